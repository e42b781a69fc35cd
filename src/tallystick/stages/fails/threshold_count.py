"""Count, security by security, on how many consecutive settlement days the market's fails meet the threshold test; who is on the list follows.

    10,000 12,000 15,000 10,500 11,000 of 2,000,000 shares      gives  on the list from the sixth day

Several days may be stated at once (the published file holds half a month): they are counted one after the other, as if each had come on its
day. A settlement day nobody stated is passed over: it neither counts nor breaks a count. Days counted before are not counted again.

Reads    stated_position (balance FAILS), security_code, security, previous_threshold_count, threshold_rule, calendar_day
Writes   threshold_count: one row per security with fails on the last day counted, a count that runs, or a place on the list; threshold_security
Units    quantity in shares, always positive
Holds    days met and days missed are never both above zero; many days at once give what day after day gives
Source   venues.md 10.1 (threshold security), E9; 17 CFR 242.203(c)(6)
Reasons  NO_SHARES_OUTSTANDING
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_security

NOTHING = dt.date(1900, 1, 1)
"""A day before every file."""


def threshold_count(
    stated_position: Relation,
    security_code: Relation,
    security: Relation,
    previous_threshold_count: Relation,
    threshold_rule: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """The state of every count after the last day stated."""
    counted = previous_threshold_count.mutate(one=sa.literal(1, sa.BigInteger()))
    last = counted.group_by("one")(last_counted=x.largest(counted.counted_date))
    totals = _totals(stated_position, security_code, last, business_date).once()
    days = _days(totals, calendar_day, firm).once()
    tested = _tested(_grid(totals, days, previous_threshold_count), security, threshold_rule, business_date)
    ended = _ended(_runs(tested, previous_threshold_count))
    return _listed(ended, days, previous_threshold_count).union(_waiting(previous_threshold_count, days))


def threshold_security(previous_threshold_count: Relation, business_date: dt.date) -> Relation:
    """The list in force today: what the last close had on it."""
    return previous_threshold_count.filter(previous_threshold_count.on_list == "Y", previous_threshold_count.listed_from <= x.date(business_date))


def _totals(stated_position: Relation, security_code: Relation, last: Relation, business_date: dt.date) -> Relation:
    """The market's fails by security and day, of days not counted yet; the same day stated twice counts once, at the larger figure."""
    stated = stated_position.filter(
        stated_position.reason.is_(None), stated_position.balance_kind == "FAILS", stated_position.statement_date <= x.date(business_date)
    )
    found = with_security(stated, security_code, "statement_date")
    named = found.filter(found.security_id.is_not(None)).mutate(one=sa.literal(1, sa.BigInteger()))
    met = named.join(last, "one", how="left")
    fresh = met.filter(met.statement_date > x.coalesce(met.last_counted, x.date(NOTHING)))
    return fresh.group_by("security_id", "statement_date")(fail_quantity=x.decimal(x.largest(fresh.quantity), 38, 6))


def _days(totals: Relation, calendar_day: Relation, firm: Firm) -> Relation:
    """The stated settlement days, numbered from 1."""
    stated = totals.select("statement_date").distinct()
    settling = calendar_day.filter(calendar_day.calendar_key == firm.calendar_key, calendar_day.is_settlement_day == 1)
    known = settling.select("next_settlement_day", statement_date=settling.day).within(stated, "statement_date")
    return known.mutate(number=x.row_number([sa.literal(1, sa.BigInteger())], [known.statement_date]), one=sa.literal(1, sa.BigInteger()))


def _grid(totals: Relation, days: Relation, previous_threshold_count: Relation) -> Relation:
    """Every security of interest on every stated day; none stated is none failing."""
    names = totals.select("security_id").union(previous_threshold_count.select("security_id")).distinct().mutate(one=sa.literal(1, sa.BigInteger()))
    every = names.join(days, "one")
    met = every.join(totals, "security_id", "statement_date", how="left")
    return met.mutate(fails=x.coalesce(met.fail_quantity, x.decimal(0, 38, 6)))


