"""Results of corporate actions beside what was announced: what is booked, what is a break, and when it goes."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.books.action_result import action_result
from tallystick.stages.books.action_settlement import action_settlement
from tallystick.stages.books.entitlement_posting import entitlement_posting
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.reconcile.action_break import action_break
from tests.cases.broker import account_rows, security_rows
from tests.cases.table_case import Row, picked, run_case

RULES = posting_rules_of(rule_tables()["posting_rule"].to_pylist())
THURSDAY, FRIDAY, MONDAY = dt.date(2026, 12, 17), dt.date(2026, 12, 18), dt.date(2026, 12, 21)
FIRM = Firm()
MASTERS = {**account_rows([{"account_id": "C1"}]), "security_code": security_rows({"AAA": "CNS"})["security_code"]}


def entitled(money: str = "300", **said: Any) -> Row:
    """1,000 AAA at the depository were struck for a dividend of 0.30, payable on Friday."""
    usual = {"action_id": "D1", "holder_kind": "DEPOSITORY", "holder_id": "00000901", "account_class": "-", "action_kind": "DIVIDEND", "security_id": "AAA"}
    dates = {"ex_date": "2026-12-04", "record_date": "2026-12-04", "payable_date": FRIDAY, "struck_date": "2026-12-07", "paid_date": FRIDAY}
    sums = {"entitled_quantity": "1000", "quantity_change": "0", "fraction_quantity": "0", "money": money, "record": "DEPOSITORY", "record_change": "0"}
    return {**usual, "currency": "USD", **dates, **sums, **said}


def line(**said: Any) -> Row:
    """The depository says that it paid 300.00 on Friday."""
    usual = {"message_kind": "RESULT", "action_id": "D1", "action_kind": "DIVIDEND", "account_code": "00000901", "security_code": "AAA"}
    return {**usual, "security_code_kind": "SYMBOL", "payable_date": FRIDAY, "amount": "300", "currency": "USD", **said}


def results(*lines: Row, day: dt.date = FRIDAY, recent: list[Row] | None = None) -> list[Row]:
    tables: dict[str, Any] = {
        "corporate_action_message": [{"file_id": "f", "line_number": number, **each} for number, each in enumerate(lines, 1)],
        "received_file": [{"file_id": "f", "file_name": "f.csv", "file_format": "csv", "profile": "-", "lines_read": 1, "lines_of_form": 0}],
        "recent_action_result": recent or [],
        **MASTERS,
    }
    return run_case(action_result, tables, business_date=day, firm=FIRM)


def settled(day: dt.date, *lines: Row, entitlement: list[Row] | None = None, before: list[Row] | None = None) -> list[Row]:
    tables: dict[str, Any] = {"action_result": results(*lines, day=day), "previous_action_settlement": before or []}
    return run_case(action_settlement, tables | {"entitlement": entitlement or []}, business_date=day)


def breaks(rows: list[Row]) -> list[tuple[Any, ...]]:
    found = run_case(action_break, {"action_settlement": rows}, firm=FIRM)
    return picked(found, "break_type", "account_code", "item", "our_amount", "their_amount")


def money_booked(rows: list[Row], day: dt.date) -> dict[str, Decimal]:
    legs = run_case(entitlement_posting, {"action_settlement": rows}, posting_rules=RULES, business_date=day, firm=FIRM)
    return {leg["ledger_account"]: leg["money"] or leg["quantity"] for leg in legs}


def test_what_is_paid_as_announced_settles_the_receivable() -> None:
    rows = settled(FRIDAY, line(), entitlement=[entitled()])
    assert picked(rows, "state", "booked_money", "money_today") == [("AGREED", 300, 300)]
    assert money_booked(rows, FRIDAY) == {"1015": 300, "1720": -300}
    assert breaks(rows) == []
    assert settled(MONDAY, before=rows) == []


def test_what_is_paid_short_is_booked_as_paid_and_the_rest_is_a_break_until_it_comes() -> None:
    friday = settled(FRIDAY, line(amount="270"), entitlement=[entitled()])
    assert money_booked(friday, FRIDAY) == {"1015": 270, "1720": -270}
    assert breaks(friday) == [("AMOUNT", "00000901", "USD", 300, 270)]
    monday = settled(MONDAY, before=friday)
    assert picked(monday, "state", "money_today") == [("DIFFERENT", 0)]
    rest = settled(MONDAY, line(amount="30", payable_date=MONDAY), before=friday)
    assert picked(rest, "state", "their_money", "money_today") == [("AGREED", 300, 30)]
    assert money_booked(rest, MONDAY) == {"1015": 30, "1720": -30}
    assert breaks(rest) == []


def test_without_a_result_the_announced_amount_counts_and_a_late_one_corrects_it() -> None:
    thursday = settled(THURSDAY, entitlement=[entitled()])
    assert picked(thursday, "state", "money_today") == [("WAITING", 0)]
    friday = settled(FRIDAY, entitlement=[entitled()], before=thursday)
    assert picked(friday, "state", "money_today") == [("UNSTATED", 300)]
    late = settled(MONDAY, line(amount="290"), before=friday)
    assert picked(late, "state", "booked_money", "money_today") == [("DIFFERENT", 290, -10)]
    assert money_booked(late, MONDAY) == {"1015": -10, "1720": 10}


def test_a_result_before_the_day_of_payment_waits_for_it() -> None:
    thursday = settled(THURSDAY, line(), entitlement=[entitled()])
    assert picked(thursday, "state", "money_today") == [("WAITING", 0)]
    friday = settled(FRIDAY, entitlement=[entitled()], before=thursday)
    assert picked(friday, "state", "money_today") == [("AGREED", 300)]


def test_what_only_they_have_is_a_break_and_is_never_booked() -> None:
    rows = settled(FRIDAY, line(action_id="D9", account_code="C1", amount="12"))
    assert breaks(rows) == [("EXTRA", "C1", "USD", 0, 12)]
    assert picked(rows, "booked_money") == [(0,)]
    assert breaks(settled(MONDAY, before=rows)) == breaks(rows)


def test_a_holder_nobody_told_of_is_missing_where_others_were_told() -> None:
    both = [entitled(), entitled("30", holder_id="00000902")]
    rows = settled(FRIDAY, line(), entitlement=both)
    assert breaks(rows) == [("MISSING", "00000902", "USD", 30, 0)]


def test_shares_of_a_split_are_booked_as_credited() -> None:
    # 1,000 shares 2 for 1: 1,000 more expected, 900 credited; the stock record of a location is negative
    split = entitled("0", action_kind="SPLIT", record_change="-1000", struck_date=FRIDAY)
    rows = settled(FRIDAY, line(action_kind="SPLIT", amount=None, quantity="900"), entitlement=[split])
    assert breaks(rows) == [("QUANTITY", "00000901", "AAA", 1000, 900)]
    assert money_booked(rows, FRIDAY) == {"S-DEPOSITORY": -900, "S-DIVIDEND": 900}


@pytest.mark.parametrize(("said", "reason"), [({"account_code": "C9"}, "UNKNOWN_ACCOUNT"), ({"security_code": "ZZZ"}, "UNKNOWN_SECURITY")])
def test_the_smallest_input_provokes_the_reason(said: dict[str, Any], reason: str) -> None:
    assert picked(results(line(**said)), "status", "reason") == [("rejected", reason)]


def test_the_same_line_counts_once_whatever_the_day() -> None:
    rows = results(line(), line())
    assert picked(rows, "status", "reason") == [("accepted", None), ("duplicate", "DUPLICATE")]
    assert picked(results(line(), day=MONDAY, recent=rows), "status") == [("duplicate",)]
