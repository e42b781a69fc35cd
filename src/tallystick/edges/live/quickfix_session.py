"""QuickFIX's callbacks turned into ours. They come on QuickFIX's own threads, one session's in order, and must let no error out.

QuickFIX hands over messages in its own order of fields; the bytes as received come from its log, before the message is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import quickfix

from tallystick.edges.live.port import Receiver, State
from tallystick.edges.live.raw_message import number_at, sequence_of, value_at
from tallystick.edges.live.sequences import Sequences

UNUSABLE = ("Invalid message", "Message skipped", "Garbled")


class Session:
    """One session: its name, its numbers, the bytes received last, and whether it is logged on."""

    def __init__(self, name: str, sequences: Sequences) -> None:
        self.name, self.sequences = name, sequences
        self.current = b""
        self.state = State.DOWN


class Callbacks(quickfix.Application):
    """The application of all sessions."""

    def __init__(self, sessions: dict[str, Session], receiver: Receiver, now: Callable[[], str]) -> None:
        super().__init__()
        self.sessions, self.receiver, self.now = sessions, receiver, now
        self.logged_on: Callable[[str], None] = lambda name: None

    def onCreate(self, session_id: Any) -> None:
        """Nothing: sessions are made before the engine."""

    def onLogon(self, session_id: Any) -> None:
        """The session is logged on: tell, and send what waits."""
        self._stands(session_id, State.LOGGED_ON)
        self.logged_on(self.sessions[session_id.toString()].name)

    def onLogout(self, session_id: Any) -> None:
        """The session went down."""
        self._stands(session_id, State.DOWN)

    def toAdmin(self, message: Any, session_id: Any) -> None:
        """Nothing: the session layer is QuickFIX's."""

    def toApp(self, message: Any, session_id: Any) -> None:
        """Nothing: what is sent is marked when it is handed over."""

    def fromAdmin(self, message: Any, session_id: Any) -> None:
        """A session message: numbers may move, or begin again."""
        session = self.sessions[session_id.toString()]
        raw, sequences = session.current, session.sequences
        kind, number = value_at(raw, 35), sequence_of(raw)
        if kind == "A" and value_at(raw, 141) == "Y":
            sequences.reset(self.now())
            number = 1
        if kind == "4" and (new := number_at(raw, 36)) is not None and new > sequences.next_target:
            if number == sequences.next_target or value_at(raw, 123) != "Y":
                sequences.expect_at_once(new)
        elif number == sequences.next_target:
            sequences.expect(number + 1)

    def fromApp(self, message: Any, session_id: Any) -> None:
        """An application message in sequence; it may have waited for others, so its bytes are looked up by its number."""
        session = self.sessions[session_id.toString()]
        number = int(message.getHeader().getField(34))
        raw = session.sequences.take_raw(number) or session.current
        session.sequences.next_target = number + 1
        self.receiver.on_message(session.name, raw, {34: str(number), 35: message.getHeader().getField(35)})

    def _stands(self, session_id: Any, state: State) -> None:
        session = self.sessions[session_id.toString()]
        session.state = state
        self.receiver.on_state(session.name, state)


class SessionLog(quickfix.Log):
    """QuickFIX's log of one session, or of none: the bytes received are kept, what it could not use is told."""

    def __init__(self, session: Session | None, receiver: Receiver, heard: Callable[[str], None]) -> None:
        super().__init__()
        self.session, self.receiver, self.heard = session, receiver, heard

    def onIncoming(self, text: str) -> None:
        """Bytes of one message from the line."""
        if self.session is None:
            return
        raw = text.encode("utf-8", "surrogateescape")
        self.session.current = raw
        self.heard(self.session.name)
        sequence = sequence_of(raw)
        if sequence is not None:
            self.session.sequences.came(sequence, raw)

    def onOutgoing(self, text: str) -> None:
        """Nothing: QuickFIX's own store has it."""

    def onEvent(self, text: str) -> None:
        """What QuickFIX did."""
        if self.session is None:
            return
        if text.startswith(UNUSABLE):
            self.receiver.on_garbled(self.session.name, self.session.current, text)
        self.receiver.on_event(self.session.name, text)

    def clear(self) -> None:
        """Nothing is kept here."""

    def backup(self) -> None:
        """Nothing is kept here."""


class SessionLogs(quickfix.LogFactory):
    """Logs for all sessions; held here because QuickFIX only refers to them."""

    def __init__(self, sessions: dict[str, Session], receiver: Receiver, heard: Callable[[str], None]) -> None:
        super().__init__()
        self.sessions, self.receiver, self.heard = sessions, receiver, heard
        self.made: list[SessionLog] = []

    def create(self, session_id: Any = None) -> Any:
        """The log of one session, or of the engine itself; QuickFIX destroys it itself."""
        self.made.append(SessionLog(self.sessions[session_id.toString()] if session_id is not None else None, self.receiver, self.heard))
        return self.made[-1].__disown__()

    def destroy(self, log: Any) -> None:
        """Nothing: it goes with this factory."""
