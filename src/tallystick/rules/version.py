"""The version of the rules: one hash over all rule rows, the same on every machine.

Each row becomes one line of text (table, then the columns in the order of the contract: numbers without trailing zeros, dates as
2026-11-24, null as nothing, texts in quotes), the lines are sorted and hashed by SHA-256. `calendar_day` is left out: it follows from
`calendar` and `calendar_exception`.
"""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import TYPE_CHECKING

from tallystick.model.rule_tables import CALENDAR_DAY

if TYPE_CHECKING:
    import pyarrow as pa


def rules_version(tables: dict[str, pa.Table]) -> str:
    """SHA-256 (64 hexadecimal digits) of the rule rows that `rule_tables` gave; the order of rows and files does not matter."""
    lines = [line for name, table in tables.items() if name != CALENDAR_DAY.name for line in _lines(name, table)]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _lines(name: str, table: pa.Table) -> list[str]:
    columns = [table.column(each).to_pylist() for each in table.schema.names]
    return [json.dumps([name, *map(_written, row)], ensure_ascii=False) for row in zip(*columns, strict=True)]


def _written(value: object) -> str | int | None:
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, Decimal):
        plain = f"{value:f}"
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    return str(value)
