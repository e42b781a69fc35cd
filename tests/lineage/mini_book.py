"""Two days of a small broker, loaded from CSV files: a correction inside a day, a late one, a fail of each kind, a wire, a borrow, a dividend."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from tallystick.day.book import Book, init_book, utc_now
from tallystick.day.control import close_day, open_day
from tallystick.edges.intake import load

DAY_1, DAY_2 = dt.date(2026, 11, 2), dt.date(2026, 11, 3)
CUT_OVER_DAY = dt.date(2026, 10, 30)
AAA, BBB, TTT = (f"US000000000{number}" for number in range(3))
PATHS = {AAA: ("AAA", "CNS"), BBB: ("BBB", "CNS"), TTT: ("TTT", "TRADE_FOR_TRADE")}
Rows = Sequence[Mapping[str, str]]

SECURITIES = [
    {"security_id": isin, "isin": isin, "symbol": symbol, "name": symbol, "asset_class": "EQUITY", "currency": "USD", "clearing_path": path}
    for isin, (symbol, path) in PATHS.items()
]
ACCOUNTS = [
    {
        "account_id": "C1",
        "account_name": "Customer",
        "account_class": "CUSTOMER",
        "account_type": "CASH",
        "market_maker": "N",
        "commission_schedule": "PER_SHARE",
    },
    {"account_id": "F1", "account_name": "Inventory", "account_class": "FIRM", "account_type": "INVENTORY", "market_maker": "N", "commission_schedule": "NONE"},
]
OPENING = [
    {
        "opening_kind": "LOT",
        "account_code": "C1",
        "security_code": AAA,
        "security_code_kind": "ISIN",
        "quantity": "500",
        "amount": "4000",
        "origin_date": "2026-01-05",
    },
    {
        "opening_kind": "LOT",
        "account_code": "F1",
        "security_code": BBB,
        "security_code_kind": "ISIN",
        "quantity": "1000",
        "amount": "9000",
        "origin_date": "2026-01-05",
    },
    {"opening_kind": "DEPOSITORY", "account_code": "00000901", "security_code": AAA, "security_code_kind": "ISIN", "quantity": "500"},
    {"opening_kind": "DEPOSITORY", "account_code": "00000901", "security_code": BBB, "security_code_kind": "ISIN", "quantity": "800"},
    {"opening_kind": "CLEARING", "security_code": BBB, "security_code_kind": "ISIN", "quantity": "200", "price": "10", "origin_date": "2026-10-29"},
    {"opening_kind": "CASH", "account_code": "C1", "amount": "100000"},
    {"opening_kind": "LEDGER", "ledger_account": "1015", "account_code": "SETTLEMENT", "amount": "500000"},
    {"opening_kind": "LEDGER", "ledger_account": "3010", "amount": "-408000"},
]


def execution(number: int, account: str, symbol: str, side: str, quantity: str, price: str, day: dt.date = DAY_1, **other: str) -> dict[str, str]:
    """One line of a trade file of sender S: execution E<number> at 15:00 and as many seconds."""
    time = f"{day}T15:00:{number:02d}"
    line = {
        "sender": "S",
        "chain": "EXECUTION",
        "action": "NEW",
        "exec_id": f"E{number}",
        "ref_exec_id": "",
        "trade_date": f"{day}",
        "trade_time": time,
        "sending_time": time,
    }
    terms = {"account_code": account, "security_code": symbol, "security_code_kind": "SYMBOL", "side": side, "quantity": quantity, "price": price}
    return {**line, **terms, "currency": "USD", "capacity": "A", **other}


TRADES_1 = [
    execution(1, "C1", "AAA", "BUY", "100", "10.5"),
    execution(2, "C1", "AAA", "SELL", "50", "10.75"),
    execution(3, "F1", "BBB", "SELL_SHORT", "1200", "10.1"),
    execution(4, "C1", "TTT", "BUY", "10", "20"),
    execution(5, "C1", "AAA", "BUY", "100", "11", action="CORRECT", ref_exec_id="E1"),
    execution(6, "C9", "AAA", "BUY", "1", "1"),
]
TRADES_2 = [execution(7, "C1", "AAA", "SELL", "50", "10.8", action="CORRECT", ref_exec_id="E2", sending_time=f"{DAY_2}T15:00:07")]
WIRES = [{"sender": "BANK", "movement_id": "W1", "account_code": "C1", "movement_kind": "WIRE", "value_date": f"{DAY_1}", "currency": "USD", "amount": "2500"}]
BORROW = {
    "event_id": "L1",
    "loan_id": "B1",
    "event_kind": "OPEN",
    "direction": "BORROW",
    "counterparty": "LENDER",
    "security_code": BBB,
    "security_code_kind": "ISIN",
    "quantity": "100",
    "loan_price": "11",
    "margin_rate": "1.02",
    "rebate_rate": "0.03",
    "effective_date": f"{DAY_1}",
    "currency": "USD",
}
DIVIDEND = {
    "message_kind": "ANNOUNCED",
    "action_id": "D1",
    "action_kind": "DIVIDEND",
    "security_code": AAA,
    "security_code_kind": "ISIN",
    "ex_date": f"{DAY_2}",
    "record_date": "2026-11-04",
    "payable_date": "2026-11-10",
    "cash_rate": "0.25",
    "currency": "USD",
}
RECEIVED = {
    "activity_reference": "R1",
    "activity_kind": "CNS",
    "activity_status": "MADE",
    "settlement_date": f"{DAY_2}",
    "depository_account": "00000901",
    "contra_account": "888",
    "security_code": AAA,
    "security_code_kind": "ISIN",
    "quantity": "50",
    "money": "0",
    "currency": "USD",
}
STATEMENT = {
    "statement_source": "depository",
    "account_code": "00000901",
    "statement_date": f"{DAY_2}",
    "security_code": AAA,
    "security_code_kind": "ISIN",
    "balance_kind": "TOTAL",
    "quantity": "540",
}


def prices(day: dt.date, close: str) -> list[dict[str, str]]:
    """A close for every security."""
    return [{"security_code": isin, "security_code_kind": "ISIN", "price_date": f"{day}", "close_price": close} for isin in PATHS]


def made(folder: Path) -> Book:
    """The book, both days closed."""
    book = init_book(folder / "book", "tester", utc_now())
    for name, rows in (
        ("security_message", SECURITIES),
        ("account_message", ACCOUNTS),
        ("price_message", prices(CUT_OVER_DAY, "10")),
        ("opening_message", OPENING),
    ):
        give(book, folder, name, rows)
    open_day(book, DAY_1, utc_now)
    first: dict[str, Rows] = {
        "execution_message": TRADES_1,
        "price_message": prices(DAY_1, "10.2"),
        "cash_message": WIRES,
        "loan_message": [BORROW],
        "corporate_action_message": [DIVIDEND],
    }
    for name, rows in first.items():
        give(book, folder, name, rows)
    close_day(book, utc_now)
    open_day(book, DAY_2, utc_now)
    second: dict[str, Rows] = {
        "execution_message": TRADES_2,
        "price_message": prices(DAY_2, "10.4"),
        "depository_message": [RECEIVED],
        "stated_position": [STATEMENT],
    }
    for name, rows in second.items():
        give(book, folder, name, rows)
    close_day(book, utc_now)
    return book


def give(book: Book, folder: Path, table: str, rows: Rows) -> Path:
    """Load rows as a CSV file of their table."""
    path = folder / f"{table}_{book.state.loading_day.isoformat() if book.state.open_day else 'start'}.csv"
    load(book, written(path, rows), utc_now)
    return path


def written(path: Path, rows: Rows) -> Path:
    """Rows as a CSV file."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)
    return path
