"""First pass by reference: our entry's own key is their reference.

Reads    cash_item, tolerance
Writes   entry_match
Units    currency units, + we receive
Holds    an entry and a line are used once; the amount within the tolerance, the days within the window
Source   conventions.md 20; rules tolerance
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.references import GROUP, PAIR, near, nearest, our_entries, their_lines
from tallystick.stages.reconcile.sources import KEY


def entry_match(cash_item: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row an entry and its line."""
    pairs = our_entries(cash_item, tolerance, business_date).join(their_lines(cash_item), *KEY, ("our_key", "reference"), near)
    ranked = pairs.mutate(rank=x.row_number([pairs[name] for name in (*GROUP, "our_key")], nearest(pairs)))
    first = ranked.filter(ranked.rank == 1)
    once = first.mutate(turn=x.row_number([first[name] for name in (*KEY, "their_key")], [first.our_day, first.group_key]))
    met = once.filter(once.turn == 1)
    exact = (met.our_amount == met.their_amount) & (met.our_day == met.their_day)
    return met.mutate(match_rule=x.choose(exact, x.text("EXACT"), x.text("TOLERANCE")), meeting_key=met.our_key).select(*PAIR)
