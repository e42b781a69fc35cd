"""Find positions they have under another account or another security: what they lack in one place and have too much of in another.

Reads    position_difference, their_side
Writes   position_pair (rare rows)
Units    shares, + long
Holds    of equal amount, and only when neither fits a second time; else nothing is guessed and both stay MISSING and EXTRA. The account
         comes before the security. Lines for accounts that are not ours are looked at as well
Source   conventions.md 20
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.position_break import stale_lines
from tallystick.stages.reconcile.sources import KEY

PAIR = (*KEY, "break_type", "other_account", "other_item", "other_key", "amount")
THERE = ("statement_source", "other_account", "other_item")


def position_pair(position_difference: Relation, their_side: Relation) -> Relation:
    """One row a pair."""
    single = position_difference.filter(position_difference.tie == "N")
    lacking = single.filter(single.held_by == "OURS").without(stale_lines(their_side), *KEY)
    extra = _others(single.filter(single.held_by == "THEIRS"), "their_amount")
    accounts = _pairs(lacking, extra.union(_foreign(lacking, their_side)), "item", "WRONG_ACCOUNT")
    lack_left = lacking.without(accounts, *KEY)
    extra_left = extra.without(accounts, *THERE)
    return accounts.union(_pairs(lack_left, extra_left, "account_code", "WRONG_SECURITY"))


def _others(rows: Relation, amount: str) -> Relation:
    """What they have too much of."""
    return rows.select("statement_source", other_account=rows.account_code, other_item=rows.item, other_key=rows.their_key, other_amount=rows[amount])


def _foreign(lacking: Relation, their_side: Relation) -> Relation:
    """Lines for accounts that are not ours, of securities they lack at ours."""
    lines = their_side.filter(their_side.recon_kind == "POSITION", their_side.reason == "OTHER_ACCOUNT").within(lacking, "statement_source", "item")
    return _others(lines.group_by(*KEY)(their_key=x.smallest(lines.their_key), their_amount=x.total_quantity(lines.amount)), "their_amount")


def _pairs(lacking: Relation, extra: Relation, same: str, break_type: str) -> Relation:
    """What they lack with what they have too much, of equal amount and equal `same`, where neither fits a second time."""
    there = {"item": "other_item", "account_code": "other_account"}[same]
    pairs = lacking.join(extra, "statement_source", (same, there), lambda ours, theirs: ours.our_amount == theirs.other_amount)
    here, elsewhere = [pairs[name] for name in KEY], [pairs[name] for name in THERE]
    counted = pairs.mutate(
        first_here=x.row_number(here, elsewhere),
        last_here=x.row_number(here, [each.desc() for each in elsewhere]),
        first_there=x.row_number(elsewhere, here),
        last_there=x.row_number(elsewhere, [each.desc() for each in here]),
    )
    once = counted.filter(counted.first_here == 1, counted.last_here == 1, counted.first_there == 1, counted.last_there == 1)
    return once.mutate(break_type=x.text(break_type), amount=once.our_amount).select(*PAIR)
