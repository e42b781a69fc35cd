"""A firm's session: on the disk before it counts, acknowledged after; told twice is once; a silence is filled by asking; a killed session goes on."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.edges.ccv.capture import CcvCapture
from tallystick.edges.ccv.json_messages import event_text
from tallystick.edges.ccv.port import CallKind, CcvPort, CcvUnreachable, Event, MarginCall
from tallystick.edges.ccv.session import CcvSession
from tallystick.edges.ccv.simulated import InMemoryPort, SimulatedCcv
from tallystick.edges.live.capture_tables import connect
from tests.edges.ccv.implementations import AGENTS, IMPLEMENTATIONS, Market

AGENT = AGENTS[0]
DAY, DUE = dt.date(2026, 11, 25), dt.datetime(2026, 11, 25, 18, 30)
SILENCE = 300.0


def now() -> str:
    return "2026-11-25T15:00:00.000000Z"


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def session(book: Path, port: CcvPort, clock: Clock | None = None) -> CcvSession:
    return CcvSession(port, CcvCapture(book, AGENT, now), SILENCE, clock or Clock())


def written(book: Path) -> list[tuple[str, int, str]]:
    """Kind, number and state of what is on the disk, in order."""
    with closing(connect(book)) as connection:
        lines = [json.loads(raw) for (raw,) in connection.execute("select raw from inbound where session = ? order by id", (f"ccv.{AGENT}",))]
    return [(line["kind"], line["number"], _state(line["said"])) for line in lines]


def _state(said: str) -> str:
    for word in ("REGISTERED", "PENDING", "EXTINGUISHED", "SETTLED", "FAILED", "ORDINARY"):
        if word in said:
            return word
    return said


def heard(made: CcvSession, number: int) -> None:
    """Turns until change `number` is on the disk."""
    for _ in range(40):
        if made.heard() < number:
            made.turn(1.0)
    assert made.heard() == number


@pytest.fixture(params=IMPLEMENTATIONS)
def market(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Market]:
    (tmp_path / "line").mkdir()
    with IMPLEMENTATIONS[request.param](tmp_path / "line") as made:
        yield made


def test_changes_are_on_the_disk_and_a_call_is_acknowledged_after(market: Market, tmp_path: Path) -> None:
    """Over memory, JSON and FIX: two changes of a trade, then a call and the change that says it was acknowledged."""
    made = session(tmp_path, market.port)
    market.ccv.register(AGENT, "AMXB", DAY, Decimal(1000), Decimal("15.00"))
    market.ccv.call(AGENT, CallKind.ORDINARY, Decimal("250000.00"), DUE)
    heard(made, 4)
    assert written(tmp_path) == [("CHANGE", 1, "REGISTERED"), ("CHANGE", 2, "PENDING"), ("CHANGE", 3, "ORDINARY"), ("CHANGE", 4, "ORDINARY")]
    assert [each.acknowledged for each in market.ccv.calls_of(AGENT)] == ["Y"]
    assert made.ask() == 0, "what was told is told again and changes nothing"


class Unwritten(CcvCapture):
    """A disk that is full."""

    def take_changes(self, events: object) -> int:
        raise sqlite3.OperationalError("database or disk is full")


def test_what_is_not_on_the_disk_is_not_acknowledged(tmp_path: Path) -> None:
    ccv = SimulatedCcv([AGENT])
    ccv.call(AGENT, CallKind.ORDINARY, Decimal(1), DUE)
    with pytest.raises(sqlite3.OperationalError):
        CcvSession(ccv.connection(AGENT), Unwritten(tmp_path, AGENT, now), SILENCE, Clock()).turn(0)
    assert [each.acknowledged for each in ccv.calls_of(AGENT)] == ["N"]


class Deaf(InMemoryPort):
    """A line on which questions are answered and changes get lost."""

    def events(self, after: int, wait_seconds: float) -> list[Event]:
        return []


def test_a_silence_is_filled_by_asking(tmp_path: Path) -> None:
    """Asked at once and after 300 seconds; in between, nothing; what an answer says again is not written again."""
    ccv, clock = SimulatedCcv([AGENT]), Clock()
    made = session(tmp_path, Deaf(ccv, AGENT), clock)
    first = ccv.register(AGENT, "AMXB", DAY, Decimal(1000), Decimal("15.00"))
    ccv.call(AGENT, CallKind.ORDINARY, Decimal(1), DUE)
    assert made.turn(0) == 2
    ccv.settle(first)
    clock.seconds = SILENCE - 1
    assert made.turn(0) == 0
    clock.seconds = SILENCE
    assert made.turn(0) == 2, "the obligation has settled, and the call is acknowledged"
    assert written(tmp_path) == [("ANSWER", 0, state) for state in ("PENDING", "ORDINARY", "SETTLED", "ORDINARY")]


def test_a_killed_session_goes_on_where_the_disk_is(tmp_path: Path) -> None:
    """Killed after the disk and before the acknowledgement: the next session acknowledges, and writes nothing twice."""
    ccv = SimulatedCcv([AGENT])
    ccv.call(AGENT, CallKind.ORDINARY, Decimal(1), DUE)
    capture = CcvCapture(tmp_path, AGENT, now)
    capture.take_changes(ccv.events_of(AGENT, 0, 0))
    assert capture.take_changes(ccv.events_of(AGENT, 0, 0)) == 0, "told twice"
    capture.close()
    made = session(tmp_path, ccv.connection(AGENT))
    assert made.turn(0) == 0, "quiet, so it asks"
    assert [each.acknowledged for each in ccv.calls_of(AGENT)] == ["Y"]
    assert made.turn(0) == 1
    assert written(tmp_path) == [("CHANGE", 1, "ORDINARY"), ("CHANGE", 2, "ORDINARY")]


def test_a_change_that_cannot_be_read_is_kept_as_it_came(tmp_path: Path) -> None:
    capture = CcvCapture(tmp_path, AGENT, now)
    assert capture.take_changes([Event(1, None, "hello"), Event(2, MarginCall("C1", AGENT, CallKind.ORDINARY, Decimal(1), "MXN", DUE))]) == 2
    assert written(tmp_path) == [("CHANGE", 1, "hello"), ("CHANGE", 2, "ORDINARY")]


def test_what_comes_without_a_number_is_kept_as_it_came(tmp_path: Path) -> None:
    """Over JSON: a greeting, text that is no JSON, a list; then a change, which is heard all the same."""
    pytest.importorskip("websockets", reason="JSON over WebSocket needs the extra ccv")
    from websockets.sync.server import serve

    from tallystick.edges.ccv.json_port import JsonPort

    change = event_text(Event(1, MarginCall("C1", AGENT, CallKind.ORDINARY, Decimal(1), "MXN", DUE, "Y")))
    with serve(lambda line: [line.send(each) for each in ('{"hello": 1}', "<html>", "[1]", change)], "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        made = session(tmp_path, JsonPort("127.0.0.1", server.socket.getsockname()[1], AGENT))
        heard(made, 1)
        made.close()
        server.shutdown()
    assert [each for each in written(tmp_path) if each[2] != "ORDINARY"] == [("CHANGE", 0, said) for said in ('{"hello": 1}', "<html>", "[1]")]


class Gone(InMemoryPort):
    """Nobody there."""

    def events(self, after: int, wait_seconds: float) -> list[Event]:
        raise CcvUnreachable("no answer")


def test_nobody_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CcvUnreachable):
        session(tmp_path, Gone(SimulatedCcv([AGENT]), AGENT)).turn(0)
