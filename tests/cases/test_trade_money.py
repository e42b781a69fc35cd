"""What a trade costs and when it settles: venues.md E7, E12, E13; conventions 5 and 10; executions stopped by a missing rule row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from tallystick.model.firm import Firm
from tallystick.stages.enrich.trade import priced_execution, trade
from tests.cases.broker import Broker, account_rows, execution_line, rules, security_rows
from tests.cases.table_case import picked, run_case, table

FEES = ("section_31_rate", "taf_rate", "fee_policy", "commission_schedule", "settlement_cycle", "calendar_day")
MONDAY, TUESDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
ACCOUNTS = [
    {"account_id": "C1"},
    {"account_id": "C2", "commission_schedule": "PER_SHARE"},
    {"account_id": "C3", "commission_schedule": "TIERED"},
    {"account_id": "MM", "account_class": "FIRM", "market_maker": "Y"},
]


def lived(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Live executions with ids 1, 2, 3 …"""
    return [
        {"file_id": "f", "line_number": n, "sender": "ALPHA", "chain": "EXECUTION", "exec_id": str(n), "root_exec_id": str(n), "action": "NEW",
         "status": "accepted", "live": "Y", "root_trade_date": row["trade_date"], "account_id": "C1", "security_id": "AAA", "currency": "USD", **row}
        for n, row in enumerate(rows, 1)
    ]  # fmt: skip


def rule_rows(**changed: pa.Table) -> dict[str, pa.Table]:
    return {name: {**rules(), **changed}[name] for name in FEES}


def priced(
    rows: list[dict[str, Any]],
    business_date: dt.date = MONDAY,
    firm: Firm = Firm(),  # noqa: B008
    market: str = "US",
    **changed: pa.Table,
) -> list[dict[str, Any]]:
    securities = [{**row, "market": market} for row in security_rows({"AAA": "CNS"})["security"]]
    masters = {"account": account_rows(ACCOUNTS)["account"], "security": securities}
    return run_case(priced_execution, {"execution": lived(rows), **masters, **rule_rows(**changed)}, business_date=business_date, firm=firm)


def without(name: str, **where: Any) -> pa.Table:
    """A rule table without the rows that have these values (all rows when nothing is said)."""
    rows = rule_rows()[name]
    kept = [row for row in rows.to_pylist() if not all(row[column] == value for column, value in where.items())]
    return pa.Table.from_pylist(kept, schema=rows.schema)


E7 = """
trade_date settlement_date why
2026-04-02 2026-04-06      Good_Friday
2026-10-09 2026-10-13      Columbus_Day_is_no_settlement_day
2026-10-12 2026-10-13      trades_on_the_bank_holiday_join_the_same_day
2026-11-10 2026-11-12      Veterans_Day
2026-11-11 2026-11-12      Veterans_Day
2026-11-25 2026-11-27      Thanksgiving;_early_close_counts
2026-12-24 2026-12-28      Christmas
"""


def test_e7_settlement_dates_one_day_after_the_trade() -> None:
    """venues.md E7: T+1 by settlement days, never by weekdays."""
    cases = table(E7)
    rows = priced([{"trade_date": case["trade_date"], "side": "BUY", "quantity": 100, "price": 10} for case in cases])
    found = {row["exec_id"]: row["settlement_date"].isoformat() for row in rows}
    assert [found[str(n)] for n in range(1, len(cases) + 1)] == [case["settlement_date"] for case in cases]


E12 = """
trade_date charge_date quantity price  up   half_up
2024-05-17 2024-05-21  100      100    0.08 0.08
2024-05-20 2024-05-22  100      100    0.28 0.28
2025-05-12 2025-05-13  100      100    0.28 0.28
2025-05-13 2025-05-14  100      100    0.00 0.00
2026-04-01 2026-04-02  1000     123.45 0.00 0.00
2026-04-02 2026-04-06  1000     123.45 2.55 2.54
2026-04-07 2026-04-08  100      1      0.01 0.00
"""


