"""Collect what happened to our instructions, from whichever table says it, in the order in which it counts.

Reads    instruction, instruction_message, instruction_terms, status_message, net_status, status_code, security_code, settlement, depository_activity,
         previous_instruction_state, previous_market_claim, recent_instruction_event
Writes   candidate_event: one row per event, before the state machine judges it
Units    quantity in shares or nominal, money in currency units, always positive
Holds    the order follows from when a message was sent and from what it says, never from when it arrived. Of one moment: receipt, match,
         pending, settlement, cancel. What follows from the tables stands at the open of the day; what states no time comes after what does, the
         close of the settlement day comes last
Source   venues.md 9; reliability B1, B4
Reasons  UNKNOWN_REFERENCE, MISSING_TERMS, UNKNOWN_CODE, DUPLICATE, CONFLICTING_CONTENT, CLOSED_DAY, OTHER_SECURITY, OTHER_DIRECTION,
         CONTRADICTORY_STATUS (two statuses of one moment), and those of settlement
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.settle.instruction_terms import ITEM, NONE, OF_BOOK, first_messages, is_complete
from tallystick.stages.settle.transformation import BY_THEM, BY_US, standing_for

OURSELVES = "TALLYSTICK"
"""File of events that follow from the tables themselves."""

RANKS = {
    "INSTRUCT": 0, "ACK": 1, "REJECTED": 2, "REPAIR": 2, "UNMATCHED": 3, "MATCHED": 4, "TRANSFORM": 5, "HOLD": 6, "RELEASE": 6, "PARTIAL_RELEASE": 6,
    "AMEND": 6,
    "AMEND_REQUESTED": 7, "AMEND_REJECTED": 8, "AMENDED": 8, "PENDING": 9, "FAILING": 10, "SETTLE": 11, "DROPPED": 12, "CANCEL_REQUEST": 13,
    "CANCEL_REQUESTED": 14, "CANCEL_REJECTED": 15, "CANCELLED": 15,
}  # fmt: skip
"""The order of events of one moment; any other comes after them. A settlement is told part or full by its quantity later."""

PLAIN: dict[str, Any] = {
    "venue_process": sa.String(64), "venue_code": sa.String(64), "status_reason": sa.String(64), "message_reference": sa.String(64),
    "depository_reference": sa.String(64), "sent_at": sa.TIMESTAMP(), "quantity": sa.Numeric(38, 6), "money": sa.Numeric(38, 2), "hold": sa.String(64),
    "priority": sa.String(64), "partial_code": sa.String(64), "linked_reference": sa.String(64), "link_kind": sa.String(64), "pool_reference": sa.String(64),
    "stated_security": sa.String(64), "stated_movement": sa.String(64), "early_reason": sa.String(64),
}  # fmt: skip
"""What an event may say; what it does not is null."""


def candidate_event(
    instruction: Relation,
    instruction_message: Relation,
    instruction_terms: Relation,
    status_message: Relation,
    net_status: Relation,
    status_code: Relation,
    security_code: Relation,
    settlement: Relation,
    depository_activity: Relation,
    previous_instruction_state: Relation,
    previous_market_claim: Relation,
    recent_instruction_event: Relation,
    business_date: dt.date,
    last_close: dt.date,
) -> Relation:
    """Every event of today."""
    states = previous_instruction_state.select("instruction_id", "item_id", "state", "ended_date", "instructed_quantity", "settled_quantity", *_HELD)
    own = _of_line(instruction, instruction_terms, states).union(
        _gone(instruction, instruction_terms, states), _claimed(instruction_terms, states, previous_market_claim)
    )
    sent = _sent(instruction_message, instruction_terms, states, security_code, business_date)
    of_items = status_message.without(net_status, "file_id", "line_number")
    told = _told(of_items, status_code, instruction_terms, security_code, business_date)
    moved = _moved(settlement, _of_items(depository_activity, instruction, settlement), instruction_terms, status_message)
    listed = own.union(sent, told, moved, _passed(instruction_terms, states, business_date))
    return _ordered(_judged(listed, instruction_terms, recent_instruction_event, last_close))


def _event(rows: Relation, event: x.Expression, **said: x.Expression) -> Relation:
    """Rows (with the columns of `WHERE` but the event) as events; what they do not say is null."""
    filled = {name: sa.cast(said[name], kind) if name in said else x.null(kind) for name, kind in PLAIN.items()}
    return rows.select("instruction_id", "file_id", "line_number", event=event, **filled)


def _ourselves(rows: Relation) -> Relation:
    return rows.mutate(file_id=x.text(OURSELVES), line_number=sa.cast(0, sa.BigInteger()))


_HELD = ("hold", "priority", "partial_code", "pool_reference")
"""What holds of an instruction and goes over to the one that replaces it."""


def _of_line(instruction: Relation, instruction_terms: Relation, states: Relation) -> Relation:
    """Items of the line: new ones and dropped ones are (again) to be sent, one of which more or less is open than there should be was transformed."""
    single = instruction.filter(instruction.clearing_path == ITEM).select(item_id=instruction.instruction_id, size=sa.func.abs(instruction.quantity))
    standing = standing_for(instruction_terms).select("item_id", "instruction_id", "origin", "replaces")
    before = states.select("instruction_id", "state", "ended_date", "instructed_quantity", "settled_quantity")
    met = _ourselves(single.join(standing, "item_id").join(before, "instruction_id", how="left"))
    whole = met.mutate(whole=met.size + met.settled_quantity)
    changed = whole.filter(whole.ended_date.is_(None), whole.whole != whole.instructed_quantity)
    return _instructed(met, states).union(_event(changed, x.text("TRANSFORM"), quantity=changed.whole))


def _instructed(items: Relation, states: Relation) -> Relation:
    """Items to be sent; what replaces another is linked to it, and takes over what holds of it."""
    fresh = items.filter(items.state.is_(None) | (items.state == "DROPPED"))
    old = states.select(old_id=states.instruction_id, **{f"old_{name}": states[name] for name in _HELD})
    met = fresh.join(old, ("replaces", "old_id"), how="left")
    first = met.state.is_(None) & (met.origin == BY_US)
    kept = {name: x.choose(first, met[f"old_{name}"], x.null(sa.String(64))) for name in _HELD}
    link = x.choose(met.replaces.is_(None), x.null(sa.String(64)), x.text("INFO"))
    return _event(met, x.text("INSTRUCT"), linked_reference=met.replaces, link_kind=link, **kept)


def _gone(instruction: Relation, instruction_terms: Relation, states: Relation) -> Relation:
    """Items of the line that are no longer wanted, since their trade was cancelled or we replace them: a cancel has to be asked for."""
    open_items = states.filter(states.item_id.is_not(None), states.ended_date.is_(None), states.state != "CANCEL_REQUESTED")
    unwanted = open_items.without(instruction, ("item_id", "instruction_id"))
    ours = instruction_terms.filter(instruction_terms.origin == BY_US).select(replaced_id=instruction_terms.replaces)
    replaced = open_items.within(ours, ("instruction_id", "replaced_id")).without(unwanted, "instruction_id")
    return _event(_ourselves(unwanted.union(replaced)), x.text("CANCEL_REQUEST"))


def _claimed(instruction_terms: Relation, states: Relation, previous_market_claim: Relation) -> Relation:
    """Claims, new or dropped: to be sent, linked to what they are a claim over."""
    claims = instruction_terms.filter(instruction_terms.origin == "CLAIM").select("instruction_id")
    linked = previous_market_claim.select(claim_id=previous_market_claim.claim_id, over=previous_market_claim.instruction_id)
    met = claims.join(states.select("instruction_id", "state"), "instruction_id", how="left").join(linked, ("instruction_id", "claim_id"), how="left")
    fresh = _ourselves(met.filter(met.state.is_(None) | (met.state == "DROPPED")))
    return _event(fresh, x.text("INSTRUCT"), linked_reference=fresh.over, link_kind=x.choose(fresh.over.is_(None), x.null(sa.String(64)), x.text("INFO")))


def _sent(instruction_message: Relation, instruction_terms: Relation, states: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """What we sent as messages: new instructions, cancels, changed conditions."""
    return _new(instruction_message, instruction_terms, states, security_code, business_date).union(_asked(instruction_message, security_code, business_date))


def _new(instruction_message: Relation, instruction_terms: Relation, states: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """New instructions, the repeated ones with their reason; the echo of an item of the line is proof of sending and no event (outbox)."""
    first = first_messages(instruction_message)
    known = _with_security(first.mutate(instruction_id=first.instruction_reference), security_code, business_date)
    terms = instruction_terms.select(
        "instruction_id",
        "origin",
        "opened_date",
        terms_security=instruction_terms.security_id,
        terms_movement=instruction_terms.movement,
        terms_date=instruction_terms.settlement_date,
        terms_quantity=instruction_terms.instructed_quantity,
        terms_money=instruction_terms.instructed_money,
    )
    met = known.join(terms, "instruction_id", how="left").join(states.select("instruction_id", "state"), "instruction_id", how="left")
    ours = met.filter(met.origin.is_(None) | (met.origin == "MESSAGE"))
    again = (ours.turn > 1) | ((ours.opened_date < x.date(business_date)) & (x.coalesce(ours.state, x.text(NONE)) != "DROPPED"))
    same = (ours.terms_quantity == ours.quantity) & (ours.terms_money == x.coalesce(ours.amount, x.money(0))) & (ours.terms_movement == ours.movement)
    alike = same & (x.coalesce(ours.terms_security, x.text(NONE)) == x.coalesce(ours.security_id, x.text(NONE)))
    equal = alike & (x.coalesce(ours.terms_date, x.date(dt.date(1, 1, 1))) == x.coalesce(ours.settlement_date, x.date(dt.date(1, 1, 1))))
    early = x.first_reason((x.choose(sa.and_(*is_complete(ours)), 1, 0) == 0, "MISSING_TERMS"), (again & equal, "DUPLICATE"), (again, "CONFLICTING_CONTENT"))
    judged = ours.mutate(early_reason=early)
    return _event(
        judged,
        x.text("INSTRUCT"),
        **{name: judged[name] for name in ("message_reference", "depository_reference", "sent_at", "hold", *_CONDITIONS)},
        quantity=judged.quantity,
        money=judged.amount,
        early_reason=judged.early_reason,
    )


_CONDITIONS = ("priority", "partial_code", "linked_reference", "link_kind", "pool_reference")


def _asked(instruction_message: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """Cancels and changed conditions: hold, release (of a part when it names a quantity), priority, partial code, link, pool."""
    asked = instruction_message.filter(instruction_message.reason.is_(None), instruction_message.message_kind.in_(["CANCEL", "CONDITION"]))
    named = asked.mutate(instruction_id=x.coalesce(asked.instruction_reference, x.text(NONE)))
    known = _with_security(named, security_code, business_date)
    event = sa.case(
        (known.message_kind == "CANCEL", x.text("CANCEL_REQUEST")),
        (known.hold == "Y", x.text("HOLD")),
        ((known.hold == "N") & (known.quantity > 0), x.text("PARTIAL_RELEASE")),
        (known.hold == "N", x.text("RELEASE")),
        else_=x.text("AMEND"),
    )
    return _event(
        known,
        event,
        **{name: known[name] for name in ("message_reference", "sent_at", "hold", "quantity", *_CONDITIONS)},
        stated_security=known.security_id,
    )


def _with_security(rows: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    return with_security(rows.mutate(named_on=x.coalesce(rows.trade_date, x.date(business_date))), security_code, "named_on")


def _told(status_message: Relation, status_code: Relation, instruction_terms: Relation, security_code: Relation, business_date: dt.date) -> Relation:
    """What the venue says of our instructions; its word becomes ours by the rules."""
    said = status_message.filter(status_message.reason.is_(None))
    known = _with_security(said, security_code, business_date)
    day = x.date(business_date)
    valid = status_code.filter(status_code.valid_from <= day, status_code.valid_to >= day)
    words = valid.select("canonical_state", "status_process", known_code=valid.status_code)
    worded = known.join(words, "status_process", ("status_code", "known_code"), how="left")
    named = _made_there(_with_instruction(worded, worded.instruction_reference, instruction_terms), instruction_terms)
    early = x.first_reason((named.instruction_id == NONE, "UNKNOWN_REFERENCE"), (named.canonical_state.is_(None), "UNKNOWN_CODE"))
    judged = named.mutate(early_reason=early)
    return _event(
        judged,
        x.coalesce(judged.canonical_state, x.text("UNKNOWN_STATUS")),
        **{name: judged[name] for name in ("status_reason", "message_reference", "depository_reference", "sent_at", "early_reason")},
        venue_process=judged.status_process,
        venue_code=judged.status_code,
        stated_security=judged.security_id,
        stated_movement=judged.movement,
    )


def _with_instruction(rows: Relation, reference: x.Expression, instruction_terms: Relation) -> Relation:
    """The rows with `instruction_id` by our reference or the one it was sent under, else by the depository's where it names only one; else -."""
    named = rows.mutate(asked_reference=reference)
    theirs = instruction_terms.filter(instruction_terms.depository_reference.is_not(None)).group_by("depository_reference")(
        owners=x.count(), by_theirs=x.smallest(instruction_terms.instruction_id)
    )
    single = theirs.filter(theirs.owners == 1).select("by_theirs", known_reference=theirs.depository_reference)
    ours = instruction_terms.select(by_ours=instruction_terms.instruction_id, own_reference=instruction_terms.instruction_id)
    told = instruction_terms.filter(instruction_terms.origin.in_(OF_BOOK), instruction_terms.message_reference.is_not(None))
    sent = told.select(by_ours=told.instruction_id, own_reference=told.message_reference).without(ours, "own_reference")
    known = ours.union(sent)
    met = named.join(known, ("asked_reference", "own_reference"), how="left").join(single, ("depository_reference", "known_reference"), how="left")
    return met.mutate(instruction_id=x.coalesce(met.by_ours, met.by_theirs, x.text(NONE)))


