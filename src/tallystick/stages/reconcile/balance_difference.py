"""Put our balance of each bank account beside theirs, with what open movements explain.

Reads    our_side, their_side, open_cash_item, tolerance
Writes   balance_difference: one row per account and currency of which a closing balance of today came
Units    currency units, + we have
Holds    balance per bank = balance per books + lines only they have − entries only we have; what that leaves is OPEN
Source   conventions.md 20, 21; rules tolerance
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, NONE, WHERE, size, stated_today, with_tolerance


def balance_difference(our_side: Relation, their_side: Relation, open_cash_item: Relation, tolerance: Relation, business_date: dt.date) -> Relation:
    """One row an account and currency either side has."""
    ledger = our_side.filter(our_side.recon_kind == "CASH_BALANCE").within(stated_today(their_side, "CASH_BALANCE"), *WHERE)
    ours = ledger.select(*KEY, own=ledger.amount)
    theirs = _stated(their_side)
    keys = ours.select(*KEY).union(theirs.select(*KEY)).distinct()
    met = keys.join(ours, *KEY, how="left").join(theirs, *KEY, how="left").join(_explained(open_cash_item), *KEY, how="left")
    rows = with_tolerance(met, tolerance, business_date, "CASH")
    our_amount, least, most = x.coalesce(rows.own, 0), x.coalesce(rows.least, 0), x.coalesce(rows.most, 0)
    held = rows.mutate(
        held_by=x.choose(rows.own.is_(None), x.text("THEIRS"), x.choose(rows.least.is_(None), x.text("OURS"), x.text("BOTH"))),
        our_amount=x.decimal(our_amount, 38, 6),
        their_amount=x.decimal(x.choose(most == our_amount, least, most), 38, 6),
        open_amount=x.decimal(x.coalesce(rows.open_amount, 0), 38, 6),
        tie=x.choose(least != most, x.text("Y"), x.text("N")),
        their_key=x.coalesce(rows.first_key, x.text(NONE)),
    )
    return held.mutate(state=_state(held)).select(*KEY, "held_by", "state", "their_key", "our_amount", "their_amount")


def _stated(their_side: Relation) -> Relation:
    """The closing balance of each account and currency: least and most when several files state it."""
    closing = their_side.filter(their_side.recon_kind == "CASH_BALANCE", their_side.reason.is_(None))
    return closing.group_by(*KEY)(least=x.smallest(closing.amount), most=x.largest(closing.amount), first_key=x.smallest(closing.their_key))


def _explained(open_cash_item: Relation) -> Relation:
    """What only they have less what only we have."""
    signed = x.choose(open_cash_item.side == "THEIRS", open_cash_item.amount, -open_cash_item.amount)
    return open_cash_item.group_by(*KEY)(open_amount=x.total_quantity(signed))


def _state(rows: Relation) -> x.Expression:
    difference = rows.their_amount - rows.our_amount
    return x.choose(
        rows.tie == "Y",
        x.text("TIE"),
        x.choose(
            difference == 0,
            x.text("EXACT"),
            x.choose(
                size(difference) <= rows.money_tolerance,
                x.text("TOLERANCE"),
                x.choose(size(difference - rows.open_amount) <= rows.money_tolerance, x.text("EXPLAINED"), x.text("OPEN")),
            ),
        ),
    )
