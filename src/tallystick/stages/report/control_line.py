"""How one line of the control sheet is made: counts from several tables added up, and what they say about the day."""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

COUNTS = ("rows_in", "rows_out", "rows_other")
ADDS = "ADDS"
"""Rows in = rows out + rows other, or the line is BROKEN."""
WAITS = "WAITS"
"""As ADDS; what went elsewhere is for a person, so the line is OPEN while there is any."""
OPEN = "OPEN"
"""Only a number of things for a person; the line is OPEN while there is any."""
TOLD = "TOLD"
"""Only told."""
MUST = "MUST"
"""As ADDS, and nothing may go elsewhere."""

SHOWN = {ADDS: COUNTS, WAITS: COUNTS, MUST: COUNTS, OPEN: ("rows_other",), TOLD: ("rows_out",)}
"""The counts a kind of line shows; the others stay empty."""


def counted(rows: Relation, amount: x.Expression | None = None, **conditions: x.Expression | None) -> Relation:
    """One row: for each count named, the rows for which its condition holds (None: all), and the sum of `amount`."""
    named = {name: x.count() if condition is None else x.total(x.choose(condition, 1, 0), 0) for name, condition in conditions.items()}
    return filled(rows.group_by()(**named, amount=x.total_quantity(amount) if amount is not None else x.decimal(0, 38, 6)))


def summed(rows: Relation, **columns: x.Expression) -> Relation:
    """One row: for each count named, the sum of a column that is already a count."""
    return filled(rows.group_by()(**{name: x.total(column, 0) for name, column in columns.items()}, amount=x.decimal(0, 38, 6)))


def filled(row: Relation) -> Relation:
    """The row with zero for the counts it lacks."""
    zero = x.decimal(0, 38, 0)
    return row.select(**{name: x.decimal(row[name], 38, 0) if name in row.columns else zero for name in COUNTS}, amount=x.decimal(row.amount, 38, 6))


def line(number: int, stage: str, measure: str, kind: str, *parts: Relation, amount: bool = False) -> Relation:
    """One line of the sheet from the parts that make it up."""
    both = parts[0].union(*parts[1:]) if len(parts) > 1 else parts[0]
    sums = both.group_by()(**{name: x.total(both[name], 0) for name in COUNTS}, amount=x.total_quantity(both.amount))
    shown = {name: sums[name] if name in SHOWN[kind] else x.null(sa.Numeric(38, 0)) for name in COUNTS}
    return sums.select(
        line=x.decimal(number, 18, 0),
        stage=x.text(stage),
        measure=x.text(measure),
        **shown,
        amount=sums.amount if amount else x.null(sa.Numeric(38, 6)),
        state=_state(sums, kind),
    )


def _state(sums: Relation, kind: str) -> x.Expression:
    wrong = sums.rows_in != sums.rows_out + sums.rows_other
    some = sums.rows_other != 0
    if kind == MUST:
        return x.choose(wrong | some, x.text("BROKEN"), x.text("OK"))
    if kind == ADDS:
        return x.choose(wrong, x.text("BROKEN"), x.text("OK"))
    if kind == WAITS:
        return sa.case((wrong, "BROKEN"), (some, "OPEN"), else_="OK")
    return x.choose(some, x.text("OPEN"), x.text("OK")) if kind == OPEN else x.text("OK")
