"""When a relation has no rows: told for each operation, and never told of a relation that has some."""

from __future__ import annotations

from collections.abc import Callable

import duckdb
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.relation.emptiness import NEVER, Emptiness, each_of, of_table, one_of
from tallystick.stores.duckdb_sql import compile_sql

NAMES = ("first", "second", "third")


def table(name: str) -> Relation:
    return Relation(sa.table(name, sa.column("item", sa.String(64)), sa.column("quantity", sa.Numeric(18, 6))))


FIRST, SECOND, THIRD = map(table, NAMES)

TOLD: list[tuple[Relation, str]] = [
    (FIRST, "first"),
    (FIRST.filter(FIRST.quantity > 0), "first"),
    (FIRST.select("item"), "first"),
    (FIRST.mutate(item=x.text("A")), "first"),
    (FIRST.distinct().once(), "first"),
    (FIRST.join(SECOND, "item"), "first or second"),
    (FIRST.join(SECOND, "item", how="left"), "first"),
    (FIRST.join(SECOND, "item", how="full"), "first and second"),
    (FIRST.join(FIRST, "item"), "first"),
    (FIRST.within(SECOND, "item"), "first or second"),
    (FIRST.without(SECOND, "item"), "first"),
    (FIRST.union(SECOND), "first and second"),
    (FIRST.group_by("item")(lines=x.count()), "first"),
    (FIRST.group_by()(lines=x.count()), "never"),
    (FIRST.union(SECOND.join(THIRD, "item").select("item", "quantity")), "first and (second or third)"),
    (FIRST.group_by()(item=x.largest(FIRST.item), quantity=x.largest(FIRST.quantity)).union(SECOND), "never"),
    (FIRST.group_by()(item=x.largest(FIRST.item)).join(SECOND.rename(amount="quantity"), "item"), "second"),
]


@pytest.mark.parametrize(("relation", "said"), TOLD, ids=[said for _, said in TOLD])
def test_each_operation_says_of_which_tables_it_must_have_rows(relation: Relation, said: str) -> None:
    assert said_of(relation.emptiness) == said


def said_of(one: Emptiness) -> str:
    if one is NEVER:
        return "never"
    if one.name:
        return one.name
    return (" and " if one.every else " or ").join(part.name or f"({said_of(part)})" for part in one.parts)


def test_what_tells_nothing_is_left_out_and_the_same_is_told_once() -> None:
    first, second = of_table("first"), of_table("second")
    assert one_of(first, NEVER) is first
    assert each_of(first, NEVER) is NEVER
    assert one_of() is NEVER
    assert said_of(one_of(first, one_of(second, first))) == "first or second"


def test_a_grouping_told_many_times_over_is_still_told_quickly() -> None:
    """Every level names the one below twice: followed one by one it would be told 2 to the power of 60 times."""
    one = FIRST
    for _ in range(60):
        one = one.join(one.union(SECOND), "item").select("item", "quantity")
    assert one.emptiness.holds(lambda name: name == "first")
    assert not one.emptiness.holds(lambda name: name == "second")


def _grown(smaller: st.SearchStrategy[Relation]) -> st.SearchStrategy[Relation]:
    """A relation one operation larger, with the same two columns."""
    kept: list[Callable[[Relation], Relation]] = [
        lambda one: one.filter(one.quantity > 1),
        lambda one: one.group_by("item")(quantity=x.total(one.quantity)),
        lambda one: one.group_by()(item=x.largest(one.item), quantity=x.total(one.quantity)),
        lambda one: one.distinct().once(),
        lambda one: one.mutate(quantity=one.quantity),
    ]
    met: list[Callable[[Relation, Relation], Relation]] = [
        lambda one, other: one.union(other),
        lambda one, other: one.within(other, "item"),
        lambda one, other: one.without(other, "item"),
        *[lambda one, other, how=how: one.join(other, "item", how=how).select("item", "quantity") for how in ("inner", "left", "full")],
    ]
    alone = st.builds(lambda how, one: how(one), st.sampled_from(kept), smaller)
    return alone | st.builds(lambda how, one, other: how(one, other), st.sampled_from(met), smaller, smaller)


@given(st.recursive(st.sampled_from([FIRST, SECOND, THIRD]), _grown, max_leaves=6), st.sets(st.sampled_from(NAMES)))
def test_what_is_told_to_be_empty_is_empty(relation: Relation, filled: set[str]) -> None:
    if not relation.emptiness.holds(lambda name: name not in filled):
        return
    with duckdb.connect() as connection:
        for name in NAMES:
            rows = "('A', 1.0), ('B', 2.0)" if name in filled else "(null, null)"
            connection.execute(f"create view {name} as select * from (values {rows}) t(item, quantity) where item is not null")
        assert connection.execute(compile_sql(relation)).fetchall() == []
