"""The book at our end of a file drop: what is to leave is journaled and put into the outbox, what the venue says is loaded from the inbox.

Both can be cut off anywhere and run again: the same file has the same name and content, a loaded file is not loaded twice, and a file of the
inbox has its receipt only after the journal has it.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from tallystick.day.control import calculator
from tallystick.day.read import Question, batches
from tallystick.edges.intake import LoadReceipt, load
from tallystick.edges.messages.mt.writing import MtSending
from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular.canonical_text import rows_text
from tallystick.edges.venues.file_drop import FileDrop
from tallystick.edges.venues.outgoing import Leaving, as_files, leaving
from tallystick.edges.venues.reference import sandbox_bic
from tallystick.edges.venues.routes import route_of

if TYPE_CHECKING:
    from tallystick.day.book import Book

Row = dict[str, Any]
Clock = Callable[[], str]
TAKER = "BOOK"


@dataclass(frozen=True)
class Sent:
    """What was put into the outbox of one venue: the first file (None when nothing could be said), messages in it, and what could not be said."""

    venue: str
    file: Path | None
    messages: int
    unsaid: tuple[str, ...]
    asked: int
    """Messages of earlier days without an answer, which have to be asked about."""


def send(book: Book, drop: Path, firm_bic: str, now: Clock) -> list[Sent]:
    """Put what is to be sent on the open day into the drop, a file a venue."""
    day = book.state.open_day
    rows = _rows(book, "outbox", day) if day else []
    by_venue: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_venue[str(row["venue"])].append(row)
    isins = {str(row["security_id"]): str(row["isin"]) for row in _rows(book, "security", day) if row["isin"]} if rows else {}
    return [_send(book, FileDrop(drop, venue), found, isins, firm_bic, now) for venue, found in sorted(by_venue.items()) if venue != "-"]


def _send(book: Book, drop: FileDrop, rows: list[Row], isins: dict[str, str], firm_bic: str, now: Clock) -> Sent:
    day = book.state.loading_day
    terms = _venue(book, drop.venue, day)
    sending = MtSending(sender=firm_bic, receiver=terms.get("place_of_settlement") or sandbox_bic(drop.venue))
    route = route_of(drop.venue, str(terms.get("message_set") or "ISO15022"))
    messages = leaving(rows, isins, route, sending, dt.datetime.combine(day, dt.time()))
    said = [each for each in messages if each.data]
    unsaid = tuple(f"{each.echo['instruction_reference']}: {each.why_not}" for each in messages if not each.data)
    asked = sum(row["action"] == "QUERY" for row in rows)
    if not said:
        return Sent(drop.venue, None, 0, unsaid, asked)
    _journal(book, f"sent.{drop.venue.lower()}.{day.isoformat()}.csv", said, now)
    files = as_files(said, route.standard, sending)
    paths = [drop.put("outbox", f"{drop.venue.lower()}.{day.isoformat()}.{name}", data) for name, data in files.items()]
    return Sent(drop.venue, paths[0], len(said), unsaid, asked)


def _journal(book: Book, name: str, messages: list[Leaving], now: Clock) -> LoadReceipt:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(rows_text("instruction_message", [each.echo for each in messages]), encoding="utf-8")
        return load(book, path, now)


def fetch(book: Book, drop: Path, venue: str, now: Clock) -> tuple[list[LoadReceipt], list[str]]:
    """Load what a venue has put into the inbox; receipts of the loads, and files refused whole with the reason."""
    found = FileDrop(drop, venue)
    loaded: list[LoadReceipt] = []
    refused: list[str] = []
    for each in found.waiting("inbox", TAKER):
        try:
            receipt = load(book, each.path, now)
        except FileRefused as error:
            refused.append(f"{each.path.name}: {error}")
            continue
        loaded.append(receipt)
        found.receipt(TAKER, each, day=receipt.day.isoformat(), rows=sum(receipt.rows.values()), refused=receipt.rejected)
    return loaded, refused


def venues_in(drop: Path) -> list[str]:
    """Venues that have an inbox in the drop."""
    return sorted(path.parent.name.upper() for path in drop.glob("*/inbox"))


def _rows(book: Book, table: str, day: dt.date | None) -> list[Row]:
    with calculator(book) as store:
        return [row for batch in batches(book, store, Question(table, day=day)) for row in batch.to_pylist()]


def _venue(book: Book, venue: str, day: dt.date) -> Row:
    rows = book.rules["venue"].to_pylist()
    return next((row for row in rows if row["venue"] == venue and row["valid_from"] <= day <= row["valid_to"]), {})
