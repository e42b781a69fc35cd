"""The landing rows of a day as a changed profile would have read them, in memory: received files are read once more, and a customer's own tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.changed_book import FILE_PROFILES, FOREIGN_PROFILES, Proposal
from tallystick.edges.book_inputs import loads
from tallystick.edges.foreign.moment import FORMAT
from tallystick.edges.foreign.planned_rows import planned_rows
from tallystick.edges.formats import Format, read
from tallystick.edges.messages.reading import file_id
from tallystick.journal import Entry, received_path
from tallystick.lineage.change_plan import Landing
from tallystick.lineage.day_tables import DayTables
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import RECEIVED_FILE

ReadAgain = Callable[[Entry], Iterable[tuple[str, pa.Table]]]


def changed_landing(book: Book, changes: tuple[Proposal, ...]) -> Landing:
    """By day, the landing tables that hold rows read with a changed profile, all their rows. Raises FileRefused as reading does."""
    by_file, over_tables = _texts(changes, FILE_PROFILES), _texts(changes, FOREIGN_PROFILES)

    def again(entry: Entry) -> Iterable[tuple[str, pa.Table]]:
        profile = str(entry.facts["profile"])
        if entry.facts["format"] == FORMAT:
            return planned_rows(book, entry, over_tables[profile]).items()
        return _file_again(book, entry, by_file[profile])

    entries = [entry for entry in loads(book) if _read_with(entry, by_file, over_tables)]

    def of_day(day: dt.date) -> dict[str, pa.Table]:
        mine = [entry for entry in entries if entry.facts["bucket"] == day.isoformat()]
        return _landed(book, day, mine, again) if mine else {}

    return of_day


def _texts(changes: tuple[Proposal, ...], folder: str) -> dict[str, str]:
    return {each.name.removeprefix(folder).removesuffix(".toml"): each.content.decode("utf-8") for each in changes if each.name.startswith(folder)}


def _read_with(entry: Entry, by_file: dict[str, str], over_tables: dict[str, str]) -> bool:
    """Whether an entry's rows were read with one of these profiles; a repeat brought none."""
    texts = over_tables if entry.facts.get("format") == FORMAT else by_file
    return entry.facts.get("profile") in texts and not entry.facts.get("repeat_of")


def _file_again(book: Book, entry: Entry, text: str) -> Iterable[tuple[str, pa.Table]]:
    form, sha256 = Format(str(entry.facts["format"]), str(entry.facts["profile"]), text), str(entry.file_sha256)
    for reading in read(received_path(book.path, sha256), file_id(sha256), form):
        yield from reading.tables.items()


def _landed(book: Book, day: dt.date, entries: list[Entry], again: ReadAgain) -> dict[str, pa.Table]:
    """Rows of other loads as they landed, and of these as they would land."""
    fresh: dict[str, list[pa.Table]] = {}
    taken: dict[str, int] = {}
    for entry in entries:
        for name, rows in again(entry):
            fresh.setdefault(name, []).append(rows.cast(contract_of(name).arrow))
            if entry.facts["format"] == FORMAT:
                taken[_part(entry)] = taken.get(_part(entry), 0) + rows.num_rows
    replaced = {_part(entry) for entry in entries}
    before = {str(name) for entry in entries for name in _names(entry)}
    found = {name: pa.concat_tables([_kept(book, day, name, replaced), *fresh.get(name, [])]) for name in sorted({*fresh, *before})}
    return found | (_lines_read(book, day, taken) if taken else {})


def _lines_read(book: Book, day: dt.date, taken: dict[str, int]) -> dict[str, pa.Table]:
    """The lines of `received_file`, with the number of rows now `taken` out of a customer's tables (a file has the lines it has)."""
    rows = [row | {"lines_read": taken.get(row["file_id"], row["lines_read"])} for row in _kept(book, day, RECEIVED_FILE.name, set()).to_pylist()]
    return {RECEIVED_FILE.name: pa.Table.from_pylist(rows, schema=RECEIVED_FILE.arrow)}


def _part(entry: Entry) -> str:
    return file_id(str(entry.facts.get("content") or entry.file_sha256))


def _names(entry: Entry) -> list[str]:
    rows = entry.facts["rows"]
    return [str(name) for name in rows] if isinstance(rows, dict) else []


def _kept(book: Book, day: dt.date, name: str, without: set[str]) -> pa.Table:
    """The landed rows of a day, without the parts that are read again."""
    tables = DayTables(book, book.state, day)
    try:
        tables.store.define_snapshots(name, contract_of(name), [each for each in book.catalogue.latest(name, day) if each.part not in without])
        columns = ", ".join(f'"{column.name}"' for column in contract_of(name))
        return tables.store.arrow(f'select {columns} from "{name}"').cast(contract_of(name).arrow)
    finally:
        tables.close()
