"""What no reference has met and no reference explains: the movements that may be met by amount.

Reads    cash_item, reference_match, recent_match, tolerance
Writes   cash_residue, with the limits of the search
Units    currency units, + we receive
Holds    an item whose reference the other side has as well is not searched by amount: the reference says what it is (a break of amount or
         date); nor is a line whose reference was met today or at one of the last closes (it is doubled)
Source   conventions.md 21 (by sum on the residue only); rules tolerance (one_to_many_limit)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.stages.reconcile.cash_item import ITEM
from tallystick.stages.reconcile.sources import KEY, NONE, with_tolerance

LIMITS = ("money_tolerance", "date_window_days", "one_to_many_limit")


def cash_residue(cash_item: Relation, reference_match: Relation, recent_match: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row an item to be searched by amount."""
    ours = cash_item.filter(cash_item.side == "OURS").without(reference_match, *KEY, ("item_key", "our_key"), "group_key")
    theirs = cash_item.filter(cash_item.side == "THEIRS").without(reference_match, *KEY, ("item_key", "their_key"))
    ours_unknown = ours.without(theirs, *KEY, "group_key").without(theirs, *KEY, ("item_key", "group_key"))
    named = theirs.filter(theirs.group_key != NONE).without(ours, *KEY, "group_key").without(ours, *KEY, ("group_key", "item_key"))
    fresh = named.without(reference_match, *KEY, ("group_key", "meeting_key")).without(recent_match, *KEY, ("group_key", "meeting_key"))
    nameless = theirs.filter(theirs.group_key == NONE)
    searched = ours_unknown.select(*ITEM).union(fresh.select(*ITEM), nameless.select(*ITEM))
    return with_tolerance(searched, tolerance, business_date, "CASH").select(*ITEM, *LIMITS)
