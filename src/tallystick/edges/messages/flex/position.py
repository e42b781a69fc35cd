"""Open positions as the broker states them at the end of the period."""

from __future__ import annotations

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.security import security_code, unit_price
from tallystick.model.landing import STATED_POSITION


def open_position(element: Element) -> list[Fact]:
    """One position, + long, in units the broker counts (contracts for options), with the price of one such unit.

    Lots (level LOT) repeat the position and are NOT_A_TRADE. The day is the reported one, else the last of the statement.
    """
    element.level_is("SUMMARY")
    quantity = element.quantity("position")
    side = (element.text("side") or "").upper()
    if quantity is not None and ((side == "SHORT" and quantity > 0) or (side == "LONG" and quantity < 0)):
        element.complain("SIGN_MISMATCH", f"found side {side} and position {quantity}, expected + for long and − for short")
    row: dict[str, object] = {
        "statement_source": element.settings.statement_source,
        "account_code": element.account(),
        "statement_date": element.day("reportDate", needed=True, otherwise=element.statement.to_date),
        "balance_kind": "TOTAL",
        "quantity": quantity,
        "price": unit_price(element, "markPrice"),
        "currency": element.currency(),
    }
    return [Fact(STATED_POSITION, row | security_code(element, needed=True))]
