"""A simulated venue at the other end of a file drop: it takes what was sent, plays its day, and puts what it says into our inbox.

It keeps nothing but its receipts: a day is played again from the first one over all files taken, so that the same files, taken on the same days,
give the same messages, whoever was cut off in between. A file counts from the day on which it was taken.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.edges.sandbox.files import opening, read_rows
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.messages import messages_of, read_instructions, sending_of
from tallystick.edges.sandbox.session import DayDone, settlement_days
from tallystick.edges.sandbox.terms import terms_of
from tallystick.edges.sandbox.told import Told
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.sandbox.venue import Sandbox
from tallystick.edges.venues.file_drop import FileDrop
from tallystick.edges.venues.reference import sandbox_bic

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
LONGEST_PLAY_DAYS = 400
NOBODY = "SANDXTFF"
"""The firm's BIC where no message named one."""


@dataclass(frozen=True)
class DropVenue:
    """One simulated venue and its drop. `positions`, `cash`: files of who holds what before its first day."""

    drop: FileDrop
    positions: Path
    cash: Path | None
    trouble: Trouble
    rules: Mapping[str, pa.Table]

    @property
    def venue(self) -> str:
        """Name of the venue."""
        return self.drop.venue

    def play(self, day: dt.date) -> DayDone:
        """Take what waits, play the day, say what is to be said. Raises UnknownVenue and FileRefused."""
        terms = terms_of(self.venue, day, self.rules)
        self._take(day)
        by_day = self._taken()
        sandbox = Sandbox(terms, self._opening(), self.trouble, cash_is_given=self.cash is not None)
        told = Told(self.venue, day, self.trouble)
        for each in self._days(min(by_day, default=day), day):
            sandbox.receive([row for taken, rows in by_day.items() if taken <= each for row in rows])
            by_day = {taken: rows for taken, rows in by_day.items() if taken > each}
            told = sandbox.day(each)
        return self._say(day, told, sandbox)

    def _take(self, day: dt.date) -> None:
        """A receipt for each file that waits; one that cannot be read is refused and stays."""
        for each in self.drop.waiting("outbox", self.venue):
            taken = read_instructions(each.path)
            self.drop.receipt(self.venue, each, day=day.isoformat(), rows=len(taken.rows), refused=taken.refused)

    def _taken(self) -> dict[dt.date, list[Row]]:
        """Rows by the day on which they were taken; a time of another day means nothing to the venue."""
        known = self.drop.receipts(self.venue)
        found: defaultdict[dt.date, list[Row]] = defaultdict(list)
        for sha256, each in sorted({file.sha256: file for file in self.drop.whole("outbox")}.items()):
            if sha256 in known:
                day = dt.date.fromisoformat(str(known[sha256]["day"]))
                found[day] += [_arrived(row, day) for row in read_instructions(each.path).rows]
        return dict(found)

    def _opening(self) -> Holdings:
        return opening(read_rows(self.positions, "stated_position"), read_rows(self.cash, "stated_balance") if self.cash else [])

    def _days(self, first: dt.date, last: dt.date) -> list[dt.date]:
        return [each for each in settlement_days(self.venue, first, LONGEST_PLAY_DAYS, self.rules) if each <= last]

    def _say(self, day: dt.date, told: Told, sandbox: Sandbox) -> DayDone:
        if told.day != day:
            return DayDone(day, 0, 0, ())
        sending = sending_of(self._bic(day), self._firm(), day, [each.path for each in self.drop.whole("outbox")])
        files = messages_of(told, sandbox.holdings, sandbox.parties, sending)
        paths = tuple(self.drop.put("inbox", name, data) for name, data in files.items())
        return DayDone(day, len(told.statuses), len(told.movements), paths)

    def _bic(self, day: dt.date) -> str:
        rows = self.rules["venue"].to_pylist() if "venue" in self.rules else []
        named = [row["place_of_settlement"] for row in rows if row["venue"] == self.venue and row["valid_from"] <= day <= row["valid_to"]]
        return str(next((each for each in named if each), None) or sandbox_bic(self.venue))

    def _firm(self) -> str:
        """Who sent us instructions; the first in the order of the files' content."""
        for each in self.drop.whole("outbox"):
            for row in read_instructions(each.path).rows:
                if row.get("sender"):
                    return str(row["sender"])
        return NOBODY


def _arrived(row: Row, day: dt.date) -> Row:
    sent = row.get("sent_at")
    return {**row, "sent_at": sent.replace(tzinfo=None) if sent and sent.date() == day else dt.datetime.combine(day, dt.time())}
