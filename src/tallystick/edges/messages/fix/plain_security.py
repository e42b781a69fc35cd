"""The security of plain executions: at most one alternative code; a symbol suffix or several alternatives are for the exact way."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.fix.keys import Flags
from tallystick.edges.messages.fix.kinds import SECURITY_KINDS
from tallystick.edges.messages.fix.picked import Columns, Picked, named, taken
from tallystick.edges.messages.fix.scan import Ranks
from tallystick.edges.messages.fix.security import NO_SYMBOL
from tallystick.edges.messages.fix.settings import KINDS, FixSettings


def pick_security(picked: Picked, texts: pa.StringArray, settings: FixSettings, columns: Columns) -> Flags:
    """Adds security_code and its kind by the order of preference; which lines are clean."""
    ranks, places = np.full(len(picked), -1, np.int32), np.full(len(picked), len(KINDS), np.int8)
    found = _by_kind(picked)
    for kind in reversed(settings.security_preference):
        here = found[kind] >= 0
        ranks, places = np.where(here, found[kind], ranks), np.where(here, KINDS.index(kind), places).astype(np.int8)
    columns["security_code"] = taken(texts, ranks.astype(np.int32))
    columns["security_code_kind"] = named((*KINDS, None), places)
    return (ranks >= 0) & ~picked.has(65) & _one_alternative(picked)


def _by_kind(picked: Picked) -> dict[str, Ranks]:
    """Rank of the code of each kind, −1 where there is none; 55 before 48 before 455."""
    found = {kind: np.full(len(picked), -1, np.int32) for kind in KINDS}
    for source, code in ((456, 455), (22, 48)):
        if not picked.has(code).any():
            continue
        letters, ranks = picked.letter(source), picked.ranks(code)
        for letter, kind in SECURITY_KINDS.items():
            found[kind] = np.where((letters == ord(letter)) & (ranks >= 0), ranks, found[kind])
    symbols = picked.has(55) & ~picked.equals(55, NO_SYMBOL.encode())
    found["SYMBOL"] = np.where(symbols, picked.ranks(55), found["SYMBOL"])
    return found


def _one_alternative(picked: Picked) -> Flags:
    """No alternative at all, or a count of one with its code and source side by side."""
    codes, sources = picked.ranks(455), picked.ranks(456)
    none = (codes < 0) & (sources < 0) & ~picked.has(454)
    numbers = picked.scanned.field_numbers
    side_by_side = numbers[np.maximum(sources, 0)] == numbers[np.maximum(codes, 0)] + 1
    one: Flags = none | ((picked.letter(454) == ord("1")) & (codes >= 0) & (sources >= 0) & side_by_side)
    return one
