"""Round half away from zero, exactly, where sums are wide or the divisor is a column.

Units    the numerator carries at most 8 decimals; the denominator is a positive whole number
Holds    whole units of 10^-scale are divided as whole numbers: no double on any engine
Source   design.md 4 (decimals)
"""

from __future__ import annotations

from decimal import Decimal

import sqlalchemy as sa

from tallystick.relation import expressions as x


def half_up_quotient(numerator: x.Expression, denominator: x.Expression, scale: int) -> x.Expression:
    """`numerator` / `denominator` at `scale` decimals, half away from zero, decimal(38, scale)."""
    step = 10 ** (8 - scale)
    units = sa.cast(sa.func.abs(sa.cast(numerator, sa.Numeric(30, 8))) * 10**8, sa.Numeric(38, 0))
    below = sa.cast(denominator * 2 * step, sa.Numeric(38, 0))
    whole = sa.func.div(sa.cast(units * 2 + denominator * step, sa.Numeric(38, 0)), below)
    size = sa.cast(sa.cast(whole, sa.Numeric(30, 0)) * x.decimal(Decimal(1).scaleb(-scale), 12, scale), sa.Numeric(38, scale))
    return x.choose(numerator < 0, -size, size)


def rounded_money(value: x.Expression) -> x.Expression:
    """`value` at the cent, half away from zero, decimal(38, 2): wide enough for any quantity × price of the contracts."""
    return sa.cast(sa.func.round(value, 2), sa.Numeric(38, 2))
