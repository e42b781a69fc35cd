"""TLS of [[live]]: found beside the settings, and every wrong setting said with what was found and what was expected before a socket is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.day.firm_file import FirmFileWrong
from tallystick.edges.live.port import SessionFacts, State
from tallystick.edges.live.settings import live_sessions
from tests.edges.live.certificates import Authority
from tests.edges.live.live_line import free_port, listening, until

OURS = '[[live]]\nname = "drops"\nour_id = "HOUSE"\ntheir_id = "STREET"\n'
INITIATOR = OURS + 'role = "initiator"\n'


def stated(folder: Path, text: str) -> tuple[SessionFacts, ...]:
    (folder / "tallystick.toml").write_text(text)
    return live_sessions(folder)


WRONG = {
    "no certificate": (OURS + "tls = true\n", "expected one: an acceptor shows who it is"),
    "no tls": (INITIATOR + 'authority = "ca.pem"\n', "expected tls = true"),
    "engine": (INITIATOR + 'tls = true\nengine = "quickfix"\n', "expected fixcore"),
    "absent": (INITIATOR + 'tls = true\nauthority = "absent.pem"\n', "expected a PEM file of certificates"),
    "no key": (OURS + 'tls = true\ncertificate = "ca.pem"\n', "expected a PEM file of a certificate and its key"),
    "two on a port": (
        OURS + 'tls = true\ncertificate = "127.0.0.1.pem"\n' + OURS.replace("drops", "others").replace("STREET", "ROAD"),
        "found two certificates on one port",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_setting_is_said(tmp_path: Path, what: str) -> None:
    authority = Authority(tmp_path, "ca")
    Path(authority.certificate("127.0.0.1")).rename(tmp_path / "127.0.0.1.pem")
    text, expected = WRONG[what]
    with pytest.raises(FirmFileWrong) as wrong:
        stated(tmp_path, text)
    assert expected in str(wrong.value)


@pytest.mark.parametrize(("host", "up"), [("127.0.0.1", True), ("other.example", False)])
def test_a_drop_copy_session_runs_over_tls(tmp_path: Path, host: str, up: bool) -> None:
    """Both sides by their settings; where the certificate is of another host, the reason is said and nobody is logged on."""
    pytest.importorskip("fixcore", reason="FIX sessions need the extra fix")
    street, house, port = tmp_path / "street", tmp_path / "house", free_port()
    for each in (street, house):
        each.mkdir()
    authority = Authority(tmp_path, "ca")
    Path(authority.certificate(host)).rename(street / "own.pem")
    theirs = stated(
        street, OURS.replace("HOUSE", "ROAD").replace("STREET", "HOUSE").replace("ROAD", "STREET") + f'port = {port}\ntls = true\ncertificate = "own.pem"\n'
    )
    ours = stated(house, INITIATOR + f'port = {port}\ntls = true\nauthority = "{authority.pem}"\n')
    with listening(street, *theirs), listening(house, *ours) as listener:
        if up:
            until(lambda: listener.state("drops") is State.LOGGED_ON, "logged on over TLS")
            assert listener.refusals == {}
        else:
            until(lambda: "drops" in listener.refusals, "refused")
            assert listener.refusals["drops"][0] == "CERTIFICATE_REFUSED"
            assert any("CERTIFICATE_REFUSED" in each for each in listener.events_after(0)[0])
