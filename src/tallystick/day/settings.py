"""Changes of the firm's settings are decisions: each changed file is kept in `received/` and journalled before it counts.

Settings are `tallystick.toml`, the firm's own rule rows (`rules/*.csv`) and its profiles (`profiles/*.toml`, `foreign/*.toml`). A day that runs under other
settings than the day before can so be told from the journal alone: who changed what, when, and what it said before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from tallystick.day.approved_change import require_approved
from tallystick.day.firm_file import FILE_NAME
from tallystick.journal import Entry, Journal, Kind, receive

FOREIGN = "foreign"
"""The folder of profiles over a customer's own tables. (`profiles/` is for files: any file loaded may be recognised by one of those.)"""

PATTERNS = (FILE_NAME, "rules/*.csv", "profiles/*.toml", f"{FOREIGN}/*.toml")
SCHEMAS = "schemas"
"""The name under which a load journals the schemas it checks messages against; they are not settings of a day."""


def record_settings(book: Path, journal: Journal, actor: str, now: Callable[[], str]) -> list[str]:
    """Journal every settings file that changed, came or went since the last time; gives their names.

    Raises ChangeRefused, with nothing journalled, where the settings in force ask for approvals and a file has none.
    """
    before = recorded_settings(list(journal.entries(kind=Kind.RULE_CHANGE)))
    files, hashes = _files(book), settings_now(book)
    different = {name: sha256 for name, sha256 in hashes.items() if before.get(name) != sha256}
    require_approved(book, journal.entries(), before, {**different, **dict.fromkeys(set(before) - set(files), "")})
    changed: list[str] = []
    for name in different:
        received = receive(book, files[name])
        journal.append(Kind.RULE_CHANGE, actor, {"name": name, "before": before.get(name)}, now(), received.sha256)
        changed.append(name)
    for name in sorted(set(before) - set(files)):
        journal.append(Kind.RULE_CHANGE, actor, {"name": name, "before": before[name], "removed": True}, now())
        changed.append(name)
    return changed


def settings_now(book: Path) -> dict[str, str]:
    """The settings files as they stand in the book: SHA-256 by name."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in _files(book).items()}


def _files(book: Path) -> dict[str, Path]:
    return {path.relative_to(book).as_posix(): path for pattern in PATTERNS for path in sorted(book.glob(pattern))}


def recorded_settings(entries: list[Entry]) -> dict[str, str]:
    """The settings files as the journal last has them: SHA-256 by name."""
    found: dict[str, str] = {}
    for entry in entries:
        name = str(entry.facts["name"])
        if name == SCHEMAS:
            continue
        if entry.file_sha256 is None:
            found.pop(name, None)
        else:
            found[name] = entry.file_sha256
    return found
