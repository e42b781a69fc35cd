"""Rows of a landing table as text of Tallystick's own CSV, which any book loads again."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from tallystick.edges.messages.tabular.canonical import canonical_columns


def rows_text(table: str, rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as CSV of a landing table."""
    used = {name for row in rows for name, value in row.items() if value is not None}
    names = [name for name in canonical_columns(table) if name in used]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, names, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows([{name: _text(value) for name, value in row.items()} for row in rows])
    return text.getvalue()


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return "" if value is None else value.isoformat() if isinstance(value, dt.date) else str(value)
