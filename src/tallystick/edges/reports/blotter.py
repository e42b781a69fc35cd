"""Compliance: the blotter of Rule 17a-3(a)(1), trades, receipts and deliveries, receipts and payments of money."""

from __future__ import annotations

import pyarrow as pa

from tallystick.edges.print.document import ColumnFormat, Document, Figure, Section
from tallystick.edges.reports.day import LISTED_ROWS, ReportDay
from tallystick.edges.reports.wording import EVENTS, count_text, date_column, money, shares, short_money, text, worded

SECURITY = "coalesce(s.symbol, nullif(b.security_id, '-')) as security"
ACCOUNT = "nullif(b.account_id, '-') as account"


EXECUTED = "rpad(cast(b.trade_time as varchar) || case when position('.' in cast(b.trade_time as varchar)) > 0 then '' else '.' end, 23, '0')"
"""The time of a trade to the millisecond, as every engine writes it (the text of a time has as many decimals as it needs)."""


def build(day: ReportDay) -> Document:
    """The page."""
    every = f"tallystick show {day.book.path.name} blotter --date {day.day} --format csv"
    footnotes = (
        "17 CFR 240.17a-3(a)(1): an itemised daily record of purchases and sales, receipts and deliveries of securities, receipts and disbursements of cash.",
        "Shares and money are signed from the account's side, of the bank from ours: + received, − delivered or paid.",
        f"A page carries the first {LISTED_ROWS:,} lines of each kind, its totals are of all; `{every}` streams every line.",
    )
    sections = (_trades(day), _deliveries(day), _cash(day))
    return day.document("Blotter", "Compliance", "trade date; deliveries and money on settlement date", _tiles(day), sections, footnotes)


def _tiles(day: ReportDay) -> tuple[Figure, ...]:
    own = f"currency = '{day.currency}'"
    row = day.row(f"""
        select count(*) filter (where entry_kind = 'TRADE' and quantity > 0) as bought,
            count(*) filter (where entry_kind = 'TRADE' and quantity < 0) as sold,
            coalesce(-sum(gross) filter (where {own} and entry_kind = 'TRADE' and quantity > 0), 0.00) as paid,
            coalesce(sum(gross) filter (where {own} and entry_kind = 'TRADE' and quantity < 0), 0.00) as received,
            count(*) filter (where entry_kind = 'REVERSAL') as reversed,
            count(*) filter (where entry_kind = 'DELIVERY' and side = 'RECEIVE') as receipts,
            count(*) filter (where entry_kind = 'DELIVERY' and side = 'DELIVER') as deliveries,
            coalesce(sum(net_money) filter (where {own} and entry_kind = 'CASH'), 0.00) as cash, count(*) filter (where entry_kind = 'CASH') as movements
        from blotter
    """)
    return (
        Figure("Purchases", count_text(row["bought"]), f"{day.currency} {short_money(row['paid'])}"),
        Figure("Sales", count_text(row["sold"]), f"{day.currency} {short_money(row['received'])}"),
        Figure("Reversals", count_text(row["reversed"]), "of trades of earlier days"),
        Figure("Shares in, out", f"{count_text(row['receipts'])} / {count_text(row['deliveries'])}", "receipts and deliveries at the depository"),
        Figure("Net bank money", short_money(row["cash"]), f"{day.currency}, {count_text(row['movements'])} movements"),
    )


def _trades(day: ReportDay) -> Section:
    where = "b.entry_kind in ('TRADE', 'REVERSAL')"
    chosen = f"""
        b.entry_key, b.trade_time, {EXECUTED} as executed, {ACCOUNT}, lower(b.entry_kind) as entry,
        replace(lower(b.side), '_', ' ') as side, {SECURITY}, b.quantity, b.price, b.currency, b.gross, b.charges, b.net_money, b.settlement_date,
        nullif(b.counterparty, '-') as against"""
    several, unit = _currencies(day)
    columns = (
        text("executed", "Executed", "trade.entry_key"),
        text("account", "Account"),
        text("entry", "Entry"),
        text("side", "Side"),
        text("security", "Security"),
        shares("quantity", "Quantity"),
        ColumnFormat("price", "Price", "price", unit),
        *several,
        money("gross", "Gross", unit),
        money("charges", "Charges", unit),
        money("net_money", "Net", unit),
        date_column("settlement_date", "Settles"),
        text("against", "Against"),
    )
    table = _listed(day, chosen, where, "b.trade_time nulls last, b.entry_key")
    return _section(day, "Purchases and sales", "Booked today, in order of execution (UTC).", table, columns, where, "gross", "charges", "net_money")


def _deliveries(day: ReportDay) -> Section:
    where = "b.entry_kind = 'DELIVERY'"
    chosen = f"b.entry_key, lower(b.side) as we, {SECURITY}, b.quantity, b.currency, b.net_money, {ACCOUNT}, nullif(b.counterparty, '-') as against"
    several, unit = _currencies(day)
    columns = (
        text("security", "Security", "depository_activity.entry_key"),
        text("we", "We"),
        shares("quantity", "Quantity"),
        *several,
        money("net_money", "Against payment", unit),
        text("account", "Account"),
        text("against", "Contra account"),
    )
    note = "What the depository moved today; CNS (contra 888) moves free, its money settles net."
    return _section(day, "Receipts and deliveries", note, _listed(day, chosen, where, "security, b.entry_key"), columns, where, "net_money")


def _cash(day: ReportDay) -> Section:
    where = "b.entry_kind = 'CASH'"
    chosen = f"b.entry_key, {worded('b.counterparty', EVENTS)} as why, lower(b.side) as we, {SECURITY}, {ACCOUNT}, b.currency, b.net_money, b.settlement_date"
    several, unit = _currencies(day)
    columns = (
        text("why", "Moved for", "posting.entry_key"),
        text("we", "We"),
        text("security", "Security"),
        text("account", "Account"),
        *several,
        money("net_money", "Money", unit),
        date_column("settlement_date", "Value date"),
    )
    table = _listed(day, chosen, where, "why, security, b.entry_key")
    return _section(day, "Receipts and payments of money", "Legs on our settlement bank account.", table, columns, where, "net_money")


def _currencies(day: ReportDay) -> tuple[tuple[ColumnFormat, ...], str]:
    """The column that names the currency, and no unit of the money columns, on a day with others than the base currency."""
    others = day.row(f"select count(*) as rows from blotter where currency <> '{day.currency}'")["rows"]
    return ((text("currency", "Currency"),), "") if others else ((), day.currency)


def _listed(day: ReportDay, chosen: str, where: str, order: str) -> pa.Table:
    return day.table(f"select {chosen} from blotter b left join security s using (security_id) where {where} order by {order} limit {LISTED_ROWS}")


def _section(day: ReportDay, title: str, note: str, table: pa.Table, columns: tuple[ColumnFormat, ...], where: str, *summed: str) -> Section:
    if any(column.name == "currency" for column in columns):
        return Section(title, note, table, columns)
    sums = day.row(f"select {', '.join(f'coalesce(sum(b.{name}), 0.00) as {name}' for name in summed)} from blotter b where {where}")
    return Section(title, note, table, columns, None, sums)
