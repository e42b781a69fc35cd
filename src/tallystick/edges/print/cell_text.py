"""How a value reads in a cell: thousands separated by commas, a true minus, every stored place that is not an idle zero.

Nothing is rounded: a column shows as many places as its most exact value needs, so that the points stand under each other.
Units   a rate with the unit "%" is a fraction of one and prints times 100
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Context, Decimal
from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import ColumnFormat, Value
from tallystick.edges.print.exact_text import places_needed

MINUS = "\u2212"
_LEAST_PLACES = {"money": 2, "price": 2}
_WIDE = Context(prec=60)


def places_shown(column: pa.ChunkedArray[Any], column_format: ColumnFormat) -> int:
    """Decimal places this column prints with: what its values need, and at least two for money and prices that have them."""
    if not pa.types.is_decimal(column.type):
        return 0
    needed = places_needed(column)
    if in_percent(column_format):
        return max(needed - 2, 2)
    return max(needed, min(_LEAST_PLACES.get(column_format.kind, 0), int(column.type.scale)))


def in_percent(column_format: ColumnFormat) -> bool:
    """Whether the column is stored as a fraction of one and printed in per cent."""
    return column_format.kind == "rate" and column_format.unit == "%"


def cell_text(value: Value, column_format: ColumnFormat, places: int = 0) -> str:
    """A value as it reads in a cell of this column; null is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return grouped(value.scaleb(2, _WIDE) if in_percent(column_format) else value, places)
    if isinstance(value, int):
        return f"{value:,}".replace("-", MINUS)
    if isinstance(value, float):
        return measure_text(value * 100 if in_percent(column_format) else value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date) else value


def grouped(value: Decimal, places: int) -> str:
    """A decimal with thousands separated, at least `places` decimal places and never fewer than it needs."""
    whole, _, part = format(value, "f").lstrip("-").partition(".")
    part = part.rstrip("0").ljust(places, "0")
    sign = MINUS if value < 0 else ""
    return f"{sign}{int(whole):,}" + (f".{part}" if part else "")


def measure_text(value: float) -> str:
    """A measured figure (risk, models): six significant digits at most, or all digits before the point."""
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    digits = 0 if abs(value) >= 100_000 else 2 if abs(value) >= 100 else 4
    return f"{value:,.{digits}f}".replace("-", MINUS)


def is_zero(value: Value) -> bool:
    """Whether the cell is a number that is nothing, printed faintly."""
    return isinstance(value, Decimal | int | float) and not isinstance(value, bool) and value == 0


def is_negative(value: Value) -> bool:
    """Whether the cell is a number below zero."""
    return isinstance(value, Decimal | int | float) and not isinstance(value, bool) and value < 0
