"""The house operations on columns: exact decimals, choices, totals and windows that mean the same on every engine.

Decimals are widened before a product and cast to a stated precision afterwards; half-up is half away from zero (design,
section 4). There is no division of decimals and no average here: `divide_half_up` is the one way to divide.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators

from tallystick.relation.declared import MOST_DIGITS, declared

Expression = sa.ColumnElement[Any]
Value = Expression | int | str | Decimal | dt.date


def decimal(value: Any, precision: int = 18, scale: int = 2) -> Expression:
    """`value` as an exact decimal(precision, scale)."""
    return sa.cast(sa.literal(value, sa.Numeric(precision, scale)) if isinstance(value, int | Decimal) else value, sa.Numeric(precision, scale))


def quantity(value: Any) -> Expression:
    """`value` as a quantity, decimal(18,6), shares or units."""
    return decimal(value, 18, 6)


def money(value: Any) -> Expression:
    """`value` as money, decimal(18,2), currency units; already exact at the cent."""
    return decimal(value, 18, 2)


def cents(value: Expression) -> Expression:
    """`value` rounded half-up (half away from zero) to the cent, decimal(18,2)."""
    return sa.cast(sa.func.round(value, 2), sa.Numeric(18, 2))


def cents_up(value: Expression) -> Expression:
    """`value` (not negative) rounded up to the next cent, decimal(18,2)."""
    nearest = sa.cast(sa.func.round(value, 2), sa.Numeric(18, 2))
    return sa.cast(sa.case((nearest < value, nearest + decimal(Decimal("0.01"))), else_=nearest), sa.Numeric(18, 2))


def product(left: Any, right: Any, scale: int = 14) -> Expression:
    """`left` × `right` exactly: the left side is brought to six decimals and as many digits as leave the product 37 (SQL Server adds one).

    Holds for a quantity or money on the left (at most 6 decimals) and a price or rate on the right (at most 18 digits, 8 decimals).
    """
    digits = min(20, MOST_DIGITS - 1 - declared(right).precision)
    return sa.cast(sa.cast(left, sa.Numeric(digits, 6)) * right, sa.Numeric(38, scale))


def divide_half_up(numerator: Expression, denominator: int, scale: int = 2) -> Expression:
    """`numerator` / `denominator` (a positive whole number), rounded half away from zero at `scale` decimals.

    Works on whole units of 10^-8, which every engine divides exactly; the numerator may carry 20 digits before and 8 after the point.
    """
    size = half_up_units(sa.func.abs(hundred_millionths(numerator)), sa.literal(denominator, sa.BigInteger()), scale)
    return sa.case((numerator < 0, -size), else_=size)


def hundred_millionths(value: Expression) -> Expression:
    """`value` (20 digits before and 8 after the point) in whole units of 10^-8, decimal(28, 0)."""
    return sa.cast(sa.cast(value, sa.Numeric(28, 8)) * decimal(10**8, 9, 0), sa.Numeric(28, 0))


def half_up_units(units: Expression, denominator: Expression, scale: int) -> Expression:
    """`units` of 10^-8 (whole, not negative, at most 30 digits) / `denominator` (whole, positive) at `scale` decimals, half up, decimal(38, scale)."""
    step = 10 ** (8 - scale)
    whole = whole_division(units * 2 + denominator * step, denominator * 2 * step)
    return sa.cast(sa.cast(whole, sa.Numeric(27, 0)) * decimal(Decimal(1).scaleb(-scale), scale + 1, scale), sa.Numeric(38, scale))


def whole_division(numerator: Expression, denominator: Expression) -> Expression:
    """Whole quotient of two whole numbers (not negative, the numerator at most 37 digits), exactly: `div` of PostgreSQL, else its store's form.

    37 digits, since Oracle's quotient has 38: one digit more and it could round up to a whole number it does not reach.
    """
    return sa.cast(sa.func.div(sa.cast(numerator, sa.Numeric(37, 0)), sa.cast(denominator, sa.Numeric(37, 0))), sa.Numeric(37, 0))


def choose(condition: Expression, then: Any, otherwise: Any) -> Expression:
    """`then` where the condition holds, else `otherwise` (also where it is unknown)."""
    return sa.case((condition, then), else_=otherwise)


def first_reason(*cases: tuple[Expression, str]) -> Expression:
    """The code of the first condition that holds, in order of precedence, else null."""
    return sa.case(*cases, else_=sa.null())


def lesser(left: Any, right: Any) -> Expression:
    """The smaller of two (SQL Server before 2022 has no LEAST)."""
    return sa.case((left < right, left), else_=right)


def greater(left: Any, right: Any) -> Expression:
    """The larger of two."""
    return sa.case((left > right, left), else_=right)


def coalesce(*values: Any) -> Expression:
    """The first that is not null."""
    return sa.func.coalesce(*values)


def text(value: str) -> Expression:
    """A text constant."""
    return sa.literal(value, sa.String(64))


def date(value: dt.date) -> Expression:
    """A date constant."""
    return sa.cast(sa.literal(value, sa.Date()), sa.Date())


def null(kind: Any) -> Expression:
    """A null of a SQLAlchemy type."""
    return sa.cast(sa.null(), kind)


def total(value: Expression, scale: int = 6) -> Expression:
    """Sum of a group, decimal(38, scale), zero for no rows."""
    return sa.cast(sa.func.coalesce(sa.func.sum(value), 0), sa.Numeric(38, scale))


def total_money(value: Expression) -> Expression:
    """Sum of money of a group, decimal(38,2)."""
    return total(value, 2)


def total_quantity(value: Expression) -> Expression:
    """Sum of quantities of a group, decimal(38,6)."""
    return total(value, 6)


def count() -> Expression:
    """Number of rows of a group."""
    return sa.cast(sa.func.count(), sa.BigInteger())


def smallest(value: Expression) -> Expression:
    """Smallest value of a group."""
    return sa.func.min(value)


def largest(value: Expression) -> Expression:
    """Largest value of a group."""
    return sa.func.max(value)


def row_number(by: Sequence[Expression], order: Sequence[Expression]) -> Expression:
    """1, 2, 3 … inside each `by`, in `order`; the order must end in a unique key."""
    return sa.cast(sa.func.row_number().over(partition_by=list(by), order_by=_said(order)), sa.BigInteger())


def running_total(value: Expression, by: Sequence[Expression], order: Sequence[Expression], scale: int = 6) -> Expression:
    """Sum of `value` up to and including this row, inside each `by`, in `order`."""
    return sa.cast(sa.func.sum(value).over(partition_by=list(by), order_by=_said(order), rows=(None, 0)), sa.Numeric(38, scale))


def _said(order: Sequence[Expression]) -> list[Expression]:
    """The order keys; a descending one that does not say where nulls go has them last (engines differ there)."""
    return [each.nulls_last() if isinstance(each, sa.UnaryExpression) and each.modifier is operators.desc_op else each for each in order]


def join_text(*parts: Any) -> Expression:
    """The parts one after the other as one text (none may be null)."""
    first, *rest = [sa.cast(part, sa.String(4000)) if not isinstance(part, str) else sa.literal(part, sa.String(4000)) for part in parts]
    joined: Expression = first
    for part in rest:
        joined = joined.concat(part)
    return joined


def whole_ratio(value: Expression, numerator: Expression, denominator: Expression) -> Expression:
    """`value` × numerator / denominator in whole units toward zero (whole shares after a split), decimal(38,6).

    Ratios may carry six decimals; both are brought to millionths, so that the division is one of whole numbers.
    """
    above = sa.func.floor(sa.cast(sa.func.abs(sa.cast(value, sa.Numeric(20, 6))) * millionths(numerator), sa.Numeric(38, 6)))
    size = sa.cast(whole_division(above, millionths(denominator)), sa.Numeric(38, 6))
    return sa.case((value < 0, -size), else_=size)


def millionths(ratio: Expression) -> Expression:
    """A ratio (below 10^8, at most six decimals) in whole millionths, decimal(14, 0)."""
    return sa.cast(decimal(ratio, 26, 6) * 10**6, sa.Numeric(14, 0))


def share_half_up(amount: Expression, part: Expression, whole: Expression) -> Expression:
    """`amount` × part / whole (part and whole positive) at the cent, half away from zero: what a part of a lot costs."""
    # Widened before each product: 18 digits times a million would pass the engine's 64 bits.
    cents_of = sa.cast(sa.func.abs(sa.cast(amount, sa.Numeric(22, 2))) * 100, sa.Numeric(18, 0))
    part_units = sa.cast(sa.cast(part, sa.Numeric(26, 6)) * 10**6, sa.Numeric(19, 0))
    whole_units = sa.cast(sa.cast(whole, sa.Numeric(26, 6)) * 10**6, sa.Numeric(19, 0))
    units = whole_division(sa.cast(cents_of * part_units * 2, sa.Numeric(37, 0)) + whole_units, whole_units * 2)
    size = sa.cast(sa.cast(units, sa.Numeric(30, 0)) * decimal(Decimal("0.01"), 3, 2), sa.Numeric(38, 2))
    return sa.case((amount < 0, -size), else_=size)
