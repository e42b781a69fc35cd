"""What transfers of securities add to the cost of the lots, and take from it.

A transfer in adds its own cost. A transfer out takes what the lots it closes cost (and, beyond a long position, opens a short lot at
its own cost); nothing is realised by it. After a replay the lots a past transfer closed may cost another amount: the change is here.

Reads    security_transfer, recent_security_transfer, lot, previous_lot, lot_close
Writes   transfer_cost: one row per transfer whose cost moved today
Units    currency units, + added to the cost of the lots
Holds    the lots' cost changes by trades and by these rows only
Source   conventions.md 16, 17; reports.md 4.4
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x

PAIR = ("account_id", "security_id")
TRANSFER = (*PAIR, "lot_id", "account_class", "currency")


def transfer_cost(security_transfer: Relation, recent_security_transfer: Relation, lot: Relation, previous_lot: Relation, lot_close: Relation) -> Relation:
    """Cost moved per transfer."""
    today = counting(security_transfer)
    came = today.filter(today.quantity > 0)
    moved = today.union(counting(recent_security_transfer).select(*today.columns))
    went = moved.filter(moved.quantity < 0).select(*TRANSFER).distinct().once()
    closed_by = lot_close.join(went.rename(closer="lot_id"), *PAIR, ("closing_id", "closer"))
    opened = lot_close.select(*PAIR, "lot_id", "cost").join(went, *PAIR, "lot_id")
    now = lot.select(*PAIR, "lot_id", "cost").join(went, *PAIR, "lot_id")
    before = previous_lot.select(*PAIR, "lot_id", "cost").join(went, *PAIR, "lot_id")
    parts = [
        came.select(*TRANSFER, cost=x.decimal(came.cost, 38, 2)),
        closed_by.select(*PAIR, "account_class", "currency", lot_id=closed_by.closer, cost=-closed_by.cost).select(*TRANSFER, "cost"),
        opened.select(*TRANSFER, "cost"),
        now.select(*TRANSFER, "cost"),
        before.select(*TRANSFER, cost=-before.cost),
    ]
    every = parts[0].union(*parts[1:])
    summed = every.group_by(*TRANSFER)(cost=x.total_money(every.cost))
    return summed.filter(summed.cost != 0)


def counting(transfers: Relation) -> Relation:
    """Accepted transfers that change a position."""
    return transfers.filter(transfers.status == "accepted", transfers.transfer_kind == "ACCOUNT")
