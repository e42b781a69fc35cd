"""The sealed days as they would be under today's settings, rules and program: made beside the book, held against what was sealed, table by table.

Nothing of the book is written: its sealed snapshots stay as they are, whatever is found. What differs is told with rows, totals and examples
before and after, as a plan of a change tells it; state is carried, so that a day's difference goes on into the days after it.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from tallystick.day.book import Book, open_book
from tallystick.day.control import calculator, digest_day
from tallystick.day.inputs import sealed_digests
from tallystick.day.recorded_settings import RecordedSettings
from tallystick.day.run import Progress
from tallystick.day.settings import settings_now
from tallystick.edges.change_text import table_data, table_lines
from tallystick.edges.proof import replayed
from tallystick.edges.rebuild_elsewhere import book_at
from tallystick.lineage.change_plan import PlannedTable
from tallystick.lineage.table_difference import difference
from tallystick.model.catalogue import contract_of
from tallystick.stores.address import StoreAddress
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.snapshot import Snapshot, SnapshotTorn


@dataclass(frozen=True)
class SealedDay:
    """One sealed day: the settings files that are not today what they were, and how many of its tables are as sealed."""

    day: dt.date
    settings: tuple[str, ...]
    tables: int
    as_sealed: int


@dataclass(frozen=True)
class UnderToday:
    """What a rebuild under today's settings finds: every sealed day, and each table that would differ."""

    days: tuple[SealedDay, ...]
    tables: tuple[PlannedTable, ...]


def rebuild_under_today(path: Path, address: StoreAddress, progress: Progress | None = None) -> UnderToday:
    """Make every day again at this address and compare. Raises RuleError, FirmFileWrong, SnapshotTorn, NoPostingRule, ServerTrouble."""
    days: list[SealedDay] = []
    tables: list[PlannedTable] = []
    with open_book(path) as book, book_at(book, address) as elsewhere:
        recorded, now = RecordedSettings(book), settings_now(path)
        for seal in replayed(elsewhere, lambda _: elsewhere, progress):
            day = dt.date.fromisoformat(str(seal.facts["day"]))
            sealed, made = sealed_digests(seal), digest_day(elsewhere, day)
            different = [name for name in sorted(sealed.keys() | made.keys()) if sealed.get(name) != made.get(name)]
            days.append(SealedDay(day, _changed(recorded.files_at(seal), now), len(made), len(made.keys() - set(different))))
            tables += _differences(book, elsewhere, day, {name: sealed.get(name, "") for name in different})
    return UnderToday(tuple(days), tuple(tables))


def _changed(before: dict[str, str], now: dict[str, str]) -> tuple[str, ...]:
    return tuple(name for name in sorted(before.keys() | now.keys()) if before.get(name) != now.get(name))


def _differences(book: Book, elsewhere: Book, day: dt.date, different: dict[str, str]) -> Iterator[PlannedTable]:
    """Each table with another digest; a table the sealed day did not have has no rows before, one that is no longer made none after."""
    with tempfile.TemporaryDirectory() as scratch:
        store = DuckStore(Path(scratch))
        try:
            for name, digest in different.items():
                before = _rows(book, name, [_sealed(book, name, day, digest)] if digest else [])
                after = _rows(elsewhere, name, [each for each in elsewhere.catalogue.of_day(day) if each.table_name == name])
                yield PlannedTable(day, True, difference(store, contract_of(name), before, after), ())
        finally:
            store.close()


def _sealed(book: Book, name: str, day: dt.date, digest: str) -> Snapshot:
    kept = [each for each in book.catalogue.of_table(name, all_versions=True) if each.business_date == day and each.digest == digest]
    if not kept:
        raise SnapshotTorn(f"{name} of {day}: found no snapshot with the sealed digest {digest[:16]}; run `tallystick rebuild`, then this again")
    return kept[0]


def _rows(book: Book, name: str, snapshots: list[Snapshot]) -> pa.Table:
    contract = contract_of(name)
    with calculator(book) as store:
        store.define_snapshots(name, contract, snapshots)
        columns = ", ".join(f'"{column.name}"' for column in contract)
        return store.arrow(f'select {columns} from "{name}"').cast(contract.arrow)


def today_lines(found: UnderToday) -> Iterator[str]:
    """What was found, for a person."""
    for each in found.days:
        settings = f"; not as they were: {', '.join(each.settings)}" if each.settings else ""
        yield f"{each.day}: {each.as_sealed} of {each.tables} tables as sealed{settings}"
    for table in found.tables:
        yield from table_lines(table)
    yield "" if found.tables else "every sealed day would be the same under today's settings and rules"
    yield "nothing was written: what was sealed stays as it is"


def today_data(found: UnderToday) -> dict[str, object]:
    """What was found, as plain data."""
    days = [{"day": each.day.isoformat(), "settings": list(each.settings), "tables": each.tables, "as_sealed": each.as_sealed} for each in found.days]
    return {"days": days, "tables": [table_data(each) for each in found.tables]}
