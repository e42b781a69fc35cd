"""The port over FIX 5.0 SP2: an initiator of our own, so that changes missed while the line was down come by resend."""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tallystick.edges.ccv.fields import (
    ASKED,
    COUNT,
    EVENT_NUMBER,
    FIX_ACKNOWLEDGE,
    FIX_REFUSED,
    FIX_REPLY,
    FIX_REQUEST,
    PATHS,
    REFUSED,
    REQUEST,
    STATES,
    AssumedField,
)
from tallystick.edges.ccv.fix_messages import body_of, read_message
from tallystick.edges.ccv.port import (
    ACCESS_REFUSED,
    CcvRefused,
    CcvUnreachable,
    CcvUntrusted,
    Content,
    Event,
    MarginCall,
    Obligation,
    ObligationState,
    Position,
)
from tallystick.edges.live.credentials import NO_CREDENTIALS, Credentials, masked
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import Fields, SessionFacts, State

ANSWER_SECONDS = 20.0
NOBODY = b""
"""What is handed on where nothing was said but the line came up or was refused."""


class FixLine(Listener):
    """A listener that hands on what it recorded."""

    def __init__(
        self,
        folder: Path,
        facts: Sequence[SessionFacts],
        now: Callable[[], str],
        heard: Callable[[str, bytes], None],
        credentials: Mapping[str, Credentials] = NO_CREDENTIALS,
    ) -> None:
        self._hand_on = heard
        self.strays: deque[str] = deque()
        super().__init__(folder, facts, now, credentials)

    def on_message(self, session: str, raw: bytes, fields: Fields) -> None:
        """Record what came, then hand it on."""
        super().on_message(session, raw, fields)
        self._hand_on(session, raw)

    def on_garbled(self, session: str, raw: bytes, why: str) -> None:
        """Record bytes that are no message, and hand them on as a stray."""
        super().on_garbled(session, raw, why)
        self.strays.append(masked(raw).decode("utf-8", "backslashreplace"))

    def on_state(self, session: str, state: State) -> None:
        """Note where the session stands, and let who waits look again."""
        super().on_state(session, state)
        self._hand_on(session, NOBODY)

    def on_refused(self, session: str, code: str, text: str) -> None:
        """Note why the session cannot come up, and let who waits look again."""
        super().on_refused(session, code, text)
        self._hand_on(session, NOBODY)


class FixPort:
    """One agent's connection. `folder` keeps the session's numbers and what was received; `after`: the last change known from before."""

    def __init__(self, folder: Path, facts: SessionFacts, now: Callable[[], str], after: int = 0, credentials: Credentials | None = None) -> None:
        self._known, self._name = after, facts.name
        self._line = FixLine(folder, [facts], now, self._heard, {facts.name: credentials} if credentials is not None else NO_CREDENTIALS)
        self._answers: dict[str, list[Content]] = {}
        self._done: dict[str, str] = {}
        self._events: list[Event] = []
        self._heard_more = threading.Condition()
        self._asked, self._life = 0, secrets.token_hex(4)
        for raw in self._line.capture.inbound(self._name):
            self._take_change(raw)
        self._line.start()

    def positions(self) -> Sequence[Position]:
        """The agent's positions."""
        return [each for each in self._ask(FIX_REQUEST, PATHS["position"]) if isinstance(each, Position)]

    def obligations(self, *states: ObligationState) -> Sequence[Obligation]:
        """The agent's obligations in these states."""
        found = self._ask(FIX_REQUEST, PATHS["obligation"], " ".join(each.value for each in states))
        return [each for each in found if isinstance(each, Obligation)]

    def margin_calls(self) -> Sequence[MarginCall]:
        """The agent's calls."""
        return [each for each in self._ask(FIX_REQUEST, PATHS["marginCall"]) if isinstance(each, MarginCall)]

    def acknowledge(self, call_id: str) -> MarginCall:
        """Say that a call was received."""
        (call,) = self._ask(FIX_ACKNOWLEDGE, call_id)
        if not isinstance(call, MarginCall):
            raise CcvUnreachable(f"{call_id}: found {type(call).__name__}, expected a margin call")
        return call

    def events(self, after: int, wait_seconds: float) -> Sequence[Event]:
        """Changes behind a number."""
        with self._heard_more:
            skipped = max(after - self._known, 0)
            self._heard_more.wait_for(lambda: len(self._events) > skipped or self._refusal() is not None, wait_seconds)
            found = self._events[skipped:]
        if not found:
            self._raise_refusal()
        return found

    def strays(self) -> Sequence[str]:
        """What came and is no message."""
        return [self._line.strays.popleft() for _ in range(len(self._line.strays))]

    def is_up(self) -> bool:
        """Whether the session is logged on."""
        return self._line.state(self._name) is State.LOGGED_ON

    def close(self) -> None:
        """Log out."""
        self._line.stop()

    def _heard(self, session: str, raw: bytes) -> None:
        """Give what came to who waits for it."""
        with self._heard_more:
            kind, around, content = self._take_change(raw)
            if REQUEST in around:
                count = around.get(COUNT, "0")
                self._take(kind, around[REQUEST], around.get(REFUSED, ""), int(count) if count.isdigit() else 0, content)
            self._heard_more.notify_all()

    def _take_change(self, raw: bytes) -> tuple[str, dict[AssumedField, str], Content | None]:
        """Keep a change in the order of its number; one that was heard before changes nothing."""
        kind, around, content = read_message(raw)
        if around.get(EVENT_NUMBER) == str(self._known + len(self._events) + 1):
            change = content if isinstance(content, Obligation | MarginCall) else None
            self._events.append(Event(int(around[EVENT_NUMBER]), change, raw.decode("utf-8", "backslashreplace")))
        return kind, around, content

    def _take(self, kind: str, request: str, refused: str, count: int, content: Content | None) -> None:
        answers = self._answers.setdefault(request, [])
        answers += [] if content is None else [content]
        if kind in (FIX_REFUSED, FIX_REPLY) or len(answers) == count:
            self._done[request] = refused

    def _ask(self, kind: str, asked: str, states: str = "") -> list[Content]:
        with self._heard_more:
            self._await_logon(f"{kind} {asked}")
            self._asked += 1
            request = f"{self._name}-{self._life}-{self._asked}"
        self._line.send(self._name, kind, body_of({REQUEST: request, ASKED: asked} | ({STATES: states} if states else {}))[1])
        with self._heard_more:
            if not self._heard_more.wait_for(lambda: request in self._done, ANSWER_SECONDS):
                raise CcvUnreachable(f"no answer to {kind} {asked} within {ANSWER_SECONDS:g} s; ask again")
            if self._done[request]:
                raise CcvRefused(self._done[request], asked)
            return self._answers.get(request, [])

    def _await_logon(self, what: str) -> None:
        """Wait until the session is up. What is asked while it is down is not left in the outbox: it would be asked hours later, once a try."""
        up = self._heard_more.wait_for(lambda: self.is_up() or self._refusal() is not None, ANSWER_SECONDS)
        self._raise_refusal()
        if not up:
            raise CcvUnreachable(f"{what}: the session did not come up within {ANSWER_SECONDS:g} s; ask again")

    def _refusal(self) -> tuple[str, str] | None:
        return self._line.refusals.get(self._name)

    def _raise_refusal(self) -> None:
        """Say by its name why the session cannot come up."""
        refusal = self._refusal()
        if refusal is not None:
            raise CcvRefused(*refusal) if refusal[0] == ACCESS_REFUSED else CcvUntrusted(*refusal)
