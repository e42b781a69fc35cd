"""Tags as machine words: eight bytes of a field's start tell its tag, and a small perfect hash tells whether we take it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tallystick.edges.messages.fix.tags import DATA_FIELDS, PASSED

Words = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]

EQUALS = 0x3D3D3D3D3D3D3D3D
ONES = 0x0101010101010101
HIGHS = 0x8080808080808080
ZEROS = 0x3030303030303030
NINES = 0x4646464646464646
SLOT_BITS = 14
PASSED_CODE = 255
SLICE = 1 << 17


@dataclass(frozen=True)
class TagTable:
    """Which tags are taken: `codes` numbers them from 1 in the order of `tags`; `data_code` stands for every length field,
    `PASSED_CODE` for a known field that is not taken."""

    tags: tuple[int, ...]
    multiplier: int
    slot_keys: Words
    slot_codes: Bytes
    value_starts: Places

    @property
    def data_code(self) -> int:
        """The code of a field that measures raw data."""
        return len(self.tags) + 1

    def code(self, tag: int) -> int:
        """The code of a taken tag."""
        return self.tags.index(tag) + 1


@lru_cache(maxsize=16)
def tag_table(tags: tuple[int, ...]) -> TagTable:
    """The table of these tags, with a multiplier under which no two of them share a slot."""
    codes = dict.fromkeys(PASSED, PASSED_CODE) | dict.fromkeys(DATA_FIELDS, len(tags) + 1)
    codes |= {tag: number for number, tag in enumerate(tags, start=1)}
    keys = np.array([int.from_bytes(str(tag).encode(), "little") for tag in codes], dtype=np.uint64)
    multiplier = 0x9E3779B97F4A7C15
    while len(np.unique(_slots(keys, multiplier))) < len(keys):
        multiplier = (multiplier * 6364136223846793005 + 1442695040888963407) % 2**64 | 1
    slot_keys, slot_codes = np.zeros(2**SLOT_BITS, np.uint64), np.zeros(2**SLOT_BITS, np.uint8)
    slot_keys[_slots(keys, multiplier)] = keys
    slot_codes[_slots(keys, multiplier)] = list(codes.values())
    value_starts = np.array([0] + [len(str(tag)) + 1 for tag in tags] + [0], dtype=np.int64)
    return TagTable(tags, multiplier, slot_keys, slot_codes, value_starts)


def _slots(keys: Words, multiplier: int) -> Words:
    slots: Words = (keys * np.uint64(multiplier)) >> np.uint64(64 - SLOT_BITS)
    return slots


def tag_keys(words: Words) -> Words:
    """The bytes before the first `=` of each word; the whole word where there is none."""
    found = words ^ EQUALS
    found = (found - ONES) & ~found & HIGHS
    lowest = found & (~found + 1)
    keys = words & ((lowest >> 7) - 1)
    return keys.astype(np.uint64, copy=False)


def tag_codes(keys: Words, table: TagTable) -> Bytes:
    """The code of each key, 0 for a tag that is not taken (or no tag at all)."""
    slots = _slots(keys, table.multiplier).view(np.int64)
    codes: Bytes = table.slot_codes.take(slots) * (table.slot_keys.take(slots) == keys)
    return codes


def field_codes(words: Words, starts: Places, table: TagTable) -> tuple[Bytes, Places]:
    """The code of each field that starts there, and which fields are no tag=value. In slices that stay near the processor."""
    codes = np.empty(len(starts), np.uint8)
    improper = []
    for begin in range(0, len(starts), SLICE):
        keys = tag_keys(words[starts[begin : begin + SLICE]])
        found = codes[begin : begin + SLICE] = tag_codes(keys, table)
        others = np.flatnonzero(found == 0)
        improper.append(others[~proper_tags(keys[others])] + begin)
    return codes, np.concatenate(improper)


def proper_tags(keys: Words) -> Flags:
    """Whether each key is a tag: one to seven digits, the first not zero."""
    used = keys != 0
    filled = keys | (ZEROS & ~_span(keys))
    digits = (((filled + NINES) | (filled - ZEROS)) & HIGHS) == 0
    proper: Flags = used & digits & ((keys & 0xFF) != 0x30) & ((keys >> 56) == 0)
    return proper


def _span(keys: Words) -> Words:
    """All ones in every byte that is used."""
    used = (((keys & 0x7F7F7F7F7F7F7F7F) + 0x7F7F7F7F7F7F7F7F) | keys) & HIGHS
    return ((used >> 7) * 0xFF).astype(np.uint64, copy=False)
