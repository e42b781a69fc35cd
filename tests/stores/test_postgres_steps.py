"""Each step alone on both engines: the tables of a real day, some of their cells changed at random; the same rows, or both refuse."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from tallystick.day.book import open_book
from tallystick.day.graph import Step, ordered
from tallystick.journal.errors import DatabaseTrouble
from tallystick.lineage.day_tables import DayTables
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Column, Kind
from tallystick.stages.line import LINE
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.postgres_store import PostgresStore
from tests.cases.engines import made_by
from tests.faults.small_day import DAYS, played, tiny_plan
from tests.postgres_server import PostgresServer
from tests.stores.postgres_books import migrated_address, store_at

STEPS = [step for step in ordered(LINE) if not step.is_array]
DAY = DAYS[0]
CELLS, SEEDS, MANY_SEEDS = 12, range(1, 2), range(2, 40)
Inputs = dict[str, pa.Table]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DayTables]:
    """The first day of a tiny broker, after its cut-over."""
    folder = tmp_path_factory.mktemp("steps")
    with open_book(played(folder / "book", tiny_plan(folder / "plan", DAYS[:1]))) as book:
        tables = DayTables(book, book.state, DAY)
        yield tables
        tables.close()


@pytest.fixture(scope="module")
def store(postgres_server: PostgresServer) -> Iterator[PostgresStore]:
    made = store_at(migrated_address(postgres_server))
    yield made
    made.close()


def inputs_of(day: DayTables, step: Step) -> Inputs:
    """The tables a step read that day."""
    for name in step.reads:
        day.define(name)
    return {name: day.store.arrow(f'select * from "{name}"') for name in step.reads}


def changed(inputs: Inputs, chance: random.Random) -> Inputs:
    """Some cells that are no keys changed: nothing, another row's, a cent or half of one more, the other sign, very large."""
    rows = {name: table.to_pylist() for name, table in inputs.items()}
    for name in [name for name in rows if rows[name] and contract_of(name).room != "rules"]:
        columns = [column for column in contract_of(name) if not column.key]
        for _ in range(CELLS if columns else 0):
            column, row = chance.choice(columns), chance.choice(rows[name])
            row[column.name] = _other(column, row[column.name], chance.choice(rows[name])[column.name], chance)
    return {name: pa.Table.from_pylist(rows[name], schema=inputs[name].schema) for name in inputs}


def _other(column: Column, value: Any, elsewhere: Any, chance: random.Random) -> Any:
    choices = [elsewhere, *([None] if column.nullable else [])]
    if column.kind in DECIMALS and isinstance(value, Decimal):
        step = Decimal(1).scaleb(-DECIMALS[column.kind][1])
        large = [value * 1000] if abs(value) * 1000 < 10 ** (DECIMALS[column.kind][0] - DECIMALS[column.kind][1]) else []
        choices += [value + step, value + 5 * step, -value, step - step, *large]
    if column.kind is Kind.DATE and isinstance(value, dt.date) and value.year < 9999:
        choices += [value + dt.timedelta(days=1), value - dt.timedelta(days=3)]
    return chance.choice(choices)


def compare(day: DayTables, store: PostgresStore, step: Step, seeds: range) -> None:
    values = {name: day._values[name] for name in step.values}
    given = inputs_of(day, step)
    for seed in seeds:
        inputs = changed(given, random.Random(f"{step.name} {seed}"))
        ours, theirs = _in_duckdb(step, inputs, values), _in_postgres(store, step, inputs, values)
        assert ours == theirs, f"{step.name}, seed {seed}"


def _in_duckdb(step: Step, inputs: Inputs, values: dict[str, Any]) -> list[str] | None:
    store = DuckStore(Path("nowhere"), threads=1)
    try:
        return _rows(made_by(store, step.function, inputs, values))
    except (duckdb.ConversionException, duckdb.OutOfRangeException, duckdb.InvalidInputException):
        return None
    finally:
        store.close()


def _in_postgres(store: PostgresStore, step: Step, inputs: Inputs, values: dict[str, Any]) -> list[str] | None:
    try:
        return _rows(made_by(store, step.function, inputs, values))
    except DatabaseTrouble as error:
        assert "overflow" in str(error) or "out of range" in str(error), error
        return None


def _rows(table: pa.Table) -> list[str]:
    return sorted(repr(row) for row in table.to_pylist())


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_makes_the_same_rows(day: DayTables, store: PostgresStore, step: Step) -> None:
    compare(day, store, step, SEEDS)


@pytest.mark.release
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_makes_the_same_rows_of_many_changed_days(day: DayTables, store: PostgresStore, step: Step) -> None:
    compare(day, store, step, MANY_SEEDS)
