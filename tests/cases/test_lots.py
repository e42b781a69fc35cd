"""First in, first out: reports.md 4.4 (FIFO row), long, short and across zero; conventions 16, 17 (cents, order, replay of late changes)."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.stages.books.lot import lot, lot_close, lot_match
from tests.cases.lot_case import entering
from tests.cases.table_case import picked, run_case

DAY = dt.date(2025, 6, 16)
Row = dict[str, Any]


def item(number: int, date: str, quantity: str, cost: str, held: int = 0, charges: str = "0", account: str = "A") -> Row:
    """A lot or trade: cost is signed as the quantity (of a sale: its proceeds, negative)."""
    names = {"account_id": account, "security_id": "X", "lot_id": f"L{number:03d}", "account_class": "FIRM", "open_date": date}
    return names | {"quantity": quantity, "cost": cost, "held": held, "charges": charges}


def matched(items: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Open lots and closed parts of these items."""
    matches = run_case(lot_match, {"lot_item": items})
    opened = run_case(lot, {"lot_item": items, "lot_match": matches}, business_date=DAY)
    return opened, run_case(lot_close, {"lot_item": items, "lot_match": matches}, business_date=DAY)


def test_reports_4_4_fifo() -> None:
    # L1 100 at 20, L2 100 at 30, L3 100 at 26; 150 sold at 28 = 4,200: L1 whole, half of L2; basis 2,000 + 1,500 = 3,500; gain 700; left 4,100
    items = [
        item(1, "2024-01-10", "100", "2000", 1),
        item(2, "2024-06-03", "100", "3000", 1),
        item(3, "2025-02-14", "100", "2600", 1),
        item(4, "2025-06-16", "-150", "-4200"),
    ]
    opened, closed = matched(items)
    assert picked(closed, "lot_id", "quantity", "cost", "realised_gross") == [
        ("L001", Decimal(100), Decimal("2000.00"), Decimal("2800.00") - Decimal("2000.00")),
        ("L002", Decimal(50), Decimal("1500.00"), Decimal("1400.00") - Decimal("1500.00")),
    ]
    assert picked(opened, "lot_id", "quantity", "cost") == [("L002", Decimal(50), Decimal("1500.00")), ("L003", Decimal(100), Decimal("2600.00"))]
    assert sum(row["realised_gross"] for row in closed) == Decimal("700.00")


def test_a_short_is_realised_when_it_is_covered() -> None:
    # 100 sold short at 12 = 1,200; 40 bought back at 10 = 400: 480 − 400 = 80; 60 stay short with proceeds 720
    opened, closed = matched([item(1, "2025-06-16", "-100", "-1200"), item(2, "2025-06-16", "40", "400")])
    assert picked(closed, "lot_id", "closing_id", "quantity", "cost", "proceeds", "realised_gross") == [
        ("L001", "L002", Decimal(-40), Decimal("-480.00"), Decimal("-400.00"), Decimal("80.00"))
    ]
    assert picked(opened, "lot_id", "quantity", "cost") == [("L001", Decimal(-60), Decimal("-720.00"))]


def test_a_sale_across_zero_closes_the_long_and_opens_a_short() -> None:
    # long 100 for 1,000; 250 sold for 2,750: 100 of them 1,100 close with 100; 150 open a short of 1,650
    opened, closed = matched([item(1, "2025-01-02", "100", "1000", 1), item(2, "2025-06-16", "-250", "-2750")])
    assert picked(closed, "realised_gross") == [(Decimal("100.00"),)]
    assert picked(opened, "lot_id", "quantity", "cost") == [("L002", Decimal(-150), Decimal("-1650.00"))]


def test_the_last_part_takes_the_rest_of_the_cents() -> None:
    # 3 bought for 100.00 and sold one by one: 33.33, 33.33, and what is left, 33.34
    sales = [item(number, "2025-06-16", "-1", "-40") for number in (2, 3, 4)]
    _, closed = matched([item(1, "2025-06-16", "3", "100.00"), *sales])
    assert sorted(row["cost"] for row in closed) == [Decimal("33.33"), Decimal("33.33"), Decimal("34.00") - Decimal("0.66")]


def test_realised_net_counts_the_charges_of_both_sides() -> None:
    _, closed = matched([item(1, "2025-06-16", "100", "1000", charges="-5"), item(2, "2025-06-16", "-100", "-1100", charges="-7.25")])
    assert picked(closed, "realised_gross", "realised_net") == [(Decimal("100.00"), Decimal("100.00") - Decimal("5.00") - Decimal("7.25"))]


