"""Text columns to dates and times in the sender's format; times are stored in UTC.

Formats: `iso` (2024-06-03, 2024-06-03T09:30:00.123 with Z or an offset or none), a strftime pattern (`%m/%d/%Y`, `%H:%M:%S`
and `.%f` at the end), `iso_time` for a date that is the market's day of an ISO time, and for times `milliseconds_of_day`.
What the pattern gives back must be the text that was read (leading zeros apart): 02/30/2024 is no date, nor is 2024-6-3 under
a two-pattern file.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Cells, Mask, pc

MICROSECONDS = pa.timestamp("us")
OFFSET = r"(Z|[+-][0-9]{2}:?[0-9]{2})$"


def read_dates(cells: Cells, form: str, zone: str) -> tuple[Cells, Mask]:
    """The dates of a text column, null where there is none, and which cells are not a date in this format."""
    if form == "iso_time":
        times, bad = read_times(cells, "iso", zone)
        return pc.cast(_local(times, zone), pa.date32(), safe=False), bad
    if form == "iso":
        dates = _cast_or_none(cells, pa.date32())
        if dates is not None:
            return dates, np.zeros(len(cells), np.bool_)
    return _by_distinct(cells, lambda words: pc.cast(_parsed(words, "%Y-%m-%d" if form == "iso" else form, strict=form == "iso"), pa.date32(), safe=False))


def read_times(cells: Cells, form: str, zone: str) -> tuple[Cells, Mask]:
    """The times of a text column in UTC, null where there is none, and which cells are not a time in this format."""
    if form == "iso":
        return _iso_times(cells, zone)
    base, micros = _fraction(cells, form)
    times, bad = _by_distinct(base, lambda words: _to_utc(_parsed(words, form.removesuffix(".%f"), strict=False), zone))
    if micros is not None:
        times = pc.add(times, pc.cast(micros, pa.duration("us")))
    return times, bad


def read_times_of_day(cells: Cells, dates: Cells, zone: str) -> tuple[Cells, Mask]:
    """Times given as milliseconds since midnight of the row's own date, in UTC."""
    good = pc.fill_null(pc.match_substring_regex(cells, "^[0-9]{1,8}$"), False)
    millis = pc.cast(pc.if_else(good, cells, pa.scalar(None, pa.string())), pa.int64())
    inside = pc.if_else(pc.less(millis, 86_400_000), millis, pa.scalar(None, pa.int64()))
    elapsed = pc.cast(pc.multiply(inside, 1000), pa.duration("us"))
    times = _to_utc(pc.add(pc.cast(dates, MICROSECONDS), elapsed), zone)
    return times, _unread(cells, times)


def _iso_times(cells: Cells, zone: str) -> tuple[Cells, Mask]:
    local = _cast_or_none(cells, MICROSECONDS)
    if local is not None:
        times = _to_utc(local, zone)
        return times, _unread(cells, times)
    instants = _cast_or_none(cells, pa.timestamp("us", "UTC"))
    if instants is not None:
        return pc.cast(instants, MICROSECONDS), np.zeros(len(cells), np.bool_)
    offset = pc.fill_null(pc.match_substring_regex(cells, OFFSET), False)
    nothing = pa.scalar(None, pa.string())
    with_offset = _one_by_one(pc.if_else(offset, cells, nothing), pa.timestamp("us", "UTC"))
    without = _to_utc(_one_by_one(pc.if_else(offset, nothing, cells), MICROSECONDS), zone)
    times = pc.coalesce(pc.cast(with_offset, MICROSECONDS), without)
    return times, _unread(cells, times)


def _one_by_one(cells: Cells, target: pa.DataType) -> Cells:
    """Cast the cells that look like an ISO time, null for the rest and for impossible days."""
    shape = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$"
    likely = pc.if_else(pc.fill_null(pc.match_substring_regex(cells, shape), False), cells, pa.scalar(None, pa.string()))
    day_text = pc.utf8_slice_codeunits(likely, 0, 10)
    days, _ = _by_distinct(day_text, lambda words: pc.cast(_parsed(words, "%Y-%m-%d", strict=True), pa.date32(), safe=False))
    return pc.cast(pc.if_else(pc.is_valid(days), likely, pa.scalar(None, pa.string())), target)


def _cast_or_none(cells: Cells, target: pa.DataType) -> Cells | None:
    try:
        return pc.cast(cells, target)
    except pa.ArrowInvalid:
        return None


def _unread(cells: Cells, values: Cells) -> Mask:
    """Where there is text and nothing was read from it."""
    unread: Mask = pc.and_(pc.is_valid(cells), pc.is_null(values)).to_numpy()
    return unread


def _by_distinct(cells: Cells, read: Callable[[Cells], Cells]) -> tuple[Cells, Mask]:
    """Read each distinct text once: a file has few dates and many rows."""
    encoded = cells.combine_chunks().dictionary_encode()
    values = pc.take(read(pa.chunked_array([encoded.dictionary])), encoded.indices)
    return values, _unread(cells, values)


def _parsed(words: Cells, form: str, *, strict: bool) -> Cells:
    """Times of distinct texts by a pattern; null where the pattern does not give the same text back."""
    times = pc.strptime(words, format=form, unit="us", error_is_null=True)
    # strftime writes whole seconds as 07.000000
    again = pc.replace_substring_regex(pc.strftime(times, format=form), r"(\d\d)\.0{6}\b", r"\1")
    if not strict:
        words, again = _without_leading_zeros(words), _without_leading_zeros(again)
    return pc.if_else(pc.equal(words, again), times, pa.scalar(None, MICROSECONDS))


def _without_leading_zeros(words: Cells) -> Cells:
    return pc.utf8_lower(pc.replace_substring_regex(words, r"\b0+(\d)", r"\1"))


def _fraction(cells: Cells, form: str) -> tuple[Cells, Cells | None]:
    """The text before `.%f` and the microseconds after it."""
    if not form.endswith(".%f"):
        return cells, None
    base = pc.replace_substring_regex(cells, r"\.[0-9]{1,6}$", "")
    digits = pc.replace_substring_regex(pc.if_else(pc.equal(base, cells), pc.binary_join_element_wise(cells, ".0", ""), cells), r"^.*\.([0-9]{1,6})$", r"\1")
    return base, pc.cast(pc.utf8_rpad(digits, 6, "0"), pa.int64())


def _to_utc(local: Cells, zone: str) -> Cells:
    """Local times as UTC; in the hour that exists twice the first is meant, an hour that does not exist is null."""
    if zone in ("", "UTC"):
        return local
    instants = pc.assume_timezone(local, zone, ambiguous="earliest", nonexistent="earliest")
    same = pc.equal(pc.local_timestamp(instants), local)
    return pc.cast(pc.if_else(same, instants, pa.scalar(None, instants.type)), MICROSECONDS)


def _local(times: Cells, zone: str) -> Cells:
    if zone in ("", "UTC"):
        return times
    return pc.local_timestamp(pc.assume_timezone(times, "UTC").cast(pa.timestamp("us", zone)))
