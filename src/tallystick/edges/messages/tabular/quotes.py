"""Quotes in separated text: whether all of a block pair up, and the slow walk through a block where they do not.

Rules: a quote opens a field only at the start of the field; inside, a doubled quote stands for one; a quote elsewhere in an
unquoted field is plain text (5" pipe). A quoted field that is not closed, or that holds a lone quote, makes its record badly
quoted; if it has run over a line end by then, the record ends at its first line end, so that one bad line spoils one row.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from tallystick.edges.messages.tabular.arrow import Positions


def quotes_are_tidy(view: npt.NDArray[np.uint8], quotes: Positions, delimiter: int, line_end: int) -> bool:
    """Whether every odd quote opens a field (or doubles the one before) and every even one closes one (or is doubled)."""
    opening, closing = quotes[0::2], quotes[1::2]
    before = view[np.maximum(opening - 1, 0)]
    opens = (opening == 0) | (before == delimiter) | (before == line_end)
    opens[1:] |= opening[1:] == closing[: len(opening) - 1] + 1
    after = view[np.minimum(closing + 1, len(view) - 1)]
    closes = (closing == len(view) - 1) | (after == delimiter) | (after == line_end) | (after == 13)
    doubled = opening[1:] == closing[: len(opening) - 1] + 1
    closes[: len(doubled)] |= doubled
    return bool(opens.all() and closes.all())


def record_ends_by_walking(data: bytes, marks: tuple[bytes, bytes, bytes], *, final: bool, line_limit_bytes: int) -> tuple[list[int], list[int], list[int]]:
    """Ends of records, indices of the badly quoted ones, and fields of each; `marks` are delimiter, quote and line end.

    What is left open at the end of the data is left for the next block, unless this is the last one or it is over the limit.
    """
    ends: list[int] = []
    bad: list[int] = []
    counts: list[int] = []
    start = 0
    while start < len(data):
        end, fields, sound = _walk_record(data, start, marks)
        if end < 0 and not sound and (final or len(data) - start > line_limit_bytes):
            end = data.find(marks[2], start)
        if end < 0 and final:
            end = len(data)
        if end < 0:
            break
        if not sound:
            bad.append(len(ends))
        ends.append(end)
        counts.append(fields)
        start = end + 1
    return ends, bad, counts


def _walk_record(data: bytes, start: int, marks: tuple[bytes, bytes, bytes]) -> tuple[int, int, bool]:
    """(line end of the record or −1 when it is not within the data, number of fields, whether its quotes are sound)."""
    delimiter, quote, line_end = marks
    at, fields, sound = start, 1, True
    while True:
        if data[at : at + 1] == quote:
            at, closed = _after_quoted(data, at, marks)
            sound = sound and closed
            if at < 0:
                return (data.find(line_end, start) if not closed else -1), fields, False
        stop = data.find(line_end, at)
        comma = data.find(delimiter, at, stop if stop >= 0 else len(data))
        if comma < 0:
            return stop, fields, sound
        at, fields = comma + 1, fields + 1


def _after_quoted(data: bytes, opening: int, marks: tuple[bytes, bytes, bytes]) -> tuple[int, bool]:
    """Where the quoted field that opens here is over, and whether it was sound; (−1, False) unclosed, (−1, True) data at an end."""
    delimiter, quote, line_end = marks
    at, sound = opening + 1, True
    while True:
        found = data.find(quote, at)
        if found < 0:
            return -1, True
        after = data[found + 1 : found + 2]
        if after == quote:
            at = found + 2
        elif after in (delimiter, line_end, b"\r", b""):
            return found + 1, sound
        elif data.find(line_end, opening, found) >= 0:
            return -1, False
        else:
            at, sound = found + 1, False
