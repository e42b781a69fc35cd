"""Forms of dates and times.

A time without a zone (98C) is read as UTC and written so; one with its distance from UTC (98E) is turned into UTC. A date that is said
by a code (98B, UKWN or OPEN) is not known: null.

Source: ISO 15022 fields 98A `8!n`, 98C `8!n6!n`, 98E `8!n6!n[,3n][/[N]2!n[2!n]]`, 69A `8!n/8!n`.
Reason codes: BAD_DATE.
"""

from __future__ import annotations

import datetime as dt
import re

from tallystick.edges.messages.mt.figures import long_date
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Form, Remembering, Row, content
from tallystick.edges.messages.mt.rows import Unreadable

_TIME = re.compile(r"([0-9]{8})([0-9]{2})([0-9]{2})([0-9]{2})(?:,([0-9]{1,3}))?(?:/(N?)([0-9]{2})([0-9]{2})?)?")


class Date(Remembering):
    """A date, also where a time of day stands behind it."""

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        return None if text[2:3] == "B" else long_date(content(text), text[:9])

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        return "A", "//" + date_text(columns[0], values[0])


class Period(Form):
    """The last day of the period of a statement, `69A::STAT//from/to`, which is written as one day."""

    def read(self, text: str) -> object:
        """The value one field says."""
        return long_date(content(text).rpartition("/")[2], text[:9])

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        day = date_text(columns[0], values[0])
        return "A", f"//{day}/{day}"


class Time(Form):
    """A moment in UTC; a date alone says no time: null."""

    def read(self, text: str) -> object:
        """The value one field says."""
        if text[2:3] not in ("C", "E"):
            return None
        return _moment(text)

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text that say the value."""
        value = values[0]
        if not isinstance(value, dt.datetime):
            raise CannotBeSaid(columns[0], value, "expected a moment")
        utc = value.astimezone(dt.UTC) if value.tzinfo else value
        if utc.microsecond % 1000:
            raise CannotBeSaid(columns[0], value, "expected whole milliseconds")
        plain = f"//{date_text(columns[0], utc.date())}{utc:%H%M%S}"
        return ("E", f"{plain},{utc.microsecond // 1000:03d}/00") if utc.microsecond else ("C", plain)


def date_text(column: str, value: object) -> str:
    """YYYYMMDD."""
    if not isinstance(value, dt.date):
        raise CannotBeSaid(column, value, "expected a date")
    return f"{value.year:04d}{value.month:02d}{value.day:02d}"


def _moment(text: str) -> dt.datetime:
    if len(text) == 25 and text[2] == "C" and text[11:].isdecimal() and text.isascii():
        return _plain_moment(text)
    found = _TIME.fullmatch(content(text))
    if found is None:
        raise Unreadable("BAD_DATE", f"{text[:9]}: found {content(text)[:30]!r}, expected YYYYMMDDhhmmss")
    day = long_date(found[1], text[:9])
    try:
        stated = dt.datetime(day.year, day.month, day.day, int(found[2]), int(found[3]), int(found[4]), int((found[5] or "0").ljust(3, "0")) * 1000)
        away = dt.timedelta(hours=int(found[7] or 0), minutes=int(found[8] or 0))
        return (stated + away if found[6] else stated - away).replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError):
        raise Unreadable("BAD_DATE", f"{text[:9]}: found {content(text)[:30]!r}, which is no time of a day") from None


def _plain_moment(text: str) -> dt.datetime:
    """YYYYMMDDhhmmss behind qualifier and slashes, the usual case."""
    day = long_date(text[11:], text[:9])
    try:
        return dt.datetime(day.year, day.month, day.day, int(text[19:21]), int(text[21:23]), int(text[23:25]), tzinfo=dt.UTC)
    except ValueError:
        raise Unreadable("BAD_DATE", f"{text[:9]}: found {text[11:]!r}, which is no time of a day") from None


DATE = Date()
PERIOD = Period()
TIME = Time()
