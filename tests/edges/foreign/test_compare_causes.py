"""Why two values differ: one literal row a cause, judged by the statement the comparison runs, on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest

from tallystick.edges.foreign.check import Tables
from tallystick.edges.foreign.compare_sql import CAUSES, Sides, cause_sql, sides_sql
from tallystick.edges.foreign.profile import Expression, ForeignProfile, TableMapping
from tallystick.edges.foreign.schema import ForeignColumn, ForeignSchema, ForeignTable, TypeKind
from tests.postgres_server import PostgresServer

COLUMNS = (
    ForeignColumn("cuenta", TypeKind.TEXT, "text", nullable=False),
    ForeignColumn("centavos", TypeKind.WHOLE, "bigint", nullable=True),
    ForeignColumn("clase", TypeKind.TEXT, "text", nullable=True),
)
SCHEMA = ForeignSchema("here", "postgresql", "viejo_causes", (ForeignTable("saldos", COLUMNS),))
MAPPING = TableMapping(
    "saldos",
    "account_cash",
    "saldos",
    {
        "account_id": Expression(("cuenta",)),
        "currency": Expression(constant="USD"),
        "trade_date_money": Expression(("centavos",), divide_by=100),
        "account_class": Expression(("clase",), values={"C": "CUSTOMER", "P": "FIRM ", "F": "FIRM"}),
    },
    key=("account_id", "currency"),
)

MONEY_ROWS = [
    ("equal", "10.00", 1000, None),
    ("rounding", "10.00", 1001, "ROUNDING"),
    ("two cents", "10.00", 1002, "OTHER"),
    ("sign", "10.00", -1000, "SIGN"),
    ("theirs too large", "10.00", 100000, "SCALE"),
    ("theirs too small", "1234.56", 1235, "SCALE"),
    ("zero", "0.00", 100, "OTHER"),
    ("empty", "10.00", None, "EMPTY"),
    ("too many digits", "10.00", 10**18, "OTHER"),
]
CLASS_ROWS = [("equal", "FIRM", "F", None), ("padded", "FIRM", "P", "BLANK_PADDING"), ("unknown", "FIRM", "Z", "CODE_UNKNOWN"), ("other", "FIRM", "C", "OTHER")]


@pytest.fixture(scope="module")
def judged(postgres_server: PostgresServer) -> dict[tuple[str, str], str | None]:
    """The cause by key and column."""
    sides = Sides(Tables(ForeignProfile("p", "viejo_causes", "UTC", (), (MAPPING,)), MAPPING, SCHEMA))
    with postgres_server.connect() as connection:
        connection.execute("create schema viejo_causes")
        connection.execute("create table viejo_causes.saldos (cuenta text, centavos bigint, clase text)")
        connection.execute("create temporary table ours (account_id text, currency text, account_class text, trade_date_money numeric(38,2))")
        for key, our, their, _ in MONEY_ROWS:
            put(connection, (key, our, "CUSTOMER"), (key, their, "C"))
        for key, our_class, their_class, _ in CLASS_ROWS:
            put(connection, (f"class {key}", "1", our_class), (f"class {key}", 100, their_class))
        put(connection, ("several", "1", "FIRM"), ("several", 50, "F"))
        connection.execute("insert into viejo_causes.saldos values ('several', 50, 'C'), ('theirs alone', 1, 'C')")
        connection.execute("insert into ours values ('ours alone', 'USD', 'FIRM', 1)")
        sql = sides_sql(sides, "ours", day=None)
        columns = ", ".join(cause_sql(sides, column) for column in sides.compared)
        rows = connection.execute(f"select key_text, our_rows, their_rows, {columns} from ({sql}) beside".encode()).fetchall()
        connection.execute("drop schema viejo_causes cascade")
    whole = {(row[0], ""): "ONLY_OURS" if row[2] is None else "ONLY_THEIRS" if row[1] is None else None for row in rows}
    return whole | {(row[0], column.name): cause for row in rows for column, cause in zip(sides.compared, row[3:], strict=True)}


def put(connection: Any, ours: tuple[str, str, str], theirs: tuple[str, int | None, str]) -> None:
    """One row on each side."""
    connection.execute("insert into ours values (%s, 'USD', %s, %s)", (ours[0], ours[2], ours[1]))
    connection.execute("insert into viejo_causes.saldos values (%s, %s, %s)", theirs)


@pytest.mark.parametrize(("key", "expected"), [(key, cause) for key, _, _, cause in MONEY_ROWS])
def test_a_difference_of_money_has_one_cause(judged: dict[tuple[str, str], str | None], key: str, expected: str | None) -> None:
    assert judged[f"{key} USD", "trade_date_money"] == expected


@pytest.mark.parametrize(("key", "expected"), [(key, cause) for key, _, _, cause in CLASS_ROWS])
def test_a_difference_of_codes_has_one_cause(judged: dict[tuple[str, str], str | None], key: str, expected: str | None) -> None:
    assert judged[f"class {key} USD", "account_class"] == expected


def test_rows_of_one_side_and_of_several_texts(judged: dict[tuple[str, str], str | None]) -> None:
    assert judged["ours alone USD", ""] == "ONLY_OURS"
    assert judged["theirs alone USD", ""] == "ONLY_THEIRS"
    assert (judged["several USD", "account_class"], judged["several USD", "trade_date_money"]) == ("SEVERAL", None)
    assert {cause for cause in judged.values() if cause} <= set(CAUSES)
