"""The one SQLite file of a book: how it is opened and how a change becomes durable.

`journal.sqlite` holds the journal and the catalogue of snapshots. It runs in WAL mode with synchronous=FULL: a commit
returns after the write-ahead log is on the disk, and readers never wait for the writer. Never copy it while it is in
use without its `-wal` file; back it up with SQLite's backup command or while the book is closed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DATABASE_NAME = "journal.sqlite"
BUSY_SECONDS = 10


def database_path(book: Path) -> Path:
    """Where the book's SQLite file is."""
    return book / DATABASE_NAME


def connect(book: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to the book's SQLite file: autocommit (use `transaction`), WAL, synchronous=FULL.

    Makes the file where it is absent, unless `read_only`. Raises sqlite3.Error as SQLite gives it.
    """
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


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing: begins at once as the writer, commits durably at the end, rolls back when anything is raised."""
    connection.execute("begin immediate")
    try:
        yield connection
        connection.execute("commit")
    finally:
        if connection.in_transaction:
            connection.execute("rollback")
