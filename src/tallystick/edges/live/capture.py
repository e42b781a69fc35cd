"""The live capture: every message on the disk, many with one flush, before its sequence number counts and before it is answered.

Callers add changes in the order in which things happened; one thread writes all that waits as one transaction. A message and the number
expected after it are the same change, so a killed process has both or neither: the other side sends again what we do not have, and
nothing is taken twice. Numbers of messages we send are set aside in advance, a block at a time, so that no number is ever used again.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.port import Body
from tallystick.journal.errors import JournalWriteFailed

RESERVED_AT_ONCE = 1000
ANSWER = "ANSWER"
LARGEST_TRANSACTION = 5000

Change: TypeAlias = "tuple[str, tuple[object, ...]]"
"""A statement's name and its values."""


@dataclass(frozen=True)
class Standing:
    """Where a session's sequences stand on the disk: the next number expected from them, and the next one we may use."""

    epoch: int
    next_target: int
    next_sender: int
    created_at: str


@dataclass(frozen=True)
class Waiting:
    """A message in the outbox: its number there, type, fields, and kind (ANSWER, which may be repeated when marked so, or MESSAGE)."""

    id: int
    message_type: str
    body: Body
    kind: str


_STATEMENTS = {
    "inbound": "insert or ignore into inbound (session, epoch, sequence, raw) values (?, ?, ?, ?)",
    "answer": "insert into outbox (session, message_type, body, kind) values (?, ?, ?, 'ANSWER')",
    "message": "insert into outbox (session, message_type, body, kind) values (?, ?, ?, 'MESSAGE')",
    "target": "update session set next_target = ? where name = ?",
    "reserve": "update session set reserved_sender = ? where name = ?",
    "reset": "update session set epoch = ?, next_target = 1, reserved_sender = 1, created_at = ? where name = ?",
    "forget": "delete from outbound where session = ? and epoch < ?",
    "outbound": "insert or replace into outbound (session, epoch, sequence, raw) values (?, ?, ?, ?)",
    "sent": "update outbox set sent = 1 where id = ?",
}


_ORDER = ("reset", "forget", "inbound", "target", "reserve", "outbound", "answer", "message", "sent")
_LAST_COUNTS = ("reset", "target", "reserve")


