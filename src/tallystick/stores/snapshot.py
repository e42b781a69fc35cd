"""Snapshots: which Parquet files are the rows of a table on a day. Files are immutable; the catalogue beside the journal says which count.

A run's files are published together by one transaction (design, section 6), so that a reader never sees half a day.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick.journal import Database

SCHEMA = """
create table if not exists snapshot (
    table_name text not null, business_date text not null, version integer not null, part text not null default '',
    path text not null, sha256 text not null, bytes integer not null, rows integer not null, fingerprint text not null,
    digest text, run_id text not null, journal_sequence integer not null, rules_version text not null, code_version text not null,
    primary key (table_name, business_date, version, part)
);
"""
"""The catalogue's table in `journal.sqlite`; on a server it is made with the journal's tables (`journal.server_tables`)."""

WITHDRAW = "delete from snapshot where table_name = ? and business_date = ? and version = ? and part = ?"
PUBLISH = "insert into snapshot values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
"""A snapshot takes the place of one of the same key (no engine's own upsert: they differ)."""


class SnapshotTorn(Exception):
    """A snapshot file, or the catalogue of them, is not what was published; the tables can be rebuilt from the journal."""


@dataclass(frozen=True)
class Snapshot:
    """One published Parquet file: a table's rows of one day (or one received file's share of a landing table, `part`)."""

    table_name: str
    business_date: dt.date
    version: int
    part: str
    path: str
    sha256: str
    bytes: int
    rows: int
    fingerprint: str
    digest: str | None
    run_id: str
    journal_sequence: int
    rules_version: str
    code_version: str


class Catalogue:
    """The catalogue of snapshots of one book, in the database of its journal and under the same one-writer rule."""

    def __init__(self, database: Database, create: bool = True) -> None:
        self._database = database
        if create:
            database.make_catalogue(SCHEMA)

    def publish(self, snapshots: Iterable[Snapshot]) -> None:
        """Make these snapshots count, all or none. Raises DatabaseTrouble; WriterReplaced where another process is the writer by now."""
        rows = [
            (
                s.table_name,
                s.business_date.isoformat(),
                s.version,
                s.part,
                s.path,
                s.sha256,
                s.bytes,
                s.rows,
                s.fingerprint,
                s.digest,
                s.run_id,
                s.journal_sequence,
                s.rules_version,
                s.code_version,
            )
            for s in snapshots
        ]
        with self._database.transaction():
            for row in rows:
                self._database.write(WITHDRAW, row[:4])
                self._database.write(PUBLISH, row)

    def set_digests(self, digests: Iterable[tuple[Snapshot, str]]) -> None:
        """Keep the digests of published snapshots, all or none."""
        rows = [(digest, s.table_name, s.business_date.isoformat(), s.version, s.part) for s, digest in digests]
        with self._database.transaction():
            self._database.write_all("update snapshot set digest = ? where table_name = ? and business_date = ? and version = ? and part = ?", rows)

    def forget_all(self) -> None:
        """Empty the catalogue, before a rebuild."""
        with self._database.transaction():
            self._database.write("delete from snapshot")

    def latest(self, table_name: str, business_date: dt.date) -> list[Snapshot]:
        """The snapshots that count for a table and day: the highest version (all parts of it)."""
        return self._select(
            "table_name = ? and business_date = ? and version = "
            "(select max(version) from snapshot s where s.table_name = snapshot.table_name and s.business_date = snapshot.business_date)",
            (table_name, business_date.isoformat()),
        )

    def of_table(self, table_name: str, all_versions: bool = False) -> list[Snapshot]:
        """All snapshots of a table, by day; only those that count unless `all_versions`."""
        if all_versions:
            return self._select("table_name = ?", (table_name,))
        days = [row[0] for row in self._database.rows("select distinct business_date from snapshot where table_name = ? order by 1", (table_name,))]
        return [snapshot for day in days for snapshot in self.latest(table_name, dt.date.fromisoformat(day))]

    def of_day(self, business_date: dt.date) -> list[Snapshot]:
        """The snapshots that count of all tables of a day."""
        names = [
            row[0] for row in self._database.rows("select distinct table_name from snapshot where business_date = ? order by 1", (business_date.isoformat(),))
        ]
        return [snapshot for name in names for snapshot in self.latest(name, business_date)]

    def paths_of_day(self, business_date: dt.date) -> set[str]:
        """Paths, relative to the book, of all published files of a day, earlier versions too."""
        rows = self._database.rows("select path from snapshot where business_date = ?", (business_date.isoformat(),))
        return {str(row[0]) for row in rows}

    def next_version(self, business_date: dt.date) -> int:
        """The version a new run of a day gets."""
        query = "select coalesce(max(version), 0) from snapshot where business_date = ? and part = ''"
        return int(self._database.rows(query, (business_date.isoformat(),))[0][0]) + 1

    def _select(self, where: str, values: Sequence[str]) -> list[Snapshot]:
        rows = self._database.rows(f"select * from snapshot where {where} order by table_name, business_date, version, part", values)
        return [Snapshot(row[0], dt.date.fromisoformat(row[1]), *row[2:]) for row in rows]


def seal_file(path: Path) -> tuple[str, int]:
    """Flush a finished file to disk and give its SHA-256 and size."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return file_sha256(path), path.stat().st_size


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
