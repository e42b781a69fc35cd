"""Landing rows in the making: the cells so far, what the file gave for each, and what is wrong with which row."""

from __future__ import annotations

import numpy as np

from tallystick.edges.messages.tabular import required
from tallystick.edges.messages.tabular.arrow import Cells, Mask, pc, picks
from tallystick.edges.messages.tabular.profile import PLACEHOLDER, Profile
from tallystick.edges.messages.tabular.received import as_text
from tallystick.edges.messages.tabular.rows import Fault, Rows

EXPECTED = {
    "BAD_DATE": "a date or time as the profile writes it",
    "BAD_QUANTITY": "plain digits with up to 6 decimals",
    "BAD_PRICE": "plain digits with up to 8 decimals",
    "BAD_NUMBER": "plain digits with no more decimals than the column holds",
    "VALUE_TOO_LONG": "a shorter text",
    "NOT_POSITIVE_QUANTITY": "more than zero",
    "NEGATIVE_PRICE": "zero or more",
}


class Progress:
    """Of one block: `cells` typed by our column, `given` as the file has them, `bad` where a cell has a fault, and all `faults`."""

    def __init__(self, rows: Rows, profile: Profile) -> None:
        self.rows, self.profile = rows, profile
        self.cells: dict[str, Cells] = {}
        self.given: dict[str, Cells] = {}
        self.bad: dict[str, Mask] = {}
        self.faults: list[Fault] = list(rows.faults)

    def add(self, reason: str, wrong: Mask, name: str) -> None:
        """The rows where a cell of our column is wrong, with what was found and expected."""
        rows = np.flatnonzero(wrong)
        if not len(rows):
            return
        self.bad[name] = wrong | self.bad.get(name, False)
        found = pc.utf8_slice_codeunits(as_text(self.given[name]).take(picks(rows)), 0, 200)
        known = required.closed_values(self.profile.target, name)
        expected = EXPECTED.get(reason) or f"one of {', '.join(self.profile.values.get(name, known))}"
        text = pc.binary_join_element_wise(f"{name}: found '", pc.fill_null(found, ""), f"', expected {expected}", "")
        self.faults.append(Fault(reason, rows, text.combine_chunks()))

    def holds(self, name: str, code: str) -> Mask:
        """Where our column holds this code."""
        cells = self.cells.get(name)
        if cells is None:
            return np.zeros(self.rows.count, np.bool_)
        same: Mask = pc.fill_null(pc.equal(cells, code), False).to_numpy()
        return same

    def empty(self, name: str) -> Mask | None:
        """Where the file gave nothing for our column, None when it gave something everywhere."""
        cells = self.given.get(name)
        if cells is None:
            return np.ones(self.rows.count, np.bool_)
        if not cells.null_count:
            return None
        empty: Mask = pc.is_null(cells).to_numpy()
        return empty & ~self._unreadable(name)

    def _unreadable(self, name: str) -> Mask:
        """Where a template is empty because a cell it names has a reason of its own."""
        named = {found for found, _ in PLACEHOLDER.findall(self.profile.templates.get(name, ""))}
        masks = [self.bad[each] for each in named if each in self.bad]
        unreadable: Mask = np.logical_or.reduce(masks) if masks else np.zeros(self.rows.count, np.bool_)
        return unreadable
