"""Who states what, on which days it is due, and how far the sides may differ: what every step of the reconciliation asks.

Source   conventions.md 7 (a closed bank: nothing due), 20, 21; rules tolerance and calendar
Holds    positions are stated by the depository, money by the bank; a firm whose broker holds everything has both from the broker.
         Whatever name a profile gives the sender (custodian, depository, CSD), the side of the depository is one
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

DEPOSITORY = "depository"
BANK = "bank"

WHERE = ("statement_source", "account_code")
"""Whose statement of which account."""

KEY = (*WHERE, "item")
"""One position or one currency of an account."""

STATEMENT = "STATEMENT"
"""The item of a break that is about a whole statement."""

NONE = "-"


def position_source(firm: Firm) -> str:
    """Who states the firm's positions."""
    return firm.broker_source or DEPOSITORY


def cash_source(firm: Firm) -> str:
    """Who states the firm's money."""
    return firm.broker_source or BANK


def due_flag(firm: Firm, recon_kind: str) -> str:
    """Column of the calendar that is 1 on days on which a statement is due."""
    return "is_settlement_day" if recon_kind == "POSITION" or firm.broker_source else "is_cash_day"


def by_calendar(rows: Relation, own_market: Relation, firm: Firm, recon_kind: str) -> Relation:
    """The rows with the calendar of their account: that of its market, else the firm's own."""
    if not firm.markets:
        return rows.mutate(calendar_key=x.text(firm.calendar_key))
    account = "depository_account" if recon_kind == "POSITION" else "bank_account"
    abroad = own_market.filter(own_market.market != x.text(firm.market))
    places = abroad.group_by(account)(place_calendar=x.smallest(abroad.calendar_key))
    met = rows.join(places, ("account_code", account), how="left")
    return met.mutate(calendar_key=x.coalesce(met.place_calendar, x.text(firm.calendar_key)))


def due_calendar(calendar_day: Relation, firm: Firm, business_date: dt.date, recon_kind: str) -> Relation:
    """The calendars (`calendar_key`, `day`) on which a statement is due today."""
    today = calendar_day.filter(calendar_day.day == x.date(business_date))
    return today.filter(today[due_flag(firm, recon_kind)] == 1).select("calendar_key", "day")


def numbered_days(calendar_day: Relation, firm: Firm) -> Relation:
    """Each `numbered_day` of the firm's calendar with its `number`: the difference of two is their distance in calendar days."""
    own = calendar_day.filter(calendar_day.calendar_key == x.text(firm.calendar_key)).select("day")
    return own.select(numbered_day=own.day, number=x.row_number([], [own.day]))


def stated_today(their_side: Relation, *kinds: str) -> Relation:
    """Source and account of which something usable was stated for today."""
    usable = their_side.filter(their_side.recon_kind.in_(kinds), their_side.reason.is_(None) | (their_side.reason == "UNKNOWN_SECURITY"))
    return usable.select(*WHERE).distinct()


def with_tolerance(rows: Relation, tolerance: Relation, business_date: dt.date, subject: str) -> Relation:
    """The rows with the tolerance of their source for `subject` (POSITION or CASH); without a rule the two sides must be equal."""
    day = x.date(business_date)
    valid = tolerance.filter(tolerance.valid_from <= day, tolerance.valid_to >= day)
    limits = valid.select("reconciliation", "quantity_tolerance", "money_tolerance", "date_window_days", "one_to_many_limit")
    own = DEPOSITORY if subject == "POSITION" else BANK
    named = f"{'DEPOSITORY' if subject == 'POSITION' else 'BANK'}_{subject}"
    rule = x.choose(rows.statement_source == x.text(own), x.text(named), x.text(f"BROKER_{subject}"))
    met = rows.mutate(recon_rule=rule).join(limits, ("recon_rule", "reconciliation"), how="left")
    return met.mutate(
        quantity_tolerance=x.decimal(x.coalesce(met.quantity_tolerance, 0), 38, 6),
        money_tolerance=x.decimal(x.coalesce(met.money_tolerance, 0), 38, 6),
        date_window_days=x.coalesce(met.date_window_days, 0),
        one_to_many_limit=x.coalesce(met.one_to_many_limit, 1),
    )


def size(value: sa.ColumnElement[object]) -> x.Expression:
    """The absolute value."""
    return sa.func.abs(value)
