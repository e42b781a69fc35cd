"""What a part of an amount is, exactly."""

from __future__ import annotations

from decimal import Decimal

MILLION = 10**6


def share(amount: Decimal, part: Decimal, whole: Decimal) -> Decimal:
    """amount × part / whole (none negative, at most six decimals), half up at the cent, in whole numbers throughout."""
    cents, part_units, whole_units = int(amount * 100), int(part * MILLION), int(whole * MILLION)
    return Decimal((2 * cents * part_units + whole_units) // (2 * whole_units)).scaleb(-2)
