"""FinOp: the trial balance with opening, movement and closing, and the same balances as FOCUS presents them."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa

from tallystick.edges.print.document import Chart, Document, Figure, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import money, money_text, short_money, sum_of, text, totals_of

SIDES = {"ASSET": "Assets", "LIABILITY": "Liabilities", "EQUITY": "Equity", "INCOME": "Income", "EXPENSE": "Expenses"}
OTHER = "Not in the chart"
BY_SECURITY = "('1510')"
"""Accounts presented security by security: a short is not netted with another security's long."""

FOOTNOTES = (
    "Debit +, credit −. Firm trades are booked on trade date, customer trades on settlement date, commission on trade date (ASC 940-320, 940-20, 606).",
    "As presented: an account posted as one is shown under its credit number for each customer, counterparty or (inventory) security with a credit balance; "
    "debits and credits of different customers are not netted.",
    "FOCUS rows are those of Form X-17A-5 Part II and are to be checked against the current form before filing.",
)


def build(day: ReportDay) -> Document:
    """The page."""
    posted, presented = _posted(day), _presented(day)
    sections = (_at_a_glance(day, presented), _accounts(day, posted), *_in_base(day), _focus(day, presented))
    return day.document("Trial balance", "FinOp", "trade date (firm), settlement date (customers)", _tiles(day, posted, presented), sections, FOOTNOTES)


def _chart_today(day: ReportDay) -> str:
    return f"(select * from chart_of_account where date '{day.day}' between valid_from and valid_to)"


def _side() -> str:
    return "case c.side " + " ".join(f"when '{side}' then '{words}'" for side, words in SIDES.items()) + f" else '{OTHER}' end"


def _posted(day: ReportDay) -> pa.Table:
    """The accounts as they are posted."""
    return day.table(f"""
        select {_side()} as side, t.ledger_account, t.currency, t.account_name, c.focus_line, t.opening, t.movement, t.closing
        from trial_balance t left join {_chart_today(day)} c using (ledger_account) order by t.ledger_account, t.currency
    """)


def _presented(day: ReportDay) -> pa.Table:
    """The balances by the number of the account under which they are reported."""
    return day.table(f"""
        with held as (
            select ledger_account, sub_account, instrument,
                case when ledger_account in {BY_SECURITY} then security_id else '-' end as security, sum(money) as money
            from balance where money <> 0 group by 1, 2, 3, 4
        ), shown as (
            select case when h.money < 0 and coalesce(c.credit_account, '') <> '' then c.credit_account else h.ledger_account end as reported, h.money
            from held h left join {_chart_today(day)} c using (ledger_account)
        )
        select {_side()} as side, reported, c.name as account_name, c.focus_line, replace(c.focus_codes, '- /', '– /') as focus_codes,
            cast(sum(greatest(money, 0)) as decimal(38,2)) as debit, cast(sum(least(money, 0)) as decimal(38,2)) as credit,
            cast(sum(money) as decimal(38,2)) as balance
        from shown left join {_chart_today(day)} c on c.ledger_account = reported group by 1, 2, 3, 4, 5 order by reported
    """)


def _tiles(day: ReportDay, posted: pa.Table, presented: pa.Table) -> tuple[Figure, ...]:
    held = dict.fromkeys([*SIDES.values(), OTHER], Decimal(0))
    for row in presented.to_pylist():
        held[row["side"]] += row["balance"]
    difference: Decimal = sum_of(posted, "closing")
    tone, note = ("good", "debits equal credits") if difference == 0 else ("bad", "debits and credits differ")
    return (
        Figure("Difference", money_text(difference), note, tone),
        Figure("Total assets", short_money(held["Assets"]), f"{day.currency}, as presented"),
        Figure("Total liabilities", short_money(-held["Liabilities"]), f"{day.currency}, as presented"),
        Figure("Equity", short_money(-held["Equity"]), f"{day.currency}, before the result"),
        Figure("Result not closed", short_money(-held["Income"] - held["Expenses"]), "income less expenses"),
    )


def _at_a_glance(day: ReportDay, presented: pa.Table) -> Section:
    lines: dict[str, Decimal] = {}
    for row in presented.to_pylist():
        if row["side"] in ("Assets", "Liabilities"):
            lines[row["focus_line"]] = lines.get(row["focus_line"], Decimal(0)) + row["balance"]
    chart = Chart("bar", "Assets (+) and liabilities (−) by FOCUS row", tuple(lines), (Series("balance", tuple(lines.values())),), day.currency)
    return Section("Balance sheet at a glance", chart=chart)


def _accounts(day: ReportDay, posted: pa.Table) -> Section:
    columns = (
        text("side", "Side"),
        text("ledger_account", "Account", "trial_balance.ledger_account,currency"),
        text("account_name", "Name"),
        text("focus_line", "FOCUS row"),
        *[money(name, name.capitalize(), day.currency) for name in ("opening", "movement", "closing")],
    )
    totals = totals_of(posted, "opening", "movement", "closing")
    return Section("Ledger accounts", "As posted; each column sums to zero.", posted, columns, None, totals, "side")


def _focus(day: ReportDay, presented: pa.Table) -> Section:
    columns = (
        text("side", "Side"),
        text("reported", "Account"),
        text("account_name", "Name"),
        text("focus_line", "FOCUS row"),
        text("focus_codes", "Allowable / not / total"),
        money("debit", "Debit", day.currency),
        money("credit", "Credit", day.currency),
    )
    return Section("As presented", "Credit balances under their own number.", presented, columns, None, totals_of(presented, "debit", "credit"), "side")


def _in_base(day: ReportDay) -> tuple[Section, ...]:
    """Balances of other currencies in the base currency; nothing where there are none."""
    rows = day.table(f"""
        select ledger_account, currency, closing, cast(fx_rate as varchar) as fx_rate, cast(rate_date as varchar) as rate_date,
            coalesce(base_closing, 0) as base_closing, coalesce(reason, '') as reason
        from base_balance where currency <> '{day.book.firm.base_currency}' order by ledger_account, currency
    """)
    if not rows.num_rows:
        return ()
    columns = (
        text("ledger_account", "Account", "base_balance.ledger_account,currency"),
        text("currency", "Currency"),
        money("closing", "Closing", ""),
        text("fx_rate", "Rate"),
        text("rate_date", "Rate of"),
        money("base_closing", "In base currency", day.currency),
        text("reason", "Reason"),
    )
    note = "The newest rate known on the day; a currency without a rate is named and counts as 0 here. Nothing is booked by it."
    return (Section("Other currencies in base", note, rows, columns, None, totals_of(rows, "base_closing")),)
