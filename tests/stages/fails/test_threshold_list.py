"""The threshold list: E9, day after day and all days at once, securities that leave, and fails nobody can judge."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.stages.fails.threshold_count import threshold_count, threshold_security
from tests.cases.broker import rules, security_rows
from tests.cases.table_case import picked, run_case, table

Rows = list[dict[str, Any]]
MASTER = security_rows({"AAA": "CNS"})
DAYS = [
    row["day"]
    for row in rules()["calendar_day"].to_pylist()
    if row["calendar_key"] == "US.NSCC" and row["is_settlement_day"] and row["day"] > dt.date(2026, 11, 1)
]

E9 = """
fails met missed on_list
10000 1   0      N
12000 2   0      N
15000 3   0      N
10500 4   0      N
11000 5   0      Y
9999  0   1      Y
9000  0   2      Y
8000  0   3      Y
7000  0   4      Y
6000  0   5      N
6000  0   6      N
"""


def counted(stated: list[tuple[dt.date, int]], before: Rows | None = None, shares: int | None = 2_000_000) -> Rows:
    """The counts after these days' fails of AAA."""
    lines = [
        {
            "file_id": "F",
            "line_number": n,
            "statement_date": day,
            "security_code": "AAA",
            "security_code_kind": "SYMBOL",
            "balance_kind": "FAILS",
            "quantity": quantity,
        }
        for n, (day, quantity) in enumerate(stated)
    ]
    tables = {
        "stated_position": lines,
        "security_code": MASTER["security_code"],
        "security": [row | {"shares_outstanding": shares} for row in MASTER["security"]],
        "previous_threshold_count": before or [],
        "threshold_rule": rules()["threshold_rule"],
        "calendar_day": rules()["calendar_day"],
    }
    return run_case(threshold_count, tables, business_date=stated[-1][0] if stated else DAYS[-1], firm=Firm())


def test_e9_five_days_enter_and_five_days_leave() -> None:
    """venues.md E9: 0.5 % of 2,000,000 = 10,000. On the list from the day after the fifth day met, off from the day after the fifth missed.

    After the fifth day the row says Y, listed from the sixth; the row of the tenth day says N, that is from the eleventh.
    """
    rows: Rows = []
    for day, case in zip(DAYS, table(E9), strict=False):
        rows = counted([(day, int(case["fails"]))], rows)
        assert picked(rows, "days_met", "days_missed", "on_list") == [(int(case["met"]), int(case["missed"]), case["on_list"])], case
        assert rows[0]["listed_from"] == (DAYS[5] if case["on_list"] == "Y" else None)


def test_e9_with_more_shares_outstanding_it_never_enters() -> None:
    """0.5 % of 3,000,000 = 15,000: met on the third day alone."""
    rows: Rows = []
    for day, case in zip(DAYS, table(E9), strict=False):
        rows = counted([(day, int(case["fails"]))], rows, shares=3_000_000)
        assert rows[0]["on_list"] == "N"


def test_the_list_in_force_is_that_of_the_last_close() -> None:
    before = counted([(day, 10_000) for day in DAYS[:5]])
    assert picked(run_case(threshold_security, {"previous_threshold_count": before}, business_date=DAYS[5]), "security_id", "listed_from") == [("AAA", DAYS[5])]
    assert run_case(threshold_security, {"previous_threshold_count": before}, business_date=DAYS[4]) == []


def test_without_shares_outstanding_the_test_cannot_be_made_and_the_row_says_so() -> None:
    assert picked(counted([(DAYS[0], 99_999)], shares=None), "days_met", "on_list", "remark") == [(0, "N", "NO_SHARES_OUTSTANDING")]


def test_a_day_without_a_file_leaves_the_counts_as_they_are() -> None:
    before = counted([(day, 10_000) for day in DAYS[:3]])
    assert counted([], before) == before


@pytest.mark.parametrize("quantity", [9_999, 10_000])
def test_both_the_quantity_and_the_part_must_be_met(quantity: int) -> None:
    """0.5 % of 1,000,000 is 5,000, but 10,000 shares are the least."""
    assert counted([(DAYS[0], quantity)], shares=1_000_000)[0]["days_met"] == (1 if quantity == 10_000 else 0)


@settings(max_examples=6, deadline=None)
@given(st.lists(st.sampled_from([9_000, 11_000]), min_size=1, max_size=8), st.integers(1, 7))
def test_days_stated_at_once_count_as_if_each_had_come_on_its_day(quantities: list[int], cut: int) -> None:
    stated = list(zip(DAYS, quantities, strict=False))
    one_by_one: Rows = []
    for each in stated:
        one_by_one = counted([each], one_by_one)
    at_once = counted(stated[cut:], counted(stated[:cut])) if cut < len(stated) else counted(stated)
    assert at_once == one_by_one
