"""One block of whole lines as fields: where each message begins, which taken field stands where, which lines are plain.

A plain line begins its message right before its first separator, has only tag=value fields in the order of the standard header,
ends with CheckSum, and has no raw data, no doubled or empty taken field, no byte above 127 and no zero byte. All others are left
to the exact way, which alone gives reasons.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tallystick.edges.messages.fix.keys import PASSED_CODE, Bytes, Flags, Places, TagTable, Words, field_codes

PADDING = bytes(40)
NEWLINE, RETURN = 10, 13
FIX4, FIX5, FIXT = (int.from_bytes(text, "little") for text in (b"8=FIX.4.", b"8=FIX.5.", b"8=FIXT.1"))
LONGEST_CODE = 64
ABSENT, LONGER = 0, 255
LONGEST_PLAIN_LINE = 4000
Ranks = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Scan:
    """Fields of a block. `ranks[code, line]` is the place of a taken field in `value_starts`, `value_ends` and `letters` (its value
    where that is one character), −1 where the line lacks it; `letters` ends with `ABSENT`, which rank −1 finds.
    """

    buffer: Bytes
    words: Words
    line_starts: Places
    line_ends: Places
    plain: Flags
    begins: Places
    bodies: Places
    checksums: Places
    separators: Places
    value_starts: Places
    value_ends: Places
    letters: Bytes
    field_numbers: Places
    ranks: Ranks


def scan(text: bytes, separator: int, table: TagTable) -> Scan:
    """The fields of a block whose lines all end with a newline."""
    padded = text + PADDING
    buffer = np.frombuffer(padded, np.uint8)
    words: Words = np.ndarray((len(padded) - 8,), "<u8", buffer=padded, strides=(1,))
    ends = np.flatnonzero((buffer == separator) | (buffer == NEWLINE))
    last = np.flatnonzero(buffer[ends] == NEWLINE)
    first = np.concatenate(([0], last[:-1] + 1))
    line_ends = ends[last]
    line_starts = np.concatenate(([0], line_ends[:-1] + 1))
    starts = np.concatenate(([0], ends[:-1] + 1))
    plain = (last - first >= 3) & _begins_here(words, buffer, ends[first], starts, first)
    plain &= line_ends - line_starts <= LONGEST_PLAIN_LINE
    checksum = _close(buffer, starts, ends, last)
    codes, improper = field_codes(words, starts, table)
    _refuse_improper(plain, improper, last, checksum)
    held = np.minimum(first + 2, len(codes) - 1)
    plain &= (codes[first] == table.code(8)) & (codes[np.minimum(first + 1, held)] == table.code(9)) & (codes[held] == table.code(35))
    plain &= codes[checksum] == table.code(10)
    _refuse_odd_bytes(plain, buffer, line_ends)
    here = (codes != 0) & (codes != PASSED_CODE)
    taken = np.flatnonzero(here)
    taken_codes = codes[taken]
    lines = np.repeat(np.arange(len(last)), np.add.reduceat(here, first, dtype=np.int64))
    value_starts, value_ends = starts[taken] + table.value_starts[taken_codes], ends[taken]
    ranks = _ranks(plain, lines, taken_codes, table)
    lengths = value_ends - value_starts
    plain[lines[(lengths <= 0) | (lengths > LONGEST_CODE)]] = False
    letters = np.append(np.where(lengths == 1, buffer[value_starts], LONGER), ABSENT).astype(np.uint8)
    places = (line_starts, line_ends, plain, starts[first], starts[held], starts[checksum], checksum - first)
    return Scan(buffer, words, *places, value_starts, value_ends, letters, taken, ranks)


def _begins_here(words: Words, buffer: Bytes, points: Places, starts: Places, first: Places) -> Flags:
    """Whether BeginString stands right before each line's first separator; moves the first field's start to it."""
    short, long = np.maximum(points - 9, 0), np.maximum(points - 10, 0)
    digit = (buffer[np.maximum(points - 1, 0)] - 48) < 10
    begun = words[short]
    four = ((begun == FIX4) | (begun == FIX5)) & digit & (points >= 9)
    transport = (words[long] == FIXT) & (buffer[np.maximum(points - 2, 0)] == 46) & digit & (points >= 10)
    starts[first] = np.where(four, short, np.where(transport, long, starts[first]))
    here: Flags = four | transport
    return here


def _close(buffer: Bytes, starts: Places, ends: Places, last: Places) -> Places:
    """The last field of each line: before the newline's own empty field, or that field itself without its carriage return."""
    tail = ends[last] - starts[last]
    returned = (tail > 0) & (buffer[np.maximum(ends[last] - 1, 0)] == RETURN)
    ends[last] -= returned
    return np.where(tail - returned > 0, last, np.maximum(last - 1, 0))


def _refuse_improper(plain: Flags, improper: Places, last: Places, checksum: Places) -> None:
    """Lines with a field that is no tag=value are not plain; the empty field before a newline does not count."""
    lines = np.searchsorted(last, improper)
    excused = (improper == last[lines]) & (checksum[lines] != last[lines])
    plain[lines[~excused]] = False


def _refuse_odd_bytes(plain: Flags, buffer: Bytes, line_ends: Places) -> None:
    text = buffer[: -len(PADDING)]
    if text.min() == 0 or text.max() > 127:
        odd = np.flatnonzero((text == 0) | (text > 127))
        plain[np.searchsorted(line_ends, odd)] = False


def _ranks(plain: Flags, lines: Places, codes: Bytes, table: TagTable) -> Ranks:
    """Place of each taken field by code and line; lines with a field twice, or with raw data, are not plain."""
    ranks = np.full((table.data_code + 1) * len(plain), -1, np.int32)
    numbers = np.arange(len(lines), dtype=np.int32)
    cells = codes.astype(np.int64) * len(plain) + lines
    ranks[cells] = numbers
    plain[lines[ranks[cells] != numbers]] = False
    by_code = ranks.reshape(table.data_code + 1, len(plain))
    plain[by_code[table.data_code] >= 0] = False
    return by_code
