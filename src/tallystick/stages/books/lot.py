"""Match purchases and sales first in, first out; what is left over is the open lots, what met is realised profit.

Unit k bought meets unit k sold, which is first-in first-out for long and for short positions; an item that crosses zero closes and opens.

Reads    lot_item, recent_lot_close
Writes   lot_match (rare pairs: those with both purchases and sales), lot, lot_close
Units    quantity in shares; money in currency units
Holds    shares: items = open lots + 2 × matched; cost of the parts of an item = its cost
Source   reports.md 4.4 (first in, first out); conventions.md 16, 17 (order; a part at the cent, the last part takes the rest)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

PAIR = ("account_id", "security_id")


def lot_match(lot_item: Relation) -> Relation:
    """Parts of purchases that met parts of sales, with their share of money and charges."""
    mixed = lot_item.within(_mixed(lot_item), *PAIR).once()
    bought = _stacked(mixed.filter(mixed.quantity > 0), 1, "bought")
    sold = _stacked(mixed.filter(mixed.quantity < 0), -1, "sold")
    met = bought.join(sold, *PAIR, lambda b, s: (b.bought_low < s.sold_high) & (s.sold_low < b.bought_high))
    low, high = x.greater(met.bought_low, met.sold_low), x.lesser(met.bought_high, met.sold_high)
    parts = met.mutate(low=low, high=high, quantity=x.decimal(high - low, 38, 6))
    shared = _shared(_shared(parts, "bought"), "sold")
    buy_first = (shared.bought_held > shared.sold_held) | ((shared.bought_held == shared.sold_held) & (shared.bought_turn < shared.sold_turn))
    return shared.mutate(opened_by=x.choose(buy_first, x.text("BUY"), x.text("SELL")))


def _mixed(items: Relation) -> Relation:
    """Accounts and securities with purchases and sales, the only ones where anything meets."""
    purchases, sales = items.filter(items.quantity > 0), items.filter(items.quantity < 0)
    return sales.select(*PAIR).within(purchases.select(*PAIR), *PAIR).distinct()


def _order(items: Relation) -> list[x.Expression]:
    """Trade date, time, then the id (which begins with sender and date): the order of lots."""
    return [items.held.desc(), items.open_date, items.open_time.asc().nulls_first(), items.lot_id]


def _stacked(items: Relation, sign: int, side: str) -> Relation:
    """Items of one side with their place in the running total of shares, and their turn among all items of the pair."""
    sized = items.mutate(size=x.decimal(items.quantity * sign, 38, 6))
    stacked = sized.mutate(high=x.running_total(sized.size, [sized.account_id, sized.security_id], _order(sized)))
    time = x.coalesce(stacked.open_time, sa.literal(dt.datetime(1900, 1, 1), sa.TIMESTAMP()))
    # "!" sorts before the point and the digits of a fraction, which some engines write only where there is one.
    turn = x.join_text(stacked.open_date, ".", sa.cast(time, sa.String(40)), "!", stacked.lot_id)
    return stacked.select(
        *PAIR,
        **{
            f"{side}_id": stacked.lot_id,
            f"{side}_class": stacked.account_class,
            f"{side}_date": stacked.open_date,
            f"{side}_transferred": stacked.transferred,
            f"{side}_size": stacked.size,
            f"{side}_low": stacked.high - stacked.size,
            f"{side}_high": stacked.high,
            f"{side}_held": stacked.held,
            f"{side}_turn": turn,
            f"{side}_all_money": x.decimal(stacked.cost * sign, 38, 2),
            f"{side}_all_charges": stacked.charges,
        },
    )


def _shared(parts: Relation, side: str) -> Relation:
    """Give each part its share of money and charges at the cent; the part that ends the item takes the rest."""
    whole = parts.quantity == parts[f"{side}_size"]
    rounded = parts.mutate(
        **{f"{what}_part": x.choose(whole, parts[f"{side}_all_{what}"], _share(parts, side, what)) for what in ("money", "charges")},
    )
    group, order = [rounded.account_id, rounded.security_id, rounded[f"{side}_id"]], [rounded.low, rounded.bought_id, rounded.sold_id]
    counted = rounded.mutate(
        **{f"{what}_others": x.running_total(rounded[f"{what}_part"], group, order, 2) - rounded[f"{what}_part"] for what in ("money", "charges")},
    )
    ends = counted.high == counted[f"{side}_high"]
    given = {
        f"{side}_{what}": x.decimal(x.choose(ends, counted[f"{side}_all_{what}"] - counted[f"{what}_others"], counted[f"{what}_part"]), 38, 2)
        for what in ("money", "charges")
    }
    return counted.mutate(**given)


def _share(parts: Relation, side: str, what: str) -> x.Expression:
    """The exact share of a part; dear to compute, so only asked for parts that are not the whole item."""
    return x.share_half_up(parts[f"{side}_all_{what}"], parts.quantity, parts[f"{side}_size"])


def lot(lot_item: Relation, lot_match: Relation, business_date: dt.date) -> Relation:
    """Open lots at the close: items less what met."""
    used = _used(lot_match, "bought", 1).union(_used(lot_match, "sold", -1))
    taken = used.group_by(*PAIR, "lot_id", "sign")(
        taken_quantity=x.total_quantity(used.quantity), taken_cost=x.total_money(used.money), taken_charges=x.total_money(used.charges)
    )
    signed = lot_item.mutate(sign=x.choose(lot_item.quantity > 0, 1, -1))
    met = signed.join(taken, *PAIR, "lot_id", "sign", how="left")
    zero_shares, zero_money = x.decimal(0, 38, 6), x.decimal(0, 38, 2)
    left = met.mutate(
        quantity=x.decimal(met.quantity - x.coalesce(met.taken_quantity, zero_shares), 38, 6),
        cost=x.decimal(met.cost - x.coalesce(met.taken_cost, zero_money), 38, 2),
        charges=x.decimal(met.charges - x.coalesce(met.taken_charges, zero_money), 38, 2),
        known_date=x.date(business_date),
    )
    return left.filter(left.quantity != 0)


def _used(lot_match: Relation, side: str, sign: int) -> Relation:
    return lot_match.select(
        *PAIR,
        lot_id=lot_match[f"{side}_id"],
        sign=sa.literal(sign, sa.Integer()),
        quantity=x.decimal(lot_match.quantity * sign, 38, 6),
        money=x.decimal(lot_match[f"{side}_money"] * sign, 38, 2),
        charges=lot_match[f"{side}_charges"],
    )


def lot_close(lot_match: Relation, lot_item: Relation, recent_lot_close: Relation, business_date: dt.date) -> Relation:
    """Realised parts of today (nothing by a transfer out); for replayed accounts and securities the parts of earlier days are reversed first."""
    long_first = lot_match.filter(lot_match.opened_by == "BUY")
    short_first = lot_match.filter(lot_match.opened_by == "SELL")
    closes = _closed(long_first, "bought", "sold", 1).union(_closed(short_first, "sold", "bought", -1))
    replayed = lot_item.filter(lot_item.replay_from.is_not(None)).select(*PAIR, "replay_from").distinct()
    earlier = _still_counting(recent_lot_close.join(replayed, *PAIR))
    undone = earlier.mutate(
        entry=x.text("REVERSAL"),
        quantity=-earlier.quantity,
        cost=-earlier.cost,
        proceeds=-earlier.proceeds,
        realised_gross=-earlier.realised_gross,
        realised_net=-earlier.realised_net,
    )
    return closes.union(undone.select(*closes.columns)).mutate(known_date=x.date(business_date))


def _closed(met: Relation, opener: str, closer: str, sign: int) -> Relation:
    nothing = x.decimal(0, 38, 2)
    moved_out = (met[f"{closer}_transferred"] == 1) & (sa.literal(sign, sa.Integer()) == 1)
    gross = x.choose(moved_out, nothing, met.sold_money - met.bought_money)
    charges = x.choose(moved_out, nothing, met.bought_charges + met.sold_charges)
    cost = x.decimal(met[f"{opener}_money"] * sign, 38, 2)
    return met.select(
        *PAIR,
        account_class=met[f"{opener}_class"],
        open_date=met[f"{opener}_date"],
        close_date=met[f"{closer}_date"],
        lot_id=met[f"{opener}_id"],
        closing_id=met[f"{closer}_id"],
        entry=x.text("CLOSE"),
        quantity=x.decimal(met.quantity * sign, 38, 6),
        cost=cost,
        proceeds=x.choose(moved_out, cost, x.decimal(met[f"{closer}_money"] * sign, 38, 2)),
        realised_gross=x.decimal(gross, 38, 2),
        realised_net=x.decimal(gross + charges, 38, 2),
    )


def _still_counting(closes: Relation) -> Relation:
    """Closes of a replayed pair since the replay's start that no later day reversed."""
    key = (*PAIR, "lot_id", "closing_id")
    since = closes.filter(closes.known_date >= closes.replay_from)
    signed = since.group_by(*key, "account_class", "open_date", "close_date")(
        quantity=x.total_quantity(since.quantity),
        cost=x.total_money(since.cost),
        proceeds=x.total_money(since.proceeds),
        realised_gross=x.total_money(since.realised_gross),
        realised_net=x.total_money(since.realised_net),
    )
    return signed.filter((signed.quantity != 0) | (signed.realised_gross != 0))
