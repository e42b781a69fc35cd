"""How a foreign column is read on PostgreSQL: worked cases a clerk can read, and no text whatever stops the statement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tallystick.edges.foreign.check import Tables
from tallystick.edges.foreign.expression import BASE, reading
from tallystick.edges.foreign.landing_sql import value_sql
from tallystick.edges.foreign.profile import Expression, ForeignProfile, TableMapping
from tallystick.edges.foreign.schema import ForeignColumn, ForeignSchema, ForeignTable, TypeKind
from tallystick.model.columns import code, date, money, timestamp
from tallystick.model.contract import Column, Kind, Table
from tests.postgres_server import PostgresServer

KINDS = {
    "text": TypeKind.TEXT,
    "bigint": TypeKind.WHOLE,
    "numeric": TypeKind.DECIMAL,
    "float8": TypeKind.FLOAT,
    "timestamp": TypeKind.LOCAL_TIME,
    "time": TypeKind.TIME,
}
OURS = {Kind.DATE: date("d", "a day"), Kind.MONEY: money("m", "money"), Kind.TIMESTAMP: timestamp("t", "a time"), Kind.CODE: code("c", "a code")}


@pytest.fixture(scope="module")
def connection(postgres_server: PostgresServer) -> Iterator[psycopg.Connection[Any]]:
    with postgres_server.connect() as open_connection:
        yield open_connection


def read(
    connection: psycopg.Connection[Any], kind: Kind, types: tuple[str, ...], rows: Sequence[tuple[object, ...]], zone: str = "UTC", **said: Any
) -> list[Any]:
    """What the rows of columns a, b, … give as a column of ours."""
    names = tuple("abc"[: len(types)])
    table = ForeignTable("theirs", tuple(ForeignColumn(name, KINDS[each], each, nullable=True) for name, each in zip(names, types, strict=True)))
    expression = Expression(**{"columns": ("a",), **said})
    mapping = TableMapping("x", "price_message", "theirs", {})
    tables = Tables(ForeignProfile("p", "s", zone, (), ()), mapping, ForeignSchema("here", "postgresql", "s", (table,)))
    column: Column = OURS[kind]
    parsed = reading(tables, "x", expression, kind).parsed
    value = value_sql(Table("x", "", "", (column,)), column)
    arrays = ", ".join(f"cast(%s as {each}[])" for each in types)
    rows_sql = f"unnest({arrays}) with ordinality as {BASE}({', '.join(names)}, place)"
    sql = f'select {value} from (select {parsed} as "p_{column.name}" from {rows_sql} order by place) read_rows'
    with psycopg.ClientCursor(connection) as cursor:
        cursor.execute(sql.replace("%", "%%").replace("cast(%%s", "cast(%s").encode(), [list(each) for each in zip(*rows, strict=True)])
        return [row[0] for row in cursor.fetchall()]


@pytest.mark.parametrize(
    ("kind", "given_type", "stated", "said", "expected"),
    [
        (Kind.DATE, "bigint", 20240229, {"form": "yyyymmdd"}, dt.date(2024, 2, 29)),
        (Kind.DATE, "bigint", 20230229, {"form": "yyyymmdd"}, None),
        (Kind.DATE, "bigint", 20261131, {"form": "yyyymmdd"}, None),
        (Kind.DATE, "bigint", 0, {"form": "yyyymmdd"}, None),
        (Kind.DATE, "text", " 31/12/2026 ", {"form": "dd/mm/yyyy"}, dt.date(2026, 12, 31)),
        (Kind.DATE, "text", "12/31/2026", {"form": "mm/dd/yyyy"}, dt.date(2026, 12, 31)),
        (Kind.DATE, "text", "12/31/2026", {"form": "dd/mm/yyyy"}, None),
        (Kind.DATE, "timestamp", "2026-11-10 23:59:00", {}, dt.date(2026, 11, 10)),
        (Kind.DATE, "timestamp", "infinity", {}, None),
        (Kind.MONEY, "bigint", 123456, {"divide_by": 100}, Decimal("1234.56")),
        (Kind.MONEY, "bigint", 123456, {"divide_by": 1000}, None),
        (Kind.MONEY, "bigint", 7, {"divide_by": 10, "negate": True}, Decimal("-0.70")),
        (Kind.MONEY, "numeric", "NaN", {}, None),
        (Kind.MONEY, "numeric", "10000000000000000", {}, None),
        (Kind.MONEY, "numeric", "-9999999999999999.99", {"absolute": True}, Decimal("9999999999999999.99")),
        (Kind.MONEY, "float8", 10.1, {}, Decimal("10.10")),
        (Kind.MONEY, "float8", 1e300, {}, None),
        (Kind.MONEY, "text", "1,234.00", {}, None),
        (Kind.MONEY, "text", "", {}, None),
        (Kind.CODE, "text", " C ", {"values": {"C": "BUY"}}, "BUY"),
        (Kind.CODE, "text", "c", {"values": {"C": "BUY"}}, None),
        (Kind.CODE, "text", "x" * 65, {}, None),
        (Kind.CODE, "text", "100%", {}, "100%"),
        (Kind.CODE, "text", "it's", {"values": {"it's": 'a "b"'}}, 'a "b"'),
    ],
)
def test_one_column_is_read(connection: psycopg.Connection[Any], kind: Kind, given_type: str, stated: object, said: dict[str, Any], expected: object) -> None:
    assert read(connection, kind, (given_type,), [(stated,)], **said) == [expected]


def test_local_times_become_utc(connection: psycopg.Connection[Any]) -> None:
    stated = [("2026-11-10 09:30:00",), ("2026-07-01 09:30:00",)]
    assert read(connection, Kind.TIMESTAMP, ("timestamp",), stated, zone="Europe/Berlin") == [dt.datetime(2026, 11, 10, 8, 30), dt.datetime(2026, 7, 1, 7, 30)]
    both = [(20261110, 93005), (20261110, 246060), (20261110, None), (20261310, 93005)]
    found = read(connection, Kind.TIMESTAMP, ("bigint", "bigint"), both, zone="America/Mexico_City", form="yyyymmdd", time="b", time_form="hhmmss")
    assert found == [dt.datetime(2026, 11, 10, 15, 30, 5), None, None, None]


def test_composite_keys_are_joined_and_signs_turned(connection: psycopg.Connection[Any]) -> None:
    rows: list[tuple[object, ...]] = [("WAL ", "*"), ("WAL", None)]
    assert read(connection, Kind.CODE, ("text", "text"), rows, columns=("a", "b"), joined_with="-") == ["WAL-*", None]
    signed: list[tuple[object, ...]] = [(5, "V"), (5, "C"), (5, None)]
    found = read(connection, Kind.MONEY, ("bigint", "text"), signed, negate_when=("b", ("V",)))
    assert found == [Decimal("-5.00"), Decimal("5.00"), Decimal("5.00")]


TEXTS = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=14) | st.from_regex(r"[0-9+\-./e]{1,12}", fullmatch=True), min_size=1, max_size=60
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_no_text_stops_the_statement_and_numbers_are_python_s(connection: psycopg.Connection[Any], texts: list[str]) -> None:
    found = read(connection, Kind.MONEY, ("text",), [(each,) for each in texts])
    assert found == [plain_money(each) for each in texts]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(-1, 99999999) | st.dates().map(lambda day: int(day.strftime("%Y%m%d"))), min_size=1, max_size=60))
def test_days_written_as_numbers_are_those_of_the_calendar(connection: psycopg.Connection[Any], numbers: list[int]) -> None:
    assert read(connection, Kind.DATE, ("bigint",), [(each,) for each in numbers], form="yyyymmdd") == [plain_day(each) for each in numbers]


def plain_money(text: str) -> Decimal | None:
    """The number of a text, the slow way: plain ASCII digits, at most two decimals, blanks around it are nothing."""
    bare = text.strip(" ")
    if not bare or set(bare) - set("0123456789+-."):
        return None
    try:
        number = Decimal(bare)
    except InvalidOperation:
        return None
    return number.quantize(Decimal("0.01")) if number == round(number, 2) else None


def plain_day(number: int) -> dt.date | None:
    """The day of a number of eight digits."""
    text = str(number)
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:])) if len(text) == 8 and text.isdigit() else None
    except ValueError:
        return None
