"""FinOp: the settlement and funding ladder. What is expected in and out on the coming settlement days, and the money after each."""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate
from typing import Any

import pyarrow as pa

from tallystick.edges.print.document import Chart, Document, Figure, Section, Series
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import MONEY, date_column, money, short_money, table_of, text, totals_of

COMING_DAYS = 5
ITEMS = {
    "BANK": "Bank money at the close",
    "CNS": "CNS, net per security",
    "NET": "Nets of single days",
    "TRADE_FOR_TRADE": "Trade for trade",
    "LOANS": "Marks of loans, borrows",
    "DIVIDENDS": "Dividends",
    "CUSTOMERS": "Customers' payments",
    "FX": "Trades of currencies",
}
FOOTNOTES = (
    "Expected: everything open settles on the next settlement day at the marks struck tonight, trades settle on their clearing date; of trades not yet made "
    "nothing is assumed.",
    "CNS: contract money of what enters, less the value of what is open. Customers: what cash accounts lack for their purchases; credits stay here until "
    "the customer asks. Marks: collateral struck tonight. Dividends: from where the shares are, on the payable date.",
)
Row = dict[str, Any]


def build(day: ReportDay) -> Document:
    """The page: the base currency first, then every other by itself; what they are together stands at the end, with the rates."""
    every = day.table("select settlement_date, currency, item, receive, pay, net from funding_ladder order by settlement_date, currency, item").to_pylist()
    own = [row for row in every if row["currency"] == day.currency]
    ladder = _by_day(day, own)
    sections = [_days(day, ladder, day.currency), _items(own, ladder, day.currency)]
    for currency in sorted({row["currency"] for row in every} - {day.currency}):
        rows = [row for row in every if row["currency"] == currency]
        listed = _by_day(day, rows)
        sections += [_days(day, listed, currency, f" {currency}"), _items(rows, listed, currency, f" {currency}")]
    if len(sections) > 2:
        sections.append(_in_base(day))
    return day.document("Settlement and funding ladder", "FinOp", "settlement date, expected", _tiles(day, own, ladder), tuple(sections), FOOTNOTES)


def _by_day(day: ReportDay, rows: list[Row]) -> list[Row]:
    """Today's bank money, then the coming settlement days, those without flows too."""
    coming = day.table(f"""
        select day from calendar_day where calendar_key = '{day.book.firm.calendar_key}' and is_settlement_day = 1 and day > date '{day.day}'
        order by day limit {COMING_DAYS}
    """)["day"].to_pylist()
    dates = sorted({day.day, *coming, *[row["settlement_date"] for row in rows]})
    listed = [{"settlement_date": each, **{name: _sum(rows, each, name) for name in ("receive", "pay", "net")}} for each in dates]
    after = accumulate(row["net"] for row in listed)
    return [{**row, "money_after": held} for row, held in zip(listed, after, strict=True)]


def _sum(rows: list[Row], date: object, name: str) -> Decimal:
    return sum((row[name] for row in rows if row["settlement_date"] == date), Decimal("0.00"))


def _tiles(day: ReportDay, rows: list[Row], ladder: list[Row]) -> tuple[Figure, ...]:
    tonight, following = ladder[0], ladder[min(1, len(ladder) - 1)]
    lowest = min(ladder, key=lambda row: (row["money_after"], row["settlement_date"]))
    customers = sum((row["net"] for row in rows if row["item"] == "CUSTOMERS" and row["settlement_date"] <= following["settlement_date"]), Decimal(0))
    return (
        Figure("Bank money tonight", short_money(tonight["money_after"]), day.currency),
        Figure("Next settlement day", short_money(following["net"]), f"net, {following['settlement_date']}"),
        Figure("Money after it", short_money(following["money_after"]), f"{short_money(following['money_after'] - customers)} if no customer pays"),
        Figure("Lowest money", short_money(lowest["money_after"]), f"on {lowest['settlement_date']}", "bad" if lowest["money_after"] < 0 else "good"),
    )


