"""A plain second book of the demo, kept apart from Tallystick: what each depository holds for us, each bank has, and what is still to settle."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from tallystick.edges.demo_markets.world import BANK, CUSTOMERS, HELD, LISTINGS, PLACES, Listing, Place, place_of


@dataclass(frozen=True)
class Trade:
    """One execution: shares + bought, price in cents."""

    exec_id: str
    listing: Listing
    account: str
    quantity: int
    price: int
    day: dt.date
    due: dt.date

    @property
    def money(self) -> int:
        """+ the account receives, in cents."""
        return -self.quantity * self.price


@dataclass(frozen=True)
class Delivery:
    """One movement of shares, and the money paid against it (cents, + we receive); `reference` is our instruction's."""

    place: Place
    kind: str
    symbol: str
    quantity: int
    money: int
    reference: str


@dataclass(frozen=True)
class Entry:
    """One line of a bank statement: cents, + credited to us."""

    bank_account: str
    currency: str
    amount: int
    reference: str


@dataclass
class PlainBook:
    """Shares by security, money by bank account (cents), trades to settle, and deliveries that failed."""

    shares: dict[str, int] = field(default_factory=lambda: {each.symbol: HELD * (len(CUSTOMERS) + 1) for each in LISTINGS})
    money: dict[str, int] = field(default_factory=lambda: {each.bank_account: BANK for each in PLACES})
    trades: list[Trade] = field(default_factory=list)
    failed: list[Delivery] = field(default_factory=list)

    def settle(self, place: Place, day: dt.date, fails: bool) -> tuple[list[Delivery], list[Delivery], list[Entry]]:
        """What one market does on one of its settlement days: deliveries made, deliveries that fail, and the bank's lines.

        With `fails` the first delivery that could be dropped is dropped; it settles on the next settlement day.
        """
        due = [trade for trade in self.trades if trade.due == day and place_of(trade.listing) == place]
        self.trades = [trade for trade in self.trades if trade not in due]
        items, cash = _netted(place, due, day)
        again = [each for each in self.failed if each.place == place]
        self.failed = [each for each in self.failed if each.place != place]
        dropped = [each for each in items if each.kind == "DVP"][:1] if fails else []
        self.failed += dropped
        made = again + [each for each in items if each not in dropped]
        for each in made:
            self.shares[each.symbol] += each.quantity
        return made, dropped, self._paid(place, made, cash, day)

    def _paid(self, place: Place, made: list[Delivery], cash: int, day: dt.date) -> list[Entry]:
        """One line a delivery where the depository pays gross, else one line for the day."""
        if place.gross:
            entries = [Entry(place.bank_account, place.currency, each.money, each.reference) for each in made]
        else:
            entries = [Entry(place.bank_account, place.currency, cash + sum(each.money for each in made), f"NET.{day}")]
        return self.book([each for each in entries if each.amount])

    def book(self, entries: list[Entry]) -> list[Entry]:
        """Take bank lines into the book."""
        for each in entries:
            self.money[each.bank_account] += each.amount
        return entries


def _netted(place: Place, due: list[Trade], day: dt.date) -> tuple[list[Delivery], int]:
    """The deliveries of a day, and money that is paid without one (CNS money, CCV's differences)."""
    if place.netting == "NONE":
        return [Delivery(place, "DVP", each.listing.symbol, each.quantity, each.money, f"TFT.DESK.{each.day}.{each.exec_id}") for each in due], 0
    items: list[Delivery] = []
    cash = 0
    for symbol in sorted({each.listing.symbol for each in due}):
        trades = [each for each in due if each.listing.symbol == symbol]
        quantity, money = sum(each.quantity for each in trades), sum(each.money for each in trades)
        against = _against(place, trades, quantity, money)
        kind, reference = ("CNS", f"CNS.{day}.{symbol}") if place.netting == "CONTINUOUS" else ("DVP", f"NET.{day}.{symbol}.{place.currency}")
        items += [Delivery(place, kind, symbol, quantity, against, reference)] if quantity else []
        cash += money - against
    return items, cash


def _against(place: Place, trades: list[Trade], quantity: int, money: int) -> int:
    """Money paid against the delivery: none in CNS; CCV's remaining trades at the average of the heavier side, half up; else all."""
    if not quantity or place.netting == "CONTINUOUS":
        return 0
    if place.netting == "DAY_NET":
        return money
    heavier = [each for each in trades if (each.quantity > 0) == (quantity > 0)]
    value, size, part = abs(sum(each.money for each in heavier)), abs(sum(each.quantity for each in heavier)), abs(quantity)
    rounded = (2 * value * part + size) // (2 * size)
    return -rounded if quantity > 0 else rounded
