"""Which engine runs the sessions; the one place that knows both."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tallystick.edges.live.capture import Capture
from tallystick.edges.live.port import Engine, EngineMissing, Receiver, SessionFacts

INSTALL = "pip install 'tallystick[fix]'"


def make_engine(facts: Sequence[SessionFacts], capture: Capture, receiver: Receiver, now: Callable[[], str], heard: Callable[[str], None]) -> Engine:
    """The engine the sessions ask for. Raises EngineMissing."""
    try:
        from tallystick.edges.live.fixcore_engine import FixcoreEngine

        return FixcoreEngine(facts, capture, receiver, now, heard)
    except ModuleNotFoundError as error:
        raise EngineMissing(f"engine fixcore: {error}; expected it installed; run: {INSTALL}") from error
