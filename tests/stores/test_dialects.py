"""What SQL Server and Oracle get for each house operation, written out; and the whole quotient, by the formulas of both, against Python's integers."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

import duckdb
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.relation import expressions as x
from tallystick.relation.check_digits import CharacterAt
from tallystick.stores.dialects.engine import Engine
from tallystick.stores.dialects.flatten import SubqueryDiffers, flattened
from tallystick.stores.dialects.layout import laid_out, words_of
from tallystick.stores.dialects.oracle import ORACLE
from tallystick.stores.dialects.sqlserver import SQL_SERVER

TRADE = sa.table(
    "trade",
    sa.column("trade_id", sa.String(64)),
    sa.column("trade_date", sa.Date()),
    sa.column("trade_time", sa.TIMESTAMP()),
    sa.column("quantity", sa.Numeric(18, 6)),
    sa.column("check", sa.BigInteger()),
)
C = TRADE.c


@pytest.mark.parametrize(
    ("expression", "sql_server", "oracle"),
    [
        (sa.func.char_length(C.trade_id), "(LEN(trade.trade_id + '.') - 1)", "LENGTH(trade.trade_id)"),
        (CharacterAt(C.trade_id, 2), "substring(trade.trade_id, 2, 1)", "substr(trade.trade_id, 2, 1)"),
        (sa.func.ceil(C.quantity), "CEILING(trade.quantity)", "ceil(trade.quantity)"),
        (sa.func.count(), "COUNT_BIG(*)", "count(*)"),
        (sa.func.sum(C.quantity), "SUM(trade.quantity)", "sum(trade.quantity)"),
        (sa.func.sum(C.check), "SUM(CAST(trade.[check] AS BIGINT))", 'sum(trade."check")'),
        (sa.func.div(C.quantity, C.check), "((trade.quantity - trade.quantity % trade.[check]) / trade.[check])", 'TRUNC(trade.quantity / trade."check")'),
        (C.quantity % C.check, "trade.quantity % trade.[check]", 'mod(trade.quantity, trade."check")'),
        (x.date(dt.date(2026, 11, 10)), "CAST('2026-11-10' AS DATE)", "DATE '2026-11-10'"),
        (
            sa.literal(dt.datetime(2026, 11, 10, 9, 30), sa.TIMESTAMP()),
            "CAST('2026-11-10 09:30:00.000000' AS DATETIME2(6))",
            "TIMESTAMP '2026-11-10 09:30:00.000000'",
        ),
        (sa.cast(C.trade_date, sa.String(64)), "CONVERT(VARCHAR(10), trade.trade_date, 23)", "TO_CHAR(trade.trade_date, 'YYYY-MM-DD')"),
        (sa.cast(C.trade_time, sa.String(64)), "CONVERT(VARCHAR(27), trade.trade_time, 121)", "TO_CHAR(trade.trade_time, 'YYYY-MM-DD HH24:MI:SS.FF6')"),
        (
            sa.cast(C.quantity, sa.String(64)),
            "CAST(trade.quantity AS VARCHAR(8000))",
            "TO_CHAR(trade.quantity, 'FM999999999990.000000', 'NLS_NUMERIC_CHARACTERS=''.,''')",
        ),
        (sa.cast(C.quantity, sa.Numeric(38, 2)), "CAST(trade.quantity AS DECIMAL(38, 2))", "CAST(trade.quantity AS NUMBER(38, 2))"),
        (x.null(sa.TIMESTAMP()), "CAST(NULL AS DATETIME2(6))", "CAST(NULL AS TIMESTAMP(6))"),
        (
            C.trade_id.concat("-").concat("x"),
            "trade.trade_id + '-' + 'x'",
            "CASE WHEN trade.trade_id IS NOT NULL THEN trade.trade_id || '-' || 'x' END",
        ),
        (x.coalesce(C.trade_id, x.text("~")).concat("x"), "coalesce(trade.trade_id, '~') + 'x'", "coalesce(trade.trade_id, '~') || 'x'"),
    ],
)
def test_an_operation_is_written_as_each_engine_means_it(expression: sa.ColumnElement[Any], sql_server: str, oracle: str) -> None:
    for engine, expected in ((SQL_SERVER, sql_server), (ORACLE, oracle)):
        text = " ".join(engine.text(sa.select(expression.label("made")).select_from(TRADE)).split())
        assert text == f"SELECT {expected} AS made FROM trade", engine.name


@pytest.mark.parametrize(
    ("key", "sql_server"),
    [
        (C.trade_id, "CASE WHEN trade.trade_id IS NULL THEN 1 ELSE 0 END, trade.trade_id"),
        (C.trade_id.asc().nulls_first(), "trade.trade_id"),
        (C.trade_id.desc().nulls_last(), "trade.trade_id DESC"),
        (C.trade_id.desc().nulls_first(), "CASE WHEN trade.trade_id IS NULL THEN 0 ELSE 1 END, trade.trade_id DESC"),
    ],
)
def test_nulls_stand_where_the_other_engines_have_them(key: sa.ColumnElement[Any], sql_server: str) -> None:
    text = SQL_SERVER.text(sa.select(x.row_number([C.trade_date], [key])))
    assert f"row_number() OVER (PARTITION BY trade.trade_date ORDER BY {sql_server})" in text


@pytest.mark.parametrize("engine", [SQL_SERVER, ORACLE], ids=lambda engine: engine.name)
def test_a_reserved_word_is_quoted_and_another_name_is_not(engine: Engine) -> None:
    quotes = {"mssql": "[check]", "oracle": '"check"'}
    assert engine.quoted("check") == quotes[engine.name]
    assert engine.quoted("trade_id") == "trade_id"


WHOLE = st.integers(0, 10**37 - 1)


@settings(max_examples=300, deadline=None)
@given(WHOLE, st.integers(1, 10**20) | WHOLE.filter(bool), st.booleans())
def test_oracle_s_quotient_is_exact_with_38_digits(above: int, below: int, just_short: bool) -> None:
    """TRUNC(a / b) where a / b is rounded to 38 significant digits; also one short of a multiple, where rounding up would hurt."""
    above = max(above - above % below - 1, 0) if just_short else above
    rounded = Context(prec=38, rounding=ROUND_HALF_EVEN).divide(Decimal(above), Decimal(below))
    assert int(rounded) == above // below


def test_with_38_digits_declared_oracle_s_quotient_would_not_be_exact() -> None:
    above, below = 10**38 - 1, 10
    assert int(Context(prec=37).divide(Decimal(above), Decimal(below))) != above // below


@settings(max_examples=60, deadline=None)
@given(WHOLE, st.integers(1, 10**14))
def test_what_sql_server_divides_is_a_multiple(above: int, below: int) -> None:
    """(a - a % b) / b: remainder and difference by an engine with exact decimals; then the quotient is whole, rounded or cut off alike."""
    with duckdb.connect() as connection:
        a, b = f"cast('{above}' as decimal(37,0))", f"cast('{below}' as decimal(37,0))"
        found = connection.execute(f"select cast({a} - {a} % {b} as varchar)").fetchone()
    multiple = int((found or ("",))[0].split(".")[0])
    assert multiple % below == 0
    assert multiple // below == above // below


def test_subqueries_are_named_at_the_head_once_and_in_order() -> None:
    nested = "SELECT b.x AS x FROM (SELECT a.x AS x FROM (SELECT t.x AS x FROM t) AS a) AS b JOIN (SELECT t.x AS x FROM t) AS a ON a.x = b.x"
    expected = "WITH a AS ( SELECT t.x FROM t ) , b AS ( SELECT a.x FROM a ) SELECT b.x FROM b JOIN a ON a.x = b.x"
    assert " ".join(flattened(words_of(nested))) == expected


def test_a_subquery_in_a_condition_stays_where_it_is() -> None:
    text = "SELECT t.x AS x FROM t WHERE EXISTS ( SELECT 1 FROM u WHERE u.x = t.x )"
    assert " ".join(flattened(words_of(text))) == text.replace("t.x AS x", "t.x")


def test_two_texts_of_one_name_are_a_fault() -> None:
    with pytest.raises(SubqueryDiffers, match="subquery a"):
        flattened(words_of("SELECT 1 FROM (SELECT 1 FROM t) AS a JOIN (SELECT 2 FROM t) AS a ON 1 = 1"))


def test_layout_changes_blanks_only_and_none_in_quotes() -> None:
    text = "SELECT t.\"a b\" AS x, 'it''s (  two' AS y FROM (SELECT t.[left] FROM t WHERE t.z IN ('a', 'b')) AS t"
    made = laid_out(words_of(text))
    assert "".join(made.split()) == "".join(text.split())
    assert "'it''s (  two'" in made


def test_only_a_bare_column_needs_no_name_of_its_own() -> None:
    text = "SELECT -1 * t.x AS x, t.y AS y, t.z AS w, -t.v AS v FROM t"
    assert " ".join(flattened(words_of(text))) == "SELECT -1 * t.x AS x , t.y , t.z AS w , -t.v AS v FROM t"
