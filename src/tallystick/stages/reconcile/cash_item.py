"""Bring together what is to be met: today's movements of money of both sides, and those that earlier days left open.

Reads    our_side, their_side, previous_open_cash_item, calendar_day
Writes   cash_item
Units    currency units, + we receive
Holds    an item of an earlier day is the same row until it is met
Source   conventions.md 20 (open breaks are carried until both sides agree)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.reconcile.sources import KEY, numbered_days

ITEM = ("side", *KEY, "item_key", "group_key", "value_date", "day_number", "amount", "entry_code", "first_date")


def cash_item(
    our_side: Relation, their_side: Relation, previous_open_cash_item: Relation, calendar_day: Relation, business_date: dt.date, firm: Firm
) -> Relation:
    """One row a movement that waits for its other side."""
    days = numbered_days(calendar_day, firm)
    moved = our_side.filter(our_side.recon_kind == "CASH_ENTRY")
    ours = moved.mutate(side=x.text("OURS"), item_key=moved.our_key, entry_code=x.null(sa.String(64)))
    stated = their_side.filter(their_side.recon_kind == "CASH_ENTRY", their_side.reason.is_(None), their_side.amount != 0)
    theirs = stated.mutate(side=x.text("THEIRS"), item_key=stated.their_key)
    parts = ("side", *KEY, "item_key", "group_key", "value_date", "amount", "entry_code")
    today = ours.select(*parts).union(theirs.select(*parts)).join(days, ("value_date", "numbered_day"), how="left")
    fresh = today.mutate(day_number=today.number, first_date=x.date(business_date)).select(*ITEM)
    carried = previous_open_cash_item.select(*ITEM)
    return carried.union(fresh.without(carried, "side", *KEY, "item_key", "group_key"))
