"""Resolve what a venue says of a net to the net: of CNS, or of the day's net at a clearing house that nets each day by itself.

    PEND LACK of NET.2026-11-25.AMXB.MXN      gives  one row of that net, PENDING; its trades are those of its obligation

Reads    status_message, status_code, security_code, instruction, recent_instruction, instruction_terms
Writes   net_status: one row per status that means a net, by our reference of it, or by security, direction and quantity where one net alone fits
Units    quantity in shares, always positive
Holds    a status is of a net or of an instruction (candidate_event), never of both; what names an instruction is of that instruction; a net changes by
         what moves, not by what is said of it
Source   venues.md 3.3, 6, 7.2, 9.2
Reasons  UNKNOWN_CODE, DUPLICATE, CLOSED_DAY (of an earlier day, or of a CNS net that was carried into the next), STATUS_AFTER_SETTLED (of a day's net
         that is no longer open)
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security
from tallystick.stages.settle.instruction_terms import ITEM

SAID = (
    "file_id",
    "line_number",
    "sender",
    "message_reference",
    "depository_reference",
    "status_process",
    "status_code",
    "status_reason",
    "sent_at",
)


def net_status(
    status_message: Relation,
    status_code: Relation,
    security_code: Relation,
    instruction: Relation,
    recent_instruction: Relation,
    instruction_terms: Relation,
    business_date: dt.date,
    last_close: dt.date,
) -> Relation:
    """Statuses of nets."""
    readable = status_message.filter(status_message.reason.is_(None))
    known = with_security(readable.mutate(named_on=x.coalesce(readable.trade_date, x.date(business_date))), security_code, "named_on")
    met = _by_name(_of_no_instruction(known, instruction_terms), _nets(instruction, recent_instruction))
    day = x.date(business_date)
    words = status_code.filter(status_code.valid_from <= day, status_code.valid_to >= day)
    worded = met.join(
        words.select("canonical_state", "status_process", known_code=words.status_code), "status_process", ("status_code", "known_code"), how="left"
    )
    return _judged(worded, last_close).mutate(known_date=day)


def _of_no_instruction(statuses: Relation, instruction_terms: Relation) -> Relation:
    """Statuses that name no instruction of ours, by any reference it has."""
    names = ("instruction_id", "message_reference")
    rest = statuses
    for name in names:
        rest = rest.without(instruction_terms, ("instruction_reference", name))
    return rest.without(instruction_terms, "depository_reference")


def _nets(instruction: Relation, recent_instruction: Relation) -> Relation:
    """Nets that are open today, and those of the days before (`is_open` 0), one row a net."""
    today = instruction.filter(instruction.clearing_path != ITEM)
    names = ("instruction_id", "clearing_path", "security_id", "quantity", "settlement_date")
    earlier = recent_instruction.filter(recent_instruction.clearing_path != ITEM).without(today, "instruction_id")
    gone = earlier.group_by("instruction_id")(
        clearing_path=x.smallest(earlier.clearing_path),
        security_id=x.smallest(earlier.security_id),
        quantity=x.smallest(earlier.quantity),
        settlement_date=x.smallest(earlier.settlement_date),
    )
    return today.select(*names).mutate(is_open=sa.cast(1, sa.Integer())).union(gone.mutate(is_open=sa.cast(0, sa.Integer())))


def _by_name(statuses: Relation, nets: Relation) -> Relation:
    """The statuses with the net they mean, by our reference or, where that is of nothing, by what they say of it."""
    named = nets.select("is_open", net_path=nets.clearing_path, net_id=nets.instruction_id, net_security=nets.security_id, net_settles=nets.settlement_date)
    by_name = statuses.join(named, ("instruction_reference", "net_id"))
    way = nets.mutate(way=x.choose(nets.quantity < 0, x.text("DELIVER"), x.text("RECEIVE")), size=x.decimal(sa.func.abs(nets.quantity), 38, 6))
    live = way.filter(way.is_open == 1)
    alike = live.group_by("security_id", "way", "size")(candidates=x.count(), only_id=x.smallest(live.instruction_id))
    single = alike.filter(alike.candidates == 1).select("way", "size", "only_id", fit_security=alike.security_id)
    left = statuses.without(by_name, "file_id", "line_number").mutate(said_size=x.decimal(statuses.quantity, 38, 6))
    fitting = left.join(single, ("security_id", "fit_security"), ("movement", "way"), ("said_size", "size")).join(named, ("only_id", "net_id"))
    columns = (*SAID, "net_path", "is_open", "net_id", "net_security", "net_settles")
    return by_name.select(*columns).union(fitting.mutate(net_id=fitting.only_id).select(*columns))


def _judged(rows: Relation, last_close: dt.date) -> Relation:
    """The rows with the first reason against them."""
    content = [x.coalesce(sa.cast(rows[name], sa.String(64)), x.text("~")) for name in ("message_reference", "status_process", "status_code", "sent_at")]
    told = rows.mutate(content=x.join_text(*[piece for each in content for piece in (each, "|")]))
    counted = told.mutate(turn=x.row_number([told.net_id, told.content], [told.file_id, told.line_number]))
    reason = x.first_reason(
        (counted.canonical_state.is_(None), "UNKNOWN_CODE"),
        (counted.turn > 1, "DUPLICATE"),
        (counted.sent_at < sa.cast(x.date(last_close), sa.TIMESTAMP()), "CLOSED_DAY"),
        ((counted.is_open == 0) & (counted.net_path == "CNS"), "CLOSED_DAY"),
        (counted.is_open == 0, "STATUS_AFTER_SETTLED"),
    )
    return counted.mutate(reason=reason, clearing_path=counted.net_path, security_id=counted.net_security, settlement_date=counted.net_settles)
