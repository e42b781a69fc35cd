"""The port over JSON: queries by REST, changes and acknowledgements by a WebSocket that is opened again where it breaks, behind the last change."""

from __future__ import annotations

import json
import secrets
import ssl
import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import quote

from websockets.exceptions import InvalidHandshake, InvalidStatus, WebSocketException
from websockets.sync.client import ClientConnection, connect

from tallystick.edges.ccv.fields import AFTER, ASKED, PATHS, REFUSED, REQUEST, STATES
from tallystick.edges.ccv.json_messages import Json, content_from, event_from
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
from tallystick.edges.live.tls import NO_TLS, refusal_of, trusting

ANSWER_SECONDS = 20.0
LARGEST_MESSAGE = 1 << 20
LARGEST_TURN = 1000
NO_RIGHTS = (401, 403)
PAUSE_SECONDS = 0.2
"""Between two tries to open a stream that could not be opened."""


class JsonPort:
    """One agent's connection to a host and port. One caller at a time.

    `after`: the last change known from before. `token`: sent as a bearer token (assumed). `tls`: https and wss instead of http and ws;
    `authority`: a PEM file of those whose word we take for CCV (empty: whom the machine trusts).
    """

    def __init__(self, host: str, port: int, agent: str, after: int = 0, token: str = "", tls: bool = False, authority: str = "") -> None:
        """Raises CertificateFileWrong."""
        self._host, self._port, self._agent = host, port, quote(agent, safe="")
        self._known, self._tls = after, trusting(authority) if tls else None
        self._rights = {"Authorization": f"Bearer {token}"} if token else {}
        self._stream: ClientConnection | None = None
        self._held = ExitStack()
        self._events: list[Event] = []
        self._strays: deque[str] = deque()
        self._answers: dict[str, Json] = {}
        self._turn, self._pause = threading.RLock(), threading.Event()

    def positions(self) -> Sequence[Position]:
        """The agent's positions."""
        return [each for each in self._query(PATHS["position"]) if isinstance(each, Position)]

    def obligations(self, *states: ObligationState) -> Sequence[Obligation]:
        """The agent's obligations in these states."""
        query = f"?{STATES.json_key}={'+'.join(each.value for each in states)}" if states else ""
        return [each for each in self._query(PATHS["obligation"] + query) if isinstance(each, Obligation)]

    def margin_calls(self) -> Sequence[MarginCall]:
        """The agent's calls."""
        return [each for each in self._query(PATHS["marginCall"]) if isinstance(each, MarginCall)]

    def acknowledge(self, call_id: str) -> MarginCall:
        """Say that a call was received; asked again where the line breaks before the answer."""
        request, end = secrets.token_hex(8), time.monotonic() + ANSWER_SECONDS
        with self._turn:
            while time.monotonic() < end:
                if self._say({REQUEST.json_key: request, ASKED.json_key: call_id}) and (answer := self._answer(request, end)) is not None:
                    if REFUSED.json_key in answer:
                        raise CcvRefused(str(answer[REFUSED.json_key]), call_id)
                    content = content_from(answer)
                    if isinstance(content, MarginCall):
                        return content
        raise CcvUnreachable(f"no answer about {call_id} within {ANSWER_SECONDS:g} s; ask again")

    def events(self, after: int, wait_seconds: float) -> Sequence[Event]:
        """Changes behind a number."""
        end, skipped = time.monotonic() + wait_seconds, max(after - self._known, 0)
        with self._turn:
            while len(self._events) <= skipped and (left := end - time.monotonic()) > 0:
                self._hear(left)
            self._hear_what_is_there()
            return self._events[skipped:]

    def strays(self) -> Sequence[str]:
        """What came and is neither change nor answer."""
        return [self._strays.popleft() for _ in range(len(self._strays))]

    def is_up(self) -> bool:
        """Whether the stream is open."""
        return self._stream is not None

    def close(self) -> None:
        """Close the stream."""
        self._stream = None
        self._held.close()

    def _query(self, what: str) -> list[Content]:
        line = self._https() if self._tls is not None else HTTPConnection(self._host, self._port, timeout=ANSWER_SECONDS)
        try:
            line.request("GET", f"/agents/{self._agent}/{what}", headers=self._rights)
            answer = line.getresponse()
            found = json.loads(answer.read())
        except ssl.SSLError as error:
            raise _untrusted(error) from error
        except (OSError, HTTPException, ValueError) as error:
            raise CcvUnreachable(f"{what}: {type(error).__name__} {error}; ask again") from error
        finally:
            line.close()
        if answer.status != 200:
            raise CcvRefused(ACCESS_REFUSED if answer.status in NO_RIGHTS else str(found.get(REFUSED.json_key)), what)
        return [content_from(each) for each in found]

    def _https(self) -> HTTPSConnection:
        return HTTPSConnection(self._host, self._port, timeout=ANSWER_SECONDS, context=self._tls)

    def _say(self, words: dict[str, str]) -> bool:
        """Whether the words went onto the line."""
        try:
            self._opened().send(json.dumps(words))
        except (OSError, WebSocketException):
            self.close()
            return False
        return True

    def _answer(self, request: str, end: float) -> Json | None:
        """The answer to a request, None where the line broke before it came."""
        while request not in self._answers and time.monotonic() < end and self._stream is not None:
            self._hear(end - time.monotonic())
        return self._answers.pop(request, None)

    def _hear_what_is_there(self) -> None:
        """Take messages that have come, so that many are written at once."""
        taken = 0
        while self._stream is not None and taken < LARGEST_TURN and self._hear(0):
            taken += 1

    def _hear(self, seconds: float) -> bool:
        """Take the next message, if one comes in time: whether one came. A line that breaks is opened again by the next call."""
        try:
            said = str(self._opened().recv(seconds))
        except TimeoutError:
            return False
        except (OSError, WebSocketException):
            self.close()
            self._pause.wait(min(seconds, PAUSE_SECONDS))
            return False
        self._take(said)
        return True

    def _take(self, said: str) -> None:
        """Keep a change or an answer, and what is neither as a stray."""
        try:
            found = json.loads(said)
        except (ValueError, RecursionError):
            found = None
        event = event_from(found, said) if isinstance(found, dict) else None
        if event is None:
            if isinstance(found, dict) and REQUEST.json_key in found:
                self._answers[str(found[REQUEST.json_key])] = found
            else:
                self._strays.append(said)
        elif event.number == self._known + len(self._events) + 1:
            self._events.append(event)

    def _opened(self) -> ClientConnection:
        if self._stream is None:
            path = f"/agents/{self._agent}/{PATHS['event']}?{AFTER.json_key}={self._known + len(self._events)}"
            try:
                address = f"{'wss' if self._tls else 'ws'}://{self._host}:{self._port}{path}"
                opening = connect(address, max_size=LARGEST_MESSAGE, open_timeout=ANSWER_SECONDS, additional_headers=self._rights, ssl=self._tls)
                self._stream = self._held.enter_context(opening)
            except ssl.SSLError as error:
                raise _untrusted(error) from error
            except OSError as error:
                raise CcvUnreachable(f"stream: {type(error).__name__} {error}; ask again") from error
            except InvalidStatus as error:
                code = ACCESS_REFUSED if error.response.status_code in NO_RIGHTS else "UNKNOWN_AGENT"
                raise CcvRefused(code, self._agent) from error
            except InvalidHandshake as error:
                raise CcvRefused("UNKNOWN_AGENT", self._agent) from error
        return self._stream


def _untrusted(error: ssl.SSLError) -> CcvUnreachable:
    code, text = refusal_of(error) or (NO_TLS, str(error))
    return CcvUntrusted(code, text)
