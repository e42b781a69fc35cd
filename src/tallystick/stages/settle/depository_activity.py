"""Check what the depository says it did: our account, our security, today, and each movement once.

Reads    depository_message, received_file, security_code, recent_depository_activity, instruction_message, previous_instruction_state (under which
         reference an item of ours was sent), previous_outbox (what was sent and never answered); for the simulator instruction, previous_balance,
         security_place, venue
Writes   depository_activity: one row per readable line, with its outcome
Units    quantity in shares, + into our account; money in currency units, + we receive
Holds    accepted + duplicate + rejected = readable lines; the same reference counts once, whatever the order of files. What was made on an
         earlier day counts on the day on which it is learnt, where our sending had no answer: its outcome was not known until then
Source   venues.md 4; conventions.md 1
Reasons  UNKNOWN_SECURITY, OTHER_ACCOUNT, OTHER_DAY, DUPLICATE, CONFLICTING_CONTENT
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.settle.instruction_terms import sent_references
from tallystick.stages.settle.part import with_part_policy
from tallystick.stages.settle.simulator import simulated_activity


def depository_activity(
    depository_message: Relation,
    received_file: Relation,
    security_code: Relation,
    recent_depository_activity: Relation,
    instruction: Relation,
    previous_balance: Relation,
    instruction_message: Relation,
    previous_instruction_state: Relation,
    previous_outbox: Relation,
    security_place: Relation,
    venue: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every readable line of depository activity with its outcome; with `firm.settlement_source` simulator also what the simulator makes."""
    readable = depository_message.filter(depository_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    named = readable.join(sent_references(instruction_message, previous_instruction_state), ("our_reference", "sent_reference"), how="left")
    ours = x.coalesce(named.sent_id, named.our_reference)
    dated = named.mutate(settlement_date=x.coalesce(named.settlement_date, x.date(business_date)), our_reference=ours)
    known = _with_unanswered(with_security(dated, security_code, "settlement_date"), previous_outbox)
    learnt_late = (known.settlement_date < x.date(business_date)) & (known.activity_status == "MADE") & known.unanswered.is_not(None)
    lookup = x.first_reason(
        (~x.coalesce(known.depository_account, x.text("-")).in_(list(firm.depository_accounts)), "OTHER_ACCOUNT"),
        (known.security_id.is_(None), "UNKNOWN_SECURITY"),
        ((known.settlement_date != x.date(business_date)) & ~learnt_late, "OTHER_DAY"),
    )
    looked = known.mutate(
        lookup_reason=lookup, content=_content(known), quantity=x.coalesce(known.quantity, x.quantity(0)), money=x.coalesce(known.money, x.money(0))
    )
    judged = _judged(looked, recent_depository_activity).mutate(known_date=x.date(business_date))
    if firm.settlement_source != "simulator":
        return judged
    items = instruction.mutate(item_security=instruction.security_id)
    parted = with_part_policy(items, security_place, venue, previous_instruction_state, business_date).once()
    simulated = simulated_activity(parted, previous_balance, business_date, firm)
    return judged.select(*simulated.columns).union(simulated)


def _with_unanswered(rows: Relation, previous_outbox: Relation) -> Relation:
    """The rows with `unanswered`: the instruction of ours they are about, where it was sent and nobody has answered."""
    sent = previous_outbox.filter(previous_outbox.message_kind == "NEW", previous_outbox.outbox_state.in_(["SENT", "UNKNOWN"]))
    return rows.join(sent.select(unanswered=sent.instruction_id), ("our_reference", "unanswered"), how="left")


def _content(rows: Relation) -> x.Expression:
    named = (rows.security_id, rows.quantity, rows.money, rows.contra_account)
    return x.join_text(*[piece for each in named for piece in (x.coalesce(sa.cast(each, sa.String(64)), x.text("~")), "|")])


def _judged(rows: Relation, recent_depository_activity: Relation) -> Relation:
    """One movement (reference, status, account, direction) counts once: the first by file name and line, unless an earlier day has it."""
    unique = x.coalesce(rows.activity_reference, x.join_text(rows.file_id, ".", rows.line_number))
    keyed = rows.mutate(movement=unique, direction=x.choose(rows.quantity < 0, x.text("OUT"), x.text("IN")))
    good = keyed.filter(keyed.lookup_reason.is_(None))
    key = ("movement", "activity_status", "depository_account", "direction")
    ranked = good.mutate(rank=x.row_number([good[name] for name in key], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.rank == 1).select(*key, first_content=ranked.content)
    # A movement happens once; that an item still pends is said again every day.
    seen = recent_depository_activity.filter(
        recent_depository_activity.status == "accepted",
        recent_depository_activity.activity_status.in_(["MADE", "REVERSED"]),
        recent_depository_activity.activity_reference.is_not(None),
    )
    earlier = seen.select(earlier_reference=seen.activity_reference, earlier_status=seen.activity_status, earlier_account=seen.depository_account).distinct()
    places = ranked.select("file_id", "line_number", "rank")
    met = keyed.join(places, "file_id", "line_number", how="left").join(first, *key, how="left")
    met = met.join(
        earlier, ("activity_reference", "earlier_reference"), ("activity_status", "earlier_status"), ("depository_account", "earlier_account"), how="left"
    )
    reason = x.coalesce(
        met.lookup_reason,
        x.first_reason(
            (met.earlier_reference.is_not(None), "DUPLICATE"),
            ((met.rank > 1) & (met.content == met.first_content), "DUPLICATE"),
            (met.rank > 1, "CONFLICTING_CONTENT"),
        ),
    )
    named = met.mutate(reason=reason)
    status = sa.case((named.reason.is_(None), "accepted"), (named.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return named.mutate(status=status)
