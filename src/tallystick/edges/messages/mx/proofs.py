"""Texts of many messages held against their schema at once.

Messages of one shape have the same tags, so that one of them is valid in structure when another one is: what is left to prove is each text against its type.
The schema proves them itself: it is compiled a second time with an element for each simple type that holds any number of texts, and all different texts of
a type are given to it in one document. Where it finds one wrong, each is given to it alone.

Source: XML Schema 1.0 (a text is valid by its type alone: there are no keys and no references in the schemas of `leaves`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from tallystick.edges.messages.mx.document import parser
from tallystick.edges.messages.mx.leaves import XS, Leaves, is_plain

BLANKS = " \t\n"
_NAME = "texts."


class TypedTexts:
    """The simple types of a schema, and whether texts are of them."""

    def __init__(self, schema: etree._Element) -> None:
        self.leaves = Leaves(schema)
        self._namespace = str(schema.get("targetNamespace", ""))
        self._schema = etree.XMLSchema(_with_lists(schema, self.leaves.simple))
        self._parser = parser()

    def wrong(self, kind: str, texts: Iterable[str]) -> set[str]:
        """Those of the texts that are not of a type. They hold no `<` and no `&`."""
        certain = self.leaves.certain.get(kind)
        every = [each for each in texts if certain is None or not certain.fullmatch(each)]
        return set() if not every or self._are(kind, every) else {each for each in every if not self._are(kind, [each])}

    def _are(self, kind: str, texts: list[str]) -> bool:
        inside = "".join([f"<t>{each}</t>" for each in texts])
        try:
            root = etree.fromstring(f'<{_NAME}{kind} xmlns="{self._namespace}">{inside}</{_NAME}{kind}>'.encode(), self._parser)
        except etree.XMLSyntaxError:
            return False
        return self._schema.validate(root)


def typed_texts(schema: etree._Element) -> TypedTexts | None:
    """The simple types of a schema; none where it says more than texts and their order."""
    try:
        return TypedTexts(schema) if is_plain(schema) else None
    except etree.XMLSchemaParseError:
        return None


def _with_lists(schema: etree._Element, simple: Iterable[str]) -> etree._Element:
    whole = deepcopy(schema)
    for kind in sorted(simple):
        holder = etree.SubElement(whole, XS + "element", {"name": _NAME + kind})
        sequence = etree.SubElement(etree.SubElement(holder, XS + "complexType"), XS + "sequence")
        etree.SubElement(sequence, XS + "element", {"name": "t", "type": kind, "minOccurs": "0", "maxOccurs": "unbounded"})
    return whole


@dataclass(frozen=True)
class Proof:
    """What is to be proved of each message of a shape: at which places texts of which type stand; at all others blanks do."""

    typed: tuple[tuple[TypedTexts, str, tuple[int, ...]], ...]
    blank: tuple[int, ...]


def proof_of(trees: Mapping[etree._Element, TypedTexts | None], number: Callable[[etree._Element], int | None], texts: int) -> Proof | None:
    """The proof for messages with so many texts; none where a schema leaves something open. A tree without a schema may say anything.

    `number`: at which place the text of an element stands.
    """
    typed: dict[tuple[TypedTexts, str], list[int]] = {}
    free: set[int | None] = set()
    for root, types in trees.items():
        leaves = types.leaves.of(root) if types else {}
        if leaves is None:
            return None
        free |= {number(each) for each in (leaves if types else root.iter())}
        for element, kind in leaves.items():
            if types and (at := number(element)) is not None:
                typed.setdefault((types, kind), []).append(at)
    return Proof(tuple([(types, kind, tuple(each)) for (types, kind), each in typed.items()]), tuple([at for at in range(texts) if at not in free]))
