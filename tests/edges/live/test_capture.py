"""The capture itself: a message and the number after it are one change, a failed disk acknowledges nothing, no number is used again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tallystick.edges.live.capture import _STATEMENTS, RESERVED_AT_ONCE, Capture
from tallystick.edges.live.sequences import Sequences
from tallystick.journal.errors import JournalWriteFailed
from tests.edges.live.live_line import captured

NOW = "2026-11-24T15:30:00Z"


@pytest.fixture
def capture(tmp_path: Path) -> Capture:
    made = Capture(tmp_path)
    made.standing("drops", NOW)
    return made


def message(number: int) -> tuple[tuple[str, tuple[object, ...]], ...]:
    """The change that records a message and the number expected after it."""
    return ("inbound", ("drops", 1, number, b"raw %d" % number)), ("target", (number + 1, "drops"))


def test_many_messages_are_one_transaction_and_the_last_number_counts(capture: Capture, tmp_path: Path) -> None:
    for number in range(1, 101):
        capture.add(*message(number))
    capture.flush()
    assert capture.standing("drops", NOW).next_target == 101
    assert [number for number, _ in captured(tmp_path)] == list(range(1, 101))


def test_a_message_that_cannot_be_kept_does_not_count(capture: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk fails in the middle of a transaction: neither message nor number is there, and who waits is told."""
    capture.add(*message(1))
    capture.flush()
    monkeypatch.setitem(_STATEMENTS, "target", "update no_such_table set x = ? where y = ?")
    with pytest.raises(JournalWriteFailed, match="nothing more was acknowledged"):
        capture.ticket(*message(2)).result(10)
    assert isinstance(capture.failed, JournalWriteFailed)
    with pytest.raises(JournalWriteFailed):
        capture.send_later("drops", "AR", []).result(10)
    assert [number for number, _ in captured(tmp_path)] == [1]
    with sqlite3.connect(tmp_path / "live.sqlite") as there:
        assert there.execute("select next_target from session").fetchone() == (2,)


def test_a_number_we_may_have_sent_is_never_used_again(capture: Capture, tmp_path: Path) -> None:
    """Numbers are set aside a thousand at a time; a killed process goes on behind all of them, a stopped one at the next."""
    sequences = Sequences("drops", capture, capture.standing("drops", NOW))
    ticket = sequences.keep_sent(1, b"one", None)
    assert ticket is not None, "the first number is not set aside yet: the message waits for the disk"
    ticket.result(10)
    sequences.next_sender = 2
    assert capture.standing("drops", NOW).next_sender == 1 + RESERVED_AT_ONCE
    sequences.leave()
    capture.flush()
    assert capture.standing("drops", NOW).next_sender == 2


def test_after_a_reset_the_same_number_is_another_message(capture: Capture, tmp_path: Path) -> None:
    sequences = Sequences("drops", capture, capture.standing("drops", NOW))
    capture.add(*sequences.message_changes(1, b"before"))
    sequences.reset(NOW)
    capture.add(*sequences.message_changes(1, b"after"))
    capture.flush()
    assert captured(tmp_path) == [(1, b"before"), (1, b"after")]
    assert (capture.standing("drops", NOW).epoch, capture.standing("drops", NOW).next_target) == (2, 2)


def test_a_closed_capture_says_so(capture: Capture) -> None:
    capture.close()
    with pytest.raises(JournalWriteFailed, match="closed"):
        capture.flush()
