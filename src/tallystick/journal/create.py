"""A new journal: its tables, its signing key and its first entry, INIT."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from tallystick.journal.append import Journal
from tallystick.journal.database import connect, transaction
from tallystick.journal.entry import Json, Kind
from tallystick.journal.errors import JournalError, JournalExists, JournalWriteFailed
from tallystick.journal.keys import create_key
from tallystick.journal.lock import BookLock
from tallystick.journal.receive import RECEIVED_FOLDER
from tallystick.journal.schema import create_tables


def create_journal(book: Path, actor: str, received_at: str, facts: Mapping[str, Json] | None = None, command: str | None = None) -> Journal:
    """Make the journal of a new book (the folder is made where absent) and return it open for writing.

    `facts` join the INIT entry's payload beside `key_id` and `public_key`. Raises JournalExists, BookLocked,
    JournalWriteFailed, KeyTrouble. A creation that was killed can be run again.
    """
    try:
        (book / RECEIVED_FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JournalWriteFailed(f"{book}: {error.strerror}; the book's folder could not be made") from error
    lock = BookLock.take(book, command)
    begun = False
    try:
        _make_tables(book)
        begun = True
    finally:
        if not begun:
            lock.release()
    return _begin(Journal.open_locked(book, lock), actor, received_at, facts or {})


def _make_tables(book: Path) -> None:
    try:
        connection = connect(book)
        try:
            if not connection.execute("select 1 from sqlite_master where name = 'entry'").fetchall():
                _create(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise JournalWriteFailed(f"{book}: {error}; the journal could not be made") from error


def _create(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        create_tables(connection)


def _begin(journal: Journal, actor: str, received_at: str, facts: Mapping[str, Json]) -> Journal:
    try:
        if journal.last.sequence:
            raise JournalExists(f"{journal.book}: a journal with {journal.last.sequence} entries is already here; open it, or choose another folder")
        key = create_key(journal.book)
        journal.append(Kind.INIT, actor, {**facts, "key_id": key.key_id, "public_key": key.public_key}, received_at)
    except JournalError:
        journal.close()
        raise
    return journal
