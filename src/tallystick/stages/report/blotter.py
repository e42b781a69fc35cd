"""The blotter: purchases and sales, receipts and deliveries of securities, receipts and payments of money, one row each.

Reads    trade, settlement, depository_activity, event_posting, entitlement_posting, fx_posting
Writes   blotter (a view): trades and reversals booked today, movements the depository made, movements of our bank money
Units    quantity in shares and money in currency units, + the account (for the bank: we) receives
Holds    rows of kind CASH sum to the day's movement of the bank account (ledger account 1015)
Source   17 CFR 240.17a-3(a)(1); reports.md 1.1
Reasons  none
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

NONE = "-"
BANK_MONEY = "1015"
OWNERS = ("1310", "1330")


def blotter(
    trade: Relation,
    settlement: Relation,
    depository_activity: Relation,
    event_posting: Relation,
    entitlement_posting: Relation,
    fx_posting: Relation,
    business_date: dt.date,
) -> Relation:
    """Everything of the day that Rule 17a-3(a)(1) lists."""
    legs = event_posting.union(*[each.select(*event_posting.columns) for each in (entitlement_posting, fx_posting)])
    return _trades(trade).union(_deliveries(depository_activity, settlement, business_date), _cash(legs))


def _trades(trade: Relation) -> Relation:
    key = x.join_text(trade.sender, ",", trade.chain, ",", trade.root_trade_date, ",", trade.exec_id, ",", trade.version_exec_id, ",", trade.entry)
    return trade.select(
        "account_id",
        "security_id",
        "side",
        "price",
        "trade_time",
        "trade_date",
        "settlement_date",
        "currency",
        entry_kind=trade.entry,
        entry_key=key,
        quantity=x.decimal(trade.quantity, 38, 6),
        gross=x.decimal(trade.gross, 38, 2),
        charges=x.decimal(trade.commission + trade.section_31_fee + trade.taf_fee, 38, 2),
        net_money=x.decimal(trade.net_money, 38, 2),
        counterparty=x.choose(trade.clearing_path == "CNS", x.text("CNS"), x.text(NONE)),
    )


def _deliveries(depository_activity: Relation, settlement: Relation, business_date: dt.date) -> Relation:
    """Movements made, with the account of the trade where the movement settles one."""
    made = depository_activity.filter(depository_activity.status == "accepted", depository_activity.activity_status.in_(["MADE", "REVERSED"]))
    owners = settlement.filter(settlement.reason.is_(None)).select("file_id", "line_number", "account_id", "currency")
    moved = made.join(owners, "file_id", "line_number", how="left")
    return moved.select(
        "currency",
        entry_kind=x.text("DELIVERY"),
        entry_key=x.join_text(moved.file_id, ",", moved.line_number),
        account_id=x.coalesce(moved.account_id, x.text(NONE)),
        security_id=x.coalesce(moved.security_id, x.text(NONE)),
        side=x.choose(moved.quantity > 0, x.text("RECEIVE"), x.text("DELIVER")),
        quantity=x.decimal(moved.quantity, 38, 6),
        price=x.null(sa.Numeric(18, 8)),
        gross=x.decimal(moved.money, 38, 2),
        charges=x.decimal(0, 38, 2),
        net_money=x.decimal(moved.money, 38, 2),
        trade_time=x.null(sa.TIMESTAMP()),
        trade_date=x.null(sa.Date()),
        settlement_date=x.date(business_date),
        counterparty=x.coalesce(moved.contra_account, x.text(NONE)),
    )


def _cash(posted: Relation) -> Relation:
    """Legs on our bank accounts, with the customer whose money it is where there is one."""
    legs = posted.filter(posted.ledger_account == BANK_MONEY)
    theirs = posted.filter(posted.ledger_account.in_(OWNERS))
    owners = theirs.group_by("event_kind", "event_key")(owner=x.smallest(theirs.sub_account))
    met = legs.join(owners, "event_kind", "event_key", how="left")
    nothing: dict[str, Any] = {"price": x.null(sa.Numeric(18, 8)), "trade_time": x.null(sa.TIMESTAMP()), "trade_date": x.null(sa.Date())}
    return met.select(
        "security_id",
        currency=met.instrument,
        entry_kind=x.text("CASH"),
        entry_key=x.join_text(met.event_kind, ",", met.event_key, ",", met.leg),
        account_id=x.coalesce(met.owner, x.text(NONE)),
        side=x.choose(met.money > 0, x.text("RECEIVE"), x.text("PAY")),
        quantity=x.decimal(0, 38, 6),
        gross=met.money,
        charges=x.decimal(0, 38, 2),
        net_money=met.money,
        settlement_date=met.business_date,
        counterparty=met.event_kind,
        **nothing,
    )
