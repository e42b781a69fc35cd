"""The Mexican clearing house of the sandbox, over a live session on the loopback: CCV as we assume it, by JSON or FIX.

It novates what it is given, nets a day, settles it or lets it fail, and calls margin; each change is told over the session as it happens.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tallystick.edges.ccv.port import ObligationState
from tallystick.edges.ccv.settings import NO_SECRETS, CcvFacts, CcvSecrets
from tallystick.edges.ccv.simulated import SimulatedCcv
from tallystick.edges.live.port import EngineMissing, SessionFacts
from tallystick.edges.live.tls import showing

Clock = Callable[[], str]
State = ObligationState


class Server(Protocol):
    """What carries the venue's words."""

    def start(self) -> None:
        """Open the port. Raises OSError."""

    def stop(self) -> None:
        """Close all sessions and the port."""


HOST = "127.0.0.1"


@dataclass(frozen=True)
class Door:
    """How one comes in: by what port and transport, with what secrets, and over TLS as the certificate of a PEM file, where there is one."""

    port: int
    transport: str = "json"
    secrets: CcvSecrets = NO_SECRETS
    certificate: str = ""


class ClearingHouse:
    """The venue, from `start` to `stop`. `agents`: the members that may connect; `folder`: where a FIX session keeps its numbers."""

    def __init__(self, agents: Sequence[str], door: Door, folder: Path, now: Clock) -> None:
        """Raises EngineMissing, CertificateFileWrong."""
        self.ccv, self.agents, self.door, self.port = SimulatedCcv(agents), tuple(agents), door, door.port
        self._server, self._cut = _server(self.ccv, agents, door, folder, now)

    def start(self) -> None:
        """Open the port. Raises OSError."""
        self._server.start()

    def stop(self) -> None:
        """Close all sessions and the port."""
        self._server.stop()

    def cut(self) -> None:
        """Drop every line without a word (JSON; a FIX line is broken from outside)."""
        self._cut()

    def facts(self, agent: str) -> CcvFacts:
        """What a member's book states to connect to it."""
        return CcvFacts(self.door.transport, f"{HOST}:{self.port}", agent, tls=bool(self.door.certificate), reconnect_seconds=1)

    def told(self, agent: str) -> int:
        """How many changes it has for a member."""
        return len(self.ccv.events_of(agent, 0, 0))

    def settle(self, agent: str, day: dt.date, failing: Collection[str] = ()) -> None:
        """Net a member's obligations of a day; what remains of it, and what failed before, settles, but not in the issues that fail."""
        self.ccv.clear(day)
        for each in self.ccv.obligations_of(agent):
            due = each.state is State.PENDING and each.settlement_date == day
            if (due or each.state is State.FAILED) and each.issue not in failing:
                self.ccv.settle(each.obligation_id)
            elif due:
                self.ccv.fail(each.obligation_id)


def _server(ccv: SimulatedCcv, agents: Sequence[str], door: Door, folder: Path, now: Clock) -> tuple[Server, Callable[[], None]]:
    try:
        if door.transport == "json":
            from tallystick.edges.ccv.json_server import JsonCcv

            server = JsonCcv(ccv, door.port, door.secrets.token, showing(door.certificate) if door.certificate else None)
            return server, server.cut
        from tallystick.edges.ccv.fix_server import FixCcv
    except ImportError as error:
        raise EngineMissing(f"{error}; install the transports with pip install 'tallystick[ccv]'") from error
    folder.mkdir(parents=True, exist_ok=True)
    return FixCcv(folder, [_session(each, door) for each in agents], ccv, now, door.secrets.credentials), lambda: None


def _session(agent: str, door: Door) -> SessionFacts:
    return SessionFacts(agent, "CCV", agent, "acceptor", "FIX.5.0SP2", port=door.port, tls=bool(door.certificate), certificate=door.certificate)
