"""Turn events into postings by the posting rules: every leg is a row of the rule table, none is in code.

An event relation has `event_key`, `business_date`, the fields its rules' sub-accounts and conditions name, and its measures.
Source   reports.md 4.3, 1.6; rows of `posting_rule` (each with its own source)
Reasons  NO_POSTING_RULE (a date without a rule: the day does not run, nothing is changed)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.rules import RuleError

NONE = "-"
SUB_ACCOUNTS = {
    "ACCOUNT": "account_id",
    "DEPOSITORY": "depository_account",
    "BANK": "bank_account",
    "COUNTERPARTY": "counterparty",
    "LOAN": "loan_id",
    "SECURITY": "security_id",
}
"""Which field of an event names the sub-account."""


BY_SECURITY = ("1240", "1510", "1720", "1725", "2240", "4021")
"""Money accounts kept per security: the CNS control account (house conventions, 18), inventory and its marks, dividends."""


class NoPostingRule(RuleError):
    """No posting rule covers an event kind on the day: how it is booked would be a guess."""

    def __init__(self, event_kind: str, day: dt.date) -> None:
        how = "add its legs to rules/posting_rule.csv with their validity and source"
        super().__init__(f"NO_POSTING_RULE: posting_rule: found no row for event {event_kind} on {day}, expected at least two legs; {how}")


@dataclass(frozen=True)
class PostingRule:
    """One leg of one event kind, as a row of the rule table `posting_rule`; `by_security`: the account is kept per security."""

    event_kind: str
    leg: int
    valid_from: dt.date
    valid_to: dt.date
    ledger_account: str
    sub_account: str
    instrument: str
    measure: str
    sign: int
    condition: str
    by_security: bool


def posting_rules_of(rows: Iterable[Mapping[str, Any]]) -> tuple[PostingRule, ...]:
    """The rows of the rule table `posting_rule` as plain values for the steps."""
    names = PostingRule.__dataclass_fields__.keys() - {"by_security"}
    return tuple(PostingRule(**{name: row[name] for name in names}, by_security=row["ledger_account"] in BY_SECURITY) for row in rows)


def posted(events: Relation, event_kind: str, rules: Iterable[PostingRule], business_date: dt.date, few: bool = True) -> Relation:
    """The legs of all events of one kind, known today. Where events are `few` they are computed once; in bulk each leg reads them afresh.

    Raises NoPostingRule where no rule covers the day.
    """
    legs = [rule for rule in rules if rule.event_kind == event_kind and rule.valid_from <= business_date <= rule.valid_to]
    if not legs:
        raise NoPostingRule(event_kind, business_date)
    shared = events.once() if few else events
    first, *rest = [_leg(shared, rule, business_date) for rule in legs]
    return first.union(*rest)


def _leg(events: Relation, rule: PostingRule, business_date: dt.date) -> Relation:
    rows = events if rule.condition == "ALWAYS" else events.filter(_holds(events, rule.condition))
    amount = rows[rule.measure.lower()] * rule.sign
    in_shares = rule.instrument == "SECURITY"
    field = SUB_ACCOUNTS.get(rule.sub_account)
    return rows.select(
        event_kind=x.text(rule.event_kind),
        event_key=rows.event_key,
        leg=sa.literal(rule.leg, sa.BigInteger()),
        ledger_account=x.text(rule.ledger_account),
        sub_account=rows[field] if field else x.text(NONE),
        security_id=rows.security_id if in_shares or rule.by_security else x.text(NONE),
        instrument=rows.security_id if in_shares else rows.currency,
        quantity=x.decimal(amount, 38, 6) if in_shares else x.decimal(0, 38, 6),
        money=x.decimal(0, 38, 2) if in_shares else x.decimal(amount, 38, 2),
        business_date=rows.business_date,
        known_date=x.date(business_date),
    )


def _holds(events: Relation, condition: str) -> x.Expression:
    """The expression of a condition such as ACCOUNT_CLASS=CUSTOMER, DIRECTION=RECEIVE or AMOUNT_SIGN=NEGATIVE."""
    name, _, value = condition.partition("=")
    if name == "AMOUNT_SIGN":
        return events.amount < 0 if value == "NEGATIVE" else events.amount > 0
    holds: x.Expression = events[name.lower()] == value
    return holds
