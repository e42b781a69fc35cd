"""Gather what enters today's first-in first-out matching: lots of the last close, trades and transfers of today; replays after a late change.

Reads    previous_lot, recent_lot, trade, recent_trade, split, security_transfer, recent_security_transfer
Writes   lot_item: one row per held lot, per trade and per transfer of securities (before the trades of its day); lot_replay: accounts and securities
         that are replayed; replayed_item: what enters for them
Units    quantity in shares, + bought; cost in currency units, signed as the quantity; charges negative
Holds    an account and security with a reversal today is taken back to the close before the reversed trade and replayed from there
Source   conventions.md 14, 17
Reasons  none
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.transfer_cost import counting

PAIR = ("account_id", "security_id")
VERSION = ("sender", "chain", "root_trade_date", "exec_id", "version_exec_id")
ONE, NONE, NO_DATE = sa.literal(1, sa.BigInteger()), sa.literal(0, sa.BigInteger()), x.null(sa.Date())
LOT = (*PAIR, "lot_id", "account_class", "open_date", "open_time", "quantity", "cost", "charges")
ITEM = (*LOT, "held", "transferred", "replay_from")


def lot_item(previous_lot: Relation, trade: Relation, split: Relation, security_transfer: Relation, lot_replay: Relation, replayed_item: Relation) -> Relation:
    """Held lots, trades and transfers, ready to be matched (a view: most of it is trades as they are)."""
    held = _after_split(previous_lot.without(lot_replay, *PAIR), split).mutate(held=ONE, transferred=NONE, replay_from=NO_DATE)
    fresh = _as_lots(trade.without(lot_replay, *PAIR)).mutate(held=NONE, transferred=NONE, replay_from=NO_DATE)
    moved = _moved(security_transfer).without(lot_replay, *PAIR).mutate(replay_from=NO_DATE)
    return held.select(*ITEM).union(fresh.select(*ITEM), moved.select(*ITEM), replayed_item)


def lot_replay(trade: Relation, recent_trade: Relation) -> Relation:
    """Accounts and securities with a reversal today, and the day on which the earliest reversed trade was booked."""
    reversals = trade.filter(trade.entry == "REVERSAL").select(*VERSION, *PAIR)
    booked = recent_trade.filter(recent_trade.entry == "TRADE").select(*VERSION, booked_date=recent_trade.known_date)
    met = reversals.join(booked, *VERSION)
    return met.group_by(*PAIR)(replay_from=x.smallest(met.booked_date))


def replayed_item(
    lot_replay: Relation,
    recent_lot: Relation,
    trade: Relation,
    recent_trade: Relation,
    security_transfer: Relation,
    recent_security_transfer: Relation,
) -> Relation:
    """Lots at the close before the reversed trade, and every trade and transfer booked since that was not reversed."""
    again = _moved_again(lot_replay, security_transfer, recent_security_transfer)
    return _replayed(lot_replay, recent_lot, trade, recent_trade).union(again)


def _after_split(lots: Relation, split: Relation) -> Relation:
    """Lots after a split: the whole shares of the running total, so that the lots of a position sum to its whole shares."""
    met = lots.join(split.select("security_id", "ratio_new", "ratio_old"), "security_id")
    order = [met.open_date, met.open_time.asc().nulls_first(), met.lot_id]
    stacked = met.mutate(high=x.running_total(met.quantity, [met.account_id, met.security_id], order))
    low = x.decimal(stacked.high - stacked.quantity, 38, 6)
    changed = x.whole_ratio(stacked.high, stacked.ratio_new, stacked.ratio_old) - x.whole_ratio(low, stacked.ratio_new, stacked.ratio_old)
    after = stacked.mutate(quantity=x.decimal(changed, 38, 6)).select(*lots.columns)
    return lots.without(split, "security_id").union(after)


def _as_lots(trades: Relation) -> Relation:
    return trades.select(
        *PAIR,
        "account_class",
        lot_id=x.join_text(trades.sender, ".", trades.root_trade_date, ".", trades.version_exec_id),
        open_date=trades.trade_date,
        open_time=trades.trade_time,
        quantity=x.decimal(trades.quantity, 38, 6),
        cost=x.decimal(-trades.gross, 38, 2),
        charges=x.decimal(trades.commission + trades.section_31_fee + trades.taf_fee, 38, 2),
    )


def _moved(transfers: Relation) -> Relation:
    """Transfers that change a position, as lots: their time is not known, they stand before the trades of their day."""
    counted = counting(transfers)
    return counted.select(
        *PAIR,
        "lot_id",
        "account_class",
        open_date=counted.transfer_date,
        open_time=x.null(sa.TIMESTAMP()),
        quantity=x.decimal(counted.quantity, 38, 6),
        cost=x.decimal(counted.cost, 38, 2),
        charges=x.decimal(0, 38, 2),
        held=NONE,
        transferred=ONE,
    )


def _moved_again(replays: Relation, security_transfer: Relation, recent_security_transfer: Relation) -> Relation:
    """Transfers of replayed accounts and securities since the replay's start."""
    earlier = recent_security_transfer.join(replays, *PAIR)
    since = earlier.filter(earlier.known_date >= earlier.replay_from).select(*security_transfer.columns)
    return _moved(since.union(security_transfer.within(replays, *PAIR))).join(replays, *PAIR).select(*ITEM)


def _replayed(replays: Relation, recent_lot: Relation, trade: Relation, recent_trade: Relation) -> Relation:
    """Lots and trades among them."""
    met = recent_lot.join(replays, *PAIR)
    before = met.filter(met.known_date < met.replay_from)
    newest = before.group_by(*PAIR)(base_date=x.largest(before.known_date))
    joined = before.join(newest, *PAIR)
    base = joined.filter(joined.known_date == joined.base_date).mutate(held=ONE, transferred=NONE)
    columns = trade.columns
    since = recent_trade.join(replays, *PAIR)
    known = since.filter(since.known_date >= since.replay_from).select(*columns).union(trade.within(replays, *PAIR))
    undone = known.filter(known.entry == "REVERSAL").select(*VERSION)
    standing = known.filter(known.entry == "TRADE").without(undone, *VERSION)
    again = _as_lots(standing).mutate(held=NONE, transferred=NONE).join(replays, *PAIR)
    return base.select(*ITEM).union(again.select(*ITEM))
