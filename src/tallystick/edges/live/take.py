"""From the capture into the book: what came since the last time becomes a file of the book, loaded like any log.

A batch is fixed first (which messages, in the order they came), then its file is received and journalled, then the batch is marked. A
process killed in between does the same batch again: the same bytes are the same file, and the book knows it has it.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tallystick.day.book import Book
from tallystick.edges.book_inputs import loads
from tallystick.edges.ccv.lines import HEADER_PREFIX as CLEARING_PREFIX
from tallystick.edges.ccv.lines import SESSION_PREFIX
from tallystick.edges.intake import LoadReceipt, load
from tallystick.edges.live.capture_tables import connect, live_path
from tallystick.edges.messages.fix.own_lines import HEADER_PREFIX
from tallystick.journal.receive import file_sha256

LARGEST_BATCH = 200_000


def take_live(book: Book, now: Callable[[], str]) -> list[LoadReceipt]:
    """Load what the live sessions captured and the book does not have; nothing where there is none or no day is open.

    The book must be open for writing. Raises what `load` raises, sqlite3.Error.
    """
    if not live_path(book.path).exists() or book.state.open_day is None:
        return []
    receipts: list[LoadReceipt] = []
    with closing(connect(book.path)) as capture:
        for session in [name for (name,) in capture.execute("select name from session order by name").fetchall()]:
            while (number := _fixed_batch(capture, session)) is not None:
                receipt = _load_batch(book, capture, session, number, now)
                receipts += [] if receipt is None else [receipt]
    return receipts


def untaken(book: Path) -> int:
    """Captured messages the book does not have yet."""
    if not live_path(book).exists():
        return 0
    with closing(connect(book)) as capture:
        return int(capture.execute("select count(*) from inbound").fetchone()[0])


def _fixed_batch(capture: sqlite3.Connection, session: str) -> int | None:
    """The number of the batch to load next: one that was begun, else a new one of all that waits, None when nothing waits."""
    begun = capture.execute("select min(number) from batch where session = ? and sequence is null", (session,)).fetchone()[0]
    if begun is not None:
        return int(begun)
    with _transaction(capture):
        last = capture.execute(
            "select max(id) from (select id from inbound where session = ? and batch is null order by id limit ?)", (session, LARGEST_BATCH)
        ).fetchone()[0]
        if last is None:
            return None
        number = capture.execute("insert into batch (session) values (?)", (session,)).lastrowid
        capture.execute("update inbound set batch = ? where session = ? and batch is null and id <= ?", (number, session, last))
    return number


def _load_batch(book: Book, capture: sqlite3.Connection, session: str, number: int, now: Callable[[], str]) -> LoadReceipt | None:
    """Load one batch and forget its messages; None when an earlier, killed run had loaded it."""
    with tempfile.TemporaryDirectory(dir=book.path / "scratch") as folder:
        prefix, ending = (CLEARING_PREFIX, "clearing") if session.startswith(SESSION_PREFIX) else (HEADER_PREFIX, "fix")
        path = Path(folder) / f"live-{session}-{number:06d}.{ending}"
        with path.open("wb") as file:
            rows = capture.execute("select raw from inbound where session = ? and batch = ? order by id", (session, number))
            file.write(prefix + f"session {session}, batch {number}\n".encode())
            file.writelines(raw + b"\n" for (raw,) in rows)
        sha256 = file_sha256(path)
        known = next((entry.sequence for entry in loads(book) if entry.file_sha256 == sha256), None)
        receipt = load(book, path, now) if known is None else None
    with _transaction(capture):
        capture.execute("update batch set sequence = ? where number = ?", (known or (receipt.sequence if receipt else None), number))
        capture.execute("delete from inbound where session = ? and batch = ?", (session, number))
    return receipt


class _transaction:
    """All or nothing; connections here are in autocommit."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        self.connection.execute("begin immediate")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.connection.execute("commit" if kind is None else "rollback")
