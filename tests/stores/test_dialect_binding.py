"""A step with its subqueries named at the head means what the nested one means: DuckDB finds every column in it, with the same types."""

from __future__ import annotations

import duckdb
import pytest

from tallystick.day.graph import Step
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.stores.dialects.flatten import flattened
from tallystick.stores.dialects.layout import laid_out, words_of
from tallystick.stores.duckdb_store import MACROS, SQL_NAMES, compile_sql
from tests.house.test_portability import EXPRESSIONS, VALUES


@pytest.fixture(scope="module")
def tables() -> duckdb.DuckDBPyConnection:
    """Every table the steps read, empty."""
    connection = duckdb.connect()
    for macro in MACROS:
        connection.execute(macro).fetchall()
    for name in sorted({name for step in EXPRESSIONS for name in step.reads}):
        columns = ", ".join(f'"{column.name}" {SQL_NAMES[column.kind]}' for column in contract_of(name))
        connection.execute(f'create table "{name}" ({columns})').fetchall()
    return connection


@pytest.mark.parametrize("step", EXPRESSIONS, ids=lambda each: f"{each.room}/{each.name}")
def test_named_and_nested_have_the_same_columns(step: Step, tables: duckdb.DuckDBPyConnection) -> None:
    relations = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    nested = compile_sql(step.function(**relations, **{name: VALUES[name] for name in step.values}))
    named = laid_out(flattened(words_of(nested)))
    assert tables.execute(f"describe {named}").fetchall() == tables.execute(f"describe {nested}").fetchall()
