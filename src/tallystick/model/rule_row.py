"""What every rule row has: the days on which it holds, where it is known from, and whose row it is."""

from __future__ import annotations

from tallystick.model.columns import code, date, text
from tallystick.model.contract import Column, Table

EVIDENCE: tuple[Column, ...] = (
    text("source", "Document and section the row comes from"),
    code("evidence", "V, S, K, U or policy"),
    code("origin", "SHIPPED with the product or FIRM; filled by the loader"),
)


def dated(name: str, row: str, *columns: Column) -> Table:
    """A rule table: its key columns, the period, its other columns, the evidence."""
    period = (date("valid_from", "First day on which the row holds", key=True), date("valid_to", "Last day on which it holds"))
    keys = tuple(column for column in columns if column.key)
    values = tuple(column for column in columns if not column.key)
    return Table(name, row, "rules", keys + period + values + EVIDENCE)
