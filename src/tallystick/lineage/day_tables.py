"""The tables of one day, defined in a calculator of their own when they are asked for, with all they need.

Stored tables are views over their files; views and scratch tables are made from their expressions again.
"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import Any

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.graph import Step, ordered
from tallystick.day.inputs import bring_in
from tallystick.day.state import CUT_OVER, BookState
from tallystick.day.step_text import step_text
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Storage
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.engines import open_store

SMALL_DAY_ROWS = 500_000
"""Stored rows of a day up to which its views are kept as tables once they were asked for."""


class DayTables:
    """One day of a book; `define` makes a table available under its name in `store`."""

    def __init__(self, book: Book, state: BookState, day: dt.date) -> None:
        self.book, self.day = book, day
        self.at_cut_over = day == state.cut_over
        self.state = BookState() if self.at_cut_over else state.at(day)
        self.bucket = CUT_OVER if self.at_cut_over else day
        self.store = open_store(book.path, book.environment)
        self._defined: set[str] = set()

    @cached_property
    def steps(self) -> dict[str, Step]:
        """The steps of the day by the table they write."""
        return {step.name: step for step in ordered(CUT_OVER_LINE if self.at_cut_over else LINE)}

    @cached_property
    def _values(self) -> dict[str, Any]:
        return self.book.values(self.day, self.state)

    @cached_property
    def _small(self) -> bool:
        """Whether the views of the day are quicker computed once than planned again for every question."""
        return sum(each.rows for each in self.book.catalogue.of_day(self.day)) < SMALL_DAY_ROWS

    def define(self, name: str) -> None:
        """Make the table available, once."""
        if name in self._defined:
            return
        self._defined.add(name)
        step = self.steps.get(name)
        if step is None:
            self._bring(name)
        elif step.contract.storage is Storage.SNAPSHOT:
            snapshots = self.book.catalogue.latest(name, self.day)
            self.store.define_snapshots(name, step.contract, snapshots)
        else:
            self._make(step)

    def put(self, name: str, rows: pa.Table) -> None:
        """Let these rows stand for a table, so that steps can be tried on other rows than the day's."""
        self.store.define_rows(name, contract_of(name), rows.cast(contract_of(name).arrow))
        self._defined.add(name)

    def _bring(self, name: str) -> None:
        try:
            bring_in(self.book, self.store, [name], self.day, self.bucket, self.state)
        except LookupError:
            # A table no step of this day makes (an opening line on a business day): it has no rows.
            self.store.define_snapshots(name, contract_of(name), [])

    def _make(self, step: Step) -> None:
        for name in step.reads:
            self.define(name)
        values = {name: self._values[name] for name in step.values}
        if step.is_array:
            tables = {name: self.store.arrow(f'select * from "{name}"') for name in step.reads}
            self.store.define_rows(step.name, step.contract, step.function(**tables, **values))
            return
        sql = step_text(self.store, step, values)
        if step.contract.storage is Storage.SCRATCH or self._small:
            self.store.define_result(step.name, step.contract, sql)
        else:
            self.store.define_view(step.name, step.contract, sql)

    def close(self) -> None:
        """Give the memory back."""
        self.store.close()
