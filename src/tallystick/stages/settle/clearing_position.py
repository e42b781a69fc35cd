"""Strike the CNS position after today's settlement: what stays open, its mark, and the money that settles in cash.

Reads    obligation, settlement, closing_price, opening_clearing_position, security_place, calendar_day
Writes   clearing_position: one row per member and security with an obligation today, or carried over a day without settlement
Units    quantity in shares, + to receive; money in currency units, + we receive
Holds    settle money = opening money + open quantity × mark; the sums over a fail's life equal the contract money
Source   venues.md 3.2, E1, E2; conventions.md 8 (the mark is the close of the settlement day itself, `mark_date` says which close it was)
Reasons  none; without any mark the money waits (`mark_price` null, settle money zero)
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import on_settlement_day


def clearing_position(
    obligation: Relation,
    settlement: Relation,
    closing_price: Relation,
    opening_clearing_position: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """CNS positions at the close."""
    moved = settlement.filter(settlement.clearing_path == "CNS", settlement.reason.is_(None))
    settled = moved.group_by("security_id")(settled=x.total_quantity(moved.quantity))
    settling = on_settlement_day(opening_clearing_position, security_place, calendar_day, business_date, firm)
    struck = strike(obligation.join(settled, "security_id", how="left"), closing_price)
    return struck.union(_unchanged(opening_clearing_position, settling).select(*struck.columns))


def strike(obligation: Relation, closing_price: Relation) -> Relation:
    """Obligations with `settled` (null for none) become positions with their mark and settle money."""
    marks = closing_price.select("security_id", "price_date", "close_price")
    met = obligation.join(marks, "security_id", how="left")
    settled = x.decimal(x.coalesce(met.settled, x.decimal(0, 38, 6)), 38, 6)
    opened = met.mutate(settled_quantity=settled, open_quantity=met.net_quantity - settled, mark_price=x.coalesce(met.close_price, met.carried_price))
    marked_value = x.decimal(sa.func.round(x.product(opened.open_quantity, opened.mark_price), 2), 38, 2)
    value = x.choose(opened.open_quantity == 0, x.decimal(0, 38, 2), x.coalesce(marked_value, -opened.opening_money))
    valued = opened.mutate(open_value=value)
    return valued.select(
        "member_id",
        "security_id",
        "currency",
        "net_quantity",
        "settled_quantity",
        "open_quantity",
        "mark_price",
        "opening_money",
        "open_value",
        "settlement_date",
        mark_date=valued.price_date,
        settle_money=valued.opening_money + valued.open_value,
    )


def _unchanged(opening_clearing_position: Relation, settling: Relation) -> Relation:
    """On a day without settlement in their market carried positions go over as they are."""
    waiting = opening_clearing_position.without(settling, "member_id", "security_id")
    return waiting.mutate(
        net_quantity=waiting.open_quantity,
        settled_quantity=x.decimal(0, 38, 6),
        opening_money=-waiting.open_value,
        settle_money=x.decimal(0, 38, 2),
    )
