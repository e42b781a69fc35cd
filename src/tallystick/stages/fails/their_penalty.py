"""What the depository says of cash penalties, each once in its newest form, until the months are over.

Reads    stated_penalty, received_file, previous_their_penalty
Writes   their_penalty: one row per penalty the depository has stated and not removed
Units    quantity in shares or nominal; money in currency units, + credited to us
Holds    a penalty stated again stands as stated last (day, then file name and line); one removed (REMV) is gone
Source   venues.md 9.4 (MT537 with PENA, semt.044), 10.3
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

KEY = ("penalty_kind", "penalty_date", "our_reference", "their_reference")
DAYS_KEPT = 92
"""Calendar days, as long as our own penalties are kept."""


def their_penalty(stated_penalty: Relation, received_file: Relation, previous_their_penalty: Relation, business_date: dt.date) -> Relation:
    """Their penalties at the close."""
    told = stated_penalty.filter(stated_penalty.reason.is_(None)).join(received_file.select("file_id", "file_name"), "file_id")
    named = told.mutate(our_reference=x.coalesce(told.our_reference, x.text("-")), their_reference=x.coalesce(told.penalty_reference, x.text("-")))
    turn = x.row_number([named[name] for name in KEY], [named.file_name.desc(), named.line_number.desc(), named.file_id.desc()])
    ranked = named.mutate(turn=turn)
    newest = ranked.filter(ranked.turn == 1)
    fresh = newest.select(
        *KEY,
        "statement_source",
        "counterparty",
        "currency",
        "price",
        "penalty_rate",
        "penalty_state",
        quantity=x.decimal(newest.quantity, 38, 6),
        amount=x.decimal(sa.func.round(newest.amount, 2), 38, 2),
        known_date=x.date(business_date),
    )
    oldest = x.date(business_date - dt.timedelta(days=DAYS_KEPT))
    kept = previous_their_penalty.filter(previous_their_penalty.penalty_date >= oldest).without(fresh, *KEY)
    both = kept.union(fresh.select(*kept.columns))
    return both.filter(x.coalesce(both.penalty_state, x.text("-")) != "REMV")
