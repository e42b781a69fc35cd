"""The funding ladder and the blotter on days a clerk can add up."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pyarrow.compute as pc

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.report.blotter import blotter
from tallystick.stages.report.funding_ladder import funding_ladder
from tests.cases.table_case import picked, run_case, table

DAY, NEXT = dt.date(2026, 11, 10), dt.date(2026, 11, 12)
CALENDAR = rule_tables(None)["calendar_day"].filter(pc.field("calendar_key") == "US.NSCC")


def ladder(**tables: str) -> list[tuple[object, ...]]:
    given = {name: table(text) for name, text in tables.items()}
    rows = run_case(funding_ladder, given | {"calendar_day": CALENDAR}, business_date=DAY, firm=Firm())
    return picked(rows, "settlement_date", "item", "receive", "pay", "net")


TRADES = "exec_id account_id clearing_path security_id currency clearing_date gross net_money"


def test_cns_money_is_netted_per_security_with_what_is_open():
    rows = ladder(
        trade=f"{TRADES}\nE1 C1 CNS AAA USD 2026-11-12 -1100 -1101\nE2 C1 CNS AAA USD 2026-11-12 300 299\nE3 F1 CNS BBB USD 2026-11-12 500 500",
        clearing_position="security_id currency open_value\nAAA USD 200\nBBB USD -2000",
    )
    # AAA: −1,100 + 300 − 200 (to receive, worth 200) = −1,000; BBB: 500 + 2,000 = 2,500. The bank holiday of 11 November settles nothing.
    assert rows == [(NEXT, "CNS", 2500, -1000, 1500)]


def test_items_loans_dividends_and_the_bank():
    rows = ladder(
        trade=f"{TRADES}\nE1 C1 TRADE_FOR_TRADE TTT USD 2026-11-13 -200 -201",
        open_instruction="instruction_id clearing_path currency money\nT0 TRADE_FOR_TRADE USD 75",
        loan="loan_id direction currency pending_mark\nL1 LOAN USD 1000\nL2 BORROW USD 300",
        entitlement="action_id holder_kind currency money paid_date\nD DEPOSITORY USD 50 2026-11-12\nD ACCOUNT USD 50 2026-11-12\nD CNS USD 9 2026-11-10",
        balance="ledger_account sub_account instrument money\n1015 SETTLEMENT USD 10000\n1310 C1 USD -10000",
    )
    assert rows == [
        (DAY, "BANK", 10000, 0, 10000),
        (NEXT, "DIVIDENDS", 50, 0, 50),
        (NEXT, "LOANS", 1000, -300, 700),
        (NEXT, "TRADE_FOR_TRADE", 75, 0, 75),
        (dt.date(2026, 11, 13), "TRADE_FOR_TRADE", 0, -200, -200),
    ]


def test_a_cash_account_is_expected_to_pay_what_it_lacks_on_the_day_it_lacks_it():
    cash = "account_id currency settled_money"
    accounts = "account_id account_class account_type\nC1 CUSTOMER CASH\nC2 CUSTOMER MARGIN"
    trades = f"{TRADES}\nE1 C1 CNS AAA USD 2026-11-12 -700 -700\nE2 C1 CNS AAA USD 2026-11-13 -100 -100\nE3 C2 CNS AAA USD 2026-11-12 -700 -700"
    rows = [row for row in ladder(trade=trades, account_cash=f"{cash}\nC1 USD 400", account=accounts) if row[1] == "CUSTOMERS"]
    assert rows == [(NEXT, "CUSTOMERS", 700 - 400, 0, 300), (dt.date(2026, 11, 13), "CUSTOMERS", 100, 0, 100)]


def test_the_blotter_lists_trades_deliveries_and_money_with_keys_that_open():
    key = {"sender": "S", "chain": "EXECUTION", "root_trade_date": DAY, "exec_id": "E1", "version_exec_id": "E2", "entry": "TRADE"}
    terms = {"account_id": "C1", "security_id": "AAA", "side": "SELL", "quantity": -100, "price": 10, "clearing_path": "CNS"}
    money = {"gross": 1000, "commission": -5, "section_31_fee": "-0.03", "taf_fee": "-0.02", "net_money": "994.95"}
    activity = """
        file_id line_number status   activity_status security_id quantity money contra_account
        F       3           accepted MADE            AAA         -100     0     888
        F       4           accepted PENDING         AAA         -1       0     888
    """
    posted = "event_kind event_key leg ledger_account sub_account security_id money"
    rows = run_case(
        blotter,
        {
            "trade": [key | terms | money],
            "depository_activity": table(activity),
            "event_posting": table(f"{posted}\nWIRE F.1 1 1015 SETTLEMENT - 250\nWIRE F.1 2 1310 C1 - -250"),
            "entitlement_posting": table(f"{posted}\nDIVIDEND_RECEIVED D.1 1 1015 SETTLEMENT AAA 40"),
        },
        business_date=DAY,
    )
    assert picked(rows, "entry_kind", "entry_key", "account_id", "side", "quantity", "charges", "net_money", "counterparty") == [
        ("CASH", "DIVIDEND_RECEIVED,D.1,1", "-", "RECEIVE", 0, 0, 40, "DIVIDEND_RECEIVED"),
        ("CASH", "WIRE,F.1,1", "C1", "RECEIVE", 0, 0, 250, "WIRE"),
        ("DELIVERY", "F,3", "-", "DELIVER", -100, 0, 0, "888"),
        ("TRADE", "S,EXECUTION,2026-11-10,E1,E2,TRADE", "C1", "SELL", -100, Decimal("-5.05"), Decimal("994.95"), "CNS"),
    ]
