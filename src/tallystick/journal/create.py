"""A new journal: its tables, its signing key and its first entry, INIT."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tallystick.journal.append import Journal
from tallystick.journal.entry import Json, Kind
from tallystick.journal.errors import DatabaseTrouble, JournalExists, JournalWriteFailed, ServerTrouble
from tallystick.journal.keys import create_key
from tallystick.journal.port import Home
from tallystick.journal.receive import RECEIVED_FOLDER
from tallystick.journal.sqlite_home import FolderHome


def create_journal(
    book: Path,
    actor: str,
    received_at: str,
    facts: Mapping[str, Json] | None = None,
    command: str | None = None,
    home: Home | None = None,
    prepare: Callable[[], None] | None = None,
) -> Journal:
    """Make the journal of a new book (the folder is made where absent) and return it open for writing; `home` as for `Journal.open`;
    `prepare` is called under the lock before the first entry, to make what else the book needs.

    `facts` join the INIT entry's payload beside `key_id` and `public_key`. Raises JournalExists, BookLocked,
    JournalWriteFailed, KeyTrouble, ServerTrouble. A creation that was killed can be run again.
    """
    try:
        (book / RECEIVED_FOLDER).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JournalWriteFailed(f"{book}: {error.strerror}; the book's folder could not be made") from error
    try:
        database = (home or FolderHome(book)).make(command)
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        raise JournalWriteFailed(f"{book}: {error}; the journal could not be made") from error
    return _begin(Journal.on(book, database), actor, received_at, facts or {}, prepare)


def _begin(journal: Journal, actor: str, received_at: str, facts: Mapping[str, Json], prepare: Callable[[], None] | None) -> Journal:
    begun = False
    try:
        if journal.last.sequence:
            raise JournalExists(f"{journal.book}: a journal with {journal.last.sequence} entries is already here; open it, or choose another folder")
        if prepare is not None:
            prepare()
        key = create_key(journal.book)
        journal.append(Kind.INIT, actor, {**facts, "key_id": key.key_id, "public_key": key.public_key}, received_at)
        begun = True
    finally:
        if not begun:
            journal.close()
    return journal
