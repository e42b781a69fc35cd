"""The same inputs give the same day: in any order of files, given several times, under other names, in any mixture; and what is late makes a version."""

from __future__ import annotations

import datetime as dt
import random
import shutil
from pathlib import Path

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import close_day, open_day, run_day
from tallystick.day.state import DayRefused
from tallystick.edges.intake import load
from tallystick.edges.proof import rebuild_book, verify_book
from tests.faults.small_day import DAYS, digests, execution, played, rows_of, write_rows

FIRST, SECOND, THIRD = DAYS


def shuffled(seed: int, folder: Path) -> object:
    """An order of files: shuffled, each given once or twice, some under another name that still begins with its table."""
    rng = random.Random(seed)
    folder.mkdir()

    def order(files: list[Path]) -> list[Path]:
        renamed = [Path(shutil.copy(file, folder / f"{file.stem}_{rng.randint(10, 99)}.csv")) for file in files if rng.random() < 0.5]
        again = [file for file in files if rng.random() < 0.5]
        given = [*files, *again, *renamed]
        rng.shuffle(given)
        return given

    return order


@pytest.mark.parametrize("seed", [1, 2, *(pytest.param(seed, marks=pytest.mark.release) for seed in range(3, 40))])
def test_shuffled_repeated_and_renamed_files_give_the_same_digests(
    short_line: None, one_day: Path, one_day_digests: dict[str, dict[str, str]], tmp_path: Path, seed: int
) -> None:
    book = played(tmp_path / "book", one_day, shuffled(seed, tmp_path / "renamed"))  # type: ignore[arg-type]
    assert digests(book) == one_day_digests
    assert verify_book(book, []).sound


def test_one_file_or_many_the_same_lines_give_the_same_trades(one_day_book: Path, tmp_path: Path) -> None:
    lines = [execution(f"N{number}", SECOND, quantity=number * 10) for number in range(1, 7)]
    trades = []
    for number, parts in enumerate(([lines], [lines[:2], lines[2:5], lines[5:]])):
        path = Path(shutil.copytree(one_day_book, tmp_path / f"book{number}"))
        files = [write_rows(tmp_path / f"execution_message_{number}{part}.csv", rows) for part, rows in enumerate(parts)]
        trades.append(closed_with(path, SECOND, *files)["trade"])
    assert trades[0] == trades[1]


def closed_with(path: Path, day: dt.date, *files: Path) -> dict[str, str]:
    """Open a day, load the files, close it: the sealed digests."""
    with open_book(path, write=True) as book:
        open_day(book, day, utc_now)
        for file in files:
            load(book, file, utc_now)
        close_day(book, utc_now)
    return digests(path)[day.isoformat()]


def test_a_rerun_changes_nothing(one_day_book: Path, one_day: Path) -> None:
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        load(book, write_rows(one_day_book.parent / "execution_message_x.csv", [execution("N1", SECOND)]), utc_now)
        first = run_day(book, utc_now)
        before = (book.journal.position(), book.catalogue.of_day(SECOND), sorted((one_day_book / "tables").rglob("*")))
        second = run_day(book, utc_now)
        after = (book.journal.position(), book.catalogue.of_day(SECOND), sorted((one_day_book / "tables").rglob("*")))
    assert (first.changed, second.changed, first.version, second.version) == (True, False, 1, 1)
    assert before == after
    assert {step.state for step in second.steps} <= {"kept", "defined"}


def test_a_late_file_makes_a_second_version_and_the_first_stays(one_day_book: Path, tmp_path: Path) -> None:
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        load(book, write_rows(tmp_path / "execution_message_1.csv", [execution("N1", SECOND)]), utc_now)
        run_day(book, utc_now)
        load(book, write_rows(tmp_path / "execution_message_2.csv", [execution("N2", SECOND)]), utc_now)
        assert run_day(book, utc_now).version == 2
        versions = {(each.version, each.rows) for each in book.catalogue.of_table("execution", all_versions=True) if each.business_date == SECOND}
        assert versions == {(1, 1), (2, 2)}
        close_day(book, utc_now)
    sealed = digests(one_day_book)
    assert rebuild_book(one_day_book, "operator").sound
    with open_book(one_day_book) as book:
        assert {(each.version, each.rows) for each in book.catalogue.of_table("execution", all_versions=True) if each.business_date == SECOND} == versions
    assert digests(one_day_book) == sealed


