"""Put what a corporate action was to bring beside what is said to have come, and keep it until both agree.

A depository is believed in what it paid: from the day on which it is due the books have its amount, and what is short of the
announced amount stays receivable (1720; shares: S-DIVIDEND) and is a break. Where nobody says anything, the announced amount counts.

Reads    entitlement, action_result, previous_action_settlement
Writes   action_settlement: every depository account's entitlement, and each other holder of whom a result came
Units    shares and currency units, + received
Holds    booked = stated, else announced, from the day on which it is due; what only they have is never booked from here
Source   conventions.md 14, 15, 20
Reasons  none (states: see the contract; breaks: action_break)
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("action_id", "holder_kind", "holder_id", "security_id")
SIDES = ("our_quantity", "their_quantity", "before_quantity", "our_money", "their_money", "before_money")
REMEMBERED_DAYS = 45
"""Calendar days after payment for which an entitlement nobody spoke of still waits for a late result."""

ONE, ZERO = sa.literal(1, sa.BigInteger()), sa.literal(0, sa.BigInteger())


def action_settlement(entitlement: Relation, action_result: Relation, previous_action_settlement: Relation, business_date: dt.date) -> Relation:
    """One row an action and holder that is not settled, or was today."""
    said = action_result.filter(action_result.status == "accepted")
    kept = _kept(previous_action_settlement, business_date)
    known = previous_action_settlement.filter(previous_action_settlement.expected == 1)
    wanted = _wanted(entitlement, said, kept).without(known, *KEY)
    every = kept.union(wanted.select(*kept.columns), _stated(said).select(*kept.columns))
    return _judged(_summed(every), business_date)


def _kept(previous: Relation, business_date: dt.date) -> Relation:
    """What was not settled at the last close."""
    oldest = x.date(business_date - dt.timedelta(days=REMEMBERED_DAYS))
    rows = previous.filter((previous.state != "AGREED") & ((previous.state != "UNSTATED") | (previous.paid_date >= oldest)))
    carried = ("action_kind", "currency", "expected", "stated", "our_quantity", "their_quantity", "our_money", "their_money")
    due = x.choose(rows.expected == 1, rows.paid_date, x.null(sa.Date()))
    return rows.select(*KEY, *carried, before_quantity=rows.booked_quantity, before_money=rows.booked_money, due_date=due, said_date=rows.paid_date)


def _wanted(entitlement: Relation, said: Relation, kept: Relation) -> Relation:
    """Entitlements of depository accounts, and of accounts of which a result came."""
    spoken = said.select(*KEY).union(kept.select(*KEY)).distinct()
    places = entitlement.filter(entitlement.holder_kind == "DEPOSITORY")
    accounts = entitlement.filter(entitlement.holder_kind == "ACCOUNT").within(spoken, *KEY)
    held = places.union(accounts)
    shares = x.choose(held.holder_kind == "DEPOSITORY", -held.record_change, held.quantity_change)
    return _with_sides(held, our_quantity=shares, our_money=held.money, expected=ONE, due_date=held.paid_date)


def _stated(said: Relation) -> Relation:
    """Results of today."""
    named = said.mutate(currency=x.coalesce(said.currency, x.text("-")))
    return _with_sides(named, their_quantity=named.quantity, their_money=named.money, stated=ONE, said_date=named.value_date)


def _with_sides(rows: Relation, **known: x.Expression) -> Relation:
    """The rows with the sides they know; the others are zero."""
    nothing: dict[str, x.Expression] = {name: x.decimal(0, 38, 6 if name.endswith("quantity") else 2) for name in SIDES}
    nothing |= {"expected": ZERO, "stated": ZERO, "due_date": x.null(sa.Date()), "said_date": x.null(sa.Date())}
    return rows.select(*KEY, "action_kind", "currency", **(nothing | known))


def _summed(rows: Relation) -> Relation:
    """One row a holder: what was to come, what came, what is booked already."""
    sums = {name: x.total(rows[name], 6 if name.endswith("quantity") else 2) for name in SIDES}
    latest = {name: x.largest(rows[name]) for name in ("action_kind", "currency", "expected", "stated", "due_date", "said_date")}
    return rows.group_by(*KEY)(**sums, **latest)


def _judged(rows: Relation, business_date: dt.date) -> Relation:
    """With what is booked and the state."""
    told = rows.filter(rows.stated == 1).select("action_id", "holder_kind", others=rows.stated).distinct()
    met = rows.join(told, "action_id", "holder_kind", how="left")
    dated = met.mutate(paid_date=x.coalesce(met.due_date, met.said_date))
    due = (dated.expected == 1) & (dated.paid_date <= x.date(business_date))
    counted = dated.mutate(
        booked_quantity=x.choose(due, x.choose(dated.stated == 1, dated.their_quantity, dated.our_quantity), x.decimal(0, 38, 6)),
        booked_money=x.choose(due, x.choose(dated.stated == 1, dated.their_money, dated.our_money), x.decimal(0, 38, 2)),
        state=_state(dated, business_date),
    )
    return counted.mutate(
        quantity_today=x.decimal(counted.booked_quantity - counted.before_quantity, 38, 6),
        money_today=x.decimal(counted.booked_money - counted.before_money, 38, 2),
    )


def _state(rows: Relation, business_date: dt.date) -> x.Expression:
    equal = (rows.our_quantity == rows.their_quantity) & (rows.our_money == rows.their_money)
    return sa.case(
        ((rows.expected == 1) & (rows.paid_date > x.date(business_date)), x.text("WAITING")),
        ((rows.stated == 0) & rows.others.is_(None), x.text("UNSTATED")),
        (rows.stated == 0, x.text("MISSING")),
        (equal, x.text("AGREED")),
        (rows.expected == 0, x.text("EXTRA")),
        else_=x.text("DIFFERENT"),
    )
