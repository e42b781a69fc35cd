"""Close-outs and buy-ins as a workflow: venues.md 10.1 (Rule 204(a), (b), (e), Rule 203(b)(3)), 10.2 (FINRA 11810), day by day."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tallystick.stages.fails.buy_in import buy_in
from tallystick.stages.fails.close_out import close_out, pre_borrow
from tallystick.stages.fails.close_out_event import close_out_event
from tests.cases.broker import numbered, rules
from tests.cases.table_case import picked, run_case
from tests.stages.fails.fail_day import DAY, Rows, clocks, made, open_row

FRIDAY, MONDAY, TUESDAY = dt.date(2026, 11, 27), dt.date(2026, 11, 30), dt.date(2026, 12, 1)


def line(kind: str, quantity: int = 100, day: dt.date = FRIDAY, **said: Any) -> dict[str, Any]:
    """One line of the desk about CNS.1, done before the open."""
    usual = {"sender": "DESK", "event_id": "E1", "event_kind": kind, "fail_reference": "CNS.1", "event_date": day, "before_open": "Y"}
    return {**usual, "quantity": quantity, "settles_on": TUESDAY if kind == "PURCHASE" else None, **said}


def events(lines: Rows, fails: Rows, day: dt.date = FRIDAY, **before: Any) -> Rows:
    files = {"file_id": "A", "file_name": "a.csv"}
    return made(close_out_event, day, close_out_message=numbered({"A": lines}), received_file=[files], open_fail=fails, **before)


def closed(fails: Rows, lines: Rows | None = None, day: dt.date = FRIDAY, before: Rows | None = None) -> Rows:
    """The duties of Rule 204 at the close of the day, from yesterday's and the day's lines."""
    told = events(lines or [], fails, day, previous_close_out=before or [])
    given = {"open_fail": fails, "fail_clock": clocks(fails, day), "close_out_event": told, "previous_close_out": before or []}
    return made(close_out, day, close_out_rule=rules()["close_out_rule"], **given)


SHOWN = ("quantity", "cured_quantity", "shortfall_quantity", "state")


def test_a_duty_waits_for_its_deadline() -> None:
    """A short sale of 25 November: close out by the open of Friday 27 (Thursday is Thanksgiving)."""
    rows = closed([open_row()], day=DAY)
    assert picked(rows, "clock", "due_on", "cure", *SHOWN) == [("RULE_204", FRIDAY, "PURCHASE_OR_BORROW", 100, 0, 0, "DUE")]


@pytest.mark.parametrize("kind", ["PURCHASE", "BORROW", "PRE_FAIL_CREDIT"])
def test_a_purchase_a_borrow_or_a_credit_before_the_open_closes_it_out(kind: str) -> None:
    before = closed([open_row()], day=DAY)
    rows = closed([open_row()], [line(kind, net_long="Y")], before=before)
    assert picked(rows, *SHOWN) == [(100, 100, 0, "CLOSED_OUT")]


def test_what_is_done_after_the_open_is_too_late_and_the_pre_borrow_lasts_until_the_purchase_has_settled() -> None:
    """204(b). 60 borrowed before the open, 40 bought after it, to settle on Tuesday: 100 − 60 = 40 short. Free on Tuesday, not on Monday."""
    before = closed([open_row()], day=DAY)
    late = [line("BORROW", 60), line("PURCHASE", 40, event_id="E2", before_open="N")]
    rows = closed([open_row()], late, before=before)
    assert picked(rows, *SHOWN, "purchased_quantity", "pre_borrow_since") == [(100, 60, 40, "PRE_BORROW", 40, FRIDAY)]
    (bound,) = made(pre_borrow, close_out=rows)
    assert (bound["security_id"], bound["since"], bound["quantity"], bound["ends_on"]) == ("AAA", FRIDAY, 40, TUESDAY)
    monday = closed([], day=MONDAY, before=rows)
    assert picked(monday, "state", "fail_open") == [("PRE_BORROW", "N")]
    tuesday = closed([], day=TUESDAY, before=monday)
    assert picked(tuesday, "state", "fail_open") == [("RELEASED", "N")]
    assert closed([], day=dt.date(2026, 12, 2), before=tuesday) == []


def test_a_borrow_does_not_end_the_pre_borrow() -> None:
    """204(b): only a purchase that has cleared and settled does."""
    bound = closed([open_row()], before=closed([open_row()], day=DAY))
    assert picked(closed([open_row()], [line("BORROW", day=MONDAY)], MONDAY, bound), "state") == [("PRE_BORROW",)]


def test_a_purchase_of_part_leaves_the_end_of_the_pre_borrow_open() -> None:
    bound = closed([open_row()], before=closed([open_row()], day=DAY))
    rows = closed([open_row()], [line("PURCHASE", 99, MONDAY, settles_on=TUESDAY)], MONDAY, bound)
    assert picked(made(pre_borrow, close_out=rows), "quantity", "ends_on") == [(100, None)]


def test_what_is_delivered_by_the_close_of_the_deadlines_day_is_not_short() -> None:
    """100 were open, 40 still are: 40 short. All gone: delivered, and whether before the open has to be shown by the desk."""
    before = closed([open_row()], day=DAY)
    assert picked(closed([open_row(quantity=-40)], before=before), *SHOWN) == [(100, 0, 40, "PRE_BORROW")]
    gone = closed([], before=before)
    assert picked(gone, *SHOWN) == [(100, 0, 0, "DELIVERED")]
    assert closed([], day=MONDAY, before=gone) == []


def test_a_borrow_that_was_delivered_is_not_counted_twice() -> None:
    """60 of 100 borrowed before the open and delivered that day: 40 are open and 40 are short."""
    before = closed([open_row()], day=DAY)
    assert picked(closed([open_row(quantity=-40)], [line("BORROW", 60)], before=before), *SHOWN) == [(100, 60, 40, "PRE_BORROW")]


def test_what_is_known_late_but_was_done_in_time_lifts_the_duty() -> None:
    bound = closed([open_row()], before=closed([open_row()], day=DAY))
    rows = closed([open_row()], [line("BORROW", 100, FRIDAY)], MONDAY, bound)
    assert picked(rows, *SHOWN) == [(100, 100, 0, "CLOSED_OUT")]


def test_a_long_sale_that_is_delivered_before_its_deadline_leaves_no_row() -> None:
    before = closed([open_row(close_out_kind="LONG")], day=DAY)
    assert picked(before, "due_on", "state") == [(TUESDAY, "DUE")]
    assert closed([], before=before) == []


def test_a_threshold_fail_is_closed_out_by_a_purchase_alone() -> None:
    """203(b)(3): the thirteenth day from 12 November is 1 December, by its close; a borrow does not help."""
    listed = [{"security_id": "AAA", "listed_from": dt.date(2026, 11, 12), "counted_date": DAY}]
    old = open_row(origin_date=dt.date(2026, 11, 9), close_out_kind="LONG")
    for kind, state in (("BORROW", "PRE_BORROW"), ("PURCHASE", "CLOSED_OUT")):
        running = clocks([old], TUESDAY, listed, [{"fail_id": "CNS.1", "clock": "RULE_203_THRESHOLD", "security_id": "AAA", "started_on": "2026-11-12"}])
        told = events([line(kind, 100, TUESDAY, before_open="N", settles_on=TUESDAY)], [old], TUESDAY)
        rows = made(close_out, TUESDAY, open_fail=[old], fail_clock=running, close_out_event=told, close_out_rule=rules()["close_out_rule"])
        assert {row["clock"]: row["state"] for row in rows}["RULE_203_THRESHOLD"] == state


REASONS: dict[str, tuple[dict[str, Any], int]] = {
    "FUTURE_EVENT_DATE": (line("BORROW", day=MONDAY), -100),
    "UNKNOWN_FAIL": (line("BORROW", fail_reference="X9"), -100),
    "WRONG_SIDE": (line("BUY_IN_NOTICE"), -100),
    "NO_SETTLEMENT_DATE": (line("PURCHASE", settles_on=None), -100),
    "NOT_NET_LONG": (line("PRE_FAIL_CREDIT", net_long="N"), -100),
}


@pytest.mark.parametrize("reason", REASONS)
def test_a_line_that_cannot_be_taken_says_why(reason: str) -> None:
    said, quantity = REASONS[reason]
    assert picked(events([said], [open_row(quantity=quantity)]), "status", "reason") == [("rejected", reason)]


def test_a_purchase_is_not_for_a_fail_to_receive() -> None:
    assert picked(events([line("PURCHASE")], [open_row(quantity=100)]), "reason") == [("WRONG_SIDE",)]


def repeated() -> list[tuple[Any, ...]]:
    """The same event id three times on one day, and once more on the next."""
    lines = [line("BORROW"), line("BORROW"), line("BORROW", 90)]
    taken = events(lines, [open_row()])
    return picked(taken, "reason") + picked(events([line("BORROW")], [open_row()], MONDAY, recent_close_out_event=taken), "reason")


def test_an_event_counts_once() -> None:
    assert repeated() == [(None,), ("DUPLICATE",), ("CONFLICTING_CONTENT",), ("DUPLICATE",)]


def bought(fails: Rows, lines: Rows | None = None, day: dt.date = DAY, before: Rows | None = None) -> Rows:
    told = events(lines or [], fails, day)
    calendar, rule = rules()["calendar_day"], rules()["buy_in_rule"]
    return run_case(
        buy_in,
        {"open_fail": fails, "close_out_event": told, "previous_buy_in": before or [], "buy_in_rule": rule, "calendar_day": calendar},
        business_date=day,
    )


def test_a_buy_in_outside_cns_waits_three_business_days_is_noticed_and_executed_two_days_later() -> None:
    """FINRA 11810: earliest the third business day after 25 November, 1 December; notice two business days before, by 12:00; not before 15:00.

    Notice on Friday 27 November: Monday 30, Tuesday 1 December.
    """
    owed = open_row(quantity=100, clearing_path="TRADE_FOR_TRADE")
    first = bought([owed])
    shown = ("earliest_on", "notified_on", "notified_quantity", "execute_on", "executed_quantity", "state")
    assert picked(first, *shown, "notice_by", "execute_from") == [(TUESDAY, None, 0, None, 0, "WAITING", "12:00", "15:00")]
    friday = bought([owed], [line("BUY_IN_NOTICE")], FRIDAY, first)
    assert picked(friday, *shown) == [(TUESDAY, FRIDAY, 100, TUESDAY, 0, "NOTICED")]
    tuesday = bought([owed], [], TUESDAY, friday)
    assert picked(tuesday, *shown) == [(TUESDAY, FRIDAY, 100, TUESDAY, 0, "EXECUTABLE")]
    done = bought([owed], [line("BUY_IN_EXECUTED", day=TUESDAY)], TUESDAY, friday)
    assert picked(done, *shown) == [(TUESDAY, FRIDAY, 100, TUESDAY, 100, "EXECUTED")]


def test_a_notice_withdrawn_stands_no_more() -> None:
    owed = open_row(quantity=100, clearing_path="TRADE_FOR_TRADE")
    friday = bought([owed], [line("BUY_IN_NOTICE")], FRIDAY)
    rows = bought([owed], [line("BUY_IN_WITHDRAWN", day=TUESDAY)], TUESDAY, friday)
    assert picked(rows, "notified_on", "notified_quantity", "execute_on", "state") == [(None, 0, None, "POSSIBLE")]


def test_a_cns_buy_in_is_marked_unverified() -> None:
    assert picked(bought([open_row(quantity=100)]), "state", "evidence") == [("POSSIBLE", "U")]
