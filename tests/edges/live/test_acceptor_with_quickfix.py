"""Our acceptor against QuickFIX: captured before acknowledged, nothing lost and nothing doubled over breaks of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.edges.live.live_line import captured, facts, free_port, ids_of, listening, until
from tests.edges.live.quickfix_peer import quickfix_peer

VERSIONS = ("FIX.4.4", "FIX.5.0SP2")
ENGINES = ("fixcore", pytest.param("quickfix", marks=pytest.mark.release))
"""QuickFIX as our engine ends the process now and then when it is stopped (a fault inside its C++), so here it is tried before a release; every run tries it
in a process of its own (`test_cuts`)."""


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("version", VERSIONS)
def test_reports_are_captured_and_acknowledged(tmp_path: Path, version: str, engine: str) -> None:
    port = free_port()
    with listening(tmp_path, facts(port, version=version, engine=engine)) as listener, quickfix_peer(tmp_path, port, version=version) as peer:
        until(peer.up.is_set, "logon")
        for number in range(50):
            peer.report(number)
        until(lambda: len(peer.heard) == 50, "fifty answers")
        assert listener.capture.captured == 50
    assert ids_of(tmp_path) == [str(number) for number in range(50)]
    assert set(peer.types_heard()) == {"AR"}
    assert all("\x01939=0\x01" in text for text in peer.heard), "accepted, and each report is named"
    assert [text.split("\x01571=")[1].split("\x01")[0] for text in peer.heard] == [str(number) for number in range(50)]


@pytest.mark.parametrize("engine", ENGINES)
def test_catch_up_after_hours_of_silence(tmp_path: Path, engine: str) -> None:
    """The peer collects 300 reports while the line is down; one resend brings them."""
    port = free_port()
    with listening(tmp_path, facts(port, engine=engine)), quickfix_peer(tmp_path, port) as peer:
        until(peer.up.is_set, "logon")
        peer.report("before")
        until(lambda: len(peer.heard) == 1, "the first answer")
    with quickfix_peer(tmp_path, port) as peer:
        for number in range(300):
            peer.report(number)
        with listening(tmp_path, facts(port, engine=engine)):
            until(lambda: len(peer.heard) == 300, "three hundred answers")
    assert ids_of(tmp_path) == ["before", *[str(number) for number in range(300)]]


@pytest.mark.parametrize("engine", ENGINES)
def test_both_sides_restarted_go_on_in_sequence(tmp_path: Path, engine: str) -> None:
    port = free_port()
    asked_again: list[str] = []
    for turn in range(3):
        with listening(tmp_path, facts(port, engine=engine)), quickfix_peer(tmp_path, port) as peer:
            until(peer.up.is_set, "logon")
            peer.report(turn)
            until(lambda peer=peer: len(peer.heard) == 1, "the answer")  # type: ignore[misc]
        asked_again += [text for text in peer.admin if "\x0135=2\x01" in text]
    assert ids_of(tmp_path) == ["0", "1", "2"]
    assert not asked_again, "nobody had to ask for anything again"


@pytest.mark.parametrize("engine", ENGINES)
def test_the_peer_resets_its_sequence(tmp_path: Path, engine: str) -> None:
    """Both begin again at 1: the same numbers carry other messages, and all are kept."""
    port = free_port()
    with listening(tmp_path, facts(port, engine=engine)):
        for turn in ("first", "second"):
            with quickfix_peer(tmp_path, port, more="ResetOnLogon=Y") as peer:
                until(peer.up.is_set, "logon")
                peer.report(turn)
                until(lambda peer=peer: len(peer.heard) == 1, "the answer")  # type: ignore[misc]
    assert ids_of(tmp_path) == ["first", "second"]
    assert [sequence for sequence, _ in captured(tmp_path)] == [2, 2]


@pytest.mark.parametrize("engine", ENGINES)
def test_two_sessions_on_one_port(tmp_path: Path, engine: str) -> None:
    port = free_port()
    sessions = (facts(port, engine=engine), facts(port, name="prime", engine=engine, their_id="PRIME", version="FIX.5.0SP2"))
    with listening(tmp_path, *sessions), quickfix_peer(tmp_path, port) as one, quickfix_peer(tmp_path, port, sender="PRIME", version="FIX.5.0SP2") as other:
        until(lambda: one.up.is_set() and other.up.is_set(), "both logons")
        one.report("of one")
        other.report("of the other")
        until(lambda: len(one.heard) == len(other.heard) == 1, "both answers")
    assert (ids_of(tmp_path), ids_of(tmp_path, session="prime")) == (["of one"], ["of the other"])
