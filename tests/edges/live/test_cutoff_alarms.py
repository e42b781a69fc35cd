"""A cut-off nears and something is not done: said once on the venue's own day, kept as a row, by a clock that the test sets."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Event

import duckdb
import pyarrow as pa
import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.day.firm_file import FirmFileWrong
from tallystick.edges.ccv.alarms import CcvAlarms
from tallystick.edges.ccv.capture import CcvCapture
from tallystick.edges.ccv.port import CallKind, Content, MarginCall, Obligation, ObligationState
from tallystick.edges.live.alarm_settings import alarm_cutoffs
from tallystick.edges.live.alarms import Alarms
from tallystick.edges.live.cutoffs import NamedCutoff, named_cutoff, nearing
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.raised import Alarm, list_of, raise_once
from tallystick.edges.live.run import listen_until
from tallystick.edges.live.take import take_live
from tallystick.journal.errors import BookLocked
from tallystick.rules import rule_tables
from tallystick.stores.snapshot import SnapshotTorn
from tests.edges.cli.command import Tally
from tests.edges.live.live_line import facts, free_port

AGENT, DAY = "A901", dt.date(2026, 11, 25)
CLOSE = NamedCutoff("INDEVAL", "CLOSE", 30)
CALL = MarginCall("C1", AGENT, CallKind.INTRADAY, Decimal("250000.00"), "MXN", dt.datetime(2026, 11, 25, 18, 30))
DELIVER = Obligation("O7", AGENT, "AMXB", DAY, Decimal(-700), Decimal("10640.00"), ObligationState.PENDING)


@pytest.fixture(scope="module")
def rules() -> dict[str, pa.Table]:
    return rule_tables()


def at(text: str, day: dt.date = DAY, offset: str = "-06:00") -> dt.datetime:
    """A moment in Mexico City (UTC-6), as UTC."""
    return dt.datetime.fromisoformat(f"{day}T{text}:00{offset}").astimezone(dt.UTC)


@pytest.mark.parametrize(
    ("now", "day", "near"),
    [("15:44", DAY, False), ("15:45", DAY, True), ("16:14", DAY, True), ("16:15", DAY, True), ("23:59", DAY, True), ("15:50", dt.date(2026, 11, 28), False)],
)
def test_when_a_cutoff_is_near(rules: dict[str, pa.Table], now: str, day: dt.date, near: bool) -> None:
    """Dali closes at 16:15: warned of from 15:45, also by a listener started too late; not on a Saturday, on which nothing settles."""
    found = nearing(CLOSE, at(now, day), rules)
    assert (found is not None) == near
    if found is not None:
        assert (found.venue, found.day, found.text) == ("INDEVAL", day, "INDEVAL CLOSE 16:15 America/Mexico_City")


def test_a_cutoff_is_that_of_its_day(rules: dict[str, pa.Table]) -> None:
    """CDS: two dated rows of one name; each day has one."""
    cutoff = NamedCutoff("CDS", "DVP_CUTOFF", 10)
    for day in (dt.date(2025, 4, 25), dt.date(2025, 4, 28)):
        assert nearing(cutoff, at("15:55", day, "-04:00"), rules) is not None
        assert nearing(cutoff, at("15:45", day, "-04:00"), rules) is None


def told(book: Path, *contents: Content) -> None:
    capture = CcvCapture(book, AGENT, utc_now)
    capture.take_answers(contents)
    capture.close()


CASES = {
    "call not acknowledged": ([CALL], "12:00", True, ["margin call C1 of 250,000.00 MXN, due 2026-11-25 18:30 UTC, is not acknowledged"]),
    "call due later": ([CALL], "11:59", True, []),
    "call long past": ([CALL], "23:59", True, ["margin call C1 of 250,000.00 MXN, due 2026-11-25 18:30 UTC, is not acknowledged"]),
    "call acknowledged": ([replace(CALL, acknowledged="Y")], "12:00", True, []),
    "obligation open": ([DELIVER], "15:45", True, ["INDEVAL CLOSE 16:15 America/Mexico_City: due and still open: 1 (O7 AMXB -700 PENDING)"]),
    "obligation in mora": (
        [replace(DELIVER, settlement_date=dt.date(2026, 11, 24), state=ObligationState.FAILED)],
        "15:45",
        True,
        ["INDEVAL CLOSE 16:15 America/Mexico_City: due and still open: 1 (O7 AMXB -700 FAILED)"],
    ),
    "obligation not yet": ([DELIVER], "15:44", True, []),
    "obligation settled": ([replace(DELIVER, state=ObligationState.SETTLED)], "15:45", True, []),
    "obligation of tomorrow": ([replace(DELIVER, settlement_date=dt.date(2026, 11, 26))], "15:45", True, []),
    "line down": ([], "15:45", False, ["INDEVAL CLOSE 16:15 America/Mexico_City: the line to CCV is down, last heard 2026-11-25 21:45:00 UTC"]),
    "line down in the morning": ([], "09:00", False, []),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_of_ccv(tmp_path: Path, rules: dict[str, pa.Table], case: str) -> None:
    contents, now, is_up, expected = CASES[case]
    told(tmp_path, *contents)
    alarms = CcvAlarms(tmp_path, AGENT, CLOSE, rules)
    assert [each.text for each in alarms.due(at(now), is_up, 1)] == expected


def test_a_line_that_says_nothing_is_silent_though_it_is_up(tmp_path: Path, rules: dict[str, pa.Table]) -> None:
    alarms = CcvAlarms(tmp_path, AGENT, CLOSE, rules)
    assert alarms.due(at("15:30"), True, 7) == []
    assert alarms.due(at("15:59"), True, 7) == [], "heard within half an hour"
    (alarm,) = alarms.due(at("16:00"), True, 7)
    assert alarm.text.endswith("the line to CCV is silent, last heard 2026-11-25 21:30:00 UTC")
    assert alarms.due(at("16:01"), True, 8) == [], "heard again"


def test_an_alarm_is_raised_once_a_day_whoever_listens(tmp_path: Path) -> None:
    alarm = Alarm("T2S.UNANSWERED", DAY, "three are not answered")
    assert raise_once(tmp_path, [alarm, replace(alarm, text="four")], utc_now()) == ["three are not answered"]
    assert raise_once(tmp_path, [alarm], utc_now()) == []
    assert raise_once(tmp_path, [replace(alarm, day=dt.date(2026, 11, 26))], utc_now()) == ["three are not answered"]
    assert list_of(list("abcdefg")) == "7 (a, b, c, d, e, …)"


def test_a_session_alarm_is_raised_once_though_the_listener_starts_again(tmp_path: Path) -> None:
    def raised() -> list[str]:
        listener = Listener(tmp_path, (facts(free_port(), expect_until="16:15", zone="America/Mexico_City"),), utc_now)
        listener.start()
        try:
            return listener.check_alarms(at("16:10"))
        finally:
            listener.stop()

    assert len(raised()) == 1
    assert raised() == []


def test_the_listener_says_it_and_the_book_has_it_as_a_row(open_second: Path, rules: dict[str, pa.Table], short_line: None, tally: Tally) -> None:
    """By an injected clock: said on the screen, counted in the summary, and a row of `rejection` after the day ran."""
    told(open_second, DELIVER)
    house = CcvAlarms(open_second, AGENT, CLOSE, rules)
    stopped, said = Event(), list[str]()

    def tell(text: str) -> None:
        said.append(text)
        if text.startswith("ALARM"):
            stopped.set()

    alarms = Alarms(open_second, [lambda moment: house.due(moment, is_up=True, signs=1)])
    summary = listen_until(stopped, Listener(open_second, (), lambda: at("16:00").strftime("%Y-%m-%dT%H:%M:%S.%fZ")), 600, "", tell, None, alarms)
    text = "INDEVAL CLOSE 16:15 America/Mexico_City: due and still open: 1 (O7 AMXB -700 PENDING)"
    assert [each for each in said if each.startswith("ALARM")] == [f"ALARM {text}"]
    assert (summary.alarms, summary.untaken) == (1, 0)
    assert tally("day", "run", open_second).code in (0, 1)
    rows = json.loads(tally("show", open_second, "rejection", "--where", "reason = 'CUTOFF_ALARM'", "--format", "json").out)
    assert [row["detail"] for row in rows] == [text]


@pytest.mark.parametrize("trouble", [BookLocked("in use", "pid 7"), SnapshotTorn("torn"), FileNotFoundError("gone"), duckdb.IOException("gone")])
def test_a_book_that_cannot_be_read_now_is_looked_at_again(tmp_path: Path, trouble: Exception) -> None:
    """Said once, not once a minute; the other source is asked all the same, and what is due is raised when the book can be read."""
    answers: list[Exception | None] = [trouble, trouble, None]
    said: list[str] = []

    def links(moment: dt.datetime) -> list[Alarm]:
        failed = answers.pop(0)
        if failed is not None:
            raise failed
        return [Alarm("T2S.OPEN", DAY, "one is open")]

    alarms = Alarms(tmp_path, [links, lambda moment: [Alarm("CCV.SESSION", DAY, "down")]])
    for _ in range(3):
        alarms.check(at("16:00"), said.append)
    assert said == [f"cut-offs not looked at now: {trouble}", "ALARM down", "ALARM one is open"]
    assert alarms.raised == 2


def test_a_killed_listener_leaves_its_alarm_to_the_next_run(open_second: Path) -> None:
    raise_once(open_second, [Alarm("CCV.SESSION", DAY, "the line to CCV is down")], utc_now())
    with open_book(open_second, write=True) as book:
        (receipt,) = take_live(book, utc_now)
    assert (receipt.file_name, receipt.rejected) == ("live-alarms.cutoff-000001.fix", 1)


WRONG = {
    "name": ('cutoffs = ["T2S TEA_TIME"]', "found 'T2S TEA_TIME', expected one of "),
    "another day": ('cutoffs = ["T2S NIGHT_CYCLE"]', "found 'T2S NIGHT_CYCLE'"),
    "list": ('cutoffs = "T2S DVP_CUTOFF"', "expected a list"),
    "minutes": ('cutoffs = ["T2S DVP_CUTOFF"]\nminutes = 0', "at least 1"),
    "setting": ("hours = 1", "expected cutoffs and minutes"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_setting_is_said(tmp_path: Path, rules: dict[str, pa.Table], what: str) -> None:
    text, expected = WRONG[what]
    (tmp_path / "tallystick.toml").write_text(f"[alarms]\n{text}\n")
    with pytest.raises(FirmFileWrong, match=r"\[alarms\]") as wrong:
        alarm_cutoffs(tmp_path, rules)
    assert expected in str(wrong.value)


def test_the_settings_name_cutoffs_of_the_rules(tmp_path: Path, rules: dict[str, pa.Table]) -> None:
    (tmp_path / "tallystick.toml").write_text('[alarms]\ncutoffs = ["T2S DVP_CUTOFF", "DTC VALUED_RECYCLE"]\nminutes = 20\n')
    assert alarm_cutoffs(tmp_path, rules) == (NamedCutoff("T2S", "DVP_CUTOFF", 20), NamedCutoff("DTC", "VALUED_RECYCLE", 20))
    assert named_cutoff("[ccv] cutoff", "INDEVAL CLOSE", 30, rules) == CLOSE
