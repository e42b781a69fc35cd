"""Find the execution lines whose key was seen before: same content is a duplicate, other content a conflict.

Reads    execution_message, received_file, security_code, account_code, recent_execution
Writes   repeated_execution: one row per line that repeats a key (rare rows)
Holds    of several lines of a key exactly one is left out (the lowest by sending time, file name, line), whatever the order of loading
Source   conventions.md 2; issue "the same trades given twice in two formats" (cross reference by profile)
Reasons  DUPLICATE, SAME_TRADE_OTHER_FORMAT, CONFLICTING_CONTENT
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import identified

KEY = ("sender", "chain", "trade_date", "exec_id")
TERMS = ("account_id", "security_id", "side", "quantity", "price", "currency")
NOTHING = dt.datetime(1900, 1, 1)


def repeated_execution(
    execution_message: Relation,
    received_file: Relation,
    security_code: Relation,
    account_code: Relation,
    recent_execution: Relation,
    business_date: dt.date,
    oldest_remembered: dt.date,
) -> Relation:
    """One row per line that repeats a key seen today or at a remembered close."""
    good = execution_message.filter(execution_message.reason.is_(None))
    counted = good.group_by("exec_id")(lines=x.count())
    several = counted.filter(counted.lines > 1).select("exec_id")
    known = _known(good, recent_execution)
    crossed = good.filter(good.cross_reference.is_not(None)).select(exec_id=good.cross_reference)
    suspects = several.union(known.select("exec_id"), crossed).distinct()
    lines = good.within(suspects, "exec_id").union(good.filter(good.cross_reference.is_not(None)).without(suspects, "exec_id"))
    usable = identified(lines, account_code, security_code, business_date, oldest_remembered)
    usable = usable.filter(usable.lookup_reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    usable = usable.mutate(content=_content(usable, "action", "ref_exec_id", *TERMS), terms=_content(usable, *TERMS), order_time=order_time(usable))
    return _by_key(usable, known).union(_by_cross_reference(usable, known))


def order_time(rows: Relation) -> x.Expression:
    """The time that orders versions: when it was sent, else when it was executed."""
    return x.coalesce(rows.sending_time, rows.trade_time, sa.literal(NOTHING, sa.TIMESTAMP()))


def _content(rows: Relation, *names: str) -> x.Expression:
    parts = [x.coalesce(sa.cast(rows[name], sa.String(64)), x.text("~")) for name in names]
    return x.join_text(*[piece for part in parts for piece in (part, "|")])


def _known(good: Relation, recent_execution: Relation) -> Relation:
    """Keys taken at remembered closes, for the trade dates that occur today."""
    days = good.select("trade_date").distinct()
    taken = recent_execution.filter(recent_execution.status.in_(["accepted", "superseded"])).join(days, "trade_date")
    return taken.mutate(known_content=_content(taken, "action", "ref_exec_id", *TERMS), known_terms=_content(taken, *TERMS))


def _by_key(usable: Relation, known: Relation) -> Relation:
    order = [usable.order_time, usable.file_name, usable.line_number, usable.file_id]
    ranked = usable.mutate(rank=x.row_number([usable[name] for name in KEY], order))
    first = ranked.filter(ranked.rank == 1).select(*KEY, first_content=ranked.content)
    earlier = known.group_by(*KEY)(earlier_content=x.smallest(known.known_content))
    compared = ranked.join(first, *KEY).join(earlier, *KEY, how="left")
    repeats = compared.filter((compared.rank > 1) | compared.earlier_content.is_not(None))
    same = repeats.content == x.coalesce(repeats.earlier_content, repeats.first_content)
    return repeats.select(
        "file_id",
        "line_number",
        repeat_status=x.choose(same, x.text("duplicate"), x.text("rejected")),
        repeat_reason=x.choose(same, x.text("DUPLICATE"), x.text("CONFLICTING_CONTENT")),
    )


def _by_cross_reference(usable: Relation, known: Relation) -> Relation:
    """Lines that say under which id another format gives the same trade, where that other line is there."""
    today = usable.filter(usable.cross_reference.is_(None)).select("trade_date", other_id=usable.exec_id, other_terms=usable.terms)
    other = today.union(known.select("trade_date", other_id=known.exec_id, other_terms=known.known_terms))
    one = other.group_by("trade_date", "other_id")(other_terms=x.smallest(other.other_terms))
    met = usable.filter(usable.cross_reference.is_not(None)).join(one, "trade_date", ("cross_reference", "other_id"))
    met = met.without(_ranked_out(usable), "file_id", "line_number")
    same = met.terms == met.other_terms
    return met.select(
        "file_id",
        "line_number",
        repeat_status=x.choose(same, x.text("duplicate"), x.text("rejected")),
        repeat_reason=x.choose(same, x.text("SAME_TRADE_OTHER_FORMAT"), x.text("CONFLICTING_CONTENT")),
    )


def _ranked_out(usable: Relation) -> Relation:
    """Lines that already repeat their own key: they have their reason."""
    order = [usable.order_time, usable.file_name, usable.line_number, usable.file_id]
    ranked = usable.mutate(rank=x.row_number([usable[name] for name in KEY], order))
    return ranked.filter(ranked.rank > 1).select("file_id", "line_number")
