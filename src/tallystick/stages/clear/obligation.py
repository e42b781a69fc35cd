"""Net one settlement day's CNS items per member and security: carried position and everything that enters today.

Reads    due_trade, previous_clearing_position (what is carried), split, security_place, calendar_day
Writes   obligation: one row per member and security, on settlement days only; opening_clearing_position
Units    quantity in shares, + the member receives; money in currency units, + the member receives
Holds    over all members the sums of net quantity per security and of opening money are those of the items; zero for a whole market
Source   venues.md 3.2, E1, E2; conventions.md 8
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place, on_settlement_day
from tallystick.stages.clear.due_trade import converted

KEY = ("member_id", "security_id", "currency")


def opening_clearing_position(previous_clearing_position: Relation, split: Relation) -> Relation:
    """Open positions carried from the last close; a split converts shares and mark, their value stays."""
    carried = previous_clearing_position.filter(previous_clearing_position.open_quantity != 0)
    ratios = split.select("security_id", "ratio_new", "ratio_old")
    met = carried.join(ratios, "security_id", how="left")
    return met.select(
        *KEY,
        "mark_date",
        "settlement_date",
        open_quantity=x.decimal(converted(met.open_quantity, met.ratio_new, met.ratio_old), 38, 6),
        open_value=met.open_value,
        mark_price=met.mark_price,
    )


def obligation(
    due_trade: Relation, opening_clearing_position: Relation, security_place: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm
) -> Relation:
    """What our member must receive or deliver of each security today, where its market settles today."""
    eligible = at_its_place(due_trade.filter(due_trade.clearing_path == "CNS"), security_place, firm, "member_id")
    items = eligible.select("security_id", "currency", "member_id", quantity=eligible.quantity, money=eligible.gross)
    netted = net(items, opening_clearing_position).mutate(settlement_date=x.date(business_date))
    return on_settlement_day(netted, security_place, calendar_day, business_date, firm)


def net(items: Relation, carried: Relation) -> Relation:
    """One row per member, security and currency from items (`quantity`, `money`) and carried positions (`open_quantity`, `open_value`).

    The opening money of a carried position is what its mark left open: − quantity × last mark, that is − open value.
    """
    zero_shares, zero_money = x.decimal(0, 38, 6), x.decimal(0, 38, 2)
    entering = items.select(
        *KEY,
        carried_quantity=zero_shares,
        carried_price=x.null(carried.mark_price.type),
        bought=x.greater(x.quantity(items.quantity), x.quantity(0)),
        sold=x.lesser(x.quantity(items.quantity), x.quantity(0)),
        contract=x.decimal(items.money, 38, 2),
        opening=x.decimal(items.money, 38, 2),
        item=x.decimal(1, 18, 0),
    )
    held = carried.select(
        *KEY,
        carried_quantity=carried.open_quantity,
        carried_price=carried.mark_price,
        bought=x.quantity(0),
        sold=x.quantity(0),
        contract=zero_money,
        opening=-carried.open_value,
        item=x.decimal(0, 18, 0),
    )
    both = entering.union(held)
    summed = both.group_by(*KEY)(
        carried_quantity=x.total_quantity(both.carried_quantity),
        carried_price=x.largest(both.carried_price),
        bought_quantity=x.total_quantity(both.bought),
        sold_quantity=x.total_quantity(both.sold),
        contract_money=x.total_money(both.contract),
        opening_money=x.total_money(both.opening),
        trades=x.total(both.item, 0),
    )
    return summed.mutate(net_quantity=summed.carried_quantity + summed.bought_quantity + summed.sold_quantity)
