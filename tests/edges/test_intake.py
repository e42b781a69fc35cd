"""Bad input through `load` and the day: one case a line of the list "Bad input gets a clear reason and no effect" of the issue.

A line that cannot be used becomes a row with a reason and line number; a file that cannot be read is refused whole, and the book is
as it was before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.book import Book, open_book, utc_now
from tallystick.day.control import CutOverRefused, close_day, open_day
from tallystick.edges.intake import finish_loads, load
from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.proof import verify_book
from tallystick.journal.errors import DiskFull, JournalError
from tests.faults.fixtures import one_day, one_day_book, short_line
from tests.faults.small_day import DAYS, execution, new_book, opening_rows, rows_of, write_cut_over, write_rows

__all__ = ["one_day", "one_day_book", "short_line"]

FIRST, SECOND, _ = DAYS
GOOD = execution("N1", SECOND)


@pytest.fixture
def open_second(one_day_book: Path) -> Iterator[Book]:
    """A book whose second day is open."""
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        yield book


def as_text(*rows: dict[str, object]) -> str:
    """The CSV of some execution lines."""
    return ",".join(rows[0]) + "\n" + "".join(",".join(map(str, row.values())) + "\n" for row in rows)


def state_of(book: Book) -> tuple[Any, ...]:
    """All that a refused file must leave as it was."""
    return book.journal.position(), sorted((book.path / "tables").rglob("*")), book.catalogue.of_day(SECOND)


def written(folder: Path, content: str | bytes, name: str = "execution_message_bad.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


XML_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "x"><!ENTITY b "' + "&a;" * 50 + '">]>'
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>'
)
XML_ENTITY = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>&a;</BkToCstmrStmt></Document>'
)
REFUSED_FILES = {
    "empty file": ("", "EMPTY_FILE"),
    "wrong delimiter": (as_text(GOOD).replace(",", ";"), "UNKNOWN_FORMAT"),
    "no header that is known": ("a,b,c\n1,2,3\n", "UNKNOWN_FORMAT"),
    "UTF-16": (as_text(GOOD).encode("utf-16"), "UNKNOWN_FORMAT"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "UNKNOWN_FORMAT"),
    "parquet that is none": (b"PAR1" + b"x" * 50 + b"PAR1", "UNKNOWN_FORMAT"),
    "XML bomb": (XML_BOMB, "XML"),
    "XML entity": (XML_ENTITY, "XML"),
    "XML cut short": ('<?xml version="1.0"?><FlexQueryResponse><FlexStatements>', ""),
}


@pytest.mark.parametrize("name", REFUSED_FILES)
def test_a_file_that_cannot_be_read_is_refused_and_nothing_changed(open_second: Book, tmp_path: Path, name: str) -> None:
    content, reason = REFUSED_FILES[name]
    before = state_of(open_second)
    with pytest.raises(FileRefused) as refused:
        load(open_second, written(tmp_path, content), utc_now)
    assert reason in str(refused.value)
    assert "/etc" not in str(refused.value)
    assert "root:" not in str(refused.value)
    assert state_of(open_second) == before


BAD_LINES: dict[str, tuple[str | bytes, str]] = {
    "NUL byte": (as_text(GOOD | {"exec_id": "N\x001"}), "CONTROL_CHARACTER"),
    "NaN": (as_text(GOOD | {"price": "NaN"}), "BAD_PRICE"),
    "1e309": (as_text(GOOD | {"quantity": "1e309"}), "BAD_QUANTITY"),
    "price with a comma": (as_text(GOOD | {"price": '"1,234.50"'}), "BAD_PRICE"),
    "price with a decimal comma": (as_text(GOOD | {"price": '"10,5"'}), "BAD_PRICE"),
    "date of another format": (as_text(GOOD | {"trade_date": "12/11/2026"}), "BAD_DATE"),
    "date that is none": (as_text(GOOD | {"trade_date": "2026-02-30"}), "BAD_DATE"),
    "unknown side": (as_text(GOOD | {"side": "BORROW"}), "UNKNOWN_SIDE"),
    "wrong encoding": (as_text(GOOD | {"account_code": "Zürich"}).encode("latin-1"), "BAD_ENCODING"),
    "truncated last line": (as_text(GOOD)[:-40], "WRONG_FIELD_COUNT"),
    "open quote": (as_text(GOOD | {"account_code": '"C1'}), "BAD_QUOTING"),
}


def test_bad_lines_have_their_reason_line_and_text_and_the_others_count(open_second: Book, tmp_path: Path) -> None:
    """One file a case, each with a bad line; all in one day, which closes with as many rejected lines and no trade."""
    for number, (content, _) in enumerate(BAD_LINES.values()):
        receipt = load(open_second, written(tmp_path, content, f"execution_message_{number:02}.csv"), utc_now)
        assert (receipt.rows, receipt.rejected) == ({"execution_message": 1}, 1)
    close_day(open_second, utc_now)
    found = {row["file_name"]: row for row in _with_file_names(open_second.path)}
    for number, (name, (_, reason)) in enumerate(BAD_LINES.items()):
        row = found[f"execution_message_{number:02}.csv"]
        assert (row["reason"], row["line_number"]) == (reason, 2), name
        assert row["detail"], name
    assert rows_of(open_second.path, "trade", SECOND) == []


def _with_file_names(path: Path) -> list[dict[str, Any]]:
    names = {row["file_id"]: row["file_name"] for row in rows_of(path, "received_file", SECOND)}
    return [row | {"file_name": names[row["file_id"]]} for row in rows_of(path, "execution_message", SECOND) if row["reason"]]


DAY_CASES: dict[str, tuple[dict[str, object], str]] = {
    "negative quantity": (GOOD | {"exec_id": "B1", "quantity": -5}, "NOT_POSITIVE_QUANTITY"),
    "zero quantity": (GOOD | {"exec_id": "B2", "quantity": 0}, "NOT_POSITIVE_QUANTITY"),
    "unknown security": (GOOD | {"exec_id": "B3", "security_code": "NOPE"}, "UNKNOWN_SECURITY"),
    "unknown account": (GOOD | {"exec_id": "B4", "account_code": "NOBODY"}, "UNKNOWN_ACCOUNT"),
    "wrong currency": (GOOD | {"exec_id": "B5", "currency": "CHF"}, "WRONG_CURRENCY"),
    "bust of an unknown execution": (GOOD | {"exec_id": "B6", "action": "CANCEL", "ref_exec_id": "NONE"}, "UNKNOWN_REFERENCE"),
    "correction of a busted one": (
        GOOD | {"exec_id": "B9", "action": "CORRECT", "ref_exec_id": "B7", "sending_time": f"{SECOND}T17:00:00"},
        "CORRECTION_OF_CANCELLED",
    ),
    "trade date in the future": (GOOD | {"exec_id": "B10", "trade_date": DAYS[2].isoformat()}, "FUTURE_TRADE_DATE"),
}


def test_bad_content_is_rejected_by_name_and_books_nothing(open_second: Book, tmp_path: Path) -> None:
    """B7 is a good line, busted by B8, then corrected by B9: the bust stands."""
    busted = [GOOD | {"exec_id": "B7"}, GOOD | {"exec_id": "B8", "action": "CANCEL", "ref_exec_id": "B7", "sending_time": f"{SECOND}T16:00:00"}]
    rows = [GOOD, *busted, *(row for row, _ in DAY_CASES.values())]
    load(open_second, write_rows(tmp_path / "execution_message.csv", rows), utc_now)
    close_day(open_second, utc_now)
    outcome = {row["exec_id"]: (row["status"], row["reason"]) for row in rows_of(open_second.path, "execution", SECOND)}
    for name, (row, reason) in DAY_CASES.items():
        assert outcome[str(row["exec_id"])] == ("rejected", reason), name
    assert [row["exec_id"] for row in rows_of(open_second.path, "trade", SECOND)] == ["N1"]
    assert len(outcome) == len(rows)


def test_a_byte_order_mark_and_a_header_alone_are_no_trouble(open_second: Book, tmp_path: Path) -> None:
    marked = load(open_second, written(tmp_path, b"\xef\xbb\xbf" + as_text(GOOD).encode(), "execution_message_1.csv"), utc_now)
    alone = load(open_second, written(tmp_path, as_text(GOOD).splitlines()[0] + "\n", "execution_message_2.csv"), utc_now)
    assert (marked.rows, marked.rejected) == ({"execution_message": 1}, 0)
    assert (alone.lines_read, alone.rejected, sum(alone.rows.values())) == (1, 0, 0)


def test_dates_of_two_formats_in_one_file(open_second: Book, tmp_path: Path) -> None:
    """The one that is not of the profile's format is refused, not guessed."""
    receipt = load(open_second, written(tmp_path, as_text(GOOD, GOOD | {"exec_id": "N2", "trade_date": "12.11.2026"})), utc_now)
    assert (receipt.rows, receipt.rejected) == ({"execution_message": 2}, 1)


