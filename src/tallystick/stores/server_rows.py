"""Where rows lie in a book's schema on SQL Server or Oracle: as on PostgreSQL (`postgres_rows`), one table a contract, with the day, version, part and
label beside each row; `made` says what is whole, written in the same transaction as the rows it counts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from tallystick.journal.dbapi_session import Session
from tallystick.model.contract import Table
from tallystick.stores.server_kind import ServerKind
from tallystick.stores.snapshot import Snapshot, SnapshotTorn
from tallystick.stores.store import Made, Place

MADE = "made"
BESIDE = ("snapshot_date", "snapshot_version", "snapshot_part", "snapshot_label")
"""Columns beside the contract's, in the order of a place."""

NO_DAY = dt.date(1, 1, 1)
"""The day of what is loaded before the first day."""


@dataclass(frozen=True)
class Lying:
    """The rows of one place: table, day, version, part, label."""

    table_name: str
    day: dt.date
    version: int
    part: str
    label: str


def at_place(place: Place) -> Lying:
    """The rows of a place."""
    return Lying(place.table_name, place.day, place.version, place.part, place.label)


class StoredRows:
    """The rows of one book's schema; changes happen inside the caller's transaction."""

    def __init__(self, session: Session, kind: ServerKind, schema: str) -> None:
        self.session, self.kind, self.schema = session, kind, schema
        self.scheme = f"{kind.engine.name}:"

    def table(self, name: str) -> str:
        """The table a contract's rows lie in, with its schema."""
        return f"{self.kind.engine.quoted(self.schema)}.{self.kind.engine.quoted(name)}"

    def columns(self, contract: Table) -> str:
        """The columns of a contract, in order."""
        return ", ".join(self.kind.engine.quoted(name) for name in contract.by_name)

    def query(self, contract: Table, lying: Iterable[Lying]) -> str:
        """The contract's columns of the rows at these places."""
        picked = " OR ".join(f"({self.condition(each)})" for each in lying) or "1 = 0"
        return f"SELECT {self.columns(contract)} FROM {self.table(contract.name)} WHERE {picked}"

    def beside(self, lying: Lying) -> tuple[str, ...]:
        """The values beside the contract's columns, as constants."""
        text, kept = self.kind.text_constant, self.session.engine.kept
        return (self.kind.day_constant(lying.day), str(lying.version), text(kept(lying.part)), text(kept(lying.label)))

    def condition(self, lying: Lying) -> str:
        """What picks the rows of a place."""
        return " AND ".join(f"{name} = {value}" for name, value in zip(BESIDE, self.beside(lying), strict=True))

    def path(self, lying: Lying) -> str:
        """The name of a place as the catalogue keeps it."""
        return f"{self.scheme}{lying.table_name}/{lying.day.isoformat()}/{lying.version}/{lying.part}/{lying.label}"

    def at_path(self, path: str) -> Lying:
        """The rows a path names. Raises SnapshotTorn where it is not one of this store's."""
        parts = path.removeprefix(self.scheme).split("/")
        if not path.startswith(self.scheme) or len(parts) != 5:
            raise SnapshotTorn(f"{path}: found a path of another kind of store, expected {self.scheme}TABLE/DAY/VERSION/PART/LABEL; run `tallystick rebuild`")
        table_name, day, version, part, label = parts
        return Lying(table_name, dt.date.fromisoformat(day), int(version), part, label)

    def made(self, lying: Lying) -> tuple[int, str] | None:
        """Number and mark of the rows at a place; None where nothing was made."""
        found = self.session.rows(f"SELECT {self._rows_name}, mark FROM {self.table(MADE)} WHERE {self._at_place(lying)}")
        return (int(found[0][0]), str(self.session.engine.given(found[0][1]))) if found else None

    def count(self, contract: Table, lying: Lying) -> tuple[int, str]:
        """Number and mark of the rows that lie at a place now."""
        rows, total = self.session.rows(self.kind.mark_sql(contract, f"({self.query(contract, [lying])}) lying_rows"))[0]
        return int(rows), f"{int(total) % (1 << 128):032x}"

    def clear(self, lying: Lying) -> None:
        """Remove what lies at a place. The row of `made` goes first: two who make the same result wait for each other there."""
        mark = self.kind.text_constant(self.session.engine.kept(""))
        self.session.execute(f"DELETE FROM {self.table(MADE)} WHERE {self._at_place(lying)}")
        values = ", ".join((self.kind.text_constant(lying.table_name), *self.beside(lying), "0", mark))
        self.session.execute(f"INSERT INTO {self.table(MADE)} VALUES ({values})")
        self.session.execute(f"DELETE FROM {self.table(lying.table_name)} WHERE {self.condition(lying)}")

    def finish(self, contract: Table, lying: Lying) -> Made:
        """Count what was written to a place and say so in `made`."""
        rows, mark = self.count(contract, lying)
        said = f"{self._rows_name} = {rows}, mark = {self.kind.text_constant(mark)}"
        self.session.execute(f"UPDATE {self.table(MADE)} SET {said} WHERE {self._at_place(lying)}")
        return Made(self.path(lying), mark, 0, rows)

    def require(self, snapshot: Snapshot) -> Lying:
        """The place of a snapshot. Raises SnapshotTorn unless as many rows were made there as were published."""
        lying = self.at_path(snapshot.path)
        made = self.made(lying)
        if made is None or made[0] != snapshot.rows:
            found = "no rows made" if made is None else f"{made[0]} rows made"
            advice = "run `tallystick rebuild` to make the tables again from the journal"
            raise SnapshotTorn(f"{snapshot.path}: found {found}, expected {snapshot.rows} rows; {advice}")
        return lying

    def require_content(self, contract: Table, snapshot: Snapshot) -> Lying:
        """The place of a snapshot. Raises SnapshotTorn unless its rows are those that were published."""
        lying = self.require(snapshot)
        rows, mark = self.count(contract, lying)
        if (rows, mark) != (snapshot.rows, snapshot.sha256):
            found = f"{rows} rows" if rows != snapshot.rows else "other rows"
            expected = f"the {snapshot.rows} published with entry {snapshot.journal_sequence}"
            raise SnapshotTorn(f"{snapshot.path}: found {found}, expected {expected}; run `tallystick rebuild`")
        return lying

    def left_of(self, day: dt.date) -> list[Lying]:
        """All that was made for a day."""
        given = self.session.engine.given
        found = self.session.rows(f"SELECT table_name, {', '.join(BESIDE)} FROM {self.table(MADE)} WHERE snapshot_date = {self.kind.day_constant(day)}")
        return [Lying(name, when, int(version), given(part), given(label)) for name, when, version, part, label in found]

    def remove(self, lying: Iterable[Lying]) -> None:
        """Remove the rows at these places, and that they were made."""
        for each in lying:
            self.session.execute(f"DELETE FROM {self.table(each.table_name)} WHERE {self.condition(each)}")
            self.session.execute(f"DELETE FROM {self.table(MADE)} WHERE {self._at_place(each)}")

    @property
    def _rows_name(self) -> str:
        return self.kind.engine.quoted("rows")

    def _at_place(self, lying: Lying) -> str:
        return f"table_name = {self.kind.text_constant(lying.table_name)} AND {self.condition(lying)}"
