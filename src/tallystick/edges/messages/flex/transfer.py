"""Transfers of securities or money into or out of an account."""

from __future__ import annotations

from decimal import Decimal

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.security import security_code, unit_price
from tallystick.model.landing import CASH_MESSAGE, TRANSFER_MESSAGE

CONTENT = ("conid", "symbol", "currency", "date", "dateTime", "reportDate", "direction", "quantity", "cashTransfer", "account")


def transfer(element: Element) -> list[Fact]:
    """A transfer of securities, + into the account; a transfer of money (asset CASH, or `cashTransfer`) is a cash row.

    `direction` decides the sign where it is given. A price of 0 means the broker states none.
    """
    element.level_is("TRANSFER", "DETAIL")
    money = element.number("cashTransfer")
    if money or element.text("assetCategory") == "CASH":
        return [_money(element)]
    quantity = element.quantity("quantity")
    if quantity is not None and quantity == 0:
        element.complain("NOT_POSITIVE", "found quantity 0, expected a transferred quantity")
    row: dict[str, object] = {
        "sender": element.settings.sender,
        "transfer_id": element.text("transactionID") or element.content_id(*CONTENT),
        "account_code": element.account(),
        "quantity": _directed(element, quantity),
        "cost_price": unit_price(element, "transferPrice") or None,
        "transfer_date": element.day("settleDate", "date", "dateTime", "reportDate", needed=True),
        "currency": element.currency(),
    }
    return [Fact(TRANSFER_MESSAGE, row | security_code(element, needed=True))]


def _money(element: Element) -> Fact:
    row: dict[str, object] = {
        "sender": element.settings.sender,
        "movement_id": element.text("transactionID") or element.content_id(*CONTENT),
        "account_code": element.account(),
        "movement_kind": "TRANSFER",
        "value_date": element.day("settleDate", "date", "dateTime", "reportDate", needed=True),
        "currency": element.currency(),
        "amount": _directed(element, element.amount("cashTransfer", needed=True)),
        "narrative": element.text("description"),
    }
    return Fact(CASH_MESSAGE, row)


def _directed(element: Element, value: Decimal | None) -> Decimal | None:
    direction = (element.text("direction") or "").upper()
    if value is None or direction not in ("IN", "OUT"):
        return value
    return abs(value) if direction == "IN" else -abs(value)
