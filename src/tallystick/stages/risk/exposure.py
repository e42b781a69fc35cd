"""What the firm's own accounts hold, at the last close: the positions that risk figures are about.

Reads    position, closing_price, calendar_day
Writes   exposure: one row per firm account and security with a trade-date position
Units    quantity in shares, + long; market value in currency units, + long, half-up to the cent
Holds    gross_value is the size of market_value; no customer's position is here; a position without a close has value 0 and priced N
Source   reports.md 5 (risk is of the firm's positions, on trade date); a close older than the last trade day is stale (house convention)
Reasons  none: what is not priced is marked N here and counted, with its last value, by value_at_risk
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x


def exposure(position: Relation, closing_price: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """One row per firm account and security, valued at the last close; priced Y when that is of today or of the last trade day."""
    held = position.filter(position.account_class == "FIRM", position.trade_date_quantity != 0)
    held = held.select("account_id", "security_id", quantity=held.trade_date_quantity, business_day=x.date(business_date))
    market_days = calendar_day.filter(calendar_day.calendar_key == firm.calendar_key).select("day", "previous_trade_day")
    closed = held.join(closing_price, "security_id", how="left").join(market_days, ("business_day", "day"), how="left")
    value = x.coalesce(x.cents(x.product(closed.quantity, closed.close_price)), x.money(0))
    oldest_fresh = x.coalesce(closed.previous_trade_day, closed.business_day)
    valued = closed.mutate(market_value=value, priced=x.choose(closed.price_date >= oldest_fresh, x.text("Y"), x.text("N")))
    size = x.choose(valued.market_value < 0, -valued.market_value, valued.market_value)
    return valued.select("account_id", "security_id", "quantity", "close_price", "market_value", "priced", gross_value=size)