@pytest.mark.parametrize("mode", ["UP", "HALF_UP"])
def test_e12_section_31_goes_by_the_charge_date(mode: str) -> None:
    """venues.md E12. Trade of 2 April 2026: 123,450 × 20.60 / 1,000,000 = 2.54307, although the rate began on 4 April. Purchases pay nothing."""
    cases = table(E12)
    policy = rule_rows()["fee_policy"].to_pylist()
    changed = pa.Table.from_pylist([{**row, "rounding_mode": mode if row["fee"] == "SECTION_31" else row["rounding_mode"]} for row in policy])
    for side, expected in (("SELL", [Decimal(case[mode.lower()]) for case in cases]), ("BUY", [Decimal(0)] * len(cases))):
        rows = priced(
            [{"side": side, "quantity": case["quantity"], "price": case["price"], "trade_date": case["trade_date"]} for case in cases],
            fee_policy=changed.cast(rule_rows()["fee_policy"].schema),
        )
        assert [row["section_31_size"] for row in rows] == expected
        assert [row["settlement_date"].isoformat() for row in rows] == [case["charge_date"] for case in cases]


E13 = """
trade_date quantity charged
2025-12-31 60000    8.30
2026-03-02 1000     0.20
2026-09-30 50205    9.79
2026-09-30 60000    9.79
2026-10-01 60000    0.00
"""


def test_e13_the_trading_activity_fee_is_capped_then_rounded_up() -> None:
    """venues.md E13: 60,000 × 0.000166 = 9.96, capped at 8.30; 1,000 × 0.000195 = 0.195, up to 0.20; a fee holiday from 1 October 2026."""
    cases = table(E13)
    rows = priced([{"side": "SELL_SHORT", "quantity": case["quantity"], "price": 10, "trade_date": case["trade_date"]} for case in cases])
    assert [row["taf_size"] for row in rows] == [Decimal(case["charged"]) for case in cases]


def test_an_execution_below_the_rate_of_the_fee_is_not_charged_and_exemptions_are_a_policy_row() -> None:
    """60,000 shares at 0.0001 (below 0.000195 a share); a market maker pays unless the policy row says otherwise (convention 10)."""
    day = dt.date(2026, 3, 2)
    sales = [
        {"side": "SELL", "quantity": 60000, "price": "0.0001", "trade_date": day},
        {"side": "SELL", "quantity": 1000, "price": 10, "trade_date": day, "account_id": "MM"},
    ]
    assert [row["taf_size"] for row in priced(sales)] == [0, Decimal("0.20")]
    policy = [{**row, "exempt_accounts": "MARKET_MAKER"} for row in rule_rows()["fee_policy"].to_pylist()]
    exempt = pa.Table.from_pylist(policy, schema=rule_rows()["fee_policy"].schema)
    assert [row["taf_size"] for row in priced(sales, fee_policy=exempt)] == [0, 0]


def test_gross_is_half_up_at_the_cent_and_commission_by_the_tier_of_the_whole_execution() -> None:
    """Convention 10. 3 × 10.335 = 31.005 → 31.01. PER_SHARE: 100 × 0.005 = 0.50, at least 1.00. TIERED: 999 × 0.01, 1,000 × 0.005 with at least 10,
    200,000 × 0.0025 = 500 at most."""
    cases = [("C1", 3, "10.335"), ("C2", 100, "10"), ("C2", 1000, "10"), ("C3", 999, "10"), ("C3", 1000, "10"), ("C3", 400000, "10")]
    rows = priced([{"side": "BUY", "account_id": a, "quantity": q, "price": p, "trade_date": MONDAY} for a, q, p in cases])
    assert next(row["gross_size"] for row in rows) == Decimal("31.01")
    expected = [0, max(Decimal("0.50"), 1), 1000 * Decimal("0.005"), 999 * Decimal("0.01"), max(1000 * Decimal("0.005"), 10), 500]
    assert [row["commission_size"] for row in rows] == expected


def schedule(*currencies: str) -> pa.Table:
    """PER_SHARE as a schedule in these currencies: the minimum is 1, 2, 3 … of each."""
    shipped = rule_rows()["commission_schedule"]
    row = next(each for each in shipped.to_pylist() if each["schedule_id"] == "PER_SHARE")
    return pa.Table.from_pylist([{**row, "currency": each, "minimum": Decimal(n)} for n, each in enumerate(currencies, 1)], schema=shipped.schema)


