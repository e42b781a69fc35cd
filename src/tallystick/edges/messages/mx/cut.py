"""A file's bytes cut into messages, each a header with its document, so that one that is broken does not lose the others.

A file holds one message, or many: in a common element, one XML document behind the other, or both. It is cut where that is certain: UTF-8, without comments,
CDATA, instructions and document types, so that every `<` begins a tag. What stands around the messages must itself be well formed. Any other file is
read as one document.

Source: XML 1.0 (a `<` stands in no text and no attribute value); ISO 20022 business application header before Document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from lxml import etree

from tallystick.edges.messages.mx.document import parser
from tallystick.edges.messages.mx.even import even_spans

BOM = b"\xef\xbb\xbf"
PLACE = b"tallystick-message"
_DECLARATION = re.compile(rb"<\?xml\s[^>]*\?>")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)")
_MARK = re.compile(rb"(AppHdr|Document)(?=[\s/>])[^<>]*>")
_LEAD = re.compile(rb"<(/?)(?:[A-Za-z_][\w.-]*:)?")
_UTF_8 = frozenset([b"utf-8", b"us-ascii", b"ascii"])


class Piece(NamedTuple):
    """One message: where it stands, and the start tag that brings the namespaces from around it."""

    start: int
    end: int
    around: bytes


@dataclass(frozen=True)
class Cut:
    """The messages of a file, and text that stands outside of all elements."""

    pieces: list[Piece]
    strays: list[str]


def cut(data: bytes) -> Cut | None:
    """The messages, or none where the file must be read as one document."""
    if not _is_plain(data):
        return None
    spans = even_spans(data) or list(_spans(data))
    if not spans or (0, 0) in spans:
        return None
    around = _around(data, spans)
    if around is None:
        return None
    contexts, strays = around
    return Cut([Piece(start, end, context) for (start, end), context in zip(spans, contexts, strict=True)], strays)


def _is_plain(data: bytes) -> bool:
    if b"\0" in data or (b"!" in data and b"<!" in data) or b"XInclude" in data:
        return False
    last = data.rfind(b"?") + 2
    declared = _DECLARATION.findall(data, 0, last)
    if data.count(b"<?", 0, last) != len(declared):
        return False
    encodings = {each.lower() for text in set(declared) for each in _ENCODING.findall(text)}
    return encodings <= _UTF_8


def _spans(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each message; (0, 0) where the elements do not stand as they should."""
    start, header_end, inside = -1, -1, b""
    for mark in _MARK.finditer(data):
        begin = data.rfind(b"<", 0, mark.start())
        lead = _LEAD.fullmatch(data, max(begin, 0), mark.start())
        if lead is None:
            continue
        closing, name = lead[1] == b"/", mark[1]
        if closing != (inside == name) or (inside and not closing):
            yield 0, 0
            return
        if name == b"AppHdr":
            if not closing:
                if header_end >= 0:
                    yield start, header_end
                start, header_end = begin, -1
            header_end = mark.end() if closing or mark[0].endswith(b"/>") else -1
            inside = b"" if header_end >= 0 else name
            continue
        if not closing:
            if header_end >= 0 and data[header_end:begin].strip():
                yield 0, 0
                return
            start = start if header_end >= 0 else begin
            header_end = -1
            if not mark[0].endswith(b"/>"):
                inside = name
                continue
        yield start, mark.end()
        start, inside = -1, b""
    if inside:
        yield start, len(data)
    elif header_end >= 0:
        yield start, header_end


def _around(data: bytes, spans: list[tuple[int, int]]) -> tuple[list[bytes], list[str]] | None:
    """Of each message the start tag with the namespaces around it, and stray texts; none where what is around is not well formed."""
    ends = [len(BOM) if data.startswith(BOM) else 0, *[end for _, end in spans]]
    starts = [*[start for start, _ in spans], len(data)]
    gaps = [_DECLARATION.sub(b"", data[end:start]) for end, start in zip(ends, starts, strict=True)]
    try:
        root = etree.fromstring(b"<F>" + (b"<" + PLACE + b"/>").join(gaps) + b"</F>", parser())
    except etree.XMLSyntaxError:
        return None
    places = list(root.iter(PLACE.decode()))
    if len(places) != len(spans):
        return None
    texts = [root.text, *[child.tail for child in root]]
    named = b"xmlns" in b"".join(set(gaps))
    return [_start_tag(place) if named else b"<F>" for place in places], [each.strip() for each in texts if each and each.strip()]


def _start_tag(place: etree._Element) -> bytes:
    parent = place.getparent()
    names = parent.nsmap if parent is not None else {}
    said = "".join([f" xmlns{':' + prefix if prefix else ''}={quoteattr(name)}" for prefix, name in names.items()])
    return f"<F{said}>".encode()
