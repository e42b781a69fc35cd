"""Postings of trades: on trade date commission (customers) or the whole trade (firm); on settlement date everything.

Reads    trade, due_trade, lot, previous_lot, transfer_cost, posting rules
Writes   trade_posting: a view (bulk: stored only as balances)
Units    debit +, credit −; shares: claim +, location −
Holds    the legs of an event sum to zero per instrument
Source   reports.md 4.2, 4.3; rows of posting_rule AGENCY_TRADE, AGENCY_SETTLEMENT_*, FIRM_TRADE, FIRM_SETTLEMENT_*, BROKER_*
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.posting_rule import NONE, PostingRule, posted


def trade_posting(
    trade: Relation,
    due_trade: Relation,
    lot: Relation,
    previous_lot: Relation,
    transfer_cost: Relation,
    posting_rules: tuple[PostingRule, ...],
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Legs of today's trades and of what is due today."""
    if firm.broker_source:
        inventory = _inventory_events(trade, lot, previous_lot, transfer_cost, business_date, with_commission=True)
        return _at_broker(inventory, due_trade, posting_rules, business_date)
    agency = _trade_events(trade.filter(trade.account_class != "FIRM"))
    parts = [posted(agency, "AGENCY_TRADE", posting_rules, business_date, few=False)]
    parts.append(posted(_inventory_events(trade, lot, previous_lot, transfer_cost, business_date), "FIRM_TRADE", posting_rules, business_date))
    # A net of one day is owed by the clearing house as a CNS net is.
    for paths, ending in ((("CNS", "NET"), "CNS"), (("TRADE_FOR_TRADE",), "TFT")):
        due = due_trade.filter(due_trade.clearing_path.in_(paths))
        customers = _due_events(due.filter(due_trade.account_class != "FIRM"), business_date)
        parts.append(posted(customers, f"AGENCY_SETTLEMENT_{ending}", posting_rules, business_date, few=ending != "CNS"))
        parts.append(
            posted(_due_events(due.filter(due_trade.account_class == "FIRM"), business_date), f"FIRM_SETTLEMENT_{ending}", posting_rules, business_date)
        )
    return parts[0].union(*parts[1:])


def _at_broker(inventory: Relation, due_trade: Relation, posting_rules: tuple[PostingRule, ...], business_date: dt.date) -> Relation:
    """Legs of a trading firm whose prime broker charges, settles and keeps everything: its account there is bank and depository."""
    due = _due_events(due_trade, business_date)
    traded = posted(inventory.mutate(bank_account=inventory.account_id), "BROKER_TRADE", posting_rules, business_date, few=False)
    return traded.union(
        posted(due.mutate(bank_account=due.account_id, depository_account=due.account_id), "BROKER_SETTLEMENT", posting_rules, business_date, few=False)
    )


def _key(rows: Relation) -> x.Expression:
    return x.join_text(rows.sender, ".", rows.root_trade_date, ".", rows.exec_id, ".", rows.version_exec_id, ".", rows.entry)


def _trade_events(rows: Relation) -> Relation:
    return rows.select("account_id", "account_class", "security_id", "currency", "commission", event_key=_key(rows), business_date=rows.trade_date)


def _due_events(rows: Relation, business_date: dt.date) -> Relation:
    """A trade's direction is that of its own side, also in its reversal, so that both meet in one account."""
    return rows.select(
        "account_id",
        "account_class",
        "security_id",
        "currency",
        "quantity",
        "gross",
        "commission",
        "fees",
        event_key=_key(rows),
        net=rows.net_money,
        direction=x.choose(rows.side == "BUY", x.text("RECEIVE"), x.text("DELIVER")),
        counterparty=x.text(NONE),
        business_date=x.date(business_date),
    )


def _inventory_events(
    trade: Relation, lot: Relation, previous_lot: Relation, transfer_cost: Relation, business_date: dt.date, with_commission: bool = False
) -> Relation:
    """One event per firm account and security: gross of its trades, change of the cost of its open lots, and what that realises.

    Taking the change of the lots' cost (and not each trade's own) books a replay of late changes rightly as well. The cost of
    securities transferred is booked as such and is not counted here.
    """
    firm = trade.filter(trade.account_class == "FIRM")
    fees = firm.section_31_fee + firm.taf_fee
    charges = fees + firm.commission if with_commission else fees
    traded = firm.select("account_id", "security_id", "currency", gross=x.decimal(firm.gross, 38, 2), fees=x.decimal(charges, 38, 2), cost=x.decimal(0, 38, 2))
    now = _lot_cost(lot, 1)
    before = _lot_cost(previous_lot, -1)
    came = transfer_cost.filter(transfer_cost.account_class == "FIRM")
    zero = x.decimal(0, 38, 2)
    transferred = came.select("account_id", "security_id", "currency", gross=zero, fees=zero, cost=-came.cost)
    known = traded.union(transferred)
    currencies = known.select("account_id", "security_id", "currency").distinct()
    moved = known.union(*[_of_traded(each, currencies) for each in (now, before)])
    summed = moved.group_by("account_id", "security_id", "currency")(
        gross=x.total_money(moved.gross), fees=x.total_money(moved.fees), cost=x.total_money(moved.cost)
    )
    return summed.mutate(
        realised=x.decimal(summed.gross + summed.cost, 38, 2),
        account_class=x.text("FIRM"),
        event_key=x.join_text("INVENTORY.", business_date.isoformat(), ".", summed.account_id, ".", summed.security_id),
        business_date=x.date(business_date),
    )


def _lot_cost(lots: Relation, sign: int) -> Relation:
    firm = lots.filter(lots.account_class == "FIRM")
    return firm.group_by("account_id", "security_id")(cost=x.total_money(firm.cost * sign))


def _of_traded(costs: Relation, currencies: Relation) -> Relation:
    zero = x.decimal(0, 38, 2)
    met = costs.join(currencies, "account_id", "security_id")
    return met.select("account_id", "security_id", "currency", gross=zero, fees=zero, cost=met.cost)
