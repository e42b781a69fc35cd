"""How a book is connected to CCV: section `[ccv]` of `tallystick.toml`. A secret stands in the environment only (`TALLYSTICK_CCV_TOKEN`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from tallystick.day.firm_file import FILE_NAME, FirmFileWrong

TRANSPORTS = ("json", "fix")
REQUIRED = ("transport", "address", "participant")
TOKEN_VARIABLE = "TALLYSTICK_CCV_TOKEN"  # noqa: S105 - the name of a variable


@dataclass(frozen=True)
class CcvFacts:
    """A connection as the settings state it: how (`json` or `fix`), where (`host:port`) and as whom (our number at CCV).

    `tls`: the JSON transport over TLS. `their_id`: CCV's id in a FIX session. `ask_seconds`: after how long a silence CCV is asked;
    `reconnect_seconds`: how long is waited before the next try.
    """

    transport: str
    address: str
    participant: str
    tls: bool = False
    their_id: str = "CCV"
    ask_seconds: int = 300
    reconnect_seconds: int = 10

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
            raise FirmFileWrong(f"{where}: found {name}, expected one of {', '.join(kinds)}; a secret stands in the environment ({TOKEN_VARIABLE})")
        if type(value).__name__ != kinds[name]:
            raise FirmFileWrong(f"{where} {name}: found {value!r}, expected {kinds[name]}")
    for name in REQUIRED:
        if not stated.get(name):
            raise FirmFileWrong(f"{where}: found no {name}, expected one")
    facts = CcvFacts(**stated)  # type: ignore[arg-type]
    if facts.transport not in TRANSPORTS:
        raise FirmFileWrong(f"{where} transport: found {facts.transport!r}, expected one of {', '.join(TRANSPORTS)}")
    host, _, port = facts.address.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise FirmFileWrong(f"{where} address: found {facts.address!r}, expected host:port")
    if min(facts.ask_seconds, facts.reconnect_seconds) < 1:
        raise FirmFileWrong(f"{where}: found a time below a second, expected at least 1")
    return facts
