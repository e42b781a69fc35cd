"""Carry every loan and borrow over the day: nights, split, returns, the mark that settles, the mark that is struck, the rebate.

Reads    previous_loan, loan_event, closing_price, split, calendar_day, loan_policy
Writes   loan: one row per loan that is open, that ended today, or whose rebate waits for the monthly bill
Units    quantity in shares and collateral in currency units, both always positive; accrued base in currency units × basis points × days
Holds    collateral = collateral before − given back + mark settled; a loan without an event today keeps quantity and terms (but for a split)
Source   venues.md 11.1, E14; conventions.md 8 (marked to the last trade day's close before the day the mark settles, once), 11 (rebate,
         return at the old contract price, then the mark of what is left), 14 (splits)
Reasons  none here: an event that cannot be used has its reason in loan_event
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.lend.accrual import accrued
from tallystick.stages.lend.contract_price import converted_price, struck_from
from tallystick.stages.lend.exact_quotient import rounded_money

POLICY = "US_CASH"
"""The policy for terms a loan itself states none of."""

HIGHEST_CLOSE = 10**7
"""A close from here on is taken for an error of the price file and strikes nothing: the price would not fit its column."""

TERMS = ("loan_id", "direction", "counterparty", "security_id", "currency", "start_date", "margin_rate", "recalled", "accrued_base", "accrued_to")
STATE = (*TERMS, "quantity", "contract_price", "struck_price", "collateral", "rebate_rate", "marked_to")


def loan(
    previous_loan: Relation,
    loan_event: Relation,
    closing_price: Relation,
    split: Relation,
    calendar_day: Relation,
    loan_policy: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every loan at the close of today."""
    day = x.date(business_date)
    events = loan_event.filter(loan_event.status == "accepted")
    policy = loan_policy.filter(loan_policy.policy_id == POLICY, loan_policy.valid_from <= day, loan_policy.valid_to >= day)
    days = calendar_day.filter(calendar_day.calendar_key == firm.calendar_key, calendar_day.day <= day)
    live = _carried(previous_loan, split, business_date).union(_opened(events, policy))
    returned = _with_returns(accrued(live, events, days, business_date), events)
    marked = _with_mark(_with_today(returned, policy, days, business_date))
    return _closed(_with_strike(marked, closing_price, business_date), business_date)


def _carried(previous_loan: Relation, split: Relation, business_date: dt.date) -> Relation:
    """Loans of the last close after a split of today; closes before an ex-date no longer strike a price."""
    kept = previous_loan.filter((previous_loan.status == "OPEN") | (previous_loan.accrued_base != 0))
    ratios = split.filter(split.ratio_new > 0, split.ratio_old > 0).select("security_id", "ratio_new", "ratio_old")
    met = kept.join(ratios, "security_id", how="left")
    unsplit = met.ratio_new.is_(None)
    struck = x.coalesce(met.struck_price, met.contract_price)
    return met.mutate(
        quantity=x.choose(unsplit, met.quantity, x.whole_ratio(met.quantity, met.ratio_new, met.ratio_old)),
        contract_price=converted_price(met.contract_price, met.ratio_new, met.ratio_old),
        struck_price=converted_price(struck, met.ratio_new, met.ratio_old),
        marked_to=x.choose(unsplit, met.marked_to, x.date(business_date - dt.timedelta(days=1))),
    ).select(*STATE)


def _opened(events: Relation, policy: Relation) -> Relation:
    """Loans that begin: collateral is quantity × the contract price agreed."""
    opens = events.filter(events.event_kind == "OPEN").mutate(policy_id=x.text(POLICY))
    met = opens.join(policy.select("policy_id", policy_margin=policy.margin_rate), "policy_id", how="left")
    return met.mutate(
        start_date=met.effective_date,
        margin_rate=x.coalesce(met.margin_rate, met.policy_margin),
        recalled=x.text("N"),
        accrued_base=x.decimal(0, 38, 6),
        accrued_to=met.effective_date,
        quantity=x.decimal(met.quantity, 38, 6),
        contract_price=met.loan_price,
        struck_price=met.loan_price,
        collateral=rounded_money(x.product(met.quantity, met.loan_price)),
        marked_to=x.null(sa.Date()),
    ).select(*STATE)


def _with_returns(rows: Relation, events: Relation) -> Relation:
    """Shares that come back, at the contract price before the day's mark; the last return gives back all collateral. Re-rates and recalls hold."""
    met = rows.join(_changes(events), "loan_id", how="left")
    counted = met.mutate(
        returned_quantity=x.coalesce(met.back, x.decimal(0, 38, 6)),
        recalled=x.coalesce(met.recall, met.recalled),
        rebate_rate=x.coalesce(met.newest_rate, met.rebate_rate),
    )
    part = rounded_money(x.product(counted.returned_quantity, counted.contract_price))
    given = counted.mutate(returned_collateral=x.choose(counted.returned_quantity == counted.quantity, counted.collateral, part))
    return given.mutate(quantity=given.quantity - given.returned_quantity, collateral=given.collateral - given.returned_collateral)


