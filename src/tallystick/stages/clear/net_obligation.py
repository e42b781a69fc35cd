"""Net what is due today at a clearing house that nets each day by itself: one delivery a security against one amount.

    bought 1,000 at 15.00, sold 700 at 15.20     offset 700 shares, receive 300
    DAY_NET             300 against −15,000 + 10,640 = −4,360
    DAY_NET_DIFFERENCE  300 against 300 × 15.00 = −4,500, and 700 × 0.20 = +140 in cash

Reads    due_trade, security_place, calendar_day
Writes   net_obligation: one row a security and currency, on settlement days of its market
Units    quantity in shares, + we receive; money in currency units, + we receive
Holds    net quantity and contract money are the sums of the trades; delivery money + cash difference = contract money
Source   venues.md 6 and E18 (which buy remains is unverified: here the average of the heavier side), 7.1, 7.2
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place, on_settlement_day

KEY = ("member_id", "security_id", "currency")


def net_obligation(due_trade: Relation, security_place: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The day's nets."""
    items = at_its_place(due_trade.filter(due_trade.clearing_path == "NET"), security_place, firm, "member_id")
    place = security_place.select("security_id", "clearing_house", "netting")
    netted = _summed(items).join(place, "security_id", how="left").mutate(settlement_date=x.date(business_date))
    return on_settlement_day(_paid(netted), security_place, calendar_day, business_date, firm)


def _summed(items: Relation) -> Relation:
    zero, nothing = x.decimal(0, 38, 6), x.decimal(0, 38, 2)
    bought = items.quantity > 0
    summed = items.group_by(*KEY)(
        bought_quantity=x.total_quantity(x.choose(bought, items.quantity, zero)),
        sold_quantity=x.total_quantity(x.choose(bought, zero, items.quantity)),
        bought_money=x.total_money(x.choose(bought, items.gross, nothing)),
        sold_money=x.total_money(x.choose(bought, nothing, items.gross)),
        trades=x.count(),
    )
    return summed.mutate(
        net_quantity=x.decimal(summed.bought_quantity + summed.sold_quantity, 38, 6),
        contract_money=x.decimal(summed.bought_money + summed.sold_money, 38, 2),
        offset_quantity=x.decimal(x.lesser(summed.bought_quantity, -summed.sold_quantity), 38, 6),
    )


def _paid(rows: Relation) -> Relation:
    """What is paid against the delivery, and what is paid in cash for the trades that were offset."""
    receives = rows.net_quantity > 0
    heavier_money = x.choose(receives, rows.bought_money, rows.sold_money)
    heavier_quantity = x.choose(receives, rows.bought_quantity, -rows.sold_quantity)
    some = x.choose(heavier_quantity == 0, x.decimal(1, 38, 6), heavier_quantity)
    size = x.choose(receives, rows.net_quantity, -rows.net_quantity)
    apart = x.share_half_up(heavier_money, size, some)
    against = x.choose(rows.netting == "DAY_NET_DIFFERENCE", apart, rows.contract_money)
    paid = rows.mutate(delivery_money=x.decimal(x.choose(rows.net_quantity == 0, x.decimal(0, 38, 2), against), 38, 2))
    return paid.mutate(cash_difference=x.decimal(paid.contract_money - paid.delivery_money, 38, 2))
