"""Strike what every position receives or owes from a dividend or a split, and keep it until it is paid.

Accounts are struck at the open of the ex-date, from the trade-date positions at the close before. Where the shares are (depository,
clearing corporation, loans, counterparties) is struck for a split at the same moment, for a dividend after the close of the record date,
since it is those holders who are paid; with trades settling in time both sides are equal, and a difference is a claim, shown as such.

Reads    corporate_action, previous_position, previous_clearing_position, previous_loan, previous_balance, closing_price,
         previous_entitlement, calendar_day
Writes   entitlement: one row per action and holder, from the day it is struck to the day it is paid
Units    quantity in shares; money in currency units, + an account receives, or comes to us from where the shares are
Holds    a row once struck does not change; money of an account = quantity × rate, half up at the cent; a cent row (ROUNDING) only where
         both sides agree in shares
Source   conventions.md 14, 15; venues.md 14, E20; reports.md 4.3
Reasons  none
"""

from __future__ import annotations

import datetime as dt

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.books.action_due import due_actions
from tallystick.stages.books.holding import account_holding, held_for_us

ROW = (
    "action_id", "holder_kind", "holder_id", "account_class", "action_kind", "security_id", "currency", "entitled_quantity", "quantity_change",
    "fraction_quantity", "money", "record", "record_change", "ex_date", "record_date", "payable_date", "struck_date", "paid_date",
)  # fmt: skip


def entitlement(
    corporate_action: Relation,
    previous_position: Relation,
    previous_clearing_position: Relation,
    previous_loan: Relation,
    previous_balance: Relation,
    closing_price: Relation,
    previous_entitlement: Relation,
    calendar_day: Relation,
    business_date: dt.date,
    firm: Firm,
) -> Relation:
    """Every entitlement that is struck today or waits to be paid."""
    days = calendar_day.filter(calendar_day.calendar_key == firm.calendar_key)
    actions = due_actions(corporate_action, days, business_date)
    accounts = account_holding(previous_position).join(actions.filter(actions.at_ex == 1), "security_id")
    elsewhere = held_for_us(previous_clearing_position, previous_loan, previous_balance, firm).join(actions.filter(actions.at_record == 1), "security_id")
    struck = _struck(accounts.union(elsewhere.select(*accounts.columns)), closing_price, business_date)
    fresh = struck.without(previous_entitlement, "action_id", "holder_kind", "holder_id")
    kept = previous_entitlement.filter(previous_entitlement.paid_date >= x.date(business_date), previous_entitlement.holder_kind != "ROUNDING")
    every = kept.select(*ROW).union(fresh.select(*ROW))
    return every.union(_rounding(every, business_date))


def _struck(held: Relation, closing_price: Relation, business_date: dt.date) -> Relation:
    """The rows with what they receive: money of a dividend, or whole shares of a split with its fraction in cash at the last close."""
    met = held.join(closing_price.select("security_id", "price_date", "close_price"), "security_id", how="left")
    is_split = met.action_kind == "SPLIT"
    converted = x.whole_ratio(met.entitled_quantity, met.ratio_new, met.ratio_old)
    settled = x.whole_ratio(met.record_quantity, met.ratio_new, met.ratio_old)
    none = x.decimal(0, 38, 6)
    changed = met.mutate(
        quantity_change=x.choose(is_split, converted - met.entitled_quantity, none),
        record_change=x.choose(is_split, settled - met.record_quantity, none),
        fraction_quantity=x.choose(is_split, _exact_shares(met) - converted, none),
        new_price=_price_of_new_share(met),
    )
    dividend = x.cents(x.product(changed.entitled_quantity, changed.cash_rate))
    lieu = x.cents(x.product(changed.fraction_quantity, x.coalesce(changed.new_price, x.decimal(0, 18, 8))))
    return changed.mutate(
        money=x.decimal(x.choose(changed.action_kind == "SPLIT", lieu, dividend), 38, 2),
        struck_date=x.date(business_date),
        paid_date=x.greater(changed.pay_day, x.date(business_date)),
    )


def _exact_shares(rows: Relation) -> x.Expression:
    """Shares after the split with their fraction, at six decimals toward zero."""
    millionths = x.whole_ratio(rows.entitled_quantity, rows.ratio_new * 1000, rows.ratio_old)
    return x.decimal(millionths * x.decimal(1, 18, 6), 38, 6)


def _price_of_new_share(rows: Relation) -> x.Expression:
    return rows.close_price


def _rounding(every: Relation, business_date: dt.date) -> Relation:
    return every
