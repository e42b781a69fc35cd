"""A session that is down or silent shortly before its cut-off is an alarm once a day, and the alarm is a row of the book."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tallystick.edges.live.alarm import Watch
from tallystick.edges.live.port import State
from tallystick.edges.messages.fix import FixSettings, read_fix, recognise_fix
from tallystick.edges.messages.fix.own_lines import HEADER_PREFIX
from tests.edges.live.live_line import captured, facts, free_port, listening


def at(text: str) -> dt.datetime:
    """A moment of 24 November 2026 in New York (UTC-5), as UTC."""
    return dt.datetime.fromisoformat(f"2026-11-24T{text}:00-05:00").astimezone(dt.UTC)


@pytest.mark.parametrize(
    ("state", "heard", "now", "raised"),
    [
        (State.DOWN, None, "11:14", False),
        (State.DOWN, None, "11:15", True),
        (State.DOWN, "11:14", "11:16", True),
        (State.LOGGED_ON, "11:14", "11:16", False),
        (State.LOGGED_ON, "10:59", "11:15", True),
        (State.LOGGED_ON, "11:29", "11:30", False),
        (State.LOGGED_ON, "11:00", "23:29", True),
        (State.DOWN, None, "23:30", False),
    ],
)
def test_when_it_is_due(state: State, heard: str | None, now: str, raised: bool) -> None:
    """Cut-off 11:30 in New York, silence of at most 15 minutes before it; half a day later it is too late to help."""
    watch = Watch(facts(1, expect_until="11:30", silent_minutes=15), state, at(heard) if heard else None)
    assert (watch.alarm(at(now)) is not None) == raised
    assert watch.alarm(at(now)) is None, "once a day"


def test_no_cut_off_no_alarm() -> None:
    assert Watch(facts(1)).alarm(at("11:30")) is None


def test_it_says_who_and_since_when() -> None:
    watch = Watch(facts(1, expect_until="11:30"), State.DOWN, at("10:00"))
    assert watch.alarm(at("11:20")) == "session drops (STREET) is down, last heard 2026-11-24 15:00:00 UTC; cut-off 11:30 America/New_York"


def test_it_is_raised_again_on_the_next_day() -> None:
    watch = Watch(facts(1, expect_until="11:30"))
    assert watch.alarm(at("11:20")) and watch.alarm(at("11:20") + dt.timedelta(days=1))


def test_the_alarm_is_a_row_with_its_reason(tmp_path: Path) -> None:
    with listening(tmp_path, facts(free_port(), expect_until="11:30")) as listener:
        (text,) = listener.check_alarms(at("11:20"))
    ((sequence, raw),) = captured(tmp_path)
    assert sequence is None
    log = tmp_path / "live.fix"
    log.write_bytes(HEADER_PREFIX + b"session drops, batch 1\n" + raw + b"\n")
    assert recognise_fix(log.read_bytes())
    (row,) = read_fix(log, "0" * 12, FixSettings()).tables["execution_message"].to_pylist()
    assert (row["line_number"], row["reason"], row["detail"]) == (2, "SESSION_ALARM", text)
