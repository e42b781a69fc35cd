"""Cash penalties netted by counterparty, currency and month, and the day on which the month is paid.

    −75.30 against BANK in November 2026      gives  net −75.30, paid on 24 December 2026, the 18th business day

Reads    penalty, venue, penalty_terms, calendar_day
Writes   penalty_net: one row per venue, month, counterparty and currency of the penalties kept
Units    money in currency units, + credited to us
Holds    debited + credited = net = the sum of the penalties; a penalty that cannot be worked out is counted, not guessed
Source   venues.md 10.3 (netted for a month, paid on the 18th penalty business day of the next), E10
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

MONTHS_BACK = 5
"""Months before the open day's that may still have rows; penalties are kept for a quarter."""


def penalty_net(penalty: Relation, venue: Relation, penalty_terms: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """Months not yet paid, and those paid today."""
    months = _months(business_date)
    named = sa.case(*[(penalty.penalty_date >= x.date(first), x.text(f"{first:%Y-%m}")) for first, _ in months], else_=x.text("-"))
    ends = sa.case(*[(penalty.penalty_date >= x.date(first), x.date(last)) for first, last in months], else_=x.date(business_date))
    nothing = x.decimal(0, 38, 2)
    sized = penalty.mutate(
        penalty_month=named,
        month_end=ends,
        debit=x.choose(penalty.amount < 0, penalty.amount, nothing),
        credit=x.choose(penalty.amount > 0, penalty.amount, nothing),
        lacking=x.choose(penalty.remark.is_(None), 0, 1),
    )
    netted = sized.group_by("venue", "penalty_month", "counterparty", "currency", "month_end")(
        debited=x.total_money(sized.debit), credited=x.total_money(sized.credit), penalties=x.count(), lacking=x.total(sized.lacking, 0)
    )
    paid = _paid(netted, venue, penalty_terms, calendar_day, business_date)
    state = sa.case((paid.month_end >= x.date(business_date), "OPEN"), (paid.pays_on <= x.date(business_date), "PAST"), else_="DUE")
    stated = paid.mutate(state=state, net=paid.debited + paid.credited, unpriced=sa.cast(paid.lacking, sa.BigInteger()))
    return stated.filter((stated.state != "PAST") | (stated.pays_on == x.date(business_date)))


def _months(business_date: dt.date) -> list[tuple[dt.date, dt.date]]:
    """First and last days of the open day's month and the ones before, the newest first."""
    found, first = [], business_date.replace(day=1)
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    for _ in range(MONTHS_BACK):
        found.append((first, last))
        last = first - dt.timedelta(days=1)
        first = last.replace(day=1)
    return found


def _paid(netted: Relation, venue: Relation, penalty_terms: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    """The rows with `pays_on`: so many business days after the month's last day."""
    today = x.date(business_date)
    places = venue.filter(venue.valid_from <= today, venue.valid_to >= today).select("venue", "calendar_key")
    terms = penalty_terms.filter(penalty_terms.valid_from <= today, penalty_terms.valid_to >= today).select("venue", "pay_day")
    met = netted.join(places, "venue").join(terms, "venue")
    ended = met.join(calendar_day.select("calendar_key", "settlement_ordinal", month_end=calendar_day.day), "calendar_key", "month_end")
    due = ended.mutate(due_ordinal=ended.settlement_ordinal + ended.pay_day)
    days = calendar_day.filter(calendar_day.is_settlement_day == 1).select(
        "calendar_key", due_ordinal=calendar_day.settlement_ordinal, pays_on=calendar_day.day
    )
    return due.join(days, "calendar_key", "due_ordinal", how="left")
