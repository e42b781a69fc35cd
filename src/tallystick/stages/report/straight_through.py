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


def straight_through(due_trade: Relation, open_instruction: Relation, clearing_lot: Relation, business_date: dt.date) -> Relation:
    """One row per clearing path with trades due."""
    reversed_today = due_trade.filter(due_trade.entry == "REVERSAL").select(*VERSION)
    standing = due_trade.filter(due_trade.entry == "TRADE").without(reversed_today, *VERSION)
    first = standing.filter(standing.version_exec_id == standing.exec_id)
    unsettled = _failed_cns(first, clearing_lot, business_date).union(_open_items(first, open_instruction))
    counted = [
        _counted(due_trade, "rows_due"),
        _counted(standing, "trades_due"),
        _counted(standing.filter(standing.version_exec_id != standing.exec_id), "touched"),
        _counted(unsettled, "unsettled"),
    ]
    rows = counted[0].union(*counted[1:])
    sums = rows.group_by("clearing_path")(**{name: x.total(rows[name], 0) for name in MEASURES})
    return sums.mutate(straight=sums.trades_due - sums.touched - sums.unsettled)


MEASURES = ("rows_due", "trades_due", "touched", "unsettled")


def _counted(rows: Relation, measure: str) -> Relation:
    found = rows.group_by("clearing_path")(found=x.count())
    zero = x.decimal(0, 18, 0)
    return found.select("clearing_path", **{name: x.decimal(found.found, 18, 0) if name == measure else zero for name in MEASURES})


def _failed_cns(first: Relation, clearing_lot: Relation, business_date: dt.date) -> Relation:
    """Trades on the side of a security on which a CNS position failed for the first time today."""
    fresh = clearing_lot.filter(clearing_lot.origin_date == x.date(business_date))
    sides = fresh.select("security_id", direction=x.choose(fresh.quantity > 0, x.text("RECEIVE"), x.text("DELIVER"))).distinct()
    netted = first.filter(first.clearing_path == "CNS")
    sided = netted.mutate(direction=x.choose(netted.quantity > 0, x.text("RECEIVE"), x.text("DELIVER")))
    return sided.within(sides, "security_id", "direction").select("clearing_path")


def _open_items(first: Relation, open_instruction: Relation) -> Relation:
    """Trade-for-trade trades whose instruction is still open."""
    single = first.filter(first.clearing_path == "TRADE_FOR_TRADE")
    named = single.mutate(instruction_id=x.join_text("TFT.", single.sender, ".", single.root_trade_date, ".", single.exec_id))
    return named.within(open_instruction, "instruction_id").select("clearing_path")
