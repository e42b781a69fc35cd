"""Second pass by reference: the sum of our group is one line of theirs that bears the group's reference (the day's net, for instance).

Reads    cash_item, entry_match, tolerance
Writes   group_match: every entry of the group with the line
Units    currency units, + we receive
Holds    works on what the first pass has left; a group and a line are used once
Source   conventions.md 21; rules tolerance (one_to_many_key: group_key)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.references import GROUP, group_sums, members, near, nearest, our_entries, their_lines
from tallystick.stages.reconcile.sources import KEY


def group_match(cash_item: Relation, entry_match: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row an entry of a group that met a line."""
    ours = our_entries(cash_item, tolerance, business_date).without(entry_match, *GROUP, "our_key")
    theirs = their_lines(cash_item).without(entry_match, *KEY, "their_key")
    pairs = group_sums(ours).join(theirs, *KEY, ("group_key", "reference"), near)
    ranked = pairs.mutate(rank=x.row_number([pairs[name] for name in GROUP], nearest(pairs)))
    met = ranked.filter(ranked.rank == 1).select(*GROUP, "their_key", "their_amount")
    return members(ours.join(met, *GROUP))
