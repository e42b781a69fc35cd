"""Each duty to close out a fail, how far it is met, and the duty to borrow first that follows where it is not.

    short sale fails 100 on the 25th, due by the open of the 27th; 60 bought on the 27th before the open, the 100 still open at that close
    gives  on the 27th PRE_BORROW: 40 were not closed out in time, no short sale without a borrow

A duty is met when enough was purchased, borrowed or credited before its time. What is short at the close of the deadline's day binds: the
pre-borrow stays until as much has been purchased and that purchase has settled, also when the fail itself is gone by then. So the rule
reads, and so it is kept here.

Reads    open_fail, fail_clock, close_out_event, previous_close_out, close_out_rule
Writes   close_out: one row per fail and duty (Rule 204 in the clearing corporation, Rule 203 for threshold securities); pre_borrow: one row per security
Units    quantity in shares, positive
Holds    until it is due the quantity is what is open, from then on what was open at the last close before; nothing is short that is not open
Source   venues.md 10.1: 17 CFR 242.204(a), (b), (e), 203(b)(3); an event known late counts by the day on which it was done
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

DUTIES = ["RULE_204", "RULE_203_THRESHOLD"]
KEY = ("fail_id", "clock")
DONE = ("quantity", "cured_quantity", "shortfall_quantity", "purchased_quantity", "purchase_settles_on", "pre_borrow_since", "state")
CARRIED = ("security_id", "origin_date", "due_on", "due_at", "cure")
BINDING = ["PRE_BORROW", "RELEASED"]


def close_out(
    open_fail: Relation,
    fail_clock: Relation,
    close_out_event: Relation,
    previous_close_out: Relation,
    close_out_rule: Relation,
    business_date: dt.date,
) -> Relation:
    """Every duty at the close."""
    running = _running(open_fail, fail_clock, close_out_rule, business_date)
    known = _with_carried(running, previous_close_out, business_date)
    met = known.join(_done(known, close_out_event), *KEY, how="left")
    nothing = x.decimal(0, 38, 6)
    summed = met.mutate(
        now=x.coalesce(met.cured_now, nothing),
        cured_quantity=x.decimal(met.cured_quantity + x.coalesce(met.cured_now, nothing), 38, 6),
        purchased_quantity=x.decimal(met.purchased_quantity + x.coalesce(met.purchased_now, nothing), 38, 6),
        purchase_settles_on=_later(met.purchase_settles_on, met.settles_now),
    )
    judged = _judged(_short(summed, business_date), business_date)
    return judged.filter((judged.fail_open == "Y") | judged.state.in_([*BINDING, "DELIVERED"]))


def pre_borrow(close_out: Relation) -> Relation:
    """Securities in which no short sale may be made without a borrow arranged first."""
    bound = close_out.filter(close_out.state == "PRE_BORROW")
    marked = bound.mutate(lacking=x.choose(bound.purchased_quantity >= bound.shortfall_quantity, 0, 1))
    grouped = marked.group_by("security_id")(
        since=x.smallest(marked.pre_borrow_since),
        quantity=x.total_quantity(marked.shortfall_quantity),
        settles=x.largest(marked.purchase_settles_on),
        lacking=x.largest(marked.lacking),
        duties=x.count(),
    )
    return grouped.mutate(ends_on=x.choose(grouped.lacking == 0, grouped.settles, x.null(sa.Date())))


def _running(open_fail: Relation, fail_clock: Relation, close_out_rule: Relation, business_date: dt.date) -> Relation:
    """Duties of today's open fails, with what is open."""
    clocks = fail_clock.filter(fail_clock.clock.in_(DUTIES), fail_clock.state != "SCOPE_TO_BE_CONFIRMED")
    owed = open_fail.select("fail_id", "origin_date", "close_out_kind", size=sa.func.abs(open_fail.quantity))
    met = clocks.select(*KEY, "security_id", "due_on", "due_at").join(owed, "fail_id")
    kinds = met.mutate(rule_kind=x.choose(met.clock == "RULE_204", met.close_out_kind, x.text("THRESHOLD")))
    rules = close_out_rule.filter(close_out_rule.valid_from <= x.date(business_date), close_out_rule.valid_to >= x.date(business_date))
    ruled = kinds.join(rules.select("cure", rule_kind=rules.close_out_kind), "rule_kind")
    return ruled.select(*KEY, *CARRIED, quantity=x.decimal(ruled.size, 38, 6))


