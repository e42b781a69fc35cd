"""What the house asks of a FIX engine, and what an engine tells the house. Nothing else of Tallystick imports an engine.

An engine speaks the session layer (logon, heartbeats, resend, gap fill) and hands over application messages in sequence. It keeps
sequence numbers only through a `Capture`, so that no number counts before the message it stands for is on the disk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from tallystick.edges.live.sequences import Sequences

Fields: TypeAlias = "Mapping[int, str]"
"""Standard header of a message, value by tag."""

Body: TypeAlias = "Sequence[tuple[int, str]]"
"""Fields of a message behind its header, in order; entries of repeating groups follow their count."""


class State(Enum):
    """Where a session stands."""

    DOWN = "down"
    LOGGED_ON = "logged on"


class EngineMissing(Exception):
    """The engine asked for is not installed, or cannot do what the settings ask."""


@dataclass(frozen=True)
class SessionFacts:
    """One session as the settings state it: who, where, and what is expected of it.

    `role`: acceptor (they connect to us) or initiator (we connect). `version`: FIX.4.2, FIX.4.4 or FIX.5.0SP2 (the last by FIXT.1.1).
    `expect_until`: local time HH:MM in `zone` by which the other side must have been heard (empty: no alarm);
    `silent_minutes`: how long silence may last before that time. `dictionary`: a QuickFIX XML file, which engine quickfix needs
    in order to send repeating groups. `tls`: over TLS; `authority`: a PEM file of those whose word we take for the other side (initiator; empty:
    whom the machine trusts); `certificate`: a PEM file of our certificate and its key (acceptor). A line that is down is tried again after
    `reconnect_seconds`, then after twice that and so on, at most `longest_reconnect_seconds`.
    """

    name: str
    our_id: str
    their_id: str
    role: str = "acceptor"
    version: str = "FIX.4.4"
    engine: str = "fixcore"
    host: str = "127.0.0.1"
    port: int = 9878
    heartbeat_seconds: int = 30
    reconnect_seconds: int = 10
    longest_reconnect_seconds: int = 60
    expect_until: str = ""
    silent_minutes: int = 15
    zone: str = "America/New_York"
    dictionary: str = ""
    tls: bool = False
    authority: str = ""
    certificate: str = ""

    @property
    def begin_string(self) -> str:
        """Value of BeginString 8: FIXT.1.1 for FIX.5.0SP2."""
        return "FIXT.1.1" if self.version.startswith("FIX.5") else self.version


class Receiver(Protocol):
    """What an engine tells; called from the engine's own thread, one session's calls in order. Must not wait."""

    def on_message(self, session: str, raw: bytes, fields: Fields) -> None:
        """An application message in sequence, as received."""

    def on_garbled(self, session: str, raw: bytes, why: str) -> None:
        """Bytes that are no message: the session layer ignores them and no number is used up."""

    def on_state(self, session: str, state: State) -> None:
        """The session was logged on or went down."""

    def on_refused(self, session: str, code: str, text: str) -> None:
        """The session cannot come up: ACCESS_REFUSED, CERTIFICATE_REFUSED or NO_TLS, and why."""

    def on_event(self, session: str, text: str) -> None:
        """What the engine did, for a person."""


class Engine(Protocol):
    """A running engine with all its sessions."""

    def start(self) -> None:
        """Listen and connect; returns when sockets are open. Raises OSError, EngineMissing."""

    def send_waiting(self, session: str) -> None:
        """Send what the outbox holds for the session, as far as it is logged on; returns at once. Any thread."""

    def state(self, session: str) -> State:
        """Where the session stands."""

    def sequences(self, session: str) -> Sequences:
        """Where the session's numbers stand."""

    def stop(self) -> None:
        """Log out, close all sockets and return when the engine's threads have ended."""
