"""The loans an event of today may name, as they were at the last close.

Holds    one row per loan: open or ended at the last close, or opened at a remembered close and since then gone
Source   conventions.md 11, 14 (a split converts open loans before the open)
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x


def known_loan(previous_loan: Relation, recent_loan_event: Relation, split: Relation, business_date: dt.date) -> Relation:
    """What is out of each loan (after a split of today), and the first day an event may count from: nights before it are accrued."""
    ratios = split.filter(split.ratio_new > 0, split.ratio_old > 0).select("security_id", "ratio_new", "ratio_old")
    met = previous_loan.join(ratios, "security_id", how="left")
    unsplit = met.ratio_new.is_(None)
    quantity = x.choose(unsplit, met.quantity, x.whole_ratio(met.quantity, met.ratio_new, met.ratio_old))
    carried = _terms(met, met.status, quantity, met.accrued_to, x.choose(unsplit, x.text("N"), x.text("Y")))
    opens = recent_loan_event.filter(recent_loan_event.status == "accepted", recent_loan_event.event_kind == "OPEN")
    gone = opens.filter(opens.known_date < x.date(business_date)).without(previous_loan, "loan_id")
    return carried.union(_terms(gone, x.text("CLOSED"), gone.quantity, gone.effective_date, x.text("N")))


def _terms(rows: Relation, status: x.Expression, quantity: x.Expression, open_from: x.Expression, split_today: x.Expression) -> Relation:
    return rows.select(
        "loan_id",
        known_status=status,
        known_security_id=rows.security_id,
        known_direction=rows.direction,
        known_counterparty=rows.counterparty,
        known_quantity=x.decimal(quantity, 38, 6),
        known_from=open_from,
        split_today=split_today,
    )
