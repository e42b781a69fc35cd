"""Which simple type each text of a message is of, as its schema says.

Read are schemas as the registration authority writes them: named types, sequences and choices of elements, texts restricted from the built-in
types below. A schema that says more (keys, substitutions, inclusions, values of its own) or a message that goes where the schema leaves open what stands there
has no such list, and is checked as a whole.

Source: XML Schema 1.0; ISO 20022 part 4 (generation of schemas).
"""

from __future__ import annotations

import re

from lxml import etree

from tallystick.edges.messages.mx.elements import local

XS = "{http://www.w3.org/2001/XMLSchema}"
SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_FACETS = "enumeration pattern length minLength maxLength minInclusive maxInclusive minExclusive maxExclusive totalDigits fractionDigits whiteSpace"
_PARTS = "schema element complexType simpleType sequence choice any simpleContent extension attribute restriction annotation documentation"
KNOWN_TAGS = frozenset([XS + name for name in f"{_FACETS} {_PARTS}".split()])
KNOWN_BASES = frozenset([f"xs:{name}" for name in ("boolean", "date", "dateTime", "decimal", "gYear", "gYearMonth", "string", "time")])
KNOWN_OF_ELEMENT = frozenset(["name", "type", "minOccurs", "maxOccurs"])


class Leaves:
    """The types of a schema."""

    def __init__(self, schema: etree._Element) -> None:
        self._roots = {_said(each, "name"): _said(each, "type") for each in schema if each.tag == XS + "element"}
        self._simple = {_said(each, "name") for each in schema if each.tag == XS + "simpleType" and _is_restriction(each)}
        complex_types = {_said(each, "name"): each for each in schema if each.tag == XS + "complexType"}
        self._valued = {name: base for name, each in complex_types.items() if (base := _value(each)) in self._simple}
        self._inside = {name: inside for name, each in complex_types.items() if (inside := _elements(each)) is not None}

        self.certain = {_said(each, "name"): pattern for each in schema if each.tag == XS + "simpleType" and (pattern := _certain(each))}
        """Of some types a pattern: what fits it is of the type. What does not may be as well."""

    @property
    def simple(self) -> frozenset[str]:
        """The simple types."""
        return frozenset(self._simple)

    def of(self, root: etree._Element) -> dict[etree._Element, str] | None:
        """The simple type of each element that holds a text, in a valid message; none where the schema leaves something open."""
        found: dict[etree._Element, str] = {}
        return found if self._walk(root, self._roots.get(local(root), ""), found) else None

    def _walk(self, element: etree._Element, kind: str, found: dict[etree._Element, str]) -> bool:
        if any(str(name).startswith("{") and name != SCHEMA_LOCATION for name in element.attrib):
            return False
        if kind in self._simple or kind in self._valued:
            found[element] = self._valued.get(kind, kind)
            return True
        inside = self._inside.get(kind, {})
        return len(element) > 0 and all(self._walk(child, inside.get(local(child), ""), found) for child in element)


def is_plain(schema: etree._Element) -> bool:
    """Whether a schema says nothing but what is read here."""
    every = [each for each in schema.iter() if isinstance(each.tag, str)]
    elements = [each for each in every if each.tag == XS + "element"]
    return all(each.tag in KNOWN_TAGS for each in every) and all(set(map(str, each.attrib)) <= KNOWN_OF_ELEMENT for each in elements)


def _said(element: etree._Element, name: str) -> str:
    return str(element.get(name, ""))


def _is_restriction(simple: etree._Element) -> bool:
    return [(each.tag, _said(each, "base") in KNOWN_BASES) for each in simple if each.tag != XS + "annotation"] == [(XS + "restriction", True)]


def _certain(simple: etree._Element) -> re.Pattern[str] | None:
    """The pattern of a text that only has lengths, and of a figure that only has digits and is not negative."""
    restriction = simple.find(XS + "restriction")
    base = "" if restriction is None else _said(restriction, "base")
    facets = {} if restriction is None else {str(each.tag).removeprefix(XS): _said(each, "value") for each in restriction}
    if base == "xs:string" and facets.keys() == {"minLength", "maxLength"}:
        return re.compile(f".{{{facets['minLength']},{facets['maxLength']}}}", re.DOTALL)
    if base == "xs:decimal" and facets.keys() <= {"fractionDigits", "totalDigits", "minInclusive"} and facets.get("minInclusive", "0") == "0":
        decimals = int(facets.get("fractionDigits", "0"))
        whole = int(facets.get("totalDigits", "18")) - decimals
        return re.compile(rf"[0-9]{{1,{whole}}}" + (rf"(?:\.[0-9]{{1,{decimals}}})?" if decimals else "")) if whole > 0 else None
    return None


def _value(complex_type: etree._Element) -> str:
    """The type of the text of an element that has attributes beside it; empty where it has none."""
    found = complex_type.find(f"{XS}simpleContent/{XS}extension")
    return "" if found is None else _said(found, "base")


def _elements(complex_type: etree._Element) -> dict[str, str] | None:
    """The types of the elements inside; none where the schema leaves open which they are."""
    tags = {each.tag for each in complex_type.iter() if isinstance(each.tag, str)}
    if XS + "any" in tags or XS + "simpleContent" in tags or XS + "attribute" in tags:
        return None
    return {_said(each, "name"): _said(each, "type") for each in complex_type.iter(XS + "element")}