class Capture:
    """The live capture of one book, open for one listener."""

    def __init__(self, book: Path, durable: Callable[[set[str]], None] | None = None) -> None:
        """`durable` is told, from the writing thread, which sessions have something new in the outbox."""
        self.book = book
        self.captured = 0
        self.failed: Exception | None = None
        self._told = durable
        self._connection = connect(book)
        self._reader = connect(book)
        self._reading = threading.Lock()
        self._changes: list[Sequence[Change]] = []
        self._tickets: list[Future[None]] = []
        self._there_is_work = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._write_until_closed, name="live-capture", daemon=True)
        self._thread.start()

    def standing(self, session: str, created_at: str) -> Standing:
        """Where the session stands; a new one begins at 1. Call before the session starts. Raises sqlite3.Error."""
        with self._reading:
            self._reader.execute("insert or ignore into session values (?, 1, 1, 1, ?)", (session, created_at))
            row = self._reader.execute("select epoch, next_target, reserved_sender, created_at from session where name = ?", (session,)).fetchone()
        return Standing(*row)

    def add(self, *changes: Change) -> None:
        """Have changes written, together and in this order, with what else waits; returns at once."""
        with self._there_is_work:
            self._changes.append(changes)
            self._there_is_work.notify()

    def ticket(self, *changes: Change) -> Future[None]:
        """As `add`; the future is done when all changes up to these are on the disk, or holds JournalWriteFailed."""
        future: Future[None] = Future()
        with self._there_is_work:
            if self.failed is not None or self._closing:
                future.set_exception(self.failed or JournalWriteFailed(f"{self.book}: the live capture is closed"))
                return future
            self._changes.append(changes)
            self._tickets.append(future)
            self._there_is_work.notify()
        return future

    def flush(self) -> None:
        """Return when all that was added is on the disk. Raises JournalWriteFailed."""
        self.ticket().result()

    def send_later(self, session: str, message_type: str, body: Body) -> Future[None]:
        """Put a message into the outbox; the future is done when it is on the disk."""
        return self.ticket(("message", (session, message_type, json.dumps(list(body)))))

    def waiting(self, session: str, after: int, limit: int = 500) -> list[Waiting]:
        """What the outbox holds for the session behind message `after`, oldest first."""
        query = "select id, message_type, body, kind from outbox where session = ? and sent = 0 and id > ? order by id limit ?"
        with self._reading:
            rows = self._reader.execute(query, (session, after, limit)).fetchall()
        return [Waiting(number, kind, [(tag, value) for tag, value in json.loads(body)], sort) for number, kind, body, sort in rows]

    def last_waiting(self) -> int:
        """Number of the newest message in the outbox, sent or not; 0 when there was none."""
        with self._reading:
            return int(self._reader.execute("select coalesce(max(id), 0) from outbox").fetchone()[0])

    def inbound(self, session: str) -> list[bytes]:
        """Messages captured of the session and not taken into the book, in the order in which they came."""
        with self._reading:
            return [raw for (raw,) in self._reader.execute("select raw from inbound where session = ? and sequence is not null order by id", (session,))]

    def outbound(self, session: str, epoch: int, begin: int, end: int) -> list[bytes]:
        """Messages we sent, for a resend. Raises JournalWriteFailed."""
        self.flush()
        query = "select raw from outbound where session = ? and epoch = ? and sequence between ? and ? order by sequence"
        with self._reading:
            return [raw for (raw,) in self._reader.execute(query, (session, epoch, begin, end))]

    def close(self) -> None:
        """Write what waits and close. A second call does nothing."""
        with self._there_is_work:
            self._closing = True
            self._there_is_work.notify()
        self._thread.join()
        self._reader.close()
        self._connection.close()

    def _write_until_closed(self) -> None:
        while True:
            with self._there_is_work:
                self._there_is_work.wait_for(lambda: self._changes or self._tickets or self._closing)
                groups, self._changes = self._changes[:LARGEST_TRANSACTION], self._changes[LARGEST_TRANSACTION:]
                tickets: list[Future[None]] = []
                if not self._changes:
                    tickets, self._tickets = self._tickets, []
                if not groups and not tickets and self._closing:
                    return
            try:
                sessions = self._write(groups) if groups else set()
            except sqlite3.Error as error:
                self._stop(error, tickets)
                return
            for each in tickets:
                each.set_result(None)
            if sessions and self._told is not None:
                self._told(sessions)

    def _write(self, groups: Sequence[Sequence[Change]]) -> set[str]:
        """One transaction; sessions with something new in the outbox."""
        rows, standings = _sorted_out(groups)
        self._connection.execute("begin immediate")
        for name in _ORDER:
            self._connection.executemany(_STATEMENTS[name], rows.get(name) or standings.get(name, {}).values())
        self._connection.execute("commit")
        self.captured += len(rows.get("inbound", ()))
        return {str(each[0]) for name in ("answer", "message") for each in rows.get(name, ())}

    def _stop(self, error: sqlite3.Error, tickets: Sequence[Future[None]]) -> None:
        """Nothing more is acknowledged: the listener sees `failed` and ends."""
        with self._there_is_work:
            self.failed = JournalWriteFailed(f"{self.book}: {error}; nothing more was acknowledged; see to the disk, then listen again")
            waiting = [*tickets, *self._tickets]
            self._tickets = []
        for each in waiting:
            each.set_exception(self.failed)


def _sorted_out(groups: Sequence[Sequence[Change]]) -> tuple[dict[str, list[tuple[object, ...]]], dict[str, dict[object, tuple[object, ...]]]]:
    """Rows by statement, and the last standing of each session by statement: within one transaction only the last counts."""
    rows: dict[str, list[tuple[object, ...]]] = {}
    standings: dict[str, dict[object, tuple[object, ...]]] = {name: {} for name in _LAST_COUNTS}
    for name, values in (change for group in groups for change in group):
        if name not in _LAST_COUNTS:
            rows.setdefault(name, []).append(values)
            continue
        if name == "reset":
            standings["target"].pop(values[-1], None)
            standings["reserve"].pop(values[-1], None)
        standings[name][values[-1]] = values
    return rows, standings
