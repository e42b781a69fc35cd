"""What a depository lets through: cap and collateral (venues.md E6), and the receiver's approval (4.3, 4.5)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.depository_tables import CONTROLLED_ITEM, RISK_ACCOUNT
from tallystick.rules import rule_tables
from tallystick.stages.settle.receiver_approval import approval
from tallystick.stages.settle.risk_control import control_result
from tests.cases.table_case import arrow_rows, picked, run_case, table

DAY = dt.date(2026, 11, 24)
FAMILY = {"family_id": "F", "net_debit_cap": "10000000", "net_debit": "9200000", "collateral": "9500000"}

E6 = """
item_id item_kind money    market_value haircut designated minute
I1      VALUED    -700000  700000       0.05    Y          0
I2      VALUED    -300000  300000       0.10    Y          1
W3      WIRE      500000   0            0       N          2
I5      VALUED    -250000  250000       1       Y          4
I6      FREE      0        -600000      0       Y          5
"""


def items(text: str) -> list[dict[str, Any]]:
    """Items of the family in minutes after ten."""
    rows = table(text)
    return [
        {"family_id": "F", "priority": 1, "overrides": "N", **{name: value for name, value in row.items() if name != "minute"},
         "entered_at": dt.datetime(2026, 11, 24, 10, int(row["minute"]))}
        for row in rows
    ]  # fmt: skip


def controlled(given_items: list[dict[str, Any]], **family: str) -> list[dict[str, Any]]:
    """What became of them."""
    return control_result(arrow_rows(RISK_ACCOUNT, [{**FAMILY, **family}]), arrow_rows(CONTROLLED_ITEM, given_items)).to_pylist()


def test_e6_cap_and_collateral() -> None:
    """9,200,000 + 700,000; + 300,000 would pass the cap; − 500,000; then 300,000 is made by itself; + 250,000 of an own issue; 600,000 may not go."""
    rows = controlled(items(E6))
    assert [(row["item_id"], row["outcome"], row["control"], int(row["net_debit"]), int(row["collateral"])) for row in rows] == [
        ("I1", "MADE", None, 9_900_000, 10_165_000),  # 9,500,000 + 700,000 × 95 %
        ("I2", "PENDING", "NET_DEBIT_CAP", 10_200_000, 10_435_000),
        ("W3", "MADE", None, 9_400_000, 10_165_000),
        ("I2", "MADE", None, 9_700_000, 10_435_000),  # 10,165,000 + 300,000 × 90 %
        ("I5", "MADE", None, 9_950_000, 10_435_000),  # an own issue has no value
        ("I6", "PENDING", "COLLATERAL", 9_950_000, 9_835_000),
        ("I6", "DROPPED", "COLLATERAL", 9_950_000, 9_835_000),
    ]


def test_of_those_that_wait_the_larger_goes_first_and_then_any_that_fits() -> None:
    """600,000 come free: 500,000 is tried before 300,000 and made, 100,000 is left, of which only the 80,000 fits."""
    waiting = """
    item_id item_kind money    market_value haircut designated minute
    A       VALUED    -300000  300000       0       Y          0
    B       VALUED    -500000  500000       0       Y          1
    C       VALUED    -80000   80000        0       Y          2
    W       WIRE      600000   0            0       N          3
    """
    rows = controlled(items(waiting), net_debit="10000000", collateral="20000000")
    assert [row["item_id"] for row in rows if row["outcome"] == "MADE"] == ["W", "B", "C"]
    assert [row["item_id"] for row in rows if row["outcome"] == "DROPPED"] == ["A"]


def test_shares_of_customers_are_no_collateral_and_billing_is_never_stopped() -> None:
    text = """
    item_id item_kind money    market_value haircut designated minute
    S       VALUED    -500000  500000       0       N          0
    """
    [first, last] = controlled(items(text))
    assert (first["outcome"], first["control"], last["outcome"]) == ("PENDING", "COLLATERAL", "DROPPED")  # 9,700,000 > 9,500,000
    [row] = controlled([{**items(text)[0], "overrides": "Y"}])
    assert (row["outcome"], row["net_debit"]) == ("MADE", Decimal(9_700_000))


def test_an_unknown_family_is_refused() -> None:
    with pytest.raises(ValueError, match="found family G"):
        controlled([{**items(E6)[0], "family_id": "G"}])


ITEMS = st.lists(st.tuples(st.integers(-40, 40), st.integers(-40, 40), st.integers(0, 10), st.sampled_from("YN")), max_size=12)


@settings(max_examples=60, deadline=None)
@given(ITEMS, st.integers(0, 100), st.integers(0, 100))
def test_what_is_made_passes_both_controls_and_nothing_is_lost(drawn: list[tuple[int, int, int, str]], cap: int, collateral: int) -> None:
    rows = [
        {"item_id": f"I{n:02}", "family_id": "F", "entered_at": dt.datetime(2026, 11, 24, 10, n), "item_kind": "VALUED", "priority": 1, "money": money,
         "market_value": value, "haircut": Decimal(cut) / 10, "designated": counts, "overrides": "N"}
        for n, (money, value, cut, counts) in enumerate(drawn)
    ]  # fmt: skip
    results = controlled(rows, net_debit_cap=str(cap), net_debit="0", collateral=str(collateral))
    ended = [row["item_id"] for row in results if row["outcome"] != "PENDING"]
    assert sorted(ended) == [row["item_id"] for row in rows]
    debit, value = Decimal(0), Decimal(collateral)
    for row in results:
        if row["outcome"] == "MADE":
            improves = row["net_debit"] <= debit and row["collateral"] >= value
            assert improves or row["net_debit"] <= min(Decimal(cap), row["collateral"])
            debit, value = row["net_debit"], row["collateral"]


ORDERS = """
item_id receiver deliverer item_kind     money   entered_time
O1      R        D1        DELIVER_ORDER 900000  14:00
O2      R        D1        DELIVER_ORDER 900000  15:00
O3      R        D2        DELIVER_ORDER 900000  14:59
O4      R        D2        STOCK_LOAN    400000  09:30
O5      R        D2        FREE          0       16:00
O6      R        D3        PAYMENT_ORDER 2000000 09:30
O7      X        D1        DELIVER_ORDER 100     09:30
"""
LIMITS = """
receiver deliverer item_kind  most
R        *         *          1000000
R        D2        *          500000
R        *         STOCK_LOAN 250000
R        D3        PAYMENT_ORDER 2000000
"""


def test_a_receiver_approves_under_limits_until_three_o_clock() -> None:
    tables = {"delivery_order": table(ORDERS), "approval_limit": table(LIMITS), "venue_cutoff": rule_tables()["venue_cutoff"]}
    assert picked(run_case(approval, tables, business_date=DAY), "item_id", "approval", "why") == [
        ("O1", "PASSIVE", "UNDER_LIMIT"),  # 900,000 under the global 1,000,000
        ("O2", "WAITS", "AFTER_FORCED_RAD"),  # the same at 15:00
        ("O3", "WAITS", "OVER_LIMIT"),  # the limit for D2 is 500,000
        ("O4", "WAITS", "OVER_LIMIT"),  # a stock loan has its own profile
        ("O5", "NOT_NEEDED", "FREE"),
        ("O6", "PASSIVE", "UNDER_LIMIT"),
        ("O7", "WAITS", "NO_LIMIT"),
    ]


def test_no_cut_off_rule_forces_nothing_and_the_depository_s_own_limit_comes_last() -> None:
    limits = table(LIMITS) + table("receiver deliverer item_kind most\n* * * 50")
    rows = run_case(approval, {"delivery_order": table(ORDERS), "approval_limit": limits}, business_date=DAY)
    assert picked(rows, "item_id", "why")[1:2] == [("O2", "UNDER_LIMIT")]
    assert picked(rows, "item_id", "why")[-1] == ("O7", "OVER_LIMIT")
