"""What a fail costs: E2 (mark), E19 (margin); and what would cure it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.stages.fails.fail_chain import fail_chain
from tallystick.stages.fails.fail_cost import fail_cost
from tallystick.stages.fails.fails_charge import fails_charge
from tests.cases.broker import rules
from tests.cases.table_case import picked, table
from tests.stages.fails.fail_day import DAY, made, open_row

E19 = """
age rate  margin
1   0.05  2600
4   0.05  2600
5   0.15  7800
10  0.15  7800
11  0.20  10400
20  0.20  10400
21  1.00  52000
90  1.00  52000
"""


@pytest.mark.parametrize("case", table(E19), ids=lambda case: case["age"])
def test_e19_the_fails_charge_is_a_part_of_the_value_by_age(case: dict[str, str]) -> None:
    """venues.md E19: 52,000 × 5 %, 15 %, 20 %, 100 %."""
    rows = made(fails_charge, open_fail=[open_row(value="52000.00", age_settlement_days=case["age"])], cns_fails_charge=rules()["cns_fails_charge"])
    assert picked(rows, "charge_rate", "margin") == [(Decimal(case["rate"]), Decimal(case["margin"]))]


def test_what_fails_outside_cns_has_no_fails_charge() -> None:
    assert made(fails_charge, open_fail=[open_row(clearing_path="TRADE_FOR_TRADE")], cns_fails_charge=rules()["cns_fails_charge"]) == []


def position(quantity: int, mark: str) -> dict[str, object]:
    return {"member_id": "0901", "security_id": "AAA", "currency": "USD", "open_quantity": quantity, "open_value": quantity * Decimal(mark)}


def test_e2_the_mark_of_a_carried_short_pays_when_the_price_falls() -> None:
    """venues.md E2, day 2: 1,000 short, last mark 52.00, today 51.00: +52,000 − 51,000 = +1,000."""
    rows = made(
        fail_cost,
        open_fail=[open_row(quantity=-1000, origin_date=dt.date(2026, 11, 24))],
        opening_clearing_position=[position(-1000, "52.00")],
        clearing_position=[position(-1000, "51.00")],
    )
    assert picked(rows, "cost_kind", "nature", "amount") == [("MARK", "CASH_FLOW", Decimal("1000.00"))]


def test_each_lot_has_its_part_of_the_mark_and_a_new_one_has_none() -> None:
    """Carried 300 and 100 at 10.00, grown by 50 today, now 10.50: 300 × −0.50 = −150, 100 × −0.50 = −50; the 50 settle with their own net."""
    lots = [("A", -300, dt.date(2026, 11, 23)), ("B", -100, dt.date(2026, 11, 24)), ("C", -50, DAY)]
    rows = made(
        fail_cost,
        open_fail=[open_row(name, quantity, origin_date=day) for name, quantity, day in lots],
        opening_clearing_position=[position(-400, "10.00")],
        clearing_position=[position(-450, "10.50")],
    )
    assert picked(rows, "fail_id", "amount") == [("A", Decimal("-150.00")), ("B", Decimal("-50.00"))]


def test_margin_is_a_deposit_and_stands_as_what_we_paid_in() -> None:
    charge = {"fail_id": "CNS.1", "security_id": "AAA", "currency": "USD", "margin": "2600.00"}
    assert picked(made(fail_cost, fails_charge=[charge]), "cost_kind", "nature", "amount") == [("MARGIN", "DEPOSIT", Decimal("-2600.00"))]


def test_the_oldest_fail_is_cured_by_the_oldest_receipt() -> None:
    """We fail 100 since the 23rd and 50 since the 24th; we are owed 120 since the 20th, and 40 we have lent are called back.

    120 = 100 + 20; the other 30 come from the loan, of which 10 are left.
    """
    owing = [open_row("OLD", -100, origin_date=dt.date(2026, 11, 23)), open_row("NEW", -50, origin_date=dt.date(2026, 11, 24))]
    owed = [open_row("R", 120, origin_date=dt.date(2026, 11, 20))]
    loans = [{"loan_id": "L1", "direction": "LOAN", "security_id": "AAA", "quantity": 40, "recalled": "Y", "status": "OPEN"}]
    rows = made(fail_chain, open_fail=[*owing, *owed], loan=loans)
    assert picked(rows, "fail_id", "receipt_kind", "receipt_id", "quantity") == [
        ("NEW", "FAIL", "R", 20),
        ("NEW", "RECALL", "L1", 30),
        ("OLD", "FAIL", "R", 100),
    ]


def test_loans_not_called_back_and_other_securities_cure_nothing() -> None:
    loans = [{"loan_id": "L1", "direction": "LOAN", "security_id": "AAA", "quantity": 40, "recalled": "N", "status": "OPEN"}]
    assert made(fail_chain, open_fail=[open_row(), open_row("R", 100, security_id="BBB")], loan=loans) == []


SIZES = st.lists(st.integers(1, 9), max_size=6)


@settings(max_examples=12, deadline=None)
@given(SIZES, SIZES)
def test_a_chain_gives_nobody_more_than_he_has(owing: list[int], owed: list[int]) -> None:
    """In a security the lesser side is matched whole; no fail and no receipt is used twice over; each pair meets once."""
    fails = [open_row(f"D{n}", -size) for n, size in enumerate(owing)] + [open_row(f"R{n}", size) for n, size in enumerate(owed)]
    rows = made(fail_chain, open_fail=fails, loan=[])
    assert sum(row["quantity"] for row in rows) == min(sum(owing), sum(owed))
    for side, name, sizes in (("D", "fail_id", owing), ("R", "receipt_id", owed)):
        for number, size in enumerate(sizes):
            assert sum(row["quantity"] for row in rows if row[name] == f"{side}{number}") <= size
