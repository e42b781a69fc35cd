"""Judge what other parties say of trades: whose account and which security they mean, each line once, cancelled and replaced ones ended.

Reads    confirmation_message, security_code, account_code, previous_confirm_line, previous_confirmation, recent_confirm_line
Writes   confirm_line: one row per readable line, and per line of earlier days that is still open
Units    quantity in shares, money in currency units, both always positive
Holds    accepted + duplicate + superseded + rejected = readable lines; the same reference counts once, whatever the order of files
Source   venues.md 12; conventions.md 1, 2
Reasons  UNKNOWN_KIND, DUPLICATE, CONFLICTING_CONTENT, CANCELLED, REPLACED, UNKNOWN_REFERENCE

A line that names no account or security of ours is accepted all the same: it stands as alleged, which is what it is.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security
from tallystick.stages.confirm.confirm_item import finished

KINDS = ("CONFIRM", "AFFIRM", "REFUSE", "ALLOCATE", "ALLOCATION_STATUS", "REPORT", "CANCEL")
STATING = ("CONFIRM", "REPORT")
"""Kinds that state the terms of a trade."""

ANSWERING = ("AFFIRM", "REFUSE")
LINE = ("file_id", "line_number")
MESSAGE = ("sender", "message_kind", "message", "part_number")
SAID = (
    *LINE,
    "message_kind",
    "sender",
    "message_reference",
    "part_number",
    "our_reference",
    "block_reference",
    "previous_reference",
    "account_id",
    "security_id",
    "their_side",
    "trade_date",
    "settlement_date",
    "currency",
    "quantity",
    "price",
    "gross",
    "net_money",
    "status_code",
    "status_reason",
    "sent_at",
    "known_date",
)


def confirm_line(
    confirmation_message: Relation,
    security_code: Relation,
    account_code: Relation,
    previous_confirm_line: Relation,
    previous_confirmation: Relation,
    recent_confirm_line: Relation,
    business_date: dt.date,
) -> Relation:
    """Every line of today with its outcome, and the open ones of earlier days."""
    fresh = _judged(_identified(confirmation_message, security_code, account_code, business_date), recent_confirm_line)
    carried = _carried(previous_confirm_line, previous_confirmation).mutate(own_reason=x.null(sa.String(64)))
    return _ended(fresh.union(carried.select(*fresh.columns)), recent_confirm_line)


def _identified(confirmation_message: Relation, security_code: Relation, account_code: Relation, business_date: dt.date) -> Relation:
    readable = confirmation_message.filter(confirmation_message.reason.is_(None))
    named = readable.mutate(
        own_account=readable.account_code,
        account_code=x.coalesce(readable.account_code, readable.counterparty, readable.sender),
        named_on=x.coalesce(readable.trade_date, x.date(business_date)),
    )
    known = with_security(with_account(named, account_code), security_code, "named_on")
    return known.mutate(
        message_kind=x.coalesce(known.message_kind, x.text("-")),
        part_number=x.coalesce(known.part_number, x.text("0")),
        their_side=known.side,
        gross=x.cents(known.gross),
        net_money=x.cents(known.net_money),
        known_date=x.date(business_date),
    )


def _judged(rows: Relation, recent_confirm_line: Relation) -> Relation:
    """The rows with `own_reason`: of one reference the first sent counts, unless an earlier day has it. Only repeated references are ranked."""
    keyed = rows.mutate(message=x.coalesce(rows.message_reference, x.join_text(rows.file_id, ".", rows.line_number))).once()
    times = keyed.group_by(*MESSAGE)(times=x.count())
    again = keyed.join(times.filter(times.times > 1), *MESSAGE)
    told = again.mutate(content=_content(again))
    ranked = told.mutate(rank=x.row_number([told[name] for name in MESSAGE], [told.sent_at.nulls_last(), told.content, told.file_id, told.line_number])).once()
    first = ranked.filter(ranked.rank == 1).select(*MESSAGE, first_content=ranked.content)
    repeats = ranked.filter(ranked.rank > 1).join(first, *MESSAGE)
    judged = repeats.select(*LINE, same=x.choose(repeats.content == repeats.first_content, 1, 0))
    earlier = recent_confirm_line.filter(recent_confirm_line.status == "accepted", recent_confirm_line.message_reference.is_not(None))
    seen = keyed.within(earlier, "sender", "message_kind", "part_number", ("message", "message_reference")).select(*LINE, seen=keyed.known_date)
    met = keyed.join(seen, *LINE, how="left").join(judged, *LINE, how="left")
    reason = x.first_reason(
        (~met.message_kind.in_(KINDS), "UNKNOWN_KIND"),
        (met.seen.is_not(None) | (met.same == 1), "DUPLICATE"),
        (met.same == 0, "CONFLICTING_CONTENT"),
    )
    return met.mutate(own_reason=reason).select(*SAID, "own_reason")


def _content(rows: Relation) -> x.Expression:
    said = (rows.our_reference, rows.own_account, rows.security_code, rows.side, rows.trade_date, rows.quantity, rows.price, rows.net_money, rows.status_code)
    return x.join_text(*[piece for each in said for piece in (x.coalesce(sa.cast(each, sa.String(64)), x.text("~")), "|")])


def _carried(previous_confirm_line: Relation, previous_confirmation: Relation) -> Relation:
    """Lines whose trade is not done, and lines that stand alone; an answer that was applied has become a fact of its trade."""
    usable = previous_confirm_line.filter(previous_confirm_line.status == "accepted")
    done = finished(previous_confirmation).select("item_key", *LINE)
    waiting = previous_confirmation.without(done, "item_key", *LINE)
    stating = usable.filter(usable.message_kind.in_(STATING)).within(waiting, *LINE)
    alone = previous_confirmation.filter(previous_confirmation.item_key == "-")
    answering = usable.filter(usable.message_kind.in_(ANSWERING)).within(alone, *LINE)
    return stating.select(*SAID).union(answering.select(*SAID))


def _ended(rows: Relation, recent_confirm_line: Relation) -> Relation:
    """Lines that a later line of the same sender cancels or replaces are superseded; a cancel of nothing known is rejected."""
    said = rows.once()
    ending = said.filter(said.own_reason.is_(None), said.previous_reference != said.message_reference, ~said.message_kind.in_(ANSWERING))
    ends = ending.group_by("sender", "previous_reference")(cancels=x.largest(x.choose(ending.message_kind == "CANCEL", 1, 0)))
    named = ends.select("cancels", ending_sender=ends.sender, ended_reference=ends.previous_reference)
    met = said.join(named, ("sender", "ending_sender"), ("message_reference", "ended_reference"), how="left")
    lost = _lost(said, recent_confirm_line)
    found = met.join(lost, *LINE, how="left")
    reason = x.coalesce(
        found.own_reason,
        x.first_reason((found.lost == 1, "UNKNOWN_REFERENCE"), (found.cancels == 1, "CANCELLED"), (found.cancels == 0, "REPLACED")),
    )
    judged = found.mutate(reason=reason)
    status = sa.case(
        (judged.reason.is_(None), x.text("accepted")),
        (judged.reason == "DUPLICATE", x.text("duplicate")),
        (judged.reason.in_(["CANCELLED", "REPLACED"]), x.text("superseded")),
        else_=x.text("rejected"),
    )
    return judged.mutate(status=status).select(*SAID, "status", "reason")


def _lost(said: Relation, recent_confirm_line: Relation) -> Relation:
    """Cancels that name nothing said today or at the last closes."""
    cancels = said.filter(said.message_kind == "CANCEL")
    named = (("sender", "sender"), ("previous_reference", "message_reference"))
    lost = cancels.without(said, *named).without(recent_confirm_line, *named)
    return lost.select(*LINE, lost=x.choose(lost.message_kind == "CANCEL", 1, 0))
