"""Our initiator against QuickFIX as the acceptor: we connect, catch up and answer."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tallystick.edges.live.message_text import sealed
from tests.edges.live.live_line import facts, free_port, ids_of, listening, until
from tests.edges.live.quickfix_peer import quickfix_peer
from tests.edges.live.raw_peer import sending_time

ENGINES = ("fixcore", pytest.param("quickfix", marks=pytest.mark.release))
"""As in `test_acceptor_with_quickfix`."""


@pytest.mark.parametrize("engine", ENGINES)
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


@pytest.mark.parametrize("engine", ENGINES)
def test_repeating_groups_go_out_as_written(tmp_path: Path, engine: str) -> None:
    """An allocation to two accounts; QuickFIX needs the dictionary to know which fields repeat."""
    import fixcore

    port = free_port()
    dictionary = str(Path(fixcore.__file__).parent / "specs" / "FIX44.xml") if engine == "quickfix" else ""
    parts = [(78, "2"), (79, "FUNDA"), (80, "100"), (79, "FUNDB"), (80, "200")]
    order = [(70, "A1"), (71, "0"), (626, "1"), (857, "0"), (54, "1"), (55, "IBM"), (53, "300"), (6, "10"), (75, "20261124"), *parts]
    session = facts(port, role="initiator", engine=engine, dictionary=dictionary)
    with socket.create_server(("127.0.0.1", port)) as server, listening(tmp_path, session) as listener:
        line = server.accept()[0]
        line.settimeout(40)
        line.recv(4096)
        line.sendall(sealed("FIX.4.4", [(35, "A"), (34, "1"), (49, "STREET"), (52, sending_time()), (56, "HOUSE"), (98, "0"), (108, "30")]))
        listener.send("drops", "J", order).result(10)
        heard = b""
        while b"\x0135=J\x01" not in heard or not heard.endswith(b"\x01"):
            heard += line.recv(4096)
        line.close()
    assert b"\x0178=2\x0179=FUNDA\x0180=100\x0179=FUNDB\x0180=200\x01" in heard
