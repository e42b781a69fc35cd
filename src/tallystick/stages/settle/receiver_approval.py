"""Say which items the receiver approves without looking and which wait for a person (receiver authorised delivery).

    a deliver order of 900,000 at 14:00, limit 1,000,000     gives  PASSIVE, UNDER_LIMIT
    the same at 15:00                                        gives  WAITS, AFTER_FORCED_RAD

Reads    delivery_order, approval_limit, venue_cutoff
Writes   approval: one row per item
Units    money in currency units, positive
Holds    an item without money needs no approval; a limit of the pair comes before the receiver's global one, and that before the
         depository's; a stock loan has limits of its own kind alone; from the cut-off FORCED_RAD every item with money waits
Source   venues.md 4.3, 4.5; the depository's own limits are not known today and are rows of approval_limit with receiver *
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

ANY = "*"
STOCK_LOAN = "STOCK_LOAN"


def approval(delivery_order: Relation, approval_limit: Relation, venue_cutoff: Relation, business_date: dt.date) -> Relation:
    """How each item stands."""
    limited = _with_limit(delivery_order, approval_limit)
    timed = limited.join(_forced(venue_cutoff, business_date), lambda item, cutoff: item.entered_time >= cutoff.forced_from, how="left")
    free = (timed.item_kind == "FREE") | (timed.money == 0)
    why = sa.case(
        (free, x.text("FREE")),
        (timed.forced_from.is_not(None), x.text("AFTER_FORCED_RAD")),
        (timed.most.is_(None), x.text("NO_LIMIT")),
        (timed.money <= timed.most, x.text("UNDER_LIMIT")),
        else_=x.text("OVER_LIMIT"),
    )
    judged = timed.mutate(why=why)
    state = sa.case((judged.why == "FREE", x.text("NOT_NEEDED")), (judged.why == "UNDER_LIMIT", x.text("PASSIVE")), else_=x.text("WAITS"))
    said = x.choose(judged.most.is_(None), x.text("no limit"), x.join_text("limit ", judged.most))
    return judged.mutate(approval=state, detail=x.join_text(judged.money, ", ", said))


def _forced(venue_cutoff: Relation, business_date: dt.date) -> Relation:
    day = x.date(business_date)
    own = venue_cutoff.filter(venue_cutoff.venue == "DTC", venue_cutoff.cutoff == "FORCED_RAD", venue_cutoff.valid_from <= day, venue_cutoff.valid_to >= day)
    return own.select(forced_from=own.local_time)


def _with_limit(items: Relation, limits: Relation) -> Relation:
    """Items with the narrowest limit that fits; null where none does."""
    named = limits.select("most", limit_receiver=limits.receiver, limit_deliverer=limits.deliverer, limit_kind=limits.item_kind)

    def fits(item: Relation, limit: Relation) -> x.Expression:
        receiver = (limit.limit_receiver == item.receiver) | (limit.limit_receiver == ANY)
        deliverer = (limit.limit_deliverer == item.deliverer) | (limit.limit_deliverer == ANY)
        kind = (limit.limit_kind == item.item_kind) | ((limit.limit_kind == ANY) & (item.item_kind != STOCK_LOAN))
        return receiver & deliverer & kind

    met = items.join(named, fits, how="left")
    wide = [x.choose(met[name] == ANY, 1, 0) for name in ("limit_receiver", "limit_deliverer", "limit_kind")]
    ranked = met.mutate(rank=x.row_number([met.item_id], [*wide, met.most]))
    return ranked.filter(ranked.rank == 1)
