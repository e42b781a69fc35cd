"""List what stands open at each depository today: one CNS net per security, the nets of single days, and every trade-for-trade item.

Reads    obligation, net_obligation, due_trade, previous_open_instruction, split, transformation, cns_rule, security_place
Writes   instruction: one row per open delivery or receipt
Units    quantity in shares, + we receive; money in currency units, + we receive (zero for CNS: its money settles net)
Holds    open trade-for-trade quantity = carried + due today; a cancelled trade takes its instruction away; of one that settled in part the
         rest is open, and what was instructed stays; where a corporate action replaces its instruction, what is open is what is instructed
Source   venues.md 3.1, 4.1; conventions.md 14
Reasons  none
"""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.own_market import at_its_place
from tallystick.stages.clear.due_trade import converted
from tallystick.stages.settle.transformation import REPLACED

NONE = "-"
CARRIED = (
    "instruction_id",
    "clearing_path",
    "settlement_date",
    "security_id",
    "currency",
    "quantity",
    "money",
    "instructed_quantity",
    "instructed_money",
    "contra_account",
    "street_reference",
    "account_id",
    "short_sale",
    "trade_date",
)


def instruction(
    obligation: Relation,
    net_obligation: Relation,
    due_trade: Relation,
    previous_open_instruction: Relation,
    split: Relation,
    transformation: Relation,
    cns_rule: Relation,
    security_place: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every delivery or receipt open today."""
    netted = _netted(at_its_place(obligation, security_place, firm, "calendar_key", "depository_account"), cns_rule, business_date)
    items = _items(due_trade).union(_day_nets(net_obligation), _carried(previous_open_instruction, split, transformation))
    open_items = items.group_by("instruction_id")(
        clearing_path=x.smallest(items.clearing_path),
        settlement_date=x.smallest(items.settlement_date),
        security_id=x.smallest(items.security_id),
        currency=x.smallest(items.currency),
        quantity=x.total_quantity(items.quantity),
        money=x.total_money(items.money),
        instructed_quantity=x.total_quantity(items.instructed_quantity),
        instructed_money=x.total_money(items.instructed_money),
        contra_account=x.smallest(items.contra_account),
        street_reference=x.smallest(items.street_reference),
        account_id=x.smallest(items.account_id),
        short_sale=x.largest(items.short_sale),
        trade_date=x.smallest(items.trade_date),
    )
    single = at_its_place(_as_instructed(open_items.filter(open_items.quantity != 0)), security_place, firm, "depository_account")
    return netted.union(single.select(*netted.columns))


def item_id(rows: Relation) -> x.Expression:
    """Our reference of a trade-for-trade item, from the trade."""
    return x.join_text("TFT.", rows.sender, ".", rows.root_trade_date, ".", rows.exec_id)


def _as_instructed(items: Relation) -> Relation:
    """Where the trade of a part that settled was cancelled, what goes back is instructed anew."""
    more = ((items.quantity > 0) & (items.instructed_quantity >= items.quantity)) | ((items.quantity < 0) & (items.instructed_quantity <= items.quantity))
    return items.mutate(
        instructed_quantity=x.decimal(x.choose(more, items.instructed_quantity, items.quantity), 38, 6),
        instructed_money=x.decimal(x.choose(more, items.instructed_money, items.money), 38, 2),
    )


def _netted(obligation: Relation, cns_rule: Relation, business_date: dt.date) -> Relation:
    rule = cns_rule.filter(cns_rule.valid_from <= x.date(business_date), cns_rule.valid_to >= x.date(business_date))
    moving = obligation.filter(obligation.net_quantity != 0).join(rule.select("calendar_key", "contra_account"), "calendar_key")
    return moving.select(
        "depository_account",
        "settlement_date",
        "security_id",
        "currency",
        "contra_account",
        instruction_id=x.join_text("CNS.", business_date.isoformat(), ".", moving.security_id),
        clearing_path=x.text("CNS"),
        quantity=moving.net_quantity,
        money=x.decimal(0, 38, 2),
        instructed_quantity=moving.net_quantity,
        instructed_money=x.decimal(0, 38, 2),
        street_reference=x.null(sa.String(64)),
        account_id=x.text(NONE),
        short_sale=x.text("N"),
        trade_date=x.null(sa.Date()),
    )


def _items(due_trade: Relation) -> Relation:
    single = due_trade.filter(due_trade.clearing_path == "TRADE_FOR_TRADE")
    short = single.side.in_(["SELL_SHORT", "SELL_SHORT_EXEMPT"])
    return single.select(
        "settlement_date",
        "security_id",
        "currency",
        "street_reference",
        "account_id",
        "trade_date",
        instruction_id=item_id(single),
        quantity=x.decimal(single.quantity, 38, 6),
        money=x.decimal(single.gross, 38, 2),
        instructed_quantity=x.decimal(single.quantity, 38, 6),
        instructed_money=x.decimal(single.gross, 38, 2),
        contra_account=x.text(NONE),
        clearing_path=x.text("TRADE_FOR_TRADE"),
        short_sale=x.choose(short, x.text("Y"), x.text("N")),
    ).select(*CARRIED)


def _day_nets(net_obligation: Relation) -> Relation:
    """The delivery of each net of today, against its money."""
    moving = net_obligation.filter(net_obligation.net_quantity != 0)
    return moving.select(
        "settlement_date",
        "security_id",
        "currency",
        instruction_id=x.join_text("NET.", moving.settlement_date, ".", moving.security_id, ".", moving.currency),
        clearing_path=x.text("NET"),
        quantity=moving.net_quantity,
        money=moving.delivery_money,
        instructed_quantity=moving.net_quantity,
        instructed_money=moving.delivery_money,
        contra_account=x.coalesce(moving.clearing_house, x.text(NONE)),
        street_reference=x.null(sa.String(64)),
        account_id=x.text(NONE),
        short_sale=x.text("N"),
        trade_date=x.null(sa.Date()),
    ).select(*CARRIED)


def _carried(previous_open_instruction: Relation, split: Relation, transformation: Relation) -> Relation:
    """What was open, in the shares of today; what is instructed anew is instructed of the rest alone."""
    anew = transformation.filter(transformation.outcome == REPLACED).select(replaced_id=transformation.item_id)
    met = previous_open_instruction.join(split.select("security_id", "ratio_new", "ratio_old"), "security_id", how="left")
    both = met.join(anew, ("instruction_id", "replaced_id"), how="left")
    whole = x.choose(both.replaced_id.is_(None), both.instructed_quantity, both.quantity)
    return both.mutate(
        quantity=x.decimal(converted(both.quantity, both.ratio_new, both.ratio_old), 38, 6),
        instructed_quantity=x.decimal(converted(whole, both.ratio_new, both.ratio_old), 38, 6),
        instructed_money=x.decimal(x.choose(both.replaced_id.is_(None), both.instructed_money, both.money), 38, 2),
    ).select(*CARRIED)
