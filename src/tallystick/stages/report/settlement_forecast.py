"""Simulate what of everything open would settle now, with the shares that are there: run it as often as the day is run.

    held 500; to receive 100; CNS short 700                      gives  the receipt settles, 600 of the 700 are delivered, 100 wait

Reads    clearing_position, open_instruction, balance, security_place, venue, instruction_state (whether parts are forbidden)
Writes   settlement_forecast: one row per open item and per open netted position, with the depository account it would move in
Units    shares, + we receive
Holds    forecast + missing = open; no more is delivered than is held and received in the same account. The rules are those of the small depository (simulator):
         all receipts come in, CNS is delivered in parts, deliveries versus payment whole, or in a part where the depository lets them and we do;
         by settlement date, the first that lacks blocks the rest
Source   venues.md 3.3, 4.3, 4.4
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place
from tallystick.stages.settle.part import with_part_policy
from tallystick.stages.settle.simulator import simulated_activity

NONE = "-"


def settlement_forecast(
    clearing_position: Relation,
    open_instruction: Relation,
    balance: Relation,
    security_place: Relation,
    venue: Relation,
    instruction_state: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """What would settle of each open item."""
    items = _open(clearing_position, open_instruction, security_place, firm)
    parted = with_part_policy(items.mutate(item_security=items.security_id), security_place, venue, instruction_state, business_date).once()
    made = simulated_activity(parted, balance, business_date, firm)
    moved = made.filter(made.activity_status == "MADE").select(moved_id=made.our_reference, moved=made.quantity)
    met = items.join(moved, ("instruction_id", "moved_id"), how="left")
    nothing = x.decimal(0, 38, 6)
    sized = met.mutate(forecast_quantity=x.decimal(x.coalesce(met.moved, nothing), 38, 6))
    missing = sized.mutate(missing_quantity=x.decimal(sa.func.abs(sized.quantity) - sa.func.abs(sized.forecast_quantity), 38, 6))
    word = sa.case((missing.missing_quantity == 0, x.text("SETTLES")), (missing.forecast_quantity == 0, x.text("WAITS")), else_=x.text("PART"))
    return missing.mutate(forecast=word)


def _open(clearing_position: Relation, open_instruction: Relation, security_place: Relation, firm: Firm) -> Relation:
    """Items that did not settle, and what is open with the clearing houses, as instructions."""
    ours = [firm.member_id, *(each.member_id for each in firm.markets)]
    waiting = clearing_position.filter(clearing_position.open_quantity != 0, clearing_position.member_id.in_(ours))
    open_nets = at_its_place(waiting, security_place, firm, "depository_account")
    whole = ("quantity", "money", "instructed_quantity", "instructed_money")
    items = open_instruction.select("instruction_id", "clearing_path", "settlement_date", "security_id", "depository_account", "contra_account", *whole)
    nets = open_nets.select(
        "security_id",
        "settlement_date",
        "depository_account",
        instruction_id=x.join_text("CNS.", open_nets.security_id),
        clearing_path=x.text("CNS"),
        quantity=open_nets.open_quantity,
        money=x.decimal(0, 38, 2),
        instructed_quantity=open_nets.open_quantity,
        instructed_money=x.decimal(0, 38, 2),
        contra_account=x.text(NONE),
    )
    return nets.union(items.select(*nets.columns)).once()
