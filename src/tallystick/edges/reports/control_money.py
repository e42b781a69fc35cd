"""Sections of the control sheet: what moved on the bank account, and what the day's trades earned."""

from __future__ import annotations

from tallystick.edges.print.document import Chart, Figure, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import EVENTS, money, money_text, number, short_money, text, texts, totals_of, worded

BANK_LEGS = """
    select event_kind, money from event_posting where ledger_account = '1015'
    union all
    select event_kind, money from entitlement_posting where ledger_account = '1015'
"""


def bank_money(day: ReportDay) -> tuple[Figure, Section]:
    """Money of our settlement bank account: held at the close, and by what it moved for."""
    held = day.row("""
        select coalesce(sum(opening), 0.00) as opening, coalesce(sum(movement), 0.00) as movement, coalesce(sum(closing), 0.00) as closing
        from trial_balance where ledger_account = '1015'
    """)
    table = day.table(f"""
        select {worded("event_kind", EVENTS)} as why, count(*) as movements,
            sum(greatest(money, 0)) as received, sum(least(money, 0)) as paid, sum(money) as net
        from ({BANK_LEGS}) legs group by event_kind order by event_kind
    """)
    columns = (
        text("why", "Moved for"),
        number("movements", "Movements"),
        *[money(name, name.capitalize(), day.currency) for name in ("received", "paid", "net")],
    )
    chart = Chart("bar", "Net by what it moved for", texts(table, "why"), (Series("net", tuple(table["net"].to_pylist())),), day.currency)
    note = f"Settlement bank (ledger 1015): opening {money_text(held['opening'])}, closing {money_text(held['closing'])}."
    totals = totals_of(table, "movements", "received", "paid", "net")
    tile = Figure("Bank money", short_money(held["closing"]), f"{'+' if held['movement'] > 0 else ''}{money_text(held['movement'])} today")
    return tile, Section("Bank money", note, table, columns, chart if table.num_rows else None, totals)


def revenue(day: ReportDay) -> Section:
    """Commission of trades booked today, by class of account and schedule."""
    table = day.table("""
        select lower(t.account_class) as accounts, replace(lower(coalesce(a.commission_schedule, '?')), '_', ' ') as schedule, count(*) as trades,
            cast(sum(abs(t.gross)) as decimal(38,2)) as gross, cast(-sum(t.commission) as decimal(38,2)) as commission
        from trade t left join account a using (account_id) group by 1, 2 order by 1, 2
    """)
    columns = (
        text("accounts", "Accounts"),
        text("schedule", "Schedule"),
        number("trades", "Trades"),
        money("gross", "Traded", day.currency),
        money("commission", "Commission", day.currency),
    )
    earning = [row for row in table.to_pylist() if row["commission"]]
    names = tuple(f"{row['accounts']}, {row['schedule']}" for row in earning)
    chart = Chart("bar", "Commission by accounts and schedule", names, (Series("commission", tuple(row["commission"] for row in earning)),), day.currency)
    totals = totals_of(table, "trades", "gross", "commission")
    return Section("Revenue", "Commission on trade date; reversals are taken off.", table, columns, chart if earning else None, totals)
