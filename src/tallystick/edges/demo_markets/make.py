"""Make the demo of the five markets: three days around Thanksgiving, on which the US is closed and the others settle.

    make_markets_demo(folder)   writes  folder/firm.toml, folder/cut-over/…, folder/2026-11-25/…, folder/2026-11-26/…, folder/2026-11-27/…

The same arguments give the same bytes. One delivery in T2S fails for a day; all else settles and every statement agrees.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np

from tallystick.edges.demo.days import Days, calendar_of
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.demo_markets import files
from tallystick.edges.demo_markets.plain_book import Entry, PlainBook, Trade
from tallystick.edges.demo_markets.world import CUSTOMERS, DESK, LISTINGS, PLACES, RATES, five_market_firm, write_firm, write_masters, write_opening

DAYS = (dt.date(2026, 11, 25), dt.date(2026, 11, 26), dt.date(2026, 11, 27))
"""Wednesday; Thanksgiving, on which only the US is closed; Friday."""

SEED = 20261125
TRADES_A_SECURITY = 6
FAILING = "EU"


def make_markets_demo(folder: Path, seed: int = SEED) -> DemoPlan:
    """Write the demo's files into `folder` (made when it is not there)."""
    firm, rng = five_market_firm(), np.random.default_rng(seed)
    calendars = {place.market: calendar_of(replace(firm, calendar_key=place.calendar_key)) for place in PLACES}
    cut_over = max(day for day in calendars["US"].rows if day < DAYS[0] and calendars["US"].settles(day))
    first = folder / "cut-over"
    first.mkdir(parents=True, exist_ok=True)
    prices = {each.symbol: each.price for each in LISTINGS}
    opening = (
        *write_masters(first),
        files.write_closes(first, cut_over, prices),
        write_opening(first, str(cut_over)),
        files.write_rates(first, cut_over, RATES),
    )
    book, written = PlainBook(), {}
    for number, day in enumerate(DAYS):
        target = folder / day.isoformat()
        target.mkdir(exist_ok=True)
        trade_days = (cut_over, day) if number == 0 else (day,)
        traded = [path for each in trade_days for path in _trade(target, book, calendars, rng, each)]
        written[day] = (*traded, *_run(target, book, calendars, rng, day, number))
    count = sum(len(path.read_text(encoding="utf-8").splitlines()) - 1 for paths in written.values() for path in paths if path.name.startswith("execution"))
    return DemoPlan(folder, write_firm(folder / "firm.toml", firm), cut_over, opening, DAYS, written, (), count)


def _trade(folder: Path, book: PlainBook, calendars: dict[str, Days], rng: np.random.Generator, day: dt.date) -> list[Path]:
    """A day's executions in the markets that trade on it."""
    trades: list[Trade] = []
    for listing in LISTINGS:
        calendar = calendars[listing.market]
        if not calendar.row(day)["is_trade_day"]:
            continue
        for _ in range(TRADES_A_SECURITY):
            quantity = int(rng.integers(1, 30)) * 100 * (1 if rng.integers(0, 2) else -1)
            price = listing.price + int(rng.integers(-listing.price // 50, listing.price // 50 + 1))
            account = (*CUSTOMERS, DESK)[int(rng.integers(0, len(CUSTOMERS) + 1))]
            trades.append(Trade(f"{day:%m%d}{len(trades):03d}", listing, account, quantity, price, day, calendar.due(day)))
    book.trades += trades
    return [files.write_executions(folder, trades)]


def _run(folder: Path, book: PlainBook, calendars: dict[str, Days], rng: np.random.Generator, day: dt.date, number: int) -> list[Path]:
    """What comes in on a day besides executions: closes, rates, wires, a currency trade, and every depository's and bank's own account of it."""
    moved = {each.symbol: each.price + int(rng.integers(-each.price // 40, each.price // 40 + 1)) for each in LISTINGS}
    closes = {each.symbol: moved[each.symbol] for each in LISTINGS if calendars[each.market].row(day)["is_trade_day"]}
    rates = {each: str(Decimal(rate) * (1000 + int(rng.integers(-8, 9))) / 1000) for each, rate in RATES.items()}
    paths = [files.write_closes(folder, day, closes), files.write_rates(folder, day, rates)]
    entries: dict[str, list[Entry]] = {place.market: [] for place in PLACES}
    paths += _treasury(folder, book, calendars, day, number, entries)
    for place in PLACES:
        flags = calendars[place.market].row(day)
        if flags["is_settlement_day"]:
            made, dropped, paid = book.settle(place, day, fails=place.market == FAILING and number == 1)
            entries[place.market] += paid
            paths += [files.write_activity(folder, place, day, made, dropped)] if made or dropped else []
            paths.append(files.write_positions(folder, place, day, book))
        if flags["is_cash_day"]:
            paths += files.write_bank(folder, place, day, book, entries[place.market])
    return paths


def _treasury(folder: Path, book: PlainBook, calendars: dict[str, Days], day: dt.date, number: int, entries: dict[str, list[Entry]]) -> list[Path]:
    """Wires in every currency whose banks are open, and pounds bought on the first day that come on the last."""
    open_places = [place for place in PLACES if calendars[place.market].row(day)["is_cash_day"]]
    wires = [Entry(place.bank_account, place.currency, 1_000_000 + 1_111 * (number + 1), f"W{day:%m%d}{place.currency}") for place in open_places]
    for place, wire in zip(open_places, wires, strict=True):
        entries[place.market] += book.book([wire])
    paths = [files.write_wires(folder, day, wires, CUSTOMERS[number])]
    home, pounds = PLACES[0], PLACES[3]
    bought, sold = 5_000_000, 6_350_000
    if number == 0:
        paths.append(files.write_currency_trades(folder, day, [files.CurrencyTrade("FX1", DAYS[-1], (pounds, bought), (home, sold))]))
    if day == DAYS[-1]:
        for place, amount in ((pounds, bought), (home, -sold)):
            entries[place.market] += book.book([Entry(place.bank_account, place.currency, amount, "FX.FX1")])
    return paths
