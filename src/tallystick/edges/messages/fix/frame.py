"""One line, exactly: where the message begins, its fields with raw data honoured, and the proof of its length and checksum.

Emits NUL_BYTE, SESSION_ALARM, CUTOFF_ALARM, NO_BEGIN_STRING, TRUNCATED_LINE, GARBLED_FIELD, BAD_HEADER, BAD_BODY_LENGTH, BAD_CHECKSUM.
BodyLength and CheckSum are those of the SOH form, whatever separator the log shows. Source: FIX session layer, "Message framing".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from tallystick.edges.messages.fix.own_lines import ALARM_PREFIX, CUTOFF_PREFIX
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.tags import DATA_FIELDS

SOH = b"\x01"
CARET_A = b"^A"
BEGIN = re.compile(rb"8=FIXT?\.\d\.\d(\x01|\||\^A)")
TAG = re.compile(rb"[1-9]\d{0,6}")
PAIRS = {SOH: re.compile(rb"([1-9]\d{0,6})=([^\x01]*)\x01"), b"|": re.compile(rb"([1-9]\d{0,6})=([^|]*)\|")}
ENDINGS = {SOH: re.compile(rb"\x0110=[^\x01]*\x01?\Z"), b"|": re.compile(rb"\|10=[^|]*\|?\Z")}


class Field(NamedTuple):
    """One field: its tag, its value as bytes, and where the field starts in the message."""

    tag: int
    value: bytes
    start: int


@dataclass(frozen=True)
class Frame:
    """A message taken apart: its fields in order, and what a lenient reader overlooked (null when length and checksum hold)."""

    fields: tuple[Field, ...]
    overlooked: str | None = None


def frame(line: bytes, taken: frozenset[int], lenient: bool = False) -> Frame:
    """The frame of one line (without its newline); raises `Refused` with the first reason of the framing list."""
    line = line.rstrip(b" \t\r")
    if b"\x00" in line:
        raise Refused("NUL_BYTE", f"found a zero byte at position {line.index(0)} of the line; a transfer cut or padded the file")
    if line.startswith(ALARM_PREFIX):
        raise Refused("SESSION_ALARM", line[len(ALARM_PREFIX) :].decode("utf-8", "backslashreplace"))
    if line.startswith(CUTOFF_PREFIX):
        raise Refused("CUTOFF_ALARM", line[len(CUTOFF_PREFIX) :].decode("utf-8", "backslashreplace"))
    begin = BEGIN.search(line)
    if begin is None:
        raise Refused("NO_BEGIN_STRING", "found no 8=FIX.x.y followed by SOH, | or ^A; expected a FIX message in every line")
    message, separator = line[begin.start() :], begin.group(1)
    if separator == CARET_A:
        message, separator = message.replace(CARET_A, SOH), SOH
    if ENDINGS[separator].search(message) is None:
        raise Refused("TRUNCATED_LINE", f"found the end {message[-20:]!r}, expected a last field 10=nnn")
    fields = tuple(_fields(message, separator))
    _check_fields(fields, taken)
    return Frame(fields, _proof(message, separator, fields, lenient))


def _fields(message: bytes, separator: bytes) -> list[Field]:
    """The fields in order: in one step where there is no raw data and nothing garbled, else one after the other."""
    closed = message if message.endswith(separator) else message + separator
    fields, position = [], 0
    for tag, value in PAIRS[separator].findall(closed):
        fields.append(Field(int(tag), value, position))
        position += len(tag) + len(value) + 2
    if position != len(closed) or not DATA_FIELDS.keys().isdisjoint(each.tag for each in fields):
        return _fields_one_by_one(message, separator)
    return fields


def _fields_one_by_one(message: bytes, separator: bytes) -> list[Field]:
    fields: list[Field] = []
    position, data_tag, data_length = 0, 0, 0
    while position < len(message):
        tag, value_start, end = _field_bounds(message, separator, position)
        if data_tag:
            end = _data_end(message, separator, (tag, data_tag), value_start + data_length)
            data_tag = 0
        value = message[value_start:end]
        if tag in DATA_FIELDS:
            data_tag, data_length = DATA_FIELDS[tag], _length(tag, value)
        fields.append(Field(tag, value, position))
        position = end + 1
    return fields


def _field_bounds(message: bytes, separator: bytes, position: int) -> tuple[int, int, int]:
    end = message.find(separator, position)
    end = len(message) if end < 0 else end
    equals = message.find(b"=", position, end)
    if equals < 0 or TAG.fullmatch(message, position, equals) is None:
        raise Refused("GARBLED_FIELD", f"found {message[position : min(end, position + 40)]!r} at position {position} of the message, expected tag=value")
    return int(message[position:equals]), equals + 1, end


def _length(tag: int, value: bytes) -> int:
    if not value.isdigit() or len(value) > 7:
        raise Refused("GARBLED_FIELD", f"length field {tag}: found {value[:20]!r}, expected a number of bytes")
    return int(value)


def _data_end(message: bytes, separator: bytes, tags: tuple[int, int], end: int) -> int:
    found, expected = tags
    if found != expected:
        raise Refused("GARBLED_FIELD", f"found field {found} behind a length field, expected its data field {expected}")
    if message[end : end + 1] != separator:
        raise Refused("GARBLED_FIELD", f"data field {expected} does not end where its length field says")
    return end


def _check_fields(fields: tuple[Field, ...], taken: frozenset[int]) -> None:
    for each in fields:
        if not each.value and each.tag in taken:
            raise Refused("GARBLED_FIELD", f"field {each.tag} has no value")
    if any(each.tag == 10 for each in fields[:-1]):
        raise Refused("GARBLED_FIELD", "found CheckSum 10 before the end; expected one message in a line")
    header = tuple(each.tag for each in fields[1:3])
    if header != (9, 35):
        raise Refused("BAD_HEADER", f"found fields {header} after BeginString, expected 9 and 35")


def _proof(message: bytes, separator: bytes, fields: tuple[Field, ...], lenient: bool) -> str | None:
    end = fields[-1].start
    length, stated_length = end - fields[2].start, fields[1].value
    sums, stated_sum = _sums(message[:end], separator, len(fields) - 1), fields[-1].value
    problems = []
    if not stated_length.isdigit() or len(stated_length) > 7 or int(stated_length) != length:
        problems.append(("BAD_BODY_LENGTH", f"BodyLength 9: found {_shown(stated_length)}, counted {length}"))
    if stated_sum not in sums:
        problems.append(("BAD_CHECKSUM", f"CheckSum 10: found {_shown(stated_sum)}, counted {sums[0].decode()}"))
    if problems and not lenient:
        raise Refused(*problems[0])
    return "; ".join(text for _, text in problems) or None


def _sums(body: bytes, separator: bytes, separators: int) -> tuple[bytes, ...]:
    """The checksum of the SOH form. A `|` inside a data field may have been one itself or a SOH, so each number of them counts."""
    total, excess = sum(body), separator[0] - SOH[0]
    counts = range(separators, body.count(separator) + 1) if excess else (0,)
    return tuple(b"%03d" % ((total - count * excess) % 256) for count in counts)


def _shown(value: bytes) -> str:
    return value[:20].decode("ascii", "backslashreplace")
