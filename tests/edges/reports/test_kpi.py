"""The management figures on the worked day of reports.md, section 6."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.edges.reports.ageing import aged_table
from tallystick.edges.reports.histogram import histogram
from tallystick.edges.reports.kpi import bucket_of, buckets_of, percent_text, share
from tallystick.rules import rule_tables

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("what", "numerator", "denominator", "expected"),
    [
        ("straight through: 10,000 trades, 9,420 untouched", 9_420, 10_000, "94.20 %"),
        ("affirmed by 21:00: 4,700 of 5,000 eligible", 4_700, 5_000, "94.00 %"),
        ("fail rate by count: 240 of 8,000 instructions", 240, 8_000, "3.00 %"),
        ("fail rate by value: 30 m of 2,000 m", Decimal(30 * MILLION), Decimal(2_000 * MILLION), "1.50 %"),
        ("efficiency by count: the rest", 8_000 - 240, 8_000, "97.00 %"),
        ("efficiency by value: the rest", Decimal(1_970 * MILLION), Decimal(2_000 * MILLION), "98.50 %"),
        ("next day, an open one counts again: settled 7,640 + 150 of 8,040", 7_640 + 150, 7_640 + 150 + 250, "96.89 %"),
        ("next day, its own instructions only", 7_640, 7_800, "97.95 %"),
        ("nothing was due", 0, 0, "none due"),
    ],
)
def test_worked_day(what, numerator, denominator, expected):
    assert percent_text(share(numerator, denominator)) == expected, what


def test_a_share_is_rounded_half_up_once():
    assert share(1, 8_000) == Decimal("0.0001")  # 0.000125
    assert share(3, 20_000) == Decimal("0.0002")  # 0.00015


def test_ages_fall_into_the_steps_of_the_house():
    buckets = buckets_of(rule_tables(None)["aging_bucket"].to_pylist(), "FAIL", dt.date(2026, 11, 12))
    ages = {0: "1", 1: "1", 2: "2-4", 4: "2-4", 5: "5-10", 10: "5-10", 11: "11-20", 20: "11-20", 21: "21-30", 30: "21-30", 31: ">30", 400: ">30"}
    assert {age: bucket_of(age, buckets) for age in ages} == ages
    assert bucket_of(-1, buckets) == "outside the scale"


def test_every_open_item_is_in_one_step():
    buckets = buckets_of(rule_tables(None)["aging_bucket"].to_pylist(), "BREAK", dt.date(2026, 11, 12))
    rows = aged_table(
        [("deliver", 0, Decimal("1.50")), ("receive", 3, Decimal(2)), ("deliver", 3, Decimal(4)), ("deliver", -1, Decimal(8))], ("deliver", "receive"), buckets
    )
    assert [(row["age"], row["deliver"], row["receive"], row["value"]) for row in rows.to_pylist() if row["value"]] == [
        ("1", 1, 0, Decimal("1.50")),
        ("2-4", 1, 1, 2 + 4),
        ("outside the scale", 1, 0, 8),
    ]


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=60), st.lists(st.floats(-1e9, 1e9), max_size=2))
def test_a_histogram_counts_every_scenario_once(values, marked):
    bars = histogram(values, marked)
    assert sum(bars.counts) == len(values)
    assert len(bars.labels) == len(bars.counts) <= 130
    assert all(0 <= place < len(bars.counts) for place in bars.marks)


def test_bars_begin_at_round_figures():
    bars = histogram([-120.0, -95.0, 0.0, 60.0], [-95.0], bars=10)
    assert bars.labels == ("−120", "−100", "−80", "−60", "−40", "−20", "0", "20", "40", "60")
    assert bars.counts == (1, 1, 0, 0, 0, 0, 1, 0, 0, 1)
    assert bars.marks == (1,)
