"""Strike what every position receives or owes from a dividend or a split, and keep it until it is paid.

Accounts are struck at the open of the ex-date, from the trade-date positions at the close before. Where the shares are (depository,
clearing corporation, loans, counterparties) is struck for a split at the same moment, for a dividend after the close of the record date,
since those holders are paid by it; with trades that settle in time both sides are equal.

Reads    corporate_action, previous_position, previous_clearing_position, previous_loan, previous_balance, closing_price,
         previous_entitlement, security_place, calendar_day
Writes   entitlement: one row per action and holder, from the day it is struck to the day it is paid
Units    quantity in shares; money in currency units, + an account receives, + comes to us from where the shares are
Holds    a row once struck does not change; money of a holder = quantity × rate, half up at the cent; a split adds whole shares, the rest is
         cash at the last close; cents are evened out (ROUNDING) only where both sides agree in shares
Source   conventions.md 14, 15; venues.md 14, E20; reports.md 4.3
Reasons  none
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.action_due import due_actions
from tallystick.stages.books.holding import account_holding, held_for_us
from tallystick.stages.lend.contract_price import converted_price
from tallystick.stages.lend.exact_quotient import rounded_money

ACTION = ("action_id", "action_kind", "security_id", "currency", "ex_date", "record_date", "payable_date")
HOLDER = ("holder_kind", "holder_id", "account_class", "record")
STRUCK = ("entitled_quantity", "quantity_change", "fraction_quantity", "money", "record_change", "struck_date", "paid_date")


def entitlement(
    corporate_action: Relation,
    previous_position: Relation,
    previous_clearing_position: Relation,
    previous_loan: Relation,
    previous_balance: Relation,
    closing_price: Relation,
    previous_entitlement: Relation,
    security_place: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every entitlement that is struck today or waits to be paid."""
    actions = due_actions(corporate_action, security_place, calendar_day, business_date, firm)
    accounts = account_holding(previous_position).join(actions.filter(actions.at_ex == 1), "security_id")
    elsewhere = held_for_us(previous_clearing_position, previous_loan, previous_balance, firm)
    held = accounts.union(elsewhere.join(actions.filter(actions.at_record == 1), "security_id"))
    fresh = held.without(previous_entitlement, "action_id", "holder_kind", "holder_id")
    struck = _struck(fresh, closing_price, business_date).select(*ACTION, *HOLDER, *STRUCK)
    kept = previous_entitlement.filter(previous_entitlement.paid_date >= x.date(business_date)).select(*ACTION, *HOLDER, *STRUCK)
    every = kept.union(struck)
    return every.union(_rounding(every, business_date))


def _struck(held: Relation, closing_price: Relation, business_date: dt.date) -> Relation:
    """The holders with what they receive; a holder of nothing that counts is left out."""
    met = held.join(closing_price.select("security_id", "price_date", "close_price"), "security_id", how="left")
    is_split, none = met.action_kind == "SPLIT", x.decimal(0, 38, 6)
    converted = x.whole_ratio(met.entitled_quantity, met.ratio_new, met.ratio_old)
    settled = x.whole_ratio(met.record_quantity, met.ratio_new, met.ratio_old)
    left_over = sa.cast(_scaled(met.entitled_quantity, met.ratio_new) - _scaled(converted, met.ratio_old), sa.Numeric(20, 6))
    changed = met.mutate(
        quantity_change=x.choose(is_split, converted - met.entitled_quantity, none),
        record_change=x.choose(is_split, settled - met.record_quantity, none),
        left_over=x.choose(is_split, left_over, x.decimal(0, 20, 6)),
        new_price=x.choose(met.price_date < met.ex_date, converted_price(met.close_price, met.ratio_new, met.ratio_old), met.close_price),
    )
    dividend = rounded_money(x.product(changed.entitled_quantity, changed.cash_rate))
    priced = changed.mutate(
        fraction_quantity=_fraction(changed),
        money=x.decimal(x.choose(changed.action_kind == "SPLIT", _in_lieu(changed), dividend), 38, 2),
        struck_date=x.date(business_date),
        paid_date=x.greater(changed.pay_day, x.date(business_date)),
    )
    return priced.filter((priced.entitled_quantity != 0) | (priced.record_change != 0))


def _scaled(quantity: x.Expression, ratio: x.Expression) -> x.Expression:
    """Shares times a ratio, both narrowed so that all twelve decimals stay."""
    return x.decimal(quantity, 20, 6) * x.decimal(ratio, 14, 6)


def _fraction(rows: Relation) -> x.Expression:
    """The part of a share left over, at six decimals toward zero."""
    millionths = x.whole_ratio(rows.left_over * 10**6, x.decimal(1, 18, 6), rows.ratio_old)
    return sa.cast(sa.cast(millionths, sa.Numeric(19, 0)) * x.decimal(Decimal("0.000001"), 12, 6), sa.Numeric(38, 6))


def _in_lieu(rows: Relation) -> x.Expression:
    """Cash for the part of a share, divided and rounded once; nothing where no close is known."""
    worth = sa.func.round(x.product(rows.left_over, x.coalesce(rows.new_price, x.decimal(0, 18, 8))), 8)
    size = x.half_up_units(sa.func.abs(x.hundred_millionths(worth)) * 10**6, x.millionths(rows.ratio_old), 2)
    return x.choose(worth < 0, -size, size)


def _rounding(every: Relation, business_date: dt.date) -> Relation:
    """Cents by which the two sides of a dividend differ on the day it is paid, where they agree in shares."""
    dividends = every.filter(every.action_kind == "DIVIDEND")
    ours = dividends.holder_kind == "ACCOUNT"
    summed = dividends.group_by(*ACTION)(
        shares=x.total_quantity(x.choose(ours, -dividends.entitled_quantity, dividends.entitled_quantity)),
        cents=x.total_money(x.choose(ours, -dividends.money, dividends.money)),
        sides=x.largest(x.choose(ours, 1, 0)) - x.smallest(x.choose(ours, 1, 0)),
        first_paid=x.smallest(dividends.paid_date),
        last_paid=x.largest(dividends.paid_date),
    )
    day, none = x.date(business_date), x.decimal(0, 38, 6)
    even = summed.filter(summed.shares == 0, summed.cents != 0, summed.sides == 1, summed.first_paid == day, summed.last_paid == day)
    nobody = {"holder_kind": x.text("ROUNDING"), "holder_id": x.text("-"), "account_class": x.text("-"), "record": x.text("-")}
    amounts = {"entitled_quantity": none, "quantity_change": none, "fraction_quantity": none, "money": even.cents, "record_change": none}
    return even.select(*ACTION, **nobody, **amounts, struck_date=day, paid_date=day)
