"""A line that is cut again and again, anywhere, even in the middle of a message or of our answer: nothing lost, nothing doubled."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.edges.live.cutting_line import cutting_line
from tests.edges.live.live_line import facts, free_port, ids_of, listening, until
from tests.edges.live.quickfix_peer import Peer, quickfix_peer
from tests.edges.live.raw_peer import RawPeer, sending_time

SIDE = ((552, "1"), (54, "1"), (37, "O1"), (1, "A1"))


def report_fields(number: int) -> tuple[tuple[int, str], ...]:
    return ((571, str(number)), (487, "0"), (17, f"X{number}"), (55, "IBM"), (32, "100"), (31, "10"), (75, "20261124"), *SIDE)


class Resender:
    """A sender with a memory, written for the sweep: connects, logs on with its next number, and resends what it is asked for."""

    def __init__(self, port: int, reports: int) -> None:
        self.port = port
        self.sent = 0
        self.next = 1
        self.store: dict[int, int] = {}
        self.reports = reports

    def one_life(self, cut_after: int) -> None:
        """One connection that dies after so many bytes of ours."""
        budget = cut_after
        with RawPeer(self.port, sequence=self.next) as peer:

            def say(raw: bytes) -> bool:
                nonlocal budget
                peer.say_bytes(raw[: max(0, budget)])
                budget -= len(raw)
                return budget > 0

            alive = say(peer.message("A", (98, "0"), (108, "30")))
            self.next = peer.sequence
            while alive and (answer := _next(peer)) is not None:
                alive = self._answered(peer, answer, say) if answer[35] == "2" else self._report(peer, say) if answer[35] in ("A", "AR") else True

    def _report(self, peer: RawPeer, say) -> bool:  # type: ignore[no-untyped-def]
        """Two reports at once, so that a cut falls between, within and behind them."""
        for _ in range(2):
            if self.sent == self.reports:
                return False
            self.store[peer.sequence] = self.sent
            self.sent += 1
            alive = say(peer.message("AE", *report_fields(self.store[peer.sequence])))
            self.next = peer.sequence
            if not alive:
                return False
        return True

    def _answered(self, peer: RawPeer, request: dict[int, str], say) -> bool:  # type: ignore[no-untyped-def]
        """Resend reports with PossDup, fill the gaps of logons."""
        for number in range(int(request[7]), self.next):
            header = ((43, "Y"), (122, sending_time()))
            report = self.store.get(number)
            raw = (
                peer.message("AE", *report_fields(report), sequence=number, header=header)
                if report is not None
                else peer.message("4", (123, "Y"), (36, str(number + 1)), sequence=number, header=header)
            )
            if not say(raw):
                return False
        return True


def _next(peer: RawPeer) -> dict[int, str] | None:
    try:
        return peer.hear()
    except (ConnectionError, TimeoutError):
        return None


def swept(book: Path, lives: int, seed: int) -> Resender:
    """Connections cut at random bytes, and a last one that is not."""
    chance, port = random.Random(seed), free_port()
    with listening(book, facts(port)):
        sender = Resender(port, reports=10 * lives)
        for _ in range(lives):
            sender.one_life(chance.randint(1, 1500))
        sender.reports = sender.sent
        with RawPeer(port, sequence=sender.next) as peer:
            peer.say("A", (98, "0"), (108, "30"))
            sender.next = peer.sequence
            peer.say("1", (112, "END"))
            sender.next = peer.sequence
            while (answer := peer.hear())[35] != "0":
                if answer[35] == "2":
                    sender._answered(peer, answer, lambda raw: peer.say_bytes(raw) is None)
    return sender


@pytest.mark.parametrize(("lives", "seed"), [(60, 1), pytest.param(1000, 2, marks=pytest.mark.release)])
def test_random_cuts_lose_and_double_nothing(tmp_path: Path, lives: int, seed: int) -> None:
    sender = swept(tmp_path, lives, seed)
    assert sender.sent > lives, "most lives got as far as reports"
    assert ids_of(tmp_path) == [str(number) for number in range(sender.sent)]


def test_quickfix_over_a_line_that_is_cut(tmp_path: Path) -> None:
    port = free_port()
    with listening(tmp_path, facts(port)), cutting_line(port, seed=3) as line, quickfix_peer(tmp_path, line.port) as peer:
        line.cutting.set()
        peer.many(100)
        until(lambda: line.cuts >= 8, "eight cuts")
        line.cutting.clear()
        until(lambda: len(set(ids_of(tmp_path))) == 100, "all captured")
        until(lambda: answered(peer) == {str(number) for number in range(100)}, "all answered")
    assert ids_of(tmp_path) == [str(number) for number in range(100)]


def answered(peer: Peer) -> set[str]:
    return {text.split("\x01571=")[1].split("\x01")[0] for text in list(peer.heard)}


KILLED = """
import sys, threading
from pathlib import Path
from tallystick.day.book import utc_now
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import SessionFacts
listener = Listener(Path(sys.argv[1]), [SessionFacts("drops", "HOUSE", "STREET", port=int(sys.argv[2]), engine=sys.argv[3])], utc_now)
listener.start()
threading.Event().wait()
"""


@pytest.mark.parametrize(("engine", "kills"), [("fixcore", 3), ("quickfix", 2), pytest.param("fixcore", 25, marks=pytest.mark.release)])
def test_a_killed_listener_has_each_message_once(tmp_path: Path, engine: str, kills: int) -> None:
    """kill -9 in the middle of a stream, anywhere between bytes received and answer sent."""
    port, chance = free_port(), random.Random(5)
    with quickfix_peer(tmp_path, port) as peer:
        for turn in range(kills):
            child = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path), str(port), engine])
            until(lambda turn=turn: peer.logons > turn, "logon")  # type: ignore[misc]
            for number in range(40):
                peer.report(f"{turn}.{number}")
            heard = len(peer.heard) + chance.randint(1, 30)
            until(lambda heard=heard: len(peer.heard) >= heard, "some answers")  # type: ignore[misc]
            child.send_signal(signal.SIGKILL)
            child.wait()
            until(lambda: not peer.up.is_set(), "the peer sees it")
        with listening(tmp_path, facts(port)):
            until(lambda: len(set(ids_of(tmp_path))) == 40 * kills, "all captured")
            until(lambda: answered(peer) == {f"{turn}.{number}" for turn in range(kills) for number in range(40)}, "all answered")
    assert ids_of(tmp_path) == [f"{turn}.{number}" for turn in range(kills) for number in range(40)]
