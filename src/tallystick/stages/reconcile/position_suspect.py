"""Put the two sides of every position beside each other and name the keys to be looked at: one full join, a row only where they differ.

Reads    our_side, their_side
Writes   position_suspect (rare rows); an equal position leaves no row
Units    shares, + long
Holds    a key that is not here has one amount on our side and the same in every statement of theirs
Source   conventions.md 20
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, WHERE, stated_today


def position_suspect(our_side: Relation, their_side: Relation) -> Relation:
    """Keys whose amounts differ, and keys that more than one line states; only at accounts of which a statement came."""
    ours = our_positions(our_side, their_side)
    theirs = their_positions(their_side)
    lines = theirs.group_by(*KEY)(rows=x.count())
    repeated = lines.filter(lines.rows > 1)
    return compare_positions(ours, theirs).select(*KEY).union(repeated.select(*KEY)).distinct()


def our_positions(our_side: Relation, their_side: Relation) -> Relation:
    """Our positions at accounts of which a statement came."""
    return our_side.filter(our_side.recon_kind == "POSITION").within(stated_today(their_side, "POSITION"), *WHERE)


def their_positions(their_side: Relation) -> Relation:
    """Their usable lines that are not zero."""
    usable = their_side.filter(their_side.recon_kind == "POSITION", their_side.amount != 0)
    return usable.filter(usable.reason.is_(None) | (usable.reason == "UNKNOWN_SECURITY"))


def compare_positions(ours: Relation, theirs: Relation) -> Relation:
    """The positions on which two sides of one row a key (source, account, item) differ, with `our_amount` and `their_amount`; null for none."""
    stated = theirs.select(their_source=theirs.statement_source, their_account=theirs.account_code, their_item=theirs.item, their_amount=theirs.amount)
    same = (("statement_source", "their_source"), ("account_code", "their_account"), ("item", "their_item"))
    both = ours.select(*KEY, our_amount=ours.amount).join(stated, *same, how="full")
    differ = both.filter(both.our_amount.is_(None) | both.their_amount.is_(None) | (both.our_amount != both.their_amount))
    return differ.select(
        "our_amount",
        "their_amount",
        statement_source=x.coalesce(differ.statement_source, differ.their_source),
        account_code=x.coalesce(differ.account_code, differ.their_account),
        item=x.coalesce(differ.item, differ.their_item),
    )
