"""The parts a layout is made of: elements that say columns, elements that are always the same, and the groups they stand in.

A layout is the whole description of one message and what becomes of it. Reading looks each item up by its path; writing goes through the
parts in order. So a column that is written is read back, and the order written is that of the schema.

Source: ISO 20022 message definitions; the element names are the same in all versions that are read, unless `also` says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from tallystick.edges.messages.mx.arrow import Vector
from tallystick.edges.messages.mx.layout.form import Form, Row
from tallystick.model.contract import Table

if TYPE_CHECKING:
    from tallystick.edges.messages.mx.vectors import Vectors


@dataclass(frozen=True)
class Item:
    """An element that says one or more columns.

    `path`: element names down from the group, parts of it `|` where versions differ (the first is written). `needed`: a row without it has the
    reason MISSING_ELEMENT, and is not written. `owed`: the schema wants it, so it is not written without, but read. `also`: other paths
    read for it. `read_only`: never written. `write_only`: not looked at when read.
    """

    path: str
    columns: tuple[str, ...]
    form: Form
    needed: bool = False
    owed: bool = False
    also: tuple[str, ...] = ()
    read_only: bool = False
    write_only: bool = False


@dataclass(frozen=True)
class Says:
    """An element whose text is always the same, written and not looked at when read. `xml` may hold elements of its own."""

    path: str
    xml: str


@dataclass(frozen=True)
class Total:
    """An element whose figure is the sum of a column over the rows inside; written, and not looked at when read."""

    path: str
    columns: tuple[str, ...]
    form: Form


@dataclass(frozen=True)
class Group:
    """An element with elements inside. `row`: each one is a row. `side`: it says something only of rows of this movement. `optional`:
    its parts may stand one level higher, and it is not written. `named`: which of its names a row is written under; else the first."""

    name: str
    parts: tuple[Part, ...]
    row: bool = False
    side: str = ""
    optional: bool = False
    named: Callable[[Row], str] | None = None

    @cached_property
    def bears_rows(self) -> bool:
        """Whether it is a row, or a group inside it is."""
        return self.row or any(isinstance(part, Group) and part.bears_rows for part in self.parts)


Part: TypeAlias = Item | Says | Total | Group


@dataclass(frozen=True)
class Layout:
    """One message and the rows of one table it gives.

    `message`: sese.023. `root`: the element inside Document. `given`: what the layout itself says of columns. `complete` looks at the typed
    columns together and may change them. `prepare` does the opposite to a row before it is written, and so says the
    columns `prepared`. `of_frame`: the columns the header and the
    settings say. `reference`: the column the header's reference is. `may_be_empty`: a message without a row is nothing wrong. `one_row`: written, each row is
    a message of its own.
    """

    message: str
    root: str
    table: Table
    parts: tuple[Part, ...]
    given: Mapping[str, str] = field(default_factory=dict)
    complete: Callable[[dict[str, Vector], Vectors], None] | None = None
    prepare: Callable[[Row], Row] | None = None
    prepared: frozenset[str] = frozenset()
    of_frame: frozenset[str] = frozenset(["sender", "message_type", "sent_at", "statement_source"])
    reference: str = "message_reference"
    may_be_empty: bool = False
    one_row: bool = False

    @cached_property
    def one_a_message(self) -> bool:
        """Whether a message is written for each row: so it is wanted, or no group inside it bears rows."""
        return self.one_row or not any(isinstance(part, Group) and part.bears_rows for part in self.parts)

    @cached_property
    def said(self) -> frozenset[str]:
        """The columns a written message says."""
        written = [column for item in items(self.parts) if not item.read_only for column in item.columns]
        return frozenset(written + list(self.given) + [self.reference]) | self.prepared


def items(parts: tuple[Part, ...]) -> Iterator[Item]:
    """The items of these parts, at any depth, in order."""
    for part in parts:
        if isinstance(part, Item):
            yield part
        elif isinstance(part, Group):
            yield from items(part.parts)