def _with_carried(running: Relation, previous_close_out: Relation, business_date: dt.date) -> Relation:
    """Today's duties with what was done before, and those of fails that are gone."""
    before = previous_close_out.filter(~previous_close_out.state.in_(["RELEASED", "DELIVERED"]))
    past = before.select(*KEY, **{f"was_{name}": before[name] for name in DONE})
    met = running.join(past, *KEY, how="left")
    nothing = x.decimal(0, 38, 6)
    frozen = (met.due_on <= x.date(business_date)) & met.was_quantity.is_not(None)
    going = met.select(
        *KEY,
        *CARRIED,
        open_quantity=met.quantity,
        quantity=x.choose(frozen, met.was_quantity, met.quantity),
        **{name: x.coalesce(met[f"was_{name}"], nothing) for name in ("cured_quantity", "shortfall_quantity", "purchased_quantity")},
        purchase_settles_on=met.was_purchase_settles_on,
        pre_borrow_since=met.was_pre_borrow_since,
        state=x.coalesce(met.was_state, x.text("DUE")),
        fail_open=x.text("Y"),
    )
    gone = before.without(running, *KEY)
    return going.union(gone.select(*KEY, *CARRIED, *DONE, open_quantity=nothing, fail_open=x.text("N")))


def _done(duties: Relation, close_out_event: Relation) -> Relation:
    """What today's events bring to each duty."""
    done = close_out_event.filter(close_out_event.status == "accepted", close_out_event.event_kind.in_(["PURCHASE", "BORROW", "PRE_FAIL_CREDIT"]))
    named = duties.select(*KEY, "due_on", "due_at", "cure").join(
        done.select("fail_id", "event_kind", "event_date", "before_open", "settles_on", done=done.quantity), "fail_id"
    )
    at_open = (named.due_at == "OPEN") & (named.event_date == named.due_on) & (named.before_open == "Y")
    in_time = (named.event_date < named.due_on) | at_open | ((named.due_at == "CLOSE") & (named.event_date == named.due_on))
    cures = (named.event_kind != "BORROW") | (named.cure == "PURCHASE_OR_BORROW")
    bought = (named.event_kind == "PURCHASE") & ~in_time
    nothing = x.decimal(0, 38, 6)
    sized = named.mutate(
        cured=x.choose(in_time & cures, x.decimal(named.done, 38, 6), nothing),
        purchased=x.choose(bought, x.decimal(named.done, 38, 6), nothing),
        settles=x.choose(bought, named.settles_on, x.null(sa.Date())),
    )
    return sized.group_by(*KEY)(cured_now=x.total_quantity(sized.cured), purchased_now=x.total_quantity(sized.purchased), settles_now=x.largest(sized.settles))


def _later(left: x.Expression, right: x.Expression) -> x.Expression:
    """The later of two days, either of which may be null."""
    return x.greater(x.coalesce(left, right), x.coalesce(right, left))


def _short(rows: Relation, business_date: dt.date) -> Relation:
    """What is short: at the deadline what is neither cured nor gone; later what was short less what proves to have been in time."""
    nothing = x.decimal(0, 38, 6)
    at_deadline = x.lesser(x.decimal(rows.quantity - rows.cured_quantity, 38, 6), rows.open_quantity)
    short = x.choose(rows.state == "PRE_BORROW", x.decimal(rows.shortfall_quantity - rows.now, 38, 6), at_deadline)
    sized = rows.mutate(short=short)
    due = sized.due_on <= x.date(business_date)
    return sized.mutate(shortfall_quantity=x.decimal(x.choose(due & (sized.short > 0), sized.short, nothing), 38, 6))


def _judged(rows: Relation, business_date: dt.date) -> Relation:
    due = rows.due_on <= x.date(business_date)
    settled = (rows.purchased_quantity >= rows.shortfall_quantity) & (rows.purchase_settles_on <= x.date(business_date))
    state = sa.case(
        (rows.cured_quantity >= rows.quantity, "CLOSED_OUT"),
        (rows.due_on.is_(None) | ~due, "DUE"),
        ((rows.shortfall_quantity > 0) & settled, "RELEASED"),
        (rows.shortfall_quantity > 0, "PRE_BORROW"),
        (rows.open_quantity > 0, "CLOSED_OUT"),
        else_="DELIVERED",
    )
    stated = rows.mutate(state=state)
    since = x.choose(stated.state.in_(BINDING), x.coalesce(stated.pre_borrow_since, stated.due_on), x.null(sa.Date()))
    return stated.mutate(pre_borrow_since=since)
