"""The bytes of a Flex file as a stream of elements, with everything hostile refused before it can act.

No document type, no entities, no network, no unlimited nesting or text (lxml's `huge_tree` stays off); elements are let go
as soon as they are read, so that memory does not grow with the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.edges.messages.reading import FileRefused

if TYPE_CHECKING:
    from lxml import etree

ROOT = "FlexQueryResponse"
HEAD_BYTES = 65536
DECLARATION = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
LIMITS = re.compile("huge|depth|amplification|too long", re.IGNORECASE)


def recognise_flex(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a Flex statement (or of a file that pretends to be one)."""
    text = head.replace(b"\x00", b"")
    return re.search(rb"<(FlexQueryResponse|FlexStatementResponse)[\s/>]", text) is not None


def elements(path: Path) -> Iterator[tuple[str, etree._Element]]:
    """("start", element) and ("end", element) for every element of the file. Raises `FileRefused`."""
    from lxml import etree

    _refuse_by_head(path)
    stream = etree.iterparse(
        str(path), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        yield from _walk(stream)
    except etree.XMLSyntaxError as error:
        reason = "HOSTILE_XML" if LIMITS.search(str(error)) else "MALFORMED_XML"
        raise FileRefused(reason, f"{path.name}: {error}; expected a whole, well-formed Flex statement; fetch the file again") from None


def _walk(stream: etree.iterparse[tuple[str, etree._Element]]) -> Iterator[tuple[str, etree._Element]]:
    begun = False
    for event, element in stream:
        if not begun:
            _refuse_by_root(element)
            begun = True
        yield event, element
        if event == "end":
            _let_go(element)


def _refuse_by_head(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head.removeprefix(b"\xef\xbb\xbf").strip():
        raise FileRefused("EMPTY_FILE", f"{path.name}: found nothing, expected a Flex statement; fetch the file again")
    if DECLARATION.search(head.replace(b"\x00", b"")):
        raise FileRefused("HOSTILE_XML", f"{path.name}: found a document type or entity, which no Flex statement has; the file was not read")


def _refuse_by_root(root: etree._Element) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        raise FileRefused("HOSTILE_XML", "found a document type, which no Flex statement has; the file was not read")
    if root.tag != ROOT:
        raise FileRefused(
            "NOT_FLEX", f"found root element {str(root.tag)[:60]!r}, expected {ROOT}; an error answer of the Flex service must be asked for again"
        )


def _let_go(element: etree._Element) -> None:
    parent = element.getparent()
    element.clear()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
