"""Where the raw columns of a layout's rows stand in messages of one shape.

A plan is made from one message and used for all that have the same elements in the same order. It picks from the texts of a message,
followed by the texts that do not vary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from lxml import etree

from tallystick.edges.messages.mx.elements import local
from tallystick.edges.messages.mx.header import MESSAGE, PATHS
from tallystick.edges.messages.mx.layout.part import Group, Item, Layout, Part
from tallystick.edges.messages.mx.paths import Found, Numbered, Paths

Texts = Sequence[str | None]


@dataclass(frozen=True)
class Level:
    """The elements of one name on the way to a row, and what stands in them outside of the next level."""

    name: str
    paths: Paths
    optional: bool


class Columns:
    """The raw columns of a layout and the levels they stand on."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.keys: dict[int, tuple[Item, str]] = {}
        self.names: list[str] = []
        self.levels: list[Level] = []
        self.reads: list[tuple[Item, str, str]] = []
        self._level(Group(layout.root, layout.parts))
        self._header = len(self.names)
        self.names += [*PATHS, MESSAGE]
        self._head = Paths(dict(enumerate(PATHS.values(), start=self._header)))

    def _level(self, group: Group) -> None:
        paths: dict[int, str] = {}
        inner = next((part for part in group.parts if isinstance(part, Group) and part.bears_rows), None)
        self._collect(group.parts, "", "", paths)
        self.levels.append(Level(group.name, Paths(paths), group.optional))
        if inner is not None:
            self._level(inner)

    def _collect(self, parts: tuple[Part, ...], above: str, side: str, paths: dict[int, str]) -> None:
        for part in parts:
            if isinstance(part, Group) and not part.bears_rows:
                self._collect(part.parts, f"{above}{part.name}/", part.side or side, paths)
            elif isinstance(part, Item) and not part.write_only:
                self._add(part, above, side, paths)

    def _add(self, item: Item, above: str, side: str, paths: dict[int, str]) -> None:
        key = f"{above}{item.path}".replace("/.", "")
        key = key if key not in {each for _, each, _ in self.reads} else f"{key}#{len(self.reads)}"
        self.reads.append((item, key, side))
        for part, below in item.form.parts.items():
            paths[len(self.names)] = " ".join(_joined(f"{above}{path}".removesuffix("/."), each) for path in (item.path, *item.also) for each in below.split())
            self.names.append(key + part)

    @cached_property
    def count(self) -> int:
        """How many raw columns there are."""
        return len(self.names)

    def rows(self, root: etree._Element, header: etree._Element | None, message: str, number: Numbered) -> list[Found]:
        """Where the columns of each row of a message stand; `number` is called for each text."""
        outer = Found() if header is None else self._head.find(header, number)
        outer.constants[self.count - 1] = message
        return list(self._rows(root, 0, outer, number))

    def _rows(self, element: etree._Element, at: int, outer: Found, number: Numbered) -> Iterator[Found]:
        found = outer.copy().over(self.levels[at].paths.find(element, number))
        if at + 1 == len(self.levels):
            yield found
            return
        for child in element:
            name = local(child)
            for next_at in range(at + 1, len(self.levels)):
                if name in self.levels[next_at].name.split("|"):
                    yield from self._rows(child, next_at, found, number)
                    break
                if not self.levels[next_at].optional:
                    break


def _joined(path: str, below: str) -> str:
    if below.startswith("."):
        return path + below[1:]
    return below if path == "." else f"{path}/{below}"


class Plan:
    """Picks the raw columns of one row from the texts of a message."""

    def __init__(self, found: Found, count: int, texts: int) -> None:
        self.constants: list[str | None] = [None, *found.constants.values()]
        places = dict.fromkeys(range(count), texts)
        places |= {column: texts + 1 + at for at, column in enumerate(found.constants)} | found.numbers
        self.kept = [(column, numbers, codes) for column, (numbers, codes) in found.kept.items()]
        self._pick: Callable[[Texts], Any] = itemgetter(*[places[column] for column in range(count)], texts)

    def row(self, texts: Texts) -> Sequence[str | None]:
        """The raw columns; `texts` are those of the message."""
        picked: Sequence[str | None] = self._pick([*texts, *self.constants])
        if not self.kept:
            return picked
        changed = list(picked)
        for column, numbers, codes in self.kept:
            changed[column] = next((text for each in numbers if each < len(texts) and (text := texts[each]) and text.strip() in codes), None)
        return changed
