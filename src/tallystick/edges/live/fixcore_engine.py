"""The default engine: fixcore (asyncio), on a thread of its own, one acceptor a port and one initiator for all sessions we open.

Install it with the extra `fix`. Sequence numbers live in the capture only (`fixcore_store`).
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from fixcore.session.session import Session
from fixcore.session.session_id import SessionID
from fixcore.session.session_settings import SessionSettings
from fixcore.session.state import SessionState

from tallystick.edges.live.capture import ANSWER, Capture, Waiting
from tallystick.edges.live.credentials import NO_CREDENTIALS, Credentials
from tallystick.edges.live.fixcore_lines import ListeningLine, OpenedLines
from tallystick.edges.live.fixcore_session import POSS_RESEND, Callbacks, CapturingSession, Prepared, SessionLogs
from tallystick.edges.live.fixcore_store import CaptureStore
from tallystick.edges.live.port import Receiver, SessionFacts, State
from tallystick.edges.live.sequences import Sequences
from tallystick.journal.errors import JournalWriteFailed

STOP_SECONDS = 5
LOGOUT_SECONDS = 2
"""How long a peer that we log out has to answer before the line is closed."""


class FixcoreEngine:
    """All sessions of a book on one event loop."""

    def __init__(
        self,
        facts: Sequence[SessionFacts],
        capture: Capture,
        receiver: Receiver,
        now: Callable[[], str],
        heard: Callable[[str], None],
        credentials: Mapping[str, Credentials] = NO_CREDENTIALS,
    ) -> None:
        """`credentials`: by session; shown at our Logon, or expected at theirs."""
        self.facts = {each.name: each for each in facts}
        self.capture, self.now, self.heard = capture, now, heard
        self._credentials = credentials
        self.callbacks = Callbacks(receiver)
        self.callbacks.logged_on = self._drain_soon
        self.sessions: dict[str, CapturingSession] = {}
        self._written_before = capture.last_waiting()
        self._draining: set[str] = set()
        self._stopping = False
        self._ends: list[ListeningLine | OpenedLines] = []
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(_say_unless_cut)
        self._thread = threading.Thread(target=self._loop.run_forever, name="fixcore", daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        # Sockets that go away are told by on_event and on_state; the engine's own logger would say it a second time.
        logging.getLogger("fixcore").setLevel(logging.CRITICAL)

    def start(self) -> None:
        """Listen and connect; returns when sockets are open. Raises OSError."""
        self._thread.start()
        self._run(self._start())

    def send_waiting(self, session: str) -> None:
        """Send what the outbox holds; returns at once."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._drain_soon, session)

    def state(self, session: str) -> State:
        """Where the session stands."""
        return State.LOGGED_ON if self.sessions[session].is_logged_on else State.DOWN

    def sequences(self, session: str) -> Sequences:
        """Where the session's numbers stand."""
        return self.sessions[session].store.sequences

    def stop(self) -> None:
        """Log out, close all sockets, end the thread."""
        self._run(self._stop())
        for session in self.sessions.values():
            session.store.sequences.leave()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _start(self) -> None:
        by_port: dict[tuple[str, int], list[SessionFacts]] = {}
        for each in self.facts.values():
            if each.role == "acceptor":
                by_port.setdefault((each.host, each.port), []).append(each)
        for group in by_port.values():
            self._ends.append(ListeningLine(group, _settings(group), self.callbacks, self.make_session))
        if any(each.role == "initiator" for each in self.facts.values()):
            self._ends.append(self.opened_lines())
        for end in self._ends:
            await end.start()

    def opened_lines(self) -> OpenedLines:
        """The lines of all sessions that we open, not yet opened. Raises CertificateFileWrong."""
        initiated = [each for each in self.facts.values() if each.role == "initiator"]
        return OpenedLines({_id(each): each for each in initiated}, _settings(initiated), self.callbacks, self.make_session)

    async def _stop(self) -> None:
        self._stopping = True
        down = [asyncio.create_task(_logged_out(each)) for each in self.sessions.values() if each.is_logged_on]
        if down:
            await asyncio.wait(down, timeout=STOP_SECONDS)
        for end in self._ends:
            await end.stop()
        await asyncio.gather(*self._tasks)

    def make_session(self, session_id: SessionID, settings: SessionSettings) -> CapturingSession:
        """The session of one settings section."""
        name = session_id.qualifier or settings.get(session_id, "Name")
        standing = self.capture.standing(name, self.now())
        store = CaptureStore(Sequences(name, self.capture, standing), self.now)
        session = CapturingSession(session_id, settings, self.callbacks, store, SessionLogs(self.callbacks).create(session_id))
        session.name, session.store, session.heard, session.answered_early = name, store, self.heard, set()
        session.refused = self.callbacks.receiver.on_refused
        session.credentials = self._credentials.get(name)
        self.sessions[name] = self.callbacks.sessions[session_id] = session
        return session

    def _drain_soon(self, name: str) -> None:
        if name not in self._draining and name in self.sessions and not self._stopping:
            self._draining.add(name)
            task = self._loop.create_task(self._drain(name))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _drain(self, name: str) -> None:
        """Send the outbox in order while the session is logged on."""
        session, after = self.sessions[name], 0
        try:
            await asyncio.wrap_future(self.capture.ticket())
            while session.is_logged_on and (waiting := self.capture.waiting(name, after)):
                for each in waiting:
                    await session.send_app(self._prepared(each))
                    after = each.id
        except (RuntimeError, ConnectionError, JournalWriteFailed) as error:
            self.callbacks.receiver.on_event(name, f"sending stopped: {error}; the outbox goes on at the next logon")
        finally:
            self._draining.discard(name)

    def _prepared(self, waiting: Waiting) -> Prepared:
        """An answer that an earlier process may have sent already says so (PossResend 97)."""
        message = Prepared(waiting.message_type, waiting.body, waiting.id, waiting.kind == ANSWER)
        if waiting.kind == ANSWER and waiting.id <= self._written_before:
            message.header.set(POSS_RESEND, "Y")
        return message


def _say_unless_cut(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A line that is cut is told by on_state; anything else is a defect and shows."""
    if not isinstance(context.get("exception"), ConnectionError):
        loop.default_exception_handler(context)


async def _logged_out(session: Session) -> None:
    await session.send_logout("listener stops")
    while session.state is not SessionState.DISCONNECTED:
        await asyncio.sleep(0.02)


def _id(facts: SessionFacts) -> SessionID:
    return SessionID(facts.begin_string, facts.our_id, facts.their_id)


def _settings(facts: Sequence[SessionFacts]) -> SessionSettings:
    settings = SessionSettings()
    for each in facts:
        section = {
            "Name": each.name,
            "ConnectionType": each.role,
            "HeartBtInt": str(each.heartbeat_seconds),
            "LogoutTimeout": str(LOGOUT_SECONDS),
        }
        if each.begin_string == "FIXT.1.1":
            section["DefaultApplVerID"] = each.version
        settings.set_session(_id(each), section)
    return settings