def test_nothing_but_reference_and_opening_is_taken_before_the_first_day(short_line: None, one_day: Path, tmp_path: Path) -> None:
    with open_book(new_book(tmp_path / "book", one_day), write=True) as book:
        with pytest.raises(FileRefused, match="NO_DAY_OPEN: found rows for execution_message while no day is open"):
            load(book, written(tmp_path, as_text(GOOD)), utc_now)
        assert book.journal.position().sequence == 1
        assert not list((book.path / "tables").rglob("*.*"))


def changed(number: int, **more: object) -> list[dict[str, object]]:
    """The opening lines with one of them changed."""
    rows = opening_rows()
    return [*rows[:number], rows[number] | more, *rows[number + 1 :]]


LOANS: dict[str, object] = {"opening_kind": "LOAN", "account_code": "0774", "security_code": "US0000000000", "security_code_kind": "ISIN", "price": 10}
DISAGREEMENTS: dict[str, list[dict[str, object]]] = {
    "UNKNOWN_ACCOUNT": changed(0, account_code="C7"),
    "UNKNOWN_SECURITY": changed(1, security_code="US9999999999"),
    "SHORT_QUANTITY": changed(4, short_quantity=10),
    "STOCK": changed(2, quantity=499),
    "LEDGER_SUM": changed(6, amount="500000.01"),
    "CUSTOMER_CASH": [*opening_rows(), {"opening_kind": "LEDGER", "ledger_account": "1310", "amount": "-99999.99"}],
    "CLEARING": [*opening_rows(), {"opening_kind": "LEDGER", "ledger_account": "1240", "amount": "-1999"}],
    "INVENTORY": [*opening_rows(), {"opening_kind": "LEDGER", "ledger_account": "1510", "amount": "9999"}],
    "BORROWED": [*opening_rows(), {"opening_kind": "LEDGER", "ledger_account": "1220", "amount": "1"}],
    "LOANED": [*opening_rows(), {"opening_kind": "LEDGER", "ledger_account": "2120", "amount": "-1"}],
}


