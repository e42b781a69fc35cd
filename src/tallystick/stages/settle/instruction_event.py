"""Judge every event of every instruction: legal ones change its state, illegal ones are shown with their reason and change nothing.

Reads    candidate_event, instruction_terms, previous_instruction_state, state_transition
Writes   instruction_event: one row per event with the state before and after
Units    quantity in shares or nominal, money in currency units, always positive
Holds    settled quantity never exceeds the instructed one; parts of the money add up to the instructed amount, the last takes the remainder;
         the same events in any order of arrival give the same rows. The close of the settlement day stands only where it changes the state
Source   venues.md 9.1, 9.6; rules state_transition
Reasons  STATUS_AFTER_SETTLED, STATUS_AFTER_CANCELLED, STATUS_AFTER_REJECTED, NO_QUANTITY, OVER_SETTLEMENT, PARTIAL_NOT_ALLOWED,
         CANCEL_NOT_ASKED, CONTRADICTORY_STATUS, and those of candidate_event

An array step: whether an event is legal depends on the legal events before it, which a relation cannot say.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from tallystick.model.lifecycle_tables import INSTRUCTION_EVENT
from tallystick.stages.settle.condition import Condition
from tallystick.stages.settle.numbered import ABSENT, carried, decimals, is_there, is_word, places_of, whole, words_at
from tallystick.stages.settle.state_machine import ANY, NO_PARTS, REASONS, UNKNOWN, Judged, Machine, Round, Standing, Transitions

if TYPE_CHECKING:
    from tallystick.stages.settle.numbered import Whole

MILLIONTHS, CENTS = 6, 2
SAID = (
    "instruction_id",
    "event_order",
    "file_id",
    "line_number",
    "venue_process",
    "venue_code",
    "status_reason",
    "message_reference",
    "depository_reference",
    "sent_at",
    "quantity",
    "money",
)


def instruction_event(
    candidate_event: pa.Table,
    instruction_terms: pa.Table,
    previous_instruction_state: pa.Table,
    state_transition: pa.Table,
    business_date: dt.date,
) -> pa.Table:
    """One row an event."""
    if not candidate_event.num_rows:
        return INSTRUCTION_EVENT.arrow.empty_table()
    events = candidate_event.sort_by([("event_order", "ascending"), ("instruction_id", "ascending")])
    return _Day(events, instruction_terms, previous_instruction_state, _of_day(state_transition, business_date)).table(business_date)


def _of_day(state_transition: pa.Table, business_date: dt.date) -> list[dict[str, Any]]:
    return [row for row in state_transition.to_pylist() if row["valid_from"] <= business_date <= row["valid_to"]]


class _Day:
    """The events of a day played from the last close on."""

    def __init__(self, events: pa.Table, terms: pa.Table, previous: pa.Table, rows: list[dict[str, Any]]) -> None:
        self.events = events
        self.rules = Transitions(rows, {str(state) for state in previous.column("state").unique().to_pylist()})
        ids = terms.column("instruction_id")
        self.owner = places_of(events.column("instruction_id"), ids.to_pylist())
        known = places_of(ids, previous.column("instruction_id").to_pylist())
        self.standing = self._standing(terms, previous, known)
        self.condition = Condition(events, previous, known)

    def _standing(self, terms: pa.Table, previous: pa.Table, known: Whole) -> Standing:
        states = self.rules.states
        return Standing(
            carried(places_of(previous.column("state"), states), known, states.index(UNKNOWN)),
            carried(places_of(previous.column("resume_state"), states), known, ABSENT),
            whole(terms.column("instructed_quantity"), MILLIONTHS, 0),
            whole(terms.column("instructed_money"), CENTS, 0),
            carried(whole(previous.column("settled_quantity"), MILLIONTHS, 0), known, 0),
            carried(whole(previous.column("settled_money"), CENTS, 0), known, 0),
            carried(is_word(previous.column("partial_code"), NO_PARTS), known, 0),
        )

    def _coded(self) -> Round:
        """All events as numbers."""
        import numpy as np

        events, partial = self.events, self.events.column("partial_code")
        return Round(
            self.owner,
            places_of(events.column("event"), self.rules.events, len(self.rules.events)),
            places_of(events.column("status_reason"), self.rules.reasons, self.rules.reasons.index(ANY)),
            is_there(events.column("early_reason")),
            whole(events.column("quantity"), MILLIONTHS, ABSENT),
            whole(events.column("money"), CENTS, ABSENT),
            np.where(is_there(partial) == 1, is_word(partial, NO_PARTS), ABSENT),
        )

    def _played(self) -> dict[str, Whole]:
        """Every event judged, in the order of the rows; what is nobody's is refused as it came."""
        import numpy as np

        coded, size = self._coded(), self.events.num_rows
        settling = is_word(self.events.column("event"), "SETTLE")
        names = ("event", "before", "legal", "refusal", "split", "after", *FIGURES, "resume")
        found = {name: np.full(size, ABSENT, np.int64) for name in names}
        found["event"][:], found["legal"][:] = coded.event, 0
        machine = Machine(self.rules, self.standing)
        order = self.events.column("event_order").to_numpy()
        ours = np.flatnonzero(self.owner != ABSENT)
        for rows in np.split(ours, np.flatnonzero(np.diff(order[ours])) + 1):
            taken = Round(*[getattr(coded, name)[rows] for name in Round.__dataclass_fields__])
            judged = machine.play(taken, settling[rows])
            self.condition.follow(rows, taken.owner, judged.legal)
            self._keep(found, rows, judged, taken.owner)
        return found

    def _keep(self, found: dict[str, Whole], rows: Whole, judged: Judged, owner: Whole) -> None:
        for name in ("event", "before", "legal", "refusal", "split"):
            found[name][rows] = getattr(judged, name)
        for name in (*FIGURES, "resume"):
            found[name][rows] = getattr(self.standing, name)[owner]
        found["after"][rows] = self.standing.state[owner]

    def table(self, business_date: dt.date) -> pa.Table:
        """The rows of the contract; the close of a settlement day only where it changed something."""
        import numpy as np

        found = self._played()
        columns = self._columns(found, business_date)
        passed = is_word(self.events.column("event"), "DAY_PASSED") == 1
        shown = ~passed | ((found["legal"] == 1) & (found["before"] != found["after"]))
        contract = INSTRUCTION_EVENT.arrow
        made = pa.table({name: columns[name] for name in contract.names}).cast(contract)
        return made.take(pa.array(np.flatnonzero(shown), pa.int64()))

    def _columns(self, found: dict[str, Whole], business_date: dt.date) -> dict[str, Any]:
        import numpy as np

        known, nobody = self.owner != ABSENT, self.rules.states.index(UNKNOWN)
        before, after = (np.where(known, found[name], nobody) for name in ("before", "after"))
        figures = {name: np.where(known, found[name], 0) for name in FIGURES}
        asked = after == (self.rules.states.index(CANCEL) if CANCEL in self.rules.states else ABSENT)
        money = whole(self.events.column("money"), CENTS, ABSENT)
        other = (found["legal"] == 1) & (found["split"] != ABSENT) & (money != ABSENT) & (money != found["split"])
        said: dict[str, Any] = {name: self.events.column(name) for name in SAID}
        return (
            said
            | self.condition.columns()
            | {
                "event": _first(words_at([*self.rules.events, None], found["event"]), self.events.column("event")),
                "split_money": decimals(found["split"], CENTS, absent=True),
                "legality": words_at(("ILLEGAL", "LEGAL"), found["legal"]),
                "reason": _first(self.events.column("early_reason"), words_at(REASONS, found["refusal"])),
                "remark": words_at(("OTHER_MONEY",), np.where(other, 0, ABSENT)),
                "state_before": words_at(self.rules.states, before),
                "state": words_at(self.rules.states, after),
                "instructed_quantity": decimals(figures["instructed"], MILLIONTHS),
                "instructed_money": decimals(figures["instructed_money"], CENTS),
                "settled_quantity": decimals(figures["settled"], MILLIONTHS),
                "settled_money": decimals(figures["settled_money"], CENTS),
                "resume_state": words_at(self.rules.states, np.where(asked, found["resume"], ABSENT)),
                "known_date": pa.array([business_date] * len(known), pa.date32()),
            }
        )


CANCEL = "CANCEL_REQUESTED"
FIGURES = ("instructed", "instructed_money", "settled", "settled_money")


def _first(*columns: Any) -> Any:
    """For each row the first value that is there."""
    from pyarrow.compute import coalesce

    return coalesce(*columns)
