"""Open a book's connection to CCV by the transport its settings name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tallystick.day.firm_file import FirmFileWrong
from tallystick.edges.ccv.capture import CcvCapture
from tallystick.edges.ccv.port import CcvPort
from tallystick.edges.ccv.session import CcvSession
from tallystick.edges.ccv.settings import SECRET_VARIABLES, CcvFacts, CcvSecrets
from tallystick.edges.live.port import EngineMissing, SessionFacts
from tallystick.edges.live.tls import CertificateFileWrong, trusting

ON_THIS_MACHINE = ("127.0.0.1", "localhost", "[::1]")
"""Hosts to which a secret may go without TLS."""

FIX_FOLDER = "ccv"
"""Folder of the book in which a FIX session keeps its numbers."""


def connect_ccv(book: Path, facts: CcvFacts, secrets: CcvSecrets, now: Callable[[], str]) -> CcvSession:
    """The session of a book; it goes on behind the last change on the disk.

    Raises FirmFileWrong (a secret that would travel in the open, a file of certificates that is none), EngineMissing, BookLocked, OSError,
    sqlite3.Error.
    """
    if secrets.of(facts.transport) and not facts.tls and facts.host not in ON_THIS_MACHINE:
        found = f"found a secret of the environment ({', '.join(SECRET_VARIABLES)}) and tls = false for {facts.host}"
        raise FirmFileWrong(f"[ccv] tls: {found}, expected tls = true: anybody on the way could read it")
    authority = str(book / facts.authority) if facts.authority else ""
    try:
        trusting(authority)
    except CertificateFileWrong as error:
        raise FirmFileWrong(f"[ccv] authority: {error}") from error
    capture = CcvCapture(book, facts.participant, now)
    return CcvSession(_port(book, replace(facts, authority=authority), secrets, now, capture.heard()), capture, facts.ask_seconds)


def _port(book: Path, facts: CcvFacts, secrets: CcvSecrets, now: Callable[[], str], heard: int) -> CcvPort:
    try:
        if facts.transport == "json":
            from tallystick.edges.ccv.json_port import JsonPort

            return JsonPort(facts.host, facts.port, facts.participant, heard, secrets.token, facts.tls, facts.authority)
        from tallystick.edges.ccv.fix_port import FixPort
    except ImportError as error:
        raise EngineMissing(f"{error}; install the transports with pip install 'tallystick[ccv]'") from error
    folder = book / FIX_FOLDER
    folder.mkdir(exist_ok=True)
    return FixPort(folder, fix_session(facts), now, heard, secrets.credentials)


def fix_session(facts: CcvFacts) -> SessionFacts:
    """The FIX session of a connection: we open it, in FIX 5.0 SP2."""
    who = {"name": facts.participant, "our_id": facts.participant, "their_id": facts.their_id}
    where = {"host": facts.host, "port": facts.port, "tls": facts.tls, "authority": facts.authority}
    again = {"reconnect_seconds": facts.reconnect_seconds, "longest_reconnect_seconds": facts.longest_reconnect_seconds}
    return SessionFacts(**who, role="initiator", version="FIX.5.0SP2", **where, **again)  # type: ignore[arg-type]
