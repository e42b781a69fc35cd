"""Pick the trades that are due in clearing today, adjusted for splits since they were made.

Reads    trade, recent_trade, corporate_action
Writes   due_trade: one row per trade row whose clearing date is today
Units    quantity in shares, + the account receives; money in currency units, + the account receives
Holds    every trade row is due on exactly one day
Source   conventions.md 6 (late trades), 14 (splits)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x


def due_trade(trade: Relation, recent_trade: Relation, corporate_action: Relation, business_date: dt.date) -> Relation:
    """Trade rows due today; shares of trades made before an ex-date are converted, money is not touched."""
    day = x.date(business_date)
    due = trade.filter(trade.clearing_date == day).union(recent_trade.filter(recent_trade.clearing_date == day).select(*trade.columns))
    adjusted = split_adjusted(due, corporate_action, business_date)
    return adjusted.mutate(fees=x.money(adjusted.section_31_fee + adjusted.taf_fee))


def split_adjusted(trades: Relation, corporate_action: Relation, business_date: dt.date) -> Relation:
    """Trades with their shares converted when a split took effect after they were made."""
    splits = corporate_action.filter(corporate_action.action_kind == "SPLIT", corporate_action.ex_date <= x.date(business_date))
    newest = splits.mutate(rank=x.row_number([splits.security_id], [splits.ex_date.desc(), splits.action_id]))
    ratios = newest.filter(newest.rank == 1).select("security_id", "ratio_new", "ratio_old", split_date=newest.ex_date)
    met = trades.join(ratios, "security_id", lambda t, s: t.trade_date < s.split_date, how="left")
    return met.mutate(quantity=converted(met.quantity, met.ratio_new, met.ratio_old)).select(*trades.columns)


def converted(quantity: x.Expression, ratio_new: x.Expression, ratio_old: x.Expression) -> x.Expression:
    """Shares after a split, whole shares toward zero; unchanged where there is no split."""
    changed = x.whole_ratio(quantity, ratio_new, ratio_old)
    return x.quantity(x.choose(ratio_new.is_(None), quantity, changed))
