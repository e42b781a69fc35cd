"""Where rows lie in a book's schema: one table a contract, with the day, version, part and label beside each row; `made` says what is whole.

A row of `made` is written in the same transaction as the rows it counts, so a killed run leaves all of a result or nothing. Its `mark` is the
sum of the rows' hashes: rows edited behind the book's back no longer have it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tallystick.model.contract import Table
from tallystick.stores.postgres_sql import columns_of, literal, quoted
from tallystick.stores.snapshot import Snapshot, SnapshotTorn
from tallystick.stores.store import Made, Place

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

MADE = "made"
AT_PLACE = "table_name = %s and (snapshot_date, snapshot_version, snapshot_part, snapshot_label) = (%s, %s, %s, %s)"
"""What picks the row of a place in `made`."""

BESIDE = ("snapshot_date", "snapshot_version", "snapshot_part", "snapshot_label")
"""Columns beside the contract's, in the order of a place."""

SCHEME = "postgresql:"
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

    @property
    def path(self) -> str:
        """The name of the place as the catalogue keeps it."""
        return f"{SCHEME}{self.table_name}/{self.day.isoformat()}/{self.version}/{self.part}/{self.label}"

    @property
    def beside(self) -> str:
        """The values of the columns beside the contract's."""
        return f"date '{self.day.isoformat()}', {self.version}, {literal(self.part)}, {literal(self.label)}"

    @property
    def texts(self) -> dict[str, str]:
        """The same by column, as COPY writes them."""
        return dict(zip(BESIDE, (self.day.isoformat(), str(self.version), self.part, self.label), strict=True))

    @property
    def condition(self) -> str:
        """What picks these rows."""
        return f"({', '.join(BESIDE)}) = ({self.beside})"


def at_place(place: Place) -> Lying:
    """The rows of a place."""
    return Lying(place.table_name, place.day, place.version, place.part, place.label)


def at_path(path: str) -> Lying:
    """The rows a path names. Raises SnapshotTorn where it is not one of this store's."""
    parts = path.removeprefix(SCHEME).split("/")
    if not path.startswith(SCHEME) or len(parts) != 5:
        raise SnapshotTorn(f"{path}: found a path of another kind of store, expected {SCHEME}TABLE/DAY/VERSION/PART/LABEL; run `tallystick rebuild`")
    table_name, day, version, part, label = parts
    return Lying(table_name, dt.date.fromisoformat(day), int(version), part, label)


class StoredRows:
    """The rows of one book's schema, read and written over one connection; changes happen inside the caller's transaction."""

    def __init__(self, connection: Connection, schema: str) -> None:
        self.connection, self.schema = connection, schema

    def table(self, name: str) -> str:
        """The table a contract's rows lie in, with its schema."""
        return f"{quoted(self.schema)}.{quoted(name)}"

    def query(self, contract: Table, lying: Iterable[Lying]) -> str:
        """The contract's columns of the rows at these places."""
        picked = " or ".join(each.condition for each in lying) or "false"
        return f"select {columns_of(contract)} from {self.table(contract.name)} where {picked}"

    def made(self, lying: Lying) -> tuple[int, str] | None:
        """Number and mark of the rows at a place; None where nothing was made."""
        found = self.connection.execute(f"select rows, mark from {self.table(MADE)} where {AT_PLACE}", _values(lying))
        row = found.fetchone()
        return (int(row[0]), str(row[1])) if row else None

    def count(self, contract: Table, lying: Lying) -> tuple[int, str]:
        """Number and mark of the rows that lie at a place now."""
        # Hashed once more, since the hash of a record is a sum of its columns' hashes: values exchanged between rows would not show.
        counted = f"count(*), coalesce(sum(hashint8extended(hash_record_extended(row({columns_of(contract)}), 0), 0)), 0)"
        found = self.connection.execute(f"select {counted} from {self.table(contract.name)} where {lying.condition}").fetchone()
        return (int(found[0]), _mark(int(found[1]))) if found else (0, _mark(0))

    def clear(self, lying: Lying) -> None:
        """Remove what lies at a place. The row of `made` goes first: two who make the same result wait for each other there."""
        self.connection.execute(f"delete from {self.table(MADE)} where {AT_PLACE}", _values(lying))
        self.connection.execute(f"insert into {self.table(MADE)} values (%s, %s, %s, %s, %s, 0, '')", _values(lying))
        self.connection.execute(f"delete from {self.table(lying.table_name)} where {lying.condition}")

    def finish(self, contract: Table, lying: Lying) -> Made:
        """Count what was written to a place and say so in `made`."""
        rows, mark = self.count(contract, lying)
        self.connection.execute(
            f"update {self.table(MADE)} set rows = %s, mark = %s where {AT_PLACE}",
            (rows, mark, *_values(lying)),
        )
        return Made(lying.path, mark, 0, rows)

    def require(self, snapshot: Snapshot) -> Lying:
        """The place of a snapshot. Raises SnapshotTorn unless as many rows were made there as were published."""
        lying = at_path(snapshot.path)
        made = self.made(lying)
        if made is None or made[0] != snapshot.rows:
            found = "no rows made" if made is None else f"{made[0]} rows made"
            raise SnapshotTorn(
                f"{snapshot.path}: found {found}, expected {snapshot.rows} rows; run `tallystick rebuild` to make the tables again from the journal"
            )
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
        found = self.connection.execute(f"select table_name, {', '.join(BESIDE)} from {self.table(MADE)} where snapshot_date = %s", (day,))
        return [Lying(row[0], row[1], row[2], row[3], row[4]) for row in found.fetchall()]

    def remove(self, lying: Iterable[Lying]) -> None:
        """Remove the rows at these places, and that they were made."""
        for each in lying:
            self.connection.execute(f"delete from {self.table(each.table_name)} where {each.condition}")
            self.connection.execute(f"delete from {self.table(MADE)} where {AT_PLACE}", _values(each))


def _values(lying: Lying) -> tuple[str, dt.date, int, str, str]:
    return (lying.table_name, lying.day, lying.version, lying.part, lying.label)


def _mark(total: int) -> str:
    """The sum of row hashes as 32 hexadecimal digits."""
    return f"{total % (1 << 128):032x}"
