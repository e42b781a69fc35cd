"""The calendar as the generator needs it: which days trade, settle and move money, and when a trade of a day is due.

Source   rules calendar_day and settlement_cycle (no market number of its own); conventions.md 6 for trades known late
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from tallystick.model.firm import Firm
from tallystick.rules.load import rule_tables


class DayMissing(ValueError):
    """A day the demo needs is not in the calendar, or is no trade day."""


@dataclass(frozen=True)
class Days:
    """The rows of one calendar by day, and the settlement cycles by trade date."""

    rows: dict[dt.date, dict[str, Any]]
    by_ordinal: dict[int, dt.date]
    cycles: tuple[tuple[dt.date, dt.date, int], ...]

    def row(self, day: dt.date) -> dict[str, Any]:
        """The calendar's row of a day. Raises `DayMissing`."""
        if day not in self.rows:
            raise DayMissing(f"{day} is not in the calendar of the shipped rules; choose days it covers")
        return self.rows[day]

    def settles(self, day: dt.date) -> bool:
        """Whether regular-way trades settle on it."""
        return bool(self.row(day)["is_settlement_day"])

    def due(self, trade_date: dt.date) -> dt.date:
        """The settlement date of a trade of this day."""
        cycle = next(days for first, last, days in self.cycles if first <= trade_date <= last)
        return self.by_ordinal[self.row(trade_date)["settlement_ordinal"] + cycle]

    def clearing(self, trade_date: dt.date, known: dt.date, changes: bool) -> dt.date:
        """The day on which it is due in clearing: known late it waits for the next settlement day, a change of an earlier trade does not."""
        due = self.due(trade_date)
        late = self.row(known)["settlement_day_on_or_after" if changes else "next_settlement_day"]
        return due if due >= known else late

    def trade_days(self, last: dt.date, count: int) -> list[dt.date]:
        """So many trade days up to and including `last`, oldest first."""
        found = [day for day in sorted(self.rows) if day <= last and self.rows[day]["is_trade_day"]]
        return found[-count:]


def calendar_of(firm: Firm) -> Days:
    """The calendar of the firm from the shipped rules."""
    tables = rule_tables()
    rows = {row["day"]: row for row in tables["calendar_day"].to_pylist() if row["calendar_key"] == firm.calendar_key}
    settling = {row["settlement_ordinal"]: day for day, row in rows.items() if row["is_settlement_day"]}
    cycles = tuple(
        (row["valid_from"], row["valid_to"], row["cycle_days"]) for row in tables["settlement_cycle"].to_pylist() if row["calendar_key"] == firm.calendar_key
    )
    return Days(rows, settling, cycles)
