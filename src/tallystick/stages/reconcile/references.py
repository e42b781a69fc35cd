"""What the three passes by reference share: our entries with their limits, their lines with a reference, and who is near enough.

Source   conventions.md 20, 21; rules tolerance (money_tolerance, date_window_days)
Holds    of a line stated twice the nearest in amount, day and key is met, the other stays open (DOUBLED)
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, NONE, size, with_tolerance

GROUP = (*KEY, "group_key")
PAIR = (*KEY, "our_key", "group_key", "their_key", "meeting_key", "match_rule", "our_amount", "their_amount")


def our_entries(cash_item: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """Our entries with the tolerance that holds for them."""
    items = with_tolerance(cash_item.filter(cash_item.side == "OURS"), tolerance, business_date, "CASH")
    limits = ("money_tolerance", "date_window_days")
    return items.select(*GROUP, *limits, our_key=items.item_key, our_amount=items.amount, our_day=items.day_number)


def their_lines(cash_item: Relation) -> Relation:
    """Their lines that bear a reference."""
    items = cash_item.filter(cash_item.side == "THEIRS", cash_item.group_key != NONE)
    return items.select(*KEY, their_key=items.item_key, reference=items.group_key, their_amount=items.amount, their_day=items.day_number)


def near(ours: Relation, theirs: Relation) -> x.Expression:
    """Amounts within the tolerance and days within the window."""
    apart = size(theirs.their_day - ours.our_day)
    return (size(theirs.their_amount - ours.our_amount) <= ours.money_tolerance) & (apart <= ours.date_window_days)


def nearest(pairs: Relation) -> list[x.Expression]:
    """Order of lines that are near enough: amount, day, key."""
    return [size(pairs.their_amount - pairs.our_amount), size(pairs.their_day - pairs.our_day), pairs.their_key]


def group_sums(ours: Relation) -> Relation:
    """Our groups: their sum, their number and the day of their last entry."""
    return ours.group_by(*GROUP, "money_tolerance", "date_window_days")(
        our_amount=x.total_quantity(ours.our_amount), our_rows=x.count(), our_day=x.largest(ours.our_day)
    )


def members(pairs: Relation) -> Relation:
    """Pairs of a group in the shape of the match."""
    single = (pairs.our_key == pairs.group_key) & (pairs.our_amount == pairs.their_amount)
    rule = x.choose(single, x.text("EXACT"), x.text("GROUP_REFERENCE"))
    return pairs.mutate(match_rule=rule, meeting_key=pairs.group_key).select(*PAIR)
