"""The engines a case is run on: DuckDB always; inside `also_on(store)` every step is run there too, on the same rows, and must give the same."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.relation import Relation
from tallystick.stores.store import Store

_OTHERS: list[Store] = []

VALUES_UP_TO = 400
"""Rows that are written into the statement; more are brought in as a table."""

INLINE_TYPES = {Kind.TEXT: "text", Kind.CODE: "text", Kind.DATE: "date", Kind.TIMESTAMP: "timestamp", Kind.COUNT: "bigint", Kind.MEASURE: "double precision"}


@contextlib.contextmanager
def also_on(store: Store) -> Iterator[None]:
    """Inside, `same_elsewhere` compares with this store."""
    _OTHERS.append(store)
    try:
        yield
    finally:
        _OTHERS.remove(store)


def also_elsewhere() -> bool:
    """Whether there is another engine to compare with."""
    return bool(_OTHERS)


def same_elsewhere(step: Callable[..., Relation], tables: Mapping[str, pa.Table], values: Mapping[str, Any], rows: pa.Table) -> None:
    """The other engines make the same rows of these tables; they are shown where they do not."""
    for store in _OTHERS:
        found = made_by(store, step, tables, values)
        ours, theirs = _sorted(rows), _sorted(found)
        only_ours, only_theirs = [each for each in ours if each not in theirs], [each for each in theirs if each not in ours]
        assert ours == theirs, f"{step.__name__}: only DuckDB {only_ours[:3]}; only {type(store).__name__} {only_theirs[:3]}"


def made_by(store: Store, step: Callable[..., Relation], tables: Mapping[str, pa.Table], values: Mapping[str, Any]) -> pa.Table:
    """The rows a step makes of these tables in a store, cast to its contract."""
    for name, rows in tables.items():
        _define(store, name, contract_of(name), rows)
    contract = contract_of(step.__name__)
    relations = {name: Relation(contract_of(name).named(name)) for name in tables}
    name = f"case_of_{step.__name__}"
    store.define_view(name, contract, store.compile(step(**relations, **values)))
    return store.arrow(f'select * from "{name}"')


def _define(store: Store, name: str, contract: Table, rows: pa.Table) -> None:
    if contract.room == "rules" or rows.num_rows > VALUES_UP_TO:
        store.define_rows(name, contract, rows)
    else:
        store.define_view(name, contract, _values(contract, rows.to_pylist()))


def _values(contract: Table, rows: list[dict[str, Any]]) -> str:
    """A query that gives these rows, so that nothing has to be made on the server for them."""
    parts = [f"select {_cells(contract, row)}" for row in rows]
    return " union all ".join([*parts, f"select {_cells(contract, dict.fromkeys(contract.by_name))} where 1 = 0"])


def _cells(contract: Table, row: dict[str, Any]) -> str:
    return ", ".join(f'{_literal(column.kind, row[column.name])} as "{column.name}"' for column in contract)


def _literal(kind: Kind, value: Any) -> str:
    declared = INLINE_TYPES.get(kind) or f"numeric({DECIMALS[kind][0]},{DECIMALS[kind][1]})"
    if value is None:
        return f"cast(null as {declared})"
    said = format(value, "f") if isinstance(value, Decimal) else value.isoformat() if isinstance(value, dt.date | dt.datetime) else str(value)
    return "cast('" + said.replace("'", "''") + f"' as {declared})"


def _sorted(rows: pa.Table) -> list[tuple[Any, ...]]:
    return sorted((tuple(row.values()) for row in rows.to_pylist()), key=repr)
