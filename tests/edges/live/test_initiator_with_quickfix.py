"""Our initiator against QuickFIX as the acceptor: we connect, catch up and answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.edges.live.live_line import facts, free_port, ids_of, listening, until
from tests.edges.live.quickfix_peer import quickfix_peer


@pytest.mark.parametrize("engine", ["fixcore", "quickfix"])
@pytest.mark.parametrize("version", ["FIX.4.4", "FIX.5.0SP2"])
def test_we_connect_and_take_what_comes(tmp_path: Path, version: str, engine: str) -> None:
    port = free_port()
    with quickfix_peer(tmp_path, port, "acceptor", version) as peer, listening(tmp_path, facts(port, role="initiator", version=version, engine=engine)):
        until(peer.up.is_set, "logon")
        for number in range(50):
            peer.report(number)
        until(lambda: len(peer.heard) == 50, "fifty answers")
    assert ids_of(tmp_path) == [str(number) for number in range(50)]


def test_we_connect_again_when_they_come_back(tmp_path: Path) -> None:
    port = free_port()
    with listening(tmp_path, facts(port, role="initiator")):
        for turn in range(2):
            with quickfix_peer(tmp_path, port, "acceptor") as peer:
                peer.report(f"{turn} while the line was down")
                until(peer.up.is_set, "logon")
                peer.report(f"{turn} while it was up")
                until(lambda: len(peer.heard) == 2, "two answers")
    assert ids_of(tmp_path) == ["0 while the line was down", "0 while it was up", "1 while the line was down", "1 while it was up"]


def test_the_outbox_waits_for_the_logon(tmp_path: Path) -> None:
    """What we send while nobody is there is on the disk at once and goes out, once, when they come."""
    port = free_port()
    order = [(70, "A1"), (71, "0"), (626, "1"), (54, "1"), (55, "IBM"), (53, "100"), (6, "10"), (75, "20261124")]
    with listening(tmp_path, facts(port, role="initiator")) as listener:
        listener.send("drops", "J", order).result(10)
    with listening(tmp_path, facts(port, role="initiator")), quickfix_peer(tmp_path, port, "acceptor") as peer:
        until(lambda: len(peer.heard) == 1, "the allocation")
    assert "\x0135=J\x01" in peer.heard[0] and "\x0170=A1\x01" in peer.heard[0]
    with listening(tmp_path, facts(port, role="initiator")), quickfix_peer(tmp_path, port, "acceptor") as peer:
        until(peer.up.is_set, "logon")
        peer.report("after")
        until(lambda: len(peer.heard) == 1, "the answer")
    assert peer.types_heard() == ["AR"], "the allocation did not go out a second time"
