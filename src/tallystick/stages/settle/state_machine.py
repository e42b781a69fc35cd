"""The state machine of instructions: events in their order, each judged by the state the legal ones before it have left.

It works on all instructions at once, round by round: the first event of each, then the second, … Quantities are whole millionths, money whole
cents; an instruction of no quantity is a payment alone and settles whole.
Nothing here knows a market's code: states, events and their transitions are rule rows (`state_transition`).

Reasons  STATUS_AFTER_SETTLED, STATUS_AFTER_CANCELLED, STATUS_AFTER_REJECTED, NO_QUANTITY, OVER_SETTLEMENT, PARTIAL_NOT_ALLOWED,
         CANCEL_NOT_ASKED, CONTRADICTORY_STATUS
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tallystick.stages.settle.numbered import ABSENT

if TYPE_CHECKING:
    from tallystick.stages.settle.numbered import Whole

UNKNOWN, RESUME, ANY = "-", "RESUME", "*"
ENDS = ("SETTLED", "CANCELLED", "REJECTED")
NO_PARTS = "NPAR"
KEPT = -2

REASONS = (
    "STATUS_AFTER_SETTLED",
    "STATUS_AFTER_CANCELLED",
    "STATUS_AFTER_REJECTED",
    "NO_QUANTITY",
    "OVER_SETTLEMENT",
    "PARTIAL_NOT_ALLOWED",
    "CANCEL_NOT_ASKED",
    "CONTRADICTORY_STATUS",
)
"""Why the machine refuses an event, in order of precedence."""


class Transitions:
    """The legal steps as a table: `to[state, event, reason]`, and the state to go back to; `ABSENT` where a step is illegal."""

    def __init__(self, rows: list[dict[str, Any]], carried: set[str]) -> None:
        """`rows`: those of the day; `carried`: states instructions stand in, which the rows need not name."""
        import numpy as np

        named = {row[name] for row in rows for name in ("from_state", "to_state", "resume_state") if row[name]}
        self.states = [UNKNOWN, RESUME, *sorted((named | carried) - {UNKNOWN, RESUME})]
        self.events = sorted({row["event"] for row in rows})
        self.reasons = [ANY, *sorted({row["status_reason"] for row in rows} - {ANY})]
        shape = (len(self.states), len(self.events) + 1, len(self.reasons))
        self.to, self.resume = np.full(shape, ABSENT, np.int64), np.full(shape, KEPT, np.int64)
        for row in sorted(rows, key=lambda each: each["status_reason"] != ANY):
            self._set(row)

    def _set(self, row: dict[str, Any]) -> None:
        """A row for any reason fills all; one for a reason, coming later, stands over it."""
        at = (self.states.index(row["from_state"]), self.events.index(row["event"]))
        reasons = slice(None) if row["status_reason"] == ANY else self.reasons.index(row["status_reason"])
        self.to[at][reasons] = self.states.index(row["to_state"])
        self.resume[at][reasons] = self.states.index(row["resume_state"]) if row["resume_state"] else KEPT

    def event(self, name: str) -> int:
        """Number of an event; the number after the last for one no row names."""
        return self.events.index(name) if name in self.events else len(self.events)


@dataclass
class Standing:
    """Where each instruction stands; one element an instruction, changed in place by each round."""

    state: Whole
    resume: Whole
    instructed: Whole
    instructed_money: Whole
    settled: Whole
    settled_money: Whole
    partial: Whole
    """1 where parts are not allowed."""


@dataclass
class Round:
    """The events of one round: which instruction each is of (`owner`, each once) and what it says. `quantity` and `money` ABSENT when not stated."""

    owner: Whole
    event: Whole
    reason: Whole
    early: Whole
    quantity: Whole
    money: Whole
    no_parts: Whole
    """1 or 0 where the event says whether parts are allowed, ABSENT where it does not."""


@dataclass
class Judged:
    """What became of the events of a round; `refusal` is the number of the reason in REASONS, ABSENT for a legal one."""

    event: Whole
    before: Whole
    legal: Whole
    refusal: Whole
    split: Whole
    after: dict[str, Whole] = field(default_factory=dict)


class Machine:
    """Plays rounds of events over the standing of all instructions."""

    def __init__(self, transitions: Transitions, standing: Standing) -> None:
        self.rules, self.now = transitions, standing
        self.settle, self.part, self.full, self.transform, self.cancelled = (
            transitions.event(name) for name in ("SETTLE", "SETTLE_PART", "SETTLE_FULL", "TRANSFORM", "CANCELLED")
        )

    def play(self, events: Round, settling: Whole) -> Judged:
        """One round. `settling`: 1 where the event is a settlement, to be told part or full by its quantity."""
        import numpy as np

        now, owner = self.now, events.owner
        state = now.state[owner]
        settled_after = now.settled[owner] + np.where(settling == 1, np.maximum(events.quantity, 0), 0)
        is_part = (settled_after < now.instructed[owner]).astype(np.int64)
        event = np.where(settling == 1, np.where(is_part == 1, self.part, self.full), events.event)
        target = self.rules.to[state, event, events.reason]
        refusal = self._refusal(events, event, state, target, settling, settled_after, is_part)
        legal = (events.early == 0) & (refusal == ABSENT)
        split = self._split(events, settling, settled_after)
        self._apply(events, event, target, legal, settling, settled_after, split)
        return Judged(event, state, legal.astype(np.int64), np.where(events.early == 1, ABSENT, refusal), split)

    def _refusal(self, events: Round, event: Whole, state: Whole, target: Whole, settling: Whole, settled_after: Whole, is_part: Whole) -> Whole:
        import numpy as np

        names = self.rules.states
        ended = [state == names.index(name) if name in names else state < 0 for name in ENDS]
        conditions = [
            *ended,
            (settling == 1) & (events.quantity <= 0) & (self.now.instructed[events.owner] > 0),
            (settling == 1) & (settled_after > self.now.instructed[events.owner]),
            (settling == 1) & (is_part == 1) & (self.now.partial[events.owner] == 1),
            (target == ABSENT) & (event == self.cancelled),
            target == ABSENT,
        ]
        return np.select(conditions, list(range(len(REASONS))), ABSENT)

    def _split(self, events: Round, settling: Whole, settled_after: Whole) -> Whole:
        """Money of each part: amount × part / whole, half up at the cent; the last part takes what is left."""
        import numpy as np

        split = np.full(len(events.owner), ABSENT, np.int64)
        owner = events.owner
        rows = np.flatnonzero((settling == 1) & ((events.quantity > 0) | (self.now.instructed[owner] == 0)))
        last = settled_after[rows] == self.now.instructed[owner[rows]]
        split[rows[last]] = self.now.instructed_money[owner[rows[last]]] - self.now.settled_money[owner[rows[last]]]
        parts = rows[~last]
        # Whole numbers without bound: amount × quantity passes 64 bits.
        amount, part = self.now.instructed_money[owner[parts]].astype(object), events.quantity[parts].astype(object)
        whole = np.maximum(self.now.instructed[owner[parts]], 1).astype(object)
        split[parts] = ((2 * amount * part + whole) // (2 * whole)).astype(np.int64)
        return split

    def _apply(self, events: Round, event: Whole, target: Whole, legal: Whole, settling: Whole, settled_after: Whole, split: Whole) -> None:
        """The legal events change where their instruction stands."""
        import numpy as np

        now = self.now
        rows = np.flatnonzero(legal)
        owner = events.owner[rows]
        going = self.rules.resume[now.state[owner], event[rows], events.reason[rows]]
        back = target[rows] == self.rules.states.index(RESUME)
        now.state[owner] = np.where(back, now.resume[owner], target[rows])
        now.resume[owner] = np.where(back, ABSENT, np.where(going == KEPT, now.resume[owner], going))
        paid = rows[settling[rows] == 1]
        now.settled[events.owner[paid]] = settled_after[paid]
        now.settled_money[events.owner[paid]] += np.where(events.money[paid] == ABSENT, split[paid], events.money[paid])
        turned = rows[event[rows] == self.transform]
        now.instructed[events.owner[turned]] = events.quantity[turned]
        said = rows[events.no_parts[rows] != ABSENT]
        now.partial[events.owner[said]] = events.no_parts[said]
