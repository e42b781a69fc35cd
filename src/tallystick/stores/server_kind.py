"""What a store asks of SQL Server or Oracle beyond the journal's session: constants, casts, inserts, rows put aside, marks. One file an engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import pyarrow as pa

from tallystick.journal.dbapi_fence import JournalServer
from tallystick.model.contract import Column, Kind, Table
from tallystick.stores.dialects.engine import Engine
from tallystick.stores.digest import Dialect

TEXTS = (Kind.TEXT, Kind.CODE)


@dataclass(frozen=True)
class Aside:
    """Where rows of a session's own go: what makes the place (if it is not there), the table with its columns and what stands beside them, and
    the query that gives the rows back."""

    create: str | None
    target: str
    columns: tuple[str, ...]
    beside: tuple[tuple[str, str], ...]
    query: str


class ServerKind(Protocol):
    """One engine's ways."""

    engine: Engine
    """How it writes steps, names and types."""

    server: JournalServer
    """Its sessions, and the journal's lock and token."""

    digest: Dialect
    """How it writes a digest."""

    def day_constant(self, day: dt.date) -> str:
        """A date."""

    def text_constant(self, text: str) -> str:
        """A text."""

    def cast(self, value: str, column: Column) -> str:
        """A value as the type of its column; a text has no length to be cut to."""

    def insert_query(self, target: str, columns: Sequence[str], head: str, body: str) -> str:
        """INSERT of a query's rows."""

    def insert_row(self, target: str, columns: Sequence[str], kinds: Sequence[Kind], beside: Sequence[tuple[str, str]]) -> str:
        """INSERT of one row of values bound, and of constants beside them."""

    def bound(self, contract: Table, batch: pa.RecordBatch) -> list[tuple[Any, ...]]:
        """The rows of a batch as the driver takes them."""

    def sizes(self, contract: Table, rows: Sequence[Sequence[Any]]) -> Callable[[Any], None]:
        """Sets the types the rows are bound with on the driver's cursor, so that none is guessed from a null."""

    def aside(self, contract: Table, number: int, schema: str) -> Aside:
        """Where the session's own rows of a contract go."""

    def inline(self, contract: Table, rows: pa.Table) -> str | None:
        """A query that gives these rows by itself, for a session that may make nothing; None where rows aside make nothing. Raises ValueError for too many."""

    def mark_sql(self, contract: Table, source: str) -> str:
        """A query that gives the number of rows of a source and the sum of their hashes."""

    def too_long_sql(self, contract: Table, source: str) -> str | None:
        """A query that counts the rows that cannot be hashed there; None where there can be none."""
