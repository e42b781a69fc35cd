"""Whatever stands in the fields, an element becomes landing rows with a reason of the list, and never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.messages.flex import ROW_REASONS, FlexSettings
from tallystick.edges.messages.flex.element import Element, Statement
from tallystick.edges.messages.flex.read import READERS
from tallystick.edges.messages.reading import landing_table

NAMES = (
    "accountId", "currency", "symbol", "isin", "cusip", "securityID", "securityIDType", "conid", "assetCategory", "multiplier", "tradeID",
    "tradeDate", "tradeTime", "dateTime", "reportDate", "settleDate", "settleDateTarget", "date", "transactionType", "quantity", "tradePrice",
    "tradeMoney", "proceeds", "taxes", "ibCommission", "ibCommissionCurrency", "netCash", "buySell", "notes", "origTradeID", "type", "amount",
    "salesTax", "position", "markPrice", "side", "direction", "transferPrice", "cashTransfer", "startingCash", "endingCash",
    "endingSettledCash", "dividends", "rate", "fromCurrency", "toCurrency", "description", "levelOfDetail", "subCategory",
)  # fmt: skip
VALUES = (
    "", "--", "N/A", "0", "-0", "-1", "100", "1,234.5", "0.000000000001", "99999999999999999999", "1e9", "1E99", "NaN", "MULTI", "20240102",
    "2024-01-02;101112", "20240230", "10:11", "USD", "usd", "GBX", "EUR.USD", "STK", "CASH", "OPT", "CFD", "BUY", "SELL (Ca.)", "TradeCancel",
    "Ca;P", "Co", "IN", "OUT", "Short", "SUMMARY", "EXECUTION", "ISIN", "SPLIT . FOR ..", "SPLIT 1 FOR 25", "Dividends", "ü\u2028",
    "BASE_SUMMARY",
)  # fmt: skip


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60, deadline=None)
@given(fields=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES) | st.text(max_size=8)))
def test_any_fields_become_rows_with_a_reason_of_the_list(name, fields):
    element = Element(name, fields, Statement(1, "U1", "20240101", "20240131"), FlexSettings())
    facts = READERS[name](element)
    reason, detail = element.verdict
    assert facts
    assert reason is None or (reason in {each.code for each in ROW_REASONS} and detail)
    for fact in facts:
        landing_table(fact.table, [fact.row])
