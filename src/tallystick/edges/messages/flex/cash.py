"""Money that moves without a trade: cash transactions, and sales tax on the broker's fees."""

from __future__ import annotations

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.security import security_code
from tallystick.model.landing import CASH_MESSAGE

KINDS = {
    "dividends": "DIVIDEND",
    "payment in lieu of dividends": "DIVIDEND",
    "payment in lieu": "DIVIDEND",
    "withholding tax": "WITHHOLDING",
    "871(m) withholding": "WITHHOLDING",
    "broker interest paid": "INTEREST",
    "broker interest received": "INTEREST",
    "bond interest paid": "INTEREST",
    "bond interest received": "INTEREST",
    "other fees": "FEE",
    "broker fees": "FEE",
    "advisor fees": "FEE",
    "client fees": "FEE",
    "commission adjustments": "COMMISSION_ADJUSTMENT",
    "deposits/withdrawals": "WIRE",
    "deposits & withdrawals": "WIRE",
    "deposits and withdrawals": "WIRE",
    "internal transfers": "TRANSFER",
}
CONTENT = ("type", "currency", "dateTime", "settleDate", "reportDate", "amount", "conid", "symbol", "description")


def cash_transaction(element: Element) -> list[Fact]:
    """One movement of money. The day is the settlement date, else the day the broker reported it, else its own date.

    The reported day goes before the own date: a dividend of January that is booked again in October moves money in October.
    A type that is not in the list is kept as OTHER and noted. Totals (level SUMMARY) are NOT_A_TRADE.
    """
    element.level_is("DETAIL")
    if element.fields.get("accountId") == "-":
        element.complain("NOT_A_TRADE", "found account -, which marks a total over accounts, expected one account's row")
    return [
        Fact(
            CASH_MESSAGE,
            {
                "sender": element.settings.sender,
                "movement_id": element.text("transactionID") or element.content_id(*CONTENT),
                "account_code": element.account(),
                "movement_kind": _kind(element),
                "value_date": element.day("settleDate", "reportDate", "dateTime", needed=True),
                "currency": element.currency(),
                "amount": element.amount("amount", needed=True),
                "narrative": element.text("description"),
            }
            | security_code(element),
        )
    ]


def sales_tax(element: Element) -> list[Fact]:
    """Sales tax on a fee: it moves money and stands in no cash transaction, so it is a FEE row of its own."""
    return [
        Fact(
            CASH_MESSAGE,
            {
                "sender": element.settings.sender,
                "movement_id": element.text("transactionID") or element.content_id("date", "currency", "salesTax", "taxableDescription"),
                "account_code": element.account(),
                "movement_kind": "FEE",
                "value_date": element.day("date", "reportDate", needed=True),
                "currency": element.currency(),
                "amount": element.amount("salesTax", needed=True),
                "narrative": " ".join(word for word in (element.text("taxType"), element.text("taxableDescription")) if word) or None,
            },
        )
    ]


def _kind(element: Element) -> str | None:
    written = element.needed("type")
    if written is None:
        return None
    kind = KINDS.get(written.lower())
    if kind is None:
        element.notes.append(f"type {written!r} is not in the list of kinds, taken as OTHER")
    return kind or "OTHER"
