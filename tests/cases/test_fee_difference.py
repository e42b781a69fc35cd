"""Fees collected per execution beside the fees due on their total (conventions 10; venues.md 13.1, 13.2)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.books.fee_difference import fee_difference
from tests.cases.table_case import picked, run_case

RULES = {name: rule_tables()[name] for name in ("section_31_rate", "taf_rate")}


def sale(number: int, gross: str, section: str, taf: str = "0", quantity: str = "-100", **terms: Any) -> dict[str, Any]:
    common = {"sender": "S", "chain": "EXECUTION", "root_trade_date": "2026-04-02", "exec_id": f"E{number}", "version_exec_id": f"E{number}", "entry": "TRADE"}
    dates = {"trade_date": "2026-04-02", "settlement_date": "2026-04-06", "currency": "USD", "clearing_path": "CNS", "account_class": "CUSTOMER"}
    money = {"quantity": quantity, "price": "1", "gross": gross, "section_31_fee": section, "taf_fee": taf}
    return common | dates | money | terms


def found(rows: list[dict[str, Any]], **tables: Any) -> list[tuple[Any, ...]]:
    result = run_case(fee_difference, {"due_trade": rows, **tables, **RULES}, firm=Firm())
    return picked(result, "fee", "sales", "collected", "due", "difference")


def test_three_sales_rounded_up_collect_two_cents_more_than_due() -> None:
    # 20.60 a million: 0.00206 + 0.00412 + 2.54307 = 2.54925, due 2.55; collected 0.01 + 0.01 + 2.55 = 2.57
    rows = [sale(1, "100.00", "-0.01"), sale(2, "200.00", "-0.01"), sale(3, "123450.00", "-2.55")]
    assert found(rows) == [("SECTION_31", 3, Decimal("2.57"), Decimal("2.55"), Decimal("0.02"))]


def test_taf_counts_the_cap_before_rounding() -> None:
    # 60,000 × 0.000195 = 11.70, capped at 9.79; 100 × 0.000195 = 0.0195, charged 0.02: due 9.79 + 0.0195 = 9.81
    rows = [sale(1, "60000.00", "0", "-9.79", "-60000"), sale(2, "100.00", "0", "-0.02", "-100")]
    assert found(rows) == [("TAF", 2, Decimal("9.81"), Decimal("9.81"), Decimal("0.00"))]


def test_a_reversal_takes_its_fee_back() -> None:
    rows = [sale(1, "100.00", "-0.01"), sale(1, "-100.00", "0.01", quantity="100", entry="REVERSAL")]
    assert found(rows) == [("SECTION_31", 2, Decimal("0.00"), Decimal("0.00"), Decimal("0.00"))]


def test_firm_sales_count_when_they_are_booked_and_customers_when_they_settle() -> None:
    own = sale(9, "100.00", "-0.01", account_class="FIRM")
    assert found([own], trade=[]) == []
    own_trade = own | {"account_id": "F", "net_money": "99.99"}
    assert found([], trade=[own_trade]) == [("SECTION_31", 1, Decimal("0.01"), Decimal("0.00"), Decimal("0.01"))]
