"""What `verify` can find wrong with a book: a closed list, and the result that names the first bad entry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ProblemKind(Enum):
    """One kind of damage; `PROBLEM_SENTENCES` says each in words."""

    UNREADABLE = "UNREADABLE"
    GAP = "GAP"
    BROKEN_CHAIN = "BROKEN_CHAIN"
    ALTERED_PAYLOAD = "ALTERED_PAYLOAD"
    WRONG_HASH = "WRONG_HASH"
    TRUNCATED = "TRUNCATED"
    BAD_ROTATION = "BAD_ROTATION"
    ROOT_MISMATCH = "ROOT_MISMATCH"
    BAD_SIGNATURE = "BAD_SIGNATURE"
    ROLLED_BACK = "ROLLED_BACK"
    OTHER_HISTORY = "OTHER_HISTORY"
    MISSING_FILE = "MISSING_FILE"
    ALTERED_FILE = "ALTERED_FILE"
    ALTERED_SCHEMA = "ALTERED_SCHEMA"
    BAD_MARK = "BAD_MARK"


PROBLEM_SENTENCES: dict[ProblemKind, str] = {
    ProblemKind.UNREADABLE: "The database cannot be read from this entry on.",
    ProblemKind.GAP: "This entry is absent: the one found in its place has another sequence.",
    ProblemKind.BROKEN_CHAIN: "This entry's previous hash is not the hash of the entry before it.",
    ProblemKind.ALTERED_PAYLOAD: "This entry's payload is not the one its content hash was made from.",
    ProblemKind.WRONG_HASH: "This entry's time, actor, kind, file reference or hash is not as it was written.",
    ProblemKind.TRUNCATED: "From this entry on, acknowledged entries are gone.",
    ProblemKind.BAD_ROTATION: "This key rotation is not signed by the key before it.",
    ProblemKind.ROOT_MISMATCH: "A kept tree head has another root: from this entry on, history was written anew.",
    ProblemKind.BAD_SIGNATURE: "A tree head is not signed by the key that was current at its size.",
    ProblemKind.ROLLED_BACK: "A head or receipt kept outside is beyond the end of this journal: an older copy was put back.",
    ProblemKind.OTHER_HISTORY: "A head or receipt kept outside belongs to another history than this journal.",
    ProblemKind.MISSING_FILE: "The file this entry refers to is not in received/.",
    ProblemKind.ALTERED_FILE: "The file this entry refers to no longer has the content of its name.",
    ProblemKind.ALTERED_SCHEMA: "A table or trigger of the journal is not as the program makes it.",
    ProblemKind.BAD_MARK: "The file journal.mark does not hold an entry's sequence and hash.",
}
"""One sentence a kind, for people."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Damage at entry `sequence` (0: the book as a whole); `message` says what was found and expected."""

    kind: ProblemKind
    sequence: int
    message: str


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """The outcome of `verify`.

    `entry_count` entries from the first are sound and `root_hash` is their tree root (hex); `head_count` signed heads and `file_count`
    received files were checked; `orphan_files` are received files that no sound entry refers to (left by a load that was interrupted
    before its entry, or by lost entries); `problems` are in order of sequence, those of
    the book as a whole last.
    """

    entry_count: int
    root_hash: str
    head_count: int
    file_count: int
    orphan_files: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.problems

    @property
    def first(self) -> Problem | None:
        """The problem at the first bad entry, or that of the whole book where no entry is bad."""
        return self.problems[0] if self.problems else None
