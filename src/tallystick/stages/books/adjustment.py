"""Judge the legs of approved adjustments: known accounts, shares or money, and a sum of zero; an adjustment is booked whole or not at all.

A person asks for the same judgement when an adjustment is proposed and when it is approved, so that what lands here is nearly always good.
For whom an account is kept follows the posting rules: by which field and for which class of accounts the rules of the day book to it.

Reads    adjustment_message, chart_of_account, account, security, previous_balance
Writes   adjustment: one row per leg with its outcome
Units    debit +, credit −; shares: claim +, location −
Holds    the accepted legs of an entry sum to zero per instrument; accepted + rejected = legs landed
Source   reports.md 4.2, 4.3; house conventions, 9, 14, 18 (what the day proves of its accounts)
Reasons  UNKNOWN_LEDGER_ACCOUNT, PROVED_ACCOUNT, UNKNOWN_SECURITY, UNKNOWN_SUB_ACCOUNT, WRONG_INSTRUMENT, LEGS_NOT_BALANCED, OTHER_LEG
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.posting_rule import BY_SECURITY, NONE, PostingRule

PROVED = ("1240", "S-CNS", "S-CUSTOMER", "S-FIRM")
"""Accounts the day proves against another table (`stages.invariants`): clearing positions, lots."""

CLASSES = ("CUSTOMER", "PAB", "FIRM")


def adjustment(
    adjustment_message: Relation,
    chart_of_account: Relation,
    account: Relation,
    security: Relation,
    previous_balance: Relation,
    posting_rules: tuple[PostingRule, ...],
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every leg of today's approved adjustments with its outcome."""
    day = x.date(business_date)
    chart = chart_of_account.filter(chart_of_account.valid_from <= day, chart_of_account.valid_to >= day)
    met = adjustment_message.join(chart.select("ledger_account", kept_in=chart.instrument), "ledger_account", how="left")
    met = met.join(account.select(holder=account.account_id, holder_class=account.account_class), ("sub_account", "holder"), how="left")
    met = met.join(security.select(known_security=security.security_id), ("security_id", "known_security"), how="left")
    standing = previous_balance.select("ledger_account", "sub_account", standing=previous_balance.ledger_account).distinct()
    met = met.join(standing, "ledger_account", "sub_account", how="left")
    rules = [rule for rule in posting_rules if rule.valid_from <= business_date <= rule.valid_to]
    judged = met.mutate(
        instrument=x.choose(met.kept_in == "SECURITY", met.security_id, met.currency),
        leg_reason=x.first_reason(
            (met.kept_in.is_(None), "UNKNOWN_LEDGER_ACCOUNT"),
            (met.ledger_account.in_(PROVED), "PROVED_ACCOUNT"),
            ((met.security_id != NONE) & met.known_security.is_(None), "UNKNOWN_SECURITY"),
            (~(_kept_for(met, rules, firm) | met.standing.is_not(None)), "UNKNOWN_SUB_ACCOUNT"),
            (~_fits(met), "WRONG_INSTRUMENT"),
        ),
    )
    return _whole(judged.once()).mutate(known_date=day)


def _kept_for(rows: Relation, rules: list[PostingRule], firm: Firm) -> x.Expression:
    """Whether the posting rules book to the ledger account for this sub-account; an account no rule names is kept for accounts or for none."""
    named = {rule.ledger_account for rule in rules}
    unnamed = ~rows.ledger_account.in_(sorted(named))
    places = {"BANK": firm.bank_accounts, "DEPOSITORY": firm.depository_accounts}
    for_none = (rows.sub_account == NONE) & (rows.ledger_account.in_(_booked(rules, "NONE")) | unnamed)
    ways = [for_none]
    for each in CLASSES:
        ways.append((rows.holder_class == each) & (rows.ledger_account.in_(_booked(rules, "ACCOUNT", each)) | unnamed))
    for kind, own in places.items():
        at_place = rows.holder.is_not(None) if firm.broker_source else rows.sub_account.in_(list(own))
        ways.append(at_place & rows.ledger_account.in_(_booked(rules, kind)))
    ways.append((rows.sub_account == rows.security_id) & (rows.sub_account != NONE) & rows.ledger_account.in_(_booked(rules, "SECURITY")))
    return x.coalesce(x.choose(sa.or_(*ways), 1, 0), 0) == 1


def _booked(rules: list[PostingRule], kind: str, account_class: str = "") -> list[str]:
    """Ledger accounts some rule books to by this field, for accounts of this class."""
    chosen = [rule for rule in rules if rule.sub_account == kind]
    for_class = [rule for rule in chosen if not rule.condition.startswith("ACCOUNT_CLASS=") or rule.condition == f"ACCOUNT_CLASS={account_class}"]
    return sorted({rule.ledger_account for rule in (for_class if account_class else chosen)}) or [NONE]


def _fits(rows: Relation) -> x.Expression:
    """Shares on the stock record, money on the chart, and a security where its account is kept by security."""
    shares = (rows.kept_in == "SECURITY") & (rows.quantity != 0) & (rows.money == 0) & (rows.security_id != NONE) & (rows.currency == NONE)
    money = (rows.kept_in == "CASH") & (rows.money != 0) & (rows.quantity == 0) & (rows.currency != NONE)
    by_security = x.choose(rows.ledger_account.in_(BY_SECURITY), 1, 0) == x.choose(rows.security_id != NONE, 1, 0)
    return shares | (money & by_security)


def _whole(rows: Relation) -> Relation:
    """With the outcome of each leg: its own reason, that the legs do not balance, or that another leg is not good."""
    sums = rows.group_by("file_id", "instrument")(quantity=x.total_quantity(rows.quantity), money=x.total_money(rows.money))
    apart = sums.filter((sums.quantity != 0) | (sums.money != 0)).select("file_id", unbalanced=sums.file_id).distinct()
    bad = rows.filter(rows.leg_reason.is_not(None)).select("file_id", spoilt=rows.file_id).distinct()
    met = rows.join(apart, "file_id", how="left").join(bad, "file_id", how="left")
    of_entry = x.first_reason((met.spoilt.is_not(None), "OTHER_LEG"), (met.unbalanced.is_not(None), "LEGS_NOT_BALANCED"))
    named = met.mutate(reason=x.coalesce(met.leg_reason, of_entry))
    return named.mutate(status=x.choose(named.reason.is_(None), x.text("accepted"), x.text("rejected")))
