"""The lines of what a clearing house told, as they stand in a captured log: when it was heard, as what, and the text as the transport brought it."""

from __future__ import annotations

import json
from dataclasses import dataclass

HEADER_PREFIX = b"TALLYSTICK CLEARING CAPTURE: "
"""The first line of a captured log; it carries no fact of its own."""

SESSION_PREFIX = "ccv."
"""Names of these sessions in the live capture begin so; those of [[live]] hold no dot."""

LARGEST_NUMBER = 1 << 62

CHANGE, ANSWER = "CHANGE", "ANSWER"


@dataclass(frozen=True)
class Told:
    """One line: CHANGE with its number, or ANSWER behind the last change heard; when we heard it (UTC); the text as it was said."""

    kind: str
    number: int
    heard_at: str
    said: str


def recognise_clearing(head: bytes) -> bool:
    """Whether a file is a captured log of a clearing house."""
    return head.startswith(HEADER_PREFIX)


def line_of(told: Told) -> bytes:
    """The line without its end; a line end inside what was said is written as JSON writes it."""
    return json.dumps(vars(told)).encode()


def told_from(line: bytes) -> Told | None:
    """What a line tells, None where it is no such line."""
    try:
        found = json.loads(line)
        told = Told(**found)
    except (ValueError, TypeError, RecursionError):
        return None
    typed = isinstance(told.number, int) and 0 <= told.number < LARGEST_NUMBER and all(isinstance(each, str) for each in (told.kind, told.heard_at, told.said))
    return told if typed and told.kind in (CHANGE, ANSWER) else None
