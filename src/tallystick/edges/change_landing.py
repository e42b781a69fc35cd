"""The landing rows of a day as a changed profile would have read them: the received files are read once more, into memory."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.changed_book import Proposal
from tallystick.edges.book_inputs import loads
from tallystick.edges.formats import Format, read
from tallystick.edges.messages.reading import file_id
from tallystick.journal import Entry, received_path
from tallystick.lineage.change_plan import Landing
from tallystick.lineage.day_tables import DayTables
from tallystick.model.catalogue import contract_of

PROFILES = "profiles/"


def changed_landing(book: Book, changes: tuple[Proposal, ...]) -> Landing:
    """By day, the landing tables that hold rows of a file read with a changed profile, all their rows. Raises FileRefused as reading does."""
    texts = {each.name.removeprefix(PROFILES).removesuffix(".toml"): each.content.decode("utf-8") for each in changes if each.name.startswith(PROFILES)}
    entries = [entry for entry in loads(book) if entry.facts.get("profile") in texts and entry.file_sha256 and not entry.facts.get("repeat_of")]

    def of_day(day: dt.date) -> dict[str, pa.Table]:
        mine = [entry for entry in entries if entry.facts["bucket"] == day.isoformat()]
        return _landed(book, day, mine, texts) if mine else {}

    return of_day


def _landed(book: Book, day: dt.date, entries: list[Entry], texts: dict[str, str]) -> dict[str, pa.Table]:
    """Rows of other files as they landed, and of these files as they would land."""
    fresh: dict[str, list[pa.Table]] = {}
    for entry in entries:
        form = Format(str(entry.facts["format"]), str(entry.facts["profile"]), texts[str(entry.facts["profile"])])
        sha256 = str(entry.file_sha256)
        for reading in read(received_path(book.path, sha256), file_id(sha256), form):
            for name, rows in reading.tables.items():
                fresh.setdefault(name, []).append(rows.cast(contract_of(name).arrow))
    replaced = {file_id(str(entry.file_sha256)) for entry in entries}
    before = {str(name) for entry in entries for name in _names(entry)}
    return {name: pa.concat_tables([_others(book, day, name, replaced), *fresh.get(name, [])]) for name in sorted({*fresh, *before})}


def _names(entry: Entry) -> list[str]:
    rows = entry.facts["rows"]
    return [str(name) for name in rows] if isinstance(rows, dict) else []


def _others(book: Book, day: dt.date, name: str, replaced: set[str]) -> pa.Table:
    tables = DayTables(book, book.state, day)
    try:
        tables.store.define_snapshots(name, contract_of(name), [each for each in book.catalogue.latest(name, day) if each.part not in replaced])
        columns = ", ".join(f'"{column.name}"' for column in contract_of(name))
        return tables.store.arrow(f'select {columns} from "{name}"').cast(contract_of(name).arrow)
    finally:
        tables.close()
