"""Dates and times as Flex statements write them.

The user chooses the format when the query is set up: 20240131, 2024-01-31, 31-Jan-24, or with slashes. A time may follow
after `;`, a comma, a space or `T`, as 202000 or 20:20:00, in US Eastern time, sometimes with EST or EDT said.
"""

from __future__ import annotations

import datetime as dt
import re

FORM = re.compile(r"(?P<day>[0-9A-Za-z/-]+?)(?:(?:; ?|, ?|T| )(?P<time>\d\d:?\d\d:?\d\d)(?: E[SD]T)?)?", re.ASCII)
PLAIN = ("%Y%m%d", "%Y-%m-%d", "%d-%b-%Y", "%d-%b-%y")
SLASHES = {"MDY": ("%m/%d/%Y", "%m/%d/%y"), "DMY": ("%d/%m/%Y", "%d/%m/%y")}


class BadDate(ValueError):
    """A text is not a date; the message says what was found and expected."""


def parse_date(written: str, slash_dates: str | None = None) -> dt.date:
    """The day of a date or of a date with time. Raises `BadDate`."""
    return _day(_form(written)["day"], written, slash_dates)


def parse_timestamp(written: str, slash_dates: str | None = None) -> dt.datetime | None:
    """Date and time as stated (no zone: the broker's Eastern time), or None when the text has no time. Raises `BadDate`."""
    form = _form(written)
    day = _day(form["day"], written, slash_dates)
    return None if form["time"] is None else dt.datetime.combine(day, parse_time(form["time"]))


def parse_time(written: str) -> dt.time:
    """A time of day, 093406 or 09:34:06. Raises `BadDate`."""
    digits = written.replace(":", "")
    if not re.fullmatch("[0-9]{6}", digits):
        raise BadDate(f"found time {written!r}, expected six digits as in 093406")
    try:
        return dt.time(int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError as error:
        raise BadDate(f"found time {written!r}: {error}") from None


def _form(written: str) -> re.Match[str]:
    form = FORM.fullmatch(written.strip())
    if form is None:
        raise BadDate(f"found {written!r}, expected a date such as 20240131, 2024-01-31 or 20240131;202000")
    return form


def _day(day: str, written: str, slash_dates: str | None) -> dt.date:
    if day.upper() == "MULTI":
        raise BadDate("found MULTI: the element stands for several days, expected one")
    if "/" in day and slash_dates is None:
        raise BadDate(f"found {written!r}, which can be read two ways; say slash_dates = MDY or DMY in the settings")
    for form in SLASHES[slash_dates] if "/" in day and slash_dates else PLAIN:
        if _fits(day, form):
            return dt.datetime.strptime(day, form).date()
    raise BadDate(f"found {written!r}, expected a date such as 20240131, 2024-01-31 or 20240131;202000")


def _fits(day: str, form: str) -> bool:
    if form == "%Y%m%d" and not re.fullmatch("[12][0-9]{7}", day):
        return False
    try:
        return 1900 <= dt.datetime.strptime(day, form).year < 2200
    except ValueError:
        return False
