"""Which engine runs the sessions; the one place that knows both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tallystick.edges.live.capture import Capture
from tallystick.edges.live.credentials import NO_CREDENTIALS, Credentials
from tallystick.edges.live.port import Engine, EngineMissing, Receiver, SessionFacts

INSTALL = {"fixcore": "pip install 'tallystick[fix]'", "quickfix": "pip install quickfix-tls (or quickfix)"}


def make_engine(
    facts: Sequence[SessionFacts],
    capture: Capture,
    receiver: Receiver,
    now: Callable[[], str],
    heard: Callable[[str], None],
    credentials: Mapping[str, Credentials] = NO_CREDENTIALS,
) -> Engine:
    """The engine the sessions ask for. Raises EngineMissing."""
    wanted = facts[0].engine if facts else "fixcore"
    try:
        if wanted == "quickfix":
            from tallystick.edges.live.quickfix_engine import QuickfixEngine

            return QuickfixEngine(facts, capture, receiver, now, heard)
        from tallystick.edges.live.fixcore_engine import FixcoreEngine

        return FixcoreEngine(facts, capture, receiver, now, heard, credentials)
    except ModuleNotFoundError as error:
        raise EngineMissing(f"engine {wanted}: {error}; expected it installed; run: {INSTALL[wanted]}") from error
