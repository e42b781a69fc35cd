"""Fees by date: worked cases E12 and E13, computed from the rows as their contracts say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import Any

import pytest

Row = dict[str, Any]
CENT = Decimal("0.01")
ROUNDING = {"UP": ROUND_CEILING, "HALF_UP": ROUND_HALF_UP}


@pytest.mark.parametrize(
    ("trade_date", "charge_date", "principal", "raw", "up", "half_up"),
    [
        (date(2024, 5, 17), date(2024, 5, 21), "10000", "0.08", "0.08", "0.08"),
        (date(2024, 5, 20), date(2024, 5, 22), "10000", "0.278", "0.28", "0.28"),
        (date(2025, 5, 12), date(2025, 5, 13), "10000", "0.278", "0.28", "0.28"),
        (date(2025, 5, 13), date(2025, 5, 14), "10000", "0", "0.00", "0.00"),
        (date(2026, 4, 1), date(2026, 4, 2), "123450", "0", "0.00", "0.00"),
        (date(2026, 4, 2), date(2026, 4, 6), "123450", "2.54307", "2.55", "2.54"),
        (date(2026, 11, 23), date(2026, 11, 24), "100", "0.00206", "0.01", "0.00"),
    ],
)
def test_e12_section_31_by_charge_date(
    rule_on: Callable[..., Row],
    settlement_date: Callable[[date], date],
    trade_date: date,
    charge_date: date,
    principal: str,
    raw: str,
    up: str,
    half_up: str,
) -> None:
    policy = rule_on("fee_policy", trade_date, fee="SECTION_31")
    assert (policy["date_basis"], policy["rounding_mode"], policy["charged_side"]) == ("SETTLEMENT_DATE", "UP", "SELL")
    assert settlement_date(trade_date) == charge_date
    fee = Decimal(principal) * rule_on("section_31_rate", charge_date, market="US")["rate"]
    assert fee == Decimal(raw)
    assert [fee.quantize(CENT, ROUNDING[mode]) for mode in ("UP", "HALF_UP")] == [Decimal(up), Decimal(half_up)]


@pytest.mark.parametrize(
    ("trade_date", "shares", "raw", "charged"),
    [
        (date(2025, 12, 31), 60_000, "9.96", "8.30"),
        (date(2026, 3, 2), 1_000, "0.195", "0.20"),
        (date(2026, 9, 30), 50_205, "9.789975", "9.79"),
        (date(2026, 9, 30), 60_000, "11.70", "9.79"),
        (date(2026, 10, 1), 60_000, "0", "0.00"),
    ],
)
def test_e13_taf_by_trade_date(rule_on: Callable[..., Row], trade_date: date, shares: int, raw: str, charged: str) -> None:
    rate, policy = rule_on("taf_rate", trade_date, market="US"), rule_on("fee_policy", trade_date, fee="TAF")
    fee = shares * rate["per_share"]
    assert fee == Decimal(raw)
    assert min(fee, rate["cap"]).quantize(CENT, ROUNDING[policy["rounding_mode"]]) == Decimal(charged)


def test_section_31_has_no_gap_and_no_rate_before_its_first_row(shipped: dict[str, list[Row]]) -> None:
    rows = shipped["section_31_rate"]
    assert rows[0]["valid_from"] == date(2014, 3, 18)
    assert all((after["valid_from"] - before["valid_to"]).days == 1 for before, after in pairwise(rows))
    assert all(row["rate"] * 1_000_000 == row["rate_per_million"] for row in rows)


@pytest.mark.parametrize(
    ("schedule", "quantity", "price", "expected"),
    [
        ("NONE", 5_000, "20.00", "0.00"),
        ("PER_SHARE", 100, "20.00", "1.00"),  # 100 × 0.005 = 0.50, minimum 1.00
        ("PER_SHARE", 5_000, "20.00", "25.00"),  # 5,000 × 0.005
        ("BPS", 5_000, "20.00", "50.00"),  # 100,000 × 5 / 10,000
        ("BPS", 100, "20.00", "5.00"),  # 1.00, minimum 5.00
        ("TIERED", 999, "20.00", "9.99"),  # 999 × 0.01
        ("TIERED", 1_000, "20.00", "10.00"),  # 1,000 × 0.005 = 5.00, minimum 10.00
        ("TIERED", 400_000, "20.00", "500.00"),  # 400,000 × 0.0025 = 1,000.00, maximum 500.00
    ],
)
def test_sample_commission_schedules(shipped: dict[str, list[Row]], schedule: str, quantity: int, price: str, expected: str) -> None:
    gross = quantity * Decimal(price)
    tiers = [row for row in shipped["commission_schedule"] if row["schedule_id"] == schedule and row["currency"] in ("USD", "*")]
    [tier] = [row for row in tiers if row["tier_from"] <= (quantity if row["tier_basis"] == "QUANTITY" else gross) < row["tier_below"]]
    raw = quantity * tier["per_share"] + gross * tier["rate"]
    most = tier["maximum"] if tier["maximum"] is not None else raw
    assert max(tier["minimum"], min(raw, most)) == Decimal(expected)


def test_cns_fails_charge_of_52_000_by_age(shipped: dict[str, list[Row]]) -> None:
    rows = [row for row in shipped["cns_fails_charge"] if row["rating_class"] == "ANY"]
    charge = {age: 52_000 * row["charge_rate"] for age in (1, 4, 5, 10, 11, 20, 21, 400) for row in rows if row["age_from"] <= age <= row["age_to"]}
    assert charge == {1: 2_600, 4: 2_600, 5: 7_800, 10: 7_800, 11: 10_400, 20: 10_400, 21: 52_000, 400: 52_000}


def test_every_age_has_one_bucket_on_each_scale(shipped: dict[str, list[Row]]) -> None:
    for scale in ("FAIL", "BREAK"):
        rows = [row for row in shipped["aging_bucket"] if row["scale"] == scale]
        assert all(len([row for row in rows if row["age_from"] <= age <= row["age_to"]]) == 1 for age in range(100))
