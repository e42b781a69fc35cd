"""Say of every position on which the sides differ what kind of difference it is.

Reads    position_difference, position_pair, their_side
Writes   position_break
Units    shares, + long
Holds    one type per break, in the order of the house: STALE_DATE, SIGN, QUANTITY, WRONG_ACCOUNT, WRONG_SECURITY, MISSING, EXTRA; TIE
         stands before them when two statements contradict each other. A wrong account or security is two rows that name each other
Source   conventions.md 20
Reasons  none (break types, see Holds)
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.found_break import as_break, break_id
from tallystick.stages.reconcile.sources import KEY, NONE

SIDE = (*KEY, "their_key", "our_amount", "their_amount")
TYPED = (*SIDE, "our_key", "break_type", "linked_break_id", "value_date")


def position_break(position_difference: Relation, position_pair: Relation, their_side: Relation, business_date: dt.date) -> Relation:
    """One row a position break; two for a wrong account or security."""
    both = position_difference.filter((position_difference.tie == "Y") | (position_difference.held_by == "BOTH"))
    one_sided = position_difference.filter(position_difference.tie == "N", position_difference.held_by != "BOTH")
    there = (("statement_source", "statement_source"), ("account_code", "other_account"), ("item", "other_item"))
    alone = one_sided.without(position_pair, *KEY).without(position_pair, *there)
    lacking = alone.filter(alone.held_by == "OURS")
    extra = alone.filter(alone.held_by == "THEIRS")
    old = stale_lines(their_side)
    rows = _plain(both, _both_type(both), business_date).union(
        _stale(lacking, old),
        _linked(position_pair, business_date),
        _plain(lacking.without(old, *KEY), x.text("MISSING"), business_date),
        _plain(extra, x.text("EXTRA"), business_date),
    )
    return as_break(rows, "POSITION")


def stale_lines(their_side: Relation) -> Relation:
    """Lines that state a position for another day."""
    return their_side.filter(their_side.recon_kind == "POSITION", their_side.reason == "OTHER_DAY")


def _both_type(rows: Relation) -> x.Expression:
    opposite = ((rows.our_amount > 0) & (rows.their_amount < 0)) | ((rows.our_amount < 0) & (rows.their_amount > 0))
    return x.choose(rows.tie == "Y", x.text("TIE"), x.choose(opposite, x.text("SIGN"), x.text("QUANTITY")))


def _plain(rows: Relation, break_type: x.Expression, business_date: dt.date) -> Relation:
    typed = rows.mutate(break_type=break_type, our_key=x.text(NONE), linked_break_id=x.text(NONE), value_date=x.date(business_date))
    return typed.select(*TYPED)


def _stale(lacking: Relation, old: Relation) -> Relation:
    """Positions of ours that their statement has only for another day: the latest such line."""
    met = lacking.join(old.select(*KEY, "value_date", old_key=old.their_key, old_amount=old.amount), *KEY)
    ranked = met.mutate(rank=x.row_number([met[name] for name in KEY], [met.value_date.desc(), met.old_key]))
    latest = ranked.filter(ranked.rank == 1)
    return latest.mutate(
        their_key=latest.old_key,
        their_amount=latest.old_amount,
        break_type=x.text("STALE_DATE"),
        our_key=x.text(NONE),
        linked_break_id=x.text(NONE),
    ).select(*TYPED)


def _linked(pairs: Relation, business_date: dt.date) -> Relation:
    """Both rows of each pair: what they lack where it should be, and where they have it instead."""
    here = break_id("POSITION", pairs.statement_source, pairs.account_code, pairs.item)
    there = break_id("POSITION", pairs.statement_source, pairs.other_account, pairs.other_item)
    zero = x.decimal(0, 38, 6)
    shared = {"our_key": x.text(NONE), "value_date": x.date(business_date)}
    ours = pairs.mutate(linked_break_id=there, their_key=x.text(NONE), our_amount=pairs.amount, their_amount=zero, **shared)
    theirs = pairs.mutate(
        linked_break_id=here,
        account_code=pairs.other_account,
        item=pairs.other_item,
        their_key=pairs.other_key,
        their_amount=pairs.amount,
        our_amount=zero,
        **shared,
    )
    return ours.select(*TYPED).union(theirs.select(*TYPED))
