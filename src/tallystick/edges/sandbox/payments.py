"""Payments alone: an instruction of no shares, such as a market claim. Both sides match at once and the money moves on the day, once it is there."""

from __future__ import annotations

import datetime as dt

from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.leg import NOTHING, Leg, Pair
from tallystick.edges.sandbox.told import Told


def is_payment(leg: Leg) -> bool:
    """Whether money alone is to move."""
    return leg.value("quantity") == NOTHING and leg.amount > NOTHING


class Payments:
    """The payments that wait."""

    def __init__(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.pairs: list[Pair] = []

    def match(self, leg: Leg, other: Leg, told: Told, minute: int) -> None:
        """Who delivers no shares is paid, as in any delivery."""
        deliver, receive = (leg, other) if leg.delivers else (other, leg)
        pair = Pair(deliver, receive, leg.amount, leg.received)
        self.pairs.append(pair)
        for each in pair.legs:
            each.state = "MATCHED"
            told.status(each, "MATCHING", "MACH", minute)

    def settle(self, told: Told, day: dt.date, minute: int) -> None:
        """Pay what is due and covered; the others wait for money."""
        for pair in self.pairs:
            if pair.deliver.state == "MATCHED" and pair.deliver.settles_on <= day and not pair.held:
                self._pay(pair, told, minute)
        self.pairs = [pair for pair in self.pairs if pair.deliver.state == "MATCHED"]

    def _pay(self, pair: Pair, told: Told, minute: int) -> None:
        deliver, receive = pair.legs
        if self.holdings.cash[receive.party, deliver.currency] < pair.amount:
            told.status(deliver, "SETTLEMENT", "PEND", minute, "CMON")
            told.status(receive, "SETTLEMENT", "PEND", minute, "MONY")
            return
        self.holdings.move(deliver.party, receive.party, deliver.security, NOTHING, deliver.currency, pair.amount)
        for leg in pair.legs:
            leg.state = "SETTLED"
        told.movement(pair, NOTHING, pair.amount, minute)
