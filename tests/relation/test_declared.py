"""Declared types follow SQL Server's rules: literal cases from its reference, and what it would take away is counted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.relation.declared import Declared, declared


def number(precision: int, scale: int) -> sa.ColumnElement[Any]:
    return sa.cast(sa.null(), sa.Numeric(precision, scale))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (number(18, 9) * number(19, 9), Declared("decimal", 38, 18)),
        (number(27, 9) * number(19, 9), Declared("decimal", 38, 9, 9)),
        (number(28, 9) * number(19, 9), Declared("decimal", 38, 8, 10)),
        (number(30, 9) * number(19, 9), Declared("decimal", 38, 6, 12)),
        (number(38, 9) * number(38, 9), Declared("decimal", 38, 6, 12)),
        (number(38, 2) * number(10, 0), Declared("decimal", 38, 2)),
        (number(18, 2) + number(18, 6), Declared("decimal", 23, 6)),
        (number(38, 6) + number(38, 6), Declared("decimal", 38, 6)),
        (number(38, 2) - number(18, 6), Declared("decimal", 38, 2, 4)),
        (number(38, 16) % number(18, 8), Declared("decimal", 26, 16)),
        (x.choose(sa.column("a") == 1, number(18, 2), number(18, 6)), Declared("decimal", 22, 6)),
        (sa.func.sum(number(18, 2)), Declared("decimal", 38, 2)),
        (sa.func.floor(number(18, 2)), Declared("decimal", 18, 0)),
        (x.text("ABC"), Declared("text", 3)),
        (x.decimal(Decimal("0.05"), 3, 2), Declared("decimal", 3, 2)),
        (sa.literal(Decimal("0.05")), Declared("decimal", 3, 2)),
        (sa.literal(3_000_000_000), Declared("decimal", 10)),
        (sa.literal(2) * number(12, 2), Declared("decimal", 23, 2)),
    ],
)
def test_sql_server_s_rules(expression: sa.ColumnElement[Any], expected: Declared) -> None:
    assert declared(expression) == expected


def test_a_column_has_the_type_of_the_expression_it_comes_from() -> None:
    trade = sa.table("trade", sa.column("quantity", sa.Numeric(18, 6)), sa.column("price", sa.Numeric(18, 8)))
    rows = Relation(trade)
    made = rows.select(value=x.coalesce(sa.func.round(rows.price, 2), x.decimal(0, 18, 8))).once()
    both = made.union(made.select(value=sa.literal(1)))
    assert declared(both.value) == Declared("decimal", 18, 8)
    assert declared(both.filter(both.value > 0).value) == Declared("decimal", 18, 8)
