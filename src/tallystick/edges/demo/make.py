"""Make the demo: a made-up broker's cut-over and business days, seeded, of any size, with the list of the troubles put into it.

    make_demo(folder)   writes  folder/firm.toml, folder/cut-over/…, folder/2026-11-10/…, folder/2026-11-11/…, folder/2026-11-12/…

The same arguments give the same bytes: there is no clock and no floating point in it. Up to a million executions the senders' own formats
are written (two FIX logs and a broker's CSV a day); beyond, the plain executions come as Parquet in Tallystick's own columns, the troubles
still in the senders' formats.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tallystick.edges.demo.accounts import make_accounts, write_accounts
from tallystick.edges.demo.bulk_files import write_into_logs, write_parquet
from tallystick.edges.demo.days import DayMissing, Days, calendar_of
from tallystick.edges.demo.execution_troubles import TROUBLES, Desk, late_trade, nonsense, sent_again
from tallystick.edges.demo.firm_file import demo_firm, write_firm
from tallystick.edges.demo.ledger import Item, Ledger
from tallystick.edges.demo.logs import Log
from tallystick.edges.demo.market import TRADE_FOR_TRADE, make_market, write_actions, write_closes, write_renaming, write_securities
from tallystick.edges.demo.opening import Opening, make_opening
from tallystick.edges.demo.plan import DemoPlan, Trouble
from tallystick.edges.demo.reports import Names, street_reference
from tallystick.edges.demo.settlement_day import BackOffice, run_day
from tallystick.edges.demo.trades import CHARLIE, SENDERS, Trades, make_trades

DAYS = (dt.date(2026, 11, 10), dt.date(2026, 11, 11), dt.date(2026, 11, 12))
"""Tuesday; Veterans Day, on which exchanges trade and banks are closed; Thursday."""

SEED = 20261110
PARQUET_ABOVE = 1_000_000
OFTEN = 2_000
MOST_OF_A_KIND = 100


class Broken(RuntimeError):
    """The generator's own plain book does not balance: a fault in the generator."""


