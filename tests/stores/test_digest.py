"""The digest of a table: the same for the same rows in any order and on any engine, another for any other rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

import duckdb
import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.columns import code, count, date, measure, money, money_sum, price, quantity_sum, text, timestamp
from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.stores.digest import DUCKDB, POSTGRESQL, Dialect, digest_sql, digest_text
from tallystick.stores.digest_by_hand import digest_by_hand
from tests.postgres_server import PostgresServer

SHARES = Table(
    "shares",
    "One holding",
    "books",
    (
        code("account_id", "Account", key=True),
        code("side", "BUY or SELL", nullable=True),
        date("trade_date", "Day", nullable=True),
        timestamp("trade_time", "When", nullable=True),
        quantity_sum("quantity", "Shares", nullable=True),
        money("cost", "Cost", nullable=True),
        money_sum("value", "Value", nullable=True),
        price("price", "Price", nullable=True),
        count("lines", "Lines", nullable=True),
        measure("weight", "Weight", nullable=True),
        text("remark", "Remark", nullable=True),
    ),
)
LOT = {
    "account_id": "A1",
    "side": "BUY",
    "trade_date": dt.date(2026, 11, 9),
    "trade_time": dt.datetime(2026, 11, 9, 15, 30, 0, 250_000),
    "quantity": Decimal("100.500000"),
    "cost": Decimal("-1005.00"),
    "value": Decimal("1010.25"),
    "price": Decimal("10.05000000"),
    "lines": 3,
    "weight": 0.1,
    "remark": "first",
}
NOTHING = dict.fromkeys(LOT) | {"account_id": "A2"}
TYPES = {Kind.TEXT: "text", Kind.CODE: "text", Kind.DATE: "date", Kind.TIMESTAMP: "timestamp", Kind.COUNT: "bigint", Kind.MEASURE: "double precision"}

Row = dict[str, object]


def _type(kind: Kind) -> str:
    return TYPES[kind] if kind in TYPES else f"decimal({DECIMALS[kind][0]},{DECIMALS[kind][1]})"


def _create(name: str) -> str:
    return f"create temp table {name} ({', '.join(f'{column.name} {_type(column.kind)}' for column in SHARES)})"


def digest(rows: list[Row]) -> str:
    """The digest by DuckDB."""
    with duckdb.connect() as connection:
        connection.execute("set timezone = 'UTC'")
        connection.execute(_create("shares"))
        for row in rows:
            connection.execute(f"insert into shares values ({', '.join('?' * len(row))})", [row[name] for name in LOT])
        return _said(connection.execute(digest_sql(SHARES, "shares", DUCKDB)).fetchall()[0])


def digest_by_postgres(connection: psycopg.Connection, rows: list[Row]) -> str:
    """The digest by PostgreSQL."""
    connection.execute("drop table if exists pg_temp.shares")
    connection.execute(_create("shares"))
    for row in rows:
        connection.execute(f"insert into shares values ({', '.join(['%s'] * len(row))})", [row[name] for name in LOT])
    return _said(_one(connection, POSTGRESQL))


def _one(connection: psycopg.Connection, dialect: Dialect) -> tuple[object, ...]:
    found = connection.execute(digest_sql(SHARES, "shares", dialect).encode()).fetchone()
    assert found is not None
    return tuple(found)


def _said(found: tuple[object, ...]) -> str:
    rows, *words = found
    return digest_text(SHARES.name, int(str(rows)), [int(str(word)) for word in words])


def test_the_order_of_rows_does_not_matter() -> None:
    other = LOT | {"account_id": "A3", "side": "SELL"}
    assert digest([LOT, NOTHING, other]) == digest([other, LOT, NOTHING])


def test_a_row_that_is_there_twice_counts_twice() -> None:
    assert len({digest([]), digest([LOT]), digest([LOT, LOT]), digest([LOT, LOT, LOT])}) == 4


@pytest.mark.parametrize("column", [name for name in LOT if name != "account_id"])
def test_nothing_is_not_empty_nor_zero(column: str) -> None:
    kind = SHARES[column].kind
    zero: object = "" if kind in (Kind.TEXT, Kind.CODE) else {Kind.DATE: dt.date(1970, 1, 1), Kind.TIMESTAMP: dt.datetime(1970, 1, 1)}.get(kind, 0)
    assert len({digest([LOT]), digest([LOT | {column: None}]), digest([LOT | {column: zero}])}) == 3


@pytest.mark.parametrize(
    ("column", "other"),
    [
        ("side", "SELL"),
        ("trade_date", dt.date(2026, 11, 10)),
        ("trade_time", dt.datetime(2026, 11, 9, 15, 30, 0, 250_001)),
        ("quantity", Decimal("100.500001")),
        ("quantity", Decimal("12345678901234567890.500000")),
        ("cost", Decimal("-1005.01")),
        ("value", Decimal("-1010.25")),
        ("price", Decimal("10.05000001")),
        ("lines", 4),
        ("weight", 0.1000000001),
        ("remark", "First"),
    ],
)
def test_the_smallest_change_of_a_column_changes_the_digest(column: str, other: object) -> None:
    assert digest([LOT, NOTHING]) != digest([LOT | {column: other}, NOTHING])


def test_values_exchanged_between_rows_change_the_digest() -> None:
    other = LOT | {"account_id": "A3", "side": "SELL", "cost": Decimal("7.00")}
    assert digest([LOT, other]) != digest([LOT | {"side": "SELL"}, other | {"side": "BUY"}])
    assert digest([LOT, other]) != digest([LOT | {"cost": other["cost"]}, other | {"cost": LOT["cost"]}])


@pytest.mark.parametrize("column", ["trade_time", "quantity", "cost", "value", "price", "lines"])
def test_numbers_exchanged_between_two_rows_that_differ_in_nothing_but_their_key_change_the_digest(column: str) -> None:
    other = dt.datetime(2026, 11, 9, 16, 0) if column == "trade_time" else 7
    second = LOT | {"account_id": "A2"}
    assert digest([LOT, second | {column: other}]) != digest([LOT | {column: other}, second])


def test_numbers_exchanged_between_columns_change_the_digest() -> None:
    assert digest([LOT | {"quantity": Decimal(5), "lines": 7}]) != digest([LOT | {"quantity": Decimal(7), "lines": 5}])
    assert digest([LOT | {"cost": Decimal(5), "value": Decimal(7)}]) != digest([LOT | {"cost": Decimal(7), "value": Decimal(5)}])


@pytest.mark.parametrize("quantity", ["999999999999.999999", "1000000000000.000000", "-1000000000000.000000", "-999999999999.999999"])
def test_a_number_too_long_to_be_multiplied_counts_with_all_its_digits(quantity: str) -> None:
    longest = Decimal(quantity)
    digests = {digest([LOT | {"quantity": number}]) for number in (longest, longest - Decimal("0.000001"), longest + Decimal("0.000001"), -longest, None)}
    assert len(digests) == 5


def test_an_id_that_is_the_execution_s_own_counts_as_written() -> None:
    trade = Table("trade_like", "One", "books", (code("exec_id", "Id", key=True), code("version_exec_id", "Id", key=True)))
    with duckdb.connect() as connection:
        connection.execute("create table t (exec_id text, version_exec_id text)")
        found = []
        for rows in ([("A", "A")], [("A", "B")], [("B", "B")], [("A", None)], [("A", "")]):
            connection.execute("delete from t")
            connection.executemany("insert into t values (?, ?)", rows)
            made = connection.execute(digest_sql(trade, "t")).fetchall()[0]
            said = digest_text(trade.name, int(made[0]), [int(word) for word in made[1:]])
            assert said == digest_by_hand(trade, [dict(zip(trade.by_name, row, strict=True)) for row in rows])
            found.append(said)
    assert len(set(found)) == len(found)


def test_a_text_does_not_run_over_into_the_next_column() -> None:
    assert digest([LOT | {"account_id": "A12", "remark": "3"}]) != digest([LOT | {"account_id": "A1", "remark": "23"}])


ROWS = st.fixed_dictionaries(
    {
        "account_id": st.sampled_from(["A1", "A2", "Ä€😀"]),
        "side": st.sampled_from([None, "BUY", "SELL", ""]),
        "trade_date": st.none() | st.dates(dt.date(1900, 1, 1), dt.date(9999, 12, 31)),
        "trade_time": st.none() | st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2200, 1, 1)),
        "quantity": st.none() | st.decimals(-(10**25), 10**25, places=6),
        "cost": st.none() | st.decimals(-(10**15), 10**15, places=2),
        "value": st.none() | st.decimals(-(10**30), 10**30, places=2),
        "price": st.none() | st.decimals(0, 10**9, places=8),
        "lines": st.none() | st.integers(-(2**63), 2**63 - 1),
        "weight": st.none() | st.sampled_from([0.0, 0.1, -1.5e-7, 123456.789, 1e300, 2.5]),
        "remark": st.none() | st.text(st.characters(exclude_categories=["C"]), max_size=20),
    }
)


@pytest.fixture(scope="module")
def postgres_connection(postgres_server: PostgresServer) -> Iterator[psycopg.Connection]:
    with postgres_server.connect() as connection:
        connection.execute("set timezone = 'UTC'")
        yield connection


@settings(max_examples=40, deadline=None)
@given(st.lists(ROWS, max_size=6))
def test_postgresql_says_the_same(postgres_connection: psycopg.Connection, rows: list[Row]) -> None:
    assert digest_by_postgres(postgres_connection, rows) == digest(rows)


@settings(max_examples=60, deadline=None)
@given(st.lists(ROWS, max_size=6))
def test_by_hand_it_is_the_same(rows: list[Row]) -> None:
    assert digest_by_hand(SHARES, rows) == digest(rows)
