"""Find the execution lines whose key was seen before: same content is a duplicate, other content a conflict.

Reads    suspect_execution, recent_execution, previous_open_reference
Writes   repeated_execution: one row per line that repeats a key (rare rows)
Holds    of several lines of a key exactly one is left out (the lowest by sending time, file name, line), whatever the order of loading
Source   conventions.md 2; issue "the same trades given twice in two formats" (cross reference by profile)
Reasons  DUPLICATE, SAME_TRADE_OTHER_FORMAT, CONFLICTING_CONTENT
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.suspect_execution import content, remembered, terms

KEY = ("sender", "chain", "trade_date", "exec_id")

ROW = ("file_id", "line_number", "exec_id")
"""A line may give two executions (both sides of a trade capture report), so a row is a line and an id."""


def repeated_execution(suspect_execution: Relation, recent_execution: Relation, previous_open_reference: Relation) -> Relation:
    """One row per line that repeats a key seen today, at a remembered close, or among what waits for its trade."""
    taken = remembered(recent_execution)
    by_key = _by_key(suspect_execution, taken, previous_open_reference)
    return by_key.union(_by_cross_reference(suspect_execution.without(by_key, *ROW), taken))


def _by_key(suspects: Relation, taken: Relation, waiting: Relation) -> Relation:
    order = [suspects.order_time, suspects.file_name, suspects.line_number, suspects.file_id]
    ranked = suspects.mutate(rank=x.row_number([suspects[name] for name in KEY], order))
    first = ranked.filter(ranked.rank == 1).select(*KEY, first_content=ranked.content)
    before = taken.within(suspects, *KEY).select(*KEY, before_content=content(taken)).union(waiting.select(*KEY, before_content=content(waiting)))
    earlier = before.group_by(*KEY)(earlier_content=x.smallest(before.before_content))
    compared = ranked.join(first, *KEY).join(earlier, *KEY, how="left")
    repeats = compared.filter((compared.rank > 1) | compared.earlier_content.is_not(None))
    return _said(repeats, repeats.content == x.coalesce(repeats.earlier_content, repeats.first_content), "DUPLICATE")


def _by_cross_reference(suspects: Relation, taken: Relation) -> Relation:
    """Lines tied by a cross reference to a line of another format: today the one that names the other goes, later the one that comes second."""
    naming = suspects.filter(suspects.cross_reference.is_not(None))
    plain = suspects.filter(suspects.cross_reference.is_(None))
    tied = _tied(naming, plain.select("trade_date", other_id=plain.exec_id, other_terms=plain.terms), "cross_reference")
    known = taken.within(suspects, "trade_date")
    named_before = _tied(naming, known.select("trade_date", other_id=known.exec_id, other_terms=terms(known)), "cross_reference")
    back = known.filter(known.cross_reference.is_not(None))
    naming_before = _tied(plain, back.select("trade_date", other_id=back.cross_reference, other_terms=terms(back)), "exec_id")
    ties = tied.union(named_before, naming_before)
    found = ties.group_by(*ROW)(agree=x.largest(ties.agree))
    return _said(found, found.agree == 1, "SAME_TRADE_OTHER_FORMAT")


def _tied(lines: Relation, others: Relation, by: str) -> Relation:
    """Each line with each line of the other format it is tied to: 1 where they agree."""
    met = lines.join(others, "trade_date", (by, "other_id"))
    return met.select(*ROW, agree=x.choose(met.terms == met.other_terms, 1, 0))


def _said(rows: Relation, same: x.Expression, duplicate_reason: str) -> Relation:
    return rows.select(
        *ROW,
        repeat_status=x.choose(same, x.text("duplicate"), x.text("rejected")),
        repeat_reason=x.choose(same, x.text(duplicate_reason), x.text("CONFLICTING_CONTENT")),
    )