def make_demo(folder: Path, executions: int = 20_000, seed: int = SEED, days: Sequence[dt.date] = DAYS) -> DemoPlan:
    """Write the demo's files into `folder` (made when it is not there). Raises `DayMissing` for days that are not trade days in order."""
    firm, business_days = demo_firm(), tuple(days)
    calendar = calendar_of(firm)
    _check(business_days, calendar)
    cut_over = calendar.trade_days(business_days[0], 2)[0]
    accounts = make_accounts()
    market = make_market(np.random.default_rng([seed, 1]), calendar, cut_over, business_days)
    names = Names(market, accounts, business_days[1] if len(business_days) > 1 else dt.date.max)
    first = folder / "cut-over"
    first.mkdir(parents=True, exist_ok=True)
    opening = make_opening(first, market, accounts, calendar, firm, cut_over, np.random.default_rng([seed, 2]), max(1, executions // 20_000))
    cut_over_files = (
        write_securities(first, market, np.random.default_rng([seed, 3])),
        write_accounts(first, accounts),
        write_closes(first, market, market.trade_days[: -len(business_days)]),
        write_actions(first, market, business_days),
        opening.path,
    )
    office = BackOffice(opening.ledger, market, accounts, firm, calendar, business_days, cut_over, seed)
    files = _write_days(folder, office, opening, names, cut_over, executions)
    firm_file = write_firm(folder / "firm.toml", firm)
    return DemoPlan(folder, firm_file, cut_over, cut_over_files, business_days, files, tuple(office.troubles), executions)


def _check(days: tuple[dt.date, ...], calendar: Days) -> None:
    if not days or list(days) != calendar.trade_days(days[-1], len(days)):
        raise DayMissing(f"found {', '.join(map(str, days)) or 'no day'}, expected consecutive trade days of the calendar in order")
    if not all(calendar.settles(day) for day in calendar.trade_days(days[0], 2)):
        raise DayMissing(f"found {days[0]} as the first day, expected a settlement day that follows one (the cut-over is the close before it)")


def _write_days(folder: Path, office: BackOffice, opening: Opening, names: Names, cut_over: dt.date, executions: int) -> dict[dt.date, tuple[Path, ...]]:
    """All business days, one folder each. A tenth of the executions are of the day before the first and known on it."""
    files: dict[dt.date, tuple[Path, ...]] = {}
    earlier = executions // 10
    carried: Desk | None = None
    for place, day in enumerate(office.business_days):
        target = folder / day.isoformat()
        target.mkdir(exist_ok=True)
        written = [write_closes(target, office.market, (day,))]
        if day == names.renamed_on:
            written.insert(0, write_renaming(target, office.market, day))
        if place == 0:
            written += _day_before(office, opening, names, cut_over, earlier, target, executions)
        share = (executions - earlier) // len(office.business_days)
        count = executions - earlier - share * place if day == office.business_days[-1] else share
        trades = make_trades(np.random.default_rng([office.seed, 4, place]), office.market, day, count, opening.accounts, opening.securities)
        carried = _trade(office, names, trades, carried, cut_over)
        written += _write_executions(carried.logs, trades, names, target, executions, office.troubles, day)
        files[day] = (*written, *run_day(office, day, target))
        _balanced(office.ledger, day)
    return files


def _logs(names: Names, trade_date: dt.date) -> tuple[Log, Log, Log]:
    first, second, third = (Log(sender, trade_date, names) for sender in range(len(SENDERS)))
    return first, second, third


def _day_before(office: BackOffice, opening: Opening, names: Names, cut_over: dt.date, count: int, target: Path, executions: int) -> list[Path]:
    """Executions of the day before the first, not settled at the cut-over: they come with the first day's files."""
    trades = make_trades(np.random.default_rng([office.seed, 5]), office.market, cut_over, count, opening.accounts, opening.securities)
    known = office.business_days[0]
    _enter(office.ledger, trades, np.ones(len(trades), np.bool_), office.days.clearing(cut_over, known, changes=False))
    return _write_executions(_logs(names, cut_over), trades, names, target, executions, office.troubles, known)


def _trade(office: BackOffice, names: Names, trades: Trades, before: Desk | None, cut_over: dt.date) -> Desk:
    """A day's executions with their troubles, entered into the plain book."""
    day, place = trades.day, office.business_days.index(trades.day)
    following = None if office.last(day) else office.business_days[place + 1]
    rng = np.random.default_rng([office.seed, 6, place])
    desk = Desk(day, following, trades, names, office.days, office.ledger, _logs(names, day), rng, np.ones(len(trades), np.bool_))
    for report, note in before.tomorrow if before else ():
        desk.say(report, note, place=report.time)
    sent_again(desk, before.seen if before else [])
    for _ in range(min(max(len(trades) // OFTEN, 1), MOST_OF_A_KIND)):
        for trouble in TROUBLES:
            trouble(desk)
    nonsense(desk)
    if office.last(day) and place:
        late_trade(desk, cut_over)
    _enter(office.ledger, trades, desk.standing, office.days.clearing(day, day, changes=False))
    return desk


def _enter(ledger: Ledger, trades: Trades, standing: np.ndarray[tuple[int], np.dtype[np.bool_]], due: dt.date) -> None:
    """Enter what stands at the end of the day: netted by security, or item by item."""
    quantity, money = trades.signed()
    single = trades.security >= TRADE_FOR_TRADE.start
    netted = standing & ~single
    ledger.enter_trades(due, trades.security[netted], quantity[netted], money[netted])
    for index in np.flatnonzero(standing & single).tolist():
        sender, exec_id = int(trades.sender[index]), trades.exec_id(index)
        street = street_reference(trades.day, exec_id) if sender == CHARLIE else ""
        reference = f"TFT.{SENDERS[sender]}.{trades.day}.{exec_id}"
        ledger.enters(due).items.append(Item(reference, street, int(trades.security[index]), int(quantity[index]), int(money[index])))


def _write_executions(
    logs: tuple[Log, Log, Log], trades: Trades, names: Names, target: Path, executions: int, troubles: list[Trouble], known: dt.date
) -> list[Path]:
    paths: list[Path] = []
    if executions > PARQUET_ABOVE:
        paths += write_parquet(target, trades, names)
    else:
        write_into_logs(trades, logs, names)
    for log in logs:
        if log.entries:
            path, found = log.write(target, known)
            paths.append(path)
            troubles += found
    return paths


def _balanced(ledger: Ledger, day: dt.date) -> None:
    left = ledger.left_over()
    if left.any():
        raise Broken(f"{day}: claims and locations differ by {left[left != 0].tolist()} shares in securities {np.flatnonzero(left).tolist()}")
