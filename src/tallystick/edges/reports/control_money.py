"""Sections of the control sheet: what moved on the bank account, and what the day's trades earned."""

from __future__ import annotations

import pyarrow as pa

from tallystick.edges.print.document import Chart, Figure, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import EVENTS, money, money_text, number, short_money, text, texts, totals_of, worded

BANK_LEGS = """
    select event_kind, instrument, money from event_posting where ledger_account = '1015'
    union all
    select event_kind, instrument, money from entitlement_posting where ledger_account = '1015'
    union all
    select event_kind, instrument, money from fx_posting where ledger_account = '1015'
"""


def bank_money(day: ReportDay) -> tuple[Figure, Section]:
    """Money of our bank accounts: held in the base currency at the close, and in every currency by what it moved for."""
    held = day.row(f"""
        select coalesce(sum(opening), 0.00) as opening, coalesce(sum(movement), 0.00) as movement, coalesce(sum(closing), 0.00) as closing
        from trial_balance where ledger_account = '1015' and currency = '{day.currency}'
    """)
    table = day.table(f"""
        select instrument as currency, {worded("event_kind", EVENTS)} as why, count(*) as movements,
            sum(greatest(money, 0)) as received, sum(least(money, 0)) as paid, sum(money) as net
        from ({BANK_LEGS}) legs group by instrument, event_kind order by instrument <> '{day.currency}', instrument, event_kind
    """)
    several = len(set(texts(table, "currency")) | {day.currency}) > 1
    unit = "" if several else day.currency
    columns = (
        *([text("currency", "Currency")] if several else []),
        text("why", "Moved for"),
        number("movements", "Movements"),
        *[money(name, name.capitalize(), unit) for name in ("received", "paid", "net")],
    )
    own = table.filter(pa.array([each == day.currency for each in texts(table, "currency")], pa.bool_()))
    chart = Chart("bar", "Net by what it moved for", texts(own, "why"), (Series("net", tuple(own["net"].to_pylist())),), day.currency)
    note = f"Settlement bank (ledger 1015): opening {money_text(held['opening'])}, closing {money_text(held['closing'])}."
    totals = totals_of(table, "movements", *(() if several else ("received", "paid", "net")))
    tile = Figure("Bank money", short_money(held["closing"]), f"{'+' if held['movement'] > 0 else ''}{money_text(held['movement'])} today")
    return tile, Section("Bank money", note, table, columns, chart if own.num_rows else None, totals)


def revenue(day: ReportDay) -> Section:
    """Commission of trades booked today, by currency, class of account and schedule."""
    table = day.table(f"""
        select t.currency, lower(t.account_class) as accounts, replace(lower(coalesce(a.commission_schedule, '?')), '_', ' ') as schedule, count(*) as trades,
            cast(sum(abs(t.gross)) as decimal(38,2)) as gross, cast(-sum(t.commission) as decimal(38,2)) as commission
        from trade t left join account a using (account_id) group by 1, 2, 3 order by t.currency <> '{day.currency}', 1, 2, 3
    """)
    several = len(set(texts(table, "currency")) | {day.currency}) > 1
    unit = "" if several else day.currency
    columns = (
        *([text("currency", "Currency")] if several else []),
        text("accounts", "Accounts"),
        text("schedule", "Schedule"),
        number("trades", "Trades"),
        money("gross", "Traded", unit),
        money("commission", "Commission", unit),
    )
    earning = [row for row in table.to_pylist() if row["commission"] and row["currency"] == day.currency]
    names = tuple(f"{row['accounts']}, {row['schedule']}" for row in earning)
    chart = Chart("bar", "Commission by accounts and schedule", names, (Series("commission", tuple(row["commission"] for row in earning)),), day.currency)
    totals = totals_of(table, "trades", *(() if several else ("gross", "commission")))
    return Section("Revenue", "Commission on trade date; reversals are taken off.", table, columns, chart if earning else None, totals)


OUTCOMES = {"UNDER_THRESHOLD": "under the threshold", "OTHER_CURRENCY": "in another currency: work it out by hand"}
"""Outcomes of a charge in a reader's words; any other reads as its name."""


def charges(day: ReportDay) -> Section:
    """Taxes and levies of trades booked today, by charge and outcome; reversals are taken off."""
    table = day.table(f"""
        select replace(charge, '_', ' ') as charge, currency, {worded("outcome", OUTCOMES)} as outcome, replace(lower(exemption), '_', ' ') as exemption,
            count(*) as trades, cast(sum(basis_amount) as decimal(38,2)) as basis, cast(-sum(amount) as decimal(38,2)) as amount,
            case outcome when 'OTHER_CURRENCY' then 'warn' else '' end as tone
        from transaction_charge group by charge, currency, transaction_charge.outcome, transaction_charge.exemption
        order by transaction_charge.charge, currency, transaction_charge.outcome, transaction_charge.exemption
    """)
    columns = (
        text("charge", "Charge"),
        text("outcome", "Outcome", tone="tone"),
        text("exemption", "Freed by"),
        text("currency", "Currency"),
        number("trades", "Trades"),
        money("basis", "Worked out on", ""),
        money("amount", "Charged", ""),
    )
    note = "Stamp duty reserve tax, levies and the like on trade date; they are booked when the trade settles. Each stands in the table transaction_charge."
    return Section("Taxes and levies", note, table, columns, None, totals_of(table, "trades"))
