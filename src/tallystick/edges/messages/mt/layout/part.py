"""The parts a layout is made of: fields that say columns, fields that are always the same, and the sequences they stand in.

A layout is the whole description of one message type and function. Reading looks each item up by sequence, tag and qualifier;
writing goes through the parts in order. So a column that is written is read back, and the order written is that of the standard.

Source: ISO 15022 user handbook, format specifications of the message types.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from tallystick.edges.messages.mt.layout.form import Form, Row
from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.model.contract import Table


@dataclass(frozen=True)
class Item:
    """A field that says one or more columns.

    `tag` is 20C, or 98 where the value decides the letter. `needed`: a row without it has the reason MISSING_FIELD, and is not
    written. `owed`: the standard wants it, so it is not written without, but read. `also`: further qualifiers read for it.
    `read_only`: never written. `deep`: looked for in the sequences inside, too.
    """

    tag: str
    qualifier: str
    columns: tuple[str, ...]
    form: Form
    needed: bool = False
    owed: bool = False
    also: tuple[str, ...] = ()
    read_only: bool = False
    deep: bool = False

    @property
    def name(self) -> str:
        """How messages to a person name it: `98 SETT`."""
        return f"{self.tag} {self.qualifier}".strip()


@dataclass(frozen=True)
class Says:
    """A field whose text is always the same, written and not looked at when read: `Says("28E", "1/ONLY")`."""

    tag: str
    text: str


@dataclass(frozen=True)
class Block:
    """A sequence. `row`: each one is a row. `optional`: its parts may stand one level higher. `holds`: only sequences with a field that
    begins so; `lacks`: only those without. `prefer`: the first with this field, if one has it. `only`: own fields of this tag that no item
    reads make the row UNREAD_CONDITION. `always`: written even when empty."""

    name: str
    parts: tuple[Part, ...]
    row: bool = False
    optional: bool = False
    holds: str = ""
    lacks: str = ""
    prefer: str = ""
    only: str = ""
    always: bool = False

    @cached_property
    def bears_rows(self) -> bool:
        """Whether it is a row, or a sequence inside it is."""
        return self.row or any(isinstance(part, Block) and part.bears_rows for part in self.parts)


Part: TypeAlias = Item | Says | Block


@dataclass(frozen=True)
class Layout:
    """One message type and function.

    `functions`: values of 23G it is for (empty: any). `marks`: fields that must be there, by which layouts of one type are told apart.
    `given`: what the layout itself says of columns. `silent`: values that go without saying when written, and are not read back.
    `same`: columns that repeat another one. `may_be_empty`: a message without a row is nothing wrong (a statement without
    movements). `complete` looks at the values of a row together, may change them, and says what is wrong. `fits`: whether a row is
    written by this layout, where its given columns do not tell.
    """

    kind: str
    table: Table
    parts: tuple[Part, ...]
    functions: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    silent: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    may_be_empty: bool = False
    complete: Callable[[dict[str, object]], Unreadable | None] | None = None
    fits: Callable[[Row], bool] | None = None

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items at any depth."""
        return tuple(items(self.parts))

    @cached_property
    def said(self) -> frozenset[str]:
        """The columns a written message says."""
        return frozenset([column for item in self.items if not item.read_only for column in item.columns] + list(self.given) + list(self.same))


def items(parts: tuple[Part, ...]) -> Iterator[Item]:
    """The items of these parts, at any depth, in order."""
    for part in parts:
        if isinstance(part, Item):
            yield part
        elif isinstance(part, Block):
            yield from items(part.parts)
