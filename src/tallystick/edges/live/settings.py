"""The sessions of a book: `[[live]]` sections of `tallystick.toml`, checked before any socket is opened."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tallystick.day.firm_file import FILE_NAME, FirmFileWrong
from tallystick.edges.live.port import SessionFacts
from tallystick.edges.live.tls import CertificateFileWrong, showing, trusting

CHOICES = {"role": ("acceptor", "initiator"), "version": ("FIX.4.2", "FIX.4.4", "FIX.5.0SP2"), "engine": ("fixcore", "quickfix")}
REQUIRED = ("name", "our_id", "their_id")


def live_sessions(book: Path, least: int = 1) -> tuple[SessionFacts, ...]:
    """The sessions of a book, so many at least. Raises FirmFileWrong with the section, what was found and what was expected."""
    path = book / FILE_NAME
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8")).get("live", [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
    if not isinstance(stated, list) or len(stated) < least:
        raise FirmFileWrong(f"{path}: found no [[live]] section; expected one a session with {', '.join(REQUIRED)}, role and port")
    sessions = tuple(_session(path, number, each) for number, each in enumerate(stated, start=1))
    for what, values in (("name", [each.name for each in sessions]), ("comp ids", [(each.begin_string, each.our_id, each.their_id) for each in sessions])):
        if len(set(values)) < len(values):
            raise FirmFileWrong(f"{path}: [[live]]: found two sections with the same {what}, expected each once")
    if len({each.engine for each in sessions}) > 1:
        raise FirmFileWrong(f"{path}: [[live]]: found both engines, expected one for all sessions of a book")
    if len({(each.host, each.port, each.certificate) for each in sessions}) > len({(each.host, each.port) for each in sessions}):
        raise FirmFileWrong(f"{path}: [[live]]: found two certificates on one port, expected one")
    return sessions


def _session(path: Path, number: int, stated: object) -> SessionFacts:
    where = f"{path}: [[live]] section {number}"
    if not isinstance(stated, dict):
        raise FirmFileWrong(f"{where}: found {stated!r}, expected settings")
    kinds = {each.name: str(each.type) for each in fields(SessionFacts)}
    for name, value in stated.items():
        if name not in kinds:
            raise FirmFileWrong(f"{where}: found {name}, expected one of {', '.join(kinds)}")
        if type(value).__name__ != kinds[name]:
            raise FirmFileWrong(f"{where}: {name}: found {value!r}, expected {kinds[name]}")
    for name in REQUIRED:
        if not stated.get(name):
            raise FirmFileWrong(f"{where}: found no {name}, expected one")
    session = SessionFacts(**stated)
    _check(where, session)
    return _with_certificates(where, path.parent, session)


def _with_certificates(where: str, book: Path, session: SessionFacts) -> SessionFacts:
    """The session with its files of certificates found: beside the settings, unless a path is whole."""
    shows = session.tls and session.role == "acceptor"
    if (session.authority or session.certificate) and not session.tls:
        raise FirmFileWrong(f"{where}: found certificates and tls = false, expected tls = true")
    if session.tls and session.engine != "fixcore":
        raise FirmFileWrong(f"{where}: found tls = true and engine = {session.engine!r}, expected fixcore")
    if shows and not session.certificate:
        raise FirmFileWrong(f"{where}: found tls = true and no certificate, expected one: an acceptor shows who it is")
    authority, certificate = (str(book / text) if text else "" for text in (session.authority, session.certificate))
    try:
        if session.tls:
            showing(certificate) if shows else trusting(authority)
    except CertificateFileWrong as error:
        raise FirmFileWrong(f"{where}: {error}") from error
    return replace(session, authority=authority, certificate=certificate)


def _check(where: str, session: SessionFacts) -> None:
    for name, choices in CHOICES.items():
        if getattr(session, name) not in choices:
            raise FirmFileWrong(f"{where}: {name}: found {getattr(session, name)!r}, expected one of {', '.join(choices)}")
    if not session.name.replace("_", "").replace("-", "").isalnum():
        raise FirmFileWrong(f"{where}: name: found {session.name!r}, expected letters, digits, - and _")
    if session.expect_until:
        try:
            dt.time.fromisoformat(session.expect_until)
        except ValueError as error:
            raise FirmFileWrong(f"{where}: expect_until: found {session.expect_until!r}, expected HH:MM") from error
    try:
        ZoneInfo(session.zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise FirmFileWrong(f"{where}: zone: found {session.zone!r}, expected a time zone such as America/New_York") from error
