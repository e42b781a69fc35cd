"""The files of a day as each sender would write them: executions, closes, rates, wires, currency trades, depositories and banks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.market import cents_text
from tallystick.edges.demo_markets.plain_book import Delivery, Entry, PlainBook, Trade
from tallystick.edges.demo_markets.world import LISTINGS, Place

Row = dict[str, str]


@dataclass(frozen=True)
class CurrencyTrade:
    """Bought against sold, in cents."""

    trade_id: str
    value_date: dt.date
    bought: tuple[Place, int]
    sold: tuple[Place, int]


def write_executions(folder: Path, trades: list[Trade]) -> Path:
    """The desk's executions of a trade date."""
    rows = [
        {"sender": "DESK", "chain": "EXECUTION", "action": "NEW", "exec_id": each.exec_id, "trade_date": str(each.day),
         "trade_time": f"{each.day}T15:00:00Z", "account_code": each.account, "security_code": each.listing.symbol,
         "security_code_kind": "SYMBOL", "side": "BUY" if each.quantity > 0 else "SELL", "quantity": str(abs(each.quantity)), "price": cents_text(each.price)}
        for each in trades
    ]  # fmt: skip
    return write_rows(folder / f"execution_message-{trades[0].day}.csv", rows)


def write_closes(folder: Path, day: dt.date, prices: dict[str, int]) -> Path:
    """Closes of the markets that trade on the day."""
    rows = [
        {"security_code": symbol, "security_code_kind": "SYMBOL", "price_date": str(day), "close_price": cents_text(price)} for symbol, price in prices.items()
    ]
    return write_rows(folder / "price_message.csv", rows)


def write_rates(folder: Path, day: dt.date, rates: dict[str, str]) -> Path:
    """Rates of exchange into dollars."""
    rows = [{"rate_source": "TREASURY", "rate_date": str(day), "from_currency": each, "to_currency": "USD", "fx_rate": rate} for each, rate in rates.items()]
    return write_rows(folder / "fx_rate_message.csv", rows)


def write_wires(folder: Path, day: dt.date, wires: list[Entry], account: str) -> Path:
    """Customers' wires; the bank returns our id."""
    rows = [
        {"sender": "TREASURY", "movement_id": each.reference, "account_code": account, "movement_kind": "WIRE", "value_date": str(day),
         "currency": each.currency, "amount": cents_text(each.amount)}
        for each in wires
    ]  # fmt: skip
    return write_rows(folder / "cash_message.csv", rows)


def write_currency_trades(folder: Path, day: dt.date, trades: list[CurrencyTrade]) -> Path:
    """Trades of currencies, to fund settlement."""
    rows = [
        {"sender": "TREASURY", "trade_id": each.trade_id, "counterparty": "FXBANK", "trade_date": str(day), "value_date": str(each.value_date),
         "bought_currency": each.bought[0].currency, "bought_amount": cents_text(each.bought[1]), "sold_currency": each.sold[0].currency,
         "sold_amount": cents_text(each.sold[1])}
        for each in trades
    ]  # fmt: skip
    return write_rows(folder / "fx_trade_message.csv", rows)


def write_activity(folder: Path, place: Place, day: dt.date, made: list[Delivery], dropped: list[Delivery]) -> Path:
    """What a depository did in our account, and what it says of what it did not do."""

    def row(each: Delivery, status: str, number: int) -> Row:
        kind = {"activity_kind": each.kind, "activity_status": status, "activity_reference": f"{place.market}{day:%y%m%d}{number:03d}{status[0]}"}
        what = {"security_code": each.symbol, "security_code_kind": "SYMBOL", "quantity": str(each.quantity), "money": cents_text(each.money)}
        where = {"depository_account": place.depository_account, "contra_account": place.contra, "settlement_date": str(day), "currency": place.currency}
        return {**kind, **what, **where, "our_reference": each.reference} | ({"status_reason": "CLAC"} if status == "PENDING" else {})

    lines = [(each, "MADE") for each in made] + [(each, "PENDING") for each in dropped]
    return write_rows(folder / f"depository_message-{place.market}.csv", [row(each, status, number) for number, (each, status) in enumerate(lines, 1)])


def write_positions(folder: Path, place: Place, day: dt.date, book: PlainBook) -> Path:
    """A depository's statement of what it holds for us."""
    rows = [
        {"statement_source": "depository", "account_code": place.depository_account, "statement_date": str(day), "security_code": each.symbol,
         "security_code_kind": "SYMBOL", "balance_kind": "TOTAL", "quantity": str(book.shares[each.symbol])}
        for each in LISTINGS
        if each.market == place.market
    ]  # fmt: skip
    return write_rows(folder / f"stated_position-{place.market}.csv", rows)


def write_bank(folder: Path, place: Place, day: dt.date, book: PlainBook, entries: list[Entry]) -> list[Path]:
    """A bank's closing balance and lines."""
    shared = {"statement_source": "bank", "statement_reference": f"{place.currency}{day:%y%m%d}", "account_code": place.bank_account}
    closing = {**shared, "balance_date": str(day), "balance_kind": "CLOSING", "currency": place.currency}
    paths = [write_rows(folder / f"stated_balance-{place.market}.csv", [{**closing, "amount": cents_text(book.money[place.bank_account])}])]
    lines = [
        {**shared, "entry_date": str(day), "value_date": str(day), "currency": each.currency, "amount": cents_text(each.amount),
         "our_reference": each.reference, "their_reference": f"B{number:04d}"}
        for number, each in enumerate(entries, 1)
    ]  # fmt: skip
    return paths + ([write_rows(folder / f"stated_entry-{place.market}.csv", lines)] if lines else [])
