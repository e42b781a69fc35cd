"""The shape of a message: its fields without their values, and the sequences they stand in.

Messages of one sender are alike: thousands have the same fields in the same order. So what stands where is worked out once a shape.
A shape keeps the whole of the fields that decide how others are read: sequences, function, direction, payment, flags, numbers of
messages.

Reason codes: BROKEN_STRUCTURE.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from tallystick.edges.messages.mt.rows import Unreadable

DEEPEST_LEVEL = 16
Shape: TypeAlias = tuple[str, ...]
_TAG = re.compile(r"[0-9]{2}[A-Z]?:")
_WHOLE = frozenset(["16R", "16S", "23G", "22H", "17B", "13A"])


@dataclass
class Stretch:
    """One sequence: its name, the index of its first field, its own fields by index, and the sequences inside it."""

    name: str
    start: int
    fields: list[int] = field(default_factory=list)
    inside: list[Stretch] = field(default_factory=list)

    def deep(self) -> Iterator[Stretch]:
        """Itself and every sequence inside, in order."""
        yield self
        for each in self.inside:
            yield from each.deep()


def shape_of(fields: list[str]) -> Shape:
    """The shape of these fields."""
    whole = _WHOLE
    return tuple([text if text[:3] in whole else text[:9] for text in fields])


def joined(fields: list[str]) -> list[str]:
    """The fields, with what begins like none put back to the line it continues."""
    out: list[str] = []
    for text in fields:
        if _TAG.match(text) or not out:
            out.append(text)
        else:
            out[-1] += "\n:" + text
    return out


def is_plain(shape: Shape) -> bool:
    """Whether every part begins as a field does."""
    return all(map(_TAG.match, shape))


def stretches(shape: Shape, line_of: list[int]) -> Stretch:
    """The message as a tree of sequences; one still open at the end is closed there. Raises Unreadable when wrongly nested."""
    root = Stretch("", 0)
    stack = [root]
    for index, text in enumerate(shape):
        if text[:3] == "16R":
            _open(stack, text[4:].strip(), index, line_of)
        elif text[:3] == "16S":
            _close(stack, text[4:].strip(), line_of[index])
        else:
            stack[-1].fields.append(index)
    return root


def _open(stack: list[Stretch], name: str, index: int, line_of: list[int]) -> None:
    if len(stack) > DEEPEST_LEVEL:
        raise Unreadable("BROKEN_STRUCTURE", f"line {line_of[index]}: found more than {DEEPEST_LEVEL} sequences inside each other")
    inner = Stretch(name, min(index + 1, len(line_of) - 1))
    stack[-1].inside.append(inner)
    stack.append(inner)


def _close(stack: list[Stretch], name: str, line: int) -> None:
    if stack[-1].name != name or len(stack) == 1:
        raise Unreadable("BROKEN_STRUCTURE", f"line {line}: found :16S:{name[:20]}, expected the end of {stack[-1].name or 'no sequence'!r}")
    stack.pop()
