"""The cut-off alarm: a session that is down or silent shortly before its cut-off is an exception of the day, not only a line on a screen.

The alarm is a line of the capture, so it becomes a row with reason SESSION_ALARM in the book, under the day it was raised on.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tallystick.edges.live.port import SessionFacts, State


@dataclass
class Watch:
    """What is known of one session: its state and when it was last heard (UTC)."""

    facts: SessionFacts
    state: State = State.DOWN
    last_heard: dt.datetime | None = None
    raised_for: dt.date | None = None

    def heard(self, now: dt.datetime) -> None:
        """Something came from the other side."""
        self.last_heard = now

    def alarm(self, now: dt.datetime) -> str | None:
        """What the alarm says where one is due now and was not raised on this local day, else None."""
        if not self.facts.expect_until:
            return None
        local = now.astimezone(ZoneInfo(self.facts.zone))
        silent = dt.timedelta(minutes=self.facts.silent_minutes)
        cutoff = dt.datetime.combine(local.date(), dt.time.fromisoformat(self.facts.expect_until), local.tzinfo)
        due = cutoff - silent <= local < cutoff + dt.timedelta(hours=12)
        quiet = self.state is State.DOWN or self.last_heard is None or now - self.last_heard >= silent
        if not due or not quiet or self.raised_for == local.date():
            return None
        self.raised_for = local.date()
        heard = f"last heard {self.last_heard:%Y-%m-%d %H:%M:%S} UTC" if self.last_heard else "not heard since the listener started"
        return f"session {self.facts.name} ({self.facts.their_id}) is {self.state.value}, {heard}; cut-off {self.facts.expect_until} {self.facts.zone}"
