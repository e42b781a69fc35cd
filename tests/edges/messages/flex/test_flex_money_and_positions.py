"""Cash transactions, sales tax, corporate actions, transfers, positions, cash report, rates, securities."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

CASH = (
    '<CashTransaction currency="USD" type="{}" amount="{}"'
    ' settleDate="20240115" reportDate="20240116" dateTime="20240112;202000" transactionID="9" isin="US0000000001" description="words"/>'
)


@pytest.mark.parametrize(
    ("type", "kind"),
    [
        ("Dividends", "DIVIDEND"),
        ("Payment In Lieu Of Dividends", "DIVIDEND"),
        ("Withholding Tax", "WITHHOLDING"),
        ("Broker Interest Paid", "INTEREST"),
        ("Bond Interest Received", "INTEREST"),
        ("Other Fees", "FEE"),
        ("Advisor Fees", "FEE"),
        ("Commission Adjustments", "COMMISSION_ADJUSTMENT"),
        ("Deposits/Withdrawals", "WIRE"),
        ("Deposits &amp; Withdrawals", "WIRE"),
        ("Something New", "OTHER"),
    ],
)
def test_each_type_of_cash_transaction_has_its_kind(rows, type, kind):
    (row,) = rows("cash_message", CASH.format(type, "-1,234.56"))
    assert (row["reason"], row["movement_kind"], row["amount"], row["currency"]) == (None, kind, Decimal("-1234.56"), "USD")
    assert (row["movement_id"], row["value_date"], row["account_code"], row["security_code"]) == ("9", dt.date(2024, 1, 15), "U1", "US0000000001")
    assert (row["detail"] is not None) == (kind == "OTHER")


def test_the_reported_day_goes_before_the_original_one(rows):
    (row,) = rows("cash_message", '<CashTransaction currency="CAD" type="Withholding Tax" amount="28.5" dateTime="20230114;202000" reportDate="20240110"/>')
    assert row["value_date"] == dt.date(2024, 1, 10)


def test_totals_of_cash_transactions_are_not_doubled(rows):
    detail = CASH.format("Dividends", "5").replace("/>", ' levelOfDetail="DETAIL"/>')
    total = CASH.format("Dividends", "5").replace("/>", ' levelOfDetail="SUMMARY"/>')
    dashed = CASH.format("Dividends", "5").replace("/>", ' accountId="-"/>')
    assert [row["reason"] for row in rows("cash_message", detail + total + dashed)] == [None, "NOT_A_TRADE", "NOT_A_TRADE"]


def test_sales_tax_moves_money(rows):
    (row,) = rows("cash_message", '<SalesTax currency="USD" date="20240102" taxType="VAT" taxableDescription="Level 1" salesTax="-0.3" transactionID="4"/>')
    assert (row["movement_kind"], row["amount"], row["narrative"]) == ("FEE", Decimal("-0.3"), "VAT Level 1")


def test_the_legs_of_a_split_share_the_action(rows):
    leg = (
        '<CorporateAction currency="CAD" isin="{0}"'
        ' description="ACM({1}) SPLIT 1 FOR 25 (ACM, ACME, {0})" reportDate="2024-01-18"'
        ' dateTime="2024-01-17, 20:25:00" amount="0" proceeds="0" quantity="{2}"/>'
    )
    new, old = rows("corporate_action_message", leg.format("CA0000000002", "CA0000000001", "480") + leg.format("CA0000000001", "CA0000000001", "-12000"))
    assert new["action_id"] == old["action_id"]
    assert [(row["message_kind"], row["action_kind"], row["ratio_new"], row["ratio_old"], row["payable_date"].day) for row in (new, old)] == [
        ("RESULT", "SPLIT", 1, 25, 18)
    ] * 2
    assert (new["quantity"], old["quantity"]) == (480, -12000)  # 12,000 ÷ 25


def test_a_merger_pays_its_proceeds(rows):
    (row,) = rows(
        "corporate_action_message",
        '<CorporateAction currency="CAD" symbol="ACM" type="TC" description="MERGED"'
        ' reportDate="20240125" amount="-34320" proceeds="34320" quantity="-12000"/>',
    )
    # 12,000 × 2.86
    assert (row["action_kind"], row["amount"], row["quantity"], row["reason"]) == ("OTHER", 34320, -12000, None)


def test_transfers_take_their_sign_from_the_direction(read):
    shares = (
        '<Transfer currency="USD" symbol="ACME" date="2024-01-18" type="ACATS"'
        ' direction="{}" quantity="22" transferPrice="0" cashTransfer="0" transactionID="1"/>'
    )
    money = '<Transfer currency="GBP" assetCategory="CASH" symbol="--" settleDate="20240111" direction="OUT" cashTransfer="100" transactionID="2"/>'
    tables = read(shares.format("IN") + shares.format("OUT") + money).tables
    assert [(row["quantity"], row["cost_price"], row["transfer_date"].day) for row in tables["transfer_message"].to_pylist()] == [
        (22, None, 18),
        (-22, None, 18),
    ]
    assert [(row["movement_kind"], row["amount"]) for row in tables["cash_message"].to_pylist()] == [("TRANSFER", -100)]


def test_positions_count_once_and_by_contract(rows):
    option = (
        '<OpenPosition currency="USD" assetCategory="OPT" symbol="ACME  240621C00050000" multiplier="100"'
        ' position="-1" markPrice="0.0368" side="Short" levelOfDetail="{}"/>'
    )
    summary, lot = rows("stated_position", option.format("SUMMARY") + option.format("LOT"))
    assert (summary["reason"], summary["quantity"], summary["price"]) == (None, -1, Decimal("3.68"))  # 0.0368 × 100
    assert (summary["statement_date"], summary["balance_kind"], lot["reason"]) == (dt.date(2024, 1, 31), "TOTAL", "NOT_A_TRADE")


REPORT = (
    '<CashReportCurrency currency="{}" fromDate="20240101" toDate="20240131" startingCash="100" startingCashSec="100" commissions="-2" commissionsMTD="-2" '
    'depositWithdrawals="50" deposits="60" withdrawals="-10" dividends="0" endingCash="{}" endingSettledCash="140" slbNetCash="9"/>'
)


def test_a_cash_report_is_balances_and_totals(read):
    found = read(REPORT.format("USD", "148"))
    balances = [(row["balance_kind"], row["balance_date"].day, row["amount"], row["reason"]) for row in found.tables["stated_balance"].to_pylist()]
    assert balances == [("OPENING", 1, 100, None), ("CLOSING", 31, 148, None), ("AVAILABLE", 31, 140, None)]
    totals = [(row["entry_code"], row["amount"], row["reason"]) for row in found.tables["stated_entry"].to_pylist()]
    assert totals == [("commissions", -2, "NOT_A_TRADE"), ("depositWithdrawals", 50, "NOT_A_TRADE")]  # 100 − 2 + 50 = 148
    assert found.remarks == ()


def test_a_cash_report_that_does_not_add_up_is_told(read):
    assert any("does not add up" in remark and "= 1" in remark for remark in read(REPORT.format("USD", "149")).remarks)


def test_the_sum_over_currencies_is_kept_but_not_counted(read):
    found = read(REPORT.format("BASE_SUMMARY", "148"))
    assert {(row["reason"], row["currency"]) for row in found.tables["stated_balance"].to_pylist()} == {("NOT_A_TRADE", "EUR")}
    assert found.rejected == 0


def test_a_balance_in_nine_decimals_is_kept_to_eight_and_says_so(rows):
    opening = rows("stated_balance", REPORT.format("USD", "148").replace('startingCash="100"', 'startingCash="100.123456785"'))[0]
    assert (opening["amount"], opening["reason"]) == (Decimal("100.12345679"), None)
    assert "startingCash is stated as 100.123456785" in opening["detail"]


def test_rates_and_securities(read):
    tables = read(
        '<ConversionRate reportDate="20240102" fromCurrency="GBP" toCurrency="EUR" rate="1.2041"/>'
        '<ConversionRate reportDate="20240102" fromCurrency="RON" toCurrency="EUR" rate="-1"/>'
        '<SecurityInfo currency="USD" assetCategory="STK" subCategory="ADR" symbol="ACME" description="ACME LTD"'
        ' conid="5" isin="US0000000001" cusip="000000000"/>'
        '<SecurityInfo currency="USD" assetCategory="OPT" symbol="ACME  240621C00050000" conid="6" isin=""/>'
    ).tables
    assert [(row["from_currency"], row["fx_rate"], row["reason"]) for row in tables["fx_rate_message"].to_pylist()] == [
        ("GBP", Decimal("1.2041"), None),
        ("RON", -1, "NOT_A_TRADE"),
    ]
    assert [(row["security_id"], row["asset_class"], row["cusip"]) for row in tables["security_message"].to_pylist()] == [
        ("US0000000001", "ADR", "000000000"),
        ("6", "OTHER", None),
    ]


def test_what_is_not_read_is_named_and_counted(read):
    found = read('<FxTransaction quantity="1"/><FxTransaction quantity="2"/><NewThing a="1"><Inner b="2"/></NewThing><Empty/>')
    assert found.remarks == ("FxTransaction: 2 not read", "Inner: 1 not read", "NewThing: 1 not read")
    assert found.rows == 0 and found.lines_read == found.lines_of_form == 10


def test_rows_of_another_account_are_told(read):
    (remark,) = read(CASH.format("Dividends", "5").replace("/>", ' accountId="U2"/>')).remarks
    assert "another account" in remark and "U2" not in remark
