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
from itertools import accumulate
from typing import NamedTuple

from tallystick.rules.read import RuleError, RuleRow, Value

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
ONE_DAY = dt.timedelta(days=1)
Columns = dict[str, list[Value]]


class Day(NamedTuple):
    """What one day is: three flags (1 open, 0 closed), early close, and where that is known from."""

    day: dt.date
    is_trade_day: int
    is_settlement_day: int
    is_cash_day: int
    early_close: int
    note: Value
    source: Value
    evidence: Value
    origin: Value


def calendar_days(stretches: list[RuleRow], exceptions: list[RuleRow]) -> Columns:
    """Columns of `calendar_day`, by calendar and day. Raises RuleError for a gap in a calendar or an exception no stretch covers."""
    by_calendar: defaultdict[str, list[RuleRow]] = defaultdict(list)
    for stretch in stretches:
        by_calendar[str(stretch["calendar_key"])].append(stretch)
    _check_covered(by_calendar, exceptions)
    columns: defaultdict[str, list[Value]] = defaultdict(list)
    for key in sorted(by_calendar):
        for name, values in _columns(key, _days(key, by_calendar[key], exceptions)).items():
            columns[name] += values
    return dict(columns)


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
    known = (None, stretch["source"], stretch["evidence"], stretch["origin"])
    first, last = stretch.date("valid_from").toordinal(), stretch.date("valid_to").toordinal()
    days = (dt.date.fromordinal(number) for number in range(first, last + 1))
    return [_special_day(special[day], closed) if day in special else _plain_day(day, 0 if day.weekday() in closed else 1, known) for day in days]


def _closed_weekdays(stretch: RuleRow) -> set[int]:
    names = str(stretch["closed_weekdays"]).split()
    unknown = [name for name in names if name not in WEEKDAYS]
    if unknown:
        raise RuleError(f"{stretch.place}: found weekday {unknown[0]!r}, expected one of {', '.join(WEEKDAYS)}")
    return {WEEKDAYS.index(name) for name in names}


def _plain_day(day: dt.date, is_open: int, known: tuple[Value, Value, Value, Value]) -> Day:
    return Day(day, is_open, is_open, is_open, 0, *known)


def _special_day(special: RuleRow, closed: set[int]) -> Day:
    day = special.date("day")
    is_open = 0 if day.weekday() in closed else 1
    trade, settlement, cash = (0 if special[name] else is_open for name in ("closed_exchange", "closed_settlement", "closed_bank"))
    early = 1 if special["early_close"] else 0
    return Day(day, trade, settlement, cash, early, special["name"], special["source"], special["evidence"], special["origin"])


def _columns(key: str, days: list[Day]) -> Columns:
    told: Columns = {name: list(values) for name, values in zip(Day._fields, zip(*days, strict=True), strict=True)}
    settling = [day.day if day.is_settlement_day else None for day in days]
    following = _following(settling)
    return {
        "calendar_key": [key] * len(days),
        "day_number": [day.day.year * 10_000 + day.day.month * 100 + day.day.day for day in days],
        **told,
        "trade_ordinal": list(accumulate(day.is_trade_day for day in days)),
        "settlement_ordinal": list(accumulate(day.is_settlement_day for day in days)),
        "cash_ordinal": list(accumulate(day.is_cash_day for day in days)),
        "next_settlement_day": following,
        "settlement_day_on_or_after": [own or later for own, later in zip(settling, following, strict=True)],
        "previous_trade_day": _following([day.day if day.is_trade_day else None for day in reversed(days)])[::-1],
    }


def _following(marked: list[dt.date | None]) -> list[Value]:
    """For each place, the next marked day after it; null where none is left."""
    found: list[Value] = []
    following: dt.date | None = None
    for day in reversed(marked):
        found.append(following)
        following = day or following
    return found[::-1]
