"""Cut the bytes of a text file into records: where each starts and ends, on which line, how many fields it has.

A record is a line, or several when a line end stands inside quotes. The file is read in blocks that end at a record end, so
memory is bounded whatever the size of the file. The bytes are looked at as numpy arrays; only a block with untidy quotes is
walked quote by quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

import numpy as np

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.arrow import Positions
from tallystick.edges.messages.tabular.quotes import quotes_are_tidy, record_ends_by_walking

LINE_FEED, CARRIAGE_RETURN = b"\n", b"\r"


@dataclass(frozen=True)
class Dialect:
    """How fields and text are marked: the `delimiter` byte, the `quote` byte (empty: none), the byte that ends a line."""

    delimiter: bytes
    quote: bytes
    line_end: bytes = LINE_FEED


@dataclass(frozen=True)
class Records:
    """Whole records: their bytes, the place of these in the file, start and end (without line end) of each, its line number.

    `badly_quoted` are the indices of records whose quotes are unclosed or undoubled; `walked_counts` are the fields of each
    record where the quotes had to be walked, else None (`field_counts` knows them anyway); `quotes` are their positions.
    """

    data: bytes
    file_offset: int
    starts: Positions
    ends: Positions
    line_numbers: Positions
    badly_quoted: Positions
    quotes: Positions
    walked_counts: Positions | None
    dialect: Dialect

    def __len__(self) -> int:
        return len(self.starts)

    def text(self, index: int) -> bytes:
        """The bytes of one record as received, without its line end."""
        return self.data[int(self.starts[index]) : int(self.ends[index])]

    def without_first(self, count: int) -> Records:
        """The records after the first `count`."""
        bad = self.badly_quoted[self.badly_quoted >= count] - count
        counts = None if self.walked_counts is None else self.walked_counts[count:]
        return replace(self, starts=self.starts[count:], ends=self.ends[count:], line_numbers=self.line_numbers[count:], badly_quoted=bad, walked_counts=counts)

    def field_counts(self) -> Positions:
        """How many fields each record has."""
        if self.walked_counts is not None:
            return self.walked_counts
        delimiters = np.flatnonzero(np.frombuffer(self.data, np.uint8) == self.dialect.delimiter[0])
        if len(self.quotes):
            delimiters = delimiters[np.searchsorted(self.quotes, delimiters) % 2 == 0]
        return np.searchsorted(delimiters, self.ends) - np.searchsorted(delimiters, self.starts) + 1


def read_records(file: BinaryIO, dialect: Dialect, *, file_offset: int = 0) -> Iterator[Records]:
    """The records of a file from where it stands, block by block. Raises `FileRefused` LINE_TOO_LONG."""
    carried, line_number = b"", 1
    while True:
        chunk = file.read(limits.BLOCK_BYTES)
        data = carried + chunk
        if not data:
            return
        records, used = _cut(data, dialect, file_offset, line_number, final=not chunk)
        _refuse_long(records, len(data) - used)
        if len(records):
            yield records
        if not chunk:
            return
        line_number += records.data.count(dialect.line_end)
        carried, file_offset = data[used:], file_offset + used


def _refuse_long(records: Records, rest_bytes: int) -> None:
    lengths = records.ends - records.starts
    longest = int(lengths.max()) if len(records) else 0
    if max(longest, rest_bytes) <= limits.LINE_LIMIT_BYTES:
        return
    where = f"line {records.line_numbers[int(lengths.argmax())]}" if longest > limits.LINE_LIMIT_BYTES else "the last line looked at"
    raise FileRefused(
        "LINE_TOO_LONG",
        f"{where} (after byte {records.file_offset:,}) is longer than {limits.LINE_LIMIT_BYTES:,} bytes; expected text with line ends. Is it the right file?",
    )


def _cut(data: bytes, dialect: Dialect, file_offset: int, line_number: int, *, final: bool) -> tuple[Records, int]:
    """The whole records of the data, and how many bytes they use."""
    view = np.frombuffer(data, np.uint8)
    line_ends = np.flatnonzero(view == dialect.line_end[0])
    quotes = np.flatnonzero(view == dialect.quote[0]) if dialect.quote else line_ends[:0]
    ends, bad, counts = _record_ends(data, line_ends, quotes, dialect, final=final)
    used = min(int(ends[-1]) + 1, len(data)) if len(ends) else 0
    starts = np.concatenate([np.zeros(min(len(ends), 1), np.int64), ends[:-1] + 1])
    line_numbers = line_number + (np.searchsorted(line_ends, starts) if len(quotes) else np.arange(len(starts)))
    if dialect.line_end == LINE_FEED and len(ends):
        ends = ends - ((view[np.maximum(ends - 1, 0)] == CARRIAGE_RETURN[0]) & (ends > starts))
    return Records(data[:used], file_offset, starts, ends, line_numbers, bad, quotes[quotes < used], counts, dialect), used


def _record_ends(data: bytes, line_ends: Positions, quotes: Positions, dialect: Dialect, *, final: bool) -> tuple[Positions, Positions, Positions | None]:
    """Where records end, which of them are badly quoted, and their fields if the quotes were walked."""
    none = line_ends[:0]
    tidy = not len(quotes) or quotes_are_tidy(np.frombuffer(data, np.uint8), quotes, dialect.delimiter[0], dialect.line_end[0])
    ends = line_ends[np.searchsorted(quotes, line_ends) % 2 == 0] if len(quotes) and tidy else line_ends
    used = int(ends[-1]) + 1 if len(ends) else 0
    left_open = len(quotes) % 2 == 1 and (final or len(data) - used > limits.LINE_LIMIT_BYTES)
    if tidy and not left_open:
        return (np.append(ends, len(data)) if final and used < len(data) else ends), none, None
    marks = (dialect.delimiter, dialect.quote, dialect.line_end)
    walked, bad, counts = record_ends_by_walking(data, marks, final=final, line_limit_bytes=limits.LINE_LIMIT_BYTES)
    return np.array(walked, np.int64), np.array(bad, np.int64), np.array(counts, np.int64)
