"""Follow corrections and cancels to the trade they are about, and say which of them applies.

Reads    execution_amendment, recent_execution
Writes   execution_link: one row per correction or cancel that could be used (rare rows)
Holds    every link has a root or a reason; at most one link of a root is the last that applies
Source   conventions.md 3: a reference may name any version; arrival order inside a day does not matter
Reasons  UNKNOWN_REFERENCE, CORRECTION_OF_CANCELLED
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.execution_amendment import LINE

LONGEST_CHAIN = 16
"""Corrections of corrections followed in one day; a longer chain waits as an unknown reference and goes on from there the next day."""

ROOT = ("sender", "chain", "root_trade_date", "root_exec_id")


def execution_link(execution_amendment: Relation, recent_execution: Relation) -> Relation:
    """One row per correction or cancel, with its root, the reason against it, and whether it is the last that applies."""
    ended = recent_execution.filter(recent_execution.action == "CANCEL", recent_execution.status == "accepted")
    return _applied(_roots(execution_amendment), ended.select(*ROOT).distinct())


def _roots(amendments: Relation) -> Relation:
    """A link whose parent is itself a link goes up one version at a time until it meets a root."""
    above = amendments.select(
        up_sender=amendments.sender,
        up_chain=amendments.chain,
        up_date=amendments.trade_date,
        up_id=amendments.exec_id,
        up_parent_date=amendments.parent_date,
        up_parent_id=amendments.parent_id,
        up_root_date=amendments.root_trade_date,
        up_root_id=amendments.root_exec_id,
    )
    links = amendments
    for _ in range(LONGEST_CHAIN):
        met = links.join(above, ("sender", "up_sender"), ("chain", "up_chain"), ("parent_date", "up_date"), ("parent_id", "up_id"), how="left")
        links = met.select(
            *LINE,
            parent_date=met.up_parent_date,
            parent_id=met.up_parent_id,
            root_trade_date=x.coalesce(met.root_trade_date, met.up_root_date),
            root_exec_id=x.coalesce(met.root_exec_id, met.up_root_id),
        )
    return links


def _applied(rooted: Relation, dead: Relation) -> Relation:
    """Order the links of a root; nothing applies after a cancel; the last that applies is marked."""
    marked = rooted.join(dead.mutate(dead=x.text("Y")), *ROOT, how="left")
    group = [marked[name] for name in ROOT]
    order = [marked.order_time, marked.file_name.nulls_first(), marked.line_number, marked.file_id]
    cancel = x.choose(marked.action == "CANCEL", 1, 0)
    counted = marked.mutate(cancels_before=x.running_total(cancel, group, order) - cancel, position=x.row_number(group, order))
    reason = x.first_reason(
        (counted.root_exec_id.is_(None), "UNKNOWN_REFERENCE"),
        ((counted.cancels_before > 0) | (counted.dead == "Y"), "CORRECTION_OF_CANCELLED"),
    )
    judged = counted.mutate(link_reason=reason, applies=x.choose(reason.is_(None), x.text("Y"), x.text("N")))
    group_applying = [*[judged[name] for name in ROOT], judged.applies]
    ranked = judged.mutate(from_last=x.row_number(group_applying, [judged.position.desc()]))
    return ranked.mutate(last=x.choose((ranked.applies == "Y") & (ranked.from_last == 1), x.text("Y"), x.text("N")))