def _made_there(rows: Relation, instruction_terms: Relation) -> Relation:
    """What nobody knows by reference is of the instruction the depository has written itself, where security, direction and quantity fit one alone."""
    standing = standing_for(instruction_terms)
    unnamed = standing.filter(standing.origin == BY_THEM, standing.depository_reference.is_(None))
    terms = unnamed.group_by("security_id", "movement", "instructed_quantity")(candidates=x.count(), by_terms=x.smallest(unnamed.instruction_id))
    single = terms.filter(terms.candidates == 1)
    found = single.select("by_terms", made_security=single.security_id, made_movement=single.movement, made_quantity=single.instructed_quantity)
    wide = rows.mutate(said_quantity=x.decimal(rows.quantity, 38, 6))
    met = wide.join(found, ("security_id", "made_security"), ("movement", "made_movement"), ("said_quantity", "made_quantity"), how="left")
    return met.mutate(instruction_id=x.choose(met.instruction_id == NONE, x.coalesce(met.by_terms, x.text(NONE)), met.instruction_id))


STATED = ("PENDING", "REJECTED", "DROPPED")
"""What an MT548 or sese.024 says twice: as a status, and as a line for the books, which is left out here."""


def _of_items(depository_activity: Relation, instruction: Relation, settlement: Relation) -> Relation:
    """What the depository says, but for what it says of nets, which have no life of their own: their fails and movements stand in the line."""
    nets = instruction.filter(instruction.clearing_path != ITEM).select(net_reference=instruction.instruction_id)
    settled = settlement.filter(settlement.clearing_path.in_(["CNS", "NET"]), settlement.instruction_id != NONE)
    return depository_activity.without(nets, ("our_reference", "net_reference")).without(settled, "file_id", "line_number")


