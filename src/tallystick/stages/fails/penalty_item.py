"""Each instruction of a venue with cash penalties as it stands at the close: how much is open, whose fail it is, when it matched.

Reads    instruction_state, instruction_event, security, security_place, market, venue, status_reason, fail_cause
Writes   penalty_item: one row per matched instruction that is due and either open or matched today
Units    quantity in shares or nominal, positive
Holds    a fail is laid at a side by the code and our own side together; a code that says nothing leaves it UNKNOWN; what a corporate action
         replaced is left out
Source   venues.md 9.3, 10.3: who accepted last pays for late matching. We are taken to be last where we sent on the day it matched
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.settle.transformation import not_replaced

WAITING = ["MATCHED", "PENDING", "PARTIAL", "FAILING", "CANCEL_REQUESTED", "SETTLED"]


def penalty_item(
    instruction_state: Relation,
    instruction_event: Relation,
    security: Relation,
    security_place: Relation,
    market: Relation,
    venue: Relation,
    status_reason: Relation,
    fail_cause: Relation,
    business_date: dt.date,
) -> Relation:
    """Instructions that may cause a penalty today."""
    charging = _holding(venue, business_date).filter(venue.penalty_regime.is_not(None))
    standing = not_replaced(instruction_state)
    ours = standing.filter(standing.security_id.is_not(None), standing.settlement_date <= x.date(business_date))
    markets = _holding(market, business_date).select("market", "depository")
    places = security_place.select("security_id", "market").join(markets, "market").select("security_id", "depository")
    placed = ours.join(places, "security_id", how="left")
    # An instruction of the line settles where its security's market does; a message names its own venue.
    named = placed.mutate(venue=x.choose(placed.item_id.is_(None), placed.venue, x.coalesce(placed.depository, placed.venue)))
    there = named.join(charging.select("venue", "calendar_key", "penalty_regime"), "venue")
    met = there.join(_matched(instruction_event), "instruction_id", how="left")
    matched = met.filter(met.state.in_(WAITING), (met.open_quantity > 0) | met.matched_at.is_not(None))
    valued = matched.join(security.select("security_id", "asset_class", security_currency=security.currency), "security_id")
    return _laid(_settled_today(valued, instruction_event), status_reason, fail_cause, business_date)


def _holding(rules: Relation, business_date: dt.date) -> Relation:
    return rules.filter(rules.valid_from <= x.date(business_date), rules.valid_to >= x.date(business_date))


def _matched(instruction_event: Relation) -> Relation:
    """When an instruction matched, of those of which we learnt it today."""
    told = instruction_event.filter(instruction_event.event == "MATCHED", instruction_event.legality == "LEGAL", instruction_event.sent_at.is_not(None))
    return told.group_by("instruction_id")(matched_at=x.smallest(told.sent_at))


def _settled_today(rows: Relation, instruction_event: Relation) -> Relation:
    parts = instruction_event.filter(instruction_event.event.in_(["SETTLE_PART", "SETTLE_FULL"]), instruction_event.legality == "LEGAL")
    settled = parts.group_by("instruction_id")(settled_today=x.total_quantity(parts.quantity))
    met = rows.join(settled, "instruction_id", how="left")
    return met.mutate(settled_today=x.coalesce(met.settled_today, x.decimal(0, 38, 6)))


def _laid(rows: Relation, status_reason: Relation, fail_cause: Relation, business_date: dt.date) -> Relation:
    """The rows with the side that fails, whether cash lacks, and the side that matched late."""
    faults = _holding(status_reason, business_date)
    causes = _holding(fail_cause, business_date)
    coded = rows.mutate(direction=rows.movement, said=x.coalesce(rows.status_reason, x.text("-")))
    blamed = coded.join(
        faults.select("at_fault", said=faults.status_reason, fault_direction=faults.direction), "said", ("direction", "fault_direction"), how="left"
    )
    caused = blamed.join(
        causes.select("cause", said=causes.status_reason, cause_direction=causes.direction), "said", ("direction", "cause_direction"), how="left"
    )
    side = x.choose(caused.at_fault.in_(["OURS", "THEIRS", "BOTH", "NONE"]), caused.at_fault, x.text("UNKNOWN"))
    return caused.mutate(
        counterparty=x.coalesce(caused.counterparty, x.text("-")),
        currency=x.coalesce(caused.currency, caused.security_currency),
        failing_side=x.coalesce(side, x.text("UNKNOWN")),
        cash_lacks=x.choose(x.coalesce(caused.cause, x.text("-")) == "CASH", x.text("Y"), x.text("N")),
        late_side=x.choose(caused.opened_date < x.date(business_date), x.text("THEIRS"), x.text("OURS")),
        open_quantity=sa.cast(caused.open_quantity, sa.Numeric(38, 6)),
    )
