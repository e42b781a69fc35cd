"""Of everything that is wrong with a row, the one reason it gets, with what a person should know and the text as received.

Source: convention 4, the first reason in the published order of precedence (`reasons.ROW_REASONS`).
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Positions, Texts, picks
from tallystick.edges.messages.tabular.reasons import PRECEDENCE
from tallystick.edges.messages.tabular.rows import Fault, Rows


def verdicts(rows: Rows, faults: list[Fault]) -> tuple[Texts, Texts, Texts]:
    """Reason, detail and raw text of each row: of several faults the first in order of precedence."""
    count = rows.count
    ordered = sorted((one for one in faults if len(one.rows)), key=lambda one: PRECEDENCE[one.reason])
    if not ordered:
        none = pa.nulls(count, pa.string())
        return none, none, none
    code, place = np.full(count, -1), np.zeros(count, np.int64)
    before = 0
    for index, one in enumerate(ordered):
        fresh = code[one.rows] < 0
        code[one.rows[fresh]] = index
        place[one.rows[fresh]] = before + np.flatnonzero(fresh)
        before += len(one.rows)
    clean, rejected = code < 0, np.flatnonzero(code >= 0)
    reasons = pa.array([one.reason for one in ordered]).take(picks(code, clean))
    details = pa.concat_arrays([one.details for one in ordered]).take(picks(place, clean))
    return reasons, details, _scattered(rows.raw_text(rejected), rejected, count)


def _scattered(texts: list[str], rows: Positions, count: int) -> Texts:
    """Texts at their rows, null elsewhere."""
    place, absent = np.zeros(count, np.int64), np.ones(count, np.bool_)
    place[rows], absent[rows] = np.arange(len(rows)), False
    return pa.array(texts, pa.string()).take(picks(place, absent))
