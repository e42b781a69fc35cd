"""A book in a program or a notebook: load, run, close, and tables as Arrow, pandas or polars."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from tallystick.day.book import Book, open_book, utc_now
from tallystick.day.control import calculator, close_day, open_day, run_day
from tallystick.day.read import Question, batches, contract_named
from tallystick.day.run import RunResult
from tallystick.day.state import DayRefused
from tallystick.edges.intake import LoadReceipt, finish_loads, load
from tallystick.edges.ways_out import Way, permitted
from tallystick.lineage.explain import explain_row

if TYPE_CHECKING:
    import pandas
    import polars

    from tallystick.lineage.explanation import Explanation


class TableRows:
    """Rows that answer a question about one table; they turn into Arrow, pandas or polars."""

    def __init__(self, book: Book, question: Question) -> None:
        self._book, self._question = book, question

    def arrow(self) -> pa.Table:
        """All rows as one Arrow table; exact decimals stay exact."""
        question = permitted(self._book, self._question, Way.PROGRAM)
        with calculator(self._book) as store:
            rows = list(batches(self._book, store, question))
        return pa.Table.from_batches(rows) if rows else contract_named(self._question.table).arrow.empty_table()

    def pandas(self) -> pandas.DataFrame:
        """All rows as a pandas frame (needs the `frames` group); decimals are `decimal.Decimal` objects."""
        return self.arrow().to_pandas()

    def polars(self) -> polars.DataFrame:
        """All rows as a polars frame (needs the `frames` group)."""
        import polars

        return polars.DataFrame(self.arrow())


class OpenBook:
    """An open book; use it in a `with` block, or call `close`."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def load(self, *files: str | Path, profile: str | None = None) -> list[LoadReceipt]:
        """Journal and capture files. Raises FileRefused for a file that cannot be read as a whole."""
        return [load(self.book, Path(each), utc_now, profile) for each in files]

    def open_day(self, day: dt.date) -> None:
        """Open a business day; before the first one the book is cut over."""
        open_day(self.book, day, utc_now)

    def run(self, day: dt.date | None = None) -> RunResult:
        """Run the open day (`day`, when given, must be it)."""
        if day is not None and day != self.book.state.open_day:
            raise DayRefused(f"found {day}, expected the open day, {self.book.state.open_day or 'none is open'}")
        finish_loads(self.book)
        return run_day(self.book, utc_now)

    def close_day(self) -> RunResult:
        """Run, close, sign off and seal the open day."""
        finish_loads(self.book)
        return close_day(self.book, utc_now)

    def table(
        self, name: str, day: dt.date | None = None, *, where: str = "", as_of: dt.date | None = None, as_known: dt.date | None = None, versions: bool = False
    ) -> TableRows:
        """Rows of a table: of one day, or of all; `where` is SQL over its columns."""
        contract_named(name)
        return TableRows(self.book, Question(name, day, as_of, as_known, where, versions))

    def explain(self, table: str, key: str, day: dt.date | None = None) -> Explanation:
        """Where a row comes from, down to raw lines and rule rows."""
        return explain_row(self.book, table, key, day)

    def close(self) -> None:
        """Close the book and let another process write."""
        self.book.close()

    def __enter__(self) -> OpenBook:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def open_for_program(path: str | Path, write: bool, actor: str) -> OpenBook:
    """Open a book for a program. Raises NoJournal, BookLocked."""
    return OpenBook(open_book(Path(path), write=write, actor=actor, command="program"))
