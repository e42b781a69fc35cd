"""What we say that somebody outside states as well: positions, balances of money, and today's movements of money.

Reads    balance, posting, calendar_day
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

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import BANK, DEPOSITORY, NONE, cash_source, due_day

BANK_MONEY = "1015"

DAILY_NET = (
    "CNS_MONEY",
    "TFT_DELIVERY",
    "FIRM_TFT_DELIVERY",
    *(f"{side}_{event}" for side in ("BORROW", "LOAN") for event in ("OPEN", "MARK", "RETURN", "REBATE")),
)
"""Events whose money moves in the depository's one net payment of the day."""


def our_side(balance: Relation, posting: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """One row a fact of ours."""
    positions = _broker_positions(balance, firm, business_date) if firm.broker_source else _depository_positions(balance, business_date)
    held = positions.within(due_day(calendar_day, firm, business_date, "POSITION"), ("value_date", "day"))
    money = _balances(balance, firm, business_date).within(due_day(calendar_day, firm, business_date, "CASH_BALANCE"), ("value_date", "day"))
    if firm.broker_source:
        return held.union(money)
    return held.union(money, _movements(posting, business_date))


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


def _movements(posting: Relation, business_date: dt.date) -> Relation:
    """Today's money on our bank accounts by event; what the depository nets has the day's net as its group."""
    today = posting.filter(posting.ledger_account == BANK_MONEY, posting.known_date == x.date(business_date))
    netted = today.event_kind.in_(DAILY_NET)
    keyed = today.mutate(
        our_key=x.choose(netted, x.join_text(today.event_kind, ".", today.event_key), today.event_key),
        group_key=x.choose(netted, x.text(f"NET.{business_date.isoformat()}"), today.event_key),
    )
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