def test_what_is_loaded_after_a_close_belongs_to_the_next_open_day(one_day_book: Path, tmp_path: Path) -> None:
    late = write_rows(tmp_path / "execution_message_late.csv", [execution("L1", FIRST)])
    before = digests(one_day_book)
    with open_book(one_day_book, write=True) as book:
        with pytest.raises(Exception, match="NO_DAY_OPEN"):
            load(book, late, utc_now)
        open_day(book, SECOND, utc_now)
        assert load(book, late, utc_now).day == SECOND
        close_day(book, utc_now)
    after = digests(one_day_book)
    assert {day: after[day] for day in before} == before
    (trade,) = [row for row in rows_of(one_day_book, "trade", SECOND) if row["exec_id"] == "L1"]
    assert (trade["trade_date"], trade["known_date"]) == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("day", "message"),
    [
        (FIRST, "2026-11-10 is not after the last close, 2026-11-10"),
        (dt.date(2026, 11, 9), "2026-11-09 is not after the last close, 2026-11-10"),
        (dt.date(2999, 1, 4), "2999-01-04: the calendar US.NSCC has no such day"),
    ],
)
def test_days_are_opened_in_order(one_day_book: Path, day: dt.date, message: str) -> None:
    with open_book(one_day_book, write=True) as book, pytest.raises(DayRefused, match=message):
        open_day(book, day, utc_now)


def test_one_day_is_open_at_a_time_and_only_an_open_day_runs(one_day_book: Path) -> None:
    with open_book(one_day_book, write=True) as book:
        with pytest.raises(DayRefused, match="no day is open"):
            run_day(book, utc_now)
        open_day(book, SECOND, utc_now)
        with pytest.raises(DayRefused, match="2026-11-12 is open; close it before 2026-11-13 is opened"):
            open_day(book, THIRD, utc_now)


def test_the_same_id_with_other_content_is_refused_on_the_day_and_on_the_next(one_day_book: Path, tmp_path: Path) -> None:
    """N1 buys 100; the same id says 200 in another file of the day, and 300 on the next day: one trade of 100, two refusals."""
    first = write_rows(tmp_path / "execution_message_1.csv", [execution("N1", SECOND, quantity=100)])
    other = write_rows(tmp_path / "execution_message_2.csv", [execution("N1", SECOND, quantity=200, sending_time=f"{SECOND}T16:00:00")])
    later = write_rows(tmp_path / "execution_message_3.csv", [execution("N1", SECOND, quantity=300)])
    closed_with(one_day_book, SECOND, other, first)
    closed_with(one_day_book, THIRD, later)
    assert [(row["exec_id"], row["quantity"]) for row in rows_of(one_day_book, "trade", SECOND)] == [("N1", 100)]
    assert [row["reason"] for row in rows_of(one_day_book, "rejection", SECOND)] == ["CONFLICTING_CONTENT"]
    assert rows_of(one_day_book, "trade", THIRD) == []
    assert [row["reason"] for row in rows_of(one_day_book, "rejection", THIRD)] == ["CONFLICTING_CONTENT"]


def test_an_old_file_under_a_new_name_after_its_day_was_closed_changes_nothing(one_day_book: Path, one_day: Path, tmp_path: Path) -> None:
    """Also not in a rebuild: the name a closed day knows the file by stays."""
    again = Path(shutil.copy(one_day / FIRST.isoformat() / "execution_message_b.csv", tmp_path / "execution_message_a0.csv"))
    with open_book(one_day_book, write=True) as book:
        open_day(book, SECOND, utc_now)
        assert load(book, again, utc_now).repeated
        close_day(book, utc_now)
    assert rows_of(one_day_book, "execution", SECOND) == []
    assert rebuild_book(one_day_book, "operator").sound


def test_a_resent_line_older_than_the_remembered_closes_is_outside_the_window(one_day_book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One close is remembered. A line of the first day comes again, in another file, on the second day: a duplicate; on the third: refused."""
    monkeypatch.setenv("TALLYSTICK_RECENT_CLOSES", "1")
    (sent,) = [row for row in rows_of(one_day_book, "execution_message", FIRST) if row["exec_id"] == "1110-5"]
    again = execution("1110-5", FIRST, **{name: sent[name] for name in ("side", "quantity", "price", "account_code", "security_code")})
    outcomes = []
    for day in (SECOND, THIRD):
        closed_with(one_day_book, day, write_rows(tmp_path / f"execution_message_{day}.csv", [again, execution(f"F{day:%d}", day)]))
        outcomes += [(row["status"], row["reason"]) for row in rows_of(one_day_book, "execution", day) if row["exec_id"] == "1110-5"]
    assert [status for status, _ in outcomes] == ["duplicate", "rejected"]
    assert outcomes[1][1] == "OUTSIDE_WINDOW"
