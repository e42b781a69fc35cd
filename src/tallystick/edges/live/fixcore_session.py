"""fixcore's session with the received bytes kept, and its callbacks turned into ours. Everything here runs on the engine's event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixcore.application import Application
from fixcore.log.base import Log, LogFactory
from fixcore.message.message import Message
from fixcore.session.session import Session
from fixcore.session.session_id import SessionID
from fixcore.session.state import SessionState

from tallystick.edges.live.credentials import NOT_OURS, PASSWORD, USERNAME, Credentials
from tallystick.edges.live.fixcore_store import CaptureStore
from tallystick.edges.live.message_text import sealed
from tallystick.edges.live.port import Body, Receiver, State
from tallystick.edges.live.raw_message import sequence_of, value_at

if TYPE_CHECKING:
    from collections.abc import Callable

MSG_SEQ_NUM, MSG_TYPE, POSS_RESEND = 34, 35, 97
RESEND_REQUEST, LOGOUT, LOGON = "2", "5", "A"
RESET_TAG, RESET = 141, "Y"
RESEND_PIECE = 1000
"""So many messages are asked for, or sent again, at once: what hours of silence left out never lies in memory as a whole."""

HELD_AT_MOST = 10_000

UNUSABLE = ("Garbled message ignored", "Decode error", "Rejecting", "PossDup", "SendingTime")


class Prepared(Message):
    """A message whose body stands in the writer's order, entries of groups included; the engine numbers and stamps its header."""

    def __init__(self, message_type: str, body: Body, outbox_id: int, is_answer: bool) -> None:
        super().__init__()
        self.header.set(MSG_TYPE, message_type)
        self.pairs = body
        self.outbox_id = outbox_id
        self.is_answer = is_answer

    def encode(self) -> bytes:
        """The bytes to send."""
        header = [(tag, value) for tag, value in self.header.items() if tag not in (8, 9)]
        return sealed(self.header.get(8), [*header, *self.pairs])


class CapturingSession(Session):
    """A session that remembers the bytes of what it is given."""

    name: str
    store: CaptureStore
    heard: Callable[[str], None]
    answered_early: set[int]
    refused: Callable[[str, str, str], None]
    credentials: Credentials | None = None
    current: bytes = b""
    missing_until: int = 0
    """The highest number known to be missing on this line."""
    asked_until: int = 0
    """The last number of the piece that was asked for; 0 where all was."""

    @property
    def shows_credentials(self) -> bool:
        """Whether we log on to them."""
        return bool(self._is_initiator)

    async def on_data(self, raw: bytes) -> None:
        """Bytes of one message from the line."""
        self.current = raw
        self.heard(self.name)
        if self.is_logged_on and not raw.startswith(b"8=%s\x01" % self.session_id.begin_string.encode()):
            self._log.on_event("Garbled message ignored: another BeginString")
            await self.send_logout("Incorrect BeginString")
            return
        if self._is_initiator and self.state is SessionState.LOGON_TIMEOUT and value_at(raw, MSG_TYPE) == LOGOUT:
            self.refused(self.name, "ACCESS_REFUSED", f"the other side answered our Logon by Logout: {value_at(raw, 58) or 'no reason'}")
        sequence = sequence_of(raw)
        if sequence is not None:
            self.store.sequences.came(sequence, raw)
        await super().on_data(raw)
        self.current = b""

    async def _handle_sequenced(self, msg: Message) -> None:
        """Two messages are answered ahead of their turn. A ResendRequest: both sides may ask at one time, and the peer fills the gap over its own
        request. A Logout: the peer is leaving, what is missing comes after its next logon."""
        text = msg.header.get_or(MSG_SEQ_NUM, "")
        sequence = int(text) if text.isdigit() else 0
        ahead = self.is_logged_on and sequence > self.store.next_target_msg_seq_num()
        if ahead and msg.msg_type == LOGOUT:
            await self._on_logout(msg)
            return
        if ahead and msg.msg_type == RESEND_REQUEST:
            await self._on_resend_request(msg)
            self.answered_early.add(sequence)
        if ahead and self._waits_for_a_piece():
            self._hold(sequence, msg)
            return
        await super()._handle_sequenced(msg)
        if self.is_logged_on and 0 < self.asked_until < self.store.next_target_msg_seq_num() <= self.missing_until:
            await self._send_resend_request(self.store.next_target_msg_seq_num(), self.missing_until)

    async def _send_resend_request(self, begin_seq: int, known_end: int) -> None:
        """Ask for what is missing: for all of it where that is little, else for the first piece; the next is asked for when it is there."""
        self.missing_until = max(known_end, self.missing_until)
        self.asked_until = begin_seq + RESEND_PIECE - 1 if self.missing_until - begin_seq >= RESEND_PIECE else 0
        await super()._send_resend_request(begin_seq, self.missing_until)

    def _wire_resend_end(self, begin_seq: int, known_end: int) -> int:
        """EndSeqNo 16; 0 for all there is. The engine's own pieces are not used: it asks again for every message that comes in between."""
        return self.asked_until

    def _waits_for_a_piece(self) -> bool:
        return self.store.next_target_msg_seq_num() <= self.asked_until

    def _hold(self, sequence: int, msg: Message) -> None:
        """Keep a message until what stands before it is there, as long as there is room; else it is asked for as well."""
        self.missing_until = max(self.missing_until, sequence if len(self._queued) >= HELD_AT_MOST else sequence - 1)
        if len(self._queued) < HELD_AT_MOST:
            self._queued[sequence] = msg

    async def _resend_range(self, begin: int, end: int) -> None:
        """Send again in pieces."""
        for first in range(begin, end + 1, RESEND_PIECE):
            await super()._resend_range(first, min(first + RESEND_PIECE - 1, end))

    async def _on_resend_request(self, msg: Message) -> None:
        sequence = int(msg.header.get(MSG_SEQ_NUM))
        if sequence in self.answered_early:
            self.answered_early.discard(sequence)
        else:
            await super()._on_resend_request(msg)

    async def _on_logon(self, msg: Message) -> None:
        """A Logon that resets both sequences is taken in the middle of a session too; one without the agreed credentials is not taken at all."""
        if not self._is_initiator and not self._may_log_on(msg):
            self._log.on_event(NOT_OURS)
            await self._send_logout(NOT_OURS)
            await self._disconnect()
            return
        if self.is_logged_on and RESET in (msg.get_field_or(RESET_TAG, "N"), msg.header.get_or(RESET_TAG, "N")):
            self._state = SessionState.LOGON_TIMEOUT
        self.answered_early.clear()
        self.missing_until, self.asked_until = sequence_of(self.current) or 0, 0
        await super()._on_logon(msg)

    def _may_log_on(self, msg: Message) -> bool:
        return self.credentials is None or self.credentials.are(msg.get_field_or(USERNAME, ""), msg.get_field_or(PASSWORD, ""))


