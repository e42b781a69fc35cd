"""Executions of one trade day as columns of whole numbers: who, what, which way, how many, at what price, and who reports it.

Units    quantity in shares, always positive; price in ten-thousandths of a currency unit; time in microseconds of the day (UTC)
Holds    sales come out of positions held (or are marked short), so that most of what is sold can be delivered
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from tallystick.edges.demo.accounts import CUSTOMERS, MARKET_MAKER
from tallystick.edges.demo.market import TRADE_FOR_TRADE, TRADED, Market, Whole

BUY, SELL, SELL_SHORT, SELL_SHORT_EXEMPT = range(4)
SIDES = ("BUY", "SELL", "SELL_SHORT", "SELL_SHORT_EXEMPT")
ALPHA, BRAVO, CHARLIE = range(3)
SENDERS = ("ALPHA", "BRAVO", "CHARLIE")
OPENING_BELL, CLOSING_BELL = 52_200_000, 75_600_000
"""Half past nine and four o'clock in New York in winter, in milliseconds UTC."""


@dataclass
class Trades:
    """The executions of a trade day, in order of time. `number` counts per sender; `plain` is cleared for those that a trouble tells itself."""

    day: dt.date
    account: Whole
    security: Whole
    side: Whole
    quantity: Whole
    price: Whole
    sender: Whole
    number: Whole
    time: Whole
    plain: np.ndarray[tuple[int], np.dtype[np.bool_]]

    def __len__(self) -> int:
        return len(self.account)

    def exec_id(self, index: int) -> str:
        """The sender's id of an execution."""
        return f"{SENDERS[int(self.sender[index])][0]}{int(self.number[index]):08d}"

    def signed(self) -> tuple[Whole, Whole]:
        """Shares, + bought, and contract money in cents, + received."""
        sign = np.where(self.side == BUY, 1, -1)
        return self.quantity * sign, gross(self.quantity, self.price) * -sign


def gross(quantity: Whole, price: Whole) -> Whole:
    """Quantity × price in cents, half up."""
    return (quantity * price + 50) // 100


def make_trades(rng: np.random.Generator, market: Market, day: dt.date, count: int, holders: Whole, holdings: Whole) -> Trades:
    """The executions of a day. `holders` and `holdings` are pairs of account and security from which sales are taken."""
    kind = rng.integers(0, 1000, count)
    selling = kind >= 500
    pair = rng.integers(0, len(holders), count)
    account = np.where(selling, holders[pair], rng.integers(0, CUSTOMERS, count))
    security = np.where(selling, holdings[pair], _popular(rng, count))
    short = (kind >= 960) & (kind < 990)
    account = np.where(short, rng.integers(0, CUSTOMERS // 3, count) * 3, account)
    desk = rng.integers(0, 100, count) < 12
    account = np.where(desk & ~short, MARKET_MAKER, account)
    side = np.where(short, SELL_SHORT, np.where(selling, np.where(desk & (kind >= 990), SELL_SHORT_EXEMPT, SELL), BUY))
    sender = np.searchsorted([50, 85], rng.integers(0, 100, count), side="right")
    return Trades(
        day,
        account.astype(np.int64),
        security.astype(np.int64),
        side.astype(np.int64),
        _quantities(rng, count),
        _prices(rng, market.close(day)[security]),
        sender.astype(np.int64),
        _counted(sender),
        np.sort(rng.integers(OPENING_BELL, CLOSING_BELL, count)) * 1000,
        np.ones(count, np.bool_),
    )


def _popular(rng: np.random.Generator, count: int) -> Whole:
    """Securities, some traded far more than others; what settles trade for trade is rare."""
    weight = 4_000 // (np.arange(TRADED) + 8) + 1
    weight[TRADE_FOR_TRADE.start :] = 1
    total = np.cumsum(weight)
    found: Whole = np.searchsorted(total, rng.integers(0, int(total[-1]), count), side="right")
    return found


def _quantities(rng: np.random.Generator, count: int) -> Whole:
    """Round lots of 100 to 500, odd lots, and now and then a block."""
    kind = rng.integers(0, 100, count)
    small, round_lots, blocks = rng.integers(1, 100, count), rng.integers(1, 6, count) * 100, rng.integers(10, 60, count) * 100
    found: Whole = np.where(kind < 30, small, np.where(kind < 98, round_lots, blocks))
    return found


def _prices(rng: np.random.Generator, close: Whole) -> Whole:
    """Around the close, at the cent; one in ten at half a cent."""
    near = close * (10_000 + rng.integers(-120, 121, len(close))) // 10_000
    found: Whole = near * 100 + np.where(rng.integers(0, 10, len(close)) == 0, 50, 0)
    return found


def _counted(sender: Whole) -> Whole:
    """The running number of each sender's executions, from 1."""
    number = np.zeros(len(sender), np.int64)
    for each in range(len(SENDERS)):
        own = sender == each
        number[own] = np.arange(1, int(own.sum()) + 1)
    return number
