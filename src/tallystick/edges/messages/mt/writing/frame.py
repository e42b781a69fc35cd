"""The frame around a text: blocks 1, 2 and 4, and what the network lets through.

Source: SWIFT FIN blocks 1, 2 and 4; character set X; at most 10,000 characters a message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tallystick.edges.messages.mt.layout.form import CannotBeSaid

LONGEST_MESSAGE_CHARACTERS = 10_000
NOT_X = re.compile(r"[^A-Za-z0-9/\-?:().,'+ \r\n]")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")


@dataclass(frozen=True)
class MtSending:
    """Who sends to whom, each a BIC of 8 or 11 characters, and how the messages of a file are kept apart.

    `longest_message_characters`: a longer one is refused, or a statement is continued on a next page.
    """

    sender: str
    receiver: str
    separator: str = "\r\n$\r\n"
    longest_message_characters: int = LONGEST_MESSAGE_CHARACTERS

    def __post_init__(self) -> None:
        for column, value in (("sender", self.sender), ("receiver", self.receiver)):
            if not _BIC.fullmatch(value):
                raise CannotBeSaid(column, value, "expected a BIC of 8 or 11 characters")


def framed_text(kind: str, text: str, sending: MtSending) -> str:
    """The whole message. `text` is block 4 without its frame, lines ended by line feed."""
    head = f"{{1:F01{_terminal(sending.sender)}0000000000}}{{2:I{kind}{_terminal(sending.receiver)}N}}{{4:\n"
    return f"{head}{text}-}}".replace("\n", "\r\n")


def _terminal(bic: str) -> str:
    """The logical terminal of 12 characters."""
    return f"{bic[:8]}X{bic[8:] or 'XXX'}"
