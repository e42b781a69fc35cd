"""Posting rules balance for every event and every condition, and worked case 4.3 comes out of them."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.rules import rule_tables

Row = dict[str, Any]
RULES: list[Row] = rule_tables()["posting_rule"].to_pylist()
EVENTS = sorted({row["event_kind"] for row in RULES})
MONEY = st.decimals(-1_000_000, 1_000_000, places=2)


def postings(event_kind: str, measures: dict[str, Decimal], facts: dict[str, str]) -> list[tuple[str, str, Decimal]]:
    """(account, instrument, amount) of the legs of an event whose condition holds."""
    legs = [row for row in RULES if row["event_kind"] == event_kind and _holds(row["condition"], facts)]
    return [(row["ledger_account"], row["instrument"], row["sign"] * measures[row["measure"]]) for row in legs]


def _holds(condition: str, facts: dict[str, str]) -> bool:
    if condition == "ALWAYS":
        return True
    field, value = condition.split("=")
    return facts[field] == value


def _facts(event_kind: str) -> list[dict[str, str]]:
    """Every combination of the values an event's conditions speak of."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    for row in RULES:
        if row["event_kind"] == event_kind and row["condition"] != "ALWAYS":
            field, value = row["condition"].split("=")
            values[field].add(value)
    return [dict(zip(values, each, strict=True)) for each in product(*map(sorted, values.values()))]


def _measures(event_kind: str, q: Decimal, g: Decimal, c: Decimal, f: Decimal, cost: Decimal, amount: Decimal) -> dict[str, Decimal]:
    dividend, lieu = event_kind == "DIVIDEND_PAYABLE", event_kind == "CASH_IN_LIEU"
    return {
        "QUANTITY": q,
        "GROSS": g,
        "COMMISSION": c,
        "FEES": f,
        "NET": amount + f if dividend else g + c + f,
        "COST": cost,
        "REALISED": (amount if lieu else g) + cost,
        "WITHHOLDING": f,
        "AMOUNT": amount,
    }


@pytest.mark.parametrize("event_kind", EVENTS)
@settings(deadline=None, max_examples=20)
@given(MONEY, MONEY, MONEY, MONEY, MONEY, MONEY)
def test_the_legs_of_an_event_sum_to_zero(event_kind: str, q: Decimal, g: Decimal, c: Decimal, f: Decimal, cost: Decimal, amount: Decimal) -> None:
    for facts in _facts(event_kind):
        total = {"CASH": Decimal(0), "SECURITY": Decimal(0)}
        for _, instrument, value in postings(event_kind, _measures(event_kind, q, g, c, f, cost, amount), facts):
            total[instrument] += value
        assert total == {"CASH": 0, "SECURITY": 0}, facts


def test_worked_4_3_a_customer_buys_and_the_street_fails() -> None:
    """2 March 2026: 1,000 at 50.00, commission 25; settled 3 March, paid by the customer, received 5 March."""
    trade = {"QUANTITY": 1_000, "GROSS": -50_000, "COMMISSION": -25, "FEES": 0, "NET": -50_025}
    facts = {"ACCOUNT_CLASS": "CUSTOMER", "DIRECTION": "RECEIVE"}
    booked: defaultdict[str, Decimal] = defaultdict(Decimal)

    def book(event_kind: str, measures: dict[str, int]) -> None:
        for account, _, amount in postings(event_kind, {name: Decimal(value) for name, value in measures.items()}, facts):
            booked[account] += amount

    book("AGENCY_TRADE", trade)
    assert dict(booked) == {"1390": 25, "4010": -25}
    book("AGENCY_SETTLEMENT_TFT", trade)
    assert {account: booked[account] for account in ("1310", "2110", "1390")} == {"1310": 50_025, "2110": -50_000, "1390": 0}
    assert (booked["S-CUSTOMER"], booked["S-FAIL"]) == (1_000, -1_000)
    book("WIRE", {"AMOUNT": 50_025})
    book("TFT_DELIVERY", {"AMOUNT": -50_000, "QUANTITY": 1_000})
    assert {account: amount for account, amount in booked.items() if amount} == {"1015": 25, "4010": -25, "S-CUSTOMER": 1_000, "S-DEPOSITORY": -1_000}


def test_firm_sells_at_a_profit_and_the_inventory_is_empty_again() -> None:
    booked: defaultdict[str, Decimal] = defaultdict(Decimal)
    bought = {"GROSS": Decimal(-1_000), "COST": Decimal(1_000), "REALISED": Decimal(0), "FEES": Decimal(0)}
    sold = {"GROSS": Decimal(1_100), "COST": Decimal(-1_000), "REALISED": Decimal(100), "FEES": Decimal("-0.03")}
    for measures in (bought, sold):
        for account, _, amount in postings("FIRM_TRADE", measures, {}):
            booked[account] += amount
    assert booked == {"1595": 100, "1510": 0, "4020": -100, "5010": Decimal("0.03"), "2410": Decimal("-0.03")}


def test_cns_fail_leaves_the_open_position_at_its_mark() -> None:
    """Bought 100 at 10.00, not received, mark 11.00: settle money −1,000 + 1,100 = +100; 1240 owes 1,100 = 100 × 11.00."""
    booked: defaultdict[str, Decimal] = defaultdict(Decimal)
    trade = {"QUANTITY": Decimal(100), "GROSS": Decimal(-1_000), "COMMISSION": Decimal(0), "FEES": Decimal(0), "NET": Decimal(-1_000)}
    for account, _, amount in postings("AGENCY_SETTLEMENT_CNS", trade, {"ACCOUNT_CLASS": "CUSTOMER"}) + postings("CNS_MONEY", {"AMOUNT": Decimal(100)}, {}):
        booked[account] += amount
    assert (booked["1240"], booked["1015"], booked["S-CNS"]) == (-1_100, 100, -100)
