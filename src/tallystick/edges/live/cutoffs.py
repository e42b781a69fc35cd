"""A cut-off of the rules as a moment: when it nears, a person has to know what is not done yet.

Units    times on the clock of the cut-off's own zone, moments in UTC
Source   rules venue_cutoff (the time), venue and calendar_day (whether the venue settles on that day)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa

from tallystick.day.firm_file import FirmFileWrong

HELPFUL_HOURS = 12
"""How long after a cut-off that was missed an alarm is still raised: a listener started late says so."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class NamedCutoff:
    """A cut-off as settings name it, `T2S DVP_CUTOFF`, and how many minutes before it an alarm is due."""

    venue: str
    name: str
    minutes: int


@dataclass(frozen=True)
class Nearing:
    """A cut-off that is near, or has just passed: the venue's own day, and its words."""

    venue: str
    day: dt.date
    text: str


def named_cutoff(where: str, stated: str, minutes: int, rules: Mapping[str, pa.Table]) -> NamedCutoff:
    """The cut-off of a setting. Raises FirmFileWrong where the rules have none of this name on the settlement date itself."""
    venue, _, name = stated.partition(" ")
    known = sorted({f"{row['venue']} {row['cutoff']}" for row in _cutoffs(rules)})
    if stated not in known:
        raise FirmFileWrong(f"{where}: found {stated!r}, expected one of {', '.join(known)}")
    return NamedCutoff(venue, name, minutes)


def nearing(cutoff: NamedCutoff, now: dt.datetime, rules: Mapping[str, pa.Table]) -> Nearing | None:
    """The cut-off where it is near at `now` (UTC) and the venue settles on that day, else None."""
    for row in _cutoffs(rules):
        local = now.astimezone(ZoneInfo(row["time_zone"]))
        of_day = (row["venue"], row["cutoff"]) == (cutoff.venue, cutoff.name) and row["valid_from"] <= local.date() <= row["valid_to"]
        if of_day and _is_near(local, dt.time.fromisoformat(row["local_time"]), cutoff.minutes) and _settles(cutoff.venue, local.date(), rules):
            return Nearing(cutoff.venue, local.date(), f"{cutoff.venue} {cutoff.name} {row['local_time']} {row['time_zone']}")
    return None


def _is_near(local: dt.datetime, at: dt.time, minutes: int) -> bool:
    cutoff = dt.datetime.combine(local.date(), at, local.tzinfo)
    return cutoff - dt.timedelta(minutes=minutes) <= local < cutoff + dt.timedelta(hours=HELPFUL_HOURS)


def _cutoffs(rules: Mapping[str, pa.Table]) -> list[Row]:
    """Those of a settlement date itself: only they can be missed on the day on which they are looked at."""
    return [row for row in rules["venue_cutoff"].to_pylist() if row["counted_from"] == "SETTLEMENT_DATE" and row["day_offset"] == 0]


def _settles(venue: str, day: dt.date, rules: Mapping[str, pa.Table]) -> bool:
    keys = {row["calendar_key"] for row in rules["venue"].to_pylist() if row["venue"] == venue and row["valid_from"] <= day <= row["valid_to"]}
    days = rules["calendar_day"]
    here = days.filter(pa.compute.equal(days["day"], pa.scalar(day))).to_pylist()
    return any(row["calendar_key"] in keys and row["is_settlement_day"] for row in here)
