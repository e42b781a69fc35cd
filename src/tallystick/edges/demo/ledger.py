"""The generator's own plain book, in whole shares and cents: what is due, what is open at clearing, what the depository and the bank hold.

Units    quantity + we receive or hold; money in cents, + we receive
Holds    of every security: shares of all accounts + borrowed − loaned = at the depository + open with clearing + open trade for trade
Source   venues.md 3.2 (continuous net settlement), 11.1 (loans); conventions.md 6, 8, 11
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import numpy as np

from tallystick.edges.demo.market import SECURITIES, Whole


def nothing() -> Whole:
    """A zero for each security."""
    return np.zeros(SECURITIES, np.int64)


@dataclass(frozen=True)
class Item:
    """One trade-for-trade item: `reference` is our instruction's, `street_reference` the depository's own where there is one."""

    reference: str
    street_reference: str
    security: int
    quantity: int
    money: int


@dataclass
class Due:
    """What enters clearing on one day: shares and contract money per security, and trade-for-trade items."""

    quantity: Whole = field(default_factory=nothing)
    money: Whole = field(default_factory=nothing)
    items: list[Item] = field(default_factory=list)


@dataclass
class Loan:
    """One borrow (`sign` +1: we receive stock) or loan (−1). Prices and collateral in cents, the rate in basis points a year."""

    loan_id: str
    sign: int
    security: int
    counterparty: str
    quantity: int
    price: int
    rate: int
    start: dt.date
    struck: int
    marked_to: dt.date | None
    accrued_to: dt.date
    collateral: int
    accrued: int = 0


@dataclass
class Ledger:
    """The state carried from day to day. `stray` is what the depository has moved and states although none of our instructions says so."""

    held: Whole = field(default_factory=nothing)
    apart: Whole = field(default_factory=nothing)
    stray: Whole = field(default_factory=nothing)
    open_quantity: Whole = field(default_factory=nothing)
    open_value: Whole = field(default_factory=nothing)
    items: dict[str, Item] = field(default_factory=dict)
    due: dict[dt.date, Due] = field(default_factory=dict)
    loans: dict[str, Loan] = field(default_factory=dict)
    claims: Whole = field(default_factory=nothing)
    bank: int = 0
    stated_bank: int = 0
    statements: int = 0

    def enters(self, day: dt.date) -> Due:
        """What is due on a day."""
        return self.due.setdefault(day, Due())

    def enter_trades(self, day: dt.date, security: Whole, quantity: Whole, money: Whole) -> None:
        """Netted trades that are due on a day."""
        due = self.enters(day)
        np.add.at(due.quantity, security, quantity)
        np.add.at(due.money, security, money)

    def left_over(self) -> Whole:
        """Per security what claims and locations do not agree on: zero throughout."""
        borrowed, waiting = nothing(), nothing()
        for loan in self.loans.values():
            borrowed[loan.security] += loan.sign * loan.quantity
        for item in self.items.values():
            waiting[item.security] += item.quantity
        left: Whole = self.claims + borrowed - self.held - self.apart - self.open_quantity - waiting
        return left


def strike_price(close: int) -> int:
    """The contract price a share at a margin of 102 %, rounded up to the whole dollar, in cents."""
    return -(-close * 102 // 10_000) * 100
