"""A profile's TOML text, key by key: what is wrong is said with the key, what was found and what was expected."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import cast


class ProfileError(Exception):
    """A profile cannot be used: the message names profile and key, what was found, what was expected."""

    def __init__(self, profile: str, key: str, found: object, expected: str) -> None:
        super().__init__(f"profile {profile}: {key}: found {found!r}, expected {expected}")
        self.key = key


class Section:
    """One table of the TOML text; it is asked for each key it may have, and then refuses those nobody asked for."""

    def __init__(self, profile: str, path: str, content: object) -> None:
        self.profile, self.path = profile, path
        if not isinstance(content, dict):
            raise ProfileError(profile, path, content, "a table")
        self._content = cast("dict[str, object]", content)
        self._asked: set[str] = set()

    def key(self, name: str) -> str:
        """The full name of a key, for messages."""
        return f"{self.path}.{name}" if self.path else name

    def wrong(self, name: str, found: object, expected: str) -> ProfileError:
        """The error to raise for a key of this section."""
        return ProfileError(self.profile, self.key(name), found, expected)

    def raw(self, name: str) -> object:
        """A key's value as it stands, None when absent."""
        self._asked.add(name)
        return self._content.get(name)

    def text(self, name: str, default: str | None = "") -> str:
        """A text; the default None makes the key required."""
        value = self.raw(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise self.wrong(name, value, "a text in quotes")
        return value

    def flag(self, name: str, default: bool) -> bool:
        """true or false."""
        value = self.raw(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.wrong(name, value, "true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self.raw(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self.wrong(name, value, 'a list of texts, such as ["a", "b"]')
        return tuple(cast("list[str]", value))

    def section(self, name: str) -> Section:
        """A table inside this one, empty when absent."""
        value = self.raw(name)
        return Section(self.profile, self.key(name), {} if value is None else value)

    def sections(self, name: str) -> list[Section]:
        """A list of tables, `[[name]]`."""
        value = self.raw(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(name, value, f"tables headed [[{name}]]")
        return [Section(self.profile, f"{self.key(name)}[{place}]", each) for place, each in enumerate(value)]

    def names(self) -> tuple[str, ...]:
        """All keys; whoever asks for them reads them all."""
        return tuple(self._content)

    def mapping(self) -> Mapping[str, str]:
        """All keys of a table of texts."""
        return {name: self.text(name, None) for name in self.names()}

    def done(self, *names: str) -> None:
        """Refuse a key nobody knows."""
        unknown = [name for name in self._content if name not in self._asked]
        if unknown:
            known = ", ".join(sorted(self._asked | set(names)))
            raise self.wrong(unknown[0], self._content[unknown[0]], f"one of the keys {known}")


def read_toml(text: str, name: str) -> Section:
    """The whole text as a section. Raises `ProfileError` when it is not TOML."""
    try:
        return Section(name, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(name, "(the whole text)", str(error), "TOML") from error


def one_of(section: Section, name: str, default: str | None, allowed: tuple[str, ...]) -> str:
    """A text out of a list; the default None makes the key required."""
    value = section.text(name, default)
    if value not in allowed:
        raise section.wrong(name, value, f"one of {', '.join(allowed)}")
    return value


def one_character(section: Section, name: str, default: str, *, empty: bool) -> str:
    """A single ASCII character, or none where that is allowed."""
    value = section.text(name, default)
    if len(value) > 1 or not value.isascii() or (not value and not empty) or value in ("\n", "\r", "\0"):
        raise section.wrong(name, value, "one ASCII character" + (" or none" if empty else ""))
    return value
