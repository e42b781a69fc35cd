"""Files into `received/`: whole or not at all, once each, with named errors."""

from __future__ import annotations

import errno
import io
import os
import tempfile
from hashlib import sha256
from pathlib import Path

import pytest

from tallystick.journal import Journal, receive, receive_stream, received_path
from tallystick.journal.errors import DiskFull, NoRightToWrite, ReceivedFileAltered, ReceiveFailed, SourceUnreadable


def names_in(book: Path) -> list[str]:
    return sorted(each.name for each in (book / "received").iterdir()) if (book / "received").exists() else []


@pytest.mark.parametrize("content", [b"", b"\0", b"8=FIX.4.4\x01", os.urandom(3 * (1 << 20) + 17)])
def test_a_file_is_stored_untouched_under_its_hash(tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "source"
    source.write_bytes(content)
    received = receive(tmp_path, source)
    name = sha256(content).hexdigest()
    assert (received.sha256, received.size_bytes, received.already_here) == (name, len(content), False)
    assert received_path(tmp_path, name).read_bytes() == content == source.read_bytes()
    assert received_path(tmp_path, name).stat().st_mode & 0o777 == 0o444


def test_the_same_content_twice_is_stored_once(tmp_path: Path) -> None:
    first = receive_stream(tmp_path, io.BytesIO(b"trades"), "monday.csv")
    again = receive_stream(tmp_path, io.BytesIO(b"trades"), "renamed.csv")
    assert (first.already_here, again.already_here) == (False, True)
    assert first.sha256 == again.sha256
    assert names_in(tmp_path) == [first.sha256]


def test_a_stored_file_that_was_altered_is_not_taken_for_the_same(tmp_path: Path) -> None:
    path = received_path(tmp_path, receive_stream(tmp_path, io.BytesIO(b"trades"), "monday.csv").sha256)
    path.chmod(0o644)
    path.write_bytes(b"tradez")
    with pytest.raises(ReceivedFileAltered, match="expected that of its name"):
        receive_stream(tmp_path, io.BytesIO(b"trades"), "monday.csv")
    assert names_in(tmp_path) == [path.name]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize(("owner", "call"), [(tempfile, "mkstemp"), (os, "fsync"), (Path, "rename")])
def test_trouble_at_any_step_is_named_and_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, owner: object, call: str) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    expected = {errno.ENOSPC: DiskFull, errno.EDQUOT: DiskFull, errno.EACCES: NoRightToWrite, errno.EROFS: NoRightToWrite, errno.EIO: ReceiveFailed}[number]
    with monkeypatch.context() as patch:
        patch.setattr(owner, call, fails)
        with pytest.raises(expected, match=r"monday.csv: cannot be stored in .*received.*nothing was kept") as raised:
            receive_stream(tmp_path, io.BytesIO(b"trades"), "monday.csv")
    assert raised.type is expected
    assert names_in(tmp_path) == []
    assert receive_stream(tmp_path, io.BytesIO(b"trades"), "monday.csv").already_here is False


def test_an_unreadable_source_is_named(tmp_path: Path) -> None:
    for source in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(SourceUnreadable, match="expected a readable file"):
            receive(tmp_path, source)

    class Torn(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(SourceUnreadable, match="Input/output error"):
        receive_stream(tmp_path, Torn(), "tape")
    assert names_in(tmp_path) == []


def test_half_copies_of_a_killed_process_are_swept_when_the_book_is_opened(book: Path) -> None:
    before = names_in(book)
    (book / "received" / ".incoming-abc").write_bytes(b"half")
    Journal.open(book).close()
    assert names_in(book) == before
