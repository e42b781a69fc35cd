"""A session on SQL Server or Oracle through its driver: statements, transactions and named errors; what differs is said by the engine.

A transaction begins when it is asked for and ends in a commit or, whatever is raised, a rollback. A lost connection is never made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from tallystick.journal.errors import DatabaseTrouble
from tallystick.journal.port import Row
from tallystick.journal.server_session import Address


class ServerEngine(Protocol):
    """What a session asks of an engine: how it connects, marks values, begins, and what its driver's errors mean."""

    name: str
    """The product's name, for messages."""

    version_query: str
    """What the server says it is."""

    def connect(self, address: Address) -> Any:
        """The driver's connection. Raises ServerLost, NoRight, ServerUnfit."""

    def errors(self) -> tuple[type[Exception], ...]:
        """The classes of the driver's errors."""

    def named(self, error: Exception, place: str) -> DatabaseTrouble:
        """The journal's error for one of the driver's."""

    def settle(self, session: Session, address: Address, read_only: bool) -> None:
        """Set the session up. Raises ServerUnfit where a journal cannot be kept on such a server."""

    def statement(self, text: str, schema: str) -> str:
        """One of the journal's statements (`port`), as this engine reads it."""

    def begin(self, connection: Any) -> None:
        """What opens a transaction."""

    def ended(self, connection: Any) -> None:
        """After a commit or rollback: back to committing each statement."""

    def begin_snapshot(self, session: Session) -> None:
        """Let all that is read until the transaction ends be of one moment."""

    def end_snapshot(self, session: Session) -> None:
        """After it has ended."""

    def kept(self, value: Any) -> Any:
        """A value as this engine can keep it."""

    def given(self, value: Any) -> Any:
        """A kept value as it was."""

    def execute(self, cursor: Any, statement: str, values: Sequence[Any]) -> None:
        """Execute one statement on the driver's cursor."""


class Session:
    """One connection of a driver; each statement is committed unless a transaction is open."""

    def __init__(self, engine: ServerEngine, connection: Any, shown: str) -> None:
        self.engine, self.connection, self.shown = engine, connection, shown
        self.in_transaction = False
        self.closed = False

    def execute(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Execute a statement; the number of rows it touched, as the driver says. Raises DatabaseTrouble."""
        with self.reading(statement, values) as cursor:
            touched = int(cursor.rowcount)
        self._commit_alone()
        return touched

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query. Raises DatabaseTrouble."""
        with self.reading(statement, values) as cursor, self.guarded():
            found = [tuple(row) for row in cursor.fetchall()]
        self._commit_alone()
        return found

    def many(self, statement: str, rows: Sequence[Sequence[Any]], sizes: Callable[[Any], None]) -> None:
        """Execute a statement once for every row, bound as arrays whose types `sizes` sets on the cursor. Raises DatabaseTrouble."""
        with self._cursor() as cursor, self.guarded():
            sizes(cursor)
            cursor.executemany(statement, rows)
        self._commit_alone()

    @contextmanager
    def reading(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """The driver's cursor after a statement, to be fetched from while it is open."""
        with self._cursor() as cursor:
            with self.guarded():
                self.engine.execute(cursor, statement, values)
            yield cursor

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Raises DatabaseTrouble; ServerLost at the end leaves open whether it was committed."""
        self.begin()
        try:
            yield
            with self.guarded():
                self.connection.commit()
            self._over()
        finally:
            self.roll_back()

    def begin(self) -> None:
        """Open a transaction."""
        if self.in_transaction:
            raise DatabaseTrouble("found a transaction open, expected none")
        with self.guarded():
            self.engine.begin(self.connection)
        self.in_transaction = True

    def roll_back(self) -> None:
        """Undo what is open. (What a lost connection had open the server undoes.)"""
        if self.in_transaction:
            with suppress(*self.engine.errors()):
                self.connection.rollback()
            self._over()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Errors of the driver inside become the journal's own."""
        try:
            yield
        except self.engine.errors() as error:
            raise self.engine.named(error, self.shown) from error

    def close(self) -> None:
        """End the session; what was open is undone. A second call does nothing."""
        if not self.closed:
            self.roll_back()
            self.closed = True
            with suppress(*self.engine.errors()):
                self.connection.close()

    def _over(self) -> None:
        self.in_transaction = False
        with suppress(*self.engine.errors()):
            self.engine.ended(self.connection)

    def _commit_alone(self) -> None:
        """Oracle knows no statement outside a transaction: one that stood alone is committed here. (SQL Server's driver does it.)"""
        if not self.in_transaction and not self.connection.autocommit:
            with self.guarded():
                self.connection.commit()

    @contextmanager
    def _cursor(self) -> Iterator[Any]:
        with self.guarded():
            cursor = self.connection.cursor()
        try:
            yield cursor
        finally:
            with suppress(*self.engine.errors()):
                cursor.close()


def open_session(engine: ServerEngine, address: Address, *, read_only: bool) -> Session:
    """A session set up for the schema of an address. Raises ServerLost, NoRight, ServerUnfit."""
    session = Session(engine, engine.connect(address), address.shown)
    ready = False
    try:
        engine.settle(session, address, read_only)
        ready = True
    finally:
        if not ready:
            session.close()
    return session