def _in_base(day: ReportDay) -> Section:
    """Bank money tonight and the net of the next five days, by currency and in the base currency at the newest rate, which is shown."""
    table = day.table(f"""
        with newest as (
            select from_currency as currency, fx_rate, rate_date from fx_rate where to_currency = '{day.currency}'
            qualify row_number() over (partition by from_currency order by rate_date desc) = 1
        ), held as (
            select currency, sum(net) filter (where item = 'BANK') as bank, sum(net) filter (where item <> 'BANK') as expected
            from funding_ladder group by currency
        )
        select h.currency, cast(coalesce(h.bank, 0) as decimal(38,2)) as bank, cast(coalesce(h.expected, 0) as decimal(38,2)) as expected,
            case when h.currency = '{day.currency}' then '1' else coalesce(cast(n.fx_rate as varchar), 'no rate') end as rate,
            coalesce(cast(n.rate_date as varchar), '') as rate_date,
            cast(round((coalesce(h.bank, 0) + coalesce(h.expected, 0)) * case when h.currency = '{day.currency}' then 1 else n.fx_rate end, 2)
                as decimal(38,2)) as in_base
        from held h left join newest n using (currency) order by h.currency
    """)
    columns = (
        text("currency", "Currency"),
        money("bank", "Bank money", ""),
        money("expected", "Expected, net", ""),
        text("rate", f"Rate into {day.currency}"),
        text("rate_date", "Of"),
        money("in_base", "Together", day.currency),
    )
    note = f"Each currency in its own money; together in {day.currency} at the newest rate known."
    return Section("All currencies", note, table, columns, None, totals_of(table, "in_base"))


def _days(day: ReportDay, ladder: list[Row], currency: str, of: str = "") -> Section:
    names = ("receive", "pay", "net", "money_after")
    table = table_of(ladder, settlement_date=pa.date32(), **dict.fromkeys(names, MONEY))
    flows = [{**row, "receive": Decimal(0), "pay": Decimal(0)} if row["settlement_date"] == day.day else row for row in ladder]
    series = tuple(Series(name.replace("_", " "), tuple(row[name] for row in flows)) for name in ("receive", "pay", "money_after"))
    chart = Chart("ladder", f"Money by settlement day{of}", tuple(f"{row['settlement_date']:%m-%d}" for row in flows), series, currency)
    columns = (date_column("settlement_date", "Settles"), *[money(name, name.replace("_", " ").capitalize(), currency) for name in names])
    return Section(f"Ladder{of}", f"{day.day} is the money held at the close; what follows is expected.", table, columns, chart)


def _items(rows: list[Row], ladder: list[Row], currency: str, of: str = "") -> Section:
    following = ladder[min(1, len(ladder) - 1)]["settlement_date"]
    held = [row for row in rows if row["settlement_date"] == following]
    chart = Chart("bar", f"Net of {following}{of}", tuple(ITEMS[row["item"]] for row in held), (Series("net", tuple(row["net"] for row in held)),), currency)
    listed = [{**row, "day": row["settlement_date"].isoformat(), "what": ITEMS[row["item"]]} for row in rows]
    keys: dict[str, pa.DataType] = {"day": pa.string(), "settlement_date": pa.date32(), "currency": pa.string(), "item": pa.string(), "what": pa.string()}
    table = table_of(listed, **keys, **dict.fromkeys(("receive", "pay", "net"), MONEY))
    columns = (
        text("day", "Settles"),
        text("what", "Item", "funding_ladder.settlement_date,currency,item"),
        *[money(name, name.capitalize(), currency) for name in ("receive", "pay", "net")],
    )
    totals = totals_of(table, "receive", "pay", "net")
    return Section(f"Items{of}", "Sums of what comes in and of what goes out.", table, columns, chart if held else None, totals, "day")
