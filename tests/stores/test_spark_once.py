"""What a step reads several times is told apart in the text for Spark, which would plan it again wherever it is named."""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.stores.spark_sql import cast_to_contract, compile_spark, computed_once

GIVEN = Relation(sa.table("given", sa.column("a", sa.Integer()), sa.column("b", sa.Integer())))


def test_queries_to_be_computed_once_stand_in_order_and_the_rest_names_them() -> None:
    first = GIVEN.filter(GIVEN.a > 1).once()
    second = first.within(first.select(c=first.b), ("a", "c")).once()
    text = compile_spark(second.union(second, first))
    often, rest = computed_once(text)
    assert len(often) == 2
    (name, query), (other, later) = often
    assert query.startswith("(SELECT") and query.endswith(")") and name not in query
    assert later.startswith("(SELECT") and later.endswith(")") and later.count(name) >= 2
    assert "WITH" not in rest and rest.count(f"FROM {other}") == 2


def test_a_text_stays_one_statement_when_nobody_parts_it() -> None:
    once = GIVEN.filter(GIVEN.a > 1).once()
    text = cast_to_contract(contract_of("split"), compile_spark(once.union(once)))
    assert text.count("WITH ") == 1
    assert computed_once(text)[1].startswith('select cast("')


def test_a_text_with_nothing_to_compute_once_is_left_alone() -> None:
    text = compile_spark(GIVEN.filter(GIVEN.a > 1))
    assert computed_once(text) == ([], text)
