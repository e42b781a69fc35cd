"""Six hours of silence: the line that went quiet is found out, tried again ever more slowly, and what was missed comes in pieces, once and in order.

Clocks are the test's own; nothing sleeps.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.book import utc_now
from tallystick.edges.ccv import fix_port
from tallystick.edges.ccv.connect import connect_ccv
from tallystick.edges.ccv.line import CcvLine
from tallystick.edges.ccv.port import CcvUnreachable
from tallystick.edges.ccv.settings import NO_SECRETS
from tallystick.edges.live.back_off import BackOff
from tallystick.edges.live.capture import Capture
from tallystick.edges.live.message_text import sealed
from tallystick.edges.live.port import SessionFacts, State
from tallystick.edges.sandbox.clearing_house import ClearingHouse, Door
from tests.edges.ccv.implementations import needs
from tests.edges.live.live_line import captured, facts, free_port, listening, until
from tests.edges.live.raw_peer import RawPeer

pytest.importorskip("fixcore", reason="FIX sessions need the extra fix")

from fixcore.session import session as engine_session

from tallystick.edges.live import fixcore_lines
from tallystick.edges.live.fixcore_engine import FixcoreEngine
from tallystick.edges.live.fixcore_session import RESEND_PIECE

SIX_HOURS = 6 * 3600
MISSED = 6 * 500 + 250
"""Three pieces and a quarter: a message every six or seven seconds of six hours."""
ADMIN = range(1500, 1510)
"""Numbers of the peer's own heartbeats, which it fills by one SequenceReset."""


def resent(peer: RawPeer, begin: int, end: int) -> None:
    """What the peer sends again: its trade captures, and a gap fill where it had heartbeats."""
    for number in range(begin, end + 1):
        again = ((43, "Y"), (122, "20261124-12:00:00"))
        if number == ADMIN.start:
            peer.say("4", (123, "Y"), (36, str(ADMIN.stop)), sequence=number, header=again)
        elif number not in ADMIN:
            peer.say("8", (37, f"O{number}"), sequence=number, header=again)


def test_what_was_missed_comes_in_pieces_once_and_in_order(tmp_path: Path) -> None:
    """A peer that went on numbering for six hours logs on; meanwhile it goes on talking, and what it says waits its turn."""
    port = free_port()
    with listening(tmp_path, facts(port)) as listener, RawPeer(port, sequence=MISSED + 1, patience=40) as peer:
        peer.log_on()
        asked = []
        begin = 1
        while begin <= MISSED:
            request = peer.hear("2")
            asked.append((int(request[7]), int(request[16])))
            begin, end = asked[-1][0], min(asked[-1][1] or MISSED + 1, MISSED)
            peer.say("8", (37, f"LIVE{len(asked)}"))
            resent(peer, begin, end)
            begin = end + 1
        peer.say("4", (123, "Y"), (36, str(MISSED + 2)), sequence=MISSED + 1, header=((43, "Y"), (122, "20261124-12:00:00")))
        expected = MISSED - len(ADMIN) + len(asked)
        until(lambda: listener.capture.captured == expected, "everything is captured")
    assert asked == [(1, 1000), (1001, 2000), (2001, 3000), (3001, 0)], "in pieces; the rest is little, so it is asked for as a whole"
    numbers = [number for number, _ in captured(tmp_path)]
    assert numbers == [each for each in range(1, MISSED + 2 + len(asked)) if each not in ADMIN and each != MISSED + 1], "once each, in order"


def test_what_we_are_asked_for_again_is_read_and_sent_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """We sent for six hours into a line that was dead; the peer asks for all of it (7=1, 16=0)."""
    port, read = free_port(), list[tuple[int, int]]()
    whole = Capture.outbound

    def outbound(self: Capture, session: str, epoch: int, begin: int, end: int) -> list[bytes]:
        read.append((begin, end))
        return whole(self, session, epoch, begin, end)

    monkeypatch.setattr(Capture, "outbound", outbound)
    with listening(tmp_path, facts(port)) as listener, RawPeer(port, patience=40) as peer:
        peer.log_on()
        for number in range(MISSED):
            listener.send("drops", "8", [(37, f"O{number}")])
        assert [peer.hear("8")[37] for _ in range(MISSED)] == [f"O{number}" for number in range(MISSED)]
        peer.say("2", (7, "1"), (16, "0"))
        assert peer.hear("4")[36] == "2", "our Logon is filled"
        again = [peer.hear("8") for _ in range(MISSED)]
    assert [each[37] for each in again] == [f"O{number}" for number in range(MISSED)]
    assert {each[43] for each in again} == {"Y"}
    assert len(read) == 4 and max(end - begin + 1 for begin, end in read) == RESEND_PIECE


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds


class Silent:
    """A receiver that keeps what it is told."""

    def __init__(self) -> None:
        self.states: list[State] = []
        self.events: list[str] = []

    def on_state(self, session: str, state: State) -> None:
        self.states.append(state)

    def on_event(self, session: str, text: str) -> None:
        self.events.append(text)

    def on_refused(self, session: str, code: str, text: str) -> None:
        self.events.append(code)


def engine_of(book: Path, told: Silent, **other: Any) -> FixcoreEngine:
    """An engine whose sockets nobody opened."""
    session = facts(free_port(), role="initiator", heartbeat_seconds=30, **other)
    return FixcoreEngine([session], Capture(book), told, utc_now, lambda name: None)  # type: ignore[arg-type]


