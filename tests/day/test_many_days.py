"""State is carried by the last close: the books hold on every day, and a day reads no more than the day before it and a bounded window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import close_day, open_day, plan_day
from tallystick.edges.intake import load
from tallystick.rules import rule_tables
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.snapshot_files import SnapshotFiles
from tests.faults.small_day import days_of, files_of, new_book, play, rows_of, tiny_plan

WEEK = tuple(dt.date(2026, 11, day) for day in (10, 11, 12, 13))


def trade_days(first: dt.date, count: int) -> list[dt.date]:
    """So many days of the calendar from `first` on which the market trades."""
    rows = rule_tables()["calendar_day"].to_pylist()
    return sorted(row["day"] for row in rows if row["calendar_key"] == "US.NSCC" and row["is_trade_day"] and row["day"] >= first)[:count]


@pytest.mark.parametrize("days", [WEEK[:3], pytest.param(None, marks=pytest.mark.release)], ids=["three days", "fifteen days"])
def test_the_books_hold_on_every_day(tmp_path: Path, days: tuple[dt.date, ...] | None) -> None:
    """Veterans Day, on which shares trade and banks are closed, is among the three."""
    plan = tiny_plan(tmp_path / "plan", days or trade_days(WEEK[0], 15), lines=8)
    book = new_book(tmp_path / "book", plan)
    play(book, plan)
    before: dict[tuple[str, str], Decimal] = {("C1", "US0000000000"): Decimal(500), ("F1", "US0000000001"): Decimal(1000)}
    for day in days_of(plan):
        balances = rows_of(book, "balance", day)
        for name in {row["instrument"] for row in balances}:
            assert sum(row["money"] for row in balances if row["instrument"] == name) == 0, (day, name)
            assert sum(row["quantity"] for row in balances if row["instrument"] == name) == 0, (day, name)
        positions = summed(rows_of(book, "position", day), "trade_date_quantity")
        assert summed(rows_of(book, "lot", day), "quantity") == positions
        assert positions == added(before, traded(book, day)), day
        before = positions


def summed(rows: list[dict[str, object]], quantity: str) -> dict[tuple[str, str], Decimal]:
    """The sum of a quantity by account and security; those of nothing left out."""
    found: dict[tuple[str, str], Decimal] = {}
    for row in rows:
        key = (str(row["account_id"]), str(row["security_id"]))
        found[key] = found.get(key, Decimal(0)) + Decimal(str(row[quantity]))
    return {key: value for key, value in found.items() if value}


def traded(book: Path, day: dt.date) -> dict[tuple[str, str], Decimal]:
    """What the day's trades change: our accounts' shares, + bought."""
    return summed(rows_of(book, "trade", day), "quantity")


def added(one: dict[tuple[str, str], Decimal], other: dict[tuple[str, str], Decimal]) -> dict[tuple[str, str], Decimal]:
    both = {key: one.get(key, Decimal(0)) + other.get(key, Decimal(0)) for key in one.keys() | other.keys()}
    return {key: value for key, value in both.items() if value}


def read_by_a_plan(path: Path, patch: pytest.MonkeyPatch) -> tuple[int, int]:
    """How many snapshot files the open day takes in, and their rows."""
    taken: list[Snapshot] = []
    for name in ("checked_path", "proved_path"):
        real = getattr(SnapshotFiles, name)

        def through(self: SnapshotFiles, snapshot: Snapshot, _real: object = real) -> Path:
            taken.append(snapshot)
            return _real(self, snapshot)  # type: ignore[operator, no-any-return]

        patch.setattr(SnapshotFiles, name, through)
    with open_book(path) as book:
        plan_day(book)
    patch.undo()
    files = {(each.path): each.rows for each in taken if not each.part}
    return len(files), sum(rows for name, rows in files.items() if "/price/" not in name)


def sixty_days(path: Path, plan: Path) -> Iterator[tuple[int, int]]:
    """Files and rows taken in on each day before it is closed."""
    for day in days_of(plan):
        with open_book(path, write=True) as book:
            if book.state.cut_over is None:
                for file in files_of(plan, "cut-over"):
                    load(book, file, utc_now)
            open_day(book, day, utc_now)
            for file in files_of(plan, day.isoformat()):
                load(book, file, utc_now)
        with pytest.MonkeyPatch.context() as patch:
            yield read_by_a_plan(path, patch)
        with open_book(path, write=True) as book:
            close_day(book, utc_now)


@pytest.mark.parametrize("count", [6, pytest.param(60, marks=pytest.mark.release)])
def test_a_late_day_reads_what_an_early_day_reads(short_line: None, tmp_path: Path, count: int) -> None:
    """Two closes are remembered, so from the third day on the number of files stays, whatever the number of days behind."""
    plan = tiny_plan(tmp_path / "plan", trade_days(WEEK[0], count), lines=6)
    (plan / "firm.toml").write_text("[firm]\nrecent_closes = 2\n")
    taken = list(sixty_days(new_book(tmp_path / "book", plan), plan))
    print(f"files and rows taken in: day 2 {taken[1]}, day 4 {taken[3]}, day {count} {taken[-1]}")
    assert len({files for files, _ in taken[3:]}) == 1, taken
    assert max(rows for _, rows in taken[3:]) <= max(rows for _, rows in taken[2:5]) * 1.2, taken
