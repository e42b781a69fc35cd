"""The journal under sudden death, torn files, flipped bits and a full disk: what was acknowledged is there, or its loss is named."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tallystick.journal import Entry, Journal, JournalReader, Kind, ProblemKind, Receipt, create_journal, receive, sign_head, tree, verify
from tallystick.journal.errors import DiskFull, JournalDamaged, JournalWriteFailed

NINE = "2026-11-24T09:00:00Z"

APPENDER = """
import sys
from pathlib import Path
from tallystick.journal import Journal, Kind
journal = Journal.open(Path(sys.argv[1]))
while True:
    receipt = journal.append(Kind.APPROVAL, "b.head", {"after": journal.last.sequence}, "2026-11-24T09:00:00Z")
    print(receipt.sequence, receipt.entry_hash, flush=True)
"""


@pytest.mark.parametrize("seed", [0, 1, 2, *(pytest.param(seed, marks=pytest.mark.release) for seed in range(3, 50))])
def test_what_was_acknowledged_before_a_kill_is_there_after_it(tmp_path: Path, seed: int) -> None:
    create_journal(tmp_path, "operator", NINE).close()
    acknowledged = _acknowledged_before_kill(tmp_path, random.Random(seed).randint(1, 150))
    with Journal.open(tmp_path) as journal:
        assert all(journal.honours(each) for each in acknowledged)
        assert journal.last.sequence - acknowledged[-1].sequence in (0, 1), "at most the one entry that was under way"
        assert journal.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == journal.last.sequence
    assert verify(tmp_path, outside_receipts=acknowledged).ok


def _acknowledged_before_kill(book: Path, lines: int) -> list[Receipt]:
    """Receipts a child printed before it was killed, at least `lines` of them."""
    child = subprocess.Popen([sys.executable, "-c", APPENDER, str(book)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    with child.stdout:
        printed = [child.stdout.readline() for _ in range(lines)]
        os.kill(child.pid, signal.SIGKILL)
        printed += [each for each in child.stdout if each.endswith("\n")]
    child.wait()
    return [Receipt(int(number), entry_hash, int(number)) for number, entry_hash in (each.split() for each in printed)]


@pytest.fixture(scope="module")
def running_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a book as a killed writer leaves it: 40 entries in the database, 20 more in the write-ahead log only."""
    book, copy = tmp_path_factory.mktemp("running") / "book", tmp_path_factory.mktemp("killed") / "book"
    with create_journal(book, "operator", NINE) as journal:
        for number in range(39):
            journal.append(Kind.APPROVAL, "b.head", {"of": number, "text": "x" * 300}, NINE)
        sign_head(journal, NINE)
        journal.database.write_back()
        for number in range(20):
            journal.append(Kind.APPROVAL, "b.head", {"of": number, "text": "y" * 300}, NINE)
        shutil.copytree(book, copy, ignore=shutil.ignore_patterns("*-shm"))
    return copy


def entries_of(book: Path) -> list[Entry]:
    with JournalReader.open_to_read(book) as journal:
        return list(journal.entries())


@pytest.mark.parametrize("cuts", [30, pytest.param(2000, marks=pytest.mark.release)])
@pytest.mark.parametrize("name", ["journal.sqlite", "journal.sqlite-wal"])
def test_a_torn_file_is_noticed_and_the_last_good_entry_named(running_book: Path, tmp_path: Path, name: str, cuts: int) -> None:
    whole = entries_of(Path(shutil.copytree(running_book, tmp_path / "whole")))
    size = (running_book / name).stat().st_size
    for number, cut in enumerate(random.Random(7).sample(range(size), cuts)):
        book = Path(shutil.copytree(running_book, tmp_path / str(number)))
        os.truncate(book / name, cut)
        # What was cut off may stand in the other file as well: then nothing is lost.
        if verify(book).ok:
            assert entries_of(book) == whole
        else:
            assert_loss_is_named(book, whole)
        shutil.rmtree(book)


def assert_loss_is_named(book: Path, whole: list[Entry]) -> None:
    with pytest.raises(JournalDamaged):
        Journal.open(book)
    result = verify(book)
    assert result.first is not None
    assert result.first.sequence == result.entry_count + 1 <= 60
    good = [bytes.fromhex(each.entry_hash) for each in whole[: result.entry_count]]
    assert result.root_hash == tree.root(good).hex(), "what is named good is what was written"


