"""Look at the suspects line by line and keep the positions on which the sides do not agree.

Reads    position_suspect, our_side, their_side, tolerance
Writes   position_difference: rare rows
Units    shares, + long
Holds    lines of one file for one key are parts of it; two files that say the same are one statement said twice; two that differ tie
Source   conventions.md 20; rules tolerance
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.position_suspect import our_positions, their_positions
from tallystick.stages.reconcile.sources import KEY, NONE, size, with_tolerance


def position_difference(position_suspect: Relation, our_side: Relation, their_side: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row per account and security on which the sides differ by more than the tolerance."""
    mine = our_positions(our_side).within(position_suspect, *KEY)
    ours = mine.group_by(*KEY)(own=x.total_quantity(mine.amount))
    stated = _stated(their_positions(their_side).within(position_suspect, *KEY))
    both = position_suspect.select(*KEY).join(ours, *KEY, how="left").join(stated, *KEY, how="left")
    met = with_tolerance(both, tolerance, business_date, "POSITION")
    own, least, most = x.coalesce(met.own, 0), x.coalesce(met.least, 0), x.coalesce(met.most, 0)
    judged = met.mutate(
        tie=x.choose(least != most, x.text("Y"), x.text("N")),
        our_amount=x.decimal(own, 38, 6),
        their_amount=x.decimal(x.choose(most == own, least, most), 38, 6),
        their_key=x.coalesce(met.first_key, x.text(NONE)),
        held_by=x.choose(met.own.is_(None), x.text("THEIRS"), x.choose(met.least.is_(None), x.text("OURS"), x.text("BOTH"))),
    )
    differs = judged.filter((size(judged.their_amount - judged.our_amount) > judged.quantity_tolerance) | (judged.tie == "Y"))
    return differs.select(*KEY, "held_by", "tie", "their_key", "our_amount", "their_amount")


def _stated(lines: Relation) -> Relation:
    """What each file states for a key, then the least and the most of the files."""
    files = lines.group_by(*KEY, "file_id")(amount=x.total_quantity(lines.amount), first_key=x.smallest(lines.their_key))
    return files.group_by(*KEY)(least=x.smallest(files.amount), most=x.largest(files.amount), first_key=x.smallest(files.first_key))
