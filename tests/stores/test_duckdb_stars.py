"""Long lists of columns are written as stars for DuckDB, with the same rows in the same columns."""

from __future__ import annotations

import duckdb
import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stores.duckdb_sql import compile_sql

NAMES = ("a", "b", "c", "d", "e")
GIVEN = Relation(sa.table("given", *[sa.column(name, sa.Integer()) for name in NAMES]))


def answer(relation: Relation) -> tuple[list[str], list[tuple[int, ...]]]:
    """Columns and rows, from a table whose columns stand in another order."""
    with duckdb.connect() as connection:
        connection.execute("create table given as select * from (values (5, 4, 3, 2, 1), (50, 40, 30, 20, 10)) given(e, d, c, b, a)")
        result = connection.execute(f"{compile_sql(relation)} order by 1")
        return [each[0] for each in result.description or []], result.fetchall()


def test_a_filter_of_a_subquery_is_a_star() -> None:
    doubled = GIVEN.mutate(f=GIVEN.a * 2)
    kept = doubled.filter(doubled.f > 2)
    assert ".*" in compile_sql(kept)
    assert answer(kept) == ([*NAMES, "f"], [(10, 20, 30, 40, 50, 20)])


def test_a_table_keeps_its_list_for_its_columns_may_stand_in_another_order() -> None:
    kept = GIVEN.filter(GIVEN.a > 2)
    assert "given.*" not in compile_sql(kept)
    assert answer(kept) == (list(NAMES), [(10, 20, 30, 40, 50)])


def test_what_is_replaced_is_left_out_of_the_star_and_stands_at_the_end() -> None:
    first = GIVEN.filter(GIVEN.a > 2)
    changed = first.mutate(b=first.b + 1, f=first.a)
    assert "exclude (b)" in compile_sql(changed)
    assert answer(changed) == (["a", "c", "d", "e", "b", "f"], [(10, 30, 40, 50, 21, 10)])


def test_the_sides_of_a_union_have_their_columns_in_one_order() -> None:
    first = GIVEN.filter(GIVEN.a == 1)
    other = GIVEN.select("e", "d", "c", "b", "a")
    both = first.union(other.filter(other.a == 10))
    assert answer(both) == (list(NAMES), [(1, 2, 3, 4, 5), (10, 20, 30, 40, 50)])


def test_a_group_and_a_join_have_the_columns_they_name() -> None:
    first = GIVEN.filter(GIVEN.a > 0)
    counted = first.group_by(*NAMES)(lines=x.count())
    joined = first.join(counted.select("a", "lines"), "a")
    assert answer(joined) == ([*NAMES, "lines"], [(1, 2, 3, 4, 5, 1), (10, 20, 30, 40, 50, 1)])
