"""Each fail to receive that may be bought in: its timetable, our notice, and what has been executed.

    fails since 25 November, trade for trade      gives  WAITING until 1 December, the third business day, then POSSIBLE

Reads    open_fail, close_out_event, previous_buy_in, buy_in_rule, calendar_day
Writes   buy_in: one row per open fail to receive whose venue and path have a timetable
Units    quantity in shares, positive
Holds    a withdrawn notice stands no more; an execution is possible from the later of the earliest day and the notice's day
Source   venues.md 10.2 (FINRA 11810), 3.6 (CNS, unverified); clearing houses elsewhere: fail_clock
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

NOTICES = ["BUY_IN_NOTICE", "BUY_IN_EXECUTED", "BUY_IN_WITHDRAWN"]


def buy_in(
    open_fail: Relation, close_out_event: Relation, previous_buy_in: Relation, buy_in_rule: Relation, calendar_day: Relation, business_date: dt.date
) -> Relation:
    """Timetables at the close."""
    timed = _timed(open_fail, buy_in_rule, business_date)
    before = previous_buy_in.select(
        "fail_id", was_on=previous_buy_in.notified_on, was=previous_buy_in.notified_quantity, bought=previous_buy_in.executed_quantity
    )
    met = timed.join(before, "fail_id", how="left").join(_said(close_out_event), "fail_id", how="left")
    nothing = x.decimal(0, 38, 6)
    notified = met.mutate(
        notified_quantity=x.decimal(x.coalesce(met.was, nothing) + x.coalesce(met.noticed, nothing) - x.coalesce(met.withdrawn, nothing), 38, 6),
        executed_quantity=x.decimal(x.coalesce(met.bought, nothing) + x.coalesce(met.executed, nothing), 38, 6),
        last_notice=x.coalesce(met.noticed_on, met.was_on),
    )
    standing = notified.mutate(notified_on=x.choose(notified.notified_quantity > 0, notified.last_notice, x.null(sa.Date())))
    return _stated(_dated(standing, calendar_day), business_date)


def _timed(open_fail: Relation, buy_in_rule: Relation, business_date: dt.date) -> Relation:
    """Open fails to receive with their timetable."""
    waiting = open_fail.filter(open_fail.direction == "RECEIVE")
    rules = buy_in_rule.filter(buy_in_rule.valid_from <= x.date(business_date), buy_in_rule.valid_to >= x.date(business_date))
    return waiting.select("fail_id", "venue", "clearing_path", "security_id", "origin_date", "calendar_key", quantity=waiting.quantity).join(
        rules.select("venue", "clearing_path", "earliest_days", "notice_days", "notice_by", "execute_from", "source", "evidence"), "venue", "clearing_path"
    )


def _said(close_out_event: Relation) -> Relation:
    """Today's notices, executions and withdrawals by fail."""
    events = close_out_event.filter(close_out_event.status == "accepted", close_out_event.event_kind.in_(NOTICES))
    nothing = x.decimal(0, 38, 6)
    sized = events.mutate(size=x.decimal(events.quantity, 38, 6))
    by_kind = sized.mutate(
        notice=x.choose(sized.event_kind == "BUY_IN_NOTICE", sized.size, nothing),
        withdrawal=x.choose(sized.event_kind == "BUY_IN_WITHDRAWN", sized.size, nothing),
        execution=x.choose(sized.event_kind == "BUY_IN_EXECUTED", sized.size, nothing),
        notice_date=x.choose(sized.event_kind == "BUY_IN_NOTICE", sized.event_date, x.null(sa.Date())),
    )
    return by_kind.group_by("fail_id")(
        noticed=x.total_quantity(by_kind.notice),
        withdrawn=x.total_quantity(by_kind.withdrawal),
        executed=x.total_quantity(by_kind.execution),
        noticed_on=x.largest(by_kind.notice_date),
    )


def _dated(rows: Relation, calendar_day: Relation) -> Relation:
    """The rows with `earliest_on` and `execute_on`, both counted in settlement days."""
    settling = calendar_day.filter(calendar_day.is_settlement_day == 1)
    ends = settling.select("calendar_key", end_ordinal=settling.settlement_ordinal, end_day=settling.day)
    starts = calendar_day.select("calendar_key", start_day=calendar_day.day, start_ordinal=calendar_day.settlement_ordinal)
    first = rows.join(starts.rename(origin_ordinal="start_ordinal"), "calendar_key", ("origin_date", "start_day"))
    early = first.mutate(end_ordinal=first.origin_ordinal + first.earliest_days).join(ends, "calendar_key", "end_ordinal", how="left")
    named = early.mutate(earliest_on=early.end_day).select(*rows.columns, "earliest_on")
    noted = named.join(starts.rename(notice_ordinal="start_ordinal"), "calendar_key", ("notified_on", "start_day"), how="left")
    late = noted.mutate(end_ordinal=noted.notice_ordinal + noted.notice_days).join(ends, "calendar_key", "end_ordinal", how="left")
    return late.mutate(execute_on=x.choose(late.end_day < late.earliest_on, late.earliest_on, late.end_day))


def _stated(rows: Relation, business_date: dt.date) -> Relation:
    state = sa.case(
        (rows.executed_quantity >= rows.quantity, "EXECUTED"),
        (rows.execute_on <= x.date(business_date), "EXECUTABLE"),
        (rows.notified_on.is_not(None), "NOTICED"),
        (rows.earliest_on <= x.date(business_date), "POSSIBLE"),
        else_="WAITING",
    )
    return rows.mutate(state=state)
