"""Claims over open instructions at a record date (venues.md 9.7, E20)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from tallystick.stages.settle.market_claim import market_claim
from tests.cases.table_case import picked, run_case

THURSDAY, RECORD, PAYABLE = dt.date(2026, 12, 3), dt.date(2026, 12, 4), dt.date(2026, 12, 18)
DIVIDEND = {
    "action_id": "D1", "action_kind": "DIVIDEND", "security_id": "AAA", "ex_date": RECORD, "record_date": RECORD, "payable_date": PAYABLE, "cash_rate": "0.30",
    "currency": "USD",
}  # fmt: skip


def open_item(movement: str, quantity: int, trade_date: dt.date = THURSDAY, **said: Any) -> dict[str, Any]:
    usual = {
        "instruction_id": f"T.{movement}", "security_id": "AAA", "movement": movement, "trade_date": trade_date, "state": "FAILING", "open_quantity": quantity,
        "venue": "CDS", "settled_quantity": 0, "counterparty": "B",
    }  # fmt: skip
    return {**usual, **said}


def claims(items: list[dict[str, Any]], day: dt.date = RECORD, before: Any = (), last: dt.date = THURSDAY) -> list[dict[str, Any]]:
    given = {"instruction_state": items, "corporate_action": [DIVIDEND], "previous_market_claim": list(before)}
    return run_case(market_claim, given, business_date=day, last_close=last)


def told(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return sorted(picked(rows, "claim_kind", "claim_state", "claim_quantity", "money"))


def test_e20_the_buyer_of_thursday_is_entitled_and_the_seller_owes_it() -> None:
    """200 × 0.30 = 60.00 for who receives, −60.00 for who delivers."""
    rows = claims([open_item("RECEIVE", 200), open_item("DELIVER", 200)])
    assert told(rows) == [("CLAIM", "DETECTED", 200, Decimal("-60.00")), ("CLAIM", "DETECTED", 200, Decimal("60.00"))]


def test_e20_the_buyer_of_friday_is_not() -> None:
    assert claims([open_item("RECEIVE", 200, RECORD)]) == []


def test_bought_without_it_and_settled_in_time_it_is_given_back() -> None:
    early = open_item("RECEIVE", 0, RECORD, state="SETTLED", settled_quantity=200)
    assert told(claims([early])) == [("REVERSE_CLAIM", "DETECTED", 200, Decimal("-60.00"))]


def test_only_what_is_open_is_claimed_and_an_opt_out_is_listed() -> None:
    """50 of 200 settled in time: 150 × 0.30 = 45.00. A cancelled one has none."""
    part = open_item("RECEIVE", 150, settled_quantity=50, state="PARTIAL")
    out = open_item("DELIVER", 100, opt_out="Y")
    gone = open_item("RECEIVE", 70, instruction_id="X", state="CANCELLED")
    assert told(claims([part, out, gone])) == [("CLAIM", "DETECTED", 150, Decimal("45.00")), ("CLAIM", "OPTED_OUT", 100, Decimal("-30.00"))]


def test_a_claim_stands_unchanged_until_it_is_payable() -> None:
    first = claims([open_item("RECEIVE", 200)])
    monday = dt.date(2026, 12, 7)
    assert claims([open_item("RECEIVE", 90)], monday, first, RECORD) == first
    assert claims([], PAYABLE, first, dt.date(2026, 12, 17)) == first
    assert claims([], dt.date(2026, 12, 21), first, PAYABLE) == []


def test_a_record_date_on_which_no_day_was_open_counts_on_the_next() -> None:
    assert len(claims([open_item("RECEIVE", 200)], dt.date(2026, 12, 7))) == 1


@settings(deadline=None, max_examples=25)
@given(some.integers(1, 10_000_000))
def test_both_sides_have_the_same_claim_of_opposite_sign(quantity: int) -> None:
    rows = claims([open_item("RECEIVE", quantity), open_item("DELIVER", quantity)])
    assert sum(row["money"] for row in rows) == 0
