"""FinOp: the stock record. Whose shares they are, where they are or who owes them; long = short for every security."""

from __future__ import annotations

import pyarrow as pa

from tallystick.edges.print.document import Chart, Document, Figure, Section, Series
from tallystick.edges.reports.day import LISTED_ROWS, ReportDay
from tallystick.edges.reports.wording import count_text, shares, sum_of, text, texts, totals_of

LONG = {"customers": ("S-CUSTOMER",), "firm": ("S-FIRM",), "borrowed": ("S-BORROWED",), "to_deliver": ("S-CNS", "S-FAIL")}
SHORT = {"depository": ("S-DEPOSITORY",), "loaned": ("S-LOANED",), "to_receive": ("S-CNS", "S-FAIL"), "short_accounts": ("S-CUSTOMER", "S-FIRM")}
"""Columns of the long and of the short side with their accounts of the stock record; anything else is `other`."""

HEADINGS = {"other_long": "Other", "other_short": "Other", "long_total": "Total long", "short_total": "Total short"}
FOOTNOTES = (
    "17 CFR 240.17a-3(a)(5). Long: whose claim it is (customers, the firm, lenders, and those to whom we still owe a delivery). "
    "Short: where the shares are (depository), or who owes them to us (borrowers, CNS and counterparties that failed, accounts that are short).",
    "Other: in transfer between our own depository accounts, and stock distributions not yet converted on all sides; left out where there is none.",
)


def build(day: ReportDay) -> Document:
    """The page."""
    by_security = _by_security(day)
    sections = (_values(day), _securities(by_security), _locations(day))
    return day.document("Stock record", "FinOp", "settlement date", _tiles(day, by_security), sections, FOOTNOTES)


def _by_security(day: ReportDay) -> pa.Table:
    """One row a security: the columns of both sides, their totals and the difference, which must be zero."""
    return day.table(f"""
        with sums as (select security_id, {_side(LONG, "long")}, {_side(SHORT, "short")} from stock_record group by security_id)
        select coalesce(s.symbol, sums.security_id) as security, sums.*, long_total - short_total as difference
        from sums left join security s using (security_id) order by security, security_id
    """)


def _side(names: dict[str, tuple[str, ...]], side: str) -> str:
    def summed(condition: str, name: str) -> str:
        return f"coalesce(sum({side}_quantity) filter (where {condition}), 0) as {name}"

    listed = {name: ", ".join(f"'{each}'" for each in accounts) for name, accounts in names.items()}
    parts = [summed(f"ledger_account in ({accounts})", name) for name, accounts in listed.items()]
    other = summed(f"ledger_account not in ({', '.join(listed.values())})", f"other_{side}")
    return ", ".join([*parts, other, f"sum({side}_quantity) as {side}_total"])


def _tiles(day: ReportDay, by_security: pa.Table) -> tuple[Figure, ...]:
    unequal = sum(1 for each in by_security["difference"].to_pylist() if each)
    rows = day.row("select count(*) as rows, count(*) filter (where ledger_account = 'S-DEPOSITORY') as places from stock_record")
    breaks = day.row("select count(*) as open from recon_break where recon_kind = 'POSITION'")
    tone, note = ("bad", "long and short differ: a defect") if unequal else ("good", "long equals short in each")
    return (
        Figure("Out of balance", count_text(unequal), note, tone),
        Figure("Securities", count_text(by_security.num_rows), "with a position or a location"),
        Figure("Positions and locations", count_text(rows["rows"]), f"{count_text(rows['places'])} at the depository"),
        Figure("Position breaks", count_text(breaks["open"]), "against statements", "warn" if breaks["open"] else "good"),
    )


def _values(day: ReportDay) -> Section:
    """The stock record in money, to see at a glance where the firm's and the customers' shares are."""
    table = day.table(f"""
        select c.name as place, cast(sum(round(cast(long_quantity - short_quantity as decimal(20,6)) * p.close_price, 2)) as decimal(38,2)) as value
        from stock_record r join closing_price p using (security_id)
        left join chart_of_account c on c.ledger_account = r.ledger_account and date '{day.day}' between c.valid_from and c.valid_to
        group by c.name, r.ledger_account order by r.ledger_account
    """)
    values = Series("value", tuple(table["value"].to_pylist()))
    chart = Chart("bar", "Value at the last close: claims (+), locations (−)", texts(table, "place"), (values,), day.currency)
    return Section("Where the shares are", chart=chart)


def _securities(table: pa.Table) -> Section:
    names = [*LONG, "other_long", "long_total", *SHORT, "other_short", "short_total", "difference"]
    shown = [name for name in names if not name.startswith("other") or sum_of(table, name)]
    columns = [shares(name, HEADINGS.get(name, name.replace("_", " ").capitalize())) for name in shown]
    opened = (text("security", "Security", "security.security_id"), *columns)
    return Section("By security", "Long on the left, short on the right.", table, opened, None, totals_of(table, *shown))


def _locations(day: ReportDay) -> Section:
    table = day.table(f"""
        select coalesce(s.symbol || '   ' || coalesce(s.name, '') || '   ' || r.security_id, r.security_id) as security, r.security_id, r.ledger_account,
            r.sub_account, coalesce(c.name, r.ledger_account) as place, nullif(r.sub_account, '-') as held_by, r.long_quantity, r.short_quantity
        from stock_record r left join security s using (security_id)
        left join chart_of_account c on c.ledger_account = r.ledger_account and date '{day.day}' between c.valid_from and c.valid_to
        order by coalesce(s.symbol, r.security_id), r.security_id, r.long_quantity = 0, r.ledger_account, r.sub_account limit {LISTED_ROWS}
    """)
    columns = (
        text("security", "Security"),
        text("place", "Position or location", "stock_record.security_id,ledger_account,sub_account"),
        text("held_by", "Account"),
        shares("long_quantity", "Long"),
        shares("short_quantity", "Short"),
    )
    sums = day.row("select coalesce(sum(long_quantity), 0) as long_quantity, coalesce(sum(short_quantity), 0) as short_quantity from stock_record")
    return Section("By position and location", "Claims first, then where the shares are.", table, columns, None, sums, "security")
