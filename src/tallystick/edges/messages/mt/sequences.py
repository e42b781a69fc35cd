"""Sequences of a securities message: the blocks that `:16R:NAME` opens and `:16S:NAME` closes, as a tree.

A sequence that is still open at the end is closed there and told in `open_at_end`. A `:16S:` that does not close the innermost
open sequence would put figures under the wrong heading: the message is refused.

Source: ISO 15022, start and end of block fields 16R and 16S.
Reason codes: BROKEN_STRUCTURE.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tallystick.edges.messages.mt.fields import Field
from tallystick.edges.messages.mt.rows import Unreadable

DEEPEST_LEVEL = 16


@dataclass
class Sequence:
    """One block: its name, its own fields in order, and the blocks inside it in order."""

    name: str
    fields: list[Field] = field(default_factory=list)
    inside: list[Sequence] = field(default_factory=list)
    open_at_end: tuple[str, ...] = ()

    def own(self, tag: str, qualifier: str = "") -> Field | None:
        """The first own field with a tag (`98` stands for 98A, 98C …) and qualifier."""
        return next((each for each in self.fields if _is(each, tag, qualifier)), None)

    def all_own(self, tag: str, qualifier: str = "") -> list[Field]:
        """The own fields with a tag and qualifier."""
        return [each for each in self.fields if _is(each, tag, qualifier)]

    def every(self, name: str) -> Iterator[Sequence]:
        """All blocks of a name, at any depth, in order."""
        for each in self.inside:
            if each.name == name:
                yield each
            yield from each.every(name)

    def anywhere(self, tag: str, qualifier: str = "") -> Field | None:
        """The first field with a tag and qualifier, at any depth, own fields first."""
        found = self.own(tag, qualifier)
        deeper = (each.anywhere(tag, qualifier) for each in self.inside)
        return found or next((each for each in deeper if each is not None), None)


def tree(fields: list[Field]) -> Sequence:
    """The message as a tree of sequences, the root being the message itself."""
    root = Sequence("")
    stack = [root]
    for each in fields:
        if each.tag == "16R":
            _open(stack, each)
        elif each.tag == "16S":
            _close(stack, each)
        else:
            stack[-1].fields.append(each)
    root.open_at_end = tuple(each.name for each in stack[1:])
    return root


def _open(stack: list[Sequence], start: Field) -> None:
    if len(stack) > DEEPEST_LEVEL:
        raise Unreadable("BROKEN_STRUCTURE", f"line {start.place.line_number}: found more than {DEEPEST_LEVEL} sequences inside each other")
    inner = Sequence(start.value.strip())
    stack[-1].inside.append(inner)
    stack.append(inner)


def _close(stack: list[Sequence], end: Field) -> None:
    name = end.value.strip()
    if stack[-1].name != name or len(stack) == 1:
        raise Unreadable("BROKEN_STRUCTURE", f"line {end.place.line_number}: found :16S:{name[:20]}, expected the end of {stack[-1].name or 'no sequence'!r}")
    stack.pop()


def _is(field: Field, tag: str, qualifier: str) -> bool:
    return field.tag[: len(tag)] == tag and (not qualifier or field.qualifier == qualifier)
