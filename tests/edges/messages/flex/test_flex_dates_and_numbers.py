"""Dates and numbers in every form the broker writes, and the forms that are refused."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.edges.messages.flex.dates import BadDate, parse_date, parse_time, parse_timestamp
from tallystick.edges.messages.flex.numbers import BadNumber, fitted, parse_number


@pytest.mark.parametrize(
    "written",
    [
        "20110103",
        "2011-01-03",
        "03-Jan-11",
        "03-JAN-2011",
        "20110103;202000",
        "2011-01-03, 20:20:00",
        "2011-01-03 20:20:00",
        "2011-01-03T20:20:00",
        "20110103;202000 EST",
    ],
)
def test_a_day_in_every_form(written):
    assert parse_date(written) == dt.date(2011, 1, 3)
    assert parse_timestamp(written) in (None, dt.datetime(2011, 1, 3, 20, 20))


def test_slashes_need_to_be_told():
    assert parse_date("03/04/2024", "MDY") == dt.date(2024, 3, 4)
    assert parse_date("03/04/24", "DMY") == dt.date(2024, 4, 3)
    with pytest.raises(BadDate, match="two ways"):
        parse_date("03/04/2024")


@pytest.mark.parametrize(
    "written", ["MULTI", "20110230", "2011", "110103", "20110103;25", "20110103;250000", "99991231", "yesterday", "2011-13-01", "20110103;202000 CET"]
)
def test_what_is_no_day_is_refused(written):
    with pytest.raises(BadDate):
        parse_timestamp(written)


def test_a_time_alone():
    assert parse_time("093406") == parse_time("09:34:06") == dt.time(9, 34, 6)


@pytest.mark.parametrize(
    ("written", "value"), [("1,234,567.89", "1234567.89"), ("-0", "0"), (".5", "0.5"), ("1.8E-4", "0.00018"), ("+3", "3"), ("-2,000", "-2000")]
)
def test_numbers_in_every_form(written, value):
    assert parse_number(written) == Decimal(value)
    assert str(parse_number(written)).startswith("-") == value.startswith("-")


@pytest.mark.parametrize("written", ["NaN", "Infinity", "1e309", "1.234,56", "1,23", "12,34.5", "1 000", "(5)", "٣", "", "1.", "0x10", "9" * 50])
def test_what_is_no_number_is_refused(written):
    with pytest.raises(BadNumber):
        parse_number(written)


def test_a_number_too_large_for_its_column_is_refused():
    assert fitted(Decimal("9999999999.99999999"), 8)
    with pytest.raises(BadNumber):
        fitted(Decimal("9999999999.999999995"), 8)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=6))
def test_any_number_with_or_without_separators_comes_back_exactly(value):
    assert parse_number(f"{value:f}") == parse_number(f"{value:,f}") == value


@given(st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2060, 12, 31)))
def test_any_day_comes_back(day):
    assert parse_date(f"{day:%Y%m%d}") == parse_date(day.isoformat()) == parse_date(f"{day:%m/%d/%Y};101010", "MDY") == day
