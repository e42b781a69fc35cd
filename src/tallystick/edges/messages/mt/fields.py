"""Fields of the text block: `:tag:value` at the start of a line, with the lines that continue it.

In a statement (MT940, 942, 950) only tags of that message start a field, and inside the entries `:20:`, `:21:`, `:25:` and
`:28:` do not: banks wrap free text at a fixed width, and a time of day that falls on a line's start (`:26:37`) looks like a tag.
A `:20:` that is followed by an account or statement number does start the next statement.

Generic fields carry a qualifier: `:20C::SEME//ABC` has tag 20C, qualifier SEME, issuer empty, content ABC.

Source: ISO 15022 message syntax; SWIFT FIN block 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tallystick.edges.messages.mt.rows import Place

STATEMENT_TAGS = frozenset(
    ["20", "21", "25", "25P", "28", "28C", "60F", "60M", "61", "86", "62F", "62M", "64", "65", "13", "13D", "34F", "90C", "90D", "NS"],
)
HEAD_TAGS = frozenset(["20", "21", "25", "25P", "28", "28C"])
_TAG = re.compile(r":([0-9]{2}[A-Z]?|NS):")
_QUALIFIED = re.compile(r":([A-Z0-9]{4})/([A-Z0-9]{0,8})/(.*)", re.DOTALL)
_LINE = re.compile(r"[^\n]*(?:\n|\Z)")


@dataclass(frozen=True)
class Field:
    """One field: tag, value (lines joined by line feed, as received) and its place in the file."""

    tag: str
    value: str
    place: Place

    @cached_property
    def _parts(self) -> tuple[str, str, str]:
        found = _QUALIFIED.match(self.value)
        return (found[1], found[2], found[3]) if found else ("", "", self.value)

    @property
    def qualifier(self) -> str:
        """The four letters that say what a generic field is, else empty."""
        return self._parts[0]

    @property
    def issuer(self) -> str:
        """The data source scheme between the slashes, else empty."""
        return self._parts[1]

    @property
    def content(self) -> str:
        """The value after qualifier and issuer."""
        return self._parts[2]


@dataclass(frozen=True)
class Line:
    """One physical line without its line end, and where it starts."""

    text: str
    number: int
    byte_offset: int
    byte_length: int


def lines(text: str, first_line: int = 1, byte_offset: int = 0) -> Iterator[Line]:
    """The lines of a text in which one character stands for one byte."""
    for number, found in enumerate(_LINE.finditer(text), start=first_line):
        if found.start() == len(text):
            return
        yield Line(found[0].rstrip("\r\n"), number, byte_offset + found.start(), found.end() - found.start())


def fields(given: list[Line], statement: bool, encoding: str = "latin-1") -> tuple[list[Field], list[Line]]:
    """The fields of these lines, and the lines that stand before the first one."""
    starts = _starts(given, statement)
    before = given[: starts[0]] if starts else given
    ends = [*starts[1:], len(given)]
    return [_field(given[start:end], encoding) for start, end in zip(starts, ends, strict=False)], before


def _starts(given: list[Line], statement: bool) -> list[int]:
    tagged = [(index, found[1]) for index, line in enumerate(given) if (found := _TAG.match(line.text))]
    if not statement:
        return [index for index, _ in tagged]
    known = [(index, tag) for index, tag in tagged if tag in STATEMENT_TAGS]
    following = [*[tag for _, tag in known[1:]], ""]
    starts: list[int] = []
    in_entries = False
    for (index, tag), after in zip(known, following, strict=False):
        if in_entries and tag in HEAD_TAGS and not (tag == "20" and after in HEAD_TAGS):
            continue
        in_entries = tag in ("61", "86", "NS") if tag != "NS" else in_entries
        starts.append(index)
    return starts


def _field(given: list[Line], encoding: str) -> Field:
    first, *rest = given
    found = _TAG.match(first.text)
    if found is None:
        raise ValueError(f"line {first.number}: found {first.text[:20]!r}, expected a tag")
    value = "\n".join([first.text[found.end() :], *[line.text for line in rest]]).rstrip("\n")
    length = sum(line.byte_length for line in given)
    return Field(found[1], value.encode("latin-1").decode(encoding), Place(first.number, first.byte_offset, length))
