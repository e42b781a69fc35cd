"""One message of a sender about one execution, as text, before it takes the form of the sender's file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from tallystick.edges.demo.accounts import Account
from tallystick.edges.demo.market import RENAMED, Market
from tallystick.edges.demo.trades import SENDERS, SIDES, Trades

SENT_AFTER = 20_000
"""Microseconds between an execution and its report."""


@dataclass(frozen=True)
class Report:
    """A report as the sender means it; figures are text, so that a trouble can write nonsense. Times in microseconds of their day (UTC)."""

    sender: int
    trade_date: dt.date
    exec_id: str
    account: Account
    security: int
    side: str
    quantity: str
    price: str
    time: int
    sent_date: dt.date
    sent: int
    action: str = "NEW"
    reference: str = ""
    currency: str = "USD"
    cross_reference: str = ""
    street_reference: str = ""
    capture: bool = False
    original_sent: int = -1

    def change(self, action: str, exec_id: str, sent_date: dt.date, later: int) -> Report:
        """The cancel or correction of this report, sent `later` microseconds after it (or at that time of another day)."""
        sent = self.sent + later if sent_date == self.sent_date else self.time
        return replace(self, action=action, exec_id=exec_id, reference=self.exec_id, sent_date=sent_date, sent=sent)


@dataclass(frozen=True)
class Names:
    """How accounts and securities are called, on each day."""

    market: Market
    accounts: tuple[Account, ...]
    renamed_on: dt.date

    def symbol(self, security: int, day: dt.date) -> str:
        """The ticker on a day."""
        return "ZNEW" if security == RENAMED and day >= self.renamed_on else self.market.securities[security].symbol


def report_of(trades: Trades, index: int, names: Names) -> Report:
    """The first report of an execution, sent on its trade date."""
    time, exec_id, sender = int(trades.time[index]), trades.exec_id(index), int(trades.sender[index])
    single = names.market.securities[int(trades.security[index])].path == "TRADE_FOR_TRADE"
    return Report(
        sender=sender,
        trade_date=trades.day,
        exec_id=exec_id,
        account=names.accounts[int(trades.account[index])],
        security=int(trades.security[index]),
        side=SIDES[int(trades.side[index])],
        quantity=str(int(trades.quantity[index])),
        price=price_text(int(trades.price[index])),
        time=time,
        sent_date=trades.day,
        sent=time + SENT_AFTER,
        street_reference=street_reference(trades.day, exec_id) if single and SENDERS[sender] == "CHARLIE" else "",
    )


def street_reference(day: dt.date, exec_id: str) -> str:
    """What the depository calls a trade-for-trade item that the broker's file gives."""
    return f"SR{day:%y%m%d}{exec_id}"


def price_text(price: int) -> str:
    """Ten-thousandths as units with two or four decimals."""
    whole, part = divmod(price, 10_000)
    return f"{whole}.{part // 100:02d}" if part % 100 == 0 else f"{whole}.{part:04d}"
