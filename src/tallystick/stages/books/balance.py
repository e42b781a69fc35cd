"""Carry every account forward: balance of the last close plus today's postings; nothing is recomputed from history.

Reads    previous_balance, posting (trade_posting, event_posting, entitlement_posting, fx_posting), chart_of_account, account, trade,
         recent_trade, corporate_action
Writes   posting (view), balance, stock_record, trial_balance, position, account_cash
Units    debit +, credit −; shares: claim +, location −
Holds    per instrument all balances sum to zero (stated as a check of the day); position on trade date = settled + pending
Source   reports.md 1.6, 4.2; design, seven sentences, 4
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.clear.due_trade import split_adjusted

KEY = ("ledger_account", "sub_account", "security_id", "instrument")
STOCK = ("S-CUSTOMER", "S-FIRM")
CUSTOMER_MONEY = ("1310", "1330")


def posting(trade_posting: Relation, event_posting: Relation, entitlement_posting: Relation, fx_posting: Relation) -> Relation:
    """All legs booked today."""
    columns = event_posting.columns
    return event_posting.union(trade_posting.select(*columns), entitlement_posting.select(*columns), fx_posting.select(*columns))


def balance(previous_balance: Relation, posting: Relation) -> Relation:
    """Every account in every instrument at the close; accounts at zero are left out."""
    moved = posting.select(*KEY, quantity=posting.quantity, money=posting.money)
    both = moved.union(previous_balance.select(*moved.columns))
    summed = both.group_by(*KEY)(quantity=x.total_quantity(both.quantity), money=x.total_money(both.money))
    return summed.filter((summed.quantity != 0) | (summed.money != 0))


def stock_record(balance: Relation) -> Relation:
    """Long and short side of every security, on settlement date."""
    rows = balance.filter(balance.quantity != 0)
    nothing = x.decimal(0, 38, 6)
    return rows.select(
        "security_id",
        "ledger_account",
        "sub_account",
        long_quantity=x.greater(rows.quantity, nothing),
        short_quantity=x.greater(-rows.quantity, nothing),
    )


def trial_balance(previous_balance: Relation, balance: Relation, chart_of_account: Relation, business_date: dt.date) -> Relation:
    """Every account of the chart: opening, movement, closing."""
    before = _by_account(previous_balance, "opening")
    now = _by_account(balance, "closing")
    zero = x.decimal(0, 38, 2)
    both = before.select("ledger_account", "instrument", "opening", closing=zero).union(now.select("ledger_account", "instrument", "closing", opening=zero))
    summed = both.group_by("ledger_account", "instrument")(opening=x.total_money(both.opening), closing=x.total_money(both.closing))
    day = x.date(business_date)
    chart = chart_of_account.filter(chart_of_account.valid_from <= day, chart_of_account.valid_to >= day)
    named = summed.join(chart.select("ledger_account", account_name=chart_of_account.name), "ledger_account", how="left")
    return named.mutate(currency=named.instrument, movement=named.closing - named.opening, account_name=x.coalesce(named.account_name, x.text("?")))


def _by_account(balances: Relation, name: str) -> Relation:
    money = balances.filter(balances.money != 0)
    return money.group_by("ledger_account", "instrument")(**{name: x.total_money(money.money)})


def position(balance: Relation, trade: Relation, recent_trade: Relation, corporate_action: Relation, account: Relation, business_date: dt.date) -> Relation:
    """Holdings per account and security: settled, pending, and on trade date."""
    settled_rows = balance.filter(balance.ledger_account.in_(STOCK))
    pending = split_adjusted(_pending(trade, recent_trade, business_date), corporate_action, business_date)
    zero = x.decimal(0, 38, 6)
    settled = settled_rows.select("security_id", account_id=settled_rows.sub_account, settled=settled_rows.quantity, pending=zero)
    waiting = pending.select("security_id", "account_id", settled=zero, pending=x.decimal(pending.quantity, 38, 6))
    both = settled.union(waiting.select(*settled.columns))
    summed = both.group_by("account_id", "security_id")(settled_quantity=x.total_quantity(both.settled), pending_quantity=x.total_quantity(both.pending))
    held = summed.filter((summed.settled_quantity != 0) | (summed.pending_quantity != 0))
    named = held.join(account.select("account_id", "account_class"), "account_id")
    return named.mutate(trade_date_quantity=named.settled_quantity + named.pending_quantity)


def _pending(trade: Relation, recent_trade: Relation, business_date: dt.date) -> Relation:
    """Trades booked and not yet due."""
    day = x.date(business_date)
    return trade.filter(trade.clearing_date > day).union(recent_trade.filter(recent_trade.clearing_date > day).select(*trade.columns))


def account_cash(balance: Relation, trade: Relation, recent_trade: Relation, account: Relation, business_date: dt.date) -> Relation:
    """Money per account and currency: settled, pending, and on trade date; in the account's favour is +."""
    settled_rows = balance.filter(balance.ledger_account.in_(CUSTOMER_MONEY))
    pending = _pending(trade, recent_trade, business_date)
    zero = x.decimal(0, 38, 2)
    settled = settled_rows.select(account_id=settled_rows.sub_account, currency=settled_rows.instrument, settled=-settled_rows.money, pending=zero)
    waiting = pending.select("account_id", "currency", settled=zero, pending=x.decimal(pending.net_money, 38, 2))
    both = settled.union(waiting.select(*settled.columns))
    summed = both.group_by("account_id", "currency")(settled_money=x.total_money(both.settled), pending_money=x.total_money(both.pending))
    named = summed.join(account.select("account_id", "account_class"), "account_id")
    return named.mutate(trade_date_money=named.settled_money + named.pending_money)
