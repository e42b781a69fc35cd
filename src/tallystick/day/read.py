"""Read tables as they stood: which snapshots answer a question about days, and views made for a day when they are asked for.

As-of D: what counts up to business date D. As-known K: what was known at the close of K. All days by default.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.graph import ordered, sources
from tallystick.day.inputs import LANDING_NAMES, bring_in
from tallystick.day.state import CUT_OVER
from tallystick.day.step_text import step_text
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Storage, Table
from tallystick.stages.line import LINE
from tallystick.stores.store import QueryRefused, Store

EFFECTIVE_COLUMNS = ("business_date", "trade_date", "settlement_date", "value_date", "price_date")
"""The column that says when a row of a flow counts, first that a table has."""


class UnknownTable(LookupError):
    """There is no table of that name."""


class WrongCondition(ValueError):
    """A condition given by the user cannot be evaluated on the table."""


@dataclass(frozen=True)
class Question:
    """Which rows of a table: of one `day`, counting up to `as_of`, known by `as_known`, matching `where` (SQL over its columns).

    `columns`: only these (default: all). `conditions`: further SQL conditions, which may read other tables of the row's day.
    """

    table: str
    day: dt.date | None = None
    as_of: dt.date | None = None
    as_known: dt.date | None = None
    where: str = ""
    versions: bool = False
    columns: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


def contract_named(name: str) -> Table:
    """The contract of a table a user names. Raises UnknownTable with the near names."""
    if name not in TABLES:
        near = [each for each in sorted(TABLES) if name[:4] in each] or sorted(TABLES)
        raise UnknownTable(f"found table {name!r}, expected one of: {', '.join(near)}")
    return TABLES[name]


def define_day(book: Book, store: Store, day: dt.date, wanted: str = "") -> list[str]:
    """Define every table of a day in the store: stored ones over their files; views, and scratch tables a view reads or `wanted`, from their expressions."""
    state = book.state.at(day)
    steps = ordered(LINE)
    bring_in(book, store, sources(steps), day, day, state)
    values = book.values(day, state)
    asked = {wanted, *[name for step in steps if step.contract.storage is Storage.VIEW for name in step.reads]}
    for step in steps:
        snapshots = book.catalogue.latest(step.name, day)
        if step.contract.storage is Storage.SNAPSHOT:
            store.define_snapshots(step.name, step.contract, snapshots)
        elif step.contract.storage is Storage.VIEW or step.name in asked:
            store.define_view(step.name, step.contract, step_text(store, step, values))
    return [step.name for step in steps]


def days_of(book: Book, question: Question) -> list[dt.date]:
    """The days whose rows answer a question, in order."""
    contract = contract_named(question.table)
    if contract.room == "rules":
        return []
    if contract.storage is Storage.SNAPSHOT:
        days = sorted({snapshot.business_date for snapshot in book.catalogue.of_table(question.table)})
    else:
        state = book.state
        days = [*state.closed_days, *([state.open_day] if state.open_day and state.ran else [])]
    if question.day is not None:
        days = [day for day in days if day == question.day]
    if question.as_known is not None:
        days = [day for day in days if day <= question.as_known or day == CUT_OVER]
    if question.as_of is not None and _effective(contract) is None:
        days = [day for day in days if day <= question.as_of][-1:]
    return days


def _effective(contract: Table) -> str | None:
    names = contract.by_name
    if "known_date" not in names:
        return None
    return next((name for name in EFFECTIVE_COLUMNS if name in names), None)


def batches(book: Book, store: Store, question: Question, rows_per_batch: int = 65_536) -> Iterator[pa.RecordBatch]:
    """The rows that answer a question, streamed day by day; `snapshot_date` (and `version`) stand in front."""
    contract = contract_named(question.table)
    if contract.room == "rules":
        store.define_rows(question.table, contract, book.rules[question.table])
        yield from _selected(store, contract, f'"{question.table}"', question, "", rows_per_batch)
        return
    for day in days_of(book, question):
        if question.conditions:
            define_day(book, store, day)
        for source, front in _sources(book, store, contract, question, day):
            yield from _selected(store, contract, source, question, front, rows_per_batch)


def _sources(book: Book, store: Store, contract: Table, question: Question, day: dt.date) -> Iterator[tuple[str, str]]:
    front = f"date '{day.isoformat()}' as snapshot_date, "
    if contract.storage is not Storage.SNAPSHOT:
        define_day(book, store, day, contract.name)
        yield f'"{question.table}"', front
        return
    snapshots = book.catalogue.of_table(question.table, all_versions=True) if question.versions else book.catalogue.latest(question.table, day)
    for snapshot in snapshots:
        if snapshot.business_date == day:
            yield store.source(contract, snapshot), front + (f"{snapshot.version} as version, " if question.versions else "")


def chosen_columns(contract: Table, question: Question) -> tuple[str, ...]:
    """The columns a question asks for. Raises WrongCondition for one the table does not have."""
    missing = [name for name in question.columns if name not in contract.by_name]
    if missing:
        raise WrongCondition(f"--columns: {contract.name} has no column {', '.join(missing)}; it has: {', '.join(contract.by_name)}")
    return question.columns or tuple(contract.by_name)


def _selected(store: Store, contract: Table, source: str, question: Question, front: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
    conditions = [f"({each})" for each in (question.where, *question.conditions) if each]
    effective = _effective(contract)
    if question.as_of is not None and effective is not None:
        conditions.append(f"\"{effective}\" <= date '{question.as_of.isoformat()}'")
    where = " where " + " and ".join(conditions) if conditions else ""
    by_line = ("line_number",) if "line_number" in contract.by_name else ()
    order = ", ".join(f'"{name}"' for name in (by_line if contract.name in LANDING_NAMES else contract.key))
    columns = ", ".join(f'"{name}"' for name in chosen_columns(contract, question))
    try:
        named = f'{source} as "{contract.name}"'
        yield from store.stream(f"select {front}{columns} from {named}{where}{' order by ' + order if order else ''}", rows_per_batch)
    except QueryRefused as error:
        raise WrongCondition(f"--where {question.where}: {error}; columns of {contract.name}: {', '.join(contract.by_name)}") from error
