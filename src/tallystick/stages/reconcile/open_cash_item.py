"""Keep what nobody has met: tomorrow's lines are tried on it.

Reads    cash_item, reference_match, sum_match
Writes   open_cash_item (a snapshot: the next day reads it as previous_open_cash_item)
Units    currency units, + we receive
Holds    every cash item is either in a match or here, never both
Source   conventions.md 20, 21 (a tie stays open, shown as such)
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.cash_item import ITEM
from tallystick.stages.reconcile.sources import KEY


def open_cash_item(cash_item: Relation, reference_match: Relation, sum_match: Relation) -> Relation:
    """One row an item that stays open."""
    met = sum_match.filter(sum_match.match_rule != "TIE")
    tied = sum_match.filter(sum_match.match_rule == "TIE")
    entries = cash_item.filter(cash_item.side == "OURS").without(reference_match, *KEY, ("item_key", "our_key"), "group_key")
    ours = entries.without(met, *KEY, ("item_key", "our_key"), "group_key")
    lines = cash_item.filter(cash_item.side == "THEIRS").without(reference_match, *KEY, ("item_key", "their_key"))
    theirs = lines.without(met, *KEY, ("item_key", "their_key"))
    tied_entries = tied.select(*KEY, "group_key", item_key=tied.our_key).distinct().mutate(tied=x.text("Y"))
    tied_lines = tied.select(*KEY, item_key=tied.their_key).distinct().mutate(tied=x.text("Y"))
    ours_marked = ours.join(tied_entries, *KEY, "item_key", "group_key", how="left")
    theirs_marked = theirs.join(tied_lines, *KEY, "item_key", how="left")
    both = ours_marked.select(*ITEM, "tied").union(theirs_marked.select(*ITEM, "tied"))
    return both.mutate(tie=x.coalesce(both.tied, x.text("N"))).select(*ITEM, "tie")
