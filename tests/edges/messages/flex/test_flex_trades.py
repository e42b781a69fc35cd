"""Trades: executions, options, cancels, corrections, exchanges of currency, and what only repeats them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

STOCK = (
    '<Trade accountId="U1" currency="USD" assetCategory="STK" symbol="ACME" isin="US0000000001" cusip="000000000" multiplier="1" tradeID="{id}" '
    'tradeDate="20240102" dateTime="20240102;103001" settleDateTarget="20240104" transactionType="{type}" exchange="NASDAQ" quantity="{quantity}" '
    'tradePrice="50.25" tradeMoney="5025" proceeds="-5025" taxes="-0.50" ibCommission="-1.25" ibCommissionCurrency="USD" netCash="-5026.75" '
    'buySell="{side}" ibExecID="0000.1.01" transactionID="T{id}" {more} levelOfDetail="EXECUTION"/>'
)


def stock(id: str = "7", type: str = "ExchTrade", quantity: str = "100", side: str = "BUY", more: str = "") -> str:
    return STOCK.format(id=id, type=type, quantity=quantity, side=side, more=more)


def test_a_bought_share_is_an_execution(rows):
    (row,) = rows("execution_message", stock())
    assert row["reason"] is None
    assert (row["sender"], row["chain"], row["action"], row["exec_id"], row["cross_reference"]) == ("IBKR", "EXECUTION", "NEW", "7", "0000.1.01")
    assert (row["trade_date"], row["trade_time"]) == (dt.date(2024, 1, 2), dt.datetime(2024, 1, 2, 10, 30, 1))
    assert (row["sending_time"], row["stated_settlement_date"]) == (dt.datetime(2024, 2, 1, 8, 30), dt.date(2024, 1, 4))
    assert (row["security_code"], row["security_code_kind"], row["account_code"]) == ("US0000000001", "ISIN", "U1")
    assert (row["side_code"], row["side"], row["quantity"], row["price"]) == ("BUY", "BUY", 100, Decimal("50.25"))
    # 5,025 + 1.25 + 0.50 paid
    assert (row["stated_commission"], row["stated_tax"], row["stated_net_money"]) == (Decimal("-1.25"), Decimal("-0.50"), Decimal("-5026.75"))
    assert row["raw_text"].startswith("<Trade ") and 'tradeID="7"' in row["raw_text"]


def test_a_sale_has_a_positive_quantity_and_a_side(rows):
    (row,) = rows("execution_message", stock(quantity="-100", side="SELL"))
    assert (row["reason"], row["side"], row["quantity"]) == (None, "SELL", 100)


def test_an_option_is_priced_by_contract(rows):
    (row,) = rows(
        "execution_message",
        '<Trade currency="USD" assetCategory="OPT" symbol="ACME  240621C00050000" multiplier="100"'
        ' tradeID="8" tradeDate="20240102" quantity="2" tradePrice="6.95" '
        'tradeMoney="1390" buySell="BUY"/>',
    )
    # 2 contracts × (6.95 × 100) = 1,390
    assert (row["reason"], row["quantity"], row["price"], row["quantity"] * row["price"]) == (None, 2, 695, 1390)
    assert row["security_code_kind"] == "SYMBOL"


def test_a_cancel_names_the_trade_it_ends(rows):
    cancel = stock(id="9", type="TradeCancel", quantity="-100", side="BUY (Ca.)", more='origTradeID="7" notes="Ca"')
    bought, ended = rows("execution_message", stock() + cancel)
    assert (bought["action"], ended["action"], ended["exec_id"], ended["ref_exec_id"]) == ("NEW", "CANCEL", "9", "7")
    assert (ended["reason"], ended["side"], ended["quantity"]) == (None, "BUY", 100)


def test_a_cancel_may_name_the_transaction(rows):
    cancel = stock(id="9", type="TradeCancel", quantity="-100", side="BUY (Ca.)", more='origTradeID="0" origTransactionID="T7"')
    _, ended = rows("execution_message", stock() + cancel)
    assert (ended["action"], ended["ref_exec_id"], ended["reason"]) == ("CANCEL", "7", None)


def test_a_cancel_under_the_id_of_its_trade_gets_an_id_of_its_own(rows):
    cancel = stock(id="7", type="TradeCancel", quantity="-100", side="BUY (Ca.)", more='origTradeID="7"')
    _, ended = rows("execution_message", stock() + cancel)
    assert (ended["exec_id"], ended["ref_exec_id"]) == ("7.CANCEL", "7")


def test_a_correction_of_a_cancelled_trade_is_booked_anew(rows):
    cancel = stock(id="9", type="TradeCancel", quantity="-100", side="BUY (Ca.)", more='origTradeID="7"')
    anew = stock(id="10", type="TradeCorrect", more='origTradeID="7" notes="Co"')
    assert [(row["action"], row["ref_exec_id"]) for row in rows("execution_message", stock() + cancel + anew)] == [
        ("NEW", None),
        ("CANCEL", "7"),
        ("NEW", None),
    ]


def test_a_correction_alone_corrects(rows):
    _, corrected = rows("execution_message", stock() + stock(id="10", type="TradeCorrect", more='origTradeID="7"'))
    assert (corrected["action"], corrected["ref_exec_id"]) == ("CORRECT", "7")


def test_only_executions_count(rows):
    order = stock().replace("EXECUTION", "ORDER")
    found = rows("execution_message", order + '<Order tradeDate="MULTI"/><SymbolSummary/><AssetSummary/><Lot/>' + stock())
    assert [row["reason"] for row in found] == ["NOT_A_TRADE"] * 5 + [None]


def test_orders_without_executions_are_told(read):
    assert any("tick Executions" in remark for remark in read(stock().replace("EXECUTION", "ORDER")).remarks)


def test_trades_without_ids_get_ids_from_content(rows):
    bare = '<Trade currency="USD" symbol="ACME" tradeDate="20240102" quantity="1" tradePrice="2" buySell="BUY" tradeID="" ibExecID="N/A"/>'
    first = [row["exec_id"] for row in rows("execution_message", bare + bare + bare.replace('"2"', '"3"'))]
    assert len(set(first)) == 3 and first[0][:-2] == first[1][:-2]
    assert first == [row["exec_id"] for row in rows("execution_message", bare + bare + bare.replace('"2"', '"3"'))]


def test_commission_in_another_currency_is_a_charge_of_its_own(read):
    tables = read(stock().replace('ibCommissionCurrency="USD"', 'ibCommissionCurrency="EUR"')).tables
    assert tables["execution_message"].to_pylist()[0]["stated_commission"] == 0
    (charge,) = tables["cash_message"].to_pylist()
    assert (charge["movement_kind"], charge["currency"], charge["amount"]) == ("FEE", "EUR", Decimal("-1.25"))


def test_an_exchange_of_currency_is_two_legs_and_a_commission(read):
    exchange = (
        '<Trade currency="USD" assetCategory="CASH" symbol="CHF.USD" tradeID="5" tradeDate="20240102" settleDateTarget="20240104" quantity="-1200" '
        'tradePrice="1.0842" proceeds="1301.04" ibCommission="-1.84194" ibCommissionCurrency="CHF" buySell="SELL" levelOfDetail="EXECUTION"/>'
    )
    found = read(exchange)
    assert set(found.tables) == {"cash_message"}
    legs = [
        (row["movement_id"], row["movement_kind"], row["value_date"].day, row["currency"], row["amount"]) for row in found.tables["cash_message"].to_pylist()
    ]
    assert legs == [
        ("5.first", "OTHER", 4, "CHF", Decimal(-1200)),
        ("5.second", "OTHER", 4, "USD", Decimal("1301.04")),  # 1,200 × 1.0842
        ("5.ibCommission", "FEE", 2, "CHF", Decimal("-1.84194")),
    ]
