"""A trading firm whose prime broker is the sender of a Flex statement: its book is begun from the statement's own opening cash."""

from __future__ import annotations

import csv
import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from tallystick.day.book import Book, init_book
from tallystick.day.control import open_day, run_day
from tallystick.edges.intake import load
from tallystick.edges.messages.flex import FlexSettings, read_flex

TIME = "2026-11-24T12:00:00Z"
FIRM = '[firm]\nname = "Trading firm"\nbroker_source = "IBKR"\ndepository_accounts = ["BROKER"]\nbank_accounts = ["BROKER"]\n'


def now() -> str:
    """A clock that stands still: times are not what is tested."""
    return TIME


def landing(statement: Path) -> dict[str, list[dict[str, Any]]]:
    """The statement's landing rows by table."""
    reading = read_flex(statement, "0" * 12, FlexSettings())
    return {name: table.to_pylist() for name, table in reading.tables.items()}


def write_csv(path: Path, rows: Iterable[Mapping[str, Any]]) -> Path:
    """A canonical file."""
    rows = list(rows)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)
    return path


def securities(tables: Mapping[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The security master the statement needs: what it names, in the currency it trades in. Flex gives no master with most statements."""
    named: dict[tuple[str, str], str] = {}
    for name in ("execution_message", "stated_position"):
        for row in tables.get(name, []):
            if row["security_code"] and not row["reason"]:
                named[(row["security_code_kind"], row["security_code"])] = row["currency"]
    columns = {"ISIN": "isin", "CUSIP": "cusip", "SEDOL": "sedol", "SYMBOL": "symbol", "OWN": "security_id"}
    return [
        {"security_id": code, "asset_class": "EQUITY", "currency": currency, "clearing_path": "CNS", "symbol_from": "1990-01-01", columns[kind]: code}
        for (kind, code), currency in sorted(named.items())
    ]


def opening(tables: Mapping[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Opening lines: the statement's starting cash, owned by the firm."""
    lines: list[dict[str, Any]] = []
    for row in tables.get("stated_balance", []):
        amount = (row["amount"] or Decimal(0)).quantize(Decimal("0.01"))
        if row["balance_kind"] == "OPENING" and not row["reason"] and amount:
            common = {"opening_kind": "LEDGER", "currency": row["currency"]}
            lines.append(common | {"ledger_account": "1015", "account_code": row["account_code"], "amount": amount})
            lines.append(common | {"ledger_account": "3010", "account_code": "", "amount": -amount})
    return lines


def booked(statement: Path, folder: Path, day: dt.date) -> Book:
    """A book that has taken the whole statement in on `day` and run it."""
    tables = landing(statement)
    accounts = sorted({row["account_code"] for rows in tables.values() for row in rows if row.get("account_code")})
    book = init_book(folder / "book", "test", now(), FIRM)
    inputs = {
        "security_message.csv": securities(tables),
        "account_message.csv": [{"account_id": each, "account_class": "FIRM", "account_type": "INVENTORY"} for each in accounts],
        "opening_message.csv": opening(tables),
    }
    for name, rows in inputs.items():
        if rows:
            load(book, write_csv(folder / name, rows), now)
    open_day(book, day, now)
    load(book, statement, now)
    run_day(book, now)
    return book


def rows_of(book: Book, table: str) -> list[dict[str, Any]]:
    """Rows of a table at the open day."""
    import pyarrow.parquet as pq

    day = book.state.open_day
    assert day is not None
    return [row for snapshot in book.catalogue.latest(table, day) for row in pq.read_table(book.path / snapshot.path).to_pylist()]


def broker_cash(book: Book) -> dict[str, Decimal]:
    """Settled money at the broker by currency, in our books."""
    cash: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows_of(book, "balance"):
        if row["ledger_account"] == "1015":
            cash[row["instrument"]] += row["money"]
    return dict(cash)


def stated_cash(statement: Path, kind: str) -> dict[str, Decimal]:
    """The broker's own figures by currency."""
    rows = landing(statement).get("stated_balance", [])
    return {row["currency"]: row["amount"] for row in rows if row["balance_kind"] == kind and not row["reason"]}
