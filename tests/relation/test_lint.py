"""The portability lint names each thing an engine would not do, and stays silent on what all of them do."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.relation.lint import SHORT_NAME, lint

TRADE = sa.Table(
    "trade",
    sa.MetaData(),
    sa.Column("trade_id", sa.String(64)),
    sa.Column("trade_date", sa.Date()),
    sa.Column("quantity", sa.Numeric(18, 6)),
    sa.Column("price", sa.Numeric(18, 8)),
    sa.Column("amount", sa.Numeric(18, 2)),
)


def rules(made: Relation) -> set[str]:
    return {finding.rule for finding in lint(made)}


def one(expression: Any) -> Relation:
    """A relation with one column, made from the trade table."""
    trade = Relation(TRADE)
    return trade.select(value=expression(trade))


@pytest.mark.parametrize(
    ("rule", "expression"),
    [
        ("BOOLEAN_VALUE", lambda t: t.quantity > 0),
        ("BOOLEAN_VALUE", lambda t: sa.and_(t.quantity > 0, t.price > 0)),
        ("BOOLEAN_VALUE", lambda t: x.choose(t.quantity > 0, t.price > 0, sa.false())),
        ("BOOLEAN_VALUE", lambda t: sa.cast(t.quantity > 0, sa.Integer())),
        ("BOOLEAN_VALUE", lambda t: sa.func.sum(t.quantity > 0)),
        ("BOOLEAN_VALUE", lambda t: x.row_number([t.quantity > 0], [t.trade_id])),
        ("BOOLEAN_VALUE", lambda t: x.choose((t.quantity > 0) == (t.price > 0), 1, 0)),
        ("DIVISION", lambda t: t.amount / t.quantity),
        ("DIVISION", lambda t: t.amount // 3),
        ("UNKNOWN_FUNCTION", lambda t: sa.func.greatest(t.amount, 0)),
        ("UNKNOWN_FUNCTION", lambda t: sa.func.least(t.amount, 0)),
        ("UNKNOWN_FUNCTION", lambda t: sa.func.avg(t.amount)),
        ("UNKNOWN_FUNCTION", lambda t: sa.func.regexp_replace(t.trade_id, "a", "b")),
        ("UNKNOWN_FUNCTION", lambda t: sa.func.arg_max(t.price, t.trade_date)),
        ("REGULAR_EXPRESSION", lambda t: x.choose(t.trade_id.regexp_match("^A"), 1, 0)),
        ("DATE_ARITHMETIC", lambda t: t.trade_date + 1),
        ("EMPTY_TEXT", lambda t: x.choose(t.trade_id == "", 1, 0)),
        ("NO_ORDER", lambda t: x.row_number([t.trade_id], [])),
        ("NO_ORDER", lambda t: x.running_total(t.amount, [t.trade_id], [])),
        ("NULL_ORDER", lambda t: sa.func.lead(t.price).over(partition_by=[t.trade_date], order_by=[t.trade_id.desc()])),
        ("CONSTANT_ORDER", lambda t: x.row_number([t.trade_date], [sa.literal(1)])),
        ("WIDE_PRODUCT", lambda t: sa.cast(t.quantity, sa.Numeric(38, 6)) * t.price),
        ("WIDE_PRODUCT", lambda t: sa.cast(t.quantity, sa.Numeric(20, 6)) * t.price),
        ("WIDE_PRODUCT", lambda t: sa.func.sum(t.quantity) * t.price),
        ("WIDE_PRODUCT", lambda t: t.price * sa.cast(t.amount, sa.Numeric(19, 2)) * 2),
        ("NARROW_PRODUCT", lambda t: t.quantity * t.price),
        ("LOST_DECIMALS", lambda t: sa.cast(t.amount, sa.Numeric(38, 2)) + t.quantity),
        ("LOST_DECIMALS", lambda t: x.choose(t.quantity > 0, sa.cast(t.amount, sa.Numeric(38, 2)), t.quantity)),
        ("LOST_DECIMALS", lambda t: sa.func.coalesce(sa.cast(t.amount, sa.Numeric(38, 2)), t.quantity)),
        ("CUT_DECIMALS", lambda t: sa.cast(t.quantity, sa.BigInteger())),
        ("MIXED_TYPES", lambda t: x.choose(t.quantity > 0, t.trade_id, t.quantity)),
        ("MIXED_TYPES", lambda t: sa.func.coalesce(t.trade_date, t.trade_id)),
        ("MIXED_TYPES", lambda t: x.choose(t.trade_date == t.trade_id, 1, 0)),
        ("MIXED_TYPES", lambda t: t.trade_id + t.quantity),
        ("UNTYPED_NULL", lambda t: sa.null()),
        ("UNTYPED_NULL", lambda t: sa.cast(sa.case((t.quantity > 0, sa.null()), else_=sa.null()), sa.Integer())),
        ("UNKNOWN_TYPE", lambda t: sa.func.strange(t.quantity)),
        ("SUBQUERY_IN_SUM", lambda t: sa.func.sum(sa.select(TRADE.c.quantity).scalar_subquery())),
    ],
)
def test_what_an_engine_would_not_do_is_named(rule: str, expression: Any) -> None:
    assert rule in rules(one(expression))


@pytest.mark.parametrize(
    "expression",
    [
        lambda t: x.choose(sa.and_(t.quantity > 0, t.price.is_not(None)), "Y", "N"),
        lambda t: x.cents(x.product(t.quantity, t.price)),
        lambda t: x.divide_half_up(t.amount, 3),
        lambda t: x.share_half_up(t.amount, t.quantity, t.quantity),
        lambda t: x.whole_ratio(t.quantity, x.quantity(2), x.quantity(1)),
        lambda t: x.lesser(t.amount, x.decimal(Decimal("8.30"))),
        lambda t: x.total_money(t.amount),
        lambda t: x.row_number([t.trade_date], [t.trade_id.nulls_first()]),
        lambda t: x.join_text(t.trade_id, "-", t.trade_date),
        lambda t: x.choose(t.trade_date >= x.date(dt.date(2026, 11, 10)), 1, 0),
    ],
)
def test_the_house_operations_are_portable(expression: Any) -> None:
    assert lint(one(expression)) == []


def test_a_condition_as_group_key_is_named() -> None:
    trade = Relation(TRADE)
    statement = sa.select(x.count().label("rows")).select_from(TRADE).group_by(TRADE.c.quantity > 0)
    assert rules(Relation(statement.subquery())) == {"BOOLEAN_VALUE"}
    assert lint(trade.group_by("trade_date")(rows=x.count())) == []


def test_conditions_of_joins_and_filters_are_no_values() -> None:
    trade = Relation(TRADE)
    big = trade.filter(trade.quantity > 100, trade.price.in_([1, 2]))
    assert lint(big.join(trade.select("trade_id", other=trade.price), "trade_id", lambda left, right: left.price < right.other, how="left")) == []
    assert lint(trade.without(big, "trade_id")) == []


def test_a_finding_deep_in_a_subquery_is_found_once() -> None:
    trade = Relation(TRADE)
    bad = trade.select("trade_id", share=trade.amount / trade.quantity)
    deep = bad.filter(bad.share > 0).join(bad.select("trade_id", other=bad.share), "trade_id")
    assert [finding.rule for finding in lint(deep)].count("DIVISION") == 1


def test_a_union_of_types_that_do_not_go_together_is_named() -> None:
    trade = Relation(TRADE)
    ours = trade.select("trade_id", value=trade.quantity)
    assert rules(ours.union(trade.select("trade_id", value=trade.trade_date))) == {"MIXED_TYPES", "UNKNOWN_TYPE"}
    assert rules(ours.union(trade.select("trade_id", value=x.decimal(trade.amount, 38, 2)))) == {"LOST_DECIMALS"}
    assert rules(ours.union(trade.select("trade_id", value=trade.price))) == set()


def test_a_name_longer_than_an_engine_takes_is_named() -> None:
    long = Relation(TRADE).select(**{"a" * 64: Relation(TRADE).trade_id})
    oldest_oracle = Relation(TRADE).select(**{"a" * 31: Relation(TRADE).trade_id})
    assert rules(long) == {"LONG_NAME"}
    assert lint(oldest_oracle) == []
    assert [each.rule for each in lint(oldest_oracle, longest_name=SHORT_NAME)] == ["LONG_NAME"]


def test_choices_more_than_ten_levels_deep_are_named() -> None:
    trade = Relation(TRADE)
    chosen = trade.quantity
    for level in range(11):
        assert rules(trade.select(value=chosen)) == set(), f"at level {level}"
        chosen = x.choose(trade.price > level, chosen, x.quantity(level))
    assert rules(trade.select(value=chosen)) == {"DEEP_CASE"}


def test_every_rule_has_its_smallest_expression_here() -> None:
    import tallystick.relation.lint as module

    named = {line.split()[0] for line in (module.__doc__ or "").splitlines() if line[:1].isupper() and line.split()[0].isupper()}
    text = Path(__file__).read_text(encoding="utf-8")
    assert len(named) >= 18
    assert {rule for rule in named if f'"{rule}"' not in text} == set()
