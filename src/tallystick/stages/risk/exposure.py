"""What the firm's own accounts hold, at the last close: the positions that risk figures are about.

Reads    position, closing_price, security, fx_rate, security_place, calendar_day
Writes   exposure: one row per firm account and security with a trade-date position
Units    quantity in shares, + long; close in the security's currency; market value in the base currency, + long, half-up to the cent
Holds    gross_value is the size of market_value; no customer's position is here; a position without a close, or without a rate of
         its currency, has value 0 and priced N; risk figures move prices and hold rates of exchange still
Source   reports.md 5 (risk is of the firm's positions, on trade date); a close older than the last trade day is stale (house convention)
Reasons  none: what is not priced is marked N here and counted, with its last value, by value_at_risk
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.fx_rate import in_base
from tallystick.stages.capture.own_market import at_its_place


def exposure(
    position: Relation,
    closing_price: Relation,
    security: Relation,
    fx_rate: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """One row per firm account and security, valued at the last close; priced Y when that is of today or of its market's last trade day."""
    held = position.filter(position.account_class == "FIRM", position.trade_date_quantity != 0)
    held = held.select("account_id", "security_id", quantity=held.trade_date_quantity, business_day=x.date(business_date))
    placed = at_its_place(held, security_place, firm, "calendar_key")
    market_days = calendar_day.select("calendar_key", "day", "previous_trade_day")
    closed = placed.join(closing_price, "security_id", how="left").join(market_days, "calendar_key", ("business_day", "day"), how="left")
    traded = closed.join(security.select("security_id", security_currency=security.currency), "security_id", how="left")
    oldest_fresh = x.coalesce(traded.previous_trade_day, traded.business_day)
    local = traded.mutate(
        currency=x.coalesce(traded.security_currency, x.text(firm.base_currency)),
        market_value=x.cents(x.product(traded.quantity, traded.close_price)),
        priced=x.choose(traded.price_date >= oldest_fresh, x.text("Y"), x.text("N")),
    )
    valued = in_base(local, fx_rate, firm, "market_value")
    known = valued.mutate(
        priced=x.choose(valued.market_value.is_(None), x.text("N"), valued.priced), market_value=x.coalesce(valued.market_value, x.decimal(0, 38, 2))
    )
    size = x.choose(known.market_value < 0, -known.market_value, known.market_value)
    return known.select("account_id", "security_id", "quantity", "close_price", "market_value", "priced", gross_value=size)
