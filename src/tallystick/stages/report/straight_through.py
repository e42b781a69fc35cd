"""Count the trades due today that settled without a human event.

    due 10,000, corrected 500, not settled 80      gives  straight 9,420 (94.20 %)

A correction or cancel is a human event; so the version that replaced another is touched. An untouched trade-for-trade item is settled
when its instruction is; an untouched CNS trade unless its side of the security failed today for the first time (all sales of a security
count against a fail to deliver, all purchases against a fail to receive: a lower bound, since CNS does not say which trade it was).

Reads    due_trade, open_instruction, clearing_lot
Writes   straight_through: one row per clearing path
Units    trades
Holds    trades_due = touched + unsettled + straight
Source   reports.md 6 (STP rate: numerator, denominator, population)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x

VERSION = ("sender", "chain", "root_trade_date", "exec_id", "version_exec_id")
MEASURES = ("rows_due", "trades_due", "touched", "unsettled")


def straight_through(due_trade: Relation, open_instruction: Relation, clearing_lot: Relation, business_date: dt.date) -> Relation:
    """One row per clearing path with trades due.

    Every trade row is counted, then what was reversed today (rare rows) is taken off again: no bulk row meets another.
    """
    booked = due_trade.filter(due_trade.entry == "TRADE")
    undone = booked.within(due_trade.filter(due_trade.entry == "REVERSAL"), *VERSION).once()
    sides = _failed_sides(clearing_lot, business_date)
    parts = [
        _filled(due_trade.group_by("clearing_path")(rows_due=x.count()), 1),
        *_counts(booked, sides, open_instruction, 1, business_date),
        *_counts(undone, sides, open_instruction, -1, business_date),
    ]
    rows = parts[0].union(*parts[1:])
    sums = rows.group_by("clearing_path")(**{name: x.total(rows[name], 0) for name in MEASURES})
    return sums.mutate(straight=sums.trades_due - sums.touched - sums.unsettled)


def _counts(trades: Relation, sides: Relation, open_instruction: Relation, sign: int, business_date: dt.date) -> list[Relation]:
    """Trades, corrected ones among them, and untouched ones that did not settle, per clearing path."""
    touched = trades.version_exec_id != trades.exec_id
    counted = trades.group_by("clearing_path")(trades_due=x.count(), touched=x.total(x.choose(touched, 1, 0), 0))
    first = trades.filter(trades.version_exec_id == trades.exec_id)
    unsettled = _failed_cns(first, sides).union(_open_items(first, open_instruction, business_date))
    return [_filled(counted, sign), _filled(unsettled.group_by("clearing_path")(unsettled=x.count()), sign)]


def _filled(rows: Relation, sign: int) -> Relation:
    """The counts with this sign, zero for those not counted."""
    zero = x.decimal(0, 38, 0)
    return rows.select("clearing_path", **{name: x.decimal(rows[name] * sign, 38, 0) if name in rows.columns else zero for name in MEASURES})


def _failed_sides(clearing_lot: Relation, business_date: dt.date) -> Relation:
    """Securities and directions in which a CNS position failed today for the first time."""
    fresh = clearing_lot.filter(clearing_lot.origin_date == x.date(business_date))
    return fresh.select("security_id", direction=x.choose(fresh.quantity > 0, x.text("RECEIVE"), x.text("DELIVER"))).distinct()


def _failed_cns(first: Relation, sides: Relation) -> Relation:
    netted = first.filter(first.clearing_path == "CNS")
    sided = netted.mutate(direction=x.choose(netted.quantity > 0, x.text("RECEIVE"), x.text("DELIVER")))
    return sided.within(sides, "security_id", "direction").select("clearing_path")


def _open_items(first: Relation, open_instruction: Relation, business_date: dt.date) -> Relation:
    """Trade-for-trade trades whose instruction is still open, and trades whose net of today is."""
    single = first.filter(first.clearing_path == "TRADE_FOR_TRADE")
    named = single.mutate(instruction_id=x.join_text("TFT.", single.sender, ".", single.root_trade_date, ".", single.exec_id))
    netted = first.filter(first.clearing_path == "NET")
    fresh = open_instruction.filter(open_instruction.clearing_path == "NET", open_instruction.settlement_date == x.date(business_date))
    of_nets = netted.within(fresh, "security_id", "currency").select("clearing_path")
    return named.within(open_instruction, "instruction_id").select("clearing_path").union(of_nets)
