"""Trade date, trade time, sending time and stated settlement date of plain executions."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.fix.digits import MICROSECONDS_A_DAY, Whole, days, times
from tallystick.edges.messages.fix.keys import Flags
from tallystick.edges.messages.fix.picked import Columns, Picked, whole_array
from tallystick.edges.messages.fix.scan import Ranks
from tallystick.edges.messages.fix.settings import FixSettings

QUARTER_HOUR = 900_000_000
STAMP = pa.timestamp("us")


def trade_days(picked: Picked, settings: FixSettings, columns: Columns) -> Flags:
    """Adds the four columns; which lines are clean. Without TradeDate 75 the day is that of TransactTime 60 in the market's zone."""
    traded, traded_proper = _times(picked, picked.ranks(60))
    sending_ranks = np.where(picked.equals(43, b"Y") & picked.has(122), picked.ranks(122), picked.ranks(52)).astype(np.int32)
    sent, sent_proper = _times(picked, sending_ranks)
    day, day_proper = _days(picked, 75)
    settled, settled_proper = _days(picked, 64)
    derived = ~picked.has(75)
    if derived.any():
        day[derived] = local_days(traded[derived], settings.zone)
    columns["trade_date"] = whole_array(pa.date32(), day.astype(np.int32), picked.has(75) | picked.has(60))
    columns["trade_time"] = whole_array(STAMP, traded, picked.has(60))
    columns["sending_time"] = whole_array(STAMP, sent, sending_ranks >= 0)
    columns["stated_settlement_date"] = whole_array(pa.date32(), settled.astype(np.int32), picked.has(64))
    clean: Flags = (picked.has(75) | picked.has(60)) & day_proper & traded_proper & sent_proper & settled_proper
    return clean


def _times(picked: Picked, ranks: Ranks) -> tuple[Whole, Flags]:
    starts, ends = picked.bounds(ranks)
    found, proper = times(picked.scanned.words, picked.scanned.buffer, starts, ends)
    return np.where(proper, found, 0), proper | (ranks < 0)


def _days(picked: Picked, tag: int) -> tuple[Whole, Flags]:
    ranks = picked.ranks(tag)
    starts, ends = picked.bounds(ranks)
    found, proper = days(picked.scanned.words[starts], ends - starts)
    return np.where(proper, found, 0), proper | (ranks < 0)


def local_days(instants: Whole, zone: str) -> Whole:
    """Days since 1970-01-01 in a zone of instants in microseconds UTC; offsets change on quarter hours."""
    quarters = instants // QUARTER_HOUR
    places = quarters - quarters.min()
    offsets = np.zeros(int(places.max()) + 1, np.int64)
    offsets[places] = 1
    for place in np.flatnonzero(offsets):
        offsets[place] = _offset(int(place + quarters.min()), zone)
    local: Whole = (instants + offsets[places]) // MICROSECONDS_A_DAY
    return local


@lru_cache(maxsize=4096)
def _offset(quarter: int, zone: str) -> int:
    instant = dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(microseconds=quarter * QUARTER_HOUR)
    offset = instant.astimezone(ZoneInfo(zone)).utcoffset()
    return 0 if offset is None else round(offset.total_seconds()) * 1_000_000