class Callbacks(Application):
    """The engine's callbacks of all sessions."""

    def __init__(self, receiver: Receiver) -> None:
        self.receiver = receiver
        self.sessions: dict[SessionID, CapturingSession] = {}
        self.logged_on: Callable[[str], None] = lambda name: None

    def on_logon(self, session_id: SessionID) -> None:
        """The session is logged on: tell, and send what waits."""
        name = self.sessions[session_id].name
        self.receiver.on_state(name, State.LOGGED_ON)
        self.logged_on(name)

    def on_logout(self, session_id: SessionID) -> None:
        """The session went down."""
        self.receiver.on_state(self.sessions[session_id].name, State.DOWN)

    def to_admin(self, message: Message, session_id: SessionID) -> None:
        """A Logon of ours shows who we are."""
        session = self.sessions.get(session_id)
        if session is not None and session.credentials is not None and session.shows_credentials and message.msg_type == LOGON:
            message.set_field(USERNAME, session.credentials.username)
            message.set_field(PASSWORD, session.credentials.password)

    def to_app(self, message: Message, session_id: SessionID) -> None:
        """A message of the outbox has its number: its record will say so."""
        if isinstance(message, Prepared):
            store = self.sessions[session_id].store
            store.sending, store.wait_for_disk = message.outbox_id, not message.is_answer

    def from_app(self, message: Message, session_id: SessionID) -> None:
        """An application message in sequence."""
        session = self.sessions[session_id]
        fields = dict(message.header.items())
        raw = session.store.sequences.take_raw(int(fields[MSG_SEQ_NUM]))
        self.receiver.on_message(session.name, session.current if raw is None else raw, fields)


class SessionLog(Log):
    """The engine's log of one session: bytes it could not use are kept, the rest is for a person."""

    def __init__(self, session_id: SessionID, callbacks: Callbacks) -> None:
        self.session_id, self.callbacks = session_id, callbacks

    def on_incoming(self, message: str) -> None:
        """Nothing: the capture has it."""

    def on_outgoing(self, message: str) -> None:
        """Nothing: the store has it."""

    def on_event(self, text: str) -> None:
        """What the engine did."""
        session = self.callbacks.sessions.get(self.session_id)
        if session is None:
            return
        if session.current and text.startswith(UNUSABLE):
            self.callbacks.receiver.on_garbled(session.name, session.current, text)
        self.callbacks.receiver.on_event(session.name, text)


class SessionLogs(LogFactory):
    """Logs for all sessions."""

    def __init__(self, callbacks: Callbacks) -> None:
        self.callbacks = callbacks

    def create(self, session_id: SessionID) -> Log:
        """The log of one session."""
        return SessionLog(session_id, self.callbacks)
