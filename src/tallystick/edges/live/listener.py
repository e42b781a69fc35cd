"""The listener of a book: engine, capture, alarms and the way into the book, put together. One listener a book (`live.lock`)."""

from __future__ import annotations

import datetime as dt
import fcntl
import json
import os
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from tallystick.edges.live.alarm import Watch
from tallystick.edges.live.answers import answer_to
from tallystick.edges.live.capture import Capture, Change
from tallystick.edges.live.credentials import NO_CREDENTIALS, Credentials, masked
from tallystick.edges.live.engines import make_engine
from tallystick.edges.live.port import Body, Fields, SessionFacts, State
from tallystick.edges.live.raised import first_time
from tallystick.edges.messages.fix.own_lines import ALARM_PREFIX
from tallystick.journal.errors import BookLocked
from tallystick.journal.lock import own_name

LOCK_NAME = "live.lock"
EVENTS_KEPT = 200


class Listener:
    """All live sessions of a book, from `start` to `stop`. It is the engine's receiver."""

    def __init__(self, book: Path, facts: Sequence[SessionFacts], now: Callable[[], str], credentials: Mapping[str, Credentials] = NO_CREDENTIALS) -> None:
        """`credentials`: by session; shown at our Logon, or expected at theirs. Raises BookLocked where another listener runs, EngineMissing, sqlite3.Error."""
        self.book, self.now = book, now
        self.watches = {each.name: Watch(each) for each in facts}
        self.events: deque[str] = deque(maxlen=EVENTS_KEPT)
        self._told, self._telling = 0, threading.Lock()
        self.refusals: dict[str, tuple[str, str]] = {}
        self.alarms = self.garbled = self.refused = 0
        self._lock = _locked(book)
        self.capture = Capture(book, self._outbox_grew)
        self.engine = make_engine(facts, self.capture, self, now, self._heard, credentials)

    def start(self) -> None:
        """Open the sockets. Raises OSError where a port is taken."""
        started = False
        try:
            self.engine.start()
            started = True
        finally:
            if not started:
                self._let_go()

    def stop(self) -> None:
        """Log out, write what waits, let another listener begin."""
        self.engine.stop()
        self._let_go()

    def send(self, session: str, message_type: str, body: Body) -> Future[None]:
        """Send a message now or at the next logon; the future is done when it is safe on the disk."""
        return self.capture.send_later(session, message_type, body)

    def state(self, session: str) -> State:
        """Where a session stands."""
        return self.engine.state(session)

    def on_message(self, session: str, raw: bytes, fields: Fields) -> None:
        """Record a message, that it was received, and its answer, as one change."""
        sequences = self.engine.sequences(session)
        changes: list[Change] = [*sequences.message_changes(int(fields[34]), raw)]
        answer = answer_to(raw, fields)
        if answer is not None:
            self.refused += (939, "1") in answer[1]
            changes.append(("answer", (session, answer[0], json.dumps(list(answer[1])))))
        self.capture.add(*changes)

    def on_garbled(self, session: str, raw: bytes, why: str) -> None:
        """Record bytes that are no message, without passwords; the reader will refuse them with its own reason."""
        self.garbled += 1
        self.capture.add(("inbound", (session, self.engine.sequences(session).epoch, None, masked(raw))))

    def on_state(self, session: str, state: State) -> None:
        """Note where the session stands."""
        self.watches[session].state = state
        if state is State.LOGGED_ON:
            self.refusals.pop(session, None)
        self.on_event(session, state.value)

    def on_refused(self, session: str, code: str, text: str) -> None:
        """Note why the session cannot come up; said once until it came up or the reason is another."""
        if self.refusals.get(session) != (code, text):
            self.refusals[session] = code, text
            self.on_event(session, f"{code}: {text}")

    def on_event(self, session: str, text: str) -> None:
        """Keep the last events for a person."""
        with self._telling:
            self._told += 1
            self.events.append(f"{session}: {text}")

    def events_after(self, number: int) -> tuple[list[str], int]:
        """What happened after event `number`, as far as it is kept, and the number of the last event."""
        with self._telling:
            return (list(self.events)[-(self._told - number) :] if self._told > number else []), self._told

    def check_alarms(self, moment: dt.datetime) -> list[str]:
        """Alarms that are due now; each becomes an exception row of the book."""
        due = [(name, text) for name, watch in self.watches.items() if (text := watch.alarm(moment)) is not None and self._is_first(watch)]
        for name, text in due:
            self.alarms += 1
            self.capture.add(("inbound", (name, self.engine.sequences(name).epoch, None, ALARM_PREFIX + text.encode())))
            self.on_event(name, text)
        return [text for _, text in due]

    def _is_first(self, watch: Watch) -> bool:
        """Whether no listener before this one has raised it today."""
        return watch.raised_for is not None and first_time(self.book, f"SESSION.{watch.facts.name}", watch.raised_for)

    def _heard(self, session: str) -> None:
        self.watches[session].heard(dt.datetime.fromisoformat(self.now()))

    def _outbox_grew(self, sessions: set[str]) -> None:
        for each in sessions:
            self.engine.send_waiting(each)

    def _let_go(self) -> None:
        self.capture.close()
        os.close(self._lock)


def _locked(book: Path) -> int:
    descriptor = os.open(book / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(descriptor, 4096, 0).decode(errors="replace").strip()
        os.close(descriptor)
        raise BookLocked(f"{book}: another listener runs: {holder}; stop it first", holder) from error
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, own_name("listen").encode(errors="replace"), 0)
    return descriptor
