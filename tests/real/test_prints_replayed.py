"""The 205,000 exchange prints of AIG and IBM, replayed as three days of a firm's executions, from file to sealed books.

The prints have no side: all are taken as purchases of the firm's inventory, so that every figure of the books can be summed by hand here.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tallystick.day.book import Book, init_book
from tallystick.day.control import close_day, open_day
from tallystick.edges.intake import load
from tests.real.flex_firm import now, write_csv
from tests.real.test_tabular_real import PRINTS

DAYS = (dt.date(2013, 10, 7), dt.date(2013, 10, 8), dt.date(2013, 10, 9))
SYMBOLS = {"AIG": "US0268747849", "IBM": "US4592001014"}


def prints(folder: Path, symbol: str, day: dt.date) -> bytes:
    """The raw prints of one symbol and day."""
    with zipfile.ZipFile(folder / "trade_prints" / f"{symbol.lower()}_{day:%Y%m%d}_trade.zip") as archive:
        return archive.read(archive.namelist()[0])


def good(content: bytes) -> Iterator[tuple[Decimal, int]]:
    """Price and size of every print that is not marked suspicious."""
    for line in content.splitlines():
        fields = line.split(b",")
        if fields[5].strip() != b"1":
            yield Decimal(fields[1].decode()) / 10_000, int(fields[2])


def load_day(book: Book, folder: Path, shared: Path, day: dt.date) -> int:
    """Load the day's prints through a profile of the book; gives the lines read."""
    (book.path / "profiles").mkdir(exist_ok=True)
    lines = 0
    for symbol in SYMBOLS:
        name = f"{symbol.lower()}_{day:%Y%m%d}"
        text = (
            PRINTS.replace("SYMBOL_HERE", symbol)
            .replace("DATE_HERE", day.isoformat())
            .replace('exec_id = "{line_number}"', f'exec_id = "{symbol}-{{line_number}}"')
        )
        text = "\n".join(line for line in text.splitlines() if not line.startswith("cross_reference"))
        (book.path / "profiles" / f"{name}.toml").write_text(text, encoding="utf-8")
        path = folder / f"{name}.csv"
        path.write_bytes(prints(shared, symbol, day))
        lines += load(book, path, now, name).lines_read
    return lines


def total(book: Book, table: str, day: dt.date, column: str) -> Decimal:
    return sum(
        (each or Decimal(0) for snapshot in book.catalogue.latest(table, day) for each in pq.read_table(book.path / snapshot.path)[column].to_pylist()),
        Decimal(0),
    )


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """An empty book of a firm with one inventory account."""
    folder = tmp_path_factory.mktemp("prints")
    made = init_book(folder / "book", "test", now())
    master = {"asset_class": "EQUITY", "clearing_path": "CNS", "currency": "USD", "symbol_from": "1990-01-01"}
    securities = [master | {"security_id": isin, "isin": isin, "symbol": symbol} for symbol, isin in SYMBOLS.items()]
    load(made, write_csv(folder / "security_message.csv", securities), now)
    load(made, write_csv(folder / "account_message.csv", [{"account_id": "REPLAY", "account_class": "FIRM", "account_type": "INVENTORY"}]), now)
    yield made
    made.close()


def test_three_days_of_prints_become_sealed_books(shared_data: Path, tmp_path: Path, book: Book) -> None:
    bought = Decimal(0)
    lines = 0
    for day in DAYS:
        open_day(book, day, now)
        lines += load_day(book, tmp_path, shared_data, day)
        close_day(book, now)
        expected = [each for symbol in SYMBOLS for each in good(prints(shared_data, symbol, day))]
        trades = sum(snapshot.rows for snapshot in book.catalogue.latest("trade", day))
        assert trades == len(expected)
        gross = sum(((price * size).quantize(Decimal("0.01"), "ROUND_HALF_UP") for price, size in expected), Decimal(0))
        assert total(book, "trade", day, "gross") == -gross
        bought += sum(size for _, size in expected)
        assert total(book, "position", day, "trade_date_quantity") == bought
    assert lines > 200_000
