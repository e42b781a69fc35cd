"""Numbers as a person writes them, for the sentence about a fail: 1,200 shares, 12,360.00.

Holds    the size of a number, without its sign; below a million millions; the shares' fraction is said only where there is one
Source   house style
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

GROUPS = ("thousands", "millions", "billions")


def spoken_quantity(rows: Relation, name: str, said: str) -> Relation:
    """The rows with the text `said` of the quantity in column `name`: grouped, with a fraction (six decimals) only where it has one."""
    cut = _cut(rows, name)
    fraction = sa.cast(cut.size - cut.whole, sa.Numeric(38, 6))
    millionths = sa.cast(sa.func.floor(x.decimal(fraction, 8, 6) * x.decimal(10**6, 7, 0)), sa.Numeric(7, 0))
    with_fraction = cut.mutate(millionths=millionths)
    told = x.choose(with_fraction.millionths == 0, with_fraction.grouped, x.join_text(with_fraction.grouped, ".", _padded(with_fraction.millionths, 6)))
    return with_fraction.mutate(**{said: told}).select(*rows.columns, said)


def spoken_money(rows: Relation, name: str, said: str) -> Relation:
    """The rows with the text `said` of the money in column `name`: grouped, with cents."""
    cut = _cut(rows, name)
    cents = sa.cast(sa.func.floor(x.decimal(cut.size - cut.whole, 12, 2) * x.decimal(10**2, 3, 0)), sa.Numeric(3, 0))
    with_cents = cut.mutate(cents=cents)
    return with_cents.mutate(**{said: x.join_text(with_cents.grouped, ".", _padded(with_cents.cents, 2))}).select(*rows.columns, said)


def _cut(rows: Relation, name: str) -> Relation:
    """The rows with `size`, its `whole` part and that part `grouped` by thousands as a text."""
    sized = rows.mutate(size=x.decimal(sa.func.abs(rows[name]), 38, 6))
    whole = sized.mutate(whole=sa.cast(sa.func.floor(sized.size), sa.Numeric(15, 0)))
    cut = whole.mutate(rest_0=whole.whole)
    for number, _ in enumerate(GROUPS):
        above = sa.cast(x.whole_division(cut[f"rest_{number}"], x.decimal(10**3, 4, 0)), sa.Numeric(15, 0))
        cut = cut.mutate(**{f"rest_{number + 1}": above})
        below = sa.cast(cut[f"rest_{number}"] - sa.cast(cut[f"rest_{number + 1}"], sa.Numeric(20, 0)) * x.decimal(10**3, 4, 0), sa.Numeric(15, 0))
        cut = cut.mutate(**{f"group_{number}": below})
    return cut.mutate(grouped=_grouped(cut))


def _grouped(cut: Relation) -> x.Expression:
    low, middle, high = (_padded(cut[f"group_{number}"], 3) for number in range(3))
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