@pytest.fixture(scope="session")
def reference_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with its reference data loaded and no opening balances."""
    folder = tmp_path_factory.mktemp("reference")
    write_cut_over(folder / "plan")
    with open_book(new_book(folder / "book", folder / "plan"), write=True) as book:
        for name in ("security_message", "account_message", "price_message"):
            load(book, folder / "plan" / "cut-over" / f"{name}.csv", utc_now)
    return folder / "book"


@pytest.mark.parametrize("check", DISAGREEMENTS)
def test_cut_over_balances_that_disagree_are_refused_with_the_difference(reference_book: Path, tmp_path: Path, check: str) -> None:
    with open_book(Path(shutil.copytree(reference_book, tmp_path / "book")), write=True) as book:
        load(book, write_rows(tmp_path / "opening_message.csv", DISAGREEMENTS[check]), utc_now)
        before = book.journal.position()
        with pytest.raises(CutOverRefused) as refused:
            open_day(book, FIRST, utc_now)
        assert any(line.startswith(f"{check} ") for line in refused.value.differences), refused.value.differences
        assert book.journal.position() == before
        assert book.state.cut_over is None
        assert [each for each in book.catalogue.of_day(DAYS[0].replace(day=9)) if not each.part] == []


def test_a_load_killed_between_journal_and_rows_is_finished_by_the_next(open_second: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(type(open_second.catalogue), "publish", _killed)
        with pytest.raises(KeyboardInterrupt):
            load(open_second, written(tmp_path, as_text(GOOD)), utc_now)
    assert open_second.catalogue.latest("execution_message", SECOND) == []
    assert finish_loads(open_second) == 1
    assert [each.rows for each in open_second.catalogue.latest("execution_message", SECOND)] == [1]
    assert finish_loads(open_second) == 0


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_repeat_killed_before_the_smaller_name_is_kept_is_finished_too(open_second: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load(open_second, written(tmp_path, as_text(GOOD), "execution_message_b.csv"), utc_now)
    with monkeypatch.context() as patch:
        patch.setattr(type(open_second.catalogue), "publish", _killed)
        with pytest.raises(KeyboardInterrupt):
            load(open_second, written(tmp_path, as_text(GOOD), "execution_message_a.csv"), utc_now)
    assert finish_loads(open_second) == 1
    close_day(open_second, utc_now)
    assert [row["file_name"] for row in rows_of(open_second.path, "received_file", SECOND)] == ["execution_message_a.csv"]


def test_a_file_may_be_absent_a_folder_or_unreadable(open_second: Book, tmp_path: Path) -> None:
    for path in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(JournalError, match="expected a readable file"):
            load(open_second, path, utc_now)


NO_RIGHT = """
import os, sys
from tallystick.edges.cli.exits import exit_code_of
from tallystick.edges.cli.main import run
given = sys.argv[1:]
try:
    sys.argv = ["tallystick", *given, "--dry-run"]
    run()
