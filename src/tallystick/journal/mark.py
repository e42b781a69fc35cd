"""The high-water mark: the last acknowledged entry, kept in a small file beside the database.

A write-ahead log that was cut, or left behind when the database was copied, is opened by SQLite without complaint and
short of acknowledged entries. The mark shows it. It is written after the commit and before the acknowledgement; it needs
no fsync of its own, because a mark that lags after a power cut only claims less. It is no defence against somebody who edits
it too: that is what a tree head kept outside is for.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from tallystick.journal.errors import JournalDamaged

MARK_NAME = "journal.mark"

_LINE = re.compile(r" *(\d+) ([0-9a-f]{64})\n", re.ASCII)


@dataclass(frozen=True, slots=True)
class Mark:
    """Entry `sequence` with `entry_hash` was acknowledged."""

    sequence: int
    entry_hash: str


class MarkFile:
    """The mark of one book, open for its writer."""

    def __init__(self, book: Path) -> None:
        self._descriptor = os.open(book / MARK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)

    def write(self, sequence: int, entry_hash: str) -> None:
        """Set the mark. The line has a fixed length, so that it is replaced in one piece."""
        os.pwrite(self._descriptor, f"{sequence:>20} {entry_hash}\n".encode(), 0)

    def close(self) -> None:
        """Flush and close. A second call does nothing."""
        if self._descriptor >= 0:
            os.fsync(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = -1


def read_mark(book: Path) -> Mark | None:
    """The mark of a book; None where there is none or a power cut left it empty (nothing is claimed then). Raises JournalDamaged."""
    try:
        text = (book / MARK_NAME).read_text("ascii", errors="replace")
    except FileNotFoundError:
        return None
    if not text.strip("\0"):
        return None
    line = _LINE.fullmatch(text)
    if line is None:
        raise JournalDamaged(
            f"{book / MARK_NAME}: found {text[:100]!r}; expected an entry's sequence and hash; run verify, and delete the file if the rest is sound"
        )
    return Mark(int(line[1]), line[2])
