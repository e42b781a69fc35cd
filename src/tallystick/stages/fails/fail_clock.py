"""The clocks that run on every open fail: from when, until when, how long still, and what happens then.

    short sale of 24 November fails on the 25th     gives  RULE_204, due by the open of the 27th, DUE_NEXT_OPEN

Clocks follow from a fail's venue, path, direction, kind of sale and settlement date alone, so they are worked out once for each such
combination and handed to its fails; only the threshold clock is counted by security.

Reads    open_fail, threshold_security, previous_fail_clock, clock_rule, close_out_rule, cns_fails_charge, ccp_buy_in,
         calendar_day
Writes   fail_clock: one row per fail and clock
Units    days of the kind the rule counts
Holds    every fail of one combination has the same clocks; the Rule 204 clock is due on the fail's own close-out date
Source   venues.md 10.1, 10.2, E8, E19, 5 (Canada), 6 (Mexico); the rule rows name theirs
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.fails.counted_days import counted_days

COMBINATION = ("venue", "calendar_key", "clearing_house", "clearing_path", "direction", "close_out_kind", "origin_date")
TERMS = ("clock", "deadline_days", "day_kind", "due_at", "effect", "consequence", "source", "evidence")
OPEN_ENDED = 999999
"""Last age of a band without an end, as the rule rows write it."""

THRESHOLD = "RULE_203_THRESHOLD"


def fail_clock(
    open_fail: Relation,
    threshold_security: Relation,
    previous_fail_clock: Relation,
    clock_rule: Relation,
    close_out_rule: Relation,
    cns_fails_charge: Relation,
    ccp_buy_in: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every clock of every open fail."""
    days = counted_days(calendar_day).once()
    combinations = open_fail.select(*COMBINATION).distinct().once()
    closing = _holding(close_out_rule, business_date)
    timed = _by_rule(combinations, _holding(clock_rule, business_date)).union(
        _by_close_out(combinations, closing),
        _by_buy_in(combinations, ccp_buy_in),
        _by_band(combinations, _holding(cns_fails_charge, business_date), days, business_date, firm),
    )
    started = timed.mutate(started_on=timed.origin_date)
    clocks = _stated(_counted(started, days, business_date, 0), calendar_day, business_date)
    shared = open_fail.select("fail_id", "security_id", *COMBINATION).join(clocks, *COMBINATION)
    listed = _counted(_listed(open_fail, threshold_security, previous_fail_clock, closing), days, business_date, 1)
    single = _stated(listed, calendar_day, business_date)
    return shared.select(*_columns(shared)).union(single.select(*_columns(shared)))


def _columns(rows: Relation) -> tuple[str, ...]:
    named = ("fail_id", "clock", "venue", "direction", "security_id", "started_on", "due_on", "due_at", "days_left", "day_kind", "state")
    return tuple(name for name in (*named, "effect", "consequence", "source", "evidence") if name in rows.columns)


def _holding(rules: Relation, business_date: dt.date) -> Relation:
    return rules.filter(rules.valid_from <= x.date(business_date), rules.valid_to >= x.date(business_date))


def _by_rule(combinations: Relation, rules: Relation) -> Relation:
    """Clocks of the rule rows that fit a combination; `*` fits all."""
    named = rules.select(*TERMS, rule_direction=rules.direction, rule_venue=rules.venue, rule_kind=rules.close_out_kind, rule_path=rules.clearing_path)
    met = combinations.join(
        named,
        ("direction", "rule_direction"),
        lambda c, r: (r.rule_venue == c.venue) | (r.rule_venue == "*"),
        lambda c, r: (r.rule_kind == c.close_out_kind) | (r.rule_kind == "*"),
        lambda c, r: (r.rule_path == c.clearing_path) | (r.rule_path == "*"),
    )
    return met.select(*COMBINATION, *TERMS)


def _by_close_out(combinations: Relation, rules: Relation) -> Relation:
    """Rule 204, for sales that are neither deemed to own nor threshold (both are counted from another day)."""
    counted = rules.filter(rules.counted_from == "SETTLEMENT_DATE")
    named = counted.select(
        "deadline_days",
        "day_kind",
        "due_at",
        "source",
        "evidence",
        rule_kind=counted.close_out_kind,
        clock=x.text("RULE_204"),
        effect=x.text("DUTY"),
        consequence=x.choose(counted.cure == "PURCHASE", x.text("close out by a purchase"), x.text("close out by a purchase or a borrow")),
    )
    return combinations.join(named, ("close_out_kind", "rule_kind")).select(*COMBINATION, *TERMS)


def _by_buy_in(combinations: Relation, steps: Relation) -> Relation:
    """Steps of a clearing house's buy-in of what was not delivered, by the rule of the settlement date; notices are counted from them."""
    counted = steps.filter(steps.party_class == "STANDARD", steps.days >= 0)
    named = counted.select("step", "days", "meaning", "source", "evidence", house=counted.venue, since=counted.valid_from, until=counted.valid_to)
    met = combinations.join(
        named, ("clearing_house", "house"), lambda c, s: (c.origin_date >= s.since) & (c.origin_date <= s.until), lambda c, s: c.clearing_path != "CNS"
    )
    deliver = met.direction == "DELIVER"
    before = met.step.in_(["TRIGGER", "GRACE_END"])
    return met.select(
        *COMBINATION,
        "evidence",
        clock=x.join_text("CCP_BUY_IN_", met.step),
        deadline_days=met.days,
        day_kind=x.text("SETTLEMENT"),
        due_at=x.text("CLOSE"),
        effect=sa.case((deliver & before, "DUTY"), (deliver, "CHARGE"), else_="RIGHT"),
        consequence=x.choose(deliver & before, x.join_text("deliver before the clearing house buys in: ", met.meaning), met.meaning),
        source=met["source"],
    ).select(*COMBINATION, *TERMS)


