"""A message of ours as bytes: header as the engine numbers it, then the body's fields in their order, length and checksum right."""

from __future__ import annotations

from collections.abc import Iterable

SOH = "\x01"


def sealed(begin_string: str, fields: Iterable[tuple[int, str]]) -> bytes:
    """The message of these fields (MsgType 35 first, without 8, 9 and 10), in UTF-8."""
    body = "".join(f"{tag}={value}{SOH}" for tag, value in fields).encode()
    head = f"8={begin_string}{SOH}9={len(body)}{SOH}".encode() + body
    return head + f"10={sum(head) % 256:03d}{SOH}".encode()
