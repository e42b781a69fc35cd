"""The price a share at which cash collateral stands: struck from a close, and converted by a split.

Units    currency units a share
Source   venues.md 11.1 (close × margin, rounded up to the policy's step), E14; conventions.md 14 (split)
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import expressions as x


def struck_from(close_price: x.Expression, margin_rate: x.Expression, step: x.Expression) -> x.Expression:
    """Close × margin rounded up to a multiple of `step`; at 8 decimals, half up, where the step is zero."""
    exact = sa.cast(x.decimal(close_price, 19, 8) * x.decimal(margin_rate, 12, 8), sa.Numeric(38, 16))
    over = exact % sa.func.nullif(x.decimal(step, 18, 8), x.decimal(0, 18, 8))
    stepped = exact - over + x.choose(over > 0, x.decimal(step, 18, 8), x.decimal(0, 18, 8))
    return x.decimal(x.choose(step == 0, sa.func.round(exact, 8), stepped), 18, 8)


def converted_price(price: x.Expression, ratio_new: x.Expression, ratio_old: x.Expression) -> x.Expression:
    """A price a share after a split: price × old / new, half up at 8 decimals; unchanged where there is no split."""
    units = sa.cast(x.hundred_millionths(price), sa.Numeric(19, 0)) * x.millionths(ratio_old)
    changed = x.half_up_units(units, x.millionths(ratio_new), 8)
    return x.decimal(x.choose(ratio_new.is_(None), price, changed), 18, 8)
