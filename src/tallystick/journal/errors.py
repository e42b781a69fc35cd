"""The named errors of the journal. Each message says where, what was found, what was expected and what to do."""

from __future__ import annotations


class JournalError(Exception):
    """Any trouble with the journal of a book; the base of the errors below."""


class NoJournal(JournalError):
    """The folder holds no journal yet."""


class JournalExists(JournalError):
    """A journal is already here; a second one is never made over it."""


class JournalWriteFailed(JournalError):
    """An append did not become durable. Nothing was acknowledged, and this journal object accepts nothing more."""


class JournalDamaged(JournalError):
    """The journal does not hold together; `verify` names the first bad entry."""


class JournalTruncated(JournalDamaged):
    """Entries that were acknowledged are no longer in the journal."""


class EntryRefused(JournalError):
    """What was given cannot become an entry (time, actor, payload or file reference); nothing was written."""


class BookLocked(JournalError):
    """Another process is the writer of this book; `holder` names it."""

    def __init__(self, message: str, holder: str) -> None:
        super().__init__(message)
        self.holder = holder


class DatabaseTrouble(JournalError):
    """The database refused or could not do something; the message is its own. Readers and writers say what it means for the book."""


class ServerTrouble(DatabaseTrouble):
    """Trouble with a database server that says nothing about the journal's content: what was read or written must be asked again."""


class ServerLost(ServerTrouble):
    """No connection to the server, or it was cut. Whether a commit under way took place is known only by looking again."""


class LockHeld(ServerTrouble):
    """What was to be changed is locked by another session, which did not let go in time."""


class RowExists(ServerTrouble):
    """Another session has written a row of the same key in this moment; nothing was written by this one."""


class NoRight(ServerTrouble):
    """The server knows the user or lets it do something not, or asks for another password."""


class ServerFull(ServerTrouble):
    """The server has no disk space, memory or connection left."""


class ServerUnfit(ServerTrouble):
    """The server's version or settings do not keep a journal: too old, not durable, read-only, or not UTF-8."""


class OtherVersion(ServerTrouble):
    """The journal's tables on the server are of another version of this program, or half made."""


class WriterReplaced(JournalError):
    """Another process became the writer of this journal in the meantime; nothing was written."""


class KeyTrouble(JournalError):
    """The signing key is absent, readable by others, or not the key the journal names."""


class ReceiveFailed(JournalError):
    """A file could not be taken into `received/`; nothing half is left."""


class DiskFull(ReceiveFailed):
    """No space (or no quota) left for the file."""


class NoRightToWrite(ReceiveFailed):
    """The folder `received/` may not be written by this user."""


class SourceUnreadable(ReceiveFailed):
    """The file to receive is absent, a folder, or may not be read."""


class ReceivedFileAltered(ReceiveFailed):
    """A file under this content hash is already here, but its bytes are no longer those of its name."""
