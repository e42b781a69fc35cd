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
