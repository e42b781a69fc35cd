"""Only approved changes count, where the firm asks for it: `[change] approved_only = true` in `tallystick.toml`.

The settings in force decide, as the journal last has them: a file edited by hand cannot lift the rule it breaks. The first settings of a book need
no approval; nothing was in force before them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from tallystick.day.firm_file import FILE_NAME
from tallystick.journal import Entry, Kind, received_path

SUBJECT = "change"
"""Subject of the APPROVAL entries that approve settings files."""


class ChangeRefused(Exception):
    """A change cannot be: an unknown file, nothing changed, a locked part, not approved; the message says which and what to do."""


def require_approved(book: Path, entries: Iterable[Entry], in_force: Mapping[str, str], changed: Mapping[str, str]) -> None:
    """Raise ChangeRefused for a settings file that changed without an approval of these bytes, where the settings in force ask for one.

    `in_force`: SHA-256 by name as last journalled; `changed`: by name the new SHA-256, empty where the file is gone.
    """
    if not changed or not _asks(book, in_force.get(FILE_NAME)):
        return
    approved = approvals(entries)
    missing = sorted(name for name, sha256 in changed.items() if approved.get(name) != sha256)
    if missing:
        found = "found a change nobody approved, expected an approval ([change] approved_only)"
        raise ChangeRefused(f"{', '.join(missing)}: {found}; put the file back and use `tallystick change plan`, `approve` and `apply`")


def approvals(entries: Iterable[Entry]) -> dict[str, str]:
    """Approved settings files that no later change has used up: SHA-256 by name."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.kind is Kind.APPROVAL and entry.facts.get("subject") == SUBJECT:
            files = entry.facts.get("files")
            found |= {str(name): str(sha256) for name, sha256 in files.items()} if isinstance(files, dict) else {}
        if entry.kind is Kind.RULE_CHANGE:
            found.pop(str(entry.facts.get("name")), None)
    return found


def _asks(book: Path, sha256: str | None) -> bool:
    """Whether the settings in force ask for approvals."""
    if sha256 is None:
        return False
    section = tomllib.loads(received_path(book, sha256).read_text(encoding="utf-8")).get("change", {})
    return isinstance(section, dict) and section.get("approved_only") is True
