"""A file of theirs beside a table of ours, without loading it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from tallystick.day.book import Book
from tallystick.day.state import DayRefused
from tallystick.edges.cli.console import UsageWrong
from tallystick.edges.compare import COLUMNS, compare_file
from tallystick.edges.messages.reading import FileRefused
from tests.lineage.mini_book import AAA, BBB, DAY_1, DAY_2, TTT, written


def stated(account: str, code: str, quantity: str, day: dt.date = DAY_1, kind: str = "ISIN") -> dict[str, str]:
    """One line of a custodian's statement of positions."""
    line = {"statement_source": "CUST", "account_code": account, "statement_date": f"{day}", "security_code": code, "security_code_kind": kind}
    return {**line, "balance_kind": "TOTAL", "quantity": quantity}


def types(table: pa.Table) -> list[tuple[Any, ...]]:
    """Type, account, item and difference of every row."""
    return [(row["break_type"], row["account_code"], row["item"], row["difference"]) for row in table.to_pylist()]


def compared(book: Book, folder: Path, ours: str, rows: list[dict[str, str]], day: dt.date = DAY_1) -> list[tuple[Any, ...]]:
    return types(compare_file(book, ours, written(folder / "theirs.csv", rows), None, day))


def test_equal_positions_give_no_row(mini_book: Book, tmp_path: Path) -> None:
    assert compared(mini_book, tmp_path, "position", [stated("C1", AAA, "500"), stated("F1", "BBB", "1000", kind="SYMBOL")]) == []


def test_each_difference_has_its_type(mini_book: Book, tmp_path: Path) -> None:
    rows = [stated("C1", AAA, "490"), stated("F1", BBB, "-1000"), stated("F1", TTT, "5"), stated("F1", "ZZZ", "7", kind="SYMBOL"), stated("C1", TTT, "x")]
    assert compared(mini_book, tmp_path, "position", rows) == [
        ("QUANTITY", "C1", AAA, Decimal("490") - Decimal("500")),
        ("BAD_QUANTITY", "C1", TTT, Decimal(0)),
        ("SIGN", "F1", BBB, Decimal("-1000") - Decimal("1000")),
        ("EXTRA", "F1", TTT, Decimal("5")),
        ("EXTRA", "F1", "ZZZ", Decimal("7")),
    ]


def test_what_they_lack_is_missing_at_accounts_they_state(mini_book: Book, tmp_path: Path) -> None:
    assert compared(mini_book, tmp_path, "stock_record", [stated("00000901", AAA, "500")]) == [("MISSING", "00000901", BBB, Decimal("-800") - _borrowed())]


def _borrowed() -> Decimal:
    """What came in by the borrow of the day."""
    return Decimal(100)


def test_a_statement_of_another_day_is_stale_and_not_equal(mini_book: Book, tmp_path: Path) -> None:
    assert compared(mini_book, tmp_path, "position", [stated("C1", AAA, "500", DAY_2)]) == [("STALE_DATE", "C1", "STATEMENT", Decimal(0))]


def test_money_is_compared_by_account_and_currency(mini_book: Book, tmp_path: Path) -> None:
    line = {"statement_source": "CUST", "account_code": "C1", "balance_date": f"{DAY_1}", "balance_kind": "CLOSING", "currency": "USD"}
    assert compared(mini_book, tmp_path, "account_cash", [{**line, "amount": "102500"}]) == []
    assert compared(mini_book, tmp_path, "account_cash", [{**line, "amount": "99000"}]) == [("AMOUNT", "C1", "USD", Decimal("99000") - Decimal("102500"))]


def test_nothing_is_changed(mini_book: Book, tmp_path: Path) -> None:
    before = [entry.sequence for entry in mini_book.reader.entries()]
    files = sorted((mini_book.path / "received").iterdir())
    found = compare_file(mini_book, "position", written(tmp_path / "theirs.csv", [stated("C1", AAA, "1")]), None, DAY_1)
    assert found.column_names == [name for name, _ in COLUMNS]
    assert [entry.sequence for entry in mini_book.reader.entries()] == before
    assert sorted((mini_book.path / "received").iterdir()) == files


def test_what_cannot_be_compared_is_refused(mini_book: Book, tmp_path: Path) -> None:
    theirs = written(tmp_path / "theirs.csv", [stated("C1", AAA, "500")])
    with pytest.raises(UsageWrong, match="--ours: found trade, expected one of: account_cash, balance"):
        compare_file(mini_book, "trade", theirs, None, DAY_1)
    with pytest.raises(FileRefused, match="NOTHING_TO_COMPARE"):
        compare_file(mini_book, "account_cash", theirs, None, DAY_1)
    with pytest.raises(DayRefused, match="expected a day that has run"):
        compare_file(mini_book, "position", theirs, None, dt.date(2026, 1, 1))
