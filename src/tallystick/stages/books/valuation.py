"""Value every firm position at the last close; the change since the last close of the unrealised part is booked.

Reads    lot, closing_price, security
Writes   valuation: one row per firm account and security with open lots
Units    money in currency units, signed as the position
Holds    market value = cost + unrealised
Source   reports.md 4.2, 4.3 (ASC 940-320-35: inventory at fair value), 4.6
Reasons  none; without a close the position stands at cost (`close_price` null)
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x


def valuation(lot: Relation, closing_price: Relation, security: Relation) -> Relation:
    """Firm positions at fair value."""
    firm = lot.filter(lot.account_class == "FIRM")
    held = firm.group_by("account_id", "security_id")(quantity=x.total_quantity(firm.quantity), cost=x.total_money(firm.cost))
    named = held.join(security.select("security_id", "currency"), "security_id").join(closing_price, "security_id", how="left")
    at_close = x.decimal(sa.func.round(x.product(named.quantity, named.close_price), 2), 38, 2)
    valued = named.mutate(market_value=x.coalesce(at_close, named.cost))
    return valued.mutate(unrealised=x.decimal(valued.market_value - valued.cost, 38, 2))
