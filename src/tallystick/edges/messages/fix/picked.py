"""Taken fields of some lines of a scanned block, column by column, and their way to Arrow without copying text one by one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from tallystick.edges.messages.fix.digits import Whole
from tallystick.edges.messages.fix.keys import Bytes, Flags, Places, TagTable
from tallystick.edges.messages.fix.scan import Ranks, Scan

Anything: TypeAlias = "pa.Array[Any]"
Columns = dict[str, Anything]


class Picked:
    """Fields of `lines` by tag. A rank of −1 means that the line lacks the field."""

    def __init__(self, scanned: Scan, lines: Places, table: TagTable) -> None:
        self.scanned = scanned
        self.lines = lines
        self.table = table
        self._known: dict[int, Ranks] = {}

    def __len__(self) -> int:
        return len(self.lines)

    def ranks(self, tag: int | None) -> Ranks:
        """Rank of the field by line; −1 throughout for no tag."""
        if tag is None:
            return np.full(len(self), -1, np.int32)
        if tag not in self._known:
            self._known[tag] = self.scanned.ranks[self.table.code(tag)].take(self.lines)
        return self._known[tag]

    def has(self, tag: int) -> Flags:
        """Which lines have the field."""
        present: Flags = self.ranks(tag) >= 0
        return present

    def bounds(self, ranks: Ranks) -> tuple[Places, Places]:
        """Start and end of each value; those of absent fields are any place that can be read."""
        return self.scanned.value_starts.take(ranks, mode="clip"), self.scanned.value_ends.take(ranks, mode="clip")

    def letter(self, tag: int) -> Bytes:
        """The value where it is one character, `ABSENT` where there is none, `LONGER` where it is longer."""
        return self.scanned.letters.take(self.ranks(tag))

    def equals(self, tag: int, text: bytes) -> Flags:
        """Which values are this text of at most eight characters."""
        ranks = self.ranks(tag)
        starts, ends = self.bounds(ranks)
        mask = (1 << (8 * len(text))) - 1
        same: Flags = (ranks >= 0) & (ends - starts == len(text)) & ((self.scanned.words[starts] & mask) == int.from_bytes(text, "little"))
        return same

    @cached_property
    def captures(self) -> Flags:
        """Which lines are trade capture reports."""
        return self.equals(35, b"AE")


def value_texts(scanned: Scan) -> pa.StringArray:
    """All values of a block as one Arrow array over the block's own bytes; value of rank r is element 2r."""
    offsets = np.empty(2 * len(scanned.value_starts), np.int32)
    offsets[0::2], offsets[1::2] = scanned.value_starts, scanned.value_ends
    return pa.StringArray.from_buffers(max(len(offsets) - 1, 0), bytes_of(offsets), bytes_of(scanned.buffer))


def taken(texts: pa.StringArray, ranks: Ranks) -> pa.StringArray:
    """The texts of these ranks, null where a rank is −1."""
    return texts.take(whole_array(pa.int32(), ranks * 2, ranks >= 0))


def named(names: Sequence[str | None], places: npt.NDArray[np.integer]) -> pa.StringArray:
    """The name at each place of a short list."""
    return _name_array(tuple(names)).take(whole_array(pa.int8(), places.astype(np.int8), None))


@lru_cache(maxsize=64)
def _name_array(names: tuple[str | None, ...]) -> pa.StringArray:
    texts = [(name or "").encode() for name in names]
    offsets = np.cumsum([0, *map(len, texts)], dtype=np.int32)
    present = np.array([name is not None for name in names], np.bool_)
    return pa.StringArray.from_buffers(len(names), bytes_of(offsets), pa.py_buffer(b"".join(texts)), validity(present))


def constant(value: str, count: int) -> pa.StringArray:
    """The same text `count` times."""
    return named((value,), np.zeros(count, np.int8))


def text_scalar(value: str) -> Any:
    """One text as Arrow's own value (plain strings in a call would go by way of pandas)."""
    return _name_array((value,))[0]


def decimal_array(units: Whole, present: Flags, precision: int, scale: int) -> Anything:
    """decimal128(precision, scale) from whole units of 10^-scale, null where not present."""
    words = np.empty((len(units), 2), np.int64)
    words[:, 0], words[:, 1] = units, units >> 63
    return pa.Array.from_buffers(pa.decimal128(precision, scale), len(units), [validity(present), bytes_of(words)])


def whole_array(kind: pa.DataType, units: npt.NDArray[np.integer], present: Flags | None) -> Anything:
    """A date32, timestamp or integer array from numbers of the right width, null where not present (without `pa.array`, which imports pandas)."""
    return pa.Array.from_buffers(kind, len(units), [validity(present), bytes_of(np.ascontiguousarray(units))])


def flag_array(flags: Flags) -> Anything:
    """A boolean array."""
    return pa.Array.from_buffers(pa.bool_(), len(flags), [None, bytes_of(np.packbits(flags, bitorder="little"))])


def validity(present: Flags | None) -> pa.Buffer | None:
    """The validity bitmap of an Arrow array, None where all are present."""
    return None if present is None or present.all() else bytes_of(np.packbits(present, bitorder="little"))


def bytes_of(array: npt.NDArray[Any]) -> pa.Buffer:
    """The memory of an array as an Arrow buffer, not copied."""
    return pa.py_buffer(array)  # type: ignore[arg-type]
