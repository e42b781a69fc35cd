"""The day a report is of: its tables ready to be asked, and the facts every page states."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.read import define_day
from tallystick.day.state import DayRefused
from tallystick.edges.print.document import Document, Figure, Section
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Store

LISTED_ROWS = 100_000
"""Rows of a list a report carries; totals are of all rows, `tallystick show` streams the rest."""


class NothingRan(DayRefused):
    """There is no run of the day asked for: the message says which days there are."""


@dataclass(frozen=True)
class ReportDay:
    """One business day of a book as its last run left it."""

    book: Book
    store: Store
    day: dt.date
    run: Snapshot

    def table(self, sql: str) -> pa.Table:
        """The rows of a query over the day's tables."""
        return self.store.arrow(sql)

    def row(self, sql: str) -> dict[str, Any]:
        """The one row of a query."""
        rows = self.table(sql).to_pylist()
        return dict(rows[0]) if rows else {}

    @property
    def currency(self) -> str:
        """The firm's currency, the unit of its money."""
        return self.book.firm.base_currency

    def document(self, title: str, family: str, basis: str, summary: tuple[Figure, ...], sections: tuple[Section, ...], footnotes: tuple[str, ...]) -> Document:
        """A page of this day: firm, date, knowledge cut, rules, code and run come from the run, nothing from a clock."""
        return Document(
            title=title,
            firm=self.book.firm.name,
            business_date=self.day,
            basis=basis,
            cut=f"close of {self.day}, journal entry {self.run.journal_sequence}",
            ruleset=f"{self.run.rules_version[:12]}, code {self.run.code_version}",
            run_id=self.run.run_id,
            family=family,
            summary=summary,
            sections=sections,
            footnotes=footnotes,
            book=self.book.path.name,
        )


def report_day(book: Book, store: Store, day: dt.date | None) -> ReportDay:
    """The day (the last one that ran, where none is named) with all its tables defined. Raises NothingRan."""
    state = book.state
    ran = [*state.closed_days, *([state.open_day] if state.open_day and state.ran else [])]
    chosen = day if day is not None else (ran[-1] if ran else None)
    if chosen is None or chosen not in ran:
        listed = ", ".join(str(each) for each in ran[-5:]) or "none"
        raise NothingRan(
            f"found no run of {chosen or 'any day'}, expected one of the days that ran (the last: {listed}); run one with `tallystick day run BOOK`"
        )
    define_day(book, store, chosen)
    newest = max((each for each in book.catalogue.of_day(chosen) if not each.part), key=lambda each: (each.version, each.journal_sequence, each.run_id))
    return ReportDay(book, store, chosen, newest)
