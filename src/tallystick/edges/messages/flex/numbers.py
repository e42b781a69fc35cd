"""Numbers as Flex statements write them, made exact decimals that fit their column.

Flex writes plain decimals with a point; exports that went through a spreadsheet carry thousands separators (1,234.56), which
are taken when they stand every three digits. Anything else (NaN, 1.234,56, 1e309) is refused.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,2})?|[+-]?\.\d+", re.ASCII)
EXACT = Context(prec=80, rounding=ROUND_HALF_UP)
QUANTITY_SCALE = 6
PRICE_SCALE = 8
DIGITS = 18


class BadNumber(ValueError):
    """A text is no number that fits; the message says what was found and expected."""


def parse_number(written: str) -> Decimal:
    """The exact value of a written number, +0 for -0. Raises `BadNumber`."""
    if NUMBER.fullmatch(written.strip()) is None or len(written) > 40:
        raise BadNumber(f"found {written[:40]!r}, expected a decimal such as 1234.56 or 1,234.56")
    return EXACT.add(Decimal(written.strip().replace(",", "")), Decimal(0))


def decimals(value: Decimal) -> int:
    """How many decimals a value needs."""
    exponent = value.normalize(EXACT).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def fitted(value: Decimal, scale: int) -> Decimal:
    """`value` at `scale` decimals, half-up, in 18 digits. Raises `BadNumber` when it is too large."""
    limit = Decimal(10) ** (DIGITS - scale)
    rounded = value.quantize(Decimal(1).scaleb(-scale), context=EXACT) if abs(value) < limit else limit
    if abs(rounded) >= limit:
        raise BadNumber(f"found {value}, expected less than 10^{DIGITS - scale}")
    return EXACT.add(rounded, Decimal(0))


def product(*factors: Decimal) -> Decimal:
    """The exact product of a few factors."""
    result = Decimal(1)
    for each in factors:
        result = EXACT.multiply(result, each)
    return result
