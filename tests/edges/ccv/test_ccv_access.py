"""Who may come in at CCV, and whether it is CCV: a token or credentials that are not those agreed, and certificates of another host or authority."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tallystick.day.book import utc_now
from tallystick.day.firm_file import FirmFileWrong
from tallystick.edges.ccv.connect import FIX_FOLDER, connect_ccv
from tallystick.edges.ccv.line import CcvLine
from tallystick.edges.ccv.port import CcvRefused, CcvUntrusted
from tallystick.edges.ccv.session import CcvSession
from tallystick.edges.ccv.settings import NO_SECRETS, CcvFacts, CcvSecrets, ccv_secrets
from tallystick.edges.live.back_off import BackOff
from tallystick.edges.live.capture_tables import connect
from tallystick.edges.live.credentials import Credentials, masked
from tallystick.edges.sandbox.clearing_house import ClearingHouse, Door
from tests.edges.ccv.implementations import needs
from tests.edges.live.certificates import Authority
from tests.edges.live.live_line import captured, free_port, until
from tests.edges.live.raw_peer import RawPeer

AGENT, DAY = "A901", dt.date(2026, 11, 25)
PASSWORD, TOKEN = "hunter-553-554", "bearer-of-the-test"
OURS = CcvSecrets(TOKEN, Credentials("MMX901", PASSWORD))
OTHERS = {
    "json": CcvSecrets("another"),
    "fix": CcvSecrets("", Credentials("MMX901", "another")),
}
TRANSPORTS = ("json", "fix")


@contextmanager
def house(folder: Path, transport: str, secrets: CcvSecrets = NO_SECRETS, certificate: str = "") -> Iterator[ClearingHouse]:
    """A clearing house with one trade of the agent: two changes."""
    needs(transport)
    made = ClearingHouse((AGENT,), Door(free_port(), transport, secrets, certificate), folder / "house", utc_now)
    made.ccv.register(AGENT, "AMXB", DAY, Decimal(1000), Decimal("15.00"))
    made.start()
    try:
        yield made
    finally:
        made.stop()


def heard(session: CcvSession) -> int:
    """Changes on the disk after the line came up."""
    for _ in range(40):
        if session.heard() < 2:
            session.turn(1.0)
    return session.heard()


def refused(book: Path, facts: CcvFacts, secrets: CcvSecrets) -> str:
    """The name by which a session is refused. Turns go on as the line's do."""
    with closing(connect_ccv(book, facts, secrets, utc_now)) as session:
        for _ in range(40):
            try:
                session.turn(1.0)
            except (CcvRefused, CcvUntrusted) as error:
                return error.code
    raise AssertionError("not refused")


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_agreed_secret_lets_in_and_another_or_none_does_not(tmp_path: Path, transport: str) -> None:
    with house(tmp_path, transport, OURS) as there:
        facts = there.facts(AGENT)
        for secrets in (OTHERS[transport], NO_SECRETS):
            assert refused(tmp_path, facts, secrets) == "ACCESS_REFUSED"
        with closing(connect_ccv(tmp_path, facts, OURS, utc_now)) as session:
            assert heard(session) == 2, "the same book, let in now"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_secret_does_not_travel_in_the_open(tmp_path: Path, transport: str) -> None:
    far = CcvFacts(transport, "ccv.example:9480", AGENT)
    with pytest.raises(FirmFileWrong, match="expected tls = true") as wrong:
        connect_ccv(tmp_path, far, OURS, utc_now)
    assert PASSWORD not in str(wrong.value) and TOKEN not in str(wrong.value)
    assert list(tmp_path.iterdir()) == [], "nothing was opened"


def test_secrets_come_from_the_environment_whole_and_plain() -> None:
    named = {"TALLYSTICK_CCV_USERNAME": "MMX901", "TALLYSTICK_CCV_PASSWORD": PASSWORD, "TALLYSTICK_CCV_TOKEN": TOKEN}
    assert ccv_secrets(named) == OURS
    assert ccv_secrets({}) == NO_SECRETS
    for name in ("TALLYSTICK_CCV_USERNAME", "TALLYSTICK_CCV_PASSWORD"):
        with pytest.raises(FirmFileWrong, match="together"):
            ccv_secrets({name: "half"})
        with pytest.raises(FirmFileWrong, match="plain ASCII") as wrong:
            ccv_secrets(named | {name: "a\x01554=b"})
        assert "554=b" not in str(wrong.value)


def test_no_text_of_a_secret_says_it() -> None:
    said = f"{OURS!r} {OURS.credentials!r} {OURS} {OURS.credentials}"
    assert PASSWORD not in said and TOKEN not in said
    assert masked(b"8=FIX.4.4\x0135=A\x01553=ME\x01554=secret\x01925=new\x0110=000\x01") == b"8=FIX.4.4\x0135=A\x01553=ME\x01554=***\x01925=***\x0110=000\x01"


