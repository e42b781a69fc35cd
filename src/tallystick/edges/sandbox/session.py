"""A simulated venue over some days, from files to files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.edges.sandbox.files import opening, read_rows, write_day
from tallystick.edges.sandbox.terms import terms_of
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.sandbox.venue import Sandbox

if TYPE_CHECKING:
    import pyarrow as pa

WEEKEND = (5, 6)


@dataclass(frozen=True)
class DayDone:
    """One simulated day: what was said on it, how many shares' movements, and the files."""

    day: dt.date
    statuses: int
    movements: int
    files: tuple[Path, ...]


def simulate(
    venue: str,
    instructions: Path,
    positions: Path,
    cash: Path | None,
    out: Path,
    first: dt.date | None,
    days: int,
    trouble: Trouble,
    rules: Mapping[str, pa.Table],
) -> list[DayDone]:
    """Run a venue for some settlement days over these files and write a folder a day. Raises UnknownVenue and FileRefused."""
    rows = read_rows(instructions, "instruction_message")
    start = first or min((row["settlement_date"] for row in rows if row.get("settlement_date")), default=dt.date(1970, 1, 1))
    held = opening(read_rows(positions, "stated_position"), read_rows(cash, "stated_balance") if cash else [])
    sandbox = Sandbox(terms_of(venue, start, rules), held, trouble, cash_is_given=cash is not None)
    sandbox.receive(rows)
    return [_day(sandbox, day, out) for day in settlement_days(venue, start, days, rules)]


def _day(sandbox: Sandbox, day: dt.date, out: Path) -> DayDone:
    told = sandbox.day(day)
    files = write_day(out / day.isoformat(), told, sandbox.holdings, sandbox.parties)
    return DayDone(day, len(told.statuses), len(told.movements), tuple(files))


def settlement_days(venue: str, start: dt.date, days: int, rules: Mapping[str, pa.Table]) -> list[dt.date]:
    """Settlement days of the venue's calendar from `start` on; weekdays where the rules have no calendar of it."""
    key = _calendar(venue, start, rules)
    known = sorted(row["day"] for row in rules["calendar_day"].to_pylist() if row["calendar_key"] == key and row["is_settlement_day"] and row["day"] >= start)
    if known:
        return known[:days]
    every = (start + dt.timedelta(days=number) for number in range(2 * days + 7))
    return [day for day in every if day.weekday() not in WEEKEND][:days]


def _calendar(venue: str, day: dt.date, rules: Mapping[str, Any]) -> str | None:
    rows = rules["venue"].to_pylist() if "venue" in rules else []
    return next((str(row["calendar_key"]) for row in rows if row["venue"] == venue and row["valid_from"] <= day <= row["valid_to"]), None)
