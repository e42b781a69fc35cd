"""All matches by reference: entry to line, group to line, and here group to lines.

Reads    cash_item, entry_match, group_match, tolerance
Writes   reference_match: every pair of an entry and a line that met; `-` stands for no other side when rows of one side cancel each other
Units    currency units, + we receive
Holds    works on what the first two passes have left: the sum of our group = the sum of several lines with its reference (an amount
         corrected later), or several rows of one side with one reference sum to zero (a line booked twice and reversed)
Source   conventions.md 20, 21
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.references import GROUP, PAIR, group_sums, members, our_entries, their_lines
from tallystick.stages.reconcile.sources import KEY, NONE, size


def reference_match(cash_item: Relation, entry_match: Relation, group_match: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row a pair, of all three passes."""
    entries = our_entries(cash_item, tolerance, business_date).without(entry_match, *GROUP, "our_key")
    ours = entries.without(group_match, *GROUP, "our_key")
    theirs = their_lines(cash_item).without(entry_match, *KEY, "their_key").without(group_match, *KEY, "their_key")
    groups = group_sums(ours)
    lines = theirs.group_by(*KEY, "reference")(stated=x.total_quantity(theirs.their_amount), stated_rows=x.count())
    rows = _both(ours, theirs, groups, lines).union(_ours_only(ours, groups, lines), _theirs_only(theirs, groups, lines))
    return entry_match.select(*PAIR).union(group_match.select(*PAIR), rows)


def _both(ours: Relation, theirs: Relation, groups: Relation, lines: Relation) -> Relation:
    both = groups.join(lines, *KEY, ("group_key", "reference"))
    agreed = both.filter(both.stated_rows > 1, size(both.stated - both.our_amount) <= both.money_tolerance).select(*GROUP)
    return members(ours.join(agreed, *GROUP).join(theirs, *KEY, ("group_key", "reference")))


def _ours_only(ours: Relation, groups: Relation, lines: Relation) -> Relation:
    cancelled = groups.filter(groups.our_rows > 1, groups.our_amount == 0).without(lines, *KEY, ("group_key", "reference"))
    rows = ours.join(cancelled.select(*GROUP), *GROUP)
    return members(rows.mutate(their_key=x.text(NONE), their_amount=x.decimal(0, 38, 6)))


def _theirs_only(theirs: Relation, groups: Relation, lines: Relation) -> Relation:
    cancelled = lines.filter(lines.stated_rows > 1, lines.stated == 0).without(groups, *KEY, ("reference", "group_key"))
    rows = theirs.join(cancelled.select(*KEY, "reference"), *KEY, "reference")
    return members(rows.mutate(our_key=x.text(NONE), group_key=rows.reference, our_amount=x.decimal(0, 38, 6)))
