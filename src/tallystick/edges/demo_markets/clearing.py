"""CCV in the live demo: the sandbox's clearing house novates our Mexican trades and nets them; our book hears of it over a live session.

It works from the street's side of the trades and knows nothing of our book: the close agrees only if both netted the same.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

from tallystick.edges.ccv.connect import connect_ccv
from tallystick.edges.ccv.port import CallKind
from tallystick.edges.ccv.session import CcvSession
from tallystick.edges.ccv.settings import NO_SECRETS
from tallystick.edges.demo.days import Days, calendar_of
from tallystick.edges.demo_markets.drop_copies import NotHeard, free_port
from tallystick.edges.demo_markets.world import LISTINGS, PLACES, five_market_firm
from tallystick.edges.sandbox.clearing_house import ClearingHouse, Door

MEXICO = next(place for place in PLACES if place.contra == "CCV")
AGENT = next(each.member_id for each in five_market_firm().markets if each.market == MEXICO.market)
ISSUES = frozenset(each.symbol for each in LISTINGS if each.market == MEXICO.market)
TURN_SECONDS, TURNS = 0.5, 120
CALL = Decimal("250000.00")

Clock = Callable[[], str]


class Clearing:
    """The clearing house and our session with it."""

    def __init__(self, house: ClearingHouse, session: CcvSession, calendar: Days) -> None:
        self._house, self._session, self._calendar = house, session, calendar

    def novate(self, paths: Sequence[Path]) -> None:
        """The Mexican trades of the demo's execution files become obligations to CCV."""
        for path in paths:
            for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
                if row["security_code"] in ISSUES:
                    size = Decimal(row["quantity"]) if row["side"] == "BUY" else -Decimal(row["quantity"])
                    due = self._calendar.due(dt.date.fromisoformat(row["trade_date"]))
                    self._house.ccv.register(AGENT, row["security_code"], due, size, Decimal(row["price"]))

    def settle(self, day: dt.date, failing: Sequence[str]) -> None:
        """Where Mexico settles on the day: net it, settle it, and call margin for the next."""
        if self._calendar.settles(day):
            self._house.settle(AGENT, day, failing)
            self._house.ccv.call(AGENT, CallKind.ORDINARY, CALL, dt.datetime.combine(day, dt.time(23, 0)))

    def hear(self, cut: bool) -> int:
        """Have all it told on our disk, then ask once more; how many lines are new. With `cut` the line breaks first. Raises NotHeard."""
        if cut:
            self._house.cut()
        new = 0
        for _ in range(TURNS):
            if self._session.heard() >= self._house.told(AGENT):
                return new + self._session.ask()
            new += self._session.turn(TURN_SECONDS)
        raise NotHeard(f"CCV: found change {self._session.heard()} on the disk, expected {self._house.told(AGENT)}")


@contextmanager
def clearing(book: Path, folder: Path, now: Clock) -> Iterator[Clearing]:
    """The house and the session, closed at the end. JSON where its library is installed, else FIX."""
    transport = "json" if find_spec("websockets") else "fix"
    house = ClearingHouse((AGENT,), Door(free_port(), transport), folder, now)
    house.start()
    try:
        session = connect_ccv(book, house.facts(AGENT), NO_SECRETS, now)
        try:
            yield Clearing(house, session, calendar_of(replace(five_market_firm(), calendar_key=MEXICO.calendar_key)))
        finally:
            session.close()
    finally:
        house.stop()
