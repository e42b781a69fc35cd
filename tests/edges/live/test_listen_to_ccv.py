"""A book that listens to the sandbox's CCV: by the command over JSON, by its line over FIX, before the house is there and after it went away."""

from __future__ import annotations

import datetime as dt
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day import book as book_module
from tallystick.day.book import open_book, utc_now
from tallystick.edges.ccv.connect import connect_ccv
from tallystick.edges.ccv.line import CcvLine
from tallystick.edges.ccv.port import CallKind, CcvUnreachable
from tallystick.edges.ccv.settings import NO_SECRETS
from tallystick.edges.live.back_off import BackOff
from tallystick.edges.live.take import take_live, untaken
from tallystick.edges.sandbox.clearing_house import ClearingHouse, Door
from tests.edges.cli.command import Tally
from tests.edges.live.live_line import captured, free_port, until

AGENT = "A901"
DAY, DUE = dt.date(2026, 11, 25), dt.datetime(2026, 11, 25, 18, 30)
SECTION = '\n[ccv]\ntransport = "json"\naddress = "127.0.0.1:{port}"\nparticipant = "A901"\nreconnect_seconds = 1\n'


def traded(house: ClearingHouse) -> None:
    """One trade and one call: four changes with the acknowledgement."""
    house.ccv.register(AGENT, "AMXB", DAY, Decimal(1000), Decimal("15.00"))
    house.ccv.call(AGENT, CallKind.ORDINARY, Decimal(1), DUE)


@contextmanager
def interrupted(when: Callable[[], bool], why: str) -> Iterator[None]:
    """Ctrl-C to this process as soon as something holds; the handlers of before are put back."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def wait() -> None:
        try:
            until(when, why)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        for number, handler in before.items():
            signal.signal(number, handler)


@pytest.mark.parametrize(("clock", "alarms"), [("2026-11-25T15:00:00.000000Z", 0), ("2026-11-25T21:45:00.000000Z", 1)])
def test_the_command_listens_to_ccv_until_it_is_stopped(open_second: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch, clock: str, alarms: int) -> None:
    """Two changes of the trade, the call, its acknowledgement: four lines in one file of the book, and the call acknowledged.

    At 09:00 in Mexico City there is time; at 15:45 the trade is due and still open: one alarm, a line and a file more, exit code 1.
    """
    monkeypatch.setattr(book_module, "utc_now", lambda: clock)
    pytest.importorskip("websockets", reason="JSON over WebSocket needs the extra ccv")
    house = ClearingHouse((AGENT,), Door(free_port()), open_second, utc_now)
    with (open_second / "tallystick.toml").open("a") as settings:
        settings.write(SECTION.format(port=house.port))
    assert f"json       127.0.0.1:{house.port} as A901" in tally("listen", open_second, "--status").out
    traded(house)
    house.start()
    with interrupted(lambda: house.told(AGENT) == 4 and untaken(open_second) == 4 + alarms, "the call is acknowledged and said so"):
        listened = tally("listen", open_second, "--json")
    house.stop()
    assert listened.code == alarms, listened.err
    assert {name: listened.json[name] for name in ("captured", "untaken")} == {"captured": 4, "untaken": 0}
    assert [listened.json[name] for name in ("files", "rejected", "alarms")] == [1 + alarms, alarms, alarms]
    rows = tally("show", open_second, "stated_obligation", "--format", "csv").out.splitlines()
    assert len(rows) == 3


def test_a_line_over_fix_waits_for_the_house_and_goes_on_after_it_went_away(open_second: Path) -> None:
    house = ClearingHouse((AGENT,), Door(free_port(), "fix"), open_second / "house", utc_now)
    line = CcvLine(lambda: connect_ccv(open_second, house.facts(AGENT), NO_SECRETS, utc_now), BackOff(0.1, 0.1))
    line.start()
    traded(house)
    house.start()
    until(lambda: [number for number, _ in captured(open_second, f"ccv.{AGENT}") if number] == [1, 2, 3, 4], "four changes")
    house.stop()
    line.stop()
    assert line.failed is None
    with open_book(open_second, write=True) as book:
        (receipt,) = take_live(book, utc_now)
        assert take_live(book, utc_now) == []
    assert (receipt.file_format, receipt.rejected, receipt.rows) == ("clearing", 0, {"stated_obligation": 3, "stated_margin_call": 3}), "asked, then told"


def test_a_line_says_when_nobody_is_there(tmp_path: Path) -> None:
    pytest.importorskip("websockets", reason="JSON over WebSocket needs the extra ccv")
    house = ClearingHouse((AGENT,), Door(free_port()), tmp_path, utc_now)
    line = CcvLine(lambda: connect_ccv(tmp_path, house.facts(AGENT), NO_SECRETS, utc_now), BackOff(0.05, 0.05))
    said: list[str] = []
    line.start()
    until(lambda: bool(said.extend(line.told()) or said), "down")
    assert "ConnectionRefusedError" in said[0]
    house.start()
    until(lambda: bool(said.extend(line.told()) or said[-1] == "ccv: up"), "up")
    line.stop()
    house.stop()


def test_the_sandbox_serves_ccv_until_it_is_stopped(tmp_path: Path, tally: Tally) -> None:
    """`tallystick sandbox CCV --serve`: a member asks and is told its trade of the file, settled on its day."""
    pytest.importorskip("websockets", reason="JSON over WebSocket needs the extra ccv")
    from tallystick.edges.ccv.json_port import JsonPort

    path, port = tmp_path / "trades.csv", free_port()
    path.write_text(
        "message_kind,instruction_reference,safekeeping_account,movement,settlement_date,security_code,security_code_kind,quantity,amount\n"
        "NEW,1,A901,RECEIVE,2026-11-25,AMXB,SYMBOL,1000,15000.00\n"
    )
    asked = JsonPort("127.0.0.1", port, AGENT)
    told: list[tuple[str, Decimal]] = []

    def answered() -> bool:
        with suppress(CcvUnreachable):
            told.extend((each.state.value, each.cash) for each in asked.obligations())
        return bool(told)

    with interrupted(answered, "an answer"):
        served = tally("sandbox", "CCV", "--serve", str(port), "--instructions", path, "--day", str(DAY))
    assert (served.code, told) == (0, [("SETTLED", Decimal("-15000.00"))])
    assert tally("sandbox", "DTC", "--serve", str(port), "--instructions", path).code == 2
    assert tally("sandbox", "CCV", "--serve", str(port)).code == 2
