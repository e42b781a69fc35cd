"""The Mexican clearing house of the sandbox, over a live session on the loopback: CCV as we assume it, by JSON or FIX.

It novates what it is given, nets a day, settles it or lets it fail, and calls margin; each change is told over the session as it happens.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from tallystick.edges.ccv.port import ObligationState
from tallystick.edges.ccv.settings import CcvFacts
from tallystick.edges.ccv.simulated import SimulatedCcv
from tallystick.edges.live.port import EngineMissing, SessionFacts

Clock = Callable[[], str]
State = ObligationState


class Server(Protocol):
    """What carries the venue's words."""

    def start(self) -> None:
        """Open the port. Raises OSError."""

    def stop(self) -> None:
        """Close all sessions and the port."""


HOST = "127.0.0.1"


class ClearingHouse:
    """The venue, from `start` to `stop`. `agents`: the members that may connect; `folder`: where a FIX session keeps its numbers."""

    def __init__(self, agents: Sequence[str], port: int, transport: str, folder: Path, now: Clock) -> None:
        """Raises EngineMissing."""
        self.ccv, self.agents, self.port, self.transport = SimulatedCcv(agents), tuple(agents), port, transport
        self._server, self._cut = _server(self.ccv, agents, port, transport, folder, now)

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
        return CcvFacts(self.transport, f"{HOST}:{self.port}", agent, reconnect_seconds=1)

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


def _server(ccv: SimulatedCcv, agents: Sequence[str], port: int, transport: str, folder: Path, now: Clock) -> tuple[Server, Callable[[], None]]:
    try:
        if transport == "json":
            from tallystick.edges.ccv.json_server import JsonCcv

            server = JsonCcv(ccv, port)
            return server, server.cut
        from tallystick.edges.ccv.fix_server import FixCcv
    except ImportError as error:
        raise EngineMissing(f"{error}; install the transports with pip install 'tallystick[ccv]'") from error
    folder.mkdir(parents=True, exist_ok=True)
    return FixCcv(folder, [SessionFacts(each, "CCV", each, "acceptor", "FIX.5.0SP2", port=port) for each in agents], ccv, now), lambda: None
