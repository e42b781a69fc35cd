"""A profile in outline: which landing table it fills and which of its columns; enough to say what depends on it.

Only that is read here, so that a question about a change need not import what reads files; whether the whole profile is good is for the reader
(`edges/messages/tabular`) to say.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent / "messages" / "tabular" / "profiles"
FILLED_BY = ("columns", "constants", "templates")


@dataclass(frozen=True)
class ProfileOutline:
    """One profile: its name, the landing table it fills, and the columns it names a source for."""

    name: str
    target: str
    filled: frozenset[str]


def outline(text: str, name: str) -> ProfileOutline:
    """The outline of a profile's text. Raises ProfileError where it has no target or is no TOML."""
    try:
        content = tomllib.loads(text)
        return ProfileOutline(name, content["target"], frozenset(column for part in FILLED_BY for column in content.get(part, {})))
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        from tallystick.edges.messages.tabular.toml_reading import ProfileError

        raise ProfileError(name, "target", str(error), "TOML with the landing table it fills") from error


@cache
def shipped_outlines() -> tuple[ProfileOutline, ...]:
    """The profiles of senders that come with Tallystick, by name."""
    return tuple(outline(path.read_text(encoding="utf-8"), path.stem) for path in sorted(SHIPPED.glob("*.toml")))
