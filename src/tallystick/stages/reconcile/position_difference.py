"""Put the two sides of every position beside each other and keep those that do not agree.

Reads    our_side, their_side, tolerance
Writes   position_difference: rare rows; an equal position leaves no row
Units    shares, + long
Holds    both sides are read once and summed per key; whatever is not equal, or is stated by more than one line, is looked at again line by
         line. Lines of one file for one key are parts of it; two files that say the same are one statement said twice; two that differ tie
Source   conventions.md 20; rules tolerance
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, NONE, WHERE, size, stated_today, with_tolerance

ONE = sa.cast(sa.literal(1), sa.BigInteger())
ZERO = sa.cast(sa.literal(0), sa.BigInteger())


def position_difference(our_side: Relation, their_side: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row per account and security on which the sides differ by more than the tolerance; only where a statement came."""
    ours = our_side.filter(our_side.recon_kind == "POSITION").within(stated_today(their_side, "POSITION"), *WHERE)
    usable = their_side.filter(their_side.recon_kind == "POSITION", their_side.amount != 0)
    theirs = usable.filter(usable.reason.is_(None) | (usable.reason == "UNKNOWN_SECURITY"))
    suspects = compare_positions(ours, theirs)
    stated = _stated(theirs.within(suspects, *KEY))
    met = with_tolerance(suspects.join(stated, *KEY, how="left"), tolerance, business_date, "POSITION")
    own, least, most = met.our_amount, x.coalesce(met.least, 0), x.coalesce(met.most, 0)
    judged = met.mutate(
        tie=x.choose(least != most, x.text("Y"), x.text("N")),
        their_amount=x.decimal(x.choose(most == own, least, most), 38, 6),
        their_key=x.coalesce(met.first_key, x.text(NONE)),
    )
    differs = judged.filter((size(judged.their_amount - judged.our_amount) > judged.quantity_tolerance) | (judged.tie == "Y"))
    held_by = x.choose(differs.our_rows == 0, x.text("THEIRS"), x.choose(differs.first_key.is_(None), x.text("OURS"), x.text("BOTH")))
    return differs.mutate(held_by=held_by).select(*KEY, "held_by", "tie", "their_key", "our_amount", "their_amount")


def compare_positions(ours: Relation, theirs: Relation) -> Relation:
    """Keys (source, account, item) whose amounts are not equal, or which more than one line of theirs states: one pass over both sides.

    Both have `amount`; gives `our_amount`, `stated_amount` (sums) and `our_rows`.
    """
    none = x.decimal(0, 38, 6)
    left = ours.select(*KEY, own=ours.amount, stated=none, own_row=ONE, stated_row=ZERO)
    right = theirs.select(*KEY, own=none, stated=theirs.amount, own_row=ZERO, stated_row=ONE)
    both = left.union(right)
    sums = both.group_by(*KEY)(
        our_amount=x.total_quantity(both.own),
        stated_amount=x.total_quantity(both.stated),
        our_rows=x.total(both.own_row, 0),
        stated_rows=x.total(both.stated_row, 0),
    )
    return sums.filter((sums.our_amount != sums.stated_amount) | (sums.stated_rows > 1)).select(*KEY, "our_amount", "stated_amount", "our_rows")


def _stated(lines: Relation) -> Relation:
    """What each file states for a key, then the least and the most of the files."""
    files = lines.group_by(*KEY, "file_id")(amount=x.total_quantity(lines.amount), first_key=x.smallest(lines.their_key))
    return files.group_by(*KEY)(least=x.smallest(files.amount), most=x.largest(files.amount), first_key=x.smallest(files.first_key))
