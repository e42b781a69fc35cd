"""One day of a book made again under a proposed change, in memory: only the steps the change may touch run; all else is as it was published.

State is carried: what a day under the change leaves differently is what the next day begins with. Nothing is written into the book or its store.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.graph import Step, carried, ordered
from tallystick.day.state import BookState
from tallystick.day.step_text import step_text
from tallystick.lineage.day_tables import DayTables
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Storage
from tallystick.stages.line import LINE
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.store import Store

Carried = dict[tuple[str, dt.date], pa.Table]
"""Tables of days under the change that differ from the published ones."""


class PlannedDay:
    """A day under a change: `touched` names the steps to run again, `landing` gives landing tables read under a changed profile."""

    def __init__(
        self, before: Book, after: Book, state: BookState, day: dt.date, touched: frozenset[str], left: Carried, landing: Mapping[str, pa.Table], scratch: Path
    ) -> None:
        self.after, self.left, self.landing = after, left, landing
        self.now = DayTables(before, state, day)
        self.state = state.at(day)
        self.store = DuckStore(scratch)
        self.values = after.values(day, self.state)
        self.steps: list[Step] = [step for step in ordered(LINE) if step.name in touched]
        self._defined: set[str] = set()

    def __enter__(self) -> PlannedDay:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.now.close()
        self.store.close()

    def run(self) -> None:
        """Run the touched steps in order."""
        for step in self.steps:
            self._make(step)

    def is_published(self, step: Step) -> bool:
        """Whether the day has the table: one that came with later code has nothing to be compared with. A view is there on every day."""
        return step.contract.storage is not Storage.SNAPSHOT or bool(self.now.book.catalogue.latest(step.name, self.now.day))

    def rows_before(self, name: str) -> pa.Table:
        """A table of the day as it was published."""
        self.now.define(name)
        return self._selected(self.now.store, name)

    def rows_after(self, name: str) -> pa.Table:
        """A table of the day under the change."""
        return self._selected(self.store, name)

    @staticmethod
    def _selected(store: Store, name: str) -> pa.Table:
        columns = ", ".join(f'"{column.name}"' for column in contract_of(name))
        return store.arrow(f'select {columns} from "{name}"').cast(contract_of(name).arrow)

    def _make(self, step: Step) -> None:
        for name in step.reads:
            self._bring(name)
        values = {name: self.values[name] for name in step.values}
        if step.is_array:
            self.store.define_rows(step.name, step.contract, step.function(**{name: self._selected(self.store, name) for name in step.reads}, **values))
        else:
            self.store.define_result(step.name, step.contract, step_text(self.store, step, values))
        self._defined.add(step.name)

    def _bring(self, name: str) -> None:
        if name in self._defined:
            return
        self.store.define_rows(name, contract_of(name), self._input(name))
        self._defined.add(name)

    def _input(self, name: str) -> pa.Table:
        if name in self.after.rules:
            return self.after.rules[name]
        if name in self.landing:
            return self.landing[name]
        if carried(name):
            return self._carried(name)
        return self.rows_before(name)

    def _carried(self, name: str) -> pa.Table:
        """Carried state: of the closes that the change left differently as it left them, of the others as published."""
        table = name.removeprefix("previous_").removeprefix("recent_")
        last = [self.state.last_close] if self.state.last_close else []
        closes = last if name.startswith("previous_") else self.state.recent(self.after.firm.recent_closes)
        parts = [self.left[table, close] if (table, close) in self.left else self._published(table, close) for close in closes]
        return pa.concat_tables(parts) if parts else contract_of(table).arrow.empty_table()

    def _published(self, table: str, close: dt.date) -> pa.Table:
        name = f"published_{table}"
        self.now.store.define_snapshots(name, contract_of(table), self.now.book.catalogue.latest(table, close))
        columns = ", ".join(f'"{column.name}"' for column in contract_of(table))
        return self.now.store.arrow(f'select {columns} from "{name}"').cast(contract_of(table).arrow)