def _changes(events: Relation) -> Relation:
    """One row per loan with an event: shares that come back, whether it is recalled, the re-rate of the latest effective date."""
    ranked = events.mutate(place=x.row_number([events.loan_id, events.event_kind], [events.effective_date.desc(), events.event_id]))
    newest = (ranked.event_kind == "RERATE") & (ranked.place == 1)
    return ranked.group_by("loan_id")(
        back=x.total_quantity(x.choose(ranked.event_kind == "RETURN", ranked.quantity, x.quantity(0))),
        recall=x.largest(x.choose(ranked.event_kind == "RECALL", x.text("Y"), x.null(sa.String(64)))),
        newest_rate=x.largest(x.choose(newest, ranked.rebate_rate, x.null(ranked.rebate_rate.type))),
    )


def _with_today(rows: Relation, policy: Relation, days: Relation, business_date: dt.date) -> Relation:
    """The loans with what the policy and the calendar say of today: `settles`, and `bill_day` on the first settlement day of a month."""
    month = days.filter(days.day >= x.date(business_date.replace(day=1)))
    settled_before = x.choose(month.day < x.date(business_date), month.is_settlement_day, 0)
    today = month.group_by("calendar_key")(
        settles=x.largest(x.choose(month.day == x.date(business_date), month.is_settlement_day, 0)), earlier=x.largest(settled_before)
    )
    here = today.mutate(policy_id=x.text(POLICY))
    both = policy.select("policy_id", "contract_price_step", "rebate_paid", policy_margin=policy.margin_rate).join(here, "policy_id", how="left")
    known = both.mutate(bill_day=x.choose((both.settles == 1) & (both.earlier == 0), 1, 0))
    return rows.mutate(policy_id=x.text(POLICY)).join(known, "policy_id", how="left")


def _with_mark(rows: Relation) -> Relation:
    """The mark struck at an earlier close settles on a settlement day, for what is left."""
    due = (rows.settles == 1) & (rows.quantity > 0) & (rows.struck_price != rows.contract_price)
    full = rounded_money(x.product(rows.quantity, rows.struck_price))
    marked = rows.mutate(settled_mark=x.choose(due, full - rows.collateral, x.decimal(0, 38, 2)), due=x.choose(due, 1, 0))
    return marked.mutate(
        collateral=marked.collateral + marked.settled_mark,
        contract_price=x.choose(marked.due == 1, marked.struck_price, marked.contract_price),
    )


def _with_strike(rows: Relation, closing_price: Relation, business_date: dt.date) -> Relation:
    """Tonight's close, when it is newer than the one last struck from, gives the price of the next mark."""
    met = rows.join(closing_price.select("security_id", "price_date", "close_price"), "security_id", how="left")
    newer = met.marked_to.is_(None) | (met.price_date > met.marked_to)
    dated = newer & (met.price_date >= met.start_date) & (met.price_date <= x.date(business_date))
    fresh = dated & met.contract_price_step.is_not(None) & (met.close_price < HIGHEST_CLOSE)
    margin = x.choose(met.margin_rate > 0, met.margin_rate, met.policy_margin)
    price = struck_from(met.close_price, margin, met.contract_price_step)
    struck = met.mutate(
        struck_price=x.choose(fresh & (met.quantity > 0), price, met.struck_price),
        marked_to=x.choose(fresh, met.price_date, met.marked_to),
    )
    full = rounded_money(x.product(struck.quantity, struck.struck_price))
    waiting = (struck.quantity > 0) & (struck.struck_price != struck.contract_price)
    return struck.mutate(pending_mark=x.choose(waiting, full - struck.collateral, x.decimal(0, 38, 2)))


def _closed(rows: Relation, business_date: dt.date) -> Relation:
    """The loan's status, and the accrued base its policy has it pay today."""
    ended = (rows.rebate_paid == "LAST_RETURN") & (rows.quantity == 0)
    billed = (rows.rebate_paid == "MONTHLY") & (rows.bill_day == 1)
    paid = rows.mutate(rebate_base=x.choose(ended | billed, rows.accrued_base, x.decimal(0, 38, 6)))
    return paid.mutate(
        accrued_base=paid.accrued_base - paid.rebate_base,
        accrued_to=x.date(business_date),
        status=x.choose(paid.quantity == 0, x.text("CLOSED"), x.text("OPEN")),
    )
