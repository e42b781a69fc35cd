"""Turn open items whose security is split today into others, and say what becomes of the instruction the depository has of each.

    to deliver 100 AAA against 1,000.00, two for one      gives  to deliver 200 AAA against 1,000.00: the old one cancelled, the new one linked to it

Reads    previous_open_instruction, split, transformation_rule, previous_instruction_state, previous_outbox
Writes   transformation: one row per open item of the line that has an instruction and other shares after the split
Units    quantity in shares, money in currency units, both + we receive
Holds    the money stays; whole shares toward zero; what is left of none is no transformation but a cancel. An instruction is replaced once; where it
         was never sent there is nothing to replace. An item keeps its own id, so that its trade, its fail and its postings stay one
Source   venues.md 9.7; conventions.md 14; rule transformation_rule
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.clear.due_trade import converted

OURS, NOBODY = "PARTIES", "UNKNOWN"
REPLACED, KEPT = "REPLACED", "KEPT"
BY_US, BY_THEM = "TRANSFORMED", "MADE_THERE"
"""Origins of what replaces an instruction: sent by us, or written by the depository."""


def transformation(
    previous_open_instruction: Relation,
    split: Relation,
    transformation_rule: Relation,
    previous_instruction_state: Relation,
    previous_outbox: Relation,
    business_date: dt.date,
) -> Relation:
    """The items a corporate action turns today."""
    day = x.date(business_date)
    ratios = split.select("security_id", "action_id", "ratio_new", "ratio_old", "ex_date")
    met = previous_open_instruction.join(ratios, "security_id")
    sized = met.mutate(new_quantity=x.decimal(converted(met.quantity, met.ratio_new, met.ratio_old), 38, 6))
    turned = sized.filter(sized.new_quantity != 0, sized.new_quantity != sized.quantity)
    items = turned.select(
        "action_id", "security_id", "currency", "new_quantity", "money", "ex_date", old_quantity=turned.quantity, item_id=turned.instruction_id
    )
    waiting = _at_the_depository(previous_instruction_state, previous_outbox)
    rule = transformation_rule.filter(transformation_rule.valid_from <= day, transformation_rule.valid_to >= day).select("venue", "done_by")
    placed = items.join(waiting, "item_id").join(rule, "venue", how="left")
    ruled = placed.mutate(done_by=x.coalesce(placed.done_by, x.text(NOBODY)))
    replaced = (ruled.left_us == 1) & (ruled.done_by != NOBODY)
    return ruled.mutate(
        outcome=x.choose(replaced, x.text(REPLACED), x.text(KEPT)),
        transformation_id=x.join_text("TRFM.", ruled.action_id, ".", ruled.item_id),
        known_date=day,
    )


def not_replaced(instructions: Relation) -> Relation:
    """Of instructions (terms or states) those that no other one replaces."""
    replaced = instructions.filter(instructions.replaces.is_not(None)).select(replaced_id=instructions.replaces)
    return instructions.without(replaced, ("instruction_id", "replaced_id"))


def standing_for(instructions: Relation) -> Relation:
    """Of instructions (terms or states) those that stand for an item of the line, one an item."""
    return not_replaced(instructions.filter(instructions.item_id.is_not(None)))


def _at_the_depository(previous_instruction_state: Relation, previous_outbox: Relation) -> Relation:
    """The instruction of each item that is not over, with `left_us`: 1 where it was sent or somebody has spoken of it."""
    standing = standing_for(previous_instruction_state)
    alive = standing.filter(standing.ended_date.is_(None), standing.state != "DROPPED").select("item_id", "instruction_id", "venue", "answers")
    sent = previous_outbox.filter(previous_outbox.message_kind == "NEW", previous_outbox.sent_date.is_not(None))
    met = alive.join(sent.select(sent_id=sent.instruction_id), ("instruction_id", "sent_id"), how="left")
    return met.mutate(left_us=x.choose((met.answers > 0) | met.sent_id.is_not(None), 1, 0))
