"""Where the items of a layout stand in a message of one shape: for every row the field of each column.

An item is looked for in the sequences its block names, first by order of the message. Items outside of the sequences that are rows are
shared by all rows inside.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from tallystick.edges.messages.mt.layout.part import Block, Item, Layout, Part
from tallystick.edges.messages.mt.layout.shape import Shape, Stretch

Found: TypeAlias = dict[tuple[str, ...], tuple[Item, tuple[int, ...]]]


@dataclass(frozen=True)
class Pick:
    """The columns that a field says, or several fields together: `read` takes its text, or a list of theirs."""

    columns: tuple[str, ...]
    indexes: tuple[int, ...]
    read: Callable[[Any], object]


@dataclass(frozen=True)
class Located:
    """One row: the field at whose line it stands, its picks, the columns it needs with their fields' names, and fields that nothing reads
    though the row must be read whole."""

    start: int
    picks: tuple[Pick, ...]
    needed: tuple[tuple[str, str], ...]
    unread: tuple[int, ...]


def locate(layout: Layout, shape: Shape, root: Stretch) -> list[Located]:
    """The rows of a message of this shape."""
    needed = tuple((item.columns[0], item.name) for item in layout.items if item.needed)
    only = next((part.only for part in layout.parts if isinstance(part, Block) and part.only), "")
    return [_located(found, stretch, needed, only, shape) for found, stretch in _rows(layout.parts, [root], {}, shape)]


def _rows(parts: tuple[Part, ...], stretches: list[Stretch], shared: Found, shape: Shape) -> list[tuple[Found, Stretch]]:
    own = {**shared, **_flat(parts, stretches, shape)}
    bearing = next((part for part in parts if isinstance(part, Block) and part.bears_rows), None)
    if bearing is None:
        return [(own, stretches[0])] if stretches else []
    rows: list[tuple[Found, Stretch]] = []
    for inner in _inside(bearing, stretches, shape):
        rows += [(own | _flat(bearing.parts, [inner], shape), inner)] if bearing.row else _rows(bearing.parts, [inner], own, shape)
    return rows


def _flat(parts: tuple[Part, ...], stretches: list[Stretch], shape: Shape) -> Found:
    """The items of these parts and of the blocks inside that bear no rows."""
    found: Found = {}
    for part in parts:
        if isinstance(part, Item):
            indexes = _fields(part, stretches, shape)
            if indexes and part.columns not in found:
                found[part.columns] = (part, indexes)
        elif isinstance(part, Block) and not part.bears_rows:
            inner = _flat(part.parts, _inside(part, stretches, shape), shape)
            found |= {columns: each for columns, each in inner.items() if columns not in found}
    return found


def _fields(item: Item, stretches: list[Stretch], shape: Shape) -> tuple[int, ...]:
    """The fields of an item: all of a form that wants many, else the first by order of its qualifiers."""
    if item.deep:
        stretches = [inner for stretch in stretches for inner in stretch.deep()]
    by_qualifier = [_with(item.tag, qualifier, stretches, shape) for qualifier in (item.qualifier, *item.also)]
    if item.form.many:
        return tuple(sorted(index for found in by_qualifier for index in found))
    return next((tuple(found[:1]) for found in by_qualifier if found), ())


def _with(tag: str, qualifier: str, stretches: list[Stretch], shape: Shape) -> list[int]:
    indexes = (index for stretch in stretches for index in stretch.fields if shape[index].startswith(tag))
    return [index for index in indexes if not qualifier or shape[index][3:9] == "::" + qualifier]


def _inside(block: Block, stretches: list[Stretch], shape: Shape) -> list[Stretch]:
    named = [inner for stretch in stretches for inner in stretch.inside if inner.name == block.name]
    kept = [each for each in named if _fits(block, each, shape)]
    if block.prefer:
        kept = [each for each in kept if _holds(each, block.prefer, shape)][:1] or kept[:1]
    return stretches if block.optional and not named else kept


def _fits(block: Block, stretch: Stretch, shape: Shape) -> bool:
    return (not block.holds or _holds(stretch, block.holds, shape)) and not (block.lacks and _holds(stretch, block.lacks, shape))


def _holds(stretch: Stretch, begins: str, shape: Shape) -> bool:
    return any(shape[index].startswith(begins) for index in stretch.fields)


def _located(found: Found, stretch: Stretch, needed: tuple[tuple[str, str], ...], only: str, shape: Shape) -> Located:
    read = {index for _, indexes in found.values() for index in indexes}
    unread = tuple(index for index in stretch.fields if only and shape[index].startswith(only) and index not in read)
    picks = [Pick(columns, indexes, item.form.reader if len(indexes) == 1 else item.form.read_all) for columns, (item, indexes) in found.items()]
    return Located(stretch.start, tuple(picks), needed, unread)