def _moved(settlement: Relation, depository_activity: Relation, instruction_terms: Relation, status_message: Relation) -> Relation:
    """What the depository made, by what `settlement` found; of messages' instructions by the reference. And what it says of items without a status."""
    items = settlement.filter(settlement.clearing_path.in_([ITEM, "CLAIM"]), settlement.instruction_id != NONE)
    standing = standing_for(instruction_terms).select("item_id", standing_id=instruction_terms.instruction_id)
    met = items.join(standing, ("instruction_id", "item_id"), how="left")
    settled = met.mutate(instruction_id=x.coalesce(met.standing_id, met.instruction_id))
    line = _event(settled, x.text("SETTLE"), quantity=sa.func.abs(settled.quantity), money=sa.func.abs(settled.money), early_reason=settled.reason)
    said = status_message.select("file_id").distinct()
    repeated = depository_activity.filter(depository_activity.activity_status.in_(STATED)).within(said, "file_id")
    every = depository_activity.filter(depository_activity.our_reference.is_not(None), depository_activity.status != "duplicate")
    rest = every.without(repeated, "file_id", "line_number")
    alone = rest.without(settled, "file_id", "line_number").mutate(depository_reference=rest.activity_reference)
    named = _with_instruction(alone, alone.our_reference, instruction_terms)
    wanted = named.filter((named.status == "accepted") | (named.reason == "OTHER_DAY"), named.activity_kind.in_(["DVP", "FREE"]))
    event = sa.case(
        (wanted.activity_status == "MADE", x.text("SETTLE")),
        (wanted.activity_status == "PENDING", x.text("PENDING")),
        (wanted.activity_status == "DROPPED", x.text("DROPPED")),
        (wanted.activity_status == "REJECTED", x.text("REJECTED")),
        else_=x.text("REVERSED"),
    )
    early = x.first_reason((wanted.instruction_id == NONE, "UNKNOWN_REFERENCE"), (wanted.reason == "OTHER_DAY", "CLOSED_DAY"))
    judged = wanted.mutate(event=event, early_reason=early)
    made = judged.activity_status == "MADE"
    told = _event(
        judged,
        judged.event,
        **{name: judged[name] for name in ("status_reason", "depository_reference", "early_reason")},
        message_reference=judged.activity_reference,
        venue_code=x.choose(made, x.null(sa.String(64)), judged.activity_status),
        quantity=sa.func.abs(judged.quantity),
        money=sa.func.abs(judged.money),
        stated_security=judged.security_id,
        stated_movement=sa.case((judged.quantity < 0, x.text("DELIVER")), (judged.quantity > 0, x.text("RECEIVE")), else_=x.null(sa.String(64))),
    )
    return line.union(told)


