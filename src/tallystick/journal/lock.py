"""One writer a book: the lock file and the name of its holder.

The lock is `flock` on `<book>/book.lock`; the kernel lets go of it when the process ends in whatever way, so a stale
lock cannot be. Works on local disks; on network disks it is as good as the server's `flock`.
"""

from __future__ import annotations

import fcntl
import getpass
import os
import shlex
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from tallystick.journal.errors import BookLocked

LOCK_NAME = "book.lock"


@dataclass
class BookLock:
    """The right to write to one book, held until `release` or the end of the process."""

    descriptor: int

    @classmethod
    def take(cls, book: Path, command: str | None = None) -> BookLock:
        """Become the writer of `book`, at once or not at all. Raises BookLocked with the holder's name.

        `command` says what the holder does, by default its command line.
        """
        descriptor = os.open(book / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = _holder_in(descriptor)
            os.close(descriptor)
            raise BookLocked(f"{book}: another process is writing to this book: {holder}; wait for it to end, or stop it", holder) from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, own_name(command).encode(errors="replace"), 0)
        return cls(descriptor)

    def release(self) -> None:
        """Let another process be the writer. A second call does nothing."""
        if self.descriptor >= 0:
            os.ftruncate(self.descriptor, 0)
            os.close(self.descriptor)
            self.descriptor = -1


def _holder_in(descriptor: int) -> str:
    name = os.pread(descriptor, 4096, 0).decode(errors="replace").strip()
    return name or "a process that has only just started"


def own_name(command: str | None) -> str:
    """How this process is named to others who want to write: its id, machine, user and command."""
    return f"process {os.getpid()} on {socket.gethostname()}, user {_user()}, command: {command or shlex.join(sys.argv)}\n"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())
