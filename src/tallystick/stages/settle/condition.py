"""The conditions of instructions as events change them: hold, priority, partial code, link and pool.

Holds    a value stands until a legal event gives another; a hold or release that the venue refuses is taken back
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa

from tallystick.stages.settle.numbered import ABSENT, carried, is_there, is_word, places_of, words_at

if TYPE_CHECKING:
    from tallystick.stages.settle.numbered import Whole

VALUES = ("priority", "partial_code", "linked_reference", "link_kind", "pool_reference")
FLAGS = ("N", "Y")


class Condition:
    """What holds of each instruction. `known`: its row in the state of the last close, ABSENT for a new one."""

    def __init__(self, events: pa.Table, previous: pa.Table, known: Whole) -> None:
        import numpy as np

        self.words = {name: pa.chunked_array([*previous.column(name).chunks, *events.column(name).chunks], pa.string()) for name in VALUES}
        self.given = {name: is_there(events.column(name)) == 1 for name in VALUES}
        self.offset = previous.num_rows
        self.at = {name: known.copy() for name in VALUES}
        self.shown = {name: np.full(events.num_rows, ABSENT, np.int64) for name in VALUES}
        self.hold = carried(places_of(previous.column("hold"), FLAGS, 0), known, 0)
        self.asked = carried(places_of(previous.column("asked_hold"), FLAGS), known, ABSENT)
        self.said = places_of(events.column("hold"), FLAGS)
        names = events.column("event")
        self.asking = is_word(names, "HOLD", "RELEASE") == 1
        self.setting = is_word(names, "HOLD", "RELEASE", "INSTRUCT") == 1
        self.refused, self.agreed = is_word(names, "AMEND_REJECTED") == 1, is_word(names, "AMENDED") == 1
        self.hold_shown, self.asked_shown = np.zeros(events.num_rows, np.int64), np.full(events.num_rows, ABSENT, np.int64)

    def follow(self, rows: Whole, owner: Whole, legal: Whole) -> None:
        """Take the legal events of a round and note what holds after it."""
        good = legal == 1
        for name in VALUES:
            changed = good & self.given[name][rows]
            self.at[name][owner[changed]] = self.offset + rows[changed]
            self.shown[name][rows] = self.at[name][owner]
        sets = good & (self.said[rows] != ABSENT) & self.setting[rows]
        self.hold[owner[sets]] = self.said[rows[sets]]
        asks = sets & self.asking[rows]
        self.asked[owner[asks]] = self.said[rows[asks]]
        back = good & self.refused[rows] & (self.asked[owner] != ABSENT)
        self.hold[owner[back]] = 1 - self.asked[owner[back]]
        self.asked[owner[good & (self.refused[rows] | self.agreed[rows])]] = ABSENT
        self.hold_shown[rows], self.asked_shown[rows] = self.hold[owner], self.asked[owner]

    def columns(self) -> dict[str, Any]:
        """What held after each event."""
        words: dict[str, Any] = {name: self._taken(name) for name in VALUES}
        return words | {"hold": words_at(FLAGS, self.hold_shown), "asked_hold": words_at(FLAGS, self.asked_shown)}

    def _taken(self, name: str) -> pa.ChunkedArray[Any]:
        places = self.shown[name]
        taken: pa.ChunkedArray[Any] = self.words[name].take(pa.chunked_array([pa.array(places, pa.int64(), mask=places == ABSENT)]))
        return taken
