"""Hold the fees collected on sales against the fees due on their total: the difference of rounding is the firm's, not the regulator's.

Customers' sales count on the day they settle (when their fees are booked), the firm's own on the day they are booked.

Reads    due_trade, trade, section_31_rate, taf_rate
Writes   fee_difference: one row per fee, charge date and currency
Units    currency units, positive
Holds    difference = collected − due
Source   conventions.md 10 (account 4090); venues.md 13.1, 13.2
Reasons  none
"""

from __future__ import annotations

import sqlalchemy as sa

from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x

CHARGED = ("account_class", "trade_date", "settlement_date", "currency", "quantity", "price", "gross", "section_31_fee", "taf_fee", "entry")


def fee_difference(due_trade: Relation, trade: Relation, section_31_rate: Relation, taf_rate: Relation, firm: Firm) -> Relation:
    """Fees collected and due, where we collect them (not where a broker charges us)."""
    ours = trade.account_class == "FIRM" if not firm.broker_source else trade.account_class == "-"
    customers = due_trade.filter(due_trade.account_class != "FIRM", due_trade.clearing_path != "BROKER")
    sales = customers.select(*CHARGED).union(trade.filter(ours).select(*CHARGED))
    return _section_31(sales, section_31_rate).union(_taf(sales, taf_rate))


def _section_31(sales: Relation, section_31_rate: Relation) -> Relation:
    charged = sales.filter(sales.section_31_fee != 0)
    rates = section_31_rate.select("valid_from", "valid_to", "rate")
    met = charged.join(rates, lambda sale, rate: (sale.settlement_date >= rate.valid_from) & (sale.settlement_date <= rate.valid_to))
    exact = x.product(met.gross, met.rate)
    return _summed(met.mutate(exact=exact, charge_date=met.settlement_date, charged=-met.section_31_fee), "SECTION_31")


def _taf(sales: Relation, taf_rate: Relation) -> Relation:
    charged = sales.filter(sales.taf_fee != 0)
    rates = taf_rate.select("valid_from", "valid_to", "per_share", "cap")
    met = charged.join(rates, lambda sale, rate: (sale.trade_date >= rate.valid_from) & (sale.trade_date <= rate.valid_to))
    size = x.lesser(x.product(sa.func.abs(met.quantity), met.per_share), met.cap)
    signed = x.choose(met.entry == "REVERSAL", -size, size)
    return _summed(met.mutate(exact=signed, charge_date=met.trade_date, charged=-met.taf_fee), "TAF")


def _summed(rows: Relation, fee: str) -> Relation:
    """Fees of reversals are taken back, so that both sides stay equal in what they count."""
    grouped = rows.group_by("charge_date", "currency")(sales=x.count(), collected=x.total_money(rows.charged), exact=x.total(rows.exact, 14))
    due = grouped.mutate(fee=x.text(fee), due=x.decimal(sa.func.round(grouped.exact, 2), 38, 2))
    return due.mutate(difference=due.collected - due.due)
