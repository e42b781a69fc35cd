"""Follow corrections and cancels to the trade they are about, and say which of them applies.

Reads    execution_message, received_file, repeated_execution, security_code, account_code, recent_execution, previous_open_reference
Writes   execution_link: one row per correction or cancel that could be used (rare rows)
Holds    every link has a root or a reason; at most one link of a root is the last that applies
Source   conventions.md 3: a reference may name any version; its own trade date first, then the latest earlier one; arrival order inside a day
         does not matter
Reasons  UNKNOWN_REFERENCE, CORRECTION_OF_CANCELLED
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import identified
from tallystick.stages.capture.repeated_execution import order_time

ROUNDS = 5
"""Rounds of pointer doubling: chains of up to 32 corrections of corrections in one day."""

KEY = ("sender", "chain", "trade_date", "exec_id")
LINE = ("file_id", "line_number", *KEY, "action", "ref_exec_id", "order_time", "carried")


def execution_link(
    execution_message: Relation,
    received_file: Relation,
    repeated_execution: Relation,
    security_code: Relation,
    account_code: Relation,
    recent_execution: Relation,
    previous_open_reference: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
) -> Relation:
    """One row per correction or cancel, with its root, the reason against it, and whether it is the last that applies."""
    good = execution_message.filter(execution_message.reason.is_(None)).without(repeated_execution, "file_id", "line_number")
    amending = identified(good.filter(good.action.in_(["CORRECT", "CANCEL"])), account_code, security_code, business_date, oldest_remembered)
    today = amending.filter(amending.lookup_reason.is_(None))
    today = today.mutate(order_time=order_time(today), carried=x.text("N")).select(*LINE)
    waiting = previous_open_reference.mutate(order_time=order_time(previous_open_reference), carried=x.text("Y")).select(*LINE)
    amendments = today.union(waiting)
    wanted = amendments.select("sender", "chain", exec_id=amendments.ref_exec_id).distinct()
    named = identified(good.within(wanted, "sender", "chain", "exec_id"), account_code, security_code, business_date, oldest_remembered)
    usable = named.filter(named.lookup_reason.is_(None)).select(*KEY, "action")
    waiting_named = waiting.within(wanted, "sender", "chain", "exec_id").select(*KEY, "action")
    earlier = recent_execution.filter(recent_execution.status.in_(["accepted", "superseded"])).within(wanted, "sender", "chain", "exec_id")
    rooted = _roots(_parents(amendments, usable.union(waiting_named), earlier))
    dead = _cancelled_before(rooted, recent_execution)
    return _applied(rooted.join(received_file.select("file_id", "file_name"), "file_id", how="left"), dead)


def _parents(amendments: Relation, today: Relation, earlier: Relation) -> Relation:
    """Each amendment with the version it names: the one of the latest trade date not after its own."""
    never, no_id = sa.Date(), sa.String(64)
    fresh = today.select(
        "sender",
        "chain",
        parent_date=today.trade_date,
        parent_id=today.exec_id,
        root_trade_date=x.choose(today.action == "NEW", today.trade_date, x.null(never)),
        root_exec_id=x.choose(today.action == "NEW", today.exec_id, x.null(no_id)),
    )
    old = earlier.select("sender", "chain", "root_trade_date", "root_exec_id", parent_date=earlier.trade_date, parent_id=earlier.exec_id)
    versions = fresh.union(old)
    found = amendments.join(versions, "sender", "chain", ("ref_exec_id", "parent_id"), lambda a, v: v.parent_date <= a.trade_date, how="left")
    order = [found.parent_date.desc().nulls_last(), found.root_trade_date.desc().nulls_last(), found.root_exec_id.desc().nulls_last()]
    ranked = found.mutate(rank=x.row_number([found.file_id, found.line_number], order))
    return ranked.filter(ranked.rank == 1).select(*LINE, "parent_date", "parent_id", "root_trade_date", "root_exec_id")


def _roots(links: Relation) -> Relation:
    """Pointer doubling: a link whose parent is itself a link takes that one's root, or its parent."""
    for _ in range(ROUNDS):
        above = links.select(
            up_sender=links.sender,
            up_chain=links.chain,
            up_date=links.trade_date,
            up_id=links.exec_id,
            up_parent_date=links.parent_date,
            up_parent_id=links.parent_id,
            up_root_date=links.root_trade_date,
            up_root_id=links.root_exec_id,
        )
        met = links.join(above, ("sender", "up_sender"), ("chain", "up_chain"), ("parent_date", "up_date"), ("parent_id", "up_id"), how="left")
        links = met.select(
            *LINE,
            parent_date=x.coalesce(met.up_parent_date, met.parent_date),
            parent_id=x.coalesce(met.up_parent_id, met.parent_id),
            root_trade_date=x.coalesce(met.root_trade_date, met.up_root_date),
            root_exec_id=x.coalesce(met.root_exec_id, met.up_root_id),
        )
    return links


def _cancelled_before(rooted: Relation, recent_execution: Relation) -> Relation:
    """Roots that an earlier day has cancelled."""
    ended = recent_execution.filter(recent_execution.action == "CANCEL", recent_execution.status == "accepted")
    return ended.select("sender", "chain", "root_trade_date", "root_exec_id").distinct().within(rooted, "sender", "chain", "root_trade_date", "root_exec_id")


def _applied(rooted: Relation, dead: Relation) -> Relation:
    """Order the links of a root; nothing applies after a cancel; the last that applies is marked."""
    marked = rooted.join(dead.mutate(dead=x.text("Y")), "sender", "chain", "root_trade_date", "root_exec_id", how="left")
    group = [marked.sender, marked.chain, marked.root_trade_date, marked.root_exec_id]
    order = [marked.order_time, marked.file_name, marked.line_number, marked.file_id]
    cancels = x.running_total(x.choose(marked.action == "CANCEL", 1, 0), group, order)
    counted = marked.mutate(cancels_before=cancels - x.choose(marked.action == "CANCEL", 1, 0), position=x.row_number(group, order))
    reason = x.first_reason(
        (counted.root_exec_id.is_(None), "UNKNOWN_REFERENCE"),
        ((counted.cancels_before > 0) | (counted.dead == "Y"), "CORRECTION_OF_CANCELLED"),
    )
    judged = counted.mutate(link_reason=reason)
    applying = judged.filter(judged.link_reason.is_(None))
    last = applying.group_by("sender", "chain", "root_trade_date", "root_exec_id")(last_position=x.largest(applying.position))
    met = judged.join(last, "sender", "chain", "root_trade_date", "root_exec_id", how="left")
    return met.mutate(last=x.choose(met.link_reason.is_(None) & (met.position == met.last_position), x.text("Y"), x.text("N")))
