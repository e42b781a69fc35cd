"""Single cells: what is a number, what is a date, and that a number read is the number written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.edges.messages.tabular.dates import read_dates, read_times
from tallystick.edges.messages.tabular.numbers import NumberFormat, read_numbers

QUANTITY = (18, 6)
PLAIN = NumberFormat()
AMERICAN = NumberFormat(thousands=",", strip="$", brackets_negative=True)
GERMAN = NumberFormat(decimal=",", thousands=".")


def cells(*texts: str | None) -> pa.ChunkedArray:
    return pa.chunked_array([pa.array(texts, pa.string())])


NUMBERS = [
    ("1", PLAIN, "1"),
    ("-3.25", PLAIN, "-3.25"),
    (".5", PLAIN, "0.5"),
    ("5.", PLAIN, "5"),
    ("1.5000000000", PLAIN, "1.5"),
    ("00000000000000012.0", PLAIN, "12"),
    ("999999999999.999999", PLAIN, "999999999999.999999"),
    ("1000000000000", PLAIN, None),
    ("1.0000001", PLAIN, None),
    ("1e3", PLAIN, None),
    ("1E3", PLAIN, None),
    ("1e309", PLAIN, None),
    ("NaN", PLAIN, None),
    ("inf", PLAIN, None),
    (" 12", PLAIN, None),
    ("1,000", PLAIN, None),
    ("1_000", PLAIN, None),
    ("٣", PLAIN, None),
    ("-", PLAIN, None),
    (".", PLAIN, None),
    ("1,000.5", AMERICAN, "1000.5"),
    ("1,5", AMERICAN, None),
    ("12,34,567", AMERICAN, None),
    ("($1,234.50)", AMERICAN, "-1234.5"),
    ("$-0.88", AMERICAN, "-0.88"),
    ("-$40503.61", AMERICAN, "-40503.61"),
    ("1.000,5", GERMAN, "1000.5"),
    ("1,5", GERMAN, "1.5"),
    ("1.5", GERMAN, None),
]


@pytest.mark.parametrize(("text", "form", "expected"), NUMBERS)
def test_a_cell_is_a_number_or_not(text: str, form: NumberFormat, expected: str | None) -> None:
    numbers, bad = read_numbers(cells(text, None), QUANTITY, form)
    assert numbers.to_pylist() == [None if expected is None else Decimal(expected), None]
    assert bad.tolist() == [expected is None, False]


def test_a_bad_cell_does_not_spoil_its_neighbours() -> None:
    numbers, bad = read_numbers(cells("1", "x", "2"), QUANTITY, PLAIN)
    assert (numbers.to_pylist(), bad.tolist()) == ([Decimal(1), None, Decimal(2)], [False, True, False])


@given(st.lists(st.decimals(min_value=-(10**11), max_value=10**11, places=6, allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_numbers_are_read_as_written(numbers: list[Decimal]) -> None:
    for form, texts in ((PLAIN, [f"{each:f}" for each in numbers]), (AMERICAN, [f"{each:,f}" for each in numbers])):
        assert read_numbers(cells(*texts), QUANTITY, form)[0].to_pylist() == numbers


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20))
def test_a_factor_is_exact(numbers: list[int]) -> None:
    scaled = read_numbers(cells(*map(str, numbers)), (18, 8), PLAIN, Decimal("0.0001"))[0]
    assert scaled.to_pylist() == [Decimal(each) / 10_000 for each in numbers]


DATES = [
    ("2024-06-03", "iso", date(2024, 6, 3)),
    ("2024-6-3", "iso", None),
    ("2024-02-30", "iso", None),
    ("20240603", "%Y%m%d", date(2024, 6, 3)),
    ("2024063", "%Y%m%d", None),
    ("20230229", "%Y%m%d", None),
    ("2/1/2021", "%m/%d/%Y", date(2021, 2, 1)),
    ("13/01/2021", "%m/%d/%Y", None),
    ("25-Mar-2021", "%d-%b-%Y", date(2021, 3, 25)),
    ("2024-06-03T01:00:00Z", "iso_time", date(2024, 6, 2)),
    ("2024-06-03T05:00:00Z", "iso_time", date(2024, 6, 3)),
]


@pytest.mark.parametrize(("text", "form", "expected"), DATES)
def test_a_cell_is_a_date_or_not(text: str, form: str, expected: date | None) -> None:
    dates, bad = read_dates(cells(text, None), form, "America/New_York")
    assert dates.to_pylist() == [expected, None]
    assert bad.tolist() == [expected is None, False]


TIMES = [
    ("2024-06-03T09:30:00.123", "iso", "2024-06-03 13:30:00.123000"),
    ("2024-06-03 09:30:00Z", "iso", "2024-06-03 09:30:00"),
    ("2024-06-03 09:30:00+02:00", "iso", "2024-06-03 07:30:00"),
    ("2024-03-10T02:30:00", "iso", None),  # the clock jumps from two to three that night
    ("2024-11-03T01:30:00", "iso", "2024-11-03 05:30:00"),  # this hour comes twice, the first is meant
    ("20240603-09:30:00.5", "%Y%m%d-%H:%M:%S.%f", "2024-06-03 13:30:00.500000"),
    ("20240603-09:30:00", "%Y%m%d-%H:%M:%S.%f", "2024-06-03 13:30:00"),
    ("noon", "iso", None),
]


@pytest.mark.parametrize(("text", "form", "expected"), TIMES)
def test_a_cell_is_a_time_or_not_and_is_stored_in_utc(text: str, form: str, expected: str | None) -> None:
    for others in ((None,), (None, "2024-06-03 12:00:00Z"), (None, "2024-06-03 12:00:00")):
        times, bad = read_times(cells(text, *others), form, "America/New_York")
        assert (None if times[0].as_py() is None else str(times[0].as_py())) == expected
        assert bad.tolist()[:2] == [expected is None, False]
