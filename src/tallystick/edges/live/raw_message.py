"""A field of a message as received, without reading the whole of it: the header and session messages have each tag once."""

from __future__ import annotations

LONGEST_HEADER = 400
LONGEST_NUMBER = 9


def value_at(raw: bytes, tag: int) -> str | None:
    """The first value of a tag, None where there is none."""
    start = raw.find(f"\x01{tag}=".encode())
    if start < 0:
        return None
    begin = raw.index(b"=", start) + 1
    end = raw.find(b"\x01", begin)
    return raw[begin:end].decode("utf-8", "backslashreplace") if end >= 0 else None


def number_at(raw: bytes, tag: int) -> int | None:
    """The first value of a tag as a whole number, None where it is none."""
    digits = value_at(raw, tag) or ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER else None


def sequence_of(raw: bytes) -> int | None:
    """MsgSeqNum 34 of a message, None where its header has none."""
    return number_at(raw[:LONGEST_HEADER], 34)
