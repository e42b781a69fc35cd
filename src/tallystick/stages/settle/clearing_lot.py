"""Keep each open CNS position by lot: the settlement day on which each part first failed, and whether it came from a short sale.

Reads    previous_clearing_lot, clearing_position, obligation, due_trade, split, security_place, calendar_day
Writes   clearing_lot: one row per member, security and origin day
Units    quantity in shares, + to receive, − to deliver
Holds    lots of a position sum to its open quantity
Source   venues.md 3.2; conventions.md 9 (oldest reduced first, growth adds a lot, a change of sign restarts), 13 (short by origin day)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place
from tallystick.stages.clear.due_trade import converted

KEY = ("member_id", "security_id")
SHORT_SIDES = ["SELL_SHORT", "SELL_SHORT_EXEMPT"]


def clearing_lot(
    previous_clearing_lot: Relation,
    clearing_position: Relation,
    obligation: Relation,
    due_trade: Relation,
    split: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Open CNS lots at the close."""
    entered = obligation.select(*KEY, "carried_quantity", entered=obligation.bought_quantity + obligation.sold_quantity)
    positions = clearing_position.filter(clearing_position.open_quantity != 0).join(entered, *KEY, how="left")
    parts = _parts(positions)
    fresh = _fresh(parts, due_trade, business_date)
    kept = _kept(parts, _opening(previous_clearing_lot, split))
    lots = at_its_place(fresh.union(kept), security_place, firm, "calendar_key")
    return _aged(lots, calendar_day, business_date)


def _parts(positions: Relation) -> Relation:
    """How much of the open position is new today and how much is left of what was carried (same sign only)."""
    sign = x.choose(positions.open_quantity > 0, 1, -1)
    signed = positions.mutate(
        sign=sign,
        size=x.decimal(positions.open_quantity * sign, 38, 6),
        carried_size=x.decimal(x.greater(x.coalesce(positions.carried_quantity, positions.open_quantity) * sign, 0), 38, 6),
        grown=x.decimal(x.greater(x.coalesce(positions.entered, x.decimal(0, 38, 6)) * sign, 0), 38, 6),
    )
    # With nothing carried on this side the whole open position is new.
    new_size = x.choose(signed.carried_size == 0, signed.size, x.lesser(signed.grown, signed.size))
    split_up = signed.mutate(new_size=new_size)
    return split_up.select(*KEY, "sign", "new_size", left_size=split_up.size - split_up.new_size)


def _fresh(parts: Relation, due_trade: Relation, business_date: dt.date) -> Relation:
    short = (
        due_trade.filter(due_trade.side.in_(SHORT_SIDES), due_trade.market_maker == "N", due_trade.quantity < 0)
        .select("security_id")
        .distinct()
        .mutate(sold_short=x.text("Y"))
    )
    met = parts.filter(parts.new_size > 0).join(short, "security_id", how="left")
    marked = x.choose(met.sign < 0, x.coalesce(met.sold_short, x.text("N")), x.text("N"))
    return met.select(*KEY, origin_date=x.date(business_date), quantity=x.decimal(met.new_size * met.sign, 38, 6), short_sale=marked)


def _opening(previous_clearing_lot: Relation, split: Relation) -> Relation:
    met = previous_clearing_lot.join(split.select("security_id", "ratio_new", "ratio_old"), "security_id", how="left")
    return met.mutate(quantity=x.decimal(converted(met.quantity, met.ratio_new, met.ratio_old), 38, 6))


def _kept(parts: Relation, lots: Relation) -> Relation:
    """Of the carried lots the newest are kept up to what is left: deliveries and offsets reduce the oldest first."""
    met = lots.join(parts.filter(parts.left_size > 0), *KEY)
    same = met.filter(met.quantity * met.sign > 0)
    sized = same.mutate(lot_size=x.decimal(same.quantity * same.sign, 38, 6))
    upto = x.running_total(sized.lot_size, [sized.member_id, sized.security_id], [sized.origin_date.desc()])
    stacked = sized.mutate(before=upto - sized.lot_size, from_oldest=x.row_number([sized.member_id, sized.security_id], [sized.origin_date]))
    room = x.greater(stacked.left_size - stacked.before, 0)
    # A split cuts each lot to whole shares and the position as well: the oldest lot takes the share between them.
    kept = stacked.mutate(kept=x.choose(stacked.from_oldest == 1, room, x.lesser(stacked.lot_size, room)))
    return kept.filter(kept.kept > 0).select(*KEY, "origin_date", quantity=x.decimal(kept.kept * kept.sign, 38, 6), short_sale=kept.short_sale)


def _aged(lots: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """Age 1 at the close of the first fail, +1 each settlement-day close of the market."""
    today = calendar_day.filter(calendar_day.day == x.date(business_date)).select("calendar_key", today_ordinal=calendar_day.settlement_ordinal)
    origins = calendar_day.select("calendar_key", origin_day=calendar_day.day, origin_ordinal=calendar_day.settlement_ordinal)
    met = lots.join(origins, "calendar_key", ("origin_date", "origin_day")).join(today, "calendar_key")
    return met.mutate(age_settlement_days=sa.cast(met.today_ordinal - met.origin_ordinal + 1, sa.BigInteger()))
