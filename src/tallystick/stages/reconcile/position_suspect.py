"""Put the two sides of every position beside each other and name the keys to be looked at: one full join, a row only where they differ.

Reads    our_side, their_side
Writes   position_suspect (rare rows); an equal position leaves no row
Units    shares, + long
Holds    a key that is not here has one amount on our side (our_side has one row a position) and the same in one line of theirs
Source   conventions.md 20
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, WHERE, stated_today


def position_suspect(our_side: Relation, their_side: Relation) -> Relation:
    """Keys whose amounts differ, and keys that more than one line states; only at accounts of which a statement came."""
    ours, theirs = our_positions(our_side), their_positions(their_side)
    differ = compare_positions(ours, theirs).within(stated_today(their_side, "POSITION"), *WHERE).once()
    lines = theirs.within(_accounts_with_repeats(ours, theirs, differ), *WHERE).group_by(*KEY)(rows=x.count())
    return differ.select(*KEY).union(lines.filter(lines.rows > 1).select(*KEY)).distinct()


def our_positions(our_side: Relation) -> Relation:
    """Our positions, one row a key."""
    return our_side.filter(our_side.recon_kind == "POSITION")


def their_positions(their_side: Relation) -> Relation:
    """Their usable lines that are not zero."""
    usable = their_side.filter(their_side.recon_kind == "POSITION", their_side.amount != 0)
    return usable.filter(usable.reason.is_(None) | (usable.reason == "UNKNOWN_SECURITY"))


def _accounts_with_repeats(ours: Relation, theirs: Relation, differ: Relation) -> Relation:
    """Accounts at which more lines of theirs meet a position of ours than there are positions met: some key is stated twice.

    Lines less positions, both without those that meet nothing: counting a few accounts is cheap, while grouping every line by its key
    costs as much as the comparison, so that is left to these accounts.
    """
    unmet = x.choose(differ.their_amount.is_(None), 1, x.choose(differ.our_amount.is_(None), -1, 0))
    parts = (
        theirs.group_by(*WHERE)(surplus=x.decimal(x.count(), 38, 0)),
        ours.group_by(*WHERE)(surplus=-x.decimal(x.count(), 38, 0)),
        differ.group_by(*WHERE)(surplus=x.total(unmet, 0)),
    )
    counted = parts[0].union(*parts[1:])
    summed = counted.group_by(*WHERE)(surplus=x.total(counted.surplus, 0))
    return summed.filter(summed.surplus > 0)


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