def test_a_password_is_kept_nowhere_on_either_side(tmp_path: Path) -> None:
    """Refused, let in, and shown in a Logon that breaks on the way: no file of the book or of the house holds it, and no line tells it."""
    pytest.importorskip("fixcore", reason="FIX needs the extra ccv")
    shown = Credentials("MMX901", PASSWORD)
    with house(tmp_path, "fix", CcvSecrets("", replace(shown, password="expected-elsewhere"))) as there:
        line = CcvLine(lambda: connect_ccv(tmp_path, there.facts(AGENT), CcvSecrets("", shown), utc_now), BackOff(0.1, 0.1))
        line.start()
        said: list[str] = []
        until(lambda: bool(said.extend(line.told()) or said), "down")
        line.stop()
        assert said[0].startswith("ccv: down, ACCESS_REFUSED")
        with RawPeer(there.port, "FIX.5.0SP2", sender=AGENT, target="CCV") as peer:
            peer.say("A", (98, "0"), (108, "30"), (553, "MMX901"), (554, PASSWORD))
            assert peer.hear()[58].startswith("ACCESS_REFUSED")
    with house(tmp_path, "fix", CcvSecrets("", shown)) as there:
        with closing(connect_ccv(tmp_path, there.facts(AGENT), CcvSecrets("", shown), utc_now)) as session:
            assert heard(session) == 2
        with RawPeer(there.port, "FIX.5.0SP2", sender=AGENT, target="CCV", sequence=50) as peer:
            peer.log_on((553, "MMX901"), (554, PASSWORD))
            peer.say_bytes(peer.message("8", (554, PASSWORD)).replace(b"\x0135=8", b"\x0135=9"))
            until(lambda: any(b"554=***" in raw for _, raw in captured(tmp_path / "house", AGENT)), "the garbled bytes are kept")
    logons = [raw for folder in (tmp_path / FIX_FOLDER, tmp_path / "house") for raw in sent(folder) if b"\x0135=A\x01" in raw]
    assert any(b"\x01553=MMX901\x01554=***\x01" in raw for raw in logons)
    for path in (each for each in tmp_path.rglob("*") if each.is_file()):
        assert PASSWORD.encode() not in path.read_bytes(), path
    assert PASSWORD not in "".join(said)


def sent(folder: Path) -> list[bytes]:
    """What a side kept of what it sent."""
    with closing(connect(folder)) as connection:
        return [raw for (raw,) in connection.execute("select raw from outbound")]


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_certificate_of_the_host_from_our_authority_is_trusted(tmp_path: Path, transport: str) -> None:
    """Over TLS with secrets, queries and changes alike; the authority stands beside the book's settings."""
    authority = Authority(tmp_path, "authority")
    with house(tmp_path, transport, OURS, authority.certificate("127.0.0.1")) as there:
        facts = replace(there.facts(AGENT), authority=authority.pem.name)
        with closing(connect_ccv(tmp_path, facts, OURS, utc_now)) as session:
            assert heard(session) == 2
            assert session.ask() == 0
        assert refused(tmp_path, facts, OTHERS[transport]) == "ACCESS_REFUSED", "TLS says who they are, not who we are"


@pytest.mark.parametrize(("transport", "wrong"), [*((how, what) for how in TRANSPORTS for what in ("host", "authority", "machine")), ("json", "no tls")])
def test_another_host_or_authority_is_refused_by_name(tmp_path: Path, transport: str, wrong: str) -> None:
    """A certificate of another host; of an authority we do not know; of one the machine does not trust; and a house that speaks in the open."""
    known, unknown = Authority(tmp_path, "known"), Authority(tmp_path, "unknown")
    certificate = {"host": known.certificate("other.example"), "authority": unknown.certificate("127.0.0.1"), "machine": known.certificate("127.0.0.1")}
    with house(tmp_path, transport, OURS, certificate.get(wrong, "")) as there:
        facts = replace(there.facts(AGENT), tls=True, authority="" if wrong == "machine" else known.pem.name)
        assert refused(tmp_path, facts, OURS) == ("NO_TLS" if wrong == "no tls" else "CERTIFICATE_REFUSED")
        assert sent(tmp_path / "house") == [] if transport == "fix" else True, "nothing was answered"


def test_a_file_of_certificates_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("hello\n")
    for name in ("empty.pem", "absent.pem"):
        with pytest.raises(FirmFileWrong, match=r"\[ccv\] authority: .*expected a PEM file of certificates"):
            connect_ccv(tmp_path, CcvFacts("json", "127.0.0.1:1", AGENT, tls=True, authority=name), OURS, utc_now)
