"""A simulated CCV that speaks FIX 5.0 SP2: an acceptor, one session an agent. Changes go out as they come; questions are answered one by one."""

from __future__ import annotations

import threading
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
)
from tallystick.edges.ccv.fix_messages import body_of, read_message
from tallystick.edges.ccv.fix_port import FixLine
from tallystick.edges.ccv.port import CcvPort, CcvRefused, Content, ObligationState
from tallystick.edges.ccv.simulated import SimulatedCcv
from tallystick.edges.live.credentials import Credentials
from tallystick.edges.live.port import SessionFacts

TICK_SECONDS = 0.05


class FixCcv:
    """The acceptor of a simulated CCV. Sessions are named after their agents; what came is captured like any session's."""

    def __init__(
        self, folder: Path, sessions: Sequence[SessionFacts], ccv: SimulatedCcv, now: Callable[[], str], credentials: Credentials | None = None
    ) -> None:
        """`credentials`: what every agent has to show at its Logon, None for nothing."""
        expected = {each.name: credentials for each in sessions} if credentials is not None else {}
        self._line = FixLine(folder, sessions, now, self._heard, expected)
        self._ports: Mapping[str, CcvPort] = {each.name: ccv.connection(each.name) for each in sessions}
        self._told = dict.fromkeys(self._ports, 0)
        self._stopping = threading.Event()
        self._teller = threading.Thread(target=self._tell_changes, name="ccv-changes", daemon=True)

    def start(self) -> None:
        """Open the sockets and begin to tell changes."""
        self._line.start()
        self._teller.start()

    def stop(self) -> None:
        """Stop telling and close."""
        self._stopping.set()
        self._teller.join()
        self._line.stop()

    def _heard(self, session: str, raw: bytes) -> None:
        """Answer a question that was recorded."""
        kind, asked, _ = read_message(raw)
        if kind not in (FIX_REQUEST, FIX_ACKNOWLEDGE):
            return
        try:
            contents = self._answers(self._ports[session], kind, asked[ASKED], asked.get(STATES, ""))
        except CcvRefused as refused:
            self._line.send(session, FIX_REFUSED, body_of({REQUEST: asked[REQUEST], REFUSED: refused.code})[1])
            return
        if not contents:
            self._line.send(session, FIX_REPLY, body_of({REQUEST: asked[REQUEST], COUNT: 0})[1])
        for content in contents:
            self._line.send(session, *body_of({REQUEST: asked[REQUEST], COUNT: len(contents)}, content))

    def _answers(self, port: CcvPort, kind: str, asked: str, states: str) -> Sequence[Content]:
        if kind == FIX_ACKNOWLEDGE:
            return [port.acknowledge(asked)]
        if asked == PATHS["obligation"]:
            return port.obligations(*[ObligationState(each) for each in states.split()])
        return port.positions() if asked == PATHS["position"] else port.margin_calls()

    def _tell_changes(self) -> None:
        """Each change once: a session that is down gets it by its outbox, in order, at the next logon."""
        while not self._stopping.wait(TICK_SECONDS):
            for agent, port in self._ports.items():
                for event in port.events(self._told[agent], 0):
                    self._told[agent] = event.number
                    self._line.send(agent, *body_of({EVENT_NUMBER: event.number}, event.content))
