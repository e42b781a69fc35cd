"""The text of one message by its layout: parts in order, rows grouped where a sequence holds several.

A field is left out when its columns are null, a sequence when nothing in it says anything. What the standard wants and a row does not
have is refused, as is a figure, a code or a character the field cannot hold.

Which fields a row says depends only on which of its columns are filled, so that is worked out once (`Steps`) and used for all rows alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from tallystick.edges.messages.mt.layout import Block, Item, Part, Says
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.layout.part import items
from tallystick.edges.messages.mt.writing.frame import NOT_X

MOST_STEPS = 2_000


@dataclass(frozen=True)
class Step:
    """A field of a row: the text before its letter, whether the value decides the letter, the text behind it, its columns, and what
    writes them."""

    before: str
    lettered: bool
    behind: str
    columns: tuple[str, ...]
    write: Callable[[tuple[str, ...], tuple[object, ...], Row], tuple[str, str]]


class Walk:
    """The way through some parts: those that every row says itself, and sequences that bear rows, in order."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self.parts = parts
        self._steps: dict[tuple[str, ...], tuple[list[Step], str]] = {}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that rows of one sequence share."""
        own = [part for part in self.parts if not (isinstance(part, Block) and part.bears_rows)]
        return tuple(sorted({column for item in items(tuple(own)) if not item.read_only for column in item.columns}))

    @cached_property
    def ways(self) -> list[Walk | tuple[Block, Walk]]:
        """Stretches of parts without rows inside, and between them the blocks that bear rows, each with the way through it."""
        ways: list[Walk | tuple[Block, Walk]] = []
        flat: list[Part] = []
        for part in self.parts:
            if isinstance(part, Block) and part.bears_rows:
                ways += [Walk(tuple(flat)), (part, Walk(part.parts))]
                flat = []
            else:
                flat.append(part)
        return [*ways, Walk(tuple(flat))]

    def text(self, rows: Sequence[Row]) -> str:
        """The text for rows that share the columns of this way. Raises CannotBeSaid."""
        if len(self.ways) == 1:
            return self._flat(rows[0])
        return "".join([way._flat(rows[0]) if isinstance(way, Walk) else _blocks(way[0], way[1], rows) for way in self.ways])

    def groups(self, rows: Sequence[Row]) -> list[list[Row]]:
        """The rows by what they share, in order of the first."""
        found: dict[tuple[object, ...], list[Row]] = {}
        for row in rows:
            found.setdefault(tuple([row.get(column) for column in self.columns]), []).append(row)
        return list(found.values())

    def _flat(self, row: Row) -> str:
        filled = tuple([column for column, value in row.items() if value is not None])
        known = self._steps.get(filled)
        if known is None:
            known = _steps(self.parts, frozenset(filled))
            if len(self._steps) < MOST_STEPS:
                self._steps[filled] = known
        steps, end = known
        said: list[str] = []
        for step in steps:
            letter, text = step.write(step.columns, tuple([row.get(column) for column in step.columns]), row)
            if NOT_X.search(text):
                why = f"expected letters, digits and / - ? : ( ) . , ' + only, not {NOT_X.findall(text)[0]!r}"
                raise CannotBeSaid(step.columns[0], row.get(step.columns[0]), why)
            said += (step.before, letter if step.lettered else "", step.behind, text)
        said.append(end)
        return "".join(said)


def _blocks(block: Block, inside: Walk, rows: Sequence[Row]) -> str:
    groups = [[row] for row in rows] if block.row else inside.groups(rows)
    return "".join([f":16R:{block.name}\n{inside.text(group)}:16S:{block.name}\n" for group in groups])


def _steps(parts: tuple[Part, ...], filled: frozenset[str]) -> tuple[list[Step], str]:
    """The fields of a row that has these columns filled, and the text behind the last."""
    steps: list[Step] = []
    return steps, _walk(parts, filled, steps, "")


def _walk(parts: tuple[Part, ...], filled: frozenset[str], steps: list[Step], text: str) -> str:
    """Append the steps of these parts; `text` stands before the first of them. Returns the text behind the last."""
    for part in parts:
        if isinstance(part, Says):
            text += f":{part.tag}:{part.text}\n"
        elif isinstance(part, Block):
            if part.always or _says(part.parts, filled):
                inside = _walk(part.parts, filled, steps, f"{text}:16R:{part.name}\n")
                text = f"{inside}:16S:{part.name}\n"
        elif _item_says(part, filled):
            steps.append(Step(f"{text}:{part.tag}", len(part.tag) == 2, _behind(part), part.columns, part.form.write))
            text = "\n"
    return text


def _behind(item: Item) -> str:
    return f"::{item.qualifier}" if item.qualifier and not item.form.qualified else ":"


def _says(parts: tuple[Part, ...], filled: frozenset[str]) -> bool:
    """Whether an item of these parts, at any depth, is said. Raises CannotBeSaid where one must be and is not."""
    said = [_item_says(item, filled) for item in items(parts)]
    return any(said)


def _item_says(item: Item, filled: frozenset[str]) -> bool:
    if item.read_only:
        return False
    if item.columns[0] not in filled and (item.needed or item.owed):
        raise CannotBeSaid(item.columns[0], None, f"expected a value: {item.name} must be in the message")
    return item.columns[0] in filled
