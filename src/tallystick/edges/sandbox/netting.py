"""Novation and netting at a clearing house: what deliveries and receipts of one account, security and day extinguish, and what remains.

Each trade becomes one against the clearing house; receipts and deliveries are extinguished against each other, oldest first, each at its own
price, so that the difference of prices is left as cash (E18). Which of several trades remains is the venue's choice and unverified; the sums are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from tallystick.edges.sandbox.share import share

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Trade:
    """One trade against the clearing house: + quantity is received and its money paid (−)."""

    reference: str
    quantity: Decimal
    money: Decimal


@dataclass(frozen=True)
class Netted:
    """What became of a trade: extinguished shares and their money, remaining shares and theirs, signed as in the trade."""

    reference: str
    extinguished: Decimal
    extinguished_money: Decimal
    remaining: Decimal
    remaining_money: Decimal


def netted(trades: Sequence[Trade]) -> list[Netted]:
    """The trades (oldest first) after netting; extinguished quantities sum to zero, their money is the cash difference."""
    bought = sum((each.quantity for each in trades if each.quantity > 0), NOTHING)
    sold = -sum((each.quantity for each in trades if each.quantity < 0), NOTHING)
    left = {1: min(bought, sold), -1: min(bought, sold)}
    found: list[Netted] = []
    for trade in trades:
        sign = 1 if trade.quantity > 0 else -1
        size = min(abs(trade.quantity), left[sign])
        left[sign] -= size
        found.append(_split(trade, size * sign))
    return found


def _split(trade: Trade, extinguished: Decimal) -> Netted:
    """Money by quantity, half up at the cent; what remains takes the remainder."""
    if extinguished == trade.quantity:
        return Netted(trade.reference, extinguished, trade.money, NOTHING, NOTHING)
    size = share(abs(trade.money), abs(extinguished), abs(trade.quantity))
    money = size if trade.money > 0 else -size
    return Netted(trade.reference, extinguished, money, trade.quantity - extinguished, trade.money - money)


def cash_difference(rows: Sequence[Netted]) -> Decimal:
    """Cash left by the prices of what was extinguished, + to us."""
    return sum((each.extinguished_money for each in rows), NOTHING)
