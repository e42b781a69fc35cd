"""The clearing position, its lots and its control account say the same.

Reads    clearing_position, clearing_lot, balance, open_instruction (nets of single days)
Writes   nothing: the rows that violate it
Units    shares; currency units
Holds    lots = open quantity; S-CNS = − open quantity and 1240 = − open value, per security; of the net of a day that did not settle,
         1240 = its money
Source   house conventions, 9 and 18
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x

CONTROL = ("1240", "S-CNS")


def clearing_lots_add_up(clearing_position: Relation, clearing_lot: Relation) -> Relation:
    """The lots of a clearing position sum to its open quantity."""
    zero = x.decimal(0, 38, 6)
    position = clearing_position.select("security_id", open_quantity=x.decimal(clearing_position.open_quantity, 38, 6), lots=zero)
    both = position.union(clearing_lot.select("security_id", open_quantity=zero, lots=x.decimal(clearing_lot.quantity, 38, 6)))
    summed = both.group_by("security_id")(open_quantity=x.total_quantity(both.open_quantity), lots=x.total_quantity(both.lots))
    return summed.filter(summed.open_quantity != summed.lots)


def clearing_control_agrees(balance: Relation, clearing_position: Relation, open_instruction: Relation) -> Relation:
    """The control account of a clearing house is what its open positions are worth at the mark and its open nets at their money; its shares are those open."""
    shares, money = x.decimal(0, 38, 6), x.decimal(0, 38, 2)
    held = balance.filter(balance.ledger_account.in_(CONTROL))
    booked = held.select("security_id", money=held.money, quantity=held.quantity, open_value=money, open_quantity=shares)
    position = clearing_position.select(
        "security_id",
        money=money,
        quantity=shares,
        open_value=x.decimal(clearing_position.open_value, 38, 2),
        open_quantity=x.decimal(clearing_position.open_quantity, 38, 6),
    )
    nets = open_instruction.filter(open_instruction.clearing_path == "NET")
    waiting = nets.select("security_id", money=money, quantity=shares, open_value=-nets.money, open_quantity=nets.quantity)
    both = booked.union(position, waiting)
    summed = both.group_by("security_id")(
        money=x.total_money(both.money),
        open_value=x.total_money(both.open_value),
        quantity=x.total_quantity(both.quantity),
        open_quantity=x.total_quantity(both.open_quantity),
    )
    return summed.filter((summed.money != -summed.open_value) | (summed.quantity != -summed.open_quantity))
