"""Shares and money at a simulated venue: who has what. A movement takes from one and gives to another, so nothing is made or lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

Key = tuple[str, str]


class NotConserved(AssertionError):
    """Shares or money appeared or vanished inside the sandbox: a defect of the simulation."""


class Holdings:
    """Balances of parties by security and by currency."""

    def __init__(self) -> None:
        self.shares: defaultdict[Key, Decimal] = defaultdict(Decimal)
        self.cash: defaultdict[Key, Decimal] = defaultdict(Decimal)
        self._opened: defaultdict[str, Decimal] = defaultdict(Decimal)

    def open_shares(self, party: str, security: str, quantity: Decimal) -> None:
        """Bring shares in from outside, before the day."""
        self.shares[party, security] += quantity
        self._opened[f"shares {security}"] += quantity

    def open_cash(self, party: str, currency: str, amount: Decimal) -> None:
        """Bring money in from outside, before the day."""
        self.cash[party, currency] += amount
        self._opened[f"cash {currency}"] += amount

    def move(self, giver: str, taker: str, security: str, quantity: Decimal, currency: str, amount: Decimal) -> None:
        """Shares from giver to taker against money from taker to giver."""
        self.shares[giver, security] -= quantity
        self.shares[taker, security] += quantity
        self.cash[giver, currency] += amount
        self.cash[taker, currency] -= amount

    def check(self) -> None:
        """Raise NotConserved where a total is not what was brought in."""
        for kind, book in (("shares", self.shares), ("cash", self.cash)):
            for name in sorted({name for _, name in book}):
                found, brought = _total(book, name), self._opened[f"{kind} {name}"]
                if found != brought:
                    raise NotConserved(f"{kind} {name}: found {found} in all, expected the {brought} brought in")


def _total(book: dict[Key, Decimal], name: str) -> Decimal:
    values: Iterable[Decimal] = (amount for (_, each), amount in book.items() if each == name)
    return sum(values, Decimal(0))
