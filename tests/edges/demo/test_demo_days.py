"""The demo run end to end: every seeded trouble comes out as announced, and nothing else does. The generator's plain book, which knows nothing
of the stages, and the line agree to the share and the cent, or a statement would show a break nobody announced."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Any

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, init_book
from tallystick.day.control import close_day, open_day
from tallystick.edges.demo import DemoPlan, Trouble, make_demo
from tallystick.edges.intake import load

EXECUTIONS = 4_000
Row = dict[str, Any]


def now() -> str:
    return "2026-11-12T22:00:00.000000Z"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DemoPlan, Book]]:
    """The demo's three days, closed."""
    folder = tmp_path_factory.mktemp("demo")
    plan = make_demo(folder / "input", EXECUTIONS)
    with init_book(folder / "book", "tester", now(), plan.firm_file.read_text(encoding="utf-8")) as book:
        for path in plan.cut_over_files:
            load(book, path, now)
        for day in plan.days:
            open_day(book, day, now)
            for path in plan.files[day]:
                load(book, path, now)
            close_day(book, now)
        yield plan, book


def rows(book: Book, table: str, day: dt.date) -> list[Row]:
    return [row for each in book.catalogue.latest(table, day) for row in pq.read_table(book.path / each.path).to_pylist()]


def place(plan: DemoPlan, trouble: Trouble) -> tuple[str, int]:
    """The file id and line of a trouble."""
    path = next(path for path in plan.files[trouble.business_date] if path.name == trouble.file_name)
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12], trouble.line_number


@pytest.mark.parametrize("table", ["execution", "depository_activity", "settlement", "cash_movement", "loan_event"])
def test_every_line_that_is_not_taken_was_announced_and_the_other_way_round(demo: tuple[DemoPlan, Book], table: str) -> None:
    plan, book = demo
    for day in plan.days:
        found = {(row["file_id"], row["line_number"]): row["reason"] for row in rows(book, table, day) if row["reason"] not in (None, "NOT_A_TRADE")}
        announced = {place(plan, each): each.code for each in plan.troubles if each.table == table and each.business_date == day}
        assert found == announced


def test_executions_that_cannot_become_trades_wait_and_are_named(demo: tuple[DemoPlan, Book]) -> None:
    plan, book = demo
    waiting: set[tuple[str, str]] = set()
    for day in plan.days:
        waiting |= {(each.subject, each.code) for each in plan.troubles if each.table == "stopped_execution" and each.business_date == day}
        assert {(row["exec_id"], row["reason"]) for row in rows(book, "stopped_execution", day)} == waiting


def test_trades_changed_a_day_later_are_reversed_and_no_others(demo: tuple[DemoPlan, Book]) -> None:
    plan, book = demo
    for day in plan.days:
        reversed_today = {row["exec_id"] for row in rows(book, "trade", day) if row["entry"] == "REVERSAL"}
        announced = {each.subject for each in plan.troubles if each.code == "REVERSAL" and each.business_date == day}
        assert reversed_today == announced


def test_a_trade_known_after_its_settlement_date_waits_for_the_next_settlement_day(demo: tuple[DemoPlan, Book]) -> None:
    plan, book = demo
    (late,) = [each for each in plan.troubles if (each.table, each.code) == ("trade", "TRADE")]
    (row,) = [row for row in rows(book, "trade", late.business_date) if row["exec_id"] == late.subject]
    assert (row["trade_date"], row["settlement_date"], row["clearing_date"]) == (dt.date(2026, 11, 9), dt.date(2026, 11, 10), dt.date(2026, 11, 13))


def test_statements_break_exactly_where_they_were_told_to(demo: tuple[DemoPlan, Book]) -> None:
    """A break's item, reference, or the line behind it is the subject of a trouble of its type; the position at the wrong account has two sides."""
    plan, book = demo
    for day in plan.days:
        fresh = [row for row in rows(book, "recon_break", day) if row["first_seen_date"] == day]
        announced = [each for each in plan.troubles if each.table == "recon_break" and each.business_date == day]
        assert [each for each in announced if not any(shows(plan, each, row) for row in fresh)] == []
        assert [row for row in fresh if not any(shows(plan, each, row) for each in announced)] == []


def shows(plan: DemoPlan, trouble: Trouble, row: Row) -> bool:
    """Whether a break is the one a trouble announces."""
    line = ".".join(map(str, place(plan, trouble))) if trouble.file_name else trouble.subject
    named = row["item"] == trouble.subject or row["break_id"].endswith(f".{trouble.subject}") or line in (row["our_key"], row["their_key"])
    return bool(row["break_type"] == trouble.code and named)


def test_the_bank_holiday_finds_no_break_and_settles_nothing(demo: tuple[DemoPlan, Book]) -> None:
    plan, book = demo
    holiday = plan.days[1]
    assert [row for row in rows(book, "recon_break", holiday) if row["first_seen_date"] == holiday] == []
    assert rows(book, "settlement", holiday) == []
    assert len(rows(book, "trade", holiday)) > 1_000


def test_what_is_open_at_clearing_and_at_the_depository_shows_as_fails(demo: tuple[DemoPlan, Book]) -> None:
    plan, book = demo
    fails = rows(book, "fail", plan.days[-1])
    assert {row["direction"] for row in fails} == {"DELIVER", "RECEIVE"}
    assert {row["clearing_path"] for row in fails} == {"CNS", "TRADE_FOR_TRADE"}
