"""What CCV told, on the disk before it counts and before it is acknowledged: rows of the book's live capture, taken into the book like its FIX logs.

A change and the number expected after it are written together, so a killed process has both or neither. An answer is written only where it
says something else than was told last of the same obligation or call.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tallystick.edges.ccv.json_messages import event_text, json_of
from tallystick.edges.ccv.lines import ANSWER, CHANGE, SESSION_PREFIX, Told, line_of
from tallystick.edges.ccv.port import Content, Event, Obligation, Position
from tallystick.edges.live.capture_tables import connect


class CcvCapture:
    """The capture of one participant's session. Usable from several threads."""

    def __init__(self, book: Path, participant: str, now: Callable[[], str]) -> None:
        """Raises sqlite3.Error."""
        self._session, self._now = SESSION_PREFIX + participant, now
        self._connection = connect(book)
        self._turn = threading.Lock()
        self.captured = 0
        self._connection.execute("insert or ignore into session values (?, 1, 1, 1, ?)", (self._session, now()))

    def heard(self) -> int:
        """Number of the last change on the disk, 0 for none."""
        with self._turn:
            return self._heard()

    def take_changes(self, events: Sequence[Event]) -> int:
        """Write changes that are not on the disk; how many. Raises sqlite3.Error."""
        with self._writing():
            new = [each for each in events if each.number > self._heard()]
            for each in new:
                self._write(Told(CHANGE, each.number, self._now(), each.said or event_text(each)), each.number)
                if each.content is not None:
                    self._remember(each.content)
            if new:
                self._connection.execute("update session set next_target = ? where name = ?", (new[-1].number + 1, self._session))
        self.captured += len(new)
        return len(new)

    def take_answers(self, contents: Sequence[Content]) -> int:
        """Write what an answer says otherwise than was told last; how many. Raises sqlite3.Error."""
        with self._writing():
            known = dict(self._connection.execute("select item, said from told where session = ?", (self._session,)).fetchall())
            new = [each for each in contents if known.get(_item(each)) != _text(each)]
            for each in new:
                self._write(Told(ANSWER, self._heard(), self._now(), _text(each)), None)
                self._remember(each)
        self.captured += len(new)
        return len(new)

    def take_strays(self, strays: Sequence[str]) -> int:
        """Write what came without a number, so that it becomes a row with its reason; how many. Raises sqlite3.Error."""
        if strays:
            with self._writing():
                for each in strays:
                    self._write(Told(CHANGE, self._heard(), self._now(), each), None)
        self.captured += len(strays)
        return len(strays)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def _heard(self) -> int:
        return int(self._connection.execute("select next_target from session where name = ?", (self._session,)).fetchone()[0]) - 1

    def _write(self, told: Told, number: int | None) -> None:
        row = (self._session, 1, number, line_of(told))
        self._connection.execute("insert or ignore into inbound (session, epoch, sequence, raw) values (?, ?, ?, ?)", row)

    def _remember(self, content: Content) -> None:
        self._connection.execute("insert or replace into told values (?, ?, ?)", (self._session, _item(content), _text(content)))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, with one flush."""
        with self._turn:
            self._connection.execute("begin immediate")
            done = False
            try:
                yield
                done = True
            finally:
                self._connection.execute("commit" if done else "rollback")


def _item(content: Content) -> str:
    if isinstance(content, Position):
        return f"P.{content.issue}.{content.settlement_date}"
    return f"O.{content.obligation_id}" if isinstance(content, Obligation) else f"C.{content.call_id}"


def _text(content: Content) -> str:
    return json.dumps(json_of(content))
