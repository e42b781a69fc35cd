"""Files of the sandbox: instructions and opening positions in, what the venue says out, all in Tallystick's own CSV (the landing tables' columns)."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular.canonical import canonical_columns
from tallystick.edges.messages.tabular.canonical_text import rows_text
from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.told import Told
from tallystick.model.contract import DECIMALS, Kind
from tallystick.model.landing import LANDING

Row = dict[str, Any]
TABLES = {table.name: table for table in LANDING}


def read_rows(path: Path, table: str) -> list[Row]:
    """Rows of a file of a landing table, values typed, empty cells null. Raises FileRefused naming line and column."""
    columns = {column.name: column.kind for column in TABLES[table] if column.name in canonical_columns(table)}
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        unknown = sorted(set(reader.fieldnames or []) - set(columns))
        if unknown or not reader.fieldnames:
            raise FileRefused("UNKNOWN_COLUMN", f"{path}: found columns {unknown or 'none'}, expected those of {table}: {', '.join(columns)}")
        return [{name: _value(path, reader.line_num, name, columns[name], text or "") for name, text in line.items()} for line in reader]


def _value(path: Path, line: int, name: str, kind: Kind, text: str) -> Any:
    if not text.strip():
        return None
    try:
        if kind in DECIMALS:
            return Decimal(text)
        if kind is Kind.DATE:
            return dt.date.fromisoformat(text)
        if kind is Kind.TIMESTAMP:
            return dt.datetime.fromisoformat(text).replace(tzinfo=None)
    except (ValueError, InvalidOperation) as error:
        raise FileRefused("BAD_VALUE", f"{path}:{line}: found {text!r} in {name}, expected a {kind.value}") from error
    return text


def opening(positions: Iterable[Row], cash: Iterable[Row]) -> Holdings:
    """Holdings as statements of positions and of cash say they are: total positions and closing balances."""
    holdings = Holdings()
    for row in positions:
        if row.get("balance_kind") in (None, "TOTAL"):
            holdings.open_shares(str(row["account_code"]), str(row["security_code"]), Decimal(row["quantity"]))
    for row in cash:
        if row.get("balance_kind") in (None, "CLOSING"):
            holdings.open_cash(str(row["account_code"]), str(row["currency"]), Decimal(row["amount"]))
    return holdings


def write_day(folder: Path, told: Told, holdings: Holdings, parties: set[str]) -> list[Path]:
    """What was said on a day, and where our parties stand at its end; the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    statuses, movements = told.ordered()
    tables = {
        "status_message": statuses,
        "depository_message": movements,
        "stated_position": positions(told, holdings, parties),
        "stated_balance": balances(told, holdings, parties),
    }
    return [write_rows(folder / f"{name}.{told.venue}.csv", name, rows) for name, rows in tables.items() if rows]


def positions(told: Told, holdings: Holdings, parties: set[str]) -> list[Row]:
    """The statement of our parties' positions at the end of the day."""
    held = sorted((party, name, quantity) for (party, name), quantity in holdings.shares.items() if party in parties)
    usual = {"statement_source": told.venue, "statement_date": told.day, "balance_kind": "TOTAL", "security_code_kind": told.code_kind}
    return [usual | {"account_code": party, "security_code": name, "quantity": quantity} for party, name, quantity in held]


def balances(told: Told, holdings: Holdings, parties: set[str]) -> list[Row]:
    """The statement of our parties' money at the end of the day."""
    held = sorted((party, name, amount) for (party, name), amount in holdings.cash.items() if party in parties)
    usual = {"statement_source": told.venue, "balance_date": told.day, "balance_kind": "CLOSING"}
    return [usual | {"account_code": party, "currency": name, "amount": amount} for party, name, amount in held]


def write_rows(path: Path, table: str, rows: Sequence[Mapping[str, Any]]) -> Path:
    """Rows as a file of a landing table; a column no row uses is left out."""
    path.write_text(rows_text(table, rows), encoding="utf-8", newline="")
    return path
