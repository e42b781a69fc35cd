"""Numbers as a person writes them, for the sentence about a fail: 1,200 shares, 12,360.00.

Holds    the size of a number, without its sign; the shares' fraction is said only where there is one
Source   house style
"""

from __future__ import annotations

from decimal import Decimal

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

LARGEST = 10**12 - 1
"""What is larger is said as this; so every number here is one of 64 bits, which is what makes a million sentences quick."""

GROUPS = 3
THOUSANDTH = Decimal("0.001")


def spoken_quantity(rows: Relation, name: str, said: str) -> Relation:
    """The rows with the text `said` of the quantity in column `name`: grouped, with a fraction (six decimals) only where it has one."""
    cut = _cut(rows, name, 6)
    told = x.choose(cut.fraction == 0, cut.grouped, x.join_text(cut.grouped, ".", _padded(cut.fraction, 6)))
    return cut.mutate(**{said: told}).select(*rows.columns, said)


def spoken_money(rows: Relation, name: str, said: str) -> Relation:
    """The rows with the text `said` of the money in column `name`: grouped, with cents."""
    cut = _cut(rows, name, 2)
    return cut.mutate(**{said: x.join_text(cut.grouped, ".", _padded(cut.fraction, 2))}).select(*rows.columns, said)


def _cut(rows: Relation, name: str, decimals: int) -> Relation:
    """The rows with the `fraction` in units of its last place, and the whole part `grouped` by thousands as a text."""
    size = sa.func.abs(rows[name])
    largest = x.decimal(LARGEST, 38, decimals)
    sized = rows.mutate(size=x.decimal(x.choose(size > largest, largest, size), 18, decimals))
    whole = sized.mutate(rest_0=sa.cast(sa.func.floor(sized.size), sa.Numeric(12, 0)))
    fraction = x.decimal(whole.size - whole.rest_0, decimals + 1, decimals)
    cut = whole.mutate(fraction=sa.cast(fraction * x.decimal(10**decimals, decimals + 1, 0), sa.Numeric(decimals + 1, 0)))
    for number in range(GROUPS):
        cut = cut.mutate(**{f"rest_{number + 1}": sa.cast(sa.func.floor(_thousandth(cut[f"rest_{number}"])), sa.Numeric(12, 0))})
    for number in range(GROUPS):
        above = sa.cast(cut[f"rest_{number + 1}"] * x.decimal(10**3, 4, 0), sa.Numeric(12, 0))
        cut = cut.mutate(**{f"group_{number}": sa.cast(cut[f"rest_{number}"] - above, sa.Numeric(12, 0))})
    return cut.mutate(grouped=_grouped(cut))


def _thousandth(value: x.Expression) -> x.Expression:
    return value * x.decimal(THOUSANDTH, 4, 3)


def _grouped(cut: Relation) -> x.Expression:
    low, middle, high = (_padded(cut[f"group_{number}"], 3) for number in range(GROUPS))
    return sa.case(
        (cut.rest_1 == 0, x.join_text(cut.rest_0)),
        (cut.rest_2 == 0, x.join_text(cut.rest_1, ",", low)),
        (cut.rest_3 == 0, x.join_text(cut.rest_2, ",", middle, ",", low)),
        else_=x.join_text(cut.rest_3, ",", high, ",", middle, ",", low),
    )


def _padded(value: x.Expression, digits: int) -> x.Expression:
    """A whole number as a text of so many digits."""
    steps = [(value < 10**length, x.join_text("0" * (digits - length), value)) for length in range(1, digits)]
    return sa.case(*steps, else_=x.join_text(value))
