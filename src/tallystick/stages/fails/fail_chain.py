"""Which receipts would cure which fails to deliver: in each security the oldest fail takes from the oldest receipt.

    we fail 100 (oldest) and 50; we are owed 120      gives  100 of the receipt for the first, 20 for the second; 30 stay without a cure

Receipts are what we are owed and have not received, then what we have lent and called back.

Reads    open_fail, loan
Writes   fail_chain: one row per fail to deliver and receipt that meet
Units    quantity in shares, positive
Holds    no fail is given more than it lacks, no receipt gives more than it brings; in a security as much is matched as the lesser side has
Source   reports.md 5.5 (fails: what would cure them); the order is the house's, conventions.md 9 (oldest first)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.relation import Relation
from tallystick.relation import expressions as x

NO_DAY = dt.date(9999, 12, 31)
"""Stands last: a receipt nobody has dated."""


def fail_chain(open_fail: Relation, loan: Relation) -> Relation:
    """Parts of fails to deliver with the receipt that would deliver them."""
    delivers = _stacked(_delivers(open_fail), "origin_date", "fail_id").once()
    receives = _stacked(_receives(open_fail, loan), "kind_order", "expected_on", "receipt_id").once()
    parts = _parts(delivers, receives)
    ours = delivers.select("security_id", "fail_id", deliver_order=delivers.place)
    theirs = receives.select("security_id", "receipt_kind", "receipt_id", "expected_on", receive_order=receives.place)
    return parts.join(ours, "security_id", "deliver_order").join(theirs, "security_id", "receive_order")


def _delivers(open_fail: Relation) -> Relation:
    owed = open_fail.filter(open_fail.direction == "DELIVER")
    return owed.select("security_id", "fail_id", "origin_date", size=sa.func.abs(owed.quantity))


def _receives(open_fail: Relation, loan: Relation) -> Relation:
    """Open fails to receive (older first), then loans called back."""
    failed = open_fail.filter(open_fail.direction == "RECEIVE")
    called = loan.filter(loan.direction == "LOAN", loan.recalled == "Y", loan.quantity > 0)
    first = failed.select(
        "security_id", receipt_kind=x.text("FAIL"), receipt_id=failed.fail_id, expected_on=failed.origin_date, kind_order=_number(1), size=failed.quantity
    )
    later = called.select(
        "security_id", receipt_kind=x.text("RECALL"), receipt_id=called.loan_id, expected_on=x.null(sa.Date()), kind_order=_number(2), size=called.quantity
    )
    return first.union(later)


def _stacked(rows: Relation, *order: str) -> Relation:
    """The rows laid one on the other in each security: `place` from 1, `upto` the sum up to and including the row."""
    by, keys = [rows.security_id], [x.coalesce(rows[name], x.date(NO_DAY)) if name == "expected_on" else rows[name] for name in order]
    return rows.mutate(place=x.row_number(by, keys), upto=x.running_total(rows.size, by, keys))


def _parts(delivers: Relation, receives: Relation) -> Relation:
    """Cut both stacks at every edge of either: each piece lies in one row of each."""
    ours = delivers.select("security_id", "upto", "place", ours=_number(1))
    edges = ours.union(receives.select("security_id", "upto", "place", ours=_number(0)))
    # An edge of ours stands before one of theirs at the same height: the piece between them is empty.
    by, order = [edges.security_id], [edges.upto, edges.ours.desc(), edges.place]
    counted = edges.mutate(
        ours_upto=_running(edges.ours, by, order),
        edges_upto=x.row_number(by, order),
        below=sa.func.max(edges.upto).over(partition_by=by, order_by=[edges.upto, edges.ours.desc().nulls_last(), edges.place], rows=(None, -1)),
    )
    pieces = counted.mutate(
        deliver_order=counted.ours_upto + 1 - counted.ours,
        receive_order=counted.edges_upto - counted.ours_upto + counted.ours,
        quantity=x.decimal(counted.upto - x.coalesce(counted.below, x.decimal(0, 38, 6)), 38, 6),
    )
    return pieces.filter(pieces.quantity > 0).select("security_id", "deliver_order", "receive_order", "quantity")


def _running(value: x.Expression, by: list[x.Expression], order: list[x.Expression]) -> x.Expression:
    return sa.cast(x.running_total(value, by, order, 0), sa.BigInteger())


def _number(value: int) -> x.Expression:
    return sa.literal(value, sa.BigInteger())
