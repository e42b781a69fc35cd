"""What the day asks of an engine: bring tables in, run an expression, keep its result, compare results.

One file an engine implements it (`duckdb_store`, `postgres_store`, `spark_store`); `engines.open_store` picks by the book's address.
Tables have their contract's names inside a piece of work; where their rows lie (a Parquet file, rows of a database table with the
day and version beside them) is the engine's own affair, named by the `path` of a snapshot.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa

from tallystick.model.contract import Table
from tallystick.relation import Relation
from tallystick.stores.snapshot import Snapshot


@dataclass(frozen=True)
class Place:
    """Where the rows of one table of a day go. `part` is the received file's id for a landing table, else empty; `label` tells runs apart;
    `scratch` rows are needed until the run has ended."""

    table_name: str
    day: dt.date
    version: int
    label: str
    part: str = ""
    scratch: bool = False


@dataclass(frozen=True)
class Made:
    """Rows that are kept: their `path` in the store, the hash and size of what lies there ('' and 0 where the engine has no file), and their number."""

    path: str
    sha256: str
    bytes: int
    rows: int


class Store(Protocol):
    """One engine at work for one book, for one piece of work."""

    language: str
    """Whose SQL `compile` writes; a text compiled once serves every store of the same language."""

    def compile(self, relation: Relation) -> str:
        """The text of a relation in this engine's SQL."""

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """Let these rows be the table `name`."""

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """Let these published rows be the table `name`; `proved`: their content is compared first. Raises SnapshotTorn."""

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """Let the query, cast to its contract, be the table `name`."""

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """As `define_view`, but computed once, now."""

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """What a killed run has left whole at this place; None where there is nothing."""

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query and keep its rows, cast to their contract, at this place: all of them or none."""

    def make_rows(self, contract: Table, rows: pa.Table, place: Place) -> Made:
        """Keep these rows at this place."""

    def take_in(self, contract: Table, file: Path, place: Place) -> Made:
        """Keep the rows of a Parquet file (which is then gone) at this place, in place of what was there."""

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """Let rows just kept, not yet published, be the table `name`."""

    def source(self, contract: Table, snapshot: Snapshot) -> str:
        """SQL that stands for the rows of a snapshot after FROM. Raises SnapshotTorn where they are not there."""

    def prove(self, contract: Table, snapshot: Snapshot) -> None:
        """Raises SnapshotTorn unless the rows of a snapshot are those that were published."""

    def digest(self, contract: Table, source: str) -> str:
        """The digest of the rows of `source` (a defined table's name or what `source` gave)."""

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch rows, and of a day all that is not at one of the paths `kept`."""

    def forget_all(self) -> None:
        """Remove every row of the book, before a rebuild."""

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """Execute one statement and fetch all of its result."""

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query whose parameters are written `$name`."""

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch. Raises QueryRefused where the engine does not understand it."""

    def close(self) -> None:
        """Give back memory and connections."""


class QueryRefused(ValueError):
    """The engine does not understand a query a user wrote a part of; the message is the engine's first line."""
