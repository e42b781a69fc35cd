"""Exact division: half away from zero, and whole shares after a split, against Python's own integers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import duckdb
import pyarrow as pa
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql

from tallystick.relation import expressions as x
from tallystick.stores.duckdb_store import MACROS


def evaluated(expression: sa.ColumnElement, **values: Decimal) -> Decimal:
    connection = duckdb.connect()
    for macro in MACROS:
        connection.execute(macro)
    row = pa.table({name: pa.array([value], pa.decimal128(30, 8)) for name, value in values.items()})
    connection.register("given", row)
    sql = str(sa.select(expression).compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})).replace("%%", "%")
    return connection.execute(sql).fetchone()[0]


GIVEN = sa.table("given", *[sa.column(name, sa.Numeric(30, 8)) for name in ("n", "shares", "new", "old")])


def column(name: str) -> sa.ColumnElement:
    return GIVEN.c[name]


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [("1", 8, "0.13"), ("-1", 8, "-0.13"), ("0.12345", 1, "0.12"), ("53630", 360, "148.97"), ("99999999999999999999.99", 3, "33333333333333333333.33")],
)
def test_half_goes_away_from_zero(numerator: str, denominator: int, expected: str) -> None:
    assert evaluated(x.divide_half_up(column("n"), denominator), n=Decimal(numerator)) == Decimal(expected)


@settings(max_examples=60, deadline=None)
@given(st.decimals(min_value=-(10**15), max_value=10**15, places=8, allow_nan=False), st.integers(1, 1000))
def test_division_is_python_s_half_up(numerator: Decimal, denominator: int) -> None:
    exact = (numerator.copy_abs() / denominator).quantize(Decimal("0.01"), ROUND_HALF_UP) if numerator % denominator == 0 else None
    scaled = int(numerator.copy_abs() * 10**8)
    size = (2 * scaled + denominator * 10**6) // (2 * denominator * 10**6)
    expected = Decimal(size).scaleb(-2).copy_sign(numerator)
    assert evaluated(x.divide_half_up(column("n"), denominator), n=numerator) == expected
    assert exact is None or exact == expected.copy_abs()


@pytest.mark.parametrize(
    ("shares", "new", "old", "expected"),
    [
        ("100", "2", "1", "200"),
        ("-100", "2", "1", "-200"),
        ("101", "1", "2", "50"),
        ("-101", "1", "2", "-50"),
        ("100", "1.5", "1", "150"),
        ("7", "1", "3", "2"),
    ],
)
def test_whole_shares_after_a_split(shares: str, new: str, old: str, expected: str) -> None:
    result = evaluated(x.whole_ratio(column("shares"), column("new"), column("old")), shares=Decimal(shares), new=Decimal(new), old=Decimal(old))
    assert result == Decimal(expected)


@pytest.mark.parametrize(
    ("amount", "part", "whole", "expected"),
    [
        ("100.00", "1", "3", "33.33"),
        ("-100.00", "2", "3", "-66.67"),
        ("2400000.00", "1200000", "1200000", "2400000.00"),
        ("9999999999999.99", "1", "2", "5000000000000.00"),
    ],
)
def test_a_part_of_a_lot_costs_its_share_also_in_large_lots(amount: str, part: str, whole: str, expected: str) -> None:
    result = evaluated(x.share_half_up(column("n"), column("shares"), column("old")), n=Decimal(amount), shares=Decimal(part), old=Decimal(whole))
    assert result == Decimal(expected)
