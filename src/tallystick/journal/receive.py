"""Files as they came: `received/<sha256>`, whole or not at all, never touched again.

A file is copied beside its place, hashed on the way, flushed, renamed, and the folder is flushed: after that, and only
then, its journal entry may be appended. The same content twice is stored once.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from tallystick.journal.errors import DiskFull, NoRightToWrite, ReceivedFileAltered, ReceiveFailed, SourceUnreadable

RECEIVED_FOLDER = "received"
INCOMING_PREFIX = ".incoming-"
CHUNK_BYTES = 1 << 20

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class Received:
    """A file in `received/`: its content hash (also its name), its size, and whether the same content was here before."""

    sha256: str
    size_bytes: int
    already_here: bool


def received_path(book: Path, content_sha256: str) -> Path:
    """Where the file of this content hash is, or would be."""
    return book / RECEIVED_FOLDER / content_sha256


def receive(book: Path, source: Path) -> Received:
    """Take a copy of the file `source` into the book. Raises SourceUnreadable, DiskFull, NoRightToWrite, ReceivedFileAltered, ReceiveFailed."""
    try:
        stream = source.open("rb")
    except OSError as error:
        raise SourceUnreadable(f"{source}: {error.strerror}; expected a readable file") from error
    with stream:
        return receive_stream(book, stream, str(source))


def receive_stream(book: Path, stream: BinaryIO, name: str) -> Received:
    """Take all bytes of `stream` into the book; `name` is for messages only. Raises as `receive`."""
    folder = book / RECEIVED_FOLDER
    with _named_errors(folder, name):
        folder.mkdir(exist_ok=True)
        descriptor, text = tempfile.mkstemp(prefix=INCOMING_PREFIX, dir=folder)
    incoming = Path(text)
    try:
        content_sha256, size_bytes = _copy(stream, descriptor, folder, name)
        already_here = received_path(book, content_sha256).exists()
        if already_here:
            _require_unaltered(book, content_sha256)
        else:
            _put_in_place(incoming, received_path(book, content_sha256), name)
    finally:
        incoming.unlink(missing_ok=True)
    return Received(content_sha256, size_bytes, already_here)


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, read in chunks. Raises OSError."""
    content = sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            content.update(chunk)
    return content.hexdigest()


def sweep_incoming(book: Path) -> int:
    """Remove half copies left by a killed process; only the writer may call this. Returns how many there were."""
    leftovers = list((book / RECEIVED_FOLDER).glob(f"{INCOMING_PREFIX}*"))
    for each in leftovers:
        each.unlink(missing_ok=True)
    return len(leftovers)


def _copy(stream: BinaryIO, descriptor: int, folder: Path, name: str) -> tuple[str, int]:
    content, size_bytes = sha256(), 0
    with os.fdopen(descriptor, "wb") as target:
        while chunk := _read(stream, name):
            content.update(chunk)
            size_bytes += len(chunk)
            with _named_errors(folder, name):
                target.write(chunk)
        with _named_errors(folder, name):
            target.flush()
            os.fsync(target.fileno())
    return content.hexdigest(), size_bytes


def _read(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.read(CHUNK_BYTES)
    except OSError as error:
        raise SourceUnreadable(f"{name}: {error.strerror}; expected a readable file") from error


def _put_in_place(incoming: Path, target: Path, name: str) -> None:
    with _named_errors(target.parent, name):
        incoming.chmod(0o444)
        incoming.rename(target)
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder, so that a rename in it survives a power cut. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _require_unaltered(book: Path, content_sha256: str) -> None:
    path = received_path(book, content_sha256)
    found = file_sha256(path)
    if found != content_sha256:
        raise ReceivedFileAltered(f"{path}: found content {found}, expected that of its name; run verify, move the file away, load the original again")


@contextmanager
def _named_errors(folder: Path, name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _error_class(error)(
            f"{name}: cannot be stored in {folder}: {error.strerror}; nothing was kept; see to the disk or the rights, then load again"
        ) from error


def _error_class(error: OSError) -> type[ReceiveFailed]:
    if error.errno in _FULL:
        return DiskFull
    return NoRightToWrite if error.errno in _NO_RIGHT else ReceiveFailed
