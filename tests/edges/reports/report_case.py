"""A report's day on literal tables: what is given stands, every other table is empty; rules are those that ship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.edges.reports.day import ReportDay
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Kind, Table
from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.snapshot import Snapshot
from tests.cases.table_case import arrow_rows, table

DAY = dt.date(2026, 11, 12)
RUN = Snapshot("balance", DAY, 1, "", "", "", 0, 0, "", None, "run0123456789abc", 45, "0123456789abcdef", "0.1.0")


@cache
def shipped() -> dict[str, pa.Table]:
    """The rule tables that ship, read once."""
    return dict(rule_tables(None))


@contextmanager
def report_case(path: Path, **tables: str) -> Iterator[ReportDay]:
    """A day with these tables (as `table_case.table` reads them)."""
    rules = shipped()
    store = DuckStore(path)
    for name, contract in TABLES.items():
        if name in rules:
            store.define_rows(name, contract, rules[name])
        else:
            store.define_rows(
                name, contract, arrow_rows(contract, _measured(contract, table(tables[name]))) if name in tables else contract.arrow.empty_table()
            )
    book = SimpleNamespace(firm=Firm(), path=Path("harbor"), rules=rules)
    try:
        yield ReportDay(cast(Book, book), store, DAY, RUN)
    finally:
        store.close()


def _measured(contract: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with measures as floating-point numbers."""
    measures = {column.name for column in contract if column.kind is Kind.MEASURE}
    return [{name: float(value) if name in measures and value is not None else value for name, value in row.items()} for row in rows]


def section_rows(document: Any, title: str) -> list[dict[str, Any]]:
    """The rows of the section of this title."""
    return next(list(section.table.to_pylist()) for section in document.sections if section.title == title)
