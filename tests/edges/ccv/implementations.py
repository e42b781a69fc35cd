"""Every implementation of the CCV port, each over a simulated CCV of its own: what the contract tests are run on.

A new implementation is one function more in `IMPLEMENTATIONS`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day.book import utc_now
from tallystick.edges.ccv.port import CcvPort
from tallystick.edges.ccv.simulated import SimulatedCcv
from tests.edges.live.live_line import facts, free_port, until

AGENTS = ("AGENT_A", "AGENT_B")
DAY_OF_CUT = dt.date(2026, 11, 30)


@dataclass
class Market:
    """A simulated CCV, agent A's port to it, and a way to break the line (nothing where there is none)."""

    ccv: SimulatedCcv
    port: CcvPort
    cut: Callable[[], None]


def needs(transport: str) -> None:
    """Skip where the library of a transport is not installed."""
    pytest.importorskip("websockets" if transport == "json" else "fixcore", reason="the transports need the extra ccv")


@contextmanager
def in_memory(folder: Path) -> Iterator[Market]:
    ccv = SimulatedCcv(AGENTS)
    yield Market(ccv, ccv.connection(AGENTS[0]), lambda: None)


@contextmanager
def over_json(folder: Path) -> Iterator[Market]:
    pytest.importorskip("websockets", reason="JSON over WebSocket needs the extra ccv")
    from tallystick.edges.ccv.json_port import JsonPort
    from tallystick.edges.ccv.json_server import JsonCcv

    ccv = SimulatedCcv(AGENTS)
    server = JsonCcv(ccv, free_port())
    server.start()
    port = JsonPort("127.0.0.1", server.port, AGENTS[0])
    try:
        yield Market(ccv, port, server.cut)
    finally:
        port.close()
        server.stop()


@contextmanager
def over_fix(folder: Path) -> Iterator[Market]:
    from tallystick.edges.ccv.fix_port import FixPort
    from tallystick.edges.ccv.fix_server import FixCcv
    from tests.edges.live.cutting_line import cutting_line

    ccv, number = SimulatedCcv(AGENTS), free_port()
    here, there = folder / "agent", folder / "ccv"
    here.mkdir()
    there.mkdir()
    session = {"name": AGENTS[0], "version": "FIX.5.0SP2"}
    server = FixCcv(there, [facts(number, our_id="CCV", their_id=AGENTS[0], **session)], ccv, utc_now)
    server.start()
    with cutting_line(number, seed=1, longest=1) as line:
        port = FixPort(here, facts(line.port, our_id=AGENTS[0], their_id="CCV", role="initiator", **session), utc_now)

        def cut() -> None:
            before = line.cuts
            line.cutting.set()
            ccv.register(AGENTS[0], "CUT", DAY_OF_CUT, Decimal(1), Decimal(1))
            until(lambda: line.cuts > before, "the line breaks")
            line.cutting.clear()

        try:
            yield Market(ccv, port, cut)
        finally:
            port.close()
            server.stop()


IMPLEMENTATIONS: dict[str, Callable[[Path], AbstractContextManager[Market]]] = {"memory": in_memory, "json": over_json, "fix": over_fix}
