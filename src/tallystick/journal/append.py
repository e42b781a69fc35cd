"""Writing the journal: an entry is on the disk before `append` returns its receipt.

One process writes to a book (`book.lock`). There is no clock here: the caller passes the time. When an append fails, nothing was
acknowledged and this object takes nothing more: the process should stop, and the next `Journal.open` starts from what
is on the disk (the entry may be there or not; the caller's own key tells). After a failed fsync a retry could be
acknowledged although older pages never reached the disk; opening afresh writes the log back into the database first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tallystick.journal.database import connect, database_path, transaction
from tallystick.journal.entry import Draft, Entry, Json, Kind, Receipt, build_entry
from tallystick.journal.errors import EntryRefused, JournalDamaged, JournalError, JournalTruncated, JournalWriteFailed
from tallystick.journal.lock import BookLock
from tallystick.journal.mark import MarkFile, read_mark
from tallystick.journal.read import JournalReader, require_journal
from tallystick.journal.receive import received_path, sweep_incoming
from tallystick.journal.tree import Frontier
from tallystick.journal.verify_chain import verify_chain

INSERT = "insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)"


class Journal(JournalReader):
    """The journal of one book, open for its one writer."""

    def __init__(self, book: Path, connection: sqlite3.Connection, lock: BookLock) -> None:
        super().__init__(book, connection)
        self._lock = lock
        self._stopped = False
        self.last = self._check_end()
        self.frontier = self._load_frontier()
        self._mark = MarkFile(book)

    @classmethod
    def open(cls, book: Path, command: str | None = None) -> Journal:
        """The journal of `book`, for writing; `command` names the holder to others. Raises NoJournal, BookLocked, JournalTruncated, JournalDamaged."""
        require_journal(book)
        return cls.open_locked(book, BookLock.take(book, command))

    @classmethod
    def open_locked(cls, book: Path, lock: BookLock) -> Journal:
        """As `open`, under a lock already taken, which the journal then owns.

        A book that was not closed is read through once before anything is written to it.
        """
        connection: sqlite3.Connection | None = None
        opened = False
        try:
            left_open = _was_left_open(book)
            connection = connect(book)
            if left_open:
                _require_whole(book, connection)
            connection.execute("pragma wal_checkpoint(truncate)").fetchall()
            journal = cls(book, connection, lock)
            sweep_incoming(book)
            opened = True
        except sqlite3.Error as error:
            raise JournalDamaged(f"{database_path(book)}: {error}; expected a journal to open; run verify, then restore from a backup") from error
        finally:
            if not opened:
                _let_go(connection, lock)
        return journal

    def append(self, kind: Kind, actor: str, payload: Mapping[str, Json], received_at: str, file_sha256: str | None = None) -> Receipt:
        """Append one entry; it is durable when this returns. Raises EntryRefused, JournalWriteFailed."""
        return self.append_all([Draft(kind, actor, payload, received_at, file_sha256)])[0]

    def append_all(self, drafts: Sequence[Draft]) -> list[Receipt]:
        """Append entries with one commit, all or none. Raises EntryRefused, JournalWriteFailed."""
        entries = self._chain(drafts)
        receipts = [Receipt(each.sequence, each.entry_hash, each.sequence) for each in entries]
        end = receipts[-1] if receipts else self.last
        with self.writing(end) as connection:
            connection.executemany(INSERT, [_row(each) for each in entries])
        self.frontier.extend([bytes.fromhex(each.entry_hash) for each in entries])
        self.last = end
        return receipts

    @contextmanager
    def writing(self, end: Receipt | None = None) -> Iterator[sqlite3.Connection]:
        """One durable change to the journal's tables, after which `end` is acknowledged; whatever interrupts it stops this object.

        Raises JournalWriteFailed.
        """
        if self._stopped:
            raise JournalWriteFailed(f"{self.book}: an earlier write failed, so nothing more is accepted; stop, see to the disk, open the book again")
        if self.connection.in_transaction:
            raise JournalError(f"{self.book}: a journal entry was asked for inside another transaction; commit that first")
        self._stopped = True
        try:
            with transaction(self.connection) as connection:
                yield connection
            if end is not None:
                self._mark.write(end.sequence, end.entry_hash)
        except (sqlite3.Error, OSError) as error:
            raise JournalWriteFailed(f"{database_path(self.book)}: {error}; nothing was acknowledged; see to the disk, open the book again") from error
        self._stopped = False

    def close(self) -> None:
        """Close the journal and let another process write. A second call does nothing."""
        self._mark.close()
        _let_go(self.connection, self._lock)

    def _chain(self, drafts: Sequence[Draft]) -> list[Entry]:
        sequence, previous_hash = self.last.sequence, self.last.entry_hash
        entries: list[Entry] = []
        for draft in drafts:
            sequence += 1
            entries.append(build_entry(draft, sequence, previous_hash))
            self._require_file(draft.file_sha256)
            previous_hash = entries[-1].entry_hash
        return entries

    def _require_file(self, file_sha256: str | None) -> None:
        if file_sha256 is not None and not received_path(self.book, file_sha256).is_file():
            raise EntryRefused(f"file_sha256: {file_sha256} is not in {self.book / 'received'}; receive the file first, then append its entry")

    def _check_end(self) -> Receipt:
        """The last entry, after a look whether it is the acknowledged one and hashes to what it says."""
        end, mark = self.position(), read_mark(self.book)
        if mark and mark.sequence > end.sequence:
            raise JournalTruncated(
                f"{database_path(self.book)}: the last entry is {end.sequence}, but entry {mark.sequence} was acknowledged; the write-ahead log "
                f"was cut or left behind; put back journal.sqlite with its -wal, or a backup, or delete {self.book / 'journal.mark'} to accept the loss"
            )
        if mark and not self.honours(Receipt(mark.sequence, mark.entry_hash, mark.sequence)):
            raise JournalDamaged(f"{database_path(self.book)}: entry {mark.sequence} is not the one that was acknowledged; run verify")
        if end.sequence:
            self._require_sound(self.entry(end.sequence))
        return end

    def _require_sound(self, entry: Entry) -> None:
        if not entry.is_sound():
            raise JournalDamaged(
                f"{database_path(self.book)}: entry {entry.sequence}, the last, does not match its hash; run verify, then restore from a backup"
            )

    def _load_frontier(self) -> Frontier:
        frontier = self._kept_frontier()
        while leaves := self._leaves(frontier.size):
            frontier.extend(leaves)
        return frontier

    def _kept_frontier(self) -> Frontier:
        """The frontier beside the last signed head, if it still hashes to that head's root; else an empty one."""
        rows = self._rows("select tree_size, root_hash, frontier from tree_head where tree_size <= ? order by tree_size desc limit 1", (self.last.sequence,))
        if not rows:
            return Frontier()
        size, root_hash, roots = rows[0]
        try:
            frontier = Frontier(size, [bytes.fromhex(each) for each in roots.split()])
        except ValueError:
            return Frontier()
        return frontier if frontier.root().hex() == root_hash else Frontier()

    def _leaves(self, after: int) -> list[bytes]:
        rows = self._rows("select entry_hash from entry where sequence > ? order by sequence limit 4096", (after,))
        return [bytes.fromhex(each) for (each,) in rows]


def _row(entry: Entry) -> tuple[int | str | None, ...]:
    names = (entry.sequence, entry.received_at, entry.actor, entry.kind.value)
    return (*names, entry.content_hash, entry.file_sha256, entry.previous_hash, entry.entry_hash, entry.payload)


def _was_left_open(book: Path) -> bool:
    """Whether a write-ahead log is left: the writer was killed, or a reader outlived it."""
    log = database_path(book).with_name(f"{database_path(book).name}-wal")
    return log.exists() and log.stat().st_size > 0


def _require_whole(book: Path, connection: sqlite3.Connection) -> None:
    problem = verify_chain(connection, ()).problem
    if problem:
        raise JournalDamaged(f"{database_path(book)}: {problem.message}; run verify, then restore from a backup")


def _let_go(connection: sqlite3.Connection | None, lock: BookLock) -> None:
    if connection is not None:
        connection.close()
    lock.release()
