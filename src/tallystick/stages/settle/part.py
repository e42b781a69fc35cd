"""Judge a movement versus payment against the item it names: the whole of what is open, or a part where the depository settles in parts.

    60 of 100 against 1,000.00 where parts are allowed      settles 60 against 600.00; 40 against 400.00 stay open

A part is worth instructed money × part / instructed quantity, half up at the cent; the last one takes what is left, so that the parts add up.
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.state_machine import NO_PARTS
from tallystick.stages.settle.transformation import standing_for

IN_PARTS = ("ALL_RUNS", "WINDOWS")
"""Policies of a depository under which the movements of a day may be parts."""


def with_part_policy(items: Relation, security_place: Relation, venue: Relation, previous_instruction_state: Relation, business_date: dt.date) -> Relation:
    """Items with `in_parts`: 1 where the depository of the security's market settles in parts and we let it, 0 where not or where nobody knows."""
    day = x.date(business_date)
    rule = venue.filter(venue.venue_kind == "DEPOSITORY", venue.partial_policy.in_(IN_PARTS), venue.valid_from <= day, venue.valid_to >= day)
    known = security_place.select("depository", placed_security=security_place.security_id).join(rule.select("venue"), ("depository", "venue"))
    standing = standing_for(previous_instruction_state)
    whole_only = standing.filter(standing.partial_code == NO_PARTS).select(forbidden_id=standing.item_id)
    met = items.join(known.select("placed_security"), ("item_security", "placed_security"), how="left")
    said = met.join(whole_only, ("instruction_id", "forbidden_id"), how="left")
    return said.mutate(in_parts=x.choose(said.placed_security.is_not(None) & said.forbidden_id.is_(None), 1, 0))


def judged_movements(met: Relation) -> Relation:
    """Movements with `reason`: null for one that settles its item or a part of it.

    `met`: a movement beside its item (`item_security`, `open_quantity`, `open_money`, `instructed_quantity`, `instructed_money`, `in_parts`, and
    `stale`: 1 where it names what a corporate action has replaced), null where it has none.
    """
    inside = ((met.quantity > 0) & (met.quantity < met.open_quantity)) | ((met.quantity < 0) & (met.quantity > met.open_quantity))
    whole = met.quantity == met.open_quantity
    alone = x.first_reason(
        (met.instruction_id.is_(None), "NO_INSTRUCTION"),
        (met.security_id != met.item_security, "NO_INSTRUCTION"),
        ((met.stale == 1) & (~whole | (met.money != met.open_money)), "BEFORE_TRANSFORMATION"),
        (~whole & ~(inside & (met.in_parts == 1)), "OTHER_QUANTITY"),
        (whole & (met.money != met.open_money), "OTHER_MONEY"),
    )
    # A claim is of money alone; no division by its shares.
    size = x.choose(met.instructed_quantity == 0, x.decimal(1, 38, 6), sa.func.abs(met.instructed_quantity))
    worth = x.share_half_up(met.instructed_money, sa.func.abs(met.quantity), size)
    return _in_turn(met.mutate(alone=alone, worth=worth))


def _in_turn(movements: Relation) -> Relation:
    """Those that could settle count one after the other, up to what is open; one that pays other than its worth can only be the last."""
    odd = movements.mutate(odd=x.choose(movements.money == movements.worth, 0, 1))
    by, order = [odd.instruction_id, odd.alone], [odd.odd, odd.file_id, odd.line_number]
    stacked = odd.mutate(
        reached=x.running_total(sa.func.abs(odd.quantity), by, order), worth_so_far=x.running_total(odd.worth, by, order, 2), turn=x.row_number(by, order)
    )
    last = stacked.reached == sa.func.abs(stacked.open_quantity)
    due = x.choose(last, stacked.open_money - stacked.worth_so_far + stacked.worth, stacked.worth)
    beyond = (stacked.reached > sa.func.abs(stacked.open_quantity)) | ((stacked.open_quantity == 0) & (stacked.turn > 1))
    reason = x.coalesce(stacked.alone, x.first_reason((beyond, "MORE_THAN_INSTRUCTED"), (stacked.money != due, "OTHER_MONEY")))
    return stacked.mutate(reason=reason)