def test_commission_is_of_the_row_in_the_currency_of_the_execution() -> None:
    """100 × 0.005 = 0.50, at least the minimum of the currency; a schedule with no row in it stops the execution; - is the base currency, * is any."""
    lines = [{"side": "BUY", "account_id": "C2", "quantity": 100, "price": 10, "trade_date": MONDAY, "currency": each} for each in ("USD", "GBP", "JPY")]

    def found(rates: pa.Table, base: str = "USD") -> list[tuple[Any, ...]]:
        return picked(priced(lines, firm=Firm(base_currency=base), commission_schedule=rates), "currency", "commission_size", "reason")

    missing = (None, "NO_COMMISSION_RATE")
    assert found(schedule("USD", "GBP")) == [("USD", 1, None), ("GBP", 2, None), ("JPY", *missing)]
    assert found(schedule("-")) == [("USD", 1, None), ("GBP", *missing), ("JPY", *missing)]
    assert found(schedule("-"), "GBP") == [("USD", *missing), ("GBP", 1, None), ("JPY", *missing)]
    assert found(schedule("*")) == [("USD", 1, None), ("GBP", 1, None), ("JPY", 1, None)]


def test_signs_of_a_trade() -> None:
    """Convention 5: shares + bought, money + received. Sold 1,000 at 10.00 on 2 March 2026 by C2: gross 10,000, commission 1,000 × 0.005 = 5, TAF 0.20."""
    day = dt.date(2026, 3, 2)
    sides = [{"side": side, "quantity": 1000, "price": 10, "trade_date": day, "account_id": "C2"} for side in ("SELL", "BUY")]
    rows = run_case(trade, {"priced_execution": priced(sides, day), "calendar_day": rules()["calendar_day"]}, business_date=day, firm=Firm())
    assert picked(rows, "quantity", "gross", "commission", "section_31_fee", "taf_fee", "net_money") == [
        (-1000, 10000, -5, 0, Decimal("-0.20"), 10000 - 5 - Decimal("0.20")),
        (1000, -10000, -5, 0, 0, -10000 - 5),
    ]


def test_a_missing_rate_stops_the_item_and_it_is_tried_again_when_the_rule_is_there() -> None:
    """Monday: no TAF rate; the sale waits, the purchase goes on. Tuesday, with the rate added, the sale is booked and joins Wednesday's net."""
    lines = [execution_line(exec_id="1", side="SELL", trade_date=MONDAY), execution_line(exec_id="2", side="BUY", trade_date=MONDAY)]
    broker = Broker(changed_rules={"taf_rate": without("taf_rate", market="US")}, wanted=("trade", "stopped_execution"))
    monday = broker.day(MONDAY, {"drop": lines})
    assert picked(monday["trade"], "exec_id") == [("2",)]
    assert picked(monday["stopped_execution"], "exec_id", "reason") == [("1", "NO_TAF_RATE")]
    assert picked(broker.day(TUESDAY)["stopped_execution"], "exec_id", "known_date") == [("1", TUESDAY)]
    broker.rules["taf_rate"] = rule_rows()["taf_rate"]
    wednesday = dt.date(2026, 11, 25)
    made = broker.day(wednesday)
    assert made["stopped_execution"] == []
    assert picked(made["trade"], "exec_id", "quantity", "settlement_date", "clearing_date") == [("1", -100, TUESDAY, dt.date(2026, 11, 27))]


@pytest.mark.parametrize("action", ["CANCEL", "CORRECT"])
def test_a_change_reaches_an_execution_that_was_stopped(action: str) -> None:
    broker = Broker(changed_rules={"taf_rate": without("taf_rate", market="US")}, wanted=("trade", "stopped_execution"))
    broker.day(MONDAY, {"drop": [execution_line(exec_id="1", side="SELL", trade_date=MONDAY)]})
    change = execution_line(exec_id="2", side="SELL", quantity="60", trade_date=MONDAY, action=action, ref_exec_id="1")
    made = broker.day(TUESDAY, {"drop2": [change]})
    waiting = [("1", "2", 60)] if action == "CORRECT" else []
    assert picked(made["stopped_execution"], "exec_id", "version_exec_id", "quantity") == waiting
    assert made["trade"] == []


def test_a_broker_s_charges_are_taken_as_stated() -> None:
    """A firm whose prime broker charges it: commission −1.25 and taxes −0.03 as the broker's file says; its settlement date stands."""
    said = {"stated_commission": "-1.25", "stated_tax": "-0.03", "stated_settlement_date": "2026-11-27"}
    rows = priced([{"side": "SELL", "quantity": 100, "price": 10, "trade_date": MONDAY, **said}], firm=Firm(broker_source="BROKER"))
    assert picked(rows, "commission_size", "section_31_size", "taf_size", "settlement_date", "reason") == [
        (Decimal("1.25"), Decimal("0.03"), 0, dt.date(2026, 11, 27), None)
    ]
