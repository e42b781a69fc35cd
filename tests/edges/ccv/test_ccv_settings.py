"""The section [ccv]: read, and every wrong setting said with what was found and what was expected before a socket is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.day.firm_file import FirmFileWrong, read_firm
from tallystick.edges.ccv.connect import fix_session
from tallystick.edges.ccv.settings import CcvFacts, ccv_settings

GOOD = '[ccv]\ntransport = "json"\naddress = "127.0.0.1:9480"\nparticipant = "MMX901"\n'


def stated(folder: Path, text: str) -> CcvFacts | None:
    (folder / "tallystick.toml").write_text(text)
    return ccv_settings(folder)


def test_the_section_says_how_where_and_as_whom(tmp_path: Path) -> None:
    facts = stated(tmp_path, GOOD + "ask_seconds = 60\n")
    assert facts == CcvFacts("json", "127.0.0.1:9480", "MMX901", ask_seconds=60)
    assert (facts.host, facts.port) == ("127.0.0.1", 9480)
    session = fix_session(facts)
    assert (session.our_id, session.their_id, session.role, session.begin_string, session.port) == ("MMX901", "CCV", "initiator", "FIXT.1.1", 9480)
    assert read_firm(tmp_path, {}).clearing_statements == ("CCV",), "what a connected house does not tell is a break"


def test_a_book_without_the_section_is_not_connected(tmp_path: Path) -> None:
    assert stated(tmp_path, "[firm]\n") is None
    assert read_firm(tmp_path, {}).clearing_statements == ()


WRONG = {
    "transport": (GOOD.replace("json", "soap"), "found 'soap', expected one of json, fix"),
    "address": (GOOD.replace(":9480", ""), "found '127.0.0.1', expected host:port"),
    "participant": (GOOD.replace("MMX901", ""), "found no participant"),
    "kind": (GOOD + 'tls = "yes"\n', "tls: found 'yes', expected bool"),
    "seconds": (GOOD + "ask_seconds = 0\n", "expected at least 1"),
    "secret": (GOOD + 'token = "s3cret"\n', "TALLYSTICK_CCV_TOKEN"),
    "authority": (GOOD + 'authority = "ca.pem"\n', "expected tls = true"),
    "longest": (GOOD + "longest_reconnect_seconds = 0\n", "expected at least 1"),
    "section": ('ccv = "json"\n', "expected a section"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_setting_is_said(tmp_path: Path, what: str) -> None:
    text, expected = WRONG[what]
    with pytest.raises(FirmFileWrong, match=r"\[?ccv") as wrong:
        stated(tmp_path, text)
    assert expected in str(wrong.value)
