"""The days of the five markets, live: drop copies over a FIX session, CCV over its own, five simulated depositories over their links.

A day: the street's drop copies are captured and taken into the book, and what CCV makes of the Mexican ones; rates, closes and wires are
loaded; a first run says what is to be instructed; it is left for the depository; the depositories settle their day and leave what they
say, CCV nets and settles its; that and the banks' statements are loaded; the day is closed, reconciled. The banks state what the plain
second book expects, and CCV nets the street's trades, so the close agrees only if all these books do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.control import close_day, open_day, run_day
from tallystick.day.run import RunResult
from tallystick.edges.demo.plan import DemoPlan
from tallystick.edges.demo_markets.clearing import MEXICO, Clearing, clearing
from tallystick.edges.demo_markets.depositories import HOUSE_BIC, Depository, depositories, read_rows
from tallystick.edges.demo_markets.drop_copies import play, read_executions
from tallystick.edges.demo_markets.world import LISTINGS, PLACES, place_of
from tallystick.edges.intake import LoadReceipt, load
from tallystick.edges.live.take import take_live
from tallystick.edges.venues.book_link import fetch, send
from tallystick.rules import rule_tables

PLAYED = ("execution_message", "depository_message", "stated_position")
"""Files of the plain demo that are not loaded: somebody plays them."""

LINKS = "links"

STATED = f"depository_message-{MEXICO.market}.csv"
"""What the plain second book says of the Mexican depository's day."""

Clock = Callable[[], str]


@dataclass(frozen=True)
class LiveDay:
    """What happened on a day: files taken, lines read, messages over the session, what CCV told over its session, and the close."""

    files: int
    lines: int
    captured: int
    told: int
    result: RunResult


def live_days(book: Book, plan: DemoPlan, now: Clock, cut_after: int | None = None) -> Iterator[LiveDay]:
    """Play and close the plan's days one by one. `cut_after`: see `drop_copies.play`; what the depositories say then comes after it as well."""
    activity = [path for day in plan.days for path in plan.files[day] if _is(path, "depository_message")]
    late = frozenset(row["our_reference"] for path in activity for row in read_rows(path, "PENDING"))
    street = depositories(PLACES, plan.folder.parent / LINKS, plan.days[0], rule_tables(), late)
    with clearing(book.path, plan.folder.parent / "ccv", now) as house:
        for day in plan.days:
            yield _live_day(book, plan, street, house, day, now, cut_after)


def _live_day(book: Book, plan: DemoPlan, street: Sequence[Depository], house: Clearing, day: dt.date, now: Clock, cut_after: int | None) -> LiveDay:
    open_day(book, day, now)
    house.novate([path for path in plan.files[day] if _is(path, "execution_message")])
    told = house.hear(cut_after is not None)
    captured, taken = _captured(book, plan, day, now, cut_after)
    receipts = [*taken, *take_live(book, now), *(load(book, path, now) for path in _others(plan.files[day]))]
    run_day(book, now)
    receipts += _depository_days(book, plan, street, day, now)
    house.settle(day, [row["security_code"] for path in plan.files[day] if path.name == STATED for row in read_rows(path, "PENDING")])
    told += house.hear(cut_after is not None)
    receipts += take_live(book, now)
    result = close_day(book, now)
    return LiveDay(len(receipts), sum(each.lines_read for each in receipts), captured, told, result)


def _captured(book: Book, plan: DemoPlan, day: dt.date, now: Clock, cut_after: int | None) -> tuple[int, list[LoadReceipt]]:
    currencies = {each.symbol: place_of(each).currency for each in LISTINGS}
    messages = read_executions([path for path in plan.files[day] if _is(path, "execution_message")], currencies)
    if not messages:
        return 0, []
    captured = play(book.path, plan.folder.parent / "street", messages, now, cut_after)
    return captured, take_live(book, now)


def _depository_days(book: Book, plan: DemoPlan, street: Sequence[Depository], day: dt.date, now: Clock) -> list[LoadReceipt]:
    """Instruct, let each depository that is open run its day, and load what it leaves for us."""
    send(book, plan.folder.parent / LINKS, HOUSE_BIC, now)
    receipts: list[LoadReceipt] = []
    for each in street:
        made = next((path for path in plan.files[day] if path.name == f"depository_message-{each.place.market}.csv"), None)
        if any(path.name == f"stated_position-{each.place.market}.csv" for path in plan.files[day]):
            each.run(day, read_rows(made, "MADE") if made is not None and not each.instructed else [])
        receipts += fetch(book, each.link.root, each.link.venue, now)[0]
    return receipts


def _others(paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if not any(_is(path, table) for table in PLAYED)]


def _is(path: Path, table: str) -> bool:
    return path.name.startswith(table)
