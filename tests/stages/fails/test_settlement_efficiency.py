"""Settlement efficiency: what was due, what of it settled, by count and by value; the month is the sum of its days."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tallystick.stages.fails.settlement_efficiency import settlement_efficiency, settlement_month
from tests.cases.broker import rules
from tests.cases.table_case import picked
from tests.stages.fails.fail_day import DAY, Rows, made

BEFORE = dt.date(2026, 11, 24)


def item(name: str, quantity: int, security: str = "AAA", day: dt.date = DAY) -> dict[str, Any]:
    usual = {"clearing_path": "TRADE_FOR_TRADE", "money": 0, "currency": "USD", "depository_account": "00000901", "contra_account": "-", "account_id": "-"}
    return {"instruction_id": name, "quantity": quantity, "security_id": security, "settlement_date": day, "short_sale": "N", **usual}


def moved(name: str, quantity: int, **said: Any) -> dict[str, Any]:
    return {"file_id": "F", "line_number": 1, "instruction_id": name, "quantity": quantity, **said}


def efficiency(items: Rows, settled: Rows, **more: Any) -> Rows:
    names = [("AAA", "EQUITY"), ("BBB", "EQUITY"), ("CCC", "BOND")]
    return made(
        settlement_efficiency,
        instruction=items,
        settlement=settled,
        security=[{"security_id": name, "asset_class": kind, "currency": "USD"} for name, kind in names],
        closing_price=[{"security_id": name, "price_date": DAY, "close_price": "10.00"} for name in ("AAA", "CCC")],
        security_place=[{"security_id": name, "market": "US", "calendar_key": "US.NSCC"} for name, _ in names],
        market=rules()["market"],
        **more,
    )


SHOWN = ("direction", "due_count", "settled_count", "failed_count", "due_value", "settled_value", "failed_value", "efficiency_count", "efficiency_value")


def test_what_is_due_settles_or_fails_by_count_and_by_value() -> None:
    """Four deliveries of 25 at 10.00: three whole, one of which 15 of 25 settled: 750 + 150 = 900 of 1,000. By count 3 / 4 = 0.75."""
    items = [item(name, -25) for name in "ABCD"]
    settled = [moved("A", -25), moved("B", -25), moved("C", -25), moved("D", -15), moved("D", -10, reason="OTHER_QUANTITY")]
    rows = efficiency(items, settled)
    assert picked(rows, "venue", "instrument_kind", "currency") == [("DTC", "EQUITY", "USD")]
    assert picked(rows, *SHOWN) == [("DELIVER", 4, 3, 1, 1000, 900, 100, Decimal("0.75"), Decimal("0.90"))]


def test_sides_and_kinds_stand_apart_and_a_third_is_rounded_half_up() -> None:
    """Two of three receipts: 0.66666667."""
    items = [item("A", 10), item("B", 10), item("C", 10), item("D", -10), item("E", -10, "CCC")]
    rows = efficiency(items, [moved("A", 10), moved("B", 10)])
    assert picked(rows, "instrument_kind", "direction", "efficiency_count") == [
        ("BOND", "DELIVER", 0), ("EQUITY", "DELIVER", 0), ("EQUITY", "RECEIVE", Decimal("0.66666667")),
    ]  # fmt: skip


def test_what_is_carried_counts_again_and_its_own_day_stands_beside_it() -> None:
    rows = efficiency([item("A", -10, day=BEFORE), item("B", -10)], [moved("B", -10)])
    names = ("due_count", "own_day_count", "own_day_settled_count", "own_day_value", "own_day_settled_value")
    assert picked(rows, *names) == [(2, 1, 1, 100, 100)]


def test_without_a_price_it_is_counted_and_has_no_value() -> None:
    assert picked(efficiency([item("A", -10, "BBB")], []), "due_count", "unpriced", "due_value", "efficiency_value") == [(1, 1, 0, None)]


def test_instructions_known_by_messages_count_at_their_venue() -> None:
    """100 instructed, 60 settled yesterday: 40 were due, 30 settled today; another 100 settled whole: 1,400.00 due, 1,300.00 settled."""
    state = {
        "instruction_id": "I1", "origin": "MESSAGE", "venue": "T2S", "movement": "DELIVER", "settlement_date": DAY, "security_id": "AAA",
        "instructed_quantity": 100, "settled_quantity": 90, "open_quantity": 10, "state": "PARTIAL",
    }  # fmt: skip
    event = {"instruction_id": "I1", "event_order": 1, "event": "SETTLE_PART", "legality": "LEGAL", "quantity": 30}
    gone = state | {"instruction_id": "I2", "state": "CANCELLED"}
    whole = state | {"instruction_id": "I3", "state": "SETTLED", "settled_quantity": 100, "open_quantity": 0}
    events = [event, event | {"instruction_id": "I3", "event": "SETTLE_FULL", "quantity": 100}]
    rows = efficiency([], [], instruction_state=[state, gone, whole], instruction_event=events)
    assert picked(rows, "venue", "due_count", "settled_count", "due_value", "settled_value") == [("T2S", 2, 1, 1400, 1300)]


def test_the_month_is_the_sum_of_its_days_and_begins_anew() -> None:
    """3 of 4 and 1 of 1: 4 of 5 = 0.80."""
    first = efficiency([item(name, -25) for name in "ABCD"], [moved(name, -25) for name in "ABC"])
    second = efficiency([item("E", -25)], [moved("E", -25)])
    one = made(settlement_month, DAY, settlement_efficiency=first)
    two = made(settlement_month, dt.date(2026, 11, 27), settlement_efficiency=second, previous_settlement_month=one)
    assert picked(two, "month", "days", "due_count", "settled_count", "efficiency_count") == [("2026-11", 2, 5, 4, Decimal("0.8"))]
    anew = made(settlement_month, dt.date(2026, 12, 1), settlement_efficiency=second, previous_settlement_month=two)
    assert picked(anew, "month", "days", "due_count") == [("2026-12", 1, 1)]
