"""A small day on which two persons adjust the books, and what must be the same of it on every engine.

An adjustment's rows name the journal entry that proposed it. Its hash is a book's own, so two books differ in `file_id` and in nothing else;
the digest of the one table that holds it is made again by DuckDB from the rows the engine gives.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from tallystick.day.book import Book, open_book, utc_now
from tallystick.day.control import close_day, open_day
from tallystick.edges.adjustment_decision import approve, propose
from tallystick.edges.adjustment_legs import AdjustmentRefused, legs_of_words
from tallystick.edges.intake import load
from tallystick.model.book_tables import ADJUSTMENT
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS
from tallystick.stores.duckdb_store import DuckStore
from tests.faults.small_day import DAYS, digests, files_of, new_book, rows_of

DAY = DAYS[0]
AAA = "US0000000000"
LEGS = ("5050,-,100.00,USD", "1015,SETTLEMENT,-100.00,USD", "S-DEPOSITORY,00000901,-10,AAA", "S-SUSPENSE,,10,AAA")
BOOKED = {("5050", "-", "USD", 0, 100), ("1015", "SETTLEMENT", "USD", 0, -100), ("S-DEPOSITORY", "00000901", AAA, -10, 0), ("S-SUSPENSE", "-", AAA, 10, 0)}
UNBALANCED = (LEGS[0], "1015,SETTLEMENT,-99.00,USD", *LEGS[2:])
REFUSED = "LEGS_NOT_BALANCED: found a sum of 1 USD"


def adjusted(path: Path, plan: Path) -> Path:
    """A new book through the plan's first day, by `close` alone, which runs it too; one adjustment is refused, one is approved by another person."""
    with open_book(new_book(path, plan), write=True, actor="anna") as book:
        for file in files_of(plan, "cut-over"):
            load(book, file, utc_now)
        open_day(book, DAY, utc_now)
        for file in files_of(plan, DAY.isoformat()):
            load(book, file, utc_now)
        with pytest.raises(AdjustmentRefused, match=REFUSED):
            propose(book, legs_of_words(UNBALANCED), "bank fee of October", utc_now)
        _decided(book)
        close_day(book, utc_now)
    return path


def _decided(book: Book) -> None:
    proposed = propose(book, legs_of_words(LEGS), "bank fee of October; shares found", utc_now)
    book.actor = "bert"
    approve(book, proposed.sequence, utc_now)


def comparable_digests(path: Path) -> dict[str, dict[str, str]]:
    """The digests of every sealed table but the one that names the journal entry."""
    return {day: {name: digest for name, digest in tables.items() if name != ADJUSTMENT.name} for day, tables in digests(path).items()}


def adjusting_rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    """What came of the adjustment, landed, judged and posted, without the name of the entry."""
    found = {name: rows_of(path, name, DAY) for name in ("adjustment_message", "adjustment", "posting")}
    found["posting"] = [row for row in found["posting"] if row["event_kind"] == "ADJUSTMENT"]
    return {name: sorted((_said(name, row) for row in rows), key=str) for name, rows in found.items()}


def _said(name: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row without the name of its file; numbers as numbers, which an engine may give as texts."""
    decimals = {column.name for column in contract_of(name) if column.kind in DECIMALS}
    return {key: Decimal(value) if key in decimals and isinstance(value, str) else value for key, value in row.items() if key != "file_id"}


def booked(path: Path) -> set[tuple[Any, ...]]:
    """The posted legs."""
    names = ("ledger_account", "sub_account", "instrument", "quantity", "money")
    return {tuple(row[name] for name in names) for row in adjusting_rows(path)["posting"]}


def sealed_and_made_again(path: Path, folder: Path) -> tuple[str, str]:
    """The digest of `adjustment` as the engine sealed it, and as DuckDB makes it of the rows the engine gives."""
    rows = [{name: row[name] for name in ADJUSTMENT.by_name} for row in rows_of(path, ADJUSTMENT.name, DAY)]
    store = DuckStore(folder)
    try:
        store.define_rows(ADJUSTMENT.name, ADJUSTMENT, pa.Table.from_pylist(rows, schema=ADJUSTMENT.arrow))
        return digests(path)[DAY.isoformat()][ADJUSTMENT.name], store.digest(ADJUSTMENT, f'"{ADJUSTMENT.name}"')
    finally:
        store.close()
