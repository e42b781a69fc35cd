"""Which cut-offs of the rules a book wants to be warned of: section `[alarms]` of `tallystick.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa

from tallystick.day.firm_file import FILE_NAME, FirmFileWrong
from tallystick.edges.live.cutoffs import NamedCutoff, named_cutoff

MINUTES = 30
KNOWN = ("cutoffs", "minutes")


def has_alarms(book: Path) -> bool:
    """Whether a book wants to be warned of any. Raises FirmFileWrong where the settings are no TOML."""
    return bool(_section(book / FILE_NAME))


def alarm_cutoffs(book: Path, rules: Mapping[str, pa.Table]) -> tuple[NamedCutoff, ...]:
    """The cut-offs of a book's links, none where it has no section. Raises FirmFileWrong with what was found and what was expected."""
    path, stated = book / FILE_NAME, _section(book / FILE_NAME)
    if not isinstance(stated, dict) or set(stated) - set(KNOWN):
        raise FirmFileWrong(f"{path}: found [alarms] {stated!r}, expected {' and '.join(KNOWN)}")
    minutes, named = stated.get("minutes", MINUTES), stated.get("cutoffs", [])
    if type(minutes) is not int or minutes < 1:
        raise FirmFileWrong(f"{path}: [alarms] minutes: found {minutes!r}, expected a number of at least 1")
    if not isinstance(named, list) or not all(isinstance(each, str) for each in named):
        raise FirmFileWrong(f"{path}: [alarms] cutoffs: found {named!r}, expected a list such as ['T2S DVP_CUTOFF']")
    return tuple(named_cutoff(f"{path}: [alarms] cutoffs", each, minutes, rules) for each in named)


def _section(path: Path) -> object:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")).get("alarms", {})
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FirmFileWrong(f"{path}: {error}; expected TOML") from error
