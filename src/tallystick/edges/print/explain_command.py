"""The command that opens a printed line down to its postings, trades and raw messages."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from tallystick.edges.print.document import ColumnFormat, Value
from tallystick.edges.print.exact_text import plain_decimal


def explain_command(book: str, column: ColumnFormat, row: Mapping[str, Value]) -> str:
    """`tallystick explain BOOK TABLE KEY` for a row, safe to paste into a shell; empty where the column opens nothing.

    Several key columns are joined by commas in the order of the link.
    """
    values = [row[name] for name in column.link_keys]
    if not values or any(value is None for value in values):
        return ""
    key = ",".join(_key_text(value) for value in values)
    return " ".join(["tallystick explain", shlex.quote(book), shlex.quote(column.link_table), shlex.quote(key)])


def _key_text(value: Value) -> str:
    if isinstance(value, Decimal):
        return plain_decimal(value)
    return value.isoformat() if isinstance(value, date | datetime) else str(value)