def _by_band(combinations: Relation, bands: Relation, days: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """The day on which the next band of the CNS fails charge begins: the age passes the last of its band."""
    netted = combinations.filter(combinations.clearing_path == "CNS")
    settling = days.filter(days.day_kind == "SETTLEMENT")
    origins = settling.select("calendar_key", origin_day=settling.day, origin_ordinal=settling.ordinal)
    today = settling.filter(settling.day == x.date(business_date)).select("calendar_key", today_ordinal=settling.ordinal)
    dated = netted.join(origins, "calendar_key", ("origin_date", "origin_day")).join(today, "calendar_key")
    aged = dated.mutate(age=dated.today_ordinal - dated.origin_ordinal + 1)
    ours = bands.filter(bands.rating_class == "ANY", bands.calendar_key == firm.calendar_key)
    named = ours.select("age_from", "age_to", "source", "evidence", band_calendar=ours.calendar_key)
    met = aged.join(named, ("calendar_key", "band_calendar"), lambda a, b: (a.age >= b.age_from) & (a.age <= b.age_to))
    return met.select(
        *COMBINATION,
        clock=x.text("CNS_FAILS_CHARGE"),
        deadline_days=met.age_to,
        day_kind=x.text("SETTLEMENT"),
        due_at=x.text("CLOSE"),
        effect=x.text("CHARGE"),
        consequence=x.choose(
            met.age_to == OPEN_ENDED, x.text("the highest margin of the fails charge runs"), x.text("the next band of the fails charge begins")
        ),
        source=met["source"],
        evidence=met.evidence,
    )


def _listed(open_fail: Relation, threshold_security: Relation, previous_fail_clock: Relation, rules: Relation) -> Relation:
    """The threshold clock of what we fail to deliver in CNS: it goes on from yesterday, else it starts on the first day both listed and failing."""
    ours = open_fail.filter(open_fail.direction == "DELIVER", open_fail.clearing_path == "CNS")
    oldest = ours.group_by("security_id")(oldest_date=x.smallest(ours.origin_date))
    before = previous_fail_clock.filter(previous_fail_clock.clock == THRESHOLD)
    running = before.group_by("security_id")(running_from=x.smallest(before.started_on))
    both = oldest.join(threshold_security.select("security_id", "listed_from"), "security_id").join(running, "security_id", how="left")
    started = both.select("security_id", started_on=x.coalesce(both.running_from, x.greater(both.listed_from, both.oldest_date)))
    threshold = rules.filter(rules.close_out_kind == "THRESHOLD")
    named = threshold.select(
        "deadline_days",
        "day_kind",
        "due_at",
        "source",
        "evidence",
        clock=x.text(THRESHOLD),
        effect=x.text("DUTY"),
        consequence=x.text("close out by a purchase; no short sale without a borrow until it is done"),
        rule_path=x.text("CNS"),
    )
    met = ours.select("fail_id", "security_id", *COMBINATION).join(started, "security_id").join(named, ("clearing_path", "rule_path"))
    return met.select("fail_id", "security_id", *COMBINATION, *TERMS, "started_on")


def _counted(rows: Relation, days: Relation, business_date: dt.date, first_day: int) -> Relation:
    """The rows with `due_on` and `days_left`; `first_day`: which day of the count the start is (0: the days after it count)."""
    starts = days.select("calendar_key", "day_kind", start_day=days.day, start_ordinal=days.ordinal)
    today = days.filter(days.day == x.date(business_date)).select("calendar_key", "day_kind", today_ordinal=days.ordinal)
    dated = rows.join(starts, "calendar_key", "day_kind", ("started_on", "start_day")).join(today, "calendar_key", "day_kind")
    due = dated.mutate(due_ordinal=dated.start_ordinal + dated.deadline_days - first_day)
    named = days.filter(days.counted == 1).select("calendar_key", "day_kind", due_ordinal=days.ordinal, due_on=days.day)
    met = due.join(named, "calendar_key", "day_kind", "due_ordinal", how="left")
    return met.mutate(days_left=x.choose(met.due_on.is_(None), x.null(sa.BigInteger()), met.due_ordinal - met.today_ordinal))


def _stated(rows: Relation, calendar_day: Relation, business_date: dt.date) -> Relation:
    today = calendar_day.filter(calendar_day.day == x.date(business_date)).select("calendar_key", "next_settlement_day")
    met = rows.join(today, "calendar_key")
    past = met.due_on <= x.date(business_date)
    state = sa.case(
        ((met.clock == "RULE_204") & (met.clearing_path != "CNS"), "SCOPE_TO_BE_CONFIRMED"),
        ((met.effect == "DUTY") & past, "OVERDUE"),
        ((met.effect == "DUTY") & (met.due_on <= met.next_settlement_day), "DUE_NEXT_OPEN"),
        (past | (met.due_on.is_(None) & (met.deadline_days == OPEN_ENDED)), "REACHED"),
        else_="RUNNING",
    )
    return met.mutate(state=state)
