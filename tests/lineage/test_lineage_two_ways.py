"""The lineage of every step, read off its expression and off its SQL text by sqlglot: two ways that share no code must agree, column by column."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlglot import exp
from sqlglot.lineage import lineage

from tallystick.day.graph import Step, step_of
from tallystick.lineage.step_columns import A_DAY, always
from tallystick.lineage.trace_relation import traced
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tests.lineage.sql_lineage import schema, traced_sql

STEPS = [step for step in map(step_of, dict.fromkeys((*LINE, *CUT_OVER_LINE))) if not step.is_array]
QUICK = {
    "valuation",
    "exposure",
    "obligation",
    "closing_price",
    "lot",
    "lot_match",
    "blotter",
    "priced_execution",
    "recon_count",
    "clearing_lot",
    "stock_record",
}
"""Steps of every shape whose text is short; the long ones are held together too, by `make test-release`."""


@cache
def values() -> dict[str, object]:
    rules = always(posting_rules_of(rule_tables()["posting_rule"].to_pylist()))
    return {**dict.fromkeys(("business_date", "last_close", "oldest_remembered"), A_DAY), "firm": Firm(), "posting_rules": rules}


def made(step: Step) -> Relation:
    tables = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    result: Relation = step.function(**tables, **{name: values()[name] for name in step.values})
    return result


def case(step: Step) -> Any:
    return pytest.param(step, id=f"{step.room}-{step.name}", marks=() if step.name in QUICK else pytest.mark.release)


@pytest.fixture(autouse=True)
def deep_texts() -> Iterator[None]:
    """The reader of the text goes down a call a bracket; the sentence of a fail is a long chain of joined texts."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    yield
    sys.setrecursionlimit(usual)


def plain_sql(relation: Relation) -> str:
    """The text as the stage says it: what DuckDB is given writes a rounded product as a choice of two figures that are the same."""
    return str(relation.query.compile(dialect=PGDialect(), compile_kwargs={"literal_binds": True})).replace("%%", "%")  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("step", [case(step) for step in STEPS])
def test_the_walk_over_the_expression_and_the_walk_over_the_text_agree(step: Step) -> None:
    relation = made(step)
    ours, theirs = traced(relation, {}), traced_sql(plain_sql(relation))
    assert ours.rows == theirs.rows
    assert {column.name: ours.columns[column.name] for column in step.contract} == {column.name: theirs.columns[column.name] for column in step.contract}


@pytest.mark.parametrize("name", ["valuation", "exposure"])
def test_values_are_those_of_the_lineage_of_sqlglot_itself(name: str) -> None:
    """sqlglot's own `lineage` knows values only, and counts the conditions of a choice among them."""
    step = next(step for step in STEPS if step.name == name)
    relation = made(step)
    ours, text = traced(relation, {}), plain_sql(relation)
    for column in step.contract:
        leaves = [node for node in lineage(column.name, text, schema=schema(), dialect="duckdb").walk() if isinstance(node.expression, exp.Table)]
        theirs = {f"{leaf.expression.name}.{leaf.name.rsplit('.', 1)[-1]}" for leaf in leaves}
        sources = ours.columns[column.name]
        assert {str(node) for node in sources.values} <= theirs
        assert theirs <= {str(node) for node in sources.all}
