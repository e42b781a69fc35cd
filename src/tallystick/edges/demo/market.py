"""The made-up market: securities, closing prices as a seeded random walk in whole numbers, announced dividends and a split.

Holds    no floating point: a price is moved by whole ten-thousandths, so that the same seed gives the same bytes on every machine
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tallystick.edges.demo.canonical_file import write_rows
from tallystick.edges.demo.days import Days
from tallystick.edges.demo.identifiers import company, cusip, isin, symbol

Whole = npt.NDArray[np.int64]

SECURITIES = 300
TRADED = 280
TRADE_FOR_TRADE = range(270, 280)
KEPT_APART = range(280, 290)
NEVER_HELD = range(290, 300)
RENAMED = 30
HISTORY_DAYS = 520
HUNDRED = 10_000


@dataclass(frozen=True)
class Security:
    """One security; `path` is CNS or TRADE_FOR_TRADE."""

    number: int
    security_id: str
    cusip: str
    symbol: str
    name: str
    path: str


@dataclass(frozen=True)
class Market:
    """The securities and their closes in cents, a row a trade day of `trade_days`."""

    securities: tuple[Security, ...]
    trade_days: tuple[dt.date, ...]
    closes: Whole

    def close(self, day: dt.date) -> Whole:
        """Closes of a day in cents."""
        row: Whole = self.closes[self.trade_days.index(day)]
        return row


def make_market(rng: np.random.Generator, days: Days, cut_over: dt.date, business_days: tuple[dt.date, ...]) -> Market:
    """The market with prices of the past and of the demo's days."""
    securities = tuple(_security(number) for number in range(SECURITIES))
    trade_days = (*days.trade_days(cut_over, HISTORY_DAYS), *business_days)
    return Market(securities, trade_days, _walk(rng, len(trade_days)))


def _security(number: int) -> Security:
    code = cusip(number)
    path = "TRADE_FOR_TRADE" if number in TRADE_FOR_TRADE else "CNS"
    return Security(number, isin(code), code, symbol(number), company(number), path)


def _walk(rng: np.random.Generator, count: int) -> Whole:
    """Each day moves by the market's and the security's own step; one step in forty is four times as large."""
    common = rng.integers(-60, 61, (count, 4)).sum(axis=1)
    own = rng.integers(-90, 91, (count, SECURITIES, 4)).sum(axis=2)
    own *= np.where(rng.integers(0, 40, own.shape) == 0, 4, 1)
    price = rng.integers(500, 30_000, SECURITIES) * 100
    closes = np.empty((count, SECURITIES), np.int64)
    for day in range(count):
        price = np.maximum(price * (HUNDRED + common[day] + own[day]) // HUNDRED, 20_000)
        closes[day] = (price + 50) // 100
    return closes


def cents_text(cents: int) -> str:
    """Cents as units with two decimals: -1234 is -12.34."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def write_securities(folder: Path, market: Market, rng: np.random.Generator) -> Path:
    """The security master."""
    shares = rng.integers(5, 900, SECURITIES) * 1_000_000
    rows = [_master(each, each.symbol, "2015-01-02") | {"shares_outstanding": str(shares[each.number])} for each in market.securities]
    return write_rows(folder / "security_message.csv", rows)


def write_renaming(folder: Path, market: Market, day: dt.date) -> Path:
    """The new ticker of one security, from this day."""
    return write_rows(folder / "security_message.csv", [_master(market.securities[RENAMED], "ZNEW", day.isoformat())])


def _master(security: Security, ticker: str, symbol_from: str) -> dict[str, str]:
    return {
        "security_id": security.security_id,
        "isin": security.security_id,
        "cusip": security.cusip,
        "symbol": ticker,
        "symbol_from": symbol_from,
        "name": security.name,
        "asset_class": "EQUITY",
        "currency": "USD",
        "clearing_path": security.path,
    }


def write_closes(folder: Path, market: Market, days: tuple[dt.date, ...]) -> Path:
    """Closing prices of these days."""
    path = folder / "price_message.csv"
    codes = [each.security_id for each in market.securities]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("security_code,security_code_kind,price_date,close_price,currency,price_source\n")
        for day in days:
            closes = market.close(day).tolist()
            file.writelines(f"{code},ISIN,{day},{cents_text(close)},USD,CONSOLIDATED\n" for code, close in zip(codes, closes, strict=True))
    return path


def write_actions(folder: Path, market: Market, business_days: tuple[dt.date, ...]) -> Path:
    """Two dividends, one of which goes ex on the last day, and a split after the demo's days."""
    last = business_days[-1]

    def announced(action: str, kind: str, number: int, ex: int, paid: int) -> dict[str, str]:
        ex_date, payable = (last + dt.timedelta(days=after) for after in (ex, paid))
        security = market.securities[number]
        given = {"message_kind": "ANNOUNCED", "action_id": action, "action_kind": kind, "security_code": security.security_id, "security_code_kind": "ISIN"}
        return given | {"ex_date": str(ex_date), "record_date": str(ex_date), "payable_date": str(payable), "currency": "USD"}

    rows = [
        announced("DV0001", "DIVIDEND", 4, 0, 20) | {"cash_rate": "0.25"},
        announced("DV0002", "DIVIDEND", 9, 7, 35) | {"cash_rate": "0.1275"},
        announced("SP0001", "SPLIT", 12, 11, 11) | {"ratio_new": "3", "ratio_old": "1"},
    ]
    return write_rows(folder / "corporate_action_message.csv", rows)
