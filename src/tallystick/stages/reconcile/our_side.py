"""What we say that somebody outside states as well: positions, balances of money, and today's movements of money.

Reads    balance, posting, own_market, calendar_day
Writes   our_side: a position per depository (or broker's) account and security, a balance per bank account and currency, a movement per
         event and bank account
Units    shares and currency units, + we hold or received
Holds    nothing of zero is stated; on a day on which no statement is due there are no positions and balances; movements stay, so that the
         next statement finds them. A broker's firm has no movements: the broker states trades and balances, not bank entries
Source   conventions.md 7, 20, 21; sign of S-DEPOSITORY: − what we hold there
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import BANK, DEPOSITORY, NONE, by_calendar, cash_source, due_calendar

BANK_MONEY = "1015"

DAILY_NET = (
    "CNS_MONEY",
    "NET_CASH",
    "NET_DELIVERY",
    "TFT_DELIVERY",
    "FIRM_TFT_DELIVERY",
    *(f"{side}_{event}" for side in ("BORROW", "LOAN") for event in ("OPEN", "MARK", "RETURN", "REBATE")),
)
"""Events whose money moves in the depository's one net payment of the day."""


def our_side(balance: Relation, posting: Relation, own_market: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """One row a fact of ours."""

    def due(facts: Relation, recon_kind: str) -> Relation:
        placed = by_calendar(facts, own_market, firm, recon_kind)
        return placed.within(due_calendar(calendar_day, firm, business_date, recon_kind), "calendar_key").select(*facts.columns)

    positions = _broker_positions(balance, firm, business_date) if firm.broker_source else _depository_positions(balance, business_date)
    held, money = due(positions, "POSITION"), due(_balances(balance, firm, business_date), "CASH_BALANCE")
    if firm.broker_source:
        return held.union(money)
    return held.union(money, _movements(posting, own_market, business_date, firm))


def _depository_positions(balance: Relation, business_date: dt.date) -> Relation:
    there = balance.filter(balance.ledger_account == "S-DEPOSITORY", balance.quantity != 0)
    return _fact(there, "POSITION", DEPOSITORY, -there.quantity, business_date)


def _broker_positions(balance: Relation, firm: Firm, business_date: dt.date) -> Relation:
    ours = balance.filter(balance.ledger_account.in_(["S-CUSTOMER", "S-FIRM"]), balance.quantity != 0)
    return _fact(ours, "POSITION", firm.broker_source, ours.quantity, business_date)


def _balances(balance: Relation, firm: Firm, business_date: dt.date) -> Relation:
    bank = balance.filter(balance.ledger_account == BANK_MONEY)
    totals = bank.group_by("sub_account", "instrument")(money=x.total_money(bank.money))
    return _fact(totals.filter(totals.money != 0), "CASH_BALANCE", cash_source(firm), totals.money, business_date)


def _fact(rows: Relation, recon_kind: str, source: str, amount: x.Expression, business_date: dt.date) -> Relation:
    """Balances of the ledger as facts: no key of their own, as of today."""
    return rows.select(
        recon_kind=x.text(recon_kind),
        statement_source=x.text(source),
        account_code=rows.sub_account,
        item=rows.instrument,
        our_key=x.text(NONE),
        group_key=x.text(NONE),
        value_date=x.date(business_date),
        amount=x.decimal(amount, 38, 6),
    )


def _movements(posting: Relation, own_market: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Today's money on our bank accounts by event; what the depository nets has the day's net as its group, where it pays gross the event."""
    today = _with_gross(posting.filter(posting.ledger_account == BANK_MONEY, posting.known_date == x.date(business_date)), own_market, firm)
    delivered = today.event_kind.in_(DAILY_NET)
    our_key = x.choose(delivered, x.join_text(today.event_kind, ".", today.event_key), today.event_key)
    keyed = today.mutate(our_key=our_key, group_key=x.choose(delivered & (today.gross == 0), x.text(f"NET.{business_date.isoformat()}"), our_key))
    events = keyed.group_by("sub_account", "instrument", "our_key", "group_key")(value_date=x.smallest(keyed.business_date), money=x.total_money(keyed.money))
    moved = events.filter(events.money != 0)
    return moved.select(
        "our_key",
        "group_key",
        "value_date",
        recon_kind=x.text("CASH_ENTRY"),
        statement_source=x.text(BANK),
        account_code=moved.sub_account,
        item=moved.instrument,
        amount=x.decimal(moved.money, 38, 6),
    )


def _with_gross(rows: Relation, own_market: Relation, firm: Firm) -> Relation:
    """The legs with `gross`: 1 on a bank account whose market's depository pays every delivery by itself."""
    if not firm.markets:
        return rows.mutate(gross=sa.literal(0, sa.BigInteger()))
    paying = own_market.filter(own_market.bank_entries == "GROSS")
    accounts = paying.group_by("bank_account")(markets=x.count())
    met = rows.join(accounts, ("sub_account", "bank_account"), how="left")
    return met.mutate(gross=x.choose(met.markets.is_(None), 0, 1))
