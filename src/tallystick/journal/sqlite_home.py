"""The journal in the book's folder: one SQLite file, `journal.sqlite`, with the catalogue of snapshots beside the entries.

It runs in WAL mode with synchronous=FULL: a commit returns after the write-ahead log is on the disk, and readers never wait for the
writer. The one writer holds `book.lock`. Never copy the file while it is in use without its `-wal` file; back it up with SQLite's
backup command or while the book is closed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tallystick.journal.errors import DatabaseTrouble, NoJournal
from tallystick.journal.lock import BookLock
from tallystick.journal.port import Row, Rows, Value
from tallystick.journal.schema import STATEMENTS, altered_schema

DATABASE_NAME = "journal.sqlite"
BUSY_SECONDS = 10


def database_path(book: Path) -> Path:
    """Where the book's SQLite file is."""
    return book / DATABASE_NAME


@dataclass(frozen=True)
class FolderHome:
    """The journal of the book in this folder."""

    book: Path

    def open_to_read(self) -> SqliteDatabase:
        """For reading, beside any writer. Raises NoJournal, DatabaseTrouble."""
        self._require()
        return SqliteDatabase(self.book, read_only=True)

    def open_to_write(self, command: str | None = None) -> SqliteDatabase:
        """As the one writer. Raises NoJournal, BookLocked, DatabaseTrouble."""
        self._require()
        return self._locked(command)

    def make(self, command: str | None = None) -> SqliteDatabase:
        """As `open_to_write`, after the tables are made where absent. Raises BookLocked, DatabaseTrouble."""
        database = self._locked(command)
        made = False
        try:
            if not database.rows("select 1 from sqlite_master where name = 'entry'"):
                with database.transaction():
                    for each in STATEMENTS.values():
                        database.write(each)
            made = True
        finally:
            if not made:
                database.close()
        return database

    def _locked(self, command: str | None) -> SqliteDatabase:
        lock = BookLock.take(self.book, command)
        opened = False
        try:
            database = SqliteDatabase(self.book, lock=lock)
            opened = True
        finally:
            if not opened:
                lock.release()
        return database

    def _require(self) -> None:
        if not database_path(self.book).is_file():
            raise NoJournal(f"{self.book}: found no {DATABASE_NAME}; expected a book made by init; run init first or give the book's folder")


class SqliteDatabase:
    """A connection to the book's SQLite file; with a lock it is the writer's."""

    def __init__(self, book: Path, *, read_only: bool = False, lock: BookLock | None = None) -> None:
        self.place = str(database_path(book))
        self.loss = "the write-ahead log was cut or left behind; put back journal.sqlite with its -wal, or a backup"
        self.left_open = _was_left_open(book)
        self._lock = lock
        with _named_errors():
            self._connection = _connect(book, read_only)

    @property
    def in_transaction(self) -> bool:
        """Whether a change has begun and not ended."""
        return self._connection.in_transaction

    def rows(self, query: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query. Raises DatabaseTrouble."""
        with _named_errors():
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def batches(self, query: str) -> Iterator[Rows]:
        """The rows of a query of any length. Raises DatabaseTrouble."""
        with _named_errors():
            cursor = self._connection.execute(query)
        yield _SqliteRows(cursor)

    def write(self, statement: str, values: Sequence[Value] = ()) -> None:
        """Execute a statement. Raises DatabaseTrouble."""
        with _named_errors():
            self._connection.execute(statement, values)

    def write_all(self, statement: str, rows: Sequence[Sequence[Value]]) -> None:
        """Execute a statement once a row. Raises DatabaseTrouble."""
        with _named_errors():
            self._connection.executemany(statement, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: begins at once as the writer, commits durably at the end, rolls back when anything is raised."""
        with _named_errors():
            self._connection.execute("begin immediate")
        try:
            yield
            with _named_errors():
                self._connection.execute("commit")
        finally:
            self._roll_back()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All queries inside see the same moment."""
        with _named_errors():
            self._connection.execute("begin")
        try:
            yield
        finally:
            self._roll_back()

    def make_catalogue(self, statement: str) -> None:
        """Make the catalogue's table where it is absent."""
        with _named_errors():
            self._connection.executescript(statement)

    def altered_schema(self) -> list[str]:
        """What of the journal's schema is not as the program makes it."""
        with _named_errors():
            return altered_schema(self._connection)

    def write_back(self) -> None:
        """Write the log back into the database file, so that what follows stands on what is on the disk."""
        with _named_errors():
            self._connection.execute("pragma wal_checkpoint(truncate)").fetchall()

    def close(self) -> None:
        """Close, and let go of the lock. A second call does nothing."""
        self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with _named_errors():
                self._connection.execute("rollback")


@dataclass(frozen=True)
class _SqliteRows:
    cursor: sqlite3.Cursor

    def fetchmany(self, size: int) -> list[Row]:
        with _named_errors():
            return self.cursor.fetchmany(size)


def _connect(book: Path, read_only: bool) -> sqlite3.Connection:
    address = f"{database_path(book).resolve().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    if not read_only:
        _make_durable(connection)
    return connection


def _make_durable(connection: sqlite3.Connection) -> None:
    # fullfsync matters on macOS only, where a plain fsync may stop at the drive's cache.
    settings = ("journal_mode=wal", "synchronous=full", "fullfsync=on", "checkpoint_fullfsync=on", "foreign_keys=on")
    for each in settings:
        connection.execute(f"pragma {each}").fetchall()


def _was_left_open(book: Path) -> bool:
    """Whether a write-ahead log is left: the writer was killed, or a reader outlived it."""
    log = database_path(book).with_name(f"{DATABASE_NAME}-wal")
    return log.exists() and log.stat().st_size > 0


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise DatabaseTrouble(str(error)) from error
