"""Reference data that statements carry: rates of exchange and the securities they mention."""

from __future__ import annotations

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.model.landing import FX_RATE_MESSAGE, SECURITY_MESSAGE

STOCKS = {"ETF": "ETF", "ADR": "ADR", "GDR": "ADR"}
CLASSES = {"STK": "EQUITY", "BOND": "BOND", "BILL": "BOND"}


def conversion_rate(element: Element) -> list[Fact]:
    """Units of `to_currency` for one of `from_currency` on a day. The broker writes -1 where it has no rate: NOT_A_TRADE."""
    rate = element.amount("rate", needed=True)
    if rate == -1:
        element.complain("NOT_A_TRADE", "found rate -1, by which the broker says that it has no rate for this day")
    elif rate is not None and rate <= 0:
        element.complain("NOT_POSITIVE", f"found rate {rate}, expected a rate above zero")
    row: dict[str, object] = {
        "rate_source": element.settings.statement_source,
        "rate_date": element.day("reportDate", needed=True),
        "from_currency": element.currency("fromCurrency"),
        "to_currency": element.currency("toCurrency"),
        "fx_rate": rate,
    }
    return [Fact(FX_RATE_MESSAGE, row)]


def security_info(element: Element) -> list[Fact]:
    """A security the statement mentions. Our id is the ISIN, else the broker's contract number (options have no ISIN)."""
    kind = (element.text("assetCategory") or "").upper()
    row: dict[str, object] = {
        "security_id": element.needed("isin", "conid"),
        "isin": element.text("isin"),
        "cusip": element.text("cusip"),
        "sedol": element.text("securityID") if element.text("securityIDType") == "SEDOL" else None,
        "symbol": element.text("symbol"),
        "name": element.text("description"),
        "asset_class": STOCKS.get(element.text("subCategory") or "", CLASSES.get(kind, "OTHER")) if kind == "STK" else CLASSES.get(kind, "OTHER"),
        "currency": element.text("currency"),
    }
    return [Fact(SECURITY_MESSAGE, row)]
