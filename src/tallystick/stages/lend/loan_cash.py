"""List the money and the stock every loan moves today.

Reads    loan, loan_event, loan_policy
Writes   loan_cash: one row per loan and kind of movement (OPEN, MARK, RETURN, REBATE) that moves anything
Units    quantity in shares, + we receive stock; money in currency units, + we receive money
Holds    over a loan's life the stock nets to zero and the money to the rebate alone (a lender pays it, a borrower receives it)
Source   venues.md 11.1 (legs), E14; conventions.md 11 (base / day count: divided once, rounded once, half up)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.lend.exact_quotient import half_up_quotient, rounded_money
from tallystick.stages.lend.loan import POLICY

PARTIES = ("loan_id", "direction", "counterparty", "security_id", "currency")


def loan_cash(loan: Relation, loan_event: Relation, loan_policy: Relation, business_date: dt.date) -> Relation:
    """What moves today: at an opening stock against collateral, at a return the other way, a mark and a rebate in money only."""
    opens = loan_event.filter(loan_event.status == "accepted", loan_event.event_kind == "OPEN")
    opened = _movement("OPEN", opens, x.decimal(opens.quantity, 38, 6), -rounded_money(x.product(opens.quantity, opens.loan_price)))
    marks = loan.filter(loan.settled_mark != 0)
    marked = _movement("MARK", marks, x.decimal(0, 38, 6), -marks.settled_mark)
    returns = loan.filter(loan.returned_quantity != 0)
    returned = _movement("RETURN", returns, -returns.returned_quantity, returns.returned_collateral)
    rebates = _rebates(loan, loan_policy, business_date)
    paid = _movement("REBATE", rebates, x.decimal(0, 38, 6), rebates.rebate)
    return opened.union(marked, returned, paid)


def _movement(kind: str, rows: Relation, borrower_quantity: x.Expression, borrower_money: x.Expression) -> Relation:
    """The movement as we see it: as the borrower of a BORROW, and with the other sign as the lender of a LOAN."""
    side = x.choose(rows.direction == "BORROW", 1, -1)
    return rows.select(*PARTIES, movement_kind=x.text(kind), quantity=x.decimal(side * borrower_quantity, 38, 6), money=x.decimal(side * borrower_money, 38, 2))


def _rebates(loan: Relation, loan_policy: Relation, business_date: dt.date) -> Relation:
    """Loans that pay today, with `rebate`: base / (10,000 basis points × days of the year), + the borrower receives."""
    day = x.date(business_date)
    policy = loan_policy.filter(loan_policy.policy_id == POLICY, loan_policy.valid_from <= day, loan_policy.valid_to >= day)
    due = loan.filter(loan.rebate_base != 0).mutate(policy_id=x.text(POLICY)).join(policy.select("policy_id", "day_count"), "policy_id")
    counted = due.mutate(rebate=half_up_quotient(due.rebate_base, due.day_count * 10000, 2))
    return counted.filter(counted.rebate != 0)
