"""Exchanges of currency: a `Trade` of asset CASH, such as SELL 1,200 CHF.USD at 1.0842.

It moves money and no security, so it becomes cash rows, which is how the broker's own cash report counts it: one leg in the
first currency (the signed quantity), one in the second (the signed proceeds), both on the settlement day, and the commission
in its currency on the trade day, on which the broker takes it. A cancel comes with opposite signs and so undoes the legs.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.numbers import PRICE_SCALE, product
from tallystick.model.landing import CASH_MESSAGE

CONTENT = ("symbol", "currency", "tradeDate", "dateTime", "tradeTime", "quantity", "tradePrice", "proceeds")


def currency_exchange(element: Element) -> list[Fact]:
    """Two legs and, where there are any, commission and tax, as cash rows."""
    trade_date = element.day("tradeDate", "dateTime", needed=True)
    settles = element.day("settleDateTarget") or trade_date
    first, second = _pair(element)
    bought, paid = element.quantity("quantity"), _proceeds(element)
    if bought is not None and paid is not None and (bought > 0) == (paid > 0):
        element.complain("SIGN_MISMATCH", f"found quantity {bought} and proceeds {paid}, expected opposite signs")
    movement_id = element.text("tradeID", "transactionID", "ibExecID") or element.content_id(*CONTENT)
    legs = [
        _cash(element, f"{movement_id}.first", "OTHER", settles, first, bought),
        _cash(element, f"{movement_id}.second", "OTHER", settles, second, paid),
    ]
    return (
        legs
        + _charge(element, movement_id, "ibCommission", "ibCommissionCurrency", trade_date)
        + _charge(element, movement_id, "taxes", "currency", trade_date)
    )


def commission_apart(element: Element, movement_id: str) -> list[Fact]:
    """The commission of a security's trade as a cash row, where it is charged in another currency than the trade."""
    if element.text("ibCommissionCurrency") in (None, element.text("currency")):
        return []
    return _charge(element, movement_id, "ibCommission", "ibCommissionCurrency", element.day("tradeDate", "dateTime"))


def _pair(element: Element) -> tuple[str | None, str | None]:
    symbol, second = element.needed("symbol"), element.currency()
    first, _, quoted = (symbol or "").partition(".")
    if symbol is not None and (quoted != second or len(first) != 3 or not first.isupper()):
        element.complain("BAD_CURRENCY", f"found pair {symbol!r} with currency {second!r}, expected a pair such as EUR.USD with currency USD")
    return first or None, second


def _proceeds(element: Element) -> Decimal | None:
    stated = element.amount("proceeds")
    if stated is not None:
        return stated
    quantity, price = element.number("quantity"), element.number("tradePrice", needed=True)
    return None if quantity is None or price is None else element.fit("proceeds", -product(quantity, price), PRICE_SCALE)


def _charge(element: Element, movement_id: str, name: str, currency: str, on: dt.date | None) -> list[Fact]:
    amount = element.amount(name)
    return [_cash(element, f"{movement_id}.{name}", "FEE", on, element.text(currency, "currency"), amount)] if amount else []


def _cash(element: Element, movement_id: str, kind: str, on: dt.date | None, currency: str | None, amount: Decimal | None) -> Fact:
    words = ("Exchange of currency" if kind == "OTHER" else "Charge of a trade", element.text("buySell"), element.text("symbol"))
    return Fact(
        CASH_MESSAGE,
        {
            "sender": element.settings.sender,
            "movement_id": movement_id,
            "account_code": element.account(),
            "movement_kind": kind,
            "value_date": on,
            "currency": currency,
            "amount": amount,
            "narrative": " ".join(word for word in words if word),
        },
    )
