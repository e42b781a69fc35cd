"""Values of one field, exactly: plain numbers, days and times as FIX writes them."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from functools import lru_cache

NUMBER = re.compile(r"-?(?=\.?\d)\d*\.?\d*", re.ASCII)
DAY = re.compile(r"\d{8}", re.ASCII)
TIME = re.compile(r"(\d{8})-([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.(\d{1,12}))?", re.ASCII)


def parse_decimal(text: str, scale: int) -> Decimal | None:
    """The number as an exact decimal(18, `scale`); None when it is no plain number or does not fit (FIX has no exponent and no comma)."""
    if len(text) > 60 or NUMBER.fullmatch(text) is None:
        return None
    value = Decimal(text)
    if abs(value) >= 10 ** (18 - scale):
        return None
    exact = value.quantize(Decimal(1).scaleb(-scale))
    return exact if exact == value else None


def parse_day(text: str) -> dt.date | None:
    """The day of YYYYMMDD, None when it is not one."""
    return None if DAY.fullmatch(text) is None else _calendar_day(text)


@lru_cache(maxsize=1024)
def _calendar_day(text: str) -> dt.date | None:
    """The day of eight digits; most messages of a log say the same few."""
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def parse_time(text: str) -> dt.datetime | None:
    """The time (UTC) of YYYYMMDD-HH:MM:SS[.fraction], digits beyond the microsecond cut; second 60 is the next minute's first."""
    found = TIME.fullmatch(text)
    day = parse_day(found[1]) if found else None
    if found is None or day is None:
        return None
    seconds = int(found[2]) * 3600 + int(found[3]) * 60 + int(found[4])
    microseconds = int((found[5] or "0")[:6].ljust(6, "0"))
    try:
        return dt.datetime.combine(day, dt.time()) + dt.timedelta(seconds=seconds, microseconds=microseconds)
    except OverflowError:
        return None
