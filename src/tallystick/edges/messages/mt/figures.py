"""Figures, dates and signs as MT messages write them.

A decimal has a comma and may lack digits on one side of it (`500,` and `,32`; the second is not in the standard, but is sent).
A date is YYMMDD (80-99 is 1980-1999) or YYYYMMDD. 30 February, and 29 February of a common year, is a value date of banks that
count months of 30 days; it is read as the last day of February.

Source: ISO 15022 field formats `15d`, `6!n`, `8!n`; SWIFT user handbook, category 9 (MT940, MT950).
Reason codes: BAD_FIGURE, BAD_DATE.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from tallystick.edges.messages.mt.rows import Unreadable

_FIGURE = re.compile(r"(?=[0-9,])[0-9]{0,30},?[0-9]{0,20}")
_PLAIN_CHARACTERS = 20
_DIGITS = re.compile(r"[0-9]+")


def figure(text: str, what: str) -> Decimal:
    """A figure with a decimal comma and no sign, exactly: `1250,87` is 1250.87."""
    if len(text) <= _PLAIN_CHARACTERS and text.isascii() and text.replace(",", "", 1).isdigit():
        return Decimal(text.replace(",", ".", 1))
    if not _FIGURE.fullmatch(text) or text == ",":
        raise Unreadable("BAD_FIGURE", f"{what}: found {text[:40]!r}, expected digits with one decimal comma")
    whole, _, decimals = text.partition(",")
    return Decimal(f"{whole or '0'}.{decimals or '0'}") if decimals else Decimal(whole or "0")


def signed_figure(text: str, what: str) -> Decimal:
    """A figure that a leading `N` makes negative: `N990692,` is -990692."""
    return -figure(text[1:], what) if text.startswith("N") else figure(text, what)


def short_date(text: str, what: str) -> dt.date:
    """YYMMDD as a date; 80 to 99 are years of the 1900s."""
    if len(text) != 6 or not _DIGITS.fullmatch(text):
        raise Unreadable("BAD_DATE", f"{what}: found {text[:20]!r}, expected YYMMDD")
    year = int(text[:2])
    return _calendar_date(year + (1900 if year >= 80 else 2000), int(text[2:4]), int(text[4:]), text, what)


def long_date(text: str, what: str) -> dt.date:
    """YYYYMMDD, or the first eight digits of YYYYMMDDhhmmss, as a date."""
    if len(text) < 8 or not _DIGITS.fullmatch(text[:8]):
        raise Unreadable("BAD_DATE", f"{what}: found {text[:20]!r}, expected YYYYMMDD")
    return _calendar_date(int(text[:4]), int(text[4:6]), int(text[6:8]), text, what)


def entry_date(text: str, value_date: dt.date, what: str) -> dt.date:
    """MMDD as the date nearest to the value date, which names no year of its own."""
    if len(text) != 4 or not _DIGITS.fullmatch(text):
        raise Unreadable("BAD_DATE", f"{what}: found {text[:20]!r}, expected MMDD")
    month, day = int(text[:2]), int(text[2:])
    near = [_or_none(value_date.year + step, month, day) for step in (-1, 0, 1)]
    dates = [each for each in near if each is not None]
    if not dates:
        raise Unreadable("BAD_DATE", f"{what}: found {text!r}, which is no day of a year")
    return min(dates, key=lambda each: (abs(each - value_date), each))


def _calendar_date(year: int, month: int, day: int, text: str, what: str) -> dt.date:
    found = _or_none(year, month, day) or (_or_none(year, 2, 29) or _or_none(year, 2, 28) if month == 2 and day in (29, 30) else None)
    if found is None:
        raise Unreadable("BAD_DATE", f"{what}: found {text[:20]!r}, which is no day of the calendar")
    return found


def _or_none(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
