"""The text of a row's key: its key columns in order, with commas between, as printed reports write it in their `explain` commands."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation

from tallystick.lineage.explanation import Row, Value
from tallystick.model.contract import DECIMALS, Column, Kind, Table

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


def key_condition(contract: Table, key: str) -> tuple[str, dict[str, object]]:
    """The condition that picks the row of a key, with its parameters. A key whose values hold commas is compared as a whole."""
    parts = key.split(SEPARATOR)
    if len(parts) != len(contract.key):
        return f"{key_sql(contract)} = $whole_key", {"whole_key": key}
    columns = [contract[name] for name in contract.key]
    values: dict[str, object] = {f"key_{column.name}": _value(column, part) for column, part in zip(columns, parts, strict=True)}
    return " and ".join(f'"{column.name}" = $key_{column.name}' for column in columns), values


def _value(column: Column, text: str) -> object:
    """The value a text stands for in a column; None, which equals nothing, where it stands for none."""
    try:
        if column.kind in DECIMALS:
            return Decimal(text)
        if column.kind is Kind.COUNT:
            return int(text)
        if column.kind is Kind.DATE:
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text) if column.kind is Kind.TIMESTAMP else text
    except (ValueError, InvalidOperation):
        return None
