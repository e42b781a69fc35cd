"""Element paths as data: which element of a message fills which raw column.

A path goes down by local names from the element of a level: `SttlmDt/Dt/Dt|DtTm`, where `|` is either name, a blank between two paths is either
path (the first in the message counts), `*` is any element, `/@Ccy` is an attribute, `/@#` the element's own name, and
`Cd=CCPN,XCPN` keeps only these codes. What the walk finds is a `Source`: a text by its number in the message, or a text that is the same
in all messages of this shape. So one walk serves all messages that have the same elements (`shape`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import TypeAlias

from lxml import etree

OWN_NAME = "#"
ANY = "*"


@dataclass
class Leaf:
    """Where an element leads: the columns of its text, of its attributes, and the elements below."""

    columns: list[tuple[int, frozenset[str] | None]] = field(default_factory=list)
    attributes: list[tuple[str, int]] = field(default_factory=list)
    below: dict[str, Leaf] = field(default_factory=dict)


Numbered: TypeAlias = Callable[[etree._Element], int]


@dataclass
class Found:
    """What a walk found: by column the number of a text, a text that does not vary, or several numbers of which one of the codes is kept."""

    numbers: dict[int, int] = field(default_factory=dict)
    constants: dict[int, str] = field(default_factory=dict)
    kept: dict[int, tuple[list[int], frozenset[str]]] = field(default_factory=dict)

    def copy(self) -> Found:
        """The same, to go on from."""
        return Found(dict(self.numbers), dict(self.constants), dict(self.kept))

    def over(self, inner: Found) -> Found:
        """This with what stands further inside, which counts more."""
        for column in (*inner.numbers, *inner.constants, *inner.kept):
            self.numbers.pop(column, None)
            self.constants.pop(column, None)
            self.kept.pop(column, None)
        return Found(self.numbers | inner.numbers, self.constants | inner.constants, self.kept | inner.kept)


class Paths:
    """The paths from one element, by the number of their raw column."""

    def __init__(self, paths: Mapping[int, str]) -> None:
        self.root = Leaf()
        for column, text in paths.items():
            for steps in alternatives(text):
                _plant(self.root, steps, column)

    def find(self, element: etree._Element, number: Numbered) -> Found:
        """Where the columns stand below an element."""
        found = Found()
        _enter(element, self.root, found, number)
        return found


def alternatives(paths: str) -> Iterator[tuple[str, ...]]:
    """The single paths of a text."""
    for path in paths.split():
        yield from product(*[step.split("|") for step in path.split("/")])


def _plant(root: Leaf, steps: Iterable[str], column: int) -> None:
    at = root
    for step in steps:
        name, _, codes = step.partition("=")
        if name.startswith("@"):
            at.attributes.append((name[1:], column))
            return
        if name != ".":
            at = at.below.setdefault(name, Leaf())
    at.columns.append((column, frozenset(codes.split(",")) if codes else None))


def _enter(element: etree._Element, leaf: Leaf, found: Found, number: Numbered) -> None:
    for column, codes in leaf.columns if not len(element) else ():
        if codes is not None:
            found.kept.setdefault(column, ([], codes))[0].append(number(element))
        elif column not in found.numbers and column not in found.constants:
            found.numbers[column] = number(element)
    for name, column in leaf.attributes:
        value = str(element.tag).rpartition("}")[2] if name == OWN_NAME else element.get(name)
        if value is not None and column not in found.numbers:
            found.constants.setdefault(column, value)
    if leaf.below:
        _below(element, leaf, found, number)


def _below(element: etree._Element, leaf: Leaf, found: Found, number: Numbered) -> None:
    wild = leaf.below.get(ANY)
    for child in element:
        name = str(child.tag).rpartition("}")[2]
        inner = leaf.below.get(name)
        if inner is not None:
            _enter(child, inner, found, number)
        if wild is not None:
            _enter(child, wild, found, number)