def _passed(instruction_terms: Relation, states: Relation, business_date: dt.date) -> Relation:
    """The close of the intended settlement day, or of a later one."""
    due = instruction_terms.filter(instruction_terms.settlement_date <= x.date(business_date))
    ended = states.filter(states.ended_date.is_not(None))
    return _event(_ourselves(due.without(ended, "instruction_id")), x.text("DAY_PASSED"))


def _judged(events: Relation, instruction_terms: Relation, recent_instruction_event: Relation, last_close: dt.date) -> Relation:
    """The events with the first reason against them whatever the state is."""
    said = events.mutate(content=_content(events)).once()
    terms = instruction_terms.select("instruction_id", terms_security=instruction_terms.security_id, terms_movement=instruction_terms.movement)
    before = recent_instruction_event.filter(recent_instruction_event.message_reference.is_not(None))
    seen = before.select(content=_content(before)).distinct().mutate(seen=x.text("Y"))
    met = said.join(terms, "instruction_id", how="left").join(seen, "content", how="left")
    counted = met.mutate(turn=x.row_number([met.content], [met.file_id, met.line_number]))
    clash = _clashing(said)
    judged = counted.join(clash, "instruction_id", "venue_process", "sent_at", how="left")
    outside = judged.file_id != OURSELVES
    known = judged.instruction_id != NONE
    early = x.first_reason(
        (known & judged.terms_movement.is_(None), "UNKNOWN_REFERENCE"),
        (outside & (judged.event != "INSTRUCT") & ((judged.turn > 1) | (judged.seen == "Y")), "DUPLICATE"),
        (outside & (judged.sent_at < sa.cast(x.date(last_close), sa.TIMESTAMP())), "CLOSED_DAY"),
        (judged.stated_security != judged.terms_security, "OTHER_SECURITY"),
        (judged.stated_movement != judged.terms_movement, "OTHER_DIRECTION"),
        (judged.words > 1, "CONTRADICTORY_STATUS"),
    )
    return judged.mutate(early_reason=x.coalesce(judged.early_reason, early))


