"""What the journal asks of a database, and no more: few statements, one kind of transaction. SQLite and PostgreSQL each fill it in a file of their own.

Statements are written once, with `?` for a value, in the SQL both understand. Errors of a driver come out as `DatabaseTrouble`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeAlias

Value: TypeAlias = int | str | None
"""What a column of the journal or the catalogue holds."""

Row: TypeAlias = tuple[Any, ...]
"""A row as the database gives it; an administrator may have put anything into it."""


class Rows(Protocol):
    """The result of a query, fetched a batch at a time."""

    def fetchmany(self, size: int) -> list[Row]:
        """The next rows, at most `size`; empty at the end. Raises DatabaseTrouble."""


class Database(Protocol):
    """One open connection to the tables of one journal and its catalogue."""

    place: str
    """Where the tables are, for messages; never with a password."""

    loss: str
    """How acknowledged entries can be gone from here, and what to do, for a message."""

    left_open: bool
    """Whether the last writer did not close, so that everything is read through before more is written."""

    @property
    def in_transaction(self) -> bool:
        """Whether a change has begun and not ended."""

    def rows(self, query: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query. Raises DatabaseTrouble."""

    def batches(self, query: str) -> AbstractContextManager[Rows]:
        """The rows of a query of any length, not held in memory at once. Raises DatabaseTrouble."""

    def write(self, statement: str, values: Sequence[Value] = ()) -> None:
        """Execute a statement inside a `transaction`. Raises DatabaseTrouble."""

    def write_all(self, statement: str, rows: Sequence[Sequence[Value]]) -> None:
        """Execute a statement once a row of values, inside a `transaction`. Raises DatabaseTrouble."""

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing, by the one writer, durable at the end. Raises DatabaseTrouble; WriterReplaced where another is the writer by now."""

    def snapshot(self) -> AbstractContextManager[None]:
        """All queries inside see the same moment, and one that fails leaves the others readable."""

    def make_catalogue(self, statement: str) -> None:
        """Execute the catalogue's `create table if not exists`; nothing on a server, where init or a migration makes all tables."""

    def altered_schema(self) -> list[str]:
        """Names of the journal's tables, triggers and the like that are absent, foreign or not as the program makes them, sorted."""

    def write_back(self) -> None:
        """After `left_open` was answered: let what was recovered be settled."""

    def close(self) -> None:
        """Close, and let another process be the writer. A second call does nothing."""


class Home(Protocol):
    """Where a journal's tables are kept; opens them."""

    def open_to_read(self) -> Database:
        """For reading, beside any writer. Raises NoJournal, DatabaseTrouble."""

    def open_to_write(self, command: str | None = None) -> Database:
        """As the one writer; `command` names it to others. Raises NoJournal, BookLocked, DatabaseTrouble."""

    def make(self, command: str | None = None) -> Database:
        """As `open_to_write`, after the journal's tables are made where they are absent. Raises BookLocked, DatabaseTrouble."""
