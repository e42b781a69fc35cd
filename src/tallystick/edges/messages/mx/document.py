"""XML that may be hostile, read element by element without trusting it.

Refused before or while it is parsed: a document type declaration (and with it every entity of its own), XInclude, elements nested
deeper than 64, an attribute longer than 4,096 characters, text that the parser's own limits forbid. No entity is resolved, no file
and no network address is opened. A header that stands beside its document instead of around it (`<AppHdr/><Document/>`) is read.

Source: libxml2 parser limits (huge_tree off); ISO 20022 business application header head.001 before Document.
Reason codes: EMPTY_FILE, FILE_TOO_LARGE, HOSTILE_XML, NOT_WELL_FORMED.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from lxml import etree

from tallystick.edges.messages.reading import FileRefused

DEEPEST_LEVEL = 64
LONGEST_ATTRIBUTE_CHARACTERS = 4096
XINCLUDE = "http://www.w3.org/2001/XInclude"
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (DEEPEST_LEVEL + 1) + ")")
_LIMITS = re.compile(r"huge|excessive|too long|too deep|too many|entity|entities|amplification|maximum", re.IGNORECASE)


def document_bytes(path: Path, largest_file_bytes: int) -> bytes:
    """The file's bytes, ready to parse; refused when empty, too large or with a document type declaration."""
    size = path.stat().st_size
    if size > largest_file_bytes:
        raise FileRefused("FILE_TOO_LARGE", f"{path.name}: found {size} bytes, expected at most {largest_file_bytes}; split the file")
    data = path.read_bytes()
    if not data.strip():
        raise FileRefused("EMPTY_FILE", f"{path.name}: found no text, expected an ISO 20022 message")
    _first_element(data, path.name)
    return data


def beside(data: bytes, name: str) -> bytes:
    """The bytes as one element where a header stands beside its document."""
    start = _first_element(data, name)
    if re.match(rb"<(?:[\w.-]+:)?AppHdr[\s>]", data[start : start + 80]):
        return data[:start] + b"<Fragment>" + data[start:] + b"</Fragment>"
    return data


def parser() -> etree.XMLParser:
    """A parser that resolves nothing and opens nothing, for text without a document type."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True, collect_ids=False)


def elements(data: bytes, name: str) -> Iterator[tuple[str, etree._Element]]:
    """Start and end of every element; refuses what is hostile as soon as it is seen."""
    parser = etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    depth = 0
    try:
        for event, element in parser:
            depth += 1 if event == "start" else -1
            if event == "start":
                _look_at(element, depth, name)
            yield event, element
    except etree.XMLSyntaxError as error:
        hostile = _LIMITS.search(error.msg or "")
        raise FileRefused("HOSTILE_XML" if hostile else "NOT_WELL_FORMED", f"{name}: {error.msg}; expected plain well-formed XML") from None


def look_through(root: etree._Element, name: str) -> None:
    """Refuses a tree that is hostile."""
    if _TOO_DEEP(root):
        raise _hostile(name, f"elements nested deeper than {DEEPEST_LEVEL}")
    for element in root.iter():
        _look_at(element, 2, name)


def _look_at(element: etree._Element, depth: int, name: str) -> None:
    if depth == 1 and element.getroottree().docinfo.internalDTD is not None:
        raise _hostile(name, "a document type declaration")
    if depth > DEEPEST_LEVEL:
        raise _hostile(name, f"elements nested deeper than {DEEPEST_LEVEL}")
    if element.tag.startswith(f"{{{XINCLUDE}}}"):
        raise _hostile(name, "an XInclude element")
    if any(len(value) > LONGEST_ATTRIBUTE_CHARACTERS for value in element.attrib.values()):
        raise _hostile(name, f"an attribute longer than {LONGEST_ATTRIBUTE_CHARACTERS} characters")


def _first_element(data: bytes, name: str) -> int:
    """Where the first element starts; walks over declaration, comments and processing instructions, refuses a DOCTYPE.

    Two-byte encodings are looked at without their zero bytes; what this walk cannot see, the parser's first event shows.
    """
    plain = data.replace(b"\0", b"") if b"\0" in data[:200] else data
    at = plain.find(b"<")
    while at >= 0:
        if plain.startswith(b"<!DOCTYPE", at) or plain.startswith(b"<!ENTITY", at):
            raise _hostile(name, "a document type declaration")
        end = b"?>" if plain.startswith(b"<?", at) else b"-->" if plain.startswith(b"<!--", at) else b""
        if not end:
            return at
        after = plain.find(end, at)
        at = plain.find(b"<", after) if after >= 0 else -1
    raise FileRefused("NOT_WELL_FORMED", f"{name}: found no element, expected an ISO 20022 message")


def _hostile(name: str, what: str) -> FileRefused:
    return FileRefused("HOSTILE_XML", f"{name}: found {what}, expected a plain ISO 20022 message; nothing was read, ask the sender")
