"""The settlement and funding ladder: money expected on each coming settlement day, by where it comes from.

    bank 500,000; CNS +12,530 on the next day; a loan's mark −2,000      gives  510,530 after that day

What is expected: everything open settles on the next settlement day, at the marks struck tonight; trades settle on their clearing date.
A customer is expected to pay what a cash account lacks for its purchases; credits stay with us until the customer asks.

Reads    trade, recent_trade, clearing_position, open_instruction, loan, entitlement, account_cash, account, balance, open_fx_trade, security_place,
         calendar_day
Writes   funding_ladder: one row per day, currency and item; BANK is the balance of our bank accounts at the close
Units    currency units, + we receive, − we pay
Holds    net = receive + pay; CNS of a day sums to the contract money of its trades less the value of what is open
Source   reports.md 5.7, 6; venues.md 3.2 (CNS money), 11.1 (marks of loans)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place

BANK_MONEY = "1015"
ELSEWHERE = ("CNS", "LOAN", "FAIL", "DEPOSITORY")
"""Holders of an entitlement who pay us (or whom we pay) in bank money; accounts are credited in our own books."""


def funding_ladder(
    trade: Relation,
    recent_trade: Relation,
    clearing_position: Relation,
    open_instruction: Relation,
    loan: Relation,
    entitlement: Relation,
    account_cash: Relation,
    account: Relation,
    balance: Relation,
    open_fx_trade: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Expected money by settlement day, currency and item."""
    day = x.date(business_date)
    pending = trade.filter(trade.clearing_date > day).union(recent_trade.filter(recent_trade.clearing_date > day).select(*trade.columns))
    today = calendar_day.filter(calendar_day.day == day).select("calendar_key", "next_settlement_day")

    def next_day(rows: Relation) -> Relation:
        met = at_its_place(rows, security_place, firm, "calendar_key").join(today, "calendar_key")
        return met.mutate(settlement_date=met.next_settlement_day)

    flows = [
        _clearing(pending, next_day(clearing_position.select("currency", "security_id", "open_value"))),
        _day_nets(pending, next_day(open_instruction.select("clearing_path", "security_id", "currency", "money"))),
        _items(pending, next_day(open_instruction.select("clearing_path", "security_id", "currency", "money"))),
        _marks(next_day(loan.filter(loan.pending_mark != 0).select("security_id", "currency", "direction", "pending_mark"))),
        _dividends(entitlement, business_date),
        _customers(pending, account_cash, account, business_date),
        *_currencies(open_fx_trade),
        _bank(balance, business_date),
    ]
    every = flows[0].union(*flows[1:])
    moving = every.filter(every.money != 0)
    zero = x.decimal(0, 38, 2)
    return moving.group_by("settlement_date", "currency", "item")(
        receive=x.total_money(x.greater(moving.money, zero)), pay=x.total_money(x.lesser(moving.money, zero)), net=x.total_money(moving.money)
    )


def _flow(rows: Relation, item: str, money: x.Expression) -> Relation:
    return rows.select("settlement_date", "currency", item=x.text(item), money=x.decimal(money, 38, 2))


def _clearing(pending: Relation, carried: Relation) -> Relation:
    """CNS, net per security and day: contract money of what enters, less the value of what is open."""
    netted = pending.filter(pending.clearing_path == "CNS")
    entering = netted.select("currency", "security_id", settlement_date=netted.clearing_date, money=x.decimal(netted.gross, 38, 2))
    opened = carried.select("currency", "security_id", "settlement_date", money=-carried.open_value)
    both = entering.union(opened)
    sums = both.group_by("settlement_date", "currency", "security_id")(money=x.total_money(both.money))
    return _flow(sums, "CNS", sums.money)


def _day_nets(pending: Relation, carried: Relation) -> Relation:
    """Clearing houses that net each day by itself: the money of each day's net, and of nets still open."""
    netted = pending.filter(pending.clearing_path == "NET")
    entering = netted.group_by("clearing_date", "currency", "security_id")(money=x.total_money(netted.gross))
    opened = carried.filter(carried.clearing_path == "NET")
    dated = entering.select("currency", "money", settlement_date=entering.clearing_date)
    return _flow(dated, "NET", dated.money).union(_flow(opened, "NET", opened.money))


def _items(pending: Relation, carried: Relation) -> Relation:
    """Trade-for-trade items, each by itself."""
    single = pending.filter(pending.clearing_path == "TRADE_FOR_TRADE")
    entering = single.group_by("clearing_date", "currency", "sender", "root_trade_date", "exec_id")(money=x.total_money(single.gross))
    opened = carried.filter(carried.clearing_path == "TRADE_FOR_TRADE")
    dated = entering.select("currency", "money", settlement_date=entering.clearing_date)
    return _flow(dated, "TRADE_FOR_TRADE", dated.money).union(_flow(opened, "TRADE_FOR_TRADE", opened.money))


def _marks(marked: Relation) -> Relation:
    """Marks of loans struck tonight: collateral of what we lent grows, we receive; of what we borrowed, we pay."""
    return _flow(marked, "LOANS", x.choose(marked.direction == "LOAN", marked.pending_mark, -marked.pending_mark))


def _dividends(entitlement: Relation, business_date: dt.date) -> Relation:
    due = entitlement.filter(entitlement.paid_date > x.date(business_date), entitlement.holder_kind.in_(ELSEWHERE))
    dated = due.select("currency", "money", settlement_date=due.paid_date)
    return _flow(dated, "DIVIDENDS", dated.money)


def _customers(pending: Relation, account_cash: Relation, account: Relation, business_date: dt.date) -> Relation:
    """What cash accounts lack for their purchases, on the day on which they lack it."""
    cash_accounts = account.filter(account.account_class != "FIRM", account.account_type == "CASH").select("account_id")
    sums = pending.group_by("account_id", "currency", "clearing_date")(money=x.total_money(pending.net_money))
    held = account_cash.select("account_id", "currency", clearing_date=x.date(business_date), money=account_cash.settled_money)
    both = sums.union(held.select(*sums.columns)).within(cash_accounts, "account_id")
    run = both.mutate(after=x.running_total(both.money, [both.account_id, both.currency], [both.clearing_date], 2))
    zero = x.decimal(0, 38, 2)
    lacking = run.mutate(needed=x.greater(-run.after, zero) - x.greater(run.money - run.after, zero), settlement_date=run.clearing_date)
    called = lacking.filter(lacking.needed > 0, lacking.clearing_date > x.date(business_date))
    return _flow(called, "CUSTOMERS", called.needed)


def _currencies(open_fx_trade: Relation) -> list[Relation]:
    """Trades of currencies on their value dates."""

    def side(name: str, sign: int) -> Relation:
        dated = open_fx_trade.mutate(settlement_date=open_fx_trade.value_date, currency=open_fx_trade[f"{name}_currency"])
        return _flow(dated, "FX", dated[f"{name}_amount"] * sign)

    return [side("bought", 1), side("sold", -1)]


def _bank(balance: Relation, business_date: dt.date) -> Relation:
    banks = balance.filter(balance.ledger_account == BANK_MONEY)
    held = banks.mutate(settlement_date=x.date(business_date), currency=banks.instrument)
    return _flow(held, "BANK", held.money)
