"""The proof of the lineage: change what a column does not come from, by the graph, and it stays as it is; change what its value comes from, and it changes.

Every step runs on the rows of two real days of the small broker. For each set of sources that output columns have, every other input column is
changed in every row at once, and the rows of tables that do not decide are doubled or dropped: the columns must keep their values, as a multiset.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from tallystick.day.graph import Step, ordered
from tallystick.lineage.column_graph import ROWS, ColumnGraph, Node
from tallystick.lineage.column_sources import Nodes
from tallystick.lineage.find_rows import BookRows
from tallystick.lineage.line_graph import column_graph
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Column, Kind
from tallystick.relation import Relation
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql
from tests.lineage.mini_book import CUT_OVER_DAY, DAY_1, DAY_2

Change = Callable[[Column], str]
QUICK = {"valuation", "obligation", "closing_price", "lot_close", "stock_record", "trial_balance", "fail", "exposure", "value_at_risk", "sum_match"}
"""Steps of every shape that are quick; all of them on all days are proved by `make test-release`."""

DAYS = ((LINE, (DAY_1, DAY_2)), (CUT_OVER_LINE, (CUT_OVER_DAY,)))


def case(step: Step, day: dt.date) -> Any:
    quick = step.name in QUICK and day == DAY_2
    return pytest.param(step, day, id=f"{step.room}-{step.name}-{day:%m%d}", marks=() if quick else pytest.mark.release)


STEPS = [case(step, day) for line, days in DAYS for step in ordered(line) for day in days]
COUNTED = {Kind.COUNT, Kind.MEASURE, *DECIMALS}


def moved(column: Column) -> str:
    """Another value in every row: a text gets a letter, a number one more, a date a day more."""
    name = f'"{column.name}"'
    if column.kind in COUNTED:
        return f"{name} + 1"
    if column.kind in (Kind.DATE, Kind.TIMESTAMP):
        return f"{name} + interval 1 day" if column.kind is Kind.TIMESTAMP else f"{name} + 1"
    return f"'x' || {name}"


def emptied(column: Column) -> str:
    """Nothing in any row."""
    return "null"


class Trial:
    """One step on one day's rows, to be run again with some of its input changed."""

    def __init__(self, rows: BookRows, step: Step, day: dt.date) -> None:
        self.step = step
        tables = rows.day(day)
        self.values = {name: rows.book.values(day, tables.state)[name] for name in step.values}
        self.connection = duckdb.connect()
        for macro in (*MACROS, "set threads = 1"):
            self.connection.execute(macro)
        for name in step.reads:
            tables.define(name)
            columns = ", ".join(f'"{column.name}"' for column in contract_of(name))
            self.connection.register("given", tables.store.arrow(f'select {columns} from "{name}"').cast(contract_of(name).arrow))
            self.connection.execute(f'create table "given_{name}" as select * from given')
        self.sql = "" if step.is_array else cast_to_contract(step.contract, compile_sql(step.function(**self._relations(), **self.values)))

    def _relations(self) -> dict[str, Relation]:
        return {name: Relation(contract_of(name).named(name)) for name in self.step.reads}

    def run(self, change: Change, changed: Nodes = frozenset()) -> pa.Table:
        """What the step makes when these columns are changed in every row; rows of a table are doubled where `(table, ROWS)` is changed."""
        for name in self.step.reads:
            contract = contract_of(name)
            chosen = ", ".join(
                f'cast({change(c) if Node(name, c.name) in changed else chr(34) + c.name + chr(34)} as {type_of(c)}) as "{c.name}"' for c in contract
            )
            twice = f' union all select * from "given_{name}"' if Node(name, ROWS) in changed else ""
            self.connection.execute(f'create or replace view "{name}" as select {chosen} from (select * from "given_{name}"{twice})')
        if self.step.is_array:
            tables = {name: self.connection.sql(f'select * from "{name}"').to_arrow_table() for name in self.step.reads}
            made: pa.Table = self.step.function(**tables, **self.values)
            return made
        return self.connection.sql(self.sql).to_arrow_table()

    def columns(self) -> frozenset[Node]:
        """Every input column, and the rows of every input."""
        return frozenset(Node(name, column) for name in self.step.reads for column in (*contract_of(name).by_name, ROWS))


def type_of(column: Column) -> str:
    from tallystick.stores.duckdb_store import SQL_NAMES

    return SQL_NAMES[column.kind]


def projected(table: pa.Table, names: list[str]) -> Counter[tuple[Any, ...]]:
    """The rows of these columns, each as often as it occurs."""
    return Counter(zip(*[table[name].to_pylist() for name in names], strict=True))


def by_sources(graph: ColumnGraph, step: Step) -> dict[Nodes, list[str]]:
    """The columns a step writes, put together by what they come from in this step."""
    found: dict[Nodes, list[str]] = {}
    for column in step.contract:
        own = graph.value_sources(step.name, column.name) | graph.control_sources(step.name, column.name)
        found.setdefault(own, []).append(column.name)
    return found


@pytest.fixture(scope="module")
def graph() -> ColumnGraph:
    return column_graph()


@pytest.mark.parametrize(("step", "day"), STEPS)
def test_what_a_column_does_not_come_from_cannot_change_it(graph: ColumnGraph, mini_rows: BookRows, step: Step, day: dt.date) -> None:
    trial = Trial(mini_rows, step, day)
    before = trial.run(moved)
    changes = (moved,) if step.is_array else (moved, emptied)
    for own, names in by_sources(graph, step).items():
        for change in changes:
            after = trial.run(change, trial.columns() - own)
            assert projected(after, names) == projected(before, names), f"{change.__name__}: {names} changed with what they do not come from"


@pytest.mark.parametrize("some", [True, pytest.param(False, marks=pytest.mark.release)])
def test_what_a_value_comes_from_changes_it(graph: ColumnGraph, mini_rows: BookRows, some: bool) -> None:
    """Were the graph to name everything as a source of everything, the test above would hold too: nearly all named sources do something."""
    worked, idle = 0, []
    for step in [each for each in ordered(LINE) if each.name in QUICK or not some]:
        trial = Trial(mini_rows, step, DAY_2)
        before = trial.run(moved)
        for name, sources in _with_sources(graph, step, trial, before):
            if projected(trial.run(moved, sources), [name]) != projected(before, [name]):
                worked += 1
            else:
                idle.append(f"{step.name}.{name}")
    assert worked > (40 if some else 400)
    assert len(idle) < worked / 10, idle


def _with_sources(graph: ColumnGraph, step: Step, trial: Trial, before: pa.Table) -> Iterator[tuple[str, Nodes]]:
    """Columns that hold a value in some row, with the columns of this step their value comes from."""
    for column in step.contract:
        sources = graph.value_sources(step.name, column.name) & trial.columns()
        if sources and before[column.name].null_count < before.num_rows:
            yield column.name, sources


def test_a_lineage_that_lacks_a_source_is_found(graph: ColumnGraph, mini_rows: BookRows) -> None:
    step = next(each for each in ordered(LINE) if each.name == "priced_execution")
    trial = Trial(mini_rows, step, DAY_1)
    own = graph.value_sources(step.name, "gross_size") | graph.control_sources(step.name, "gross_size")
    lacking = own - {Node("execution", "price")}
    assert projected(trial.run(moved, trial.columns() - lacking), ["gross_size"]) != projected(trial.run(moved), ["gross_size"])
