"""The journal on SQL Server or Oracle: the same entries, hashes and proofs as on PostgreSQL (`server_home`), through the engine's driver.

Files as they came stay in the book's folder. A lost connection is never made again by itself: what a commit under way came to is seen when
the book is opened again. Neither engine has run this for us: `tallystick conformance` is how it is tried on a customer's server.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from tallystick.journal.dbapi_fence import DbapiFence, JournalServer, WriterLock, become_writer, take_lock
from tallystick.journal.dbapi_session import Session, open_session
from tallystick.journal.errors import DatabaseTrouble, JournalError, NoJournal, OtherVersion
from tallystick.journal.port import Row, Rows, Value
from tallystick.journal.server_session import Address
from tallystick.journal.server_tables import LAYOUT


@dataclass(frozen=True)
class DbapiHome:
    """The journal in a schema of a SQL Server database or of an Oracle."""

    address: Address
    server: JournalServer

    def open_to_read(self) -> DbapiDatabase:
        """For reading, beside any writer. Raises NoJournal, ServerTrouble."""
        session = open_session(self.server.engine, self.address, read_only=True)
        with _closed_on_error(session):
            self._require_tables(session)
        return DbapiDatabase(self, session)

    def open_to_write(self, command: str | None = None) -> DbapiDatabase:
        """As the one writer. Raises NoJournal, BookLocked, ServerTrouble."""
        return self._locked(command, make=False)

    def make(self, command: str | None = None) -> DbapiDatabase:
        """As `open_to_write`, after the tables are made where absent. Raises BookLocked, ServerTrouble."""
        return self._locked(command, make=True)

    def _locked(self, command: str | None, make: bool) -> DbapiDatabase:
        session = open_session(self.server.engine, self.address, read_only=False)
        with _closed_on_error(session):
            if self.server.lock_needs_tables:
                self._make_or_require(session, make)
            lock = take_lock(self.server, session, self.address)
            with _released_on_error(lock):
                self._make_or_require(session, make)
                fence = become_writer(self.server, session, self.address, command)
        return DbapiDatabase(self, session, fence, lock)

    def _make_or_require(self, session: Session, make: bool) -> None:
        if make and not self._has_tables(session):
            self.server.make_tables(session, self.address.schema)
        self._require_tables(session)

    def _has_tables(self, session: Session) -> bool:
        """Whether the journal's tables are there. Raises OtherVersion where only some are, or they are of another layout."""
        shown, names = self.address.shown, self.server.table_names
        found = sorted(self.server.found_tables(session, self.address.schema) & set(names))
        if found and len(found) < len(names):
            absent = ", ".join(sorted(set(names) - set(found)))
            raise OtherVersion(f"{shown}: found {', '.join(found)} but not {absent}, expected all of the journal's tables or none; see to the migration")
        if found:
            layouts = [row[0] for row in session.rows(self.server.engine.statement("select layout from writer", self.address.schema))]
            if layouts != [LAYOUT]:
                told = layouts[0] if layouts else "none"
                raise OtherVersion(f"{shown}: found journal tables of layout {told}, expected {LAYOUT}; use the version that made them, or migrate them")
        return bool(found)

    def _require_tables(self, session: Session) -> None:
        if not self._has_tables(session):
            advice = "expected one made by `tallystick init BOOK --store URL`; run init or correct the URL"
            raise NoJournal(f"{self.address.shown}: found no journal there; {advice}")


