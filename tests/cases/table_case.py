"""Run one stage function on literal tables: rows in, rows out. What is not said of a row is null (or the sample value given)."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

import duckdb
import pyarrow as pa

from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.relation import Relation
from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql
from tests.cases.engines import same_elsewhere

Row = Mapping[str, Any]


def table(text: str) -> list[dict[str, Any]]:
    """Rows from a table a clerk can read: a header line, then one line a row, columns parted by blanks, `-` for null."""
    head, *lines = [line.split() for line in text.strip().splitlines() if line.strip()]
    return [dict(zip(head, [None if cell == "-" else cell for cell in line], strict=True)) for line in lines]


def arrow_rows(contract: Table, rows: Iterable[Row]) -> pa.Table:
    """Rows as an Arrow table of a contract; texts become the column's type, missing columns are null."""
    rows = list(rows)
    for row in rows:
        unknown = set(row) - {column.name for column in contract}
        if unknown:
            raise KeyError(f"{contract.name} has no column {sorted(unknown)}")
    return pa.Table.from_pylist([{column.name: _value(column, row.get(column.name)) for column in contract} for row in rows], schema=contract.arrow)


def _value(column: Column, value: Any) -> Any:
    if value is None:
        return None
    if column.kind in DECIMALS:
        return Decimal(str(value)).quantize(Decimal(1).scaleb(-DECIMALS[column.kind][1]))
    if column.kind is Kind.COUNT:
        return int(value)
    if column.kind is Kind.DATE and isinstance(value, str):
        return dt.date.fromisoformat(value)
    if column.kind is Kind.TIMESTAMP and isinstance(value, str):
        return dt.datetime.fromisoformat(value)
    return value


def contract_for(name: str) -> Table:
    """The contract of a table of the line or of the rules."""
    return contract_of(name)


@cache
def _engine() -> duckdb.DuckDBPyConnection:
    """One for all cases of this process: every case makes all tables its step reads anew."""
    connection = duckdb.connect()
    for macro in MACROS:
        connection.execute(macro)
    return connection


def run_case(step: Callable[..., Relation], tables: Mapping[str, Sequence[Row] | pa.Table], **values: Any) -> list[dict[str, Any]]:
    """The rows `step` makes of these tables, cast to its contract and sorted by its key. Tables not given are empty."""
    connection = _engine()
    arguments: dict[str, Any] = dict(values)
    inputs: dict[str, pa.Table] = {}
    for parameter in inspect.signature(step).parameters.values():
        if str(parameter.annotation) != "Relation":
            continue
        contract = contract_for(parameter.name)
        given = tables.get(parameter.name, [])
        inputs[parameter.name] = given if isinstance(given, pa.Table) else arrow_rows(contract, given)
        connection.register(f"arrow_{parameter.name}", inputs[parameter.name])
        connection.execute(f'create or replace table "{parameter.name}" as select * from "arrow_{parameter.name}"')
        arguments[parameter.name] = Relation(contract.named(parameter.name))
    unknown = set(tables) - set(arguments)
    if unknown:
        raise KeyError(f"{step.__name__} does not read {sorted(unknown)}")
    contract = contract_of(step.__name__)
    sql = cast_to_contract(contract, compile_sql(step(**arguments)))
    order = ", ".join(f'"{name}"' for name in contract.key)
    made = connection.sql(f"{sql} order by {order}" if order else sql).to_arrow_table()
    same_elsewhere(step, inputs, values, made)
    return made.to_pylist()


def picked(rows: Iterable[Row], *names: str) -> list[tuple[Any, ...]]:
    """Only these columns of the rows, as tuples, for a short expected table."""
    return [tuple(row[name] for name in names) for row in rows]
