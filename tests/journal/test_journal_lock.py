"""One writer a book; the second is told who holds it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tallystick.journal import Journal, Kind, create_journal
from tallystick.journal.errors import BookLocked

NINE = "2026-11-24T09:00:00Z"

HOLDER = """
import sys
from pathlib import Path
from tallystick.journal import Journal
journal = Journal.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_writer_is_refused_with_the_holders_name(book: Path) -> None:
    with Journal.open(book, command="tallystick serve book"), pytest.raises(BookLocked) as refused:
        Journal.open(book)
    assert refused.value.holder.startswith(f"process {os.getpid()} on ")
    assert refused.value.holder.endswith("command: tallystick serve book")
    assert "another process is writing to this book" in str(refused.value)
    with pytest.raises(BookLocked), Journal.open(book):
        create_journal(book, "operator", NINE)


def test_the_book_is_free_again_after_close_and_after_a_failed_opening(book: Path) -> None:
    journal = Journal.open(book)
    journal.close()
    journal.close()
    mark = (book / "journal.mark").read_text()
    (book / "journal.mark").write_text(f"{99:>20} {'a' * 64}\n")
    with pytest.raises(Exception, match="was acknowledged"):
        Journal.open(book)
    (book / "journal.mark").write_text(mark)
    with Journal.open(book) as again:
        assert again.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == 11


def test_a_killed_writer_leaves_no_lock(book: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", HOLDER, str(book)], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert child.stdout is not None and child.stdin is not None
    assert child.stdout.readline() == "open\n"
    with pytest.raises(BookLocked, match=f"process {child.pid} on"):
        Journal.open(book)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    child.stdin.close()
    Journal.open(book).close()
