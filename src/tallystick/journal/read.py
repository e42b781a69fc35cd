"""Reading the journal: entries in order, where it stands, and whether it still honours a receipt.

Any number of processes may read while one writes; a reader needs no lock.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tallystick.journal.entry import NO_PREVIOUS, Entry, Kind, Receipt
from tallystick.journal.errors import DatabaseTrouble, JournalDamaged, ServerTrouble
from tallystick.journal.port import Database, Home
from tallystick.journal.schema import ENTRY_COLUMNS
from tallystick.journal.sqlite_home import FolderHome

PAGE_ENTRIES = 1000


class JournalReader:
    """The journal of one book, to be read. `database` is open on its tables."""

    def __init__(self, book: Path, database: Database) -> None:
        self.book = book
        self.database = database

    @classmethod
    def open_to_read(cls, book: Path, home: Home | None = None) -> JournalReader:
        """The journal of `book`, for reading only; `home` says where its tables are (default: the folder). Raises NoJournal, JournalDamaged, ServerTrouble."""
        try:
            return JournalReader(book, (home or FolderHome(book)).open_to_read())
        except ServerTrouble:
            raise
        except DatabaseTrouble as error:
            raise _damaged(str(book), error) from error

    def entries(self, after: int = 0, kind: Kind | None = None) -> Iterator[Entry]:
        """Entries with a sequence over `after`, in order, of all kinds or one. Raises JournalDamaged."""
        position = after
        while page := self._page(position, kind):
            yield from page
            position = page[-1].sequence

    def entry(self, sequence: int) -> Entry:
        """The entry at `sequence`. KeyError where there is none; raises JournalDamaged."""
        rows = self._rows(f"select {ENTRY_COLUMNS} from entry where sequence = ?", (sequence,))
        if not rows:
            raise KeyError(f"{self.book}: the journal has no entry {sequence}")
        return _entry_of(self.database.place, rows[0])

    def position(self) -> Receipt:
        """Where the journal stands: its last entry. A store records this beside what it was built from; sequence 0 means empty."""
        rows = self._rows("select sequence, entry_hash from entry order by sequence desc limit 1")
        sequence, entry_hash = rows[0] if rows else (0, NO_PREVIOUS)
        return Receipt(sequence, entry_hash, sequence)

    def honours(self, receipt: Receipt) -> bool:
        """Whether the entry of a receipt (or of a store's position) is still there with the same hash. Raises JournalDamaged."""
        if receipt.sequence == 0:
            return receipt.entry_hash == NO_PREVIOUS
        rows = self._rows("select entry_hash from entry where sequence = ?", (receipt.sequence,))
        return bool(rows) and rows[0][0] == receipt.entry_hash

    def close(self) -> None:
        """Close the connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _page(self, after: int, kind: Kind | None) -> list[Entry]:
        only = "" if kind is None else " and kind = ?"
        values = (after, PAGE_ENTRIES) if kind is None else (after, kind.value, PAGE_ENTRIES)
        rows = self._rows(f"select {ENTRY_COLUMNS} from entry where sequence > ?{only} order by sequence limit ?", values)
        return [_entry_of(self.database.place, row) for row in rows]

    def _rows(self, query: str, values: tuple[int | str, ...] = ()) -> list[Any]:
        try:
            return self.database.rows(query, values)
        except ServerTrouble:
            raise
        except DatabaseTrouble as error:
            raise _damaged(self.database.place, error) from error


def _damaged(place: str, error: DatabaseTrouble) -> JournalDamaged:
    return JournalDamaged(f"{place}: {error}; expected a readable journal; run verify, then restore from a backup")


def _entry_of(place: str, row: tuple[Any, ...]) -> Entry:
    sequence, received_at, actor, kind, content_hash, file_sha256, previous_hash, entry_hash, payload = row
    if not all(isinstance(each, str) for each in (received_at, actor, kind, content_hash, file_sha256 or "", previous_hash, entry_hash, payload)):
        raise JournalDamaged(f"{place}: entry {sequence} holds something else than text; run verify, then restore from a backup")
    try:
        known = Kind(kind)
    except ValueError as error:
        raise JournalDamaged(f"{place}: entry {sequence} is of kind {kind!r}, unknown to this version; update, or run verify") from error
    return Entry(sequence, received_at, actor, known, content_hash, previous_hash, entry_hash, payload, file_sha256)
