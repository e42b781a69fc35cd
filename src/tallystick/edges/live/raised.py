"""Alarms that were raised, each once a day whoever listens and however often it is started; each is a line of the capture, so a row of the book."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tallystick.edges.live.capture_tables import connect
from tallystick.edges.messages.fix.own_lines import CUTOFF_PREFIX

SESSION = "alarms.cutoff"
"""Under this name the lines stand in the capture; names of [[live]] hold no dot."""


@dataclass(frozen=True)
class Alarm:
    """What is not done: `item` names it (once a day), `day` is the venue's own, `text` is for a person and for the row."""

    item: str
    day: dt.date
    text: str


def raise_once(book: Path, alarms: Sequence[Alarm], created_at: str) -> list[str]:
    """Keep the alarms that were not raised on their day; their texts. Each becomes a row with reason CUTOFF_ALARM. Raises sqlite3.Error."""
    if not alarms:
        return []
    with closing(connect(book)) as capture:
        capture.execute("begin immediate")
        capture.execute("insert or ignore into session values (?, 1, 1, 1, ?)", (SESSION, created_at))
        new = [each for each in alarms if capture.execute("insert or ignore into alarm values (?, ?)", (each.item, str(each.day))).rowcount]
        rows = [(SESSION, CUTOFF_PREFIX + each.text.encode()) for each in new]
        capture.executemany("insert into inbound (session, epoch, sequence, raw) values (?, 1, null, ?)", rows)
        capture.execute("commit")
    return [each.text for each in new]


def first_time(book: Path, item: str, day: dt.date) -> bool:
    """Whether an alarm is raised for the first time on its day; from now on it was. Raises sqlite3.Error."""
    with closing(connect(book)) as capture:
        return bool(capture.execute("insert or ignore into alarm values (?, ?)", (item, str(day))).rowcount)


def list_of(names: Sequence[str]) -> str:
    """So many and which: the first five by name."""
    return f"{len(names):,} ({', '.join(names[:5])}{', …' if len(names) > 5 else ''})"
