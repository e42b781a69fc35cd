"""Compare one of our tables with a file of theirs without loading it: the steps of the reconciliation, tried on the two sides.

Our table gives positions or money by account; their file gives stated positions or closing balances. Their codes become ours by the
codes of the day. Nothing is journalled and nothing is changed.

Units    shares and currency units, + long or held
Holds    only accounts the file states are compared; a line of theirs that cannot be used is a difference of its own (its reason as type)
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.state import DayRefused
from tallystick.edges.book_inputs import own_profiles
from tallystick.edges.cli.console import UsageWrong
from tallystick.edges.formats import read, recognise
from tallystick.edges.messages.reading import FileRefused, file_id
from tallystick.journal.receive import file_sha256
from tallystick.lineage.day_tables import DayTables
from tallystick.lineage.find_rows import BookRows
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Kind, arrow_type
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.stages.capture.identify import with_account, with_security
from tallystick.stages.reconcile.sources import BANK, DEPOSITORY, NONE

BROKER = "broker"
NO_DAY = dt.date(1, 1, 1)

COLUMNS: tuple[tuple[str, Kind], ...] = (
    ("break_type", Kind.CODE),
    ("account_code", Kind.CODE),
    ("item", Kind.CODE),
    ("our_amount", Kind.QUANTITY_SUM),
    ("their_amount", Kind.QUANTITY_SUM),
    ("difference", Kind.QUANTITY_SUM),
    ("value_date", Kind.DATE),
    ("their_key", Kind.CODE),
    ("detail", Kind.TEXT),
)
"""A difference: its type, account, security or currency, both amounts, theirs − ours, as of when, `file_id.line_number` of their line."""

EMPTY = ("open_cash_item", "match", "recent_match", "previous_recon_break")
"""What the reconciliation remembers of other days, left out of a comparison of two tables."""


@dataclass(frozen=True)
class _Ours:
    """How a table of ours states facts: `select` gives account_code, item and amount; `source` names the tolerance (sources.with_tolerance)."""

    source: str
    select: str


POSITIONS: dict[str, _Ours] = {
    "position": _Ours(BROKER, "account_id as account_code, security_id as item, settled_quantity as amount from position"),
    "lot": _Ours(BROKER, "account_id as account_code, security_id as item, quantity as amount from lot"),
    "valuation": _Ours(BROKER, "account_id as account_code, security_id as item, quantity as amount from valuation"),
    "exposure": _Ours(BROKER, "account_id as account_code, security_id as item, quantity as amount from exposure"),
    "stock_record": _Ours(
        DEPOSITORY,
        "sub_account as account_code, security_id as item, short_quantity - long_quantity as amount from stock_record where ledger_account = 'S-DEPOSITORY'",
    ),
    "balance": _Ours(DEPOSITORY, "sub_account as account_code, instrument as item, -quantity as amount from balance where ledger_account = 'S-DEPOSITORY'"),
}
MONEY: dict[str, _Ours] = {
    "account_cash": _Ours(BROKER, "account_id as account_code, currency as item, settled_money as amount from account_cash"),
    "balance": _Ours(BANK, "sub_account as account_code, instrument as item, money as amount from balance where ledger_account = '1015'"),
}
"""Tables of ours that can be compared, by what they state."""


def compare_file(book: Book, ours: str, theirs: Path, profile: str | None, day: dt.date | None) -> pa.Table:
    """The differences between a table of ours on a day (default: the last that ran) and a file of theirs, one row each (`COLUMNS`).

    Types: STALE_DATE, SIGN, QUANTITY, WRONG_ACCOUNT, WRONG_SECURITY, MISSING, EXTRA, AMOUNT, TIE, or the reason of a line that cannot be used.
    Raises UsageWrong, DayRefused, FileRefused.
    """
    if ours not in POSITIONS and ours not in MONEY:
        raise UsageWrong(f"--ours: found {ours}, expected one of: {', '.join(sorted({**POSITIONS, **MONEY}))}")
    stated = _stated(book, theirs, profile)
    chosen = [(kind, facts[ours]) for kind, facts in (("POSITION", POSITIONS), ("CASH_BALANCE", MONEY)) if ours in facts and stated[kind].num_rows]
    if not chosen:
        raise FileRefused("NOTHING_TO_COMPARE", f"{theirs.name}: found no lines of the kind {ours} has, expected {_wanted(ours)}")
    rows = BookRows(book)
    try:
        on = _day(rows, day)
        return pa.concat_tables([_differences(DayTables(book, rows.state, on), kind, facts, stated[kind]) for kind, facts in chosen])
    finally:
        rows.close()


def _wanted(ours: str) -> str:
    kinds = ([] if ours not in POSITIONS else ["stated positions"]) + ([] if ours not in MONEY else ["stated closing balances"])
    return " or ".join(kinds)


def _day(rows: BookRows, day: dt.date | None) -> dt.date:
    if not rows.closes:
        raise DayRefused("no day has run in this book; run one with `tallystick day run BOOK`")
    if day is not None and day not in rows.closes:
        raise DayRefused(f"found {day}, expected a day that has run: {rows.closes[0]} to {rows.closes[-1]}")
    return day or rows.closes[-1]


def _stated(book: Book, theirs: Path, profile: str | None) -> dict[str, pa.Table]:
    """Their positions and balances as landing rows."""
    form = recognise(theirs, theirs.name, own_profiles(book), profile)
    readings = list(read(theirs, file_id(file_sha256(theirs)), form))
    tables = {"POSITION": contract_of("stated_position"), "CASH_BALANCE": contract_of("stated_balance")}
    return {
        kind: pa.concat_tables([contract.arrow.empty_table(), *[each.tables[contract.name] for each in readings if contract.name in each.tables]])
        for kind, contract in tables.items()
    }


def _differences(tables: DayTables, kind: str, facts: _Ours, stated: pa.Table) -> pa.Table:
    try:
        _put_sides(tables, kind, facts, stated)
        for name in EMPTY:
            tables.put(name, contract_of(name).arrow.empty_table())
        step = "position_break" if kind == "POSITION" else "cash_break"
        tables.define(step)
        found = f'select *, cast(null as varchar) as detail from "{step}"'
        parts = [_selected(tables, f"{found} where recon_kind = '{kind}'"), _selected(tables, _stale()), _selected(tables, _unreadable(kind))]
        return pa.concat_tables(parts).sort_by([("account_code", "ascending"), ("item", "ascending"), ("break_type", "ascending")])
    finally:
        tables.close()


def _selected(tables: DayTables, sql: str) -> pa.Table:
    names = [name for name, _ in COLUMNS]
    schema = pa.schema([pa.field(name, arrow_type(kind)) for name, kind in COLUMNS])
    return tables.store.arrow(f"select {', '.join(names)} from ({sql}) found").cast(schema)


def _put_sides(tables: DayTables, kind: str, facts: _Ours, stated: pa.Table) -> None:
    """Let the two sides stand for those of the day."""
    name = "stated_position" if kind == "POSITION" else "stated_balance"
    tables.put(name, stated)
    for each in ("account_code", "security_code", facts.select.split(" from ")[1].split()[0]):
        tables.define(each)
    front = (
        f"select '{kind}' as recon_kind, '{facts.source}' as statement_source, '{NONE}' as our_key, '{NONE}' as group_key, date '{tables.day}' as value_date, "
    )
    sums = "account_code, item, sum(amount) as amount"
    tables.put(
        "our_side", _in_order(tables, "our_side", f"{front}{sums} from (select {facts.select}) facts group by account_code, item having sum(amount) <> 0")
    )
    tables.put("their_side", _in_order(tables, "their_side", tables.store.compile(_their_lines(name, kind, facts.source, tables.day))))


def _in_order(tables: DayTables, name: str, sql: str) -> pa.Table:
    columns = ", ".join(f'"{column.name}"' for column in contract_of(name))
    return tables.store.arrow(f"select {columns} from ({sql}) side")


def _their_lines(name: str, kind: str, source: str, day: dt.date) -> Relation:
    """Their usable lines with our codes; a line of another day or of a security we do not know has its reason."""
    lines = Relation(contract_of(name).named(name))
    position = kind == "POSITION"
    whole = "TOTAL" if position else "CLOSING"
    used = lines.filter(lines.reason.is_(None), x.coalesce(lines.balance_kind, x.text(whole)) == whole)
    dated = used.mutate(stated_day=x.coalesce(used.statement_date if position else used.balance_date, x.date(day)), sender=used.statement_source)
    known = with_account(dated, Relation(contract_of("account_code").named("account_code")))
    if position:
        known = with_security(known, Relation(contract_of("security_code").named("security_code")), "stated_day")
    unknown = (known.security_id.is_(None), "UNKNOWN_SECURITY") if position else (known.currency.is_(None), "UNKNOWN_CURRENCY")
    item = x.coalesce(known.security_id, known.security_code, x.text(NONE)) if position else x.coalesce(known.currency, x.text(NONE))
    return known.select(
        "file_id",
        recon_kind=x.text(kind),
        statement_source=x.text(source),
        account_code=x.coalesce(known.account_id, known.account_code, x.text(NONE)),
        item=item,
        their_key=x.join_text(known.file_id, ".", known.line_number),
        group_key=x.text(NONE),
        value_date=known.stated_day,
        amount=x.decimal(x.coalesce(known.quantity if position else known.amount, 0), 38, 6),
        entry_code=x.null(contract_of("their_side").sqlalchemy.c.entry_code.type),
        reason=x.first_reason((known.stated_day != x.date(day), "OTHER_DAY"), unknown),
    )


def _stale() -> str:
    """Accounts of which they state another day only: nothing was compared."""
    return (
        "select 'STALE_DATE' as break_type, account_code, 'STATEMENT' as item, 0 as our_amount, 0 as their_amount, 0 as difference, "
        "max(value_date) as value_date, min(their_key) as their_key, 'nothing of this day is stated for the account' as detail "
        "from their_side group by account_code having count(*) = count(*) filter (where reason = 'OTHER_DAY')"
    )


def _unreadable(kind: str) -> str:
    name, item = ("stated_position", "security_code") if kind == "POSITION" else ("stated_balance", "currency")
    return (
        f"select reason as break_type, account_code, {item} as item, 0 as our_amount, 0 as their_amount, 0 as difference, "
        f"cast(null as date) as value_date, file_id || '.' || line_number as their_key, detail from {name} where reason is not null"
    )
