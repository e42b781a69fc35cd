"""`[messages]` of `tallystick.toml`: how files of messages are read; `TALLYSTICK_SCHEMAS` and `TALLYSTICK_PROCESSES` go over it.

`schemas`: a folder or zip file of the schemas messages are checked against, from the book's folder or absolute. `processes`: how many read a large file
together; what is read does not depend on it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tallystick.day.firm_file import FILE_NAME, PREFIX, FirmFileWrong

MOST_PROCESSES = 64
NAMES = ("schemas", "processes")


@dataclass(frozen=True)
class MessageSettings:
    """What a book says about reading messages."""

    schemas: Path | None = None
    processes: int = 1


def message_settings(book: Path, environment: Mapping[str, str]) -> MessageSettings:
    """The settings of a book. Raises FirmFileWrong with the key, what was found and what was expected."""
    path = book / FILE_NAME
    stated: dict[str, Any] = _section(path) | {name: environment[PREFIX + name.upper()] for name in NAMES if PREFIX + name.upper() in environment}
    for name in stated:
        if name not in NAMES:
            raise FirmFileWrong(f"{path}: found [messages] {name}, expected one of {', '.join(NAMES)}")
    return MessageSettings(_schemas(path, stated.get("schemas", "")), _processes(path, stated.get("processes", 1)))


def _section(path: Path) -> dict[str, Any]:
    try:
        section = tomllib.loads(path.read_text(encoding="utf-8")).get("messages", {}) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
    if not isinstance(section, dict):
        raise FirmFileWrong(f"{path}: found messages = {section!r}, expected a section [messages]")
    return section


def _schemas(path: Path, stated: object) -> Path | None:
    if not isinstance(stated, str):
        raise FirmFileWrong(f"{path}: [messages] schemas: found {stated!r}, expected a folder or zip file")
    return path.parent / stated if stated else None


def _processes(path: Path, stated: object) -> int:
    text = str(stated)
    if isinstance(stated, bool) or not text.isdecimal() or not 1 <= int(text) <= MOST_PROCESSES:
        raise FirmFileWrong(f"{path}: [messages] processes: found {stated!r}, expected a whole number from 1 to {MOST_PROCESSES}")
    return int(text)
