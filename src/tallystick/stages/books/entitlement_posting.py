"""Postings of corporate actions: dividends on the ex-date and when paid, splits when struck and when the depository credits, cash in lieu.

Reads    entitlement, action_settlement, security_place
Writes   entitlement_posting: one row per leg
Units    debit +, credit −; shares: claim +, location −
Holds    the legs of an event sum to zero per instrument; over an action's life 1720, 2240 and S-DIVIDEND come back to zero
Source   conventions.md 14, 15, 19; rows of posting_rule DIVIDEND_*, DISTRIBUTION_ROUNDING, SPLIT, CASH_IN_LIEU
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.posting_rule import PostingRule, posted
from tallystick.stages.capture.own_market import at_its_place

LEGS = (
    "event_key",
    "business_date",
    "security_id",
    "currency",
    "record",
    "account_id",
    "counterparty",
    "loan_id",
    "depository_account",
    "bank_account",
    "amount",
    "quantity",
)
"""What the rules of money received and of splits name."""


def entitlement_posting(
    entitlement: Relation,
    action_settlement: Relation,
    security_place: Relation,
    posting_rules: tuple[PostingRule, ...],
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Legs of the corporate actions struck or paid today; the depository pays what it says it paid, else what was announced."""
    events = _events(at_its_place(entitlement, security_place, firm, "depository_account", "bank_account"), business_date)
    day = x.date(business_date)
    account = events.holder_kind == "ACCOUNT"
    dividend, split = events.action_kind == "DIVIDEND", events.action_kind == "SPLIT"
    struck, paid = events.struck_date == day, events.paid_date == day
    firm_holder = events.account_class == "FIRM"
    chosen = {
        "DIVIDEND_EX": events.filter(dividend, account, firm_holder, struck),
        "DIVIDEND_PAYABLE_FIRM_SHORT": events.filter(dividend, account, firm_holder, paid, events.money < 0),
        "DIVIDEND_PAYABLE": events.filter(dividend, account, ~firm_holder, paid),
        "DIVIDEND_RECEIVED": events.filter(events.holder_kind.in_(["CNS", "LOAN"]), paid, events.money != 0),
        "DIVIDEND_CLAIM": events.filter(dividend, events.holder_kind == "FAIL", paid),
        "DISTRIBUTION_ROUNDING": events.filter(events.holder_kind == "ROUNDING", paid),
        "SPLIT": events.filter(split, events.holder_kind != "DEPOSITORY", struck, events.record_change != 0),
        "CASH_IN_LIEU": events.filter(split, account, paid, events.money != 0),
    }
    came = _came(at_its_place(action_settlement, security_place, firm, "bank_account"), business_date)
    chosen["DIVIDEND_RECEIVED"] = chosen["DIVIDEND_RECEIVED"].select(*LEGS).union(came.filter(came.amount != 0).select(*LEGS))
    chosen["SPLIT"] = chosen["SPLIT"].select(*LEGS).union(came.filter(came.quantity != 0).select(*LEGS))
    parts = [posted(rows, kind, posting_rules, business_date) for kind, rows in chosen.items()]
    return parts[0].union(*parts[1:])


def _events(entitlement: Relation, business_date: dt.date) -> Relation:
    """Every entitlement with the fields and measures the posting rules name; no tax is withheld here, so net is the amount."""
    return entitlement.mutate(
        event_key=x.join_text("ACTION.", entitlement.action_id, ".", entitlement.holder_kind, ".", entitlement.holder_id),
        business_date=x.date(business_date),
        account_id=entitlement.holder_id,
        counterparty=entitlement.holder_id,
        loan_id=entitlement.holder_id,
        depository_account=x.choose(entitlement.holder_kind == "DEPOSITORY", entitlement.holder_id, entitlement.depository_account),
        amount=entitlement.money,
        net=entitlement.money,
        withholding=x.decimal(0, 38, 2),
        cost=x.decimal(0, 38, 2),
        realised=entitlement.money,
        quantity=entitlement.record_change,
    )


def _came(action_settlement: Relation, business_date: dt.date) -> Relation:
    """What the depository brings today: shares stand with the sign of the stock record."""
    there = action_settlement.filter(action_settlement.holder_kind == "DEPOSITORY")
    return there.select(
        "security_id",
        "currency",
        "bank_account",
        event_key=x.join_text("ACTION.", there.action_id, ".", there.holder_kind, ".", there.holder_id),
        business_date=x.date(business_date),
        record=there.holder_kind,
        account_id=there.holder_id,
        counterparty=there.holder_id,
        loan_id=there.holder_id,
        depository_account=there.holder_id,
        amount=there.money_today,
        quantity=-there.quantity_today,
    )
