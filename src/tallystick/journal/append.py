"""Writing the journal: an entry is on the disk before `append` returns its receipt.

One process writes to a book (a lock its home takes: `book.lock`, or one on the server). There is no clock here: the caller passes the
time. When an append fails, nothing was acknowledged and this object takes nothing more: the process should stop, and the next `Journal.open` starts from what
is on the disk (the entry may be there or not; the caller's own key tells). After a failed fsync a retry could be
acknowledged although older pages never reached the disk; opening afresh writes the log back into the database first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tallystick.journal.entry import Draft, Entry, Json, Kind, Receipt, build_entry
from tallystick.journal.errors import (
    DatabaseTrouble,
    EntryRefused,
    JournalDamaged,
    JournalError,
    JournalTruncated,
    JournalWriteFailed,
    ServerLost,
    ServerTrouble,
)
from tallystick.journal.mark import MarkFile, read_mark
from tallystick.journal.port import Database, Home
from tallystick.journal.read import JournalReader
from tallystick.journal.receive import received_path, sweep_incoming
from tallystick.journal.sqlite_home import FolderHome
from tallystick.journal.tree import Frontier
from tallystick.journal.verify_chain import verify_chain

INSERT = "insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)"


class Journal(JournalReader):
    """The journal of one book, open for its one writer."""

    def __init__(self, book: Path, database: Database) -> None:
        super().__init__(book, database)
        self._stopped = False
        self.last = self._check_end()
        self.frontier = self._load_frontier()
        self._mark = MarkFile(book)

    @classmethod
    def open(cls, book: Path, command: str | None = None, home: Home | None = None) -> Journal:
        """The journal of `book`, for writing; `command` names the holder to others; `home` says where its tables are (default: the folder).

        Raises NoJournal, BookLocked, JournalTruncated, JournalDamaged, ServerTrouble.
        """
        with _damage_named(book):
            database = (home or FolderHome(book)).open_to_write(command)
        return cls.on(book, database)

    @classmethod
    def on(cls, book: Path, database: Database) -> Journal:
        """The journal on a database already opened for writing, which the journal then owns.

        A book that was not closed is read through once before anything is written to it.
        """
        opened = False
        try:
            with _damage_named(book):
                if database.left_open:
                    _require_whole(database)
                database.write_back()
                journal = cls(book, database)
            sweep_incoming(book)
            opened = True
        finally:
            if not opened:
                database.close()
        return journal

    def append(self, kind: Kind, actor: str, payload: Mapping[str, Json], received_at: str, file_sha256: str | None = None) -> Receipt:
        """Append one entry; it is durable when this returns. Raises EntryRefused, JournalWriteFailed."""
        return self.append_all([Draft(kind, actor, payload, received_at, file_sha256)])[0]

    def append_all(self, drafts: Sequence[Draft]) -> list[Receipt]:
        """Append entries with one commit, all or none. Raises EntryRefused, JournalWriteFailed."""
        entries = self._chain(drafts)
        receipts = [Receipt(each.sequence, each.entry_hash, each.sequence) for each in entries]
        end = receipts[-1] if receipts else self.last
        with self.writing(end):
            self.database.write_all(INSERT, [_row(each) for each in entries])
        self.frontier.extend([bytes.fromhex(each.entry_hash) for each in entries])
        self.last = end
        return receipts

    @contextmanager
    def writing(self, end: Receipt | None = None) -> Iterator[None]:
        """One durable change to the journal's tables, after which `end` is acknowledged; whatever interrupts it stops this object.

        Raises JournalWriteFailed, WriterReplaced.
        """
        if self._stopped:
            raise JournalWriteFailed(f"{self.book}: an earlier write failed, so nothing more is accepted; stop, see to the disk, open the book again")
        if self.database.in_transaction:
            raise JournalError(f"{self.book}: a journal entry was asked for inside another transaction; commit that first")
        self._stopped = True
        try:
            with self.database.transaction():
                yield
            if end is not None:
                self._mark.write(end.sequence, end.entry_hash)
        except (DatabaseTrouble, OSError) as error:
            raise JournalWriteFailed(f"{_told(self.database, error)}; nothing was acknowledged; {_advice(error)}") from error
        self._stopped = False

    def close(self) -> None:
        """Close the journal and let another process write. A second call does nothing."""
        self._mark.close()
        self.database.close()

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
                f"{self.database.place}: the last entry is {end.sequence}, but entry {mark.sequence} was acknowledged; "
                f"{self.database.loss}, or delete {self.book / 'journal.mark'} to accept the loss"
            )
        if mark and not self.honours(Receipt(mark.sequence, mark.entry_hash, mark.sequence)):
            raise JournalDamaged(f"{self.database.place}: entry {mark.sequence} is not the one that was acknowledged; run verify")
        if end.sequence:
            self._require_sound(self.entry(end.sequence))
        return end

    def _require_sound(self, entry: Entry) -> None:
        if not entry.is_sound():
            raise JournalDamaged(f"{self.database.place}: entry {entry.sequence}, the last, does not match its hash; run verify, then restore from a backup")

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


def _require_whole(database: Database) -> None:
    problem = verify_chain(database, ()).problem
    if problem:
        raise JournalDamaged(f"{database.place}: {problem.message}; run verify, then restore from a backup")


@contextmanager
def _damage_named(book: Path) -> Iterator[None]:
    """A database that cannot be opened or read is damage; trouble with a server is not."""
    try:
        yield
    except ServerTrouble:
        raise
    except DatabaseTrouble as error:
        raise JournalDamaged(f"{book}: {error}; expected a journal to open; run verify, then restore from a backup") from error


def _told(database: Database, error: Exception) -> str:
    return str(error) if isinstance(error, ServerTrouble) else f"{database.place}: {error}"


def _advice(error: Exception) -> str:
    if isinstance(error, ServerLost):
        return "whether the server kept it is not known; open the book again, which shows what is there"
    return "see to the server, open the book again" if isinstance(error, ServerTrouble) else "see to the disk, open the book again"
