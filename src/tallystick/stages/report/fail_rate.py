"""Set what was open at the close against what was due today, by clearing path and direction.

    8,000 instructions of 2,000 m, 240 of 30 m not settled      gives  3.00 % by count, 1.50 % by value

Reads    instruction, clearing_position, open_instruction, closing_price, fx_rate, security_place, calendar_day
Writes   fail_rate: one row per clearing path and direction; none on a day on which nothing settles
Units    instructions; value in the base currency, absolute
Holds    failed_count <= due_count, failed_value <= due_value
Source   reports.md 6 (fail rate: unsettled on settlement date / due; deliver and receive, CNS and not, apart)
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.fx_rate import in_base
from tallystick.stages.capture.own_market import on_settlement_day


def fail_rate(
    instruction: Relation,
    clearing_position: Relation,
    open_instruction: Relation,
    closing_price: Relation,
    fx_rate: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """One row per clearing path and direction with something due."""
    due = on_settlement_day(instruction, security_place, calendar_day, business_date, firm)
    left = _left_of_cns(due, clearing_position).union(_left_of_items(due, open_instruction))
    priced = left.join(closing_price.select("security_id", "close_price"), "security_id", how="left")
    sided = priced.mutate(
        direction=x.choose(priced.quantity > 0, x.text("RECEIVE"), x.text("DELIVER")),
        due_value=_value(priced.quantity, priced.close_price),
        failed_value=_value(priced.open_quantity, priced.close_price),
    )
    sided = in_base(sided, fx_rate, firm, "due_value", "failed_value")
    return sided.group_by("clearing_path", "direction")(
        due_count=x.count(),
        failed_count=x.total(x.choose(sided.open_quantity != 0, 1, 0), 0),
        due_value=x.total_money(sided.due_value),
        failed_value=x.total_money(sided.failed_value),
        unpriced=x.total(x.choose(sided.close_price.is_(None), 1, 0), 0),
    )


def _left_of_cns(due: Relation, clearing_position: Relation) -> Relation:
    """What of each net is open after today's movements."""
    netted = due.filter(due.clearing_path == "CNS").select("clearing_path", "security_id", "currency", "quantity")
    positions = clearing_position.select("security_id", "currency", "open_quantity")
    return netted.join(positions, "security_id", "currency").select("clearing_path", "security_id", "currency", "quantity", "open_quantity")


def _left_of_items(due: Relation, open_instruction: Relation) -> Relation:
    """What of each trade-for-trade item, or net of a day, is open after today's movements."""
    single = due.filter(due.clearing_path != "CNS")
    left = open_instruction.select("instruction_id", left_quantity=open_instruction.quantity)
    met = single.join(left, "instruction_id", how="left")
    return met.select("clearing_path", "security_id", "currency", "quantity", open_quantity=x.coalesce(met.left_quantity, x.decimal(0, 38, 6)))


def _value(quantity: x.Expression, close_price: x.Expression) -> x.Expression:
    return x.decimal(sa.func.round(sa.func.abs(x.product(quantity, x.coalesce(close_price, x.decimal(0, 18, 8)))), 2), 38, 2)