def test_a_database_copied_without_its_log_is_noticed(running_book: Path, tmp_path: Path) -> None:
    book = Path(shutil.copytree(running_book, tmp_path / "book"))
    (book / "journal.sqlite-wal").unlink()
    first = verify(book).first
    assert first is not None
    assert (first.kind, first.sequence) == (ProblemKind.TRUNCATED, 41)
    assert "entry 60 was acknowledged" in first.message


@pytest.mark.parametrize("flips", [40, pytest.param(2000, marks=pytest.mark.release)])
@pytest.mark.parametrize("name", ["journal.sqlite", "journal.sqlite-wal", "journal.mark"])
def test_one_flipped_bit_is_noticed_or_changes_nothing(running_book: Path, tmp_path: Path, name: str, flips: int) -> None:
    whole = entries_of(Path(shutil.copytree(running_book, tmp_path / "whole")))
    size = (running_book / name).stat().st_size
    draw = random.Random(11)
    noticed = 0
    for number in range(flips):
        book = Path(shutil.copytree(running_book, tmp_path / str(number)))
        flip(book / name, draw.randrange(size * 8))
        if verify(book).ok:
            assert entries_of(book) == whole
        else:
            noticed += 1
        shutil.rmtree(book)
    assert noticed > 10, "the flips must reach entries, or this test shows nothing"


def flip(path: Path, bit: int) -> None:
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)


FILLER = """
import io, resource, sys
from pathlib import Path
from tallystick.journal import Journal, Kind, receive_stream
journal = Journal.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    receive_stream(journal.book, io.BytesIO(b"x" * 400_000), "big.csv")
except Exception as error:
    print(type(error).__name__, flush=True)
try:
    while True:
        print(journal.append(Kind.APPROVAL, "b.head", {"text": "x" * 2000}, "2026-11-24T09:00:00Z").sequence, flush=True)
except Exception as error:
    print(type(error).__name__, flush=True)
try:
    journal.append(Kind.APPROVAL, "b.head", {}, "2026-11-24T09:00:00Z")
except Exception as error:
    print(type(error).__name__, flush=True)
"""


def test_when_files_may_not_grow_any_more_the_end_is_orderly(tmp_path: Path) -> None:
    """A limit on file size stands for a full disk where a small one cannot be mounted: the write itself fails."""
    create_journal(tmp_path, "operator", NINE).close()
    done = subprocess.run([sys.executable, "-c", FILLER, str(tmp_path)], capture_output=True, text=True, check=True)
    received, *numbers, failed, refused = done.stdout.split()
    assert (received, failed, refused) == ("DiskFull", "JournalWriteFailed", "JournalWriteFailed")
    assert len(numbers) > 5
    assert list((tmp_path / "received").iterdir()) == []
    with Journal.open(tmp_path) as journal:
        assert journal.last.sequence == int(numbers[-1])
        assert journal.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == int(numbers[-1]) + 1
    assert verify(tmp_path).ok


@pytest.fixture
def small_disk(tmp_path: Path) -> object:
    """A tmpfs of 1 MB, where this user may mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True, check=False) if shutil.which("mount") else None
    if done is None or done.returncode:
        pytest.skip("a small tmpfs cannot be mounted here; the file size limit test covers the same path")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_is_orderly_and_the_book_goes_on_when_there_is_space(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"0" * 300_000)
    journal = create_journal(small_disk / "book", "operator", NINE)
    count = 1
    with pytest.raises(JournalWriteFailed, match=r"full|I/O"):
        while True:
            count = journal.append(Kind.APPROVAL, "b.head", {"text": "x" * 5000}, NINE).sequence
    journal.close()
    source = small_disk.parent / "big.csv"
    source.write_bytes(b"1" * 2_000_000)
    ballast.unlink()
    with Journal.open(small_disk / "book") as again:
        assert again.last.sequence == count
        with pytest.raises(DiskFull, match="nothing was kept"):
            receive(again.book, source)
        assert list((small_disk / "book" / "received").iterdir()) == []
        assert again.append(Kind.APPROVAL, "b.head", {}, NINE).sequence == count + 1
    assert verify(small_disk / "book").ok
