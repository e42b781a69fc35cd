"""Check every line about closing out a fail or buying in: it names a fail we know, fits its side, and counts once.

    PURCHASE of 100 for a fail to deliver      gives  accepted
    the same event id with 90                  gives  CONFLICTING_CONTENT

Reads    close_out_message, received_file, open_fail, previous_fail, previous_close_out, recent_close_out_event
Writes   close_out_event: one row per readable line, with its outcome
Units    quantity in shares, positive
Holds    accepted + duplicate + rejected = readable lines; the same event counts once, whatever the order of files
Source   venues.md 10.1 (204(a), 204(e), 203(b)(3)), 10.2 (FINRA 11810), 3.6; conventions.md 1, 2, 4
Reasons  FUTURE_EVENT_DATE, UNKNOWN_FAIL, WRONG_SIDE, NO_SETTLEMENT_DATE, NOT_NET_LONG, DUPLICATE, CONFLICTING_CONTENT
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

OURS = ["PURCHASE", "BORROW", "PRE_FAIL_CREDIT"]
"""What cures a fail to deliver; the other kinds are about a fail to receive."""

KEY = ("sender", "event_id")
CONTENT = ("event_kind", "fail_id", "quantity", "event_date", "before_open", "settles_on")


def close_out_event(
    close_out_message: Relation,
    received_file: Relation,
    open_fail: Relation,
    previous_fail: Relation,
    previous_close_out: Relation,
    recent_close_out_event: Relation,
    business_date: dt.date,
) -> Relation:
    """Every readable line with its outcome."""
    readable = close_out_message.filter(close_out_message.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    lines = readable.mutate(before_open=x.coalesce(readable.before_open, x.text("N")), fail_id=readable.fail_reference)
    known = lines.join(_known_fails(open_fail, previous_fail, previous_close_out), "fail_id", how="left")
    judged = _judged(_looked_up(known, business_date), recent_close_out_event)
    status = sa.case((judged.reason.is_(None), "accepted"), (judged.reason == "DUPLICATE", "duplicate"), else_="rejected")
    return judged.mutate(status=status, known_date=x.date(business_date))


def _known_fails(open_fail: Relation, previous_fail: Relation, previous_close_out: Relation) -> Relation:
    """Fails of today and of the last close, and those whose close-out is not over."""
    owed = previous_close_out.select("fail_id", direction=x.text("DELIVER"))
    return open_fail.select("fail_id", "direction").union(previous_fail.select("fail_id", "direction"), owed).distinct()


def _looked_up(rows: Relation, business_date: dt.date) -> Relation:
    lookup = x.first_reason(
        (rows.event_date > x.date(business_date), "FUTURE_EVENT_DATE"),
        (rows.direction.is_(None), "UNKNOWN_FAIL"),
        (rows.event_kind.in_(OURS) & (rows.direction != "DELIVER"), "WRONG_SIDE"),
        (~rows.event_kind.in_(OURS) & (rows.direction != "RECEIVE"), "WRONG_SIDE"),
        ((rows.event_kind == "PURCHASE") & rows.settles_on.is_(None), "NO_SETTLEMENT_DATE"),
        ((rows.event_kind == "PRE_FAIL_CREDIT") & (x.coalesce(rows.net_long, x.text("N")) != "Y"), "NOT_NET_LONG"),
    )
    return rows.mutate(lookup_reason=lookup, content=_content(rows))


def _content(rows: Relation) -> x.Expression:
    parts = [x.coalesce(sa.cast(rows[name], sa.String(64)), x.text("~")) for name in CONTENT]
    return x.join_text(*[piece for part in parts for piece in (part, "|")])


def _judged(rows: Relation, recent_close_out_event: Relation) -> Relation:
    """One event id of a sender counts once: as an earlier day took it, else the first by file name and line."""
    good = rows.filter(rows.lookup_reason.is_(None))
    ranked = good.mutate(rank=x.row_number([good[name] for name in KEY], [good.file_name, good.line_number, good.file_id]))
    first = ranked.filter(ranked.rank == 1).select(*KEY, first_content=ranked.content)
    taken = recent_close_out_event.filter(recent_close_out_event.status == "accepted")
    taken = taken.mutate(content=_content(taken))
    earlier = taken.group_by(*KEY)(earlier_content=x.smallest(taken.content))
    met = rows.join(ranked.select("file_id", "line_number", "rank"), "file_id", "line_number", how="left")
    both = met.join(first, *KEY, how="left").join(earlier, *KEY, how="left")
    before = x.coalesce(both.earlier_content, both.first_content)
    again = both.earlier_content.is_not(None) | (both.rank > 1)
    repeated = x.first_reason((again & (both.content == before), "DUPLICATE"), (again, "CONFLICTING_CONTENT"))
    return both.mutate(reason=x.coalesce(both.lookup_reason, repeated))
