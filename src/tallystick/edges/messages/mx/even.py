"""Files in which every message is written alike: a header and its document, or documents alone, in tags without a prefix.

Such a file is cut by looking for the two names alone. Anything else in it that is not as expected, and `cut` looks tag by tag.
"""

from __future__ import annotations

import re
from itertools import chain

HEADER, DOCUMENT = b"AppHdr", b"Document"
_OPEN = re.compile(rb"<(?:AppHdr|Document)(?:\s[^<>]*[^<>/])?>")


def even_spans(data: bytes) -> list[tuple[int, int]] | None:
    """Start and end of each message; none where the messages are not written alike."""
    headers, documents = _places(data, HEADER), _places(data, DOCUMENT)
    opens, ends = documents[::2], documents[1::2]
    starts, tops = headers[::2] or opens, headers[1::2]
    if not opens or not len(opens) == len(ends) == len(starts) == (len(tops) or len(opens)):
        return None
    in_order = list(chain.from_iterable(zip(starts, tops, opens, ends, strict=True) if tops else zip(opens, ends, strict=True)))
    if in_order != sorted(in_order) or not _are_alike(data, {*starts, *opens}, tops, ends):
        return None
    if any(data[top + len(HEADER) + 1 : document - 1].strip() for top, document in zip(tops, opens, strict=False)):
        return None
    return [(start - 1, end + len(DOCUMENT) + 1) for start, end in zip(starts, ends, strict=True)]


def _are_alike(data: bytes, opening: set[int], tops: list[int], ends: list[int]) -> bool:
    """Whether all tags are whole, open where they should and close where they should."""
    tags = {data[at - 1 : data.find(b">", at) + 1] for at in opening}
    closed = {data[at - 2 : at + len(HEADER) + 1] for at in tops} <= {b"</AppHdr>"} and {data[at - 2 : at + len(DOCUMENT) + 1] for at in ends} == {
        b"</Document>"
    }
    return closed and all(map(_OPEN.fullmatch, tags))


def _places(data: bytes, name: bytes) -> list[int]:
    found, at = [], data.find(name)
    while at >= 0:
        found.append(at)
        at = data.find(name, at + len(name))
    return found
