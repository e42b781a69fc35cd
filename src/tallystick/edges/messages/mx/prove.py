"""Messages whose texts are still to be proved, proved together: those with a text that is not of its type are checked as a whole.

So the reason and its detail are those the schema gives for the whole message.

Reason codes: NOT_VALID.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from tallystick.edges.messages.mt.rows import Unreadable
from tallystick.edges.messages.mx.proofs import BLANKS, Proof, TypedTexts
from tallystick.edges.messages.mx.shape import Shape, Waiting

Columns: TypeAlias = Sequence[tuple[str, ...]]
"""The texts at each place of a shape, one a message."""

ByType: TypeAlias = dict[tuple[TypedTexts, str], set[str]]


def prove(shapes: Iterable[Shape], whole: Callable[[Shape, Waiting], Unreadable | None]) -> None:
    """Give the rows of waiting messages their problem. `whole` checks one message as a whole."""
    waiting = [(shape, shape.proof, list(zip(*[each.texts for each in shape.waiting], strict=True))) for shape in shapes if shape.proof]
    wrong = {(types, kind): types.wrong(kind, texts) for (types, kind), texts in _by_type(waiting).items()}
    for shape, proof, columns in waiting:
        for number in sorted(_doubtful(proof, columns, wrong)):
            _give(shape.waiting[number], whole(shape, shape.waiting[number]))
        shape.waiting.clear()


def _by_type(waiting: Sequence[tuple[Shape, Proof, Columns]]) -> ByType:
    found: ByType = {}
    for _, proof, columns in waiting:
        for types, kind, places in proof.typed:
            found.setdefault((types, kind), set()).update(*[columns[at] for at in places])
    return found


def _doubtful(proof: Proof, columns: Columns, wrong: ByType) -> set[int]:
    """The messages with a text that is wrong, or that stands where none may."""
    doubtful: set[int] = set()
    for types, kind, places in proof.typed:
        if bad := wrong[types, kind]:
            doubtful |= {number for at in places for number, text in enumerate(columns[at]) if text in bad}
    stray = {text for text in set().union(*[columns[at] for at in proof.blank]) if text.strip(BLANKS)}
    if stray:
        doubtful |= {number for at in proof.blank for number, text in enumerate(columns[at]) if text in stray}
    return doubtful


def _give(message: Waiting, problem: Unreadable | None) -> None:
    if problem is not None:
        for gathered, row in message.rows:
            gathered.problems[row] = problem
