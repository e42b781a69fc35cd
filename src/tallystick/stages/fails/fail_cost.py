"""What rules put on each open fail today: the cash its mark moves, the margin it ties up, the penalty of the day. Nothing is estimated.

    short 1,000, marked 52.00 yesterday and 51.00 today      gives  MARK +1,000.00

The first mark of a fail (contract price against the first close) settles with the net of the day on which it entered and is no row here.

Reads    open_fail, clearing_position, opening_clearing_position, fails_charge, penalty, instruction_state (the item a transformed one is of)
Writes   fail_cost: one row per fail and kind of cost
Units    amount in currency units, + we receive, − we pay or deposit
Holds    marks of the lots of a position carried whole sum to its settle money, up to a cent a lot
Source   venues.md 3.7, 10.3, E2, E19
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x


def fail_cost(
    open_fail: Relation,
    clearing_position: Relation,
    opening_clearing_position: Relation,
    fails_charge: Relation,
    penalty: Relation,
    instruction_state: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every cost of every open fail."""
    marked = _marked(open_fail, clearing_position, opening_clearing_position, business_date, firm)
    marks = marked.select("fail_id", "security_id", "currency", "amount", cost_kind=x.text("MARK"), nature=x.text("CASH_FLOW"))
    deposits = fails_charge.select(
        "fail_id", "security_id", "currency", amount=x.decimal(-fails_charge.margin, 38, 2), cost_kind=x.text("MARGIN"), nature=x.text("DEPOSIT")
    )
    items = instruction_state.filter(instruction_state.item_id.is_not(None)).select("instruction_id", "item_id")
    today = penalty.filter(penalty.penalty_date == x.date(business_date), penalty.amount != 0).join(items, "instruction_id", how="left")
    charged = today.select("amount", "penalty_kind", fail_id=x.coalesce(today.item_id, today.instruction_id))
    met = open_fail.select("fail_id", "security_id", "currency").join(charged, "fail_id")
    penalties = met.select("fail_id", "security_id", "currency", "amount", cost_kind=met.penalty_kind, nature=x.text("PENALTY"))
    return marks.filter(marks.amount != 0).union(deposits.filter(deposits.amount != 0), penalties)


def _marked(open_fail: Relation, clearing_position: Relation, opening_clearing_position: Relation, business_date: dt.date, firm: Firm) -> Relation:
    """Carried lots with `amount`: their part of the position's value now less the same part of it at the last mark."""
    carried = open_fail.filter(open_fail.clearing_path == "CNS", open_fail.origin_date < x.date(business_date))
    ours = [firm.member_id, *[each.member_id for each in firm.markets]]
    now = clearing_position.filter(clearing_position.member_id.in_(ours), clearing_position.open_quantity != 0)
    before = opening_clearing_position.filter(opening_clearing_position.member_id.in_(ours), opening_clearing_position.open_quantity != 0)
    met = carried.join(now.select("security_id", now_quantity=now.open_quantity, now_value=now.open_value), "security_id")
    both = met.join(before.select("security_id", before_quantity=before.open_quantity, before_value=before.open_value), "security_id")
    part = sa.func.abs(both.quantity)
    after = x.share_half_up(both.now_value, part, sa.func.abs(both.now_quantity))
    return both.mutate(amount=x.decimal(after - x.share_half_up(both.before_value, part, sa.func.abs(both.before_quantity)), 38, 2))