class DbapiDatabase:
    """A session on the journal's schema; with a fence it is the writer's (the protocol is `port.Database`)."""

    def __init__(self, home: DbapiHome, session: Session, fence: DbapiFence | None = None, lock: WriterLock | None = None) -> None:
        self.place = home.address.shown
        self.loss = "an older copy of the database was put back, or the server lost what it had committed; put back the newest copy"
        self.left_open = False
        self.fence = fence
        self._schema, self._server, self._engine = home.address.schema, home.server, home.server.engine
        self._session, self._lock = session, lock

    @property
    def in_transaction(self) -> bool:
        """Whether a change has begun and not ended."""
        return self._session.in_transaction

    def rows(self, query: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query. Raises DatabaseTrouble."""
        return [self._given(row) for row in self._session.rows(self._translated(query), self._kept(values))]

    @contextmanager
    def batches(self, query: str) -> Iterator[Rows]:
        """The rows of a query of any length. Nothing else is asked of this database meanwhile. Raises DatabaseTrouble."""
        with self._session.reading(self._translated(query)) as cursor:
            yield _FetchedRows(self, cursor)

    def write(self, statement: str, values: Sequence[Value] = ()) -> None:
        """Execute a statement inside a `transaction`. Raises DatabaseTrouble, JournalError outside."""
        self._require_writing()
        self._session.execute(self._translated(statement), self._kept(values))

    def write_all(self, statement: str, rows: Sequence[Sequence[Value]]) -> None:
        """Execute a statement once a row. Raises DatabaseTrouble, JournalError outside a `transaction`."""
        for row in rows:
            self.write(statement, row)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, if this session is still the writer; durable at the end, rolled back when anything is raised."""
        if self.fence is None:
            raise JournalError(f"{self.place}: the book is open for reading; open it for writing to change it")
        with self._session.transaction():
            self.fence.hold(self._session)
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All queries inside see the same moment; one that fails does not take the others with it."""
        self._engine.begin_snapshot(self._session)
        try:
            yield
        finally:
            with suppress(DatabaseTrouble):
                self._engine.end_snapshot(self._session)

    def make_catalogue(self, statement: str) -> None:
        """The catalogue's table was made with the journal's."""

    def altered_schema(self) -> list[str]:
        """What of the journal's schema is not as the program makes it."""
        return self._server.altered(self._session, self._schema)

    def write_back(self) -> None:
        """The server recovers by itself."""

    def close(self) -> None:
        """Let another process be the writer and end the session. A second call does nothing."""
        if self.fence is not None and not self._session.closed:
            self._session.roll_back()
            with suppress(DatabaseTrouble):
                self._session.execute(self._translated("update writer set holder = '' where token = ?"), (self.fence.token,))
        if self._lock is not None and not self._session.closed:
            with suppress(DatabaseTrouble):
                self._lock.release()
        self._session.close()

    def given_rows(self, rows: Sequence[Sequence[Any]]) -> list[Row]:
        """Rows of the driver as they were kept."""
        return [self._given(row) for row in rows]

    def guarded_fetch(self, cursor: Any, size: int) -> list[Row]:
        """The next rows of a cursor. Raises DatabaseTrouble."""
        with self._session.guarded():
            return self.given_rows(cursor.fetchmany(size))

    def _require_writing(self) -> None:
        if not self.in_transaction or self.fence is None:
            raise JournalError(f"{self.place}: found a change outside a transaction of the writer, expected it inside one; nothing was written")

    def _translated(self, statement: str) -> str:
        return self._engine.statement(statement, self._schema)

    def _kept(self, values: Sequence[Value]) -> list[Any]:
        return [self._engine.kept(each) for each in values]

    def _given(self, row: Sequence[Any]) -> Row:
        return tuple(self._engine.given(each) for each in row)


@dataclass(frozen=True)
class _FetchedRows:
    database: DbapiDatabase
    cursor: Any

    def fetchmany(self, size: int) -> list[Row]:
        return self.database.guarded_fetch(self.cursor, size)


@contextmanager
def _closed_on_error(session: Session) -> Iterator[None]:
    done = False
    try:
        yield
        done = True
    finally:
        if not done:
            session.close()


@contextmanager
def _released_on_error(lock: WriterLock) -> Iterator[None]:
    done = False
    try:
        yield
        done = True
    finally:
        if not done:
            with suppress(DatabaseTrouble):
                lock.release()
