"""Postings of corporate actions: dividends on the ex-date and when paid, splits when struck and when the depository credits, cash in lieu.

Reads    entitlement
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


def entitlement_posting(entitlement: Relation, posting_rules: tuple[PostingRule, ...], business_date: dt.date, firm: Firm) -> Relation:
    """Legs of the corporate actions struck or paid today."""
    events = _events(entitlement, business_date, firm)
    day = x.date(business_date)
    account = events.holder_kind == "ACCOUNT"
    dividend, split = events.action_kind == "DIVIDEND", events.action_kind == "SPLIT"
    struck, paid = events.struck_date == day, events.paid_date == day
    firm_holder = events.account_class == "FIRM"
    chosen = {
        "DIVIDEND_EX": events.filter(dividend, account, firm_holder, struck),
        "DIVIDEND_PAYABLE_FIRM_SHORT": events.filter(dividend, account, firm_holder, paid, events.money < 0),
        "DIVIDEND_PAYABLE": events.filter(dividend, account, ~firm_holder, paid),
        "DIVIDEND_RECEIVED": events.filter(events.holder_kind.in_(["DEPOSITORY", "CNS", "LOAN"]), paid, events.money != 0),
        "DIVIDEND_CLAIM": events.filter(dividend, events.holder_kind == "FAIL", paid),
        "DISTRIBUTION_ROUNDING": events.filter(events.holder_kind == "ROUNDING", paid),
        "SPLIT": events.filter(split, x.choose(events.holder_kind == "DEPOSITORY", events.paid_date, events.struck_date) == day, events.record_change != 0),
        "CASH_IN_LIEU": events.filter(split, account, paid, events.money != 0),
    }
    parts = [posted(rows, kind, posting_rules, business_date) for kind, rows in chosen.items()]
    return parts[0].union(*parts[1:])


def _events(entitlement: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Every entitlement with the fields and measures the posting rules name; no tax is withheld here, so net is the amount."""
    return entitlement.mutate(
        event_key=x.join_text("ACTION.", entitlement.action_id, ".", entitlement.holder_kind, ".", entitlement.holder_id),
        business_date=x.date(business_date),
        account_id=entitlement.holder_id,
        counterparty=entitlement.holder_id,
        loan_id=entitlement.holder_id,
        depository_account=x.choose(entitlement.holder_kind == "DEPOSITORY", entitlement.holder_id, x.text(firm.depository_account)),
        bank_account=x.text(firm.settlement_bank),
        amount=entitlement.money,
        net=entitlement.money,
        withholding=x.decimal(0, 38, 2),
        cost=x.decimal(0, 38, 2),
        realised=entitlement.money,
        quantity=entitlement.record_change,
    )
