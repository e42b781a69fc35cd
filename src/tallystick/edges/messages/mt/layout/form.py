"""What a form is: the way a kind of field says values, read and written by the same object.

A field arrives as its text with tag, qualifier and value: `98A::SETT//20261124`. Written, a form gives the letter of the tag and what
stands behind the qualifier: `("A", "//20261124")`. A value no field of this kind can say raises `CannotBeSaid`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

Row: TypeAlias = Mapping[str, object]
LARGEST_MEMORY = 50_000


class CannotBeSaid(Exception):
    """A message cannot say this value: `kind` (MT543), `column`, `value`, and why. Nothing is written."""

    def __init__(self, column: str, value: object, why: str, kind: str = "") -> None:
        super().__init__(f"{'MT' + kind + ', ' if kind else ''}{column}: found {value!r}, {why}")
        self.kind = kind
        self.column = column
        self.value = value
        self.why = why


class Form:
    """One way to say values. `many`: it is read from all fields of its tag and qualifier at once, not from the first. `qualified`: the
    text it writes begins with the qualifier, which the row decides."""

    many = False
    qualified = False

    def read(self, text: str) -> object:
        """The value of one field; a tuple where the item has several columns. Raises Unreadable."""
        raise NotImplementedError

    @property
    def reader(self) -> Callable[[str], object]:
        """What reads one field, the fastest way there is."""
        return self.read

    def read_all(self, texts: Sequence[str]) -> object:
        """The value of several fields with the same tag and qualifier: that of the first."""
        return self.read(texts[0])

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> tuple[str, str]:
        """Letter and text. Raises CannotBeSaid."""
        raise NotImplementedError


class Remembering(Form):
    """A form whose fields come again and again: dates, securities, parties, codes."""

    def __init__(self) -> None:
        self._memory = Memory(self.value)

    def value(self, text: str) -> object:
        """The value of a field that was not met yet."""
        raise NotImplementedError

    def read(self, text: str) -> object:
        """The value one field says."""
        return self._memory[text]

    @property
    def reader(self) -> Callable[[str], object]:
        """What reads one field, the fastest way there is."""
        return self._memory.__getitem__


class Memory(dict[str, object]):
    """Values by field text, so that a date or a party that comes again is not read again."""

    def __init__(self, read: Callable[[str], object]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> object:
        if len(self) >= LARGEST_MEMORY:
            self.clear()
        value = self[text] = self._read(text)
        return value


def tail(text: str) -> str:
    """What stands behind the qualifier: `//20261124`, `/DTCYID/050`; of a field without qualifier, what stands behind the tag."""
    return text[9:] if text[4:5] == ":" else text[4:]


def content(text: str) -> str:
    """The value without the slashes; with a data source scheme, scheme and value: `DTCYID/050`."""
    if text[9:11] == "//" and text[4:5] == ":":
        return text[11:].strip()
    rest = tail(text).strip()
    return rest[2:] if rest.startswith("//") else rest.removeprefix("/")
