"""How a book is connected to CCV: section `[ccv]` of `tallystick.toml`. Secrets stand in the environment only (`SECRET_VARIABLES`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from tallystick.day.firm_file import FILE_NAME, FirmFileWrong
from tallystick.edges.live.credentials import Credentials

TRANSPORTS = ("json", "fix")
REQUIRED = ("transport", "address", "participant")
TOKEN_VARIABLE = "TALLYSTICK_CCV_TOKEN"  # noqa: S105 - the name of a variable
USERNAME_VARIABLE, PASSWORD_VARIABLE = "TALLYSTICK_CCV_USERNAME", "TALLYSTICK_CCV_PASSWORD"
SECRET_VARIABLES = (TOKEN_VARIABLE, USERNAME_VARIABLE, PASSWORD_VARIABLE)


@dataclass(frozen=True)
class CcvSecrets:
    """What shows CCV who we are: a token (JSON) or credentials (FIX Logon, 553 and 554). Neither is in any text of this object."""

    token: str = field(default="", repr=False)
    credentials: Credentials | None = field(default=None, repr=False)

    def of(self, transport: str) -> object:
        """What goes over this transport, nothing where there is none."""
        return self.token if transport == "json" else self.credentials


NO_SECRETS = CcvSecrets()


def ccv_secrets(environment: Mapping[str, str]) -> CcvSecrets:
    """The secrets of the environment. Raises FirmFileWrong where a username stands without its password, or a text cannot be said in FIX."""
    token, username, password = (environment.get(name, "") for name in SECRET_VARIABLES)
    if bool(username) != bool(password):
        absent = PASSWORD_VARIABLE if username else USERNAME_VARIABLE
        raise FirmFileWrong(f"[ccv]: found no {absent}, expected {USERNAME_VARIABLE} and {PASSWORD_VARIABLE} together")
    for name, text in zip(SECRET_VARIABLES, (token, username, password), strict=True):
        if not (text.isascii() and (text.isprintable() or not text)):
            raise FirmFileWrong(f"[ccv]: {name} holds a character that is not plain ASCII, expected a text that a session can show")
    return CcvSecrets(token, Credentials(username, password) if username else None)


@dataclass(frozen=True)
class CcvFacts:
    """A connection as the settings state it: how (`json` or `fix`), where (`host:port`) and as whom (our number at CCV).

    `tls`: over TLS; `authority`: a PEM file of those whose word we take for CCV (empty: whom the machine trusts). `their_id`: CCV's id in a FIX
    session. `ask_seconds`: after how long a silence CCV is asked; `reconnect_seconds`: how long is waited before the next try, twice that before
    the one after, and so on to `longest_reconnect_seconds`. `cutoff`: until when obligations of the day are to be covered (venue and name of rule
    venue_cutoff; CCV's own times are unknown, it settles at Indeval); `alarm_minutes`: how long before it an alarm is raised.
    """

    transport: str
    address: str
    participant: str
    tls: bool = False
    authority: str = ""
    their_id: str = "CCV"
    ask_seconds: int = 300
    reconnect_seconds: int = 10
    longest_reconnect_seconds: int = 60
    cutoff: str = "INDEVAL CLOSE"
    alarm_minutes: int = 30

    @property
    def host(self) -> str:
        """The address before its last colon."""
        return self.address.rpartition(":")[0]

    @property
    def port(self) -> int:
        """The number behind it."""
        return int(self.address.rpartition(":")[2])


def ccv_settings(book: Path) -> CcvFacts | None:
    """The connection of a book, None where it has no section. Raises FirmFileWrong with what was found and what was expected."""
    path = book / FILE_NAME
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8")).get("ccv")
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
    if stated is None:
        return None
    if not isinstance(stated, dict):
        raise FirmFileWrong(f"{path}: found ccv = {stated!r}, expected a section [ccv]")
    return _checked(f"{path}: [ccv]", stated)


def _checked(where: str, stated: Mapping[str, object]) -> CcvFacts:
    kinds = {each.name: str(each.type) for each in fields(CcvFacts)}
    for name, value in stated.items():
        if name not in kinds:
            raise FirmFileWrong(f"{where}: found {name}, expected one of {', '.join(kinds)}; secrets stand in the environment ({', '.join(SECRET_VARIABLES)})")
        if type(value).__name__ != kinds[name]:
            raise FirmFileWrong(f"{where} {name}: found {value!r}, expected {kinds[name]}")
    for name in REQUIRED:
        if not stated.get(name):
            raise FirmFileWrong(f"{where}: found no {name}, expected one")
    return _possible(where, CcvFacts(**stated))  # type: ignore[arg-type]


def _possible(where: str, facts: CcvFacts) -> CcvFacts:
    if facts.transport not in TRANSPORTS:
        raise FirmFileWrong(f"{where} transport: found {facts.transport!r}, expected one of {', '.join(TRANSPORTS)}")
    host, _, port = facts.address.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise FirmFileWrong(f"{where} address: found {facts.address!r}, expected host:port")
    if facts.authority and not facts.tls:
        raise FirmFileWrong(f"{where}: found an authority and tls = false, expected tls = true")
    if min(facts.ask_seconds, facts.reconnect_seconds, facts.longest_reconnect_seconds, facts.alarm_minutes) < 1:
        raise FirmFileWrong(f"{where}: found a time below a second, expected at least 1")
    return facts
