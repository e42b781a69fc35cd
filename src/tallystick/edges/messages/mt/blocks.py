"""The messages of a file: blocks 1 to 5 as the network frames them, or bare statements one after the other.

`{1:…}{2:…}{3:…}{4:` text `-}{5:…}{S:…}`; several messages may follow each other, with `$` or control characters between them.
A message of service 21 is the network's acknowledgement; it is of form when positive (451:0). A bare file holds text blocks
only; a statement ends at a line `-` or where the next one starts. Text outside of messages is kept as stray.

Source: SWIFT FIN message structure, blocks 1, 2, 3, 4, 5, S; RJE and DOS-PCC separators.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

from tallystick.edges.messages.mt.fields import Field, Line, fields, lines
from tallystick.edges.messages.mt.message import Message
from tallystick.edges.messages.mt.rows import Place

_TYPE = re.compile(r"\{2:[IO]([0-9]{3})")
_USUAL_PLACE = ("{2:I", "{2:O")
_SERVICE = re.compile(r"\{4:\s*\{")
_OF_FORM = " \t\r\n$\x01\x03"
_FORM = re.compile(r"[\s$\x01\x03]*")
_ENVELOPE_LINE = re.compile(r"[A-Z0-9 ]{0,40}|:9[0-9]{2}:")
_SEPARATOR = re.compile(r"-(XXX)?\}?\s*")
_BEFORE = frozenset("}$\x01\x03")


@dataclass
class Stray:
    """Text that belongs to no message."""

    place: Place
    text: str


@dataclass
class _File:
    """The text of a file (one character a byte), its encoding, and the line of the last place asked for."""

    text: str
    encoding: str
    at: int = 0
    number: int = 1

    def line(self, at: int) -> int:
        """The number of the line in which this character stands, from 1."""
        if at < self.at:
            self.at, self.number = 0, 1
        self.number += self.text.count("\n", self.at, at)
        self.at = at
        return self.number


def framed(text: str, encoding: str) -> Iterator[Message | Stray]:
    """The messages of a file with blocks and the text between them, in order; nothing when it has none."""
    file = _File(text, encoding)
    start = rest = 0
    for start, end in pairwise(chain(_starts(text), [len(text)])):
        if rest < start:
            yield from _stray(file, rest, start)
        message, rest = _framed_message(file, start, end)
        yield message
    if rest:
        yield from _stray(file, rest, len(text))


def _starts(text: str) -> Iterator[int]:
    at = text.find("{1:")
    while at >= 0:
        if not at or text[at - 1].isspace() or text[at - 1] in _BEFORE:
            yield at
        at = text.find("{1:", at + 3)


def bare(text: str, encoding: str) -> Iterator[Message | Stray]:
    """The statements of a file without blocks, and the text between them."""
    for part in _parts(list(lines(text))):
        found, before = fields(part, statement=not any(line.text.startswith(":16R:") for line in part), encoding=encoding)
        yield from [Stray(_at(line), line.text) for line in before if not _ENVELOPE_LINE.fullmatch(line.text.strip())]
        yield from [_bare_message(each) for each in _split(found)]


def _framed_message(file: _File, start: int, end: int) -> tuple[Message, int]:
    region = file.text[start:end]
    body = region.find("{4:")
    place = Place(file.line(start), start, len(region.rstrip()))
    message = Message(_kind(region, body), place, region, encoding=file.encoding)
    if region.startswith("{1:F21") and _SERVICE.match(region, max(body, 0)):
        message.acknowledgement = "positive" if "{451:0}" in region else "negative"
        return message, end
    close = _closing(region, body)
    message.cut_off = close < 0
    if message.cut_off:
        return message, end
    message.body, message.body_offset = region[body + 3 : close], start + body + 3
    message.body_line = place.line_number + region.count("\n", 0, body)
    return message, start + _tail(region, close)


def _kind(region: str, body: int) -> str:
    """The type in block 2, which stands behind the 29 characters of block 1 unless somebody made that longer."""
    if region[29:33] in _USUAL_PLACE and region[33:36].isdigit() and region[33:36].isascii():
        return region[33:36]
    found = _TYPE.search(region, 0, body if body >= 0 else len(region))
    return found[1] if found else ""


def _closing(region: str, body: int) -> int:
    if body < 0:
        return -1
    found = region.find("\n-}", body)
    return found + 1 if found >= 0 else region.rfind("-}", body)


def _tail(region: str, close: int) -> int:
    """Where the trailer blocks 5 and S end; one that is not closed reaches to the end of its line."""
    at = close + 2
    while region.startswith(("{5:", "{S:"), at):
        depth, start = 0, at
        while at < len(region) and region[at] != "\n":
            depth += {"{": 1, "}": -1}.get(region[at], 0)
            at += 1
            if depth == 0:
                break
        if at == start:
            break
    return at


def _stray(file: _File, start: int, end: int) -> list[Stray]:
    if not file.text[start:end].strip(_OF_FORM) or _FORM.fullmatch(file.text, start, end):
        return []
    skipped = _FORM.match(file.text, start, end)
    first = skipped.end() if skipped else start
    return [Stray(Place(file.line(first), first, end - first), file.text[first:end].rstrip())]


def _parts(given: list[Line]) -> list[list[Line]]:
    parts: list[list[Line]] = [[]]
    for line in given:
        if _SEPARATOR.fullmatch(line.text):
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _split(found: list[Field]) -> list[list[Field]]:
    statements: list[list[Field]] = []
    for each in found:
        starts = each.tag == "20" or (each.tag == "16R" and each.value.strip() == "GENL")
        if starts or not statements:
            statements.append([])
        statements[-1].append(each)
    return statements


def _bare_message(found: list[Field]) -> Message:
    tags = {each.tag for each in found}
    kind = "" if "16R" in tags else "942" if tags & {"34F", "13D", "90C", "90D"} else "940"
    first, last = found[0].place, found[-1].place
    length = (last.byte_offset or 0) + (last.byte_length or 0) - (first.byte_offset or 0)
    text = "\n".join(f":{each.tag}:{each.value}" for each in found)
    message = Message(kind, Place(first.line_number, first.byte_offset, length), text)
    message.placed = found
    return message


def _at(line: Line) -> Place:
    return Place(line.number, line.byte_offset, line.byte_length)
