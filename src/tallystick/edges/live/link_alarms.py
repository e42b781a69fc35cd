"""Cut-off alarms of the links to depositories: what nobody answered, and what was answered, is due and still open, as of the last run of the day.

Reads    outbox, instruction_state of the open day
Items    VENUE.UNANSWERED, VENUE.OPEN, each once a day
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from tallystick.day.book import Book, open_book
from tallystick.day.control import calculator
from tallystick.day.read import Question, batches
from tallystick.edges.live.cutoffs import NamedCutoff, Nearing, nearing
from tallystick.edges.live.raised import Alarm, list_of

UNANSWERED = ("TO_SEND", "SENT", "UNKNOWN")
STILL_OPEN = ("UNMATCHED", "FAILING", "PARTIAL", "DROPPED")
"""States in which an item due today will not settle unless somebody does something."""

Row = dict[str, Any]


class LinkAlarms:
    """The alarms of a book's links; the book is read only while a cut-off is near, at most once a minute."""

    def __init__(self, book: Path, cutoffs: Sequence[NamedCutoff], rules: Mapping[str, pa.Table]) -> None:
        self._book, self._cutoffs, self._rules = book, cutoffs, rules
        self._looked: dt.datetime | None = None

    def due(self, now: dt.datetime) -> list[Alarm]:
        """What is due at `now` (UTC). Raises what opening and reading a book raise."""
        if self._looked is not None and now - self._looked < dt.timedelta(minutes=1):
            return []
        self._looked = now
        near = [found for each in self._cutoffs if (found := nearing(each, now, self._rules)) is not None]
        if not near:
            return []
        with open_book(self._book) as book:
            day = book.state.open_day
            if day is None:
                return []
            sent, states = _rows(book, "outbox", day), _rows(book, "instruction_state", day)
        return [alarm for each in near for alarm in (*_unanswered(each, sent), *_still_open(each, states))]


def _unanswered(near: Nearing, outbox: Sequence[Row]) -> list[Alarm]:
    named = sorted(row["outbox_reference"] for row in outbox if row["outbox_state"] in UNANSWERED and _is_due(row, near))
    return [Alarm(f"{near.venue}.UNANSWERED", near.day, f"{near.text}: not acknowledged: {list_of(named)}")] if named else []


def _still_open(near: Nearing, states: Sequence[Row]) -> list[Alarm]:
    named = sorted(f"{row['instruction_id']} {row['state']}" for row in states if row["state"] in STILL_OPEN and row["answers"] and _is_due(row, near))
    return [Alarm(f"{near.venue}.OPEN", near.day, f"{near.text}: due and still open: {list_of(named)}")] if named else []


def _is_due(row: Row, near: Nearing) -> bool:
    return row["venue"] == near.venue and row["settlement_date"] is not None and row["settlement_date"] <= near.day


def _rows(book: Book, table: str, day: dt.date) -> list[Row]:
    with calculator(book) as store:
        return [row for batch in batches(book, store, Question(table, day=day)) for row in batch.to_pylist()]
