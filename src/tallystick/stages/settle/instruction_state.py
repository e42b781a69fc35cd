"""Say how every instruction stands: our word and the venue's beside it, what has settled and what is open, hold, priority, links and pool.

Reads    instruction_terms, instruction_event, previous_instruction_state
Writes   instruction_state: one row per instruction; finished ones stay while late messages may refer to them
Units    quantity in shares or nominal, money in currency units, always positive
Holds    settled + open = instructed; an instruction without a legal event today stands as at the last close
Source   venues.md 9.1
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.lifecycle_tables import INSTRUCTION_STATE, INSTRUCTION_TERMS
from tallystick.relation import Relation
from tallystick.relation import expressions as x

ENDED = ("SETTLED", "CANCELLED", "REJECTED")
STATIC = tuple(column.name for column in INSTRUCTION_TERMS if column.name not in ("instructed_quantity", "instructed_money", "depository_reference"))
FIGURES = ("instructed_quantity", "instructed_money", "settled_quantity", "settled_money")
CONDITIONS = ("resume_state", "hold", "asked_hold", "priority", "partial_code", "linked_reference", "link_kind", "pool_reference")
WORDS = ("venue_process", "venue_code", "status_reason")


def instruction_state(instruction_terms: Relation, instruction_event: Relation, previous_instruction_state: Relation, business_date: dt.date) -> Relation:
    """Every instruction as it stands."""
    legal = instruction_event.filter(instruction_event.legality == "LEGAL").once()
    after = _last(legal, ("state", *FIGURES, *CONDITIONS))
    spoken = _last(legal.filter(legal.venue_code.is_not(None)), WORDS)
    today = legal.group_by("instruction_id")(
        sent_again=x.largest(x.choose(legal.event == "INSTRUCT", 1, 0)),
        new_answers=sa.cast(sa.func.sum(x.choose(_is_answer(legal), 1, 0)), sa.BigInteger()),
        new_reference=x.largest(legal.depository_reference),
    )
    stood = previous_instruction_state.select(
        "instruction_id", "state", "answers", "changed_date", "ended_date", *WORDS, *CONDITIONS, "settled_quantity", "settled_money"
    )
    terms = instruction_terms
    for each in (stood, after, spoken, today):
        terms = terms.join(each, "instruction_id", how="left")
    return _merged(terms.filter(terms.state.is_not(None) | terms.new_state.is_not(None)), business_date)


def _last(events: Relation, names: tuple[str, ...]) -> Relation:
    """What the last of each instruction's events leaves, under `new_`."""
    ranked = events.mutate(back=x.row_number([events.instruction_id], [events.event_order.desc()]))
    last = ranked.filter(ranked.back == 1)
    return last.select("instruction_id", **{f"new_{name}": last[name] for name in names})


def _is_answer(events: Relation) -> x.Expression:
    """The venue has spoken: a status of its own, or something it made."""
    return events.venue_code.is_not(None) | events.event.in_(["SETTLE_PART", "SETTLE_FULL"])


def _merged(rows: Relation, business_date: dt.date) -> Relation:
    moved = rows.new_state.is_not(None)
    taken = {name: x.choose(moved, rows[f"new_{name}"], rows[name]) for name in ("state", *CONDITIONS)}
    figures = {name: x.decimal(x.coalesce(rows[f"new_{name}"], rows[name]), 38, 6 if "quantity" in name else 2) for name in FIGURES}
    words = {name: x.choose(rows.new_venue_code.is_not(None), rows[f"new_{name}"], rows[name]) for name in WORDS}
    made = rows.select(
        *STATIC,
        "ended_date",
        **taken,
        **figures,
        **words,
        depository_reference=x.coalesce(rows.new_reference, rows.depository_reference),
        answers=x.choose(rows.sent_again == 1, 0, x.coalesce(rows.answers, 0)) + x.coalesce(rows.new_answers, 0),
        changed_date=x.choose(moved, x.date(business_date), rows.changed_date),
    )
    over = made.state.in_(ENDED)
    return made.mutate(
        ended_date=x.choose(over, x.coalesce(made.ended_date, x.date(business_date)), x.null(sa.Date())),
        open_quantity=x.decimal(made.instructed_quantity - made.settled_quantity, 38, 6),
        open_money=x.decimal(made.instructed_money - made.settled_money, 38, 2),
    ).select(*[column.name for column in INSTRUCTION_STATE])
