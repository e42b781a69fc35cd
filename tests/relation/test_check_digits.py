"""Check digits in SQL against known codes and an independent library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import pyarrow as pa
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import mssql, oracle, postgresql
from stdnum import cusip as stdnum_cusip
from stdnum import isin as stdnum_isin
from stdnum.gb import sedol as stdnum_sedol

from tallystick.relation.check_digits import cusip_holds, isin_holds, sedol_holds

Check = Callable[[sa.ColumnElement[Any]], sa.ColumnElement[Any]]
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def holds(check: Check, codes: list[str | None]) -> list[int]:
    """What DuckDB says of each code."""
    table = sa.table("code_list", sa.column("place", sa.Integer), sa.column("code", sa.String(64)))
    query = sa.select(check(table.c.code)).order_by(table.c.place)
    text = str(query.compile(dialect=postgresql.dialect(paramstyle="named"), compile_kwargs={"literal_binds": True}))
    with duckdb.connect() as connection:
        connection.register("code_list", pa.table({"place": list(range(len(codes))), "code": pa.array(codes, pa.string())}))
        return [row[0] for row in connection.execute(text).fetchall()]


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (isin_holds, ["US0378331005", "GB0002634946", "DE0001136927", "CA68243N1033"], ["US0378331006", "US037833100", "us0378331005", "1S0378331005", ""]),
        (cusip_holds, ["037833100", "594918104", "68389X105", "38143VAA7", "G0052B105"], ["037833101", "03783310", "0378331000", "68389x105", "03783310A"]),
        (sedol_holds, ["0263494", "B15KXQ8", "B0WNLY7", "5852842"], ["0263495", "B15KXQ7", "A15KXQ8", "0B63494", "026349", "026349A"]),
    ],
)
def test_known_codes(check: Check, good: list[str], bad: list[str]) -> None:
    assert holds(check, [*good]) == [1] * len(good)
    assert holds(check, [*bad, None]) == [0] * (len(bad) + 1)


@settings(max_examples=4, deadline=None)
@given(st.lists(st.text(ALPHABET, min_size=9, max_size=9), min_size=20, max_size=40))
def test_isin_of_any_number_agrees_with_the_library(numbers: list[str]) -> None:
    bodies = [country + number for country, number in zip(["US", "GB", "CA", "MX", "XS"] * 8, numbers, strict=False)]
    codes: list[str | None] = [body + last for body in bodies for last in (stdnum_isin.calc_check_digit(body), "0", "7", "A")]
    assert holds(isin_holds, codes) == [int(stdnum_isin.is_valid(code or "")) for code in codes]


@settings(max_examples=4, deadline=None)
@given(st.lists(st.text(ALPHABET + "*@#", min_size=8, max_size=8), min_size=20, max_size=40))
def test_cusip_of_any_number_agrees_with_the_library(bodies: list[str]) -> None:
    codes: list[str | None] = [body + last for body in bodies for last in (stdnum_cusip.calc_check_digit(body), "0", "7", "A")]
    assert holds(cusip_holds, codes) == [int(stdnum_cusip.is_valid(code or "")) for code in codes]


@settings(max_examples=4, deadline=None)
@given(st.lists(st.text("0123456789BCDFGHJKLMNPQRSTVWXYZ", min_size=6, max_size=6) | st.text("0123456789", min_size=6, max_size=6), min_size=20, max_size=40))
def test_sedol_of_any_number_agrees_with_the_library(bodies: list[str]) -> None:
    codes: list[str | None] = [body + last for body in bodies for last in (stdnum_sedol.calc_check_digit(body), "0", "7", "B")]
    assert holds(sedol_holds, codes) == [int(stdnum_sedol.is_valid(code or "")) for code in codes]


@pytest.mark.parametrize("check", [isin_holds, cusip_holds, sedol_holds])
def test_the_text_for_other_engines_has_no_pattern_and_no_boolean(check: Check) -> None:
    expression = check(sa.column("code", sa.String(12)))
    for dialect, word in ((mssql.dialect(), "substring("), (oracle.dialect(), "substr(")):
        text = str(sa.select(expression).compile(dialect=dialect)).lower()
        assert word in text
        assert "regexp" not in text and " like " not in text and "true" not in text
