"""The journal on PostgreSQL: the same entries, hashes and proofs in a schema of the server; files as they came stay in the book's folder.

An entry is committed with synchronous_commit on before it is acknowledged. The one writer holds a session-level advisory lock on the
schema and a token that every change compares (`server_lock`), so that a writer whose lock was lost (a cut connection, a pooler in
between, a failover) cannot write after another has taken over. A lost connection is never made again by itself: what a commit under
way came to is seen when the book is opened again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tallystick.journal.errors import DatabaseTrouble, JournalError
from tallystick.journal.port import Row, Rows, Value
from tallystick.journal.server_errors import named_errors
from tallystick.journal.server_lock import Fence, become_writer, let_go, take_lock
from tallystick.journal.server_schema import altered_server_schema
from tallystick.journal.server_session import Address, connect, has_tables, require_tables
from tallystick.journal.server_tables import creation_statements

if TYPE_CHECKING:
    from tallystick.journal.server_session import Connection


@dataclass(frozen=True)
class ServerHome:
    """The journal in a schema of a PostgreSQL server."""

    address: Address

    def open_to_read(self) -> ServerDatabase:
        """For reading, beside any writer. Raises NoJournal, ServerTrouble."""
        connection = connect(self.address, read_only=True)
        with _closed_on_error(connection):
            require_tables(connection, self.address)
        return ServerDatabase(self.address, connection)

    def open_to_write(self, command: str | None = None) -> ServerDatabase:
        """As the one writer. Raises NoJournal, BookLocked, ServerTrouble."""
        return self._locked(command, make=False)

    def make(self, command: str | None = None) -> ServerDatabase:
        """As `open_to_write`, after schema and tables are made where absent, all or none. Raises BookLocked, ServerTrouble."""
        return self._locked(command, make=True)

    def _locked(self, command: str | None, make: bool) -> ServerDatabase:
        connection = connect(self.address, read_only=False)
        with _closed_on_error(connection):
            take_lock(connection, self.address)
            if make and not has_tables(connection, self.address):
                _make_tables(connection, self.address)
            require_tables(connection, self.address)
            fence = become_writer(connection, self.address, command)
        return ServerDatabase(self.address, connection, fence)


class ServerDatabase:
    """A session on the journal's schema; with a fence it is the writer's."""

    def __init__(self, address: Address, connection: Connection, fence: Fence | None = None) -> None:
        self.place = address.shown
        self.loss = "an older copy of the database was put back, or the server lost what it had committed; put back the newest copy"
        self.left_open = False
        self.fence = fence
        self._address = address
        self._connection = connection
        self._in_snapshot = False

    @property
    def in_transaction(self) -> bool:
        """Whether a change has begun and not ended."""
        from psycopg.pq import TransactionStatus

        return self._connection.info.transaction_status in (TransactionStatus.INTRANS, TransactionStatus.INERROR, TransactionStatus.ACTIVE)

    def rows(self, query: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query. Raises DatabaseTrouble."""
        with self._guarded():
            return self._connection.execute(_translated(query), values or None).fetchall()

    @contextmanager
    def batches(self, query: str) -> Iterator[Rows]:
        """The rows of a query of any length, by a cursor on the server. Raises DatabaseTrouble."""
        with self._reading(), self._connection.cursor(name="journal_batches") as cursor:
            with self._guarded():
                cursor.execute(_translated(query))
            yield _ServerRows(self, cursor)

    def write(self, statement: str, values: Sequence[Value] = ()) -> None:
        """Execute a statement. Raises DatabaseTrouble."""
        with self._guarded():
            self._connection.execute(_translated(statement), values or None)

    def write_all(self, statement: str, rows: Sequence[Sequence[Value]]) -> None:
        """Execute a statement once a row. Raises DatabaseTrouble."""
        with self._guarded(), self._connection.cursor() as cursor:
            cursor.executemany(_translated(statement), rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, if this session is still the writer; durable at the end, rolled back when anything is raised."""
        if self.fence is None:
            raise JournalError(f"{self.place}: the book is open for reading; open it for writing to change it")
        self.write("begin")
        try:
            with self._guarded():
                self.fence.hold(self._connection)
            yield
            self._commit()
        finally:
            self._roll_back()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All queries inside see the same moment; one that fails does not take the others with it."""
        self.write("begin isolation level repeatable read, read only")
        self._in_snapshot = True
        try:
            yield
        finally:
            self._in_snapshot = False
            self._roll_back()

    def make_catalogue(self, statement: str) -> None:
        """The catalogue's table was made with the journal's."""

    def altered_schema(self) -> list[str]:
        """What of the journal's schema is not as the program makes it."""
        with self._guarded():
            return altered_server_schema(self._connection, self._address.schema)

    def write_back(self) -> None:
        """The server recovers by itself."""

    def close(self) -> None:
        """Let another process be the writer and end the session. A second call does nothing."""
        if self.fence is not None and not self._connection.closed:
            self._roll_back()
            let_go(self._connection, self._address, self.fence.token)
        self._connection.close()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Errors are named; inside a snapshot a failed query is undone, so that the next one runs."""
        with named_errors(self.place):
            if not self._in_snapshot:
                yield
                return
            with self._connection.transaction():
                yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """A transaction for a cursor where there is none yet."""
        if self.in_transaction:
            yield
            return
        with self.snapshot():
            yield

    def _commit(self) -> None:
        with named_errors(self.place):
            cursor = self._connection.execute("commit")
        if cursor.statusmessage != "COMMIT":
            raise DatabaseTrouble(f"the server answered {cursor.statusmessage} to commit; a statement before it had failed")

    def _roll_back(self) -> None:
        if not self._connection.closed and self.in_transaction:
            with named_errors(self.place):
                self._connection.execute("rollback")


@dataclass(frozen=True)
class _ServerRows:
    database: ServerDatabase
    cursor: Any

    def fetchmany(self, size: int) -> list[Row]:
        with self.database._guarded():
            found: list[Row] = self.cursor.fetchmany(size)
        return found


def _make_tables(connection: Connection, address: Address) -> None:
    with named_errors(address.shown), connection.transaction():
        known = connection.execute("select to_regnamespace(%s) is not null", (f'"{address.schema}"',)).fetchone()
        if known is None or not known[0]:
            connection.execute(f'create schema "{address.schema}"')
        for each in creation_statements(address.schema):
            connection.execute(each)


@contextmanager
def _closed_on_error(connection: Connection) -> Iterator[None]:
    done = False
    try:
        yield
        done = True
    finally:
        if not done:
            connection.close()


def _translated(statement: str) -> str:
    """The journal's statements mark a value by `?`, psycopg by `%s`; none has another use for either sign."""
    return statement.replace("?", "%s")
