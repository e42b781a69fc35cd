"""The text of a row's key: its key columns in order, with commas between, as printed reports write it in their `explain` commands."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tallystick.lineage.explanation import Row, Value
from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.duckdb_store import SQL_NAMES

SEPARATOR = ","


def key_text(contract: Table, row: Row) -> str:
    """The key of a row as text."""
    return SEPARATOR.join(value_text(row[name]) for name in contract.key)


def value_text(value: Value) -> str:
    """A value exactly: decimals with all stored places, dates in ISO form, nothing for null."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def key_sql(contract: Table) -> str:
    """SQL that gives a row's key as text."""
    return "concat_ws(',', " + ", ".join(f"coalesce(cast(\"{name}\" as varchar), '')" for name in contract.key) + ")"


def key_condition(contract: Table, key: str) -> tuple[str, dict[str, str]]:
    """The condition that picks the row of a key, with its parameters. A key whose values hold commas is compared as a whole."""
    parts = key.split(SEPARATOR)
    if len(parts) != len(contract.key):
        return f"{key_sql(contract)} = $whole_key", {"whole_key": key}
    columns = [contract[name] for name in contract.key]
    return " and ".join(_equals(column) for column in columns), {f"key_{column.name}": part for column, part in zip(columns, parts, strict=True)}


def _equals(column: Column) -> str:
    if column.kind in DECIMALS or column.kind in (Kind.DATE, Kind.COUNT, Kind.TIMESTAMP):
        return f'"{column.name}" = try_cast($key_{column.name} as {SQL_NAMES[column.kind]})'
    return f'"{column.name}" = $key_{column.name}'
