"""List what is to be sent to the venues: once, under our own reference, and asked about instead of sent again when no answer came.

Reads    instruction_state, instruction_message, previous_outbox
Writes   outbox: one row per message that is to leave, waits for an answer, or was answered today
Units    quantity in shares or nominal, money in currency units, always positive
Holds    the reference follows from the instruction, so that no two rows are the same message. What may have arrived is never sent again: a
         lost answer is a state (UNKNOWN) that a status query ends, asked once a day; only when the venue says it has none (DROPPED) it is sent again, as
         it was. What replaces another after a corporate action waits until that one is cancelled: never are both there to settle
Source   venues.md 9; reliability 1.5, 1.6, B7
Reasons  none

What was sent is known from its echo: whoever sends puts the message into the journal, and it comes back as a row of instruction_message.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.instruction_terms import OF_BOOK

TERMS = (
    "instruction_id",
    "venue",
    "movement",
    "payment",
    "security_id",
    "currency",
    "trade_date",
    "settlement_date",
    "depository_account",
    "counterparty",
    "place_of_settlement",
    "transaction_kind",
    "linked_reference",
    "link_kind",
    "priority",
    "partial_code",
    "hold",
)
GONE = ("CANCELLED", "REJECTED")


def outbox(instruction_state: Relation, instruction_message: Relation, previous_outbox: Relation, business_date: dt.date) -> Relation:
    """One row a message."""
    waiting = previous_outbox.filter(previous_outbox.outbox_state != "ANSWERED")
    before = waiting.select("outbox_reference", "first_date", "sent_date", "attempts", earlier_state=waiting.outbox_state)
    readable = instruction_message.filter(instruction_message.reason.is_(None))
    echo = readable.filter(readable.message_kind.in_(["NEW", "CANCEL"]))
    echoes = echo.select("message_kind", echoed=echo.instruction_reference).distinct().mutate(sent_today=x.text("Y"))
    rows = _wanted(instruction_state, waiting, echoes).join(before, "outbox_reference", how="left")
    asked = readable.filter(readable.message_kind == "QUERY").select(queried=readable.instruction_reference).distinct().mutate(asked_today=x.text("Y"))
    met = rows.join(echoes, "message_kind", ("instruction_id", "echoed"), how="left").join(asked, ("instruction_id", "queried"), how="left")
    return _listed(_behind(met, instruction_state), business_date)


def _wanted(instruction_state: Relation, waiting: Relation, echoes: Relation) -> Relation:
    """Items of the line and claims that are not finished, and cancels of them; besides those that were waiting at the last close or were sent today."""
    ours = instruction_state.filter(instruction_state.origin.in_(OF_BOOK))
    figures = {"quantity": ours.open_quantity, "money": ours.open_money}
    own = ("state", "answers", "ended_date", "replaces")
    new = ours.select(*TERMS, *own, **figures, message_kind=x.text("NEW"), outbox_reference=ours.instruction_id)
    asked = ours.filter(ours.state == "CANCEL_REQUESTED")
    cancels = asked.select(
        *TERMS,
        *own,
        quantity=asked.open_quantity,
        money=asked.open_money,
        message_kind=x.text("CANCEL"),
        outbox_reference=x.join_text(asked.instruction_id, ".CANCEL"),
    )
    sent = echoes.filter(echoes.message_kind == "NEW")
    told = waiting.select("outbox_reference").union(sent.select(outbox_reference=sent.echoed)).distinct()
    live = new.filter((new.ended_date.is_(None) & (new.answers == 0)) | (new.state == "DROPPED"))
    return live.union(new.within(told, "outbox_reference").without(live, "outbox_reference"), cancels)


def _behind(rows: Relation, instruction_state: Relation) -> Relation:
    """The rows with `waits`: 1 where what they replace is not cancelled; of one that is no longer remembered what was known last holds."""
    old = instruction_state.select(old_id=instruction_state.instruction_id, old_state=instruction_state.state)
    met = rows.join(old, ("replaces", "old_id"), how="left")
    forgotten = met.old_state.is_(None) & (met.earlier_state == "WAITING")
    waits = forgotten | (met.old_state.is_not(None) & met.old_state.notin_(GONE))
    unsent = (met.message_kind == "NEW") & met.replaces.is_not(None) & met.sent_date.is_(None)
    return met.mutate(waits=x.choose(unsent & waits, 1, 0))


def _listed(rows: Relation, business_date: dt.date) -> Relation:
    today = x.date(business_date)
    dated = rows.mutate(earlier_date=rows.sent_date, sent_date=x.choose(rows.sent_today == "Y", today, rows.sent_date))
    is_new, dropped = dated.message_kind == "NEW", dated.state == "DROPPED"
    again = is_new & dropped & (dated.earlier_date < today) & dated.sent_today.is_(None)
    answered = (is_new & (dated.answers > 0) & ~dropped) | dated.ended_date.is_not(None)
    state = sa.case(
        (~answered & (dated.waits == 1), x.text("WAITING")),
        (again | dated.sent_date.is_(None) & ~answered, x.text("TO_SEND")),
        (answered, x.text("ANSWERED")),
        (dated.sent_date == today, x.text("SENT")),
        else_=x.text("UNKNOWN"),
    )
    stated = dated.mutate(outbox_state=state)
    to_ask = (stated.outbox_state == "UNKNOWN") & stated.asked_today.is_(None)
    action = sa.case((stated.outbox_state == "TO_SEND", x.text("SEND")), (to_ask, x.text("QUERY")), else_=x.text("NONE"))
    return stated.mutate(
        action=action,
        hold=x.choose(stated.hold == "Y", x.text("Y"), x.null(sa.String(64))),
        attempts=x.coalesce(stated.attempts, 0) + x.choose(stated.sent_today == "Y", 1, 0),
        first_date=x.coalesce(stated.first_date, today),
    )
