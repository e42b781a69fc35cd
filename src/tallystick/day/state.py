"""The business day as a state machine driven by journal entries, never by the wall clock.

open -> running -> closed (reconciled) -> signed off -> sealed. Loads belong to the open day; what is loaded before the first day
belongs to the cut-over. Exactly one day is open at a time; days are opened in order.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tallystick.journal.entry import Entry

DAY_KINDS = ("CUT_OVER", "DAY_OPEN", "DAY_RUN", "DAY_CLOSE", "DAY_SEAL")
"""Kinds of journal entries that move the day."""

CUT_OVER = dt.date(1, 1, 1)
"""The bucket of what is loaded before the first day."""


class DayRefused(Exception):
    """A day-control step is not possible in the state the book is in."""


@dataclass(frozen=True)
class BookState:
    """Where a book stands: the open day if any, the closed days in order, and when it was cut over (None before)."""

    open_day: dt.date | None = None
    closed_days: tuple[dt.date, ...] = ()
    cut_over: dt.date | None = None
    sealed_days: tuple[dt.date, ...] = ()
    ran: bool = False

    @property
    def last_close(self) -> dt.date | None:
        """The day whose state is carried into the open day (the cut-over counts as a close)."""
        return self.closed_days[-1] if self.closed_days else self.cut_over

    @property
    def loading_day(self) -> dt.date:
        """The day a file loaded now belongs to."""
        return self.open_day or CUT_OVER

    def recent(self, count: int) -> tuple[dt.date, ...]:
        """The last closes before the open day, newest last, the cut-over included while it is among them."""
        closes = ((self.cut_over,) if self.cut_over else ()) + self.closed_days
        return closes[-count:]

    def at(self, day: dt.date) -> BookState:
        """The state as it was while `day` was open."""
        before = tuple(each for each in self.closed_days if each < day)
        return replace(self, open_day=day, closed_days=before)


def state_of(entries: Iterable[Entry]) -> BookState:
    """The state a journal's entries lead to."""
    state = BookState()
    for entry in entries:
        state = _after(state, entry)
    return state


def _after(state: BookState, entry: Entry) -> BookState:
    facts = entry.facts if entry.kind.value in DAY_KINDS else {}
    day = dt.date.fromisoformat(str(facts["day"])) if "day" in facts else None
    kind = entry.kind.value
    if kind == "CUT_OVER":
        return replace(state, cut_over=day)
    if kind == "DAY_OPEN":
        return replace(state, open_day=day, ran=False)
    if kind == "DAY_RUN":
        return replace(state, ran=True)
    if kind == "DAY_CLOSE" and day is not None:
        return replace(state, open_day=None, closed_days=(*state.closed_days, day))
    if kind == "DAY_SEAL" and day is not None:
        return replace(state, sealed_days=(*state.sealed_days, day))
    return state
