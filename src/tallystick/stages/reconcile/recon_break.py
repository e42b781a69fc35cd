"""The open breaks at the close: today's, and those of earlier days that today could not settle; with age and owner.

Reads    position_break, cash_break, statement_break, action_break, obligation_break, their_side, previous_recon_break, calendar_day, break_owner
Writes   recon_break
Units    shares or currency units; age in calendar days
Holds    a break keeps its id and first_seen_date while it is open, also when its type changes; it goes on the first day on which its
         account was compared and the sides agree; on a day without a statement (closed, or none came) it stays and ages
Source   conventions.md 20; rules break_owner (buckets of age: rules aging_bucket, scale BREAK)
Reasons  none (break types: position_break, cash_break, statement_break, action_break, obligation_break)
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import BREAK
from tallystick.stages.reconcile.sources import STATEMENT, numbered_days

COMPARED = ("recon_kind", "statement_source", "account_code")


def recon_break(
    position_break: Relation,
    cash_break: Relation,
    statement_break: Relation,
    action_break: Relation,
    obligation_break: Relation,
    their_side: Relation,
    previous_recon_break: Relation,
    calendar_day: Relation,
    break_owner: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """One row an open break."""
    others = (cash_break, statement_break, action_break, obligation_break)
    today = position_break.select(*BREAK).union(*(each.select(*BREAK) for each in others))
    before = previous_recon_break.select("break_id", "first_seen_date")
    fresh = today.join(before, "break_id", how="left")
    seen = fresh.mutate(first_seen_date=x.coalesce(fresh.first_seen_date, x.date(business_date)))
    carried = _carried(previous_recon_break, today, their_side)
    rows = seen.select(*BREAK, "first_seen_date").union(carried.select(*BREAK, "first_seen_date"))
    return _owned(_aged(rows, numbered_days(calendar_day, firm), business_date), break_owner, business_date)


def _carried(previous_recon_break: Relation, today: Relation, their_side: Relation) -> Relation:
    """Earlier breaks of accounts that were not compared today; of two linked ones, when neither account was."""
    usable = their_side.filter(their_side.reason.is_(None) | (their_side.reason == "UNKNOWN_SECURITY"))
    compared = usable.select(*COMPARED).distinct()
    standing = previous_recon_break.filter(
        ~previous_recon_break.recon_kind.in_(["CASH_ENTRY", "CORPORATE_ACTION", "OBLIGATION"]),
        (previous_recon_break.item != STATEMENT) | (previous_recon_break.break_type != "WRONG_ACCOUNT"),
    )
    waiting = standing.without(today, "break_id").without(compared, *COMPARED)
    settled = previous_recon_break.within(compared, *COMPARED).select(settled_id=previous_recon_break.break_id)
    return waiting.without(settled, ("linked_break_id", "settled_id"))


def _aged(rows: Relation, days: Relation, business_date: dt.date) -> Relation:
    first = rows.join(days, ("first_seen_date", "numbered_day"), how="left").mutate(this_day=x.date(business_date))
    now = days.select(close_day=days.numbered_day, close_number=days.number)
    met = first.join(now, ("this_day", "close_day"), how="left")
    return met.mutate(age_days=x.coalesce(met.close_number - met.number, 0)).select(*BREAK, "first_seen_date", "age_days")


def _owned(rows: Relation, break_owner: Relation, business_date: dt.date) -> Relation:
    """With the desk of the rule; UNASSIGNED where no rule covers the type on the day."""
    day = x.date(business_date)
    valid = break_owner.filter(break_owner.valid_from <= day, break_owner.valid_to >= day).select("recon_kind", "break_type", desk=break_owner.owner)
    met = rows.join(valid, "recon_kind", "break_type", how="left")
    return met.mutate(owner=x.coalesce(met.desk, x.text("UNASSIGNED"))).select(*BREAK, "first_seen_date", "age_days", "owner")
