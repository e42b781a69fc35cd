"""List what is not yet affirmed: why, by when it has to be, and what it costs if it stays so.

Reads    confirm_item, confirmation, confirm_policy, venue_cutoff, calendar_day
Writes   unaffirmed: one row per trade that is not affirmed
Units    quantity in shares and money in currency units, always positive; cost in the currency of the policy
Holds    a trade is either affirmed or in the list; the cut-off is a day of the firm's calendar and a time on the clock of the venue. Before
         that day it is DUE_LATER, on it DUE_TODAY (the list is made anew with each run), after it MISSED
Source   venues.md 12; rules confirm_policy and venue_cutoff, by trade date
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

ITEM = ("item_key", "account_id", "security_id", "their_side", "quantity", "net_money", "currency", "trade_date", "settlement_date", "venue")


def unaffirmed(
    confirm_item: Relation,
    confirmation: Relation,
    confirm_policy: Relation,
    venue_cutoff: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every trade that is not affirmed."""
    open_rows = confirmation.filter(confirmation.item_key != "-", confirmation.affirm_state != "AFFIRMED")
    states = open_rows.group_by("item_key")(
        why=x.smallest(_why(open_rows)),
        first_difference=x.smallest(open_rows.first_difference),
    )
    waiting = confirm_item.select(*ITEM, "account_type").join(states, "item_key")
    policed = _with_policy(waiting, confirm_policy, firm)
    dated = _with_cutoff(policed, venue_cutoff, calendar_day, firm)
    today = x.date(business_date)
    state = sa.case(
        (dated.cutoff_date.is_(None), x.text("NO_CUTOFF")),
        (dated.cutoff_date > today, x.text("DUE_LATER")),
        (dated.cutoff_date == today, x.text("DUE_TODAY")),
        else_=x.text("MISSED"),
    )
    return dated.mutate(cutoff_state=state)


def _why(rows: Relation) -> x.Expression:
    answered = rows.affirm_state.in_(["REFUSED", "CONTRADICTORY"])
    matched = rows.match_status.in_(["MATCHED", "MATCHED_WITHIN_TOLERANCE"])
    return sa.case((answered, rows.affirm_state), (matched, x.text("AWAITING_AFFIRMATION")), else_=rows.match_status)


def _with_policy(rows: Relation, confirm_policy: Relation, firm: Firm) -> Relation:
    own = confirm_policy.filter(confirm_policy.calendar_key == x.text(firm.calendar_key))
    rules = own.select(
        "cutoff", "cost_currency", "consequence", "valid_from", "valid_to", policy_type=own.account_type, policy_venue=own.venue, cost=own.unaffirmed_cost
    )

    def holds(row: Relation, rule: Relation) -> x.Expression:
        return (row.trade_date >= rule.valid_from) & (row.trade_date <= rule.valid_to)

    met = rows.join(rules, ("account_type", "policy_type"), ("venue", "policy_venue"), holds, how="left")
    return met.select(*ITEM, "why", "first_difference", "cutoff", "cost", "cost_currency", consequence=x.coalesce(met.consequence, x.text("-")))


def _with_cutoff(rows: Relation, venue_cutoff: Relation, calendar_day: Relation, firm: Firm) -> Relation:
    """The rows with day, time and zone of their cut-off; null where no rule or no calendar day says them."""
    times = venue_cutoff.select(
        "counted_from",
        "day_offset",
        cutoff_venue=venue_cutoff.venue,
        cutoff_name=venue_cutoff.cutoff,
        cutoff_time=venue_cutoff.local_time,
        cutoff_zone=venue_cutoff.time_zone,
        cutoff_from=venue_cutoff.valid_from,
        cutoff_to=venue_cutoff.valid_to,
    )

    def holds(row: Relation, rule: Relation) -> x.Expression:
        return (row.trade_date >= rule.cutoff_from) & (row.trade_date <= rule.cutoff_to)

    met = rows.join(times, ("venue", "cutoff_venue"), ("cutoff", "cutoff_name"), holds, how="left")
    counted = met.mutate(counted_day=x.choose(met.counted_from == "SETTLEMENT_DATE", met.settlement_date, met.trade_date))
    days = calendar_day.filter(calendar_day.calendar_key == x.text(firm.calendar_key))
    starts = days.select(start_day=days.day, start_ordinal=days.settlement_ordinal)
    placed = counted.join(starts, ("counted_day", "start_day"), how="left")
    due = placed.mutate(due_ordinal=placed.start_ordinal + placed.day_offset)
    # With no offset the day itself, settlement day or not; else the settlement day that many days on.
    ends = days.filter(days.is_settlement_day == 1).select(end_day=days.day, end_ordinal=days.settlement_ordinal)
    found = due.join(ends, ("due_ordinal", "end_ordinal"), how="left")
    return found.mutate(cutoff_date=sa.case((found.cutoff_time.is_(None), x.null(sa.Date())), (found.day_offset == 0, found.counted_day), else_=found.end_day))
