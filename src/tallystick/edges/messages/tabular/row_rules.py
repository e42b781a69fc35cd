"""What a row as a whole must satisfy: it is a trade at all, it has what it cannot do without, its figures make business sense."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular import required
from tallystick.edges.messages.tabular.arrow import pc, picks
from tallystick.edges.messages.tabular.progress import Progress
from tallystick.edges.messages.tabular.received import as_text, no_cells, their_column
from tallystick.edges.messages.tabular.rows import Fault, fault


def check_ignored(progress: Progress) -> None:
    """NOT_A_TRADE, where an ignore rule of the profile says so."""
    for rule in progress.profile.ignore:
        cells = their_column(progress.rows, rule.column, trim=progress.profile.trim)
        codes = no_cells(progress.rows.count) if cells is None else as_text(cells)
        listed = pc.fill_null(pc.is_in(codes, value_set=pa.array(rule.values or rule.unless, pa.string())), False).to_numpy()
        rows = np.flatnonzero(listed if rule.values else ~listed)
        found = pc.binary_join_element_wise(f"{rule.column} is ", pc.fill_null(codes.take(picks(rows)), "empty"), "")
        progress.faults.append(Fault("NOT_A_TRADE", rows, found.combine_chunks()))


def check_missing(progress: Progress) -> None:
    """The MISSING reasons: `required.REQUIRED`, and of what a correction or cancel changes."""
    cancels = progress.holds("action", "CANCEL") if progress.profile.target == "execution_message" else None
    for name, reason in required.REQUIRED[progress.profile.target].items():
        empty = progress.empty(name)
        if empty is None:
            continue
        if cancels is not None and name not in required.NEEDED_BY_CANCEL:
            empty &= ~cancels
        progress.faults.append(fault(reason, np.flatnonzero(empty), f"{name} is empty"))
    if cancels is None:
        return
    unnamed = progress.empty("ref_exec_id")
    if unnamed is not None:
        changes = (cancels | progress.holds("action", "CORRECT")) & unnamed
        progress.faults.append(fault("MISSING_REFERENCE", np.flatnonzero(changes), "ref_exec_id is empty; expected the execution this one changes"))


def check_figures(progress: Progress) -> None:
    """NOT_POSITIVE_QUANTITY and NEGATIVE_PRICE; the figures of a cancel are not used and not looked at."""
    used = ~progress.holds("action", "CANCEL")
    rules = ((required.ALWAYS_POSITIVE, "NOT_POSITIVE_QUANTITY", pc.less_equal), (required.NEVER_NEGATIVE, "NEGATIVE_PRICE", pc.less))
    for columns, reason, compare in rules:
        for name in columns.get(progress.profile.target, ()):
            cells = progress.cells.get(name)
            if cells is None or not cells.null_count < len(cells):
                continue
            wrong = pc.fill_null(compare(cells, pa.scalar(Decimal(0), cells.type)), False)
            progress.add(reason, wrong.to_numpy() & used, name)