except SystemExit:
    exit_code_of(ValueError())
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.argv = ["tallystick", *given]
run()
"""


def test_no_right_to_write_is_4_and_says_where(one_day_book: Path, tmp_path: Path) -> None:
    """As another user, where the tests run as root; what is needed is imported before that, by a dry run."""
    file = written(tmp_path, as_text(GOOD))
    for each in (one_day_book, *one_day_book.rglob("*")):
        each.chmod(0o555 if each.is_dir() else 0o444)
    for each in (tmp_path, *tmp_path.parents):
        if each.stat().st_uid == os.getuid() and each != Path("/"):
            each.chmod(each.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", NO_RIGHT, "load", str(one_day_book), str(file)], capture_output=True, text=True, check=False)
    for each in (one_day_book, *one_day_book.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)
    assert done.returncode == 4, done.stderr
    assert "Permission denied" in done.stderr
    assert "Traceback" not in done.stderr


FILE_LIMIT = """
import resource, sys
from tallystick.edges.cli.main import run
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.argv = ["tallystick", *sys.argv[2:]]
run()
"""


def test_files_that_may_not_grow_end_a_load_in_order(one_day_book: Path, tmp_path: Path) -> None:
    """A limit on file size stands for a full disk: nothing of the load counts, and the same command works when there is room."""
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        before = state_of(book)
    rows = [GOOD | {"exec_id": f"N{number}-{os.urandom(8).hex()}"} for number in range(20_000)]
    file = write_rows(tmp_path / "execution_message.csv", rows)
    limit = 1_500_000
    assert file.stat().st_size > limit
    done = subprocess.run([sys.executable, "-c", FILE_LIMIT, str(limit), "load", str(one_day_book), str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 4, done.stderr
    assert "Traceback" not in done.stderr
    assert "File too large" in done.stderr
    with open_book(one_day_book, write=True) as book:
        assert state_of(book)[0] == before[0]
        assert load(book, file, utc_now).rows == {"execution_message": 20_000}
    assert verify_book(one_day_book, []).sound


def test_a_disk_that_is_full_ends_a_day_in_order(open_second: Book, tmp_path: Path) -> None:
    """A tmpfs of 3 MB, where one may be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = (
        shutil.which("mount") and not subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], capture_output=True, check=False).returncode
    )
    if not mounted:
        pytest.skip("a small tmpfs cannot be mounted here; the file size limit covers the same path")
    try:
        path = Path(shutil.copytree(open_second.path, disk / "book", ignore=shutil.ignore_patterns("*-shm")))
        file = write_rows(tmp_path / "execution_message.csv", [GOOD | {"exec_id": f"N{number}"} for number in range(30_000)])
        with open_book(path, write=True) as book, pytest.raises(DiskFull, match="nothing was kept"):
            load(book, file, utc_now)
        with open_book(path, write=True) as book:
            assert close_day(book, utc_now).day == SECOND
        assert verify_book(path, []).sound
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
