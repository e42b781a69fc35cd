"""Trades: one `Trade` element is one execution; orders, symbols and lots repeat them and are ignored.

The id is `tradeID`: every kind of trade has one, also assignments and book trades that have no `ibExecID`, and cancels name
the trade they end by it. `ibExecID` becomes the cross reference, since the broker's FIX drop copy uses it. A query that leaves
both out gets an id from content. An exchange of currency (asset CASH) is no execution of a security: see `exchange`.
"""

from __future__ import annotations

from decimal import Decimal

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.exchange import commission_apart, currency_exchange
from tallystick.edges.messages.flex.numbers import product
from tallystick.edges.messages.flex.security import multiplier, security_code, unit_price
from tallystick.model.landing import EXECUTION_MESSAGE

SIDES = {"BUY": "BUY", "SELL": "SELL", "BUY (CA.)": "BUY", "SELL (CA.)": "SELL"}
NOT_PAID_IN_FULL = frozenset({"CFD", "FXCFD", "FUT", "FOP", "FSFOP", "SSF"})
CENT = Decimal("0.01")
CONTENT = ("conid", "symbol", "currency", "tradeDate", "dateTime", "tradeTime", "quantity", "tradePrice", "proceeds")


def trade(element: Element) -> list[Fact]:
    """The execution of a `Trade`, or the cash legs of an exchange of currency.

    Commission in another currency than the trade becomes a cash row of its own.
    """
    if element.text("assetCategory") == "CASH" and (element.text("levelOfDetail") or "EXECUTION").upper() == "EXECUTION":
        return currency_exchange(element)
    element.level_is("EXECUTION")
    row = execution(element)
    return [Fact(EXECUTION_MESSAGE, row), *commission_apart(element, str(row["exec_id"]))]


def not_an_execution(element: Element) -> list[Fact]:
    """An order, a summary by symbol or asset, or a closed lot: NOT_A_TRADE."""
    element.complain("NOT_A_TRADE", f"found {element.name}, expected Trade: its executions are read one by one")
    return [Fact(EXECUTION_MESSAGE, execution(element))]


def execution(element: Element) -> dict[str, object]:
    """The landing row of an execution, its cancel or its correction."""
    trade_date = element.day("tradeDate", "dateTime", needed=True)
    action, exec_id = action_of(element), exec_id_of(element)
    row: dict[str, object] = {
        "sender": element.settings.sender,
        "chain": "EXECUTION",
        "action": action,
        "exec_id": exec_id,
        "ref_exec_id": None if action == "NEW" else original(element, "origTradeID"),
        "cross_reference": element.text("ibExecID"),
        "trade_date": trade_date,
        "trade_time": element.moment(trade_date),
        "account_code": element.account(),
        "currency": element.currency(),
        "venue": element.text("exchange"),
        "stated_settlement_date": element.day("settleDateTarget"),
        "stated_net_money": element.amount("netCash"),
        "stated_tax": element.amount("taxes"),
        "stated_commission": element.amount("ibCommission") if commission_in_trade_currency(element) else Decimal(0),
    }
    return row | security_code(element, needed=True) | _terms(element, action)


def action_of(element: Element) -> str:
    """NEW, CANCEL (TradeCancel, `(Ca.)` or code Ca) or CORRECT (TradeCorrect or code Co)."""
    kind, codes = element.text("transactionType") or "", [code.strip() for code in (element.text("notes") or "").split(";")]
    if kind.endswith("Cancel") or "(CA.)" in (element.text("buySell") or "").upper() or "Ca" in codes:
        return "CANCEL"
    return "CORRECT" if kind == "TradeCorrect" or "Co" in codes else "NEW"


def exec_id_of(element: Element) -> str:
    """`tradeID`, else `transactionID`, else `ibExecID`, else an id from content."""
    return element.text("tradeID", "transactionID", "ibExecID") or element.content_id(*CONTENT)


def original(element: Element, name: str) -> str | None:
    """The id of the trade that this one ends or replaces; 0 stands for none."""
    found = element.text(name)
    return None if found == "0" else found


def commission_in_trade_currency(element: Element) -> bool:
    """Whether the commission is charged in the currency of the trade."""
    return element.text("ibCommissionCurrency") in (None, element.text("currency"))


def _terms(element: Element, action: str) -> dict[str, object]:
    signed, price = element.quantity("quantity"), unit_price(element, "tradePrice", needed=True)
    side = _side(element, signed, action)
    if signed is not None and signed == 0:
        element.complain("NOT_POSITIVE", "found quantity 0, expected a traded quantity")
    if price is not None and price < 0:
        element.complain("NOT_POSITIVE", f"found tradePrice {price}, expected no negative price")
    _check_money(element, signed)
    if (element.text("assetCategory") or "").upper() in NOT_PAID_IN_FULL:
        element.complain("UNSUPPORTED_ASSET", f"found assetCategory {element.text('assetCategory')}, expected an instrument paid for when traded")
    return {"side_code": element.text("buySell"), "side": side, "quantity": None if signed is None else abs(signed), "price": price}


def _side(element: Element, signed: Decimal | None, action: str) -> str | None:
    written = element.text("buySell")
    by_sign = None if not signed else ("BUY" if (signed > 0) != (action == "CANCEL") else "SELL")
    if written is None:
        return by_sign
    side = SIDES.get(written.upper())
    if side is None:
        element.complain("UNKNOWN_SIDE", f"found buySell {written!r}, expected BUY or SELL")
    elif by_sign is not None and side != by_sign:
        element.complain("SIGN_MISMATCH", f"found buySell {written} and quantity {signed}, expected {by_sign} (or the other sign)")
    return side


def _check_money(element: Element, signed: Decimal | None) -> None:
    price, stated = element.number("tradePrice"), element.number("tradeMoney", "proceeds")
    if signed is None or price is None or stated is None:
        return
    ours = product(abs(signed), abs(price), multiplier(element))
    if abs(ours - abs(stated)) > CENT:
        element.complain("MONEY_MISMATCH", f"quantity × price × multiplier = {ours.normalize():f}, found tradeMoney {stated}, expected the same to the cent")