def _content(events: Relation) -> x.Expression:
    """What makes an event the same as another."""
    named = ("instruction_id", "event", "venue_process", "venue_code", "status_reason", "message_reference", "sent_at", "quantity", "money")
    said = [x.coalesce(sa.cast(events[name], sa.String(64)), x.text("~")) for name in named]
    return x.join_text(*[piece for each in said for piece in (each, "|")])


def _clashing(events: Relation) -> Relation:
    """Instructions of which one process says two things at one moment."""
    timed = events.filter(events.venue_process.is_not(None), events.sent_at.is_not(None))
    words = timed.select("instruction_id", "venue_process", "sent_at", "venue_code").distinct()
    return words.group_by("instruction_id", "venue_process", "sent_at")(words=x.count())


def _ordered(events: Relation) -> Relation:
    rank = sa.case(*[(events.event == name, number) for name, number in RANKS.items()], else_=len(RANKS))
    phase = sa.case((events.event == "DAY_PASSED", 2), ((events.event == "INSTRUCT") | (events.file_id == OURSELVES), 0), else_=1)
    ranked = events.mutate(rank=rank, phase=phase)
    order = [ranked.phase, ranked.sent_at.nulls_last(), ranked.rank, ranked.content, ranked.file_id, ranked.line_number]
    return ranked.mutate(event_order=x.row_number([ranked.instruction_id], order))