def test_half_a_second_later_is_later() -> None:
    """A time without a fraction is written shorter than one with: it must still come first."""
    bought, sold = item(1, "2026-11-10", "100", "1000.00"), item(2, "2026-11-10", "-100", "-1100.00")
    bought["open_time"], sold["open_time"] = dt.datetime(2026, 11, 10, 10, 0, 0), dt.datetime(2026, 11, 10, 10, 0, 0, 500_000)
    assert [row["opened_by"] for row in run_case(lot_match, {"lot_item": [bought, sold]})] == ["BUY"]
    bought["open_time"], sold["open_time"] = sold["open_time"], bought["open_time"]
    assert [row["opened_by"] for row in run_case(lot_match, {"lot_item": [bought, sold]})] == ["SELL"]


def queue_reference(trades: Sequence[tuple[int, int]]) -> tuple[int, list[tuple[int, int]]]:
    """A plain queue: (quantity, cents) trades in order; gives open shares and the shares each pair of trades closed."""
    waiting: deque[list[int]] = deque()
    closed: list[tuple[int, int]] = []
    for number, (quantity, _) in enumerate(trades):
        left = quantity
        while left and waiting and (waiting[0][1] > 0) != (left > 0):
            part = min(abs(left), abs(waiting[0][1]))
            closed.append((waiting[0][0], part))
            waiting[0][1] += part if left > 0 else -part
            left += -part if left > 0 else part
            if waiting[0][1] == 0:
                waiting.popleft()
        if left:
            waiting.append([number, left])
    return sum(quantity for _, quantity in waiting), closed


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(-50, 50).filter(bool), st.integers(1, 9_999)), min_size=1, max_size=8))
def test_any_run_of_trades_is_a_plain_queue(trades: list[tuple[int, int]]) -> None:
    items = [
        item(number, "2025-06-16", str(quantity), str(Decimal(quantity * cents).scaleb(-2).quantize(Decimal("0.01"), ROUND_HALF_UP)))
        for number, (quantity, cents) in enumerate(trades)
    ]
    opened, closed = matched(items)
    left, parts = queue_reference(trades)
    assert sum(row["quantity"] for row in opened) == left
    by_lot: dict[str, int] = {}
    for number, part in parts:
        by_lot[f"L{number:03d}"] = by_lot.get(f"L{number:03d}", 0) + part
    found: dict[str, int] = {}
    for row in closed:
        found[row["lot_id"]] = found.get(row["lot_id"], 0) + abs(int(row["quantity"]))
    assert found == by_lot
    money = sum(Decimal(row["cost"]) for row in items)
    assert sum(row["cost"] for row in opened) - sum(row["realised_gross"] for row in closed) == money


def test_a_late_cancel_replays_the_lots_from_the_trade_on() -> None:
    """Bought 100 at 10 (day 1), bought 100 at 12, sold 100 at 15 (day 2: +500 on the first lot); on day 3 the first purchase is cancelled.

    Replayed, the sale meets the second purchase: +300. The 500 is reversed and 300 booked; nothing is open.
    """
    common = {
        "sender": "S",
        "chain": "EXECUTION",
        "account_id": "A",
        "security_id": "X",
        "account_class": "FIRM",
        "commission": "0",
        "section_31_fee": "0",
        "taf_fee": "0",
    }

    def trade(number: int, day: str, quantity: str, gross: str, entry: str = "TRADE", known: str | None = None) -> Row:
        ids = {"exec_id": f"E{number}", "version_exec_id": f"E{number}", "entry": entry, "root_trade_date": day, "trade_date": day, "known_date": known or day}
        return common | ids | {"quantity": quantity, "gross": gross}

    earlier = [trade(1, "2025-06-12", "100", "-1000"), trade(2, "2025-06-13", "100", "-1200"), trade(3, "2025-06-13", "-100", "1500")]
    cancel = trade(1, "2025-06-12", "-100", "1000", "REVERSAL", "2025-06-16")
    second = item(0, "2025-06-13", "100", "1200") | {"lot_id": "S.2025-06-13.E2"}
    tables = {"trade": [cancel], "recent_trade": earlier, "previous_lot": [{k: v for k, v in second.items() if k != "held"}], "recent_lot": []}
    items = entering(tables)
    matches = run_case(lot_match, {"lot_item": items})
    booked = {"account_id": "A", "security_id": "X", "lot_id": "S.2025-06-12.E1", "closing_id": "S.2025-06-13.E3", "entry": "CLOSE", "account_class": "FIRM"}
    before = booked | {"open_date": "2025-06-12", "close_date": "2025-06-13", "quantity": "100", "cost": "1000", "proceeds": "1500"}
    closes = [before | {"realised_gross": "500", "realised_net": "500", "known_date": "2025-06-13"}]
    closed = run_case(lot_close, {"lot_item": items, "lot_match": matches, "recent_lot_close": closes}, business_date=DAY)
    assert picked(closed, "lot_id", "entry", "realised_gross") == [
        ("S.2025-06-12.E1", "REVERSAL", Decimal("-500.00")),
        ("S.2025-06-13.E2", "CLOSE", Decimal("1500.00") - Decimal("1200.00")),
    ]
    assert run_case(lot, {"lot_item": items, "lot_match": matches}, business_date=DAY) == []
