"""Prove for each clearing house and currency that no money is lost: what was carried and what entered was paid or is open.

    carried −35,000.00, trades +125,000.00     paid +80,450.00, open +9,550.00     difference 0.00

Reads    due_trade, opening_clearing_position, clearing_position, net_obligation, settlement, previous_open_instruction, open_instruction,
         security_place
Writes   clearing_total: one row a clearing house and currency with something due or open
Units    currency units, + we receive
Holds    carried + contract = paid + open; in CNS what is open stands at its mark, elsewhere at its contract money
Source   venues.md 3.2 (the sums over a fail's life equal the contract money), 6, 7.2
Reasons  none
"""

from __future__ import annotations

from tallystick.relation import Relation
from tallystick.relation import expressions as x

NONE = "-"
CLEARED = ("CNS", "NET")
MEASURES = ("carried_money", "contract_money", "paid_money", "open_money")


def clearing_total(
    due_trade: Relation,
    opening_clearing_position: Relation,
    clearing_position: Relation,
    net_obligation: Relation,
    settlement: Relation,
    previous_open_instruction: Relation,
    open_instruction: Relation,
    security_place: Relation,
) -> Relation:
    """The money of each clearing house, by currency."""
    traded = due_trade.filter(due_trade.clearing_path.in_(CLEARED))
    entered = traded.group_by("security_id", "currency")(trades=x.count(), money=x.total_money(traded.gross))
    before = previous_open_instruction.filter(previous_open_instruction.clearing_path == "NET")
    left = open_instruction.filter(open_instruction.clearing_path == "NET")
    delivered = settlement.filter(settlement.clearing_path == "NET", settlement.reason.is_(None))
    parts = [
        _part(entered, "contract_money", entered.money, entered.trades),
        _part(opening_clearing_position, "carried_money", -opening_clearing_position.open_value),
        _part(before, "carried_money", before.money),
        _part(clearing_position, "paid_money", clearing_position.settle_money),
        _part(net_obligation, "paid_money", net_obligation.cash_difference),
        _part(delivered, "paid_money", delivered.money),
        _part(clearing_position, "open_money", -clearing_position.open_value),
        _part(left, "open_money", left.money),
    ]
    every = parts[0].union(*parts[1:]).join(security_place.select("security_id", "clearing_house"), "security_id", how="left")
    named = every.mutate(clearing_house=x.coalesce(every.clearing_house, x.text(NONE)))
    sums = named.group_by("clearing_house", "currency")(trades=x.total(named.trades, 0), **{name: x.total_money(named[name]) for name in MEASURES})
    return sums.mutate(difference=x.decimal(sums.carried_money + sums.contract_money - sums.paid_money - sums.open_money, 38, 2))


def _part(rows: Relation, measure: str, money: x.Expression, trades: x.Expression | int = 0) -> Relation:
    zero = x.decimal(0, 38, 2)
    filled = {name: x.decimal(money, 38, 2) if name == measure else zero for name in MEASURES}
    return rows.select("security_id", "currency", trades=x.decimal(trades, 38, 0), **filled)
