"""Calendar days from the stretches a calendar covers and the days that are not what their weekday says.

    calendar            US.NSCC, 2013-01-01 … 2025-12-31, closed on SATURDAY SUNDAY
    calendar_exception  US.NSCC, 2026-10-12, exchange open, bank closed, settlement closed
    gives               one `calendar_day` for every day, with flags, ordinals and the neighbouring days

Trade, settlement and cash days are three facts, none derived from another. Ordinals count the days of a kind up to and including the
day, from the first day of the calendar, so that "n settlement days after" is an equality join. Neighbours the calendar does not reach
are null. Pure: no clock, no file.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from tallystick.rules.read import RuleError, RuleRow, Value

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Day:
    """What one day is: three flags (1 open, 0 closed), early close, and where that is known from."""

    day: dt.date
    trade: int
    settlement: int
    cash: int
    early_close: int
    note: Value
    source: Value
    evidence: Value
    origin: Value


def calendar_days(stretches: list[RuleRow], exceptions: list[RuleRow]) -> list[dict[str, Value]]:
    """Rows of `calendar_day`, by calendar and day. Raises RuleError for a gap in a calendar or an exception no stretch covers."""
    by_calendar: defaultdict[str, list[RuleRow]] = defaultdict(list)
    for stretch in stretches:
        by_calendar[str(stretch["calendar_key"])].append(stretch)
    _check_covered(by_calendar, exceptions)
    return [row for key in sorted(by_calendar) for row in _rows(key, _days(key, by_calendar[key], exceptions))]


def _check_covered(by_calendar: dict[str, list[RuleRow]], exceptions: list[RuleRow]) -> None:
    for row in exceptions:
        stretches = by_calendar.get(str(row["calendar_key"]), [])
        if not any(stretch.date("valid_from") <= row.date("day") <= stretch.date("valid_to") for stretch in stretches):
            raise RuleError(f"{row.place}: found {row['day']} of {row['calendar_key']}, expected a day that calendar.csv covers")


def _days(key: str, stretches: list[RuleRow], exceptions: list[RuleRow]) -> list[Day]:
    special = {row.date("day"): row for row in exceptions if row["calendar_key"] == key}
    days: list[Day] = []
    for stretch in sorted(stretches, key=lambda row: row.date("valid_from")):
        if days and stretch.date("valid_from") != days[-1].day + ONE_DAY:
            raise RuleError(f"{stretch.place}: found {key} from {stretch['valid_from']} after {days[-1].day}, expected a calendar without a gap")
        days += _stretch_days(stretch, special)
    return days


def _stretch_days(stretch: RuleRow, special: dict[dt.date, RuleRow]) -> list[Day]:
    closed = _closed_weekdays(stretch)
    first, last = stretch.date("valid_from"), stretch.date("valid_to")
    days = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    return [_day(day, 0 if day.weekday() in closed else 1, stretch, special.get(day)) for day in days]


def _closed_weekdays(stretch: RuleRow) -> set[int]:
    names = str(stretch["closed_weekdays"]).split()
    unknown = [name for name in names if name not in WEEKDAYS]
    if unknown:
        raise RuleError(f"{stretch.place}: found weekday {unknown[0]!r}, expected one of {', '.join(WEEKDAYS)}")
    return {WEEKDAYS.index(name) for name in names}


def _day(day: dt.date, is_open: int, stretch: RuleRow, special: RuleRow | None) -> Day:
    if special is None:
        return Day(day, is_open, is_open, is_open, 0, None, stretch["source"], stretch["evidence"], stretch["origin"])
    trade, settlement, cash = (0 if special[name] else is_open for name in ("closed_exchange", "closed_settlement", "closed_bank"))
    early = 1 if special["early_close"] else 0
    return Day(day, trade, settlement, cash, early, special["name"], special["source"], special["evidence"], special["origin"])


def _rows(key: str, days: list[Day]) -> list[dict[str, Value]]:
    following = _following_settlement_days(days)
    rows: list[dict[str, Value]] = []
    trade_days = settlement_days = cash_days = 0
    previous_trade_day: dt.date | None = None
    for day, following_day in zip(days, following, strict=True):
        trade_days, settlement_days, cash_days = trade_days + day.trade, settlement_days + day.settlement, cash_days + day.cash
        rows.append(
            {
                "calendar_key": key,
                "day": day.day,
                "is_trade_day": day.trade,
                "is_settlement_day": day.settlement,
                "is_cash_day": day.cash,
                "early_close": day.early_close,
                "trade_ordinal": trade_days,
                "settlement_ordinal": settlement_days,
                "cash_ordinal": cash_days,
                "next_settlement_day": following_day,
                "settlement_day_on_or_after": day.day if day.settlement else following_day,
                "previous_trade_day": previous_trade_day,
                "note": day.note,
                "source": day.source,
                "evidence": day.evidence,
                "origin": day.origin,
            }
        )
        previous_trade_day = day.day if day.trade else previous_trade_day
    return rows


def _following_settlement_days(days: list[Day]) -> list[dt.date | None]:
    """For each day, the first settlement day strictly after it."""
    found: list[dt.date | None] = []
    following: dt.date | None = None
    for day in reversed(days):
        found.append(following)
        following = day.day if day.settlement else following
    return found[::-1]