def _tested(rows: Relation, security: Relation, threshold_rule: Relation, business_date: dt.date) -> Relation:
    """The rows with `met` (1 or 0), the rule's days, and the quantity required."""
    rule = threshold_rule.filter(
        threshold_rule.market == "US", threshold_rule.valid_from <= x.date(business_date), threshold_rule.valid_to >= x.date(business_date)
    ).mutate(one=sa.literal(1, sa.BigInteger()))
    ruled = rows.join(rule.select("one", "minimum_quantity", "minimum_part", "days_to_enter", "days_to_leave"), "one")
    known = ruled.join(security.select("security_id", "shares_outstanding"), "security_id", how="left")
    part = x.decimal(x.product(known.shares_outstanding, known.minimum_part), 38, 6)
    required = known.mutate(required_quantity=x.greater(part, x.decimal(known.minimum_quantity, 38, 6)))
    judged = required.mutate(required_quantity=x.choose(required.shares_outstanding.is_(None), x.null(sa.Numeric(38, 6)), required.required_quantity))
    return judged.mutate(met=x.choose(judged.fails >= judged.required_quantity, 1, 0))


def _runs(rows: Relation, previous_threshold_count: Relation) -> Relation:
    """The rows with `days_met` and `days_missed` at each day: days since the last of the other kind, those before today's included."""
    by, order = [rows.security_id], [rows.number]
    zero = sa.literal(0, sa.BigInteger())
    marked = rows.mutate(missed_at=x.choose(rows.met == 1, zero, rows.number), met_at=x.choose(rows.met == 1, rows.number, zero))
    last_missed = sa.func.max(marked.missed_at).over(partition_by=[marked.security_id], order_by=[marked.number], rows=(None, 0))
    last_met = sa.func.max(marked.met_at).over(partition_by=[marked.security_id], order_by=[marked.number], rows=(None, 0))
    turn = x.row_number(by, [each.desc() for each in order])
    ranked = rows.mutate(turn=turn)
    seen = marked.mutate(last_missed=last_missed, last_met=last_met).join(ranked.select("security_id", "number", "turn"), "security_id", "number")
    before = previous_threshold_count.select("security_id", was_met=previous_threshold_count.days_met, was_missed=previous_threshold_count.days_missed)
    met = seen.join(before, "security_id", how="left")
    carried_met = x.choose(met.last_missed == 0, x.coalesce(met.was_met, zero), zero)
    carried_missed = x.choose(met.last_met == 0, x.coalesce(met.was_missed, zero), zero)
    return met.mutate(days_met=met.number - met.last_missed + carried_met, days_missed=met.number - met.last_met + carried_missed)


def _ended(runs: Relation) -> Relation:
    """One row a security after the last day: its counts, the last day on which it left, and the entries."""
    zero = sa.literal(0, sa.BigInteger())
    enters, leaves = runs.days_met >= runs.days_to_enter, runs.days_missed >= runs.days_to_leave
    marked = runs.mutate(left_at=x.choose(leaves, runs.number, zero), entered_at=x.choose(enters, runs.number, zero))
    left = marked.group_by("security_id")(last_left=x.largest(marked.left_at), last_entered=x.largest(marked.entered_at))
    since = marked.join(left, "security_id")
    entering = since.filter(since.entered_at > since.last_left)
    first = entering.group_by("security_id")(first_entered=x.smallest(entering.entered_at))
    return since.filter(since.turn == 1).join(first, "security_id", how="left")


def _listed(ended: Relation, days: Relation, previous_threshold_count: Relation) -> Relation:
    before = previous_threshold_count.select("security_id", was_on_list=previous_threshold_count.on_list, was_from=previous_threshold_count.listed_from)
    entry = days.select(first_entered=days.number, entered_from=days.next_settlement_day)
    met = ended.join(before, "security_id", how="left").join(entry, "first_entered", how="left")
    stays = (x.coalesce(met.was_on_list, x.text("N")) == "Y") & (met.last_left == 0)
    listed_from = sa.case((stays, met.was_from), (met.first_entered.is_not(None), met.entered_from), else_=x.null(sa.Date()))
    stated = met.select(
        "security_id",
        "days_met",
        "days_missed",
        "required_quantity",
        counted_date=met.statement_date,
        fail_quantity=met.fails,
        on_list=x.choose(stays | met.first_entered.is_not(None), x.text("Y"), x.text("N")),
        listed_from=listed_from,
        remark=x.first_reason((met.required_quantity.is_(None), "NO_SHARES_OUTSTANDING")),
    )
    return stated.filter((stated.on_list == "Y") | (stated.days_met > 0) | (stated.fail_quantity > 0))


def _waiting(previous_threshold_count: Relation, days: Relation) -> Relation:
    """Without a stated day the counts of the last close stay as they are."""
    some = days.group_by("one")(stated=x.count())
    columns = ("security_id", "days_met", "days_missed", "required_quantity", "counted_date", "fail_quantity", "on_list", "listed_from", "remark")
    return previous_threshold_count.mutate(one=sa.literal(1, sa.BigInteger())).without(some, "one").select(*columns)