def test_a_line_that_went_quiet_is_found_out_by_its_heartbeats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """HeartBtInt 30: after 31 s of silence a TestRequest, 30 s later the line is dropped; until then we send our own heartbeats (30, 61)."""
    clock, told, sent = Clock(), Silent(), list[str]()
    monkeypatch.setattr(engine_session, "time", clock)

    async def silence() -> None:
        engine = engine_of(tmp_path, told)
        ((_, session),) = engine.opened_lines().sessions.items()

        async def send(data: bytes) -> None:
            sent.append(data.split(b"\x0135=")[1].split(b"\x01")[0].decode())

        await session.on_connect(send)
        await session.on_data(_logon())
        assert told.states == [State.LOGGED_ON]
        moments = list[tuple[int, str]]()
        for second in range(1, SIX_HOURS):
            clock.seconds += 1
            await session._on_timer_tick(clock.seconds)
            moments += [(second, kind) for kind in sent[len(moments) + 1 :]]
            if not session.is_logged_on:
                break
        assert (moments, second) == ([(30, "0"), (31, "1"), (61, "0")], 61)
        await session.on_disconnect()
        engine.capture.close()

    asyncio.run(silence())
    assert told.states == [State.LOGGED_ON, State.DOWN]
    assert "TestRequest timed out — disconnecting" in told.events


def test_pauses_double_up_to_the_longest_and_begin_again_when_it_came_up() -> None:
    back_off = BackOff(10, 60)
    assert [back_off.pause() for _ in range(6)] == [10, 20, 40, 60, 60, 60]
    back_off.came_up()
    assert back_off.pause() == 10
    assert [BackOff(90, 60).pause() for _ in range(2)] == [90, 90]


def test_six_hours_without_an_answer_are_tried_through_with_back_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """10 + 20 + 40 s, then a try a minute: 362 tries in six hours; the one after is answered."""
    clock, tries = Clock(), list[float]()

    async def tried_through() -> None:
        engine = engine_of(tmp_path, Silent(), reconnect_seconds=10, longest_reconnect_seconds=60)
        lines = engine.opened_lines()

        async def open_connection(host: str, port: int) -> None:
            tries.append(clock.seconds)
            raise ConnectionRefusedError

        async def wait(seconds: float) -> None:
            clock.seconds += seconds
            if clock.seconds - 1000 >= SIX_HOURS:
                lines._stop_event.set()

        monkeypatch.setattr(fixcore_lines.asyncio, "open_connection", open_connection)
        monkeypatch.setattr(lines, "_interruptible_sleep", wait)
        ((sid, session),) = lines.sessions.items()
        await lines._connect_loop(sid, session)
        engine.capture.close()

    asyncio.run(tried_through())
    assert [each - 1000 for each in tries[:6]] == [0, 10, 30, 70, 130, 190]
    assert len(tries) == 3 + (SIX_HOURS - 70) // 60 + 1


def test_a_message_the_engine_stumbles_over_ends_its_line_and_is_told(tmp_path: Path) -> None:
    """The next try goes on from what is on the disk; the other lines of the book never notice."""

    async def carried(told: Silent) -> bool:
        engine = engine_of(tmp_path, told)
        lines = engine.opened_lines()
        ((_, session),) = lines.sessions.items()
        reader, writer = asyncio.StreamReader(), Writer()
        session.on_connect = session.on_data = _stumbles  # type: ignore[method-assign]
        up = await lines._carried("drops", session, reader, writer)  # type: ignore[arg-type]
        engine.capture.close()
        assert writer.closed
        return up

    told = Silent()
    assert asyncio.run(carried(told)) is False
    assert "line dropped: ValueError no number" in told.events


async def _stumbles(*_: object) -> None:
    raise ValueError("no number")


class Writer:
    """The writing end of a line that is there and says nothing."""

    closed = False

    def close(self) -> None:
        self.closed = True

    async def wait_closed(self) -> None:
        return None


@pytest.mark.parametrize("transport", ["json", "fix"])
def test_a_line_to_ccv_says_that_it_is_down_at_once_and_not_when_it_asks(tmp_path: Path, transport: str) -> None:
    """The house goes away, nothing is asked for 300 seconds, and yet the line is told down, then up again."""
    needs(transport)
    door = Door(free_port(), transport)
    house, again = (ClearingHouse(("A901",), door, tmp_path / name, utc_now) for name in ("house", "again"))
    line = CcvLine(lambda: connect_ccv(tmp_path, house.facts("A901"), NO_SECRETS, utc_now), BackOff(0.1, 0.1))
    house.start()
    line.start()
    until(lambda: line.is_up, "up")
    house.stop()
    until(lambda: not line.is_up, "down")
    again.start()
    until(lambda: line.is_up, "up again")
    line.stop()
    again.stop()
    assert [each.split(",")[0] for each in line.told()][-3:] == ["ccv: up", "ccv: down", "ccv: up"]


def test_what_ccv_is_asked_while_nobody_is_there_is_not_asked_hours_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixty tries while the line is down leave nothing in the outbox; before, each left two questions that all were answered at the next Logon."""
    monkeypatch.setattr(fix_port, "ANSWER_SECONDS", 0)
    session = SessionFacts("A901", "A901", "CCV", "initiator", "FIX.5.0SP2", port=free_port(), reconnect_seconds=1)
    port = fix_port.FixPort(tmp_path, session, utc_now)
    try:
        for _ in range(60):
            with pytest.raises(CcvUnreachable, match="did not come up"):
                port.obligations()
    finally:
        port.close()
    capture = Capture(tmp_path)
    assert capture.waiting("A901", 0) == []
    capture.close()


def _logon() -> bytes:
    head = [(35, "A"), (34, "1"), (49, "STREET"), (52, "20261124-12:00:00"), (56, "HOUSE")]
    return sealed("FIX.4.4", [*head, (98, "0"), (108, "30")])
