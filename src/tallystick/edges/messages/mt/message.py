"""One message of a file: its frame and, worked out when asked for, its fields.

Two ways to its fields: `fields` with the place of each, and `texts`, which is what layouts read and costs a tenth of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from tallystick.edges.messages.mt.fields import Field, fields, lines
from tallystick.edges.messages.mt.rows import Place

STATEMENT_TYPES = frozenset(["940", "942", "950"])
FEW_FIELDS = 40
"""Up to so many fields are counted when the line of the one behind them is asked for, without keeping the lines of all."""

_SENT = re.compile(r"\{1:F[0-9]{2}([A-Z0-9]{8})[A-Z0-9]([A-Z0-9]{3})")
_HANDED_OVER = re.compile(r"\{2:O[0-9]{3}[0-9]{4}[0-9]{6}([A-Z0-9]{8})[A-Z0-9]([A-Z0-9]{3})")


@dataclass(slots=True)
class Message:
    """One message: its type (three digits, empty when not stated), text fields, place, and what is wrong with its frame.

    `body` is block 4 as it stands (one character a byte), `body_place` its first line and byte; a bare message has neither.
    """

    kind: str
    place: Place
    text: str
    cut_off: bool = False
    acknowledgement: str = ""
    body: str = ""
    body_line: int = 0
    body_offset: int = 0
    encoding: str = "utf-8"
    split: list[str] | None = None
    shape: tuple[str, ...] | None = None
    first_line: int | None = None
    placed: list[Field] | None = None
    numbers: list[int] | None = None

    @property
    def fields(self) -> list[Field]:
        """The fields with their places."""
        if self.placed is None:
            self.placed = self._fields()
        return self.placed

    def _fields(self) -> list[Field]:
        inside = list(lines(self.body, self.body_line, self.body_offset))
        return fields(inside, self.kind in STATEMENT_TYPES, self.encoding)[0] if self.body else []

    def texts(self) -> list[str]:
        """The fields as texts, tag and value: `98A::SETT//20261124`."""
        if self.split is None:
            self.split = self._split()
        return self.split

    def _split(self) -> list[str]:
        if not self.body:
            return [f"{each.tag}:{each.value}" for each in self.fields]
        body = self.body if self.body.isascii() else self.body.encode("latin-1").decode(self.encoding)
        return ("\n" + body.replace("\r\n", "\n").strip()).split("\n:")[1:]

    @property
    def sender(self) -> str | None:
        """Who sent it: the BIC of block 1, or of the input reference in block 2 where the network has handed it over."""
        head = self.text[: self.text.find("{4:")] if self.body else ""
        found = _HANDED_OVER.search(head) if "{2:O" in head else _SENT.match(head)
        if found is None:
            return None
        return found[1] if found[2] in ("", "XXX") else found[1] + found[2]

    def _first_line(self) -> int:
        if not self.body:
            return self.fields[0].place.line_number if self.fields else self.place.line_number
        found = self.body.find(":") if self.body.lstrip().startswith(":") else self.body.find("\n:") + 1
        return self.body_line + self.body.count("\n", 0, found)

    def line_of(self, index: int) -> int:
        """The line of a field by its index in `texts`."""
        if self.first_line is None:
            self.first_line = self._first_line()
        if self.numbers is None and index <= FEW_FIELDS:
            return self.first_line + index + "".join(self.texts()[:index]).count("\n")
        return self.field_lines()[index]

    def field_lines(self) -> list[int]:
        """The line of every field."""
        if self.numbers is None or len(self.numbers) != len(self.texts()) + 1:
            self.numbers = list(accumulate((text.count("\n") + 1 for text in self.texts()), initial=self.line_of(0)))
        return self.numbers
