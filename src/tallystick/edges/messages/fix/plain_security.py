"""The security of plain executions: at most one alternative code; a symbol suffix or several alternatives are for the exact way."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.fix.keys import Flags
from tallystick.edges.messages.fix.kinds import SECURITY_KINDS
from tallystick.edges.messages.fix.picked import Columns, Picked, named, taken
from tallystick.edges.messages.fix.security import NO_SYMBOL
from tallystick.edges.messages.fix.settings import FixSettings


def pick_security(picked: Picked, texts: pa.StringArray, settings: FixSettings, columns: Columns) -> Flags:
    """Adds security_code and its kind by the order of preference (55 before 48 before 455 for one kind); which lines are clean."""
    order = settings.security_preference
    symbols = picked.has(55) & ~picked.equals(55, NO_SYMBOL.encode())
    places = np.where(symbols, _place(order, "SYMBOL"), len(order)).astype(np.int8)
    ranks = picked.ranks(55)
    by_source = np.full(256, len(order), np.int8)
    for letter, kind in SECURITY_KINDS.items():
        by_source[ord(letter)] = _place(order, kind)
    for code, source in ((48, 22), (455, 456)):
        found = by_source[picked.letter(source)]
        better = (found < places) & picked.has(code)
        ranks, places = np.where(better, picked.ranks(code), ranks), np.where(better, found, places)
    none = places == len(order)
    columns["security_code"] = taken(texts, np.where(none, -1, ranks).astype(np.int32))
    columns["security_code_kind"] = named((*order, None), places)
    clean: Flags = ~none & ~picked.has(65) & _one_alternative(picked)
    return clean


def _place(order: tuple[str, ...], kind: str) -> int:
    return order.index(kind) if kind in order else len(order)


def _one_alternative(picked: Picked) -> Flags:
    """No alternative at all, or a count of one with its code and source side by side."""
    codes, sources = picked.ranks(455), picked.ranks(456)
    none = (codes < 0) & (sources < 0) & ~picked.has(454)
    numbers = picked.scanned.field_numbers
    side_by_side = numbers[np.maximum(sources, 0)] == numbers[np.maximum(codes, 0)] + 1
    one: Flags = none | ((picked.letter(454) == ord("1")) & (codes >= 0) & (sources >= 0) & side_by_side)
    return one
