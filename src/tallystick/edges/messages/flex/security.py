"""Which security an element is about, and how the broker prices one unit of it."""

from __future__ import annotations

from decimal import Decimal

from tallystick.edges.messages.flex.element import Element
from tallystick.edges.messages.flex.numbers import PRICE_SCALE, product

KINDS = frozenset({"ISIN", "CUSIP", "SEDOL"})


def security_code(element: Element, needed: bool = False) -> dict[str, object]:
    """`security_code` and `security_code_kind`: the ISIN, else the CUSIP, else the stated id, else the symbol.

    MISSING_FIELD when one is needed and none is given.
    """
    kind = (element.text("securityIDType") or "").upper()
    candidates = (
        (element.text("isin"), "ISIN"),
        (element.text("cusip"), "CUSIP"),
        (element.text("securityID") if kind in KINDS else None, kind),
        (element.text("symbol"), "SYMBOL"),
    )
    for code, code_kind in candidates:
        if code is not None:
            return {"security_code": code, "security_code_kind": code_kind}
    if needed:
        element.complain("MISSING_FIELD", f"found no isin, cusip, securityID or symbol on {element.name}, expected one")
    return {}


def multiplier(element: Element) -> Decimal:
    """Units a contract stands for (100 for most US options); 1 where it is not given or 0."""
    return element.number("multiplier") or Decimal(1)


def unit_price(element: Element, name: str, needed: bool = False) -> Decimal | None:
    """The price of one unit of the quantity: the quoted price × multiplier, so that quantity × price is the money."""
    quoted = element.number(name, needed=needed)
    return None if quoted is None else element.fit(name, product(quoted, multiplier(element)), PRICE_SCALE)
