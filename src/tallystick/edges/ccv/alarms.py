"""Cut-off alarms of CCV: a line that is down or silent, calls that are not acknowledged, obligations that are due and open.

Reads    what CCV told last of each obligation and call (the live capture)
Items    CCV.SESSION, CCV.CALL.id, CCV.OBLIGATIONS, each once a day
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pyarrow as pa

from tallystick.edges.ccv.json_messages import content_from
from tallystick.edges.ccv.lines import SESSION_PREFIX
from tallystick.edges.ccv.port import CcvUnreachable, Content, MarginCall, Obligation, ObligationState
from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.cutoffs import HELPFUL_HOURS, NamedCutoff, Nearing, nearing
from tallystick.edges.live.raised import Alarm, list_of

OPEN = (ObligationState.REGISTERED, ObligationState.PENDING, ObligationState.FAILED)


class CcvAlarms:
    """The alarms of one participant's line. `cutoff`: until when obligations of the day are to be covered."""

    def __init__(self, book: Path, participant: str, cutoff: NamedCutoff, rules: Mapping[str, pa.Table]) -> None:
        self._book, self._session, self._cutoff, self._rules = book, SESSION_PREFIX + participant, cutoff, rules
        self._signs = 0
        self._heard_at: dt.datetime | None = None

    def due(self, now: dt.datetime, is_up: bool, signs: int) -> list[Alarm]:
        """What is due at `now` (UTC). `signs`: how often CCV was heard so far. Raises sqlite3.Error."""
        if signs != self._signs:
            self._signs, self._heard_at = signs, now
        contents = told_last(self._book, self._session)
        calls = [each for each in contents if isinstance(each, MarginCall)]
        alarms = _calls(calls, now, self._cutoff.minutes)
        near = nearing(self._cutoff, now, self._rules)
        if near is None:
            return alarms
        return [*alarms, *self._line(near, now, is_up), *_obligations(near, [each for each in contents if isinstance(each, Obligation)])]

    def _line(self, near: Nearing, now: dt.datetime, is_up: bool) -> list[Alarm]:
        quiet = self._heard_at is None or now - self._heard_at >= dt.timedelta(minutes=self._cutoff.minutes)
        if is_up and not quiet:
            return []
        heard = f"last heard {self._heard_at:%Y-%m-%d %H:%M:%S} UTC" if self._heard_at else "not heard since the listener started"
        return [Alarm("CCV.SESSION", near.day, f"{near.text}: the line to CCV is {'silent' if is_up else 'down'}, {heard}")]


def told_last(book: Path, session: str) -> list[Content]:
    """What was told last of each obligation and call, as far as it can be read. Raises sqlite3.Error."""
    with closing(connect(book)) as capture:
        texts = [said for (said,) in capture.execute("select said from told where session = ? order by item", (session,))]
    return [content for each in texts if (content := _content(each)) is not None]


def _content(text: str) -> Content | None:
    try:
        return content_from(json.loads(text))
    except (CcvUnreachable, ValueError):
        return None


def _calls(calls: Sequence[MarginCall], now: dt.datetime, minutes: int) -> list[Alarm]:
    """Calls that are not acknowledged and due soon, or were a short while ago."""
    late = [each for each in calls if each.acknowledged == "N" and _utc(each.due_at) - dt.timedelta(minutes=minutes) <= now]
    recent = [each for each in late if now < _utc(each.due_at) + dt.timedelta(hours=HELPFUL_HOURS)]
    return [Alarm(f"CCV.CALL.{each.call_id}", each.due_at.date(), _call_text(each)) for each in recent]


def _call_text(call: MarginCall) -> str:
    return f"margin call {call.call_id} of {call.amount:,} {call.currency}, due {_utc(call.due_at):%Y-%m-%d %H:%M} UTC, is not acknowledged"


def _obligations(near: Nearing, obligations: Sequence[Obligation]) -> list[Alarm]:
    due = [each for each in obligations if each.state in OPEN and each.settlement_date <= near.day]
    named = [f"{each.obligation_id} {each.issue} {each.quantity:,} {each.state.value}" for each in due]
    return [Alarm("CCV.OBLIGATIONS", near.day, f"{near.text}: due and still open: {list_of(named)}")] if named else []


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
