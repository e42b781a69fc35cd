"""Finding elements and reading their values, whatever the version's namespace: names are local names.

`find(entry, "BookgDt/Dt")` goes down child by child; `name|other` accepts either (older versions write the long name).

Source: ISO 20022 data types ISODate, ISODateTime, ActiveCurrencyAndAmount, DecimalNumber.
Reason codes: MISSING_ELEMENT, BAD_DATE, BAD_FIGURE.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from lxml import etree

from tallystick.edges.messages.mt.rows import Unreadable

_FIGURE = re.compile(r"[+-]?(?:[0-9]{1,30}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})")
_NAMESPACE = re.compile(r"[:$]?([a-z]{4}\.[0-9]{3}\.[0-9]{3}\.[0-9]{2})$")


def local(element: etree._Element) -> str:
    """The name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def message_name(element: etree._Element) -> str:
    """The message of an element's namespace, such as camt.053.001.08; empty where it names none."""
    namespace = etree.QName(element).namespace or ""
    found = _NAMESPACE.search(namespace)
    return found[1] if found else ""


def find(element: etree._Element | None, path: str) -> etree._Element | None:
    """The first element at the end of a path of local names."""
    for names in path.split("/"):
        if element is None:
            return None
        wanted = names.split("|")
        element = next((each for each in element if local(each) in wanted), None)
    return element


def find_all(element: etree._Element, name: str) -> list[etree._Element]:
    """The children of a local name."""
    wanted = name.split("|")
    return [each for each in element if local(each) in wanted]


def anywhere(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first element of a local name at any depth."""
    wanted = name.split("|")
    return None if element is None else next((each for each in element.iter() if local(each) in wanted), None)


def text(element: etree._Element | None, path: str = "") -> str | None:
    """The text at the end of a path, without blanks around it; none where there is none."""
    found = find(element, path) if path else element
    return ((found.text or "").strip() or None) if found is not None else None


def figure(element: etree._Element | None, what: str) -> Decimal:
    """A decimal with a point, exactly."""
    found = text(element)
    if found is None:
        raise Unreadable("MISSING_ELEMENT", f"found no {what}, expected one")
    if not _FIGURE.fullmatch(found):
        raise Unreadable("BAD_FIGURE", f"{what}: found {found[:40]!r}, expected a decimal number with a point")
    return Decimal(found)


def date(element: etree._Element | None, what: str) -> dt.date:
    """The date of a choice Dt or DtTm, as the sender writes it (the day in the sender's own zone)."""
    found = text(element, "Dt|DtTm|Date|DateTime") or text(element)
    if found is None:
        raise Unreadable("MISSING_ELEMENT", f"found no {what}, expected one")
    try:
        return dt.date.fromisoformat(found[:10])
    except ValueError:
        raise Unreadable("BAD_DATE", f"{what}: found {found[:40]!r}, expected YYYY-MM-DD") from None


def source_text(element: etree._Element) -> str:
    """The element as text, for the row that keeps it."""
    return etree.tostring(element, encoding="unicode", with_tail=False)
