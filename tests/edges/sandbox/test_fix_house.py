"""A clearing house of the sandbox tells our book its trades over FIX: the same session layer as a real link, heard by our own initiator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.book import open_book, utc_now
from tallystick.edges.live.listener import Listener
from tallystick.edges.live.port import SessionFacts
from tallystick.edges.live.take import take_live
from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.sandbox.fix_house import VERSIONS, FixDoor, FixHouse, check_speaks_fix, read_executions, read_fix_trouble
from tallystick.edges.sandbox.fix_reports import DROP_COPY, TRADE_CAPTURE
from tallystick.edges.sandbox.terms import UnknownVenue
from tallystick.edges.sandbox.trouble import Trouble, UnknownTrouble
from tallystick.rules import rule_tables
from tests.edges.cli.command import Tally
from tests.edges.live.certificates import Authority
from tests.edges.live.conftest import one_day, one_day_book, open_second, short_line, tally
from tests.edges.live.live_line import captured, free_port, ids_of, listening, until
from tests.edges.live.test_listen_to_ccv import interrupted

__all__ = ["one_day", "one_day_book", "open_second", "short_line", "tally"]

pytest.importorskip("fixcore", reason="FIX sessions need the extra fix")

FILE = """\
exec_id,account_code,security_code,security_code_kind,side,quantity,price,currency,trade_date,trade_time,stated_settlement_date
E1,A1,GB00B10RZP78,ISIN,BUY,1000,14.25,GBP,2026-11-24,2026-11-24T09:30:00,2026-11-26
E2,A1,VOD,SYMBOL,SELL,250.5,0.7125,GBP,2026-11-24,2026-11-24T10:00:00.250000,
E3,A1,037833100,CUSIP,BUY,300,101.5,USD,2026-11-24,2026-11-24T11:00:00,
"""


@pytest.fixture
def executions(tmp_path: Path) -> list[dict[str, Any]]:
    path = tmp_path / "execution_message.csv"
    path.write_text(FILE)
    return read_executions(path)


@contextmanager
def serving(folder: Path, door: FixDoor, rows: list[dict[str, Any]], trouble: Trouble | None = None) -> Iterator[FixHouse]:
    """The house, with these executions to tell, from its first logon to its last."""
    house = FixHouse("LCH", door, folder, utc_now, trouble)
    house.tell(rows)
    house.start()
    try:
        yield house
    finally:
        house.stop()


def ours(door: FixDoor) -> SessionFacts:
    return SessionFacts("lch", door.member, "LCH", "initiator", door.version, port=door.port, reconnect_seconds=1)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", [TRADE_CAPTURE, DROP_COPY])
def test_what_a_house_tells_is_what_the_book_has(open_second: Path, tmp_path: Path, executions: list[dict[str, Any]], version: str, kind: str) -> None:
    """Three executions by ISIN, symbol and CUSIP; a trade capture is answered by AR, a drop copy is not."""
    door = FixDoor(free_port(), version=version, kind=kind)
    with serving(tmp_path / "lch", door, executions) as house, listening(open_second, ours(door)) as listener:
        until(lambda: listener.capture.captured == 3, "three reports")
        if kind == TRADE_CAPTURE:
            until(lambda: len(house.answers) == 3, "three answers")
        assert house.answers == (dict.fromkeys(("E1", "E2", "E3"), "0") if kind == TRADE_CAPTURE else {})
    rows = loaded(open_second)
    names = (
        "exec_id",
        "account_code",
        "security_code",
        "security_code_kind",
        "side",
        "quantity",
        "price",
        "currency",
        "trade_date",
        "trade_time",
        "stated_settlement_date",
    )
    assert [{name: row[name] for name in names} for row in rows] == [{name: row[name] for name in names} for row in executions]
    assert [row["reason"] for row in rows] == [None] * 3


def loaded(book: Path) -> list[dict[str, Any]]:
    """The rows the book reads from what was captured."""
    from tallystick.edges.messages.fix import FixSettings, read_fix
    from tallystick.edges.messages.fix.own_lines import HEADER_PREFIX

    log = book / "captured.fix"
    log.write_bytes(HEADER_PREFIX + b"\n" + b"".join(raw + b"\n" for _, raw in captured(book, "lch")))
    with open_book(book, write=True) as opened:
        (receipt,) = take_live(opened, utc_now)
    assert receipt.rejected == 0
    return list(read_fix(log, "0" * 12, FixSettings()).tables["execution_message"].to_pylist())


def test_a_member_that_was_away_is_told_the_rest_in_order(tmp_path: Path, executions: list[dict[str, Any]]) -> None:
    """Told while nobody is logged on; a member goes away in the middle and comes back; each report once, in order."""
    door, book = FixDoor(free_port()), tmp_path / "book"
    book.mkdir()
    with serving(tmp_path / "lch", door, executions[:1]) as house:
        with listening(book, ours(door)):
            until(lambda: ids_of(book, session="lch") == ["E1"], "the first")
        house.tell(executions[1:])
        with listening(book, ours(door)):
            until(lambda: ids_of(book, session="lch") == ["E1", "E2", "E3"], "the rest")
            until(lambda: len(house.answers) == 3, "three answers")


TROUBLES = {
    "duplicate": (["E1", "E1", "E2", "E2", "E3", "E3"], {"E1": "0", "E2": "0", "E3": "0"}),
    "out_of_order": (["E3", "E2", "E1"], {"E1": "0", "E2": "0", "E3": "0"}),
    "wrong": (["E1", "E2", "E3"], {"E1": "1", "E2": "1", "E3": "1"}),
}


@pytest.mark.parametrize("kind", TROUBLES)
def test_it_misbehaves_on_request(tmp_path: Path, executions: list[dict[str, Any]], kind: str) -> None:
    """Said twice, in the wrong order, without a price (which is refused by AR); all of it is captured as it came."""
    told, answers = TROUBLES[kind]
    door, book = FixDoor(free_port()), tmp_path / "book"
    book.mkdir()
    with serving(tmp_path / "lch", door, executions, read_fix_trouble(0, [kind])) as house, listening(book, ours(door)):
        until(lambda: ids_of(book, session="lch") == told and house.answers == answers, "told and answered")


def test_a_silent_house_tells_nothing(tmp_path: Path, executions: list[dict[str, Any]]) -> None:
    house = FixHouse("LCH", FixDoor(free_port()), tmp_path / "lch", utc_now, read_fix_trouble(0, ["silent"]))
    house.start()
    assert house.tell(executions) == 0
    house.stop()


def test_troubles_of_settlement_are_none_of_a_session() -> None:
    with pytest.raises(UnknownTrouble, match="found partial, expected one of duplicate"):
        read_fix_trouble(0, ["partial"])


def test_it_serves_over_tls(tmp_path: Path, executions: list[dict[str, Any]]) -> None:
    authority, book = Authority(tmp_path, "ca"), tmp_path / "book"
    door = FixDoor(free_port(), certificate=authority.certificate("127.0.0.1"))
    book.mkdir()
    with serving(tmp_path / "lch", door, executions) as house, listening(book, replace(ours(door), tls=True, authority=str(authority.pem))):
        until(lambda: len(house.answers) == 3, "three answers over TLS")


def test_only_venues_whose_rules_list_fix_speak_it() -> None:
    rules, day = rule_tables(), dt.date(2026, 11, 24)
    for venue in ("NSCC", "LCH", "CBOE_CLEAR"):
        check_speaks_fix(venue, rules, day)
    for venue in ("DTC", "T2S", "GENERIC"):
        with pytest.raises(UnknownVenue, match="CBOE_CLEAR, LCH, NSCC"):
            check_speaks_fix(venue, rules, day)


def test_an_execution_that_cannot_be_said_is_refused_before_any_is_told(tmp_path: Path, executions: list[dict[str, Any]]) -> None:
    house = FixHouse("LCH", FixDoor(free_port()), tmp_path / "lch", utc_now)
    house.start()
    for column, value, said in (("price", None, "found no price"), ("side", "LEND", "found LEND"), ("security_code_kind", "WKN", "of WKN")):
        with pytest.raises(FileRefused, match=said):
            house.tell([executions[0], executions[1] | {column: value}])
    house.stop()


def is_answered(listener: Listener) -> bool:
    """Three reports are on the disk, and their answers have left."""
    return listener.capture.captured == 3 and listener.capture.waiting("lch", 0) == []


def test_the_command_serves_until_it_is_stopped(open_second: Path, tmp_path: Path, tally: Tally) -> None:
    """`tallystick sandbox CBOE_CLEAR --serve`: told over FIX 5.0 SP2 to a book that listens, and how it was answered."""
    path, port = tmp_path / "execution_message.csv", free_port()
    path.write_text(FILE)
    door = FixDoor(port, version="FIX.5.0SP2")
    session = SessionFacts("lch", "HOUSE", "CBOE_CLEAR", "initiator", door.version, port=port, reconnect_seconds=1)
    with listening(open_second, session) as listener, interrupted(lambda: is_answered(listener), "three reports, answered"):
        served = tally("sandbox", "CBOE_CLEAR", "--serve", str(port), "--executions", path, "--version", "FIX.5.0SP2", "--trouble", "wrong", "--json")
    assert (served.code, served.json) == (0, {"told": 3, "accepted": 0, "rejected": 3}), served.err
    for wrong in (("T2S", ()), ("LCH", ("--version", "FIX.4.0")), ("LCH", ("--trouble", "partial"))):
        assert tally("sandbox", wrong[0], "--serve", str(port), "--executions", path, *wrong[1]).code == 2
