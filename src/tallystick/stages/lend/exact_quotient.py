"""Round half away from zero, exactly, where sums are wide or the divisor is a column.

Units    the numerator has at most 22 digits before and 6 after the point; the denominator is a positive whole number
Holds    whole units of 10^-8 are divided as whole numbers: no double on any engine
Source   design.md 4 (decimals)
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import expressions as x


def half_up_quotient(numerator: x.Expression, denominator: x.Expression, scale: int) -> x.Expression:
    """`numerator` / `denominator` at `scale` decimals, half away from zero, decimal(38, scale)."""
    millionths = sa.cast(sa.cast(numerator, sa.Numeric(28, 6)) * x.decimal(10**6, 7, 0), sa.Numeric(28, 0))
    size = x.half_up_units(sa.func.abs(millionths) * 100, denominator, scale)
    return x.choose(numerator < 0, -size, size)


def rounded_money(value: x.Expression) -> x.Expression:
    """`value` at the cent, half away from zero, decimal(38, 2): wide enough for any quantity × price of the contracts."""
    return sa.cast(sa.func.round(value, 2), sa.Numeric(38, 2))
