"""The shape of a message: its tags in their order, beside which only its texts vary.

A message whose bytes are tags and plain texts in turn, with the tags of one that was parsed, is well formed as that one is: nothing in its texts can end
them, and no character in it is one XML forbids. So a message of a known shape is not parsed again.

Source: XML 1.0 (2.2 characters, 2.4 character data and markup).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from tallystick.edges.messages.mx.gather import Gathered, Stretch
from tallystick.edges.messages.mx.plan import Plan
from tallystick.edges.messages.mx.proofs import Proof

LONGEST_SHAPE_CHARACTERS = 20_000
NEXT = "\x01"
"""Stands for `><`: no message that is taken apart has this character."""

_TELLING = {*b"<>&", 0xEF, *range(0x20)} - {*b"\t\n"}
_PLAIN = bytes(each for each in range(256) if each not in _TELLING)
"""All bytes but those that are or could be more than text: marks, control characters, and the first one of U+FFFE and U+FFFF."""


@dataclass
class Shape:
    """What is known of messages of one shape: which message, how each of its rows is picked and on which of its lines it stands, and what proves one valid.

    `valid`: how many of the first ones are. A `proof` of none: each is checked as a whole.
    """

    message: str
    rows: tuple[tuple[Gathered, Plan, int], ...]
    lines: int
    valid: int = 0
    proof: Proof | None = None
    waiting: list[Waiting] = field(default_factory=list)


class Waiting(NamedTuple):
    """A message whose texts are still to be proved: its texts, where it stands, what is around it, and its rows as they are gathered."""

    texts: list[str]
    stretch: Stretch
    around: str
    rows: list[tuple[Gathered, int]]


def taken_apart(taken: bytes, text: str) -> tuple[list[str], list[str]] | None:
    """Tags that follow each other without a text between, joined, and the text behind each such group; none where the message cannot be taken apart so."""
    marks = taken.translate(None, _PLAIN)
    if len(text) > LONGEST_SHAPE_CHARACTERS or marks != b"<>" * (len(marks) // 2) or not text.startswith("<"):
        return None
    parts = text.replace("><", NEXT).replace(">", "<").split("<")
    return parts[1::2], parts[2::2]


def tags_of(groups: list[str]) -> tuple[list[str], list[int | None]]:
    """The single tags, and the place of the text behind each: none where the next tag follows at once."""
    tags: list[str] = []
    places: list[int | None] = []
    for place, group in enumerate(groups):
        several = group.split(NEXT)
        tags += several
        places += [*[None] * (len(several) - 1), place]
    return tags, places
