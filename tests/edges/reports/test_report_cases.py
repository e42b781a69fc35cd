"""Report pages on small days: the worked stock record, presentation of credit balances, what is due first, days without anything."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.edges.print.html_page import print_html
from tallystick.edges.reports import REPORTS
from tests.edges.reports.report_case import report_case, section_rows


def build(path, name, **tables):
    with report_case(path, **tables) as day:
        return REPORTS[name].builder(day)


STOCK_RECORD = """
    security_id ledger_account sub_account   long_quantity short_quantity
    XYZ         S-CUSTOMER     CASH          10000         0
    XYZ         S-CUSTOMER     MARGIN-B      2000          0
    XYZ         S-FIRM         INV           800           0
    XYZ         S-DEPOSITORY   FREE          0             9300
    XYZ         S-DEPOSITORY   PLEDGED       0             1000
    XYZ         S-LOANED       BROKER        0             1500
    XYZ         S-CNS          -             0             800
    XYZ         S-TRANSFER     -             0             200
"""


def test_worked_stock_record(tmp_path):
    """reports.md 1.6: 10,000 + 2,000 + 800 = 9,300 + 1,000 + 1,500 + 800 + 200 = 12,800."""
    page = build(tmp_path, "stock_record", stock_record=STOCK_RECORD)
    row = section_rows(page, "By security")[0]
    assert (row["customers"], row["firm"], row["long_total"]) == (10_000 + 2_000, 800, 12_800)
    assert (row["depository"], row["loaned"], row["to_receive"], row["other_short"], row["short_total"]) == (9_300 + 1_000, 1_500, 800, 200, 12_800)
    assert row["difference"] == 0
    assert page.summary[0].tone == "good"


def test_a_security_out_of_balance_is_a_defect_on_the_first_tile(tmp_path):
    page = build(tmp_path, "stock_record", stock_record=STOCK_RECORD.replace("9300", "9299"))
    assert (page.summary[0].value_text, page.summary[0].tone) == ("1", "bad")


def test_debits_and_credits_of_customers_are_not_netted_in_presentation(tmp_path):
    balance = """
        ledger_account sub_account security_id instrument money
        1015           SETTLEMENT  -           USD        100
        1310           C1          -           USD        50
        1310           C2          -           USD        -150
        1510           INV         AAA         USD        30
        1510           INV         BBB         USD        -20
        1240           -           AAA         USD        5
        1240           -           BBB         USD        -15
    """
    trial = """
        ledger_account currency account_name opening movement closing
        1015           USD      bank         0       100      100
        1240           USD      clearing     0       -10      -10
        1310           USD      customers    0       -100     -100
        1510           USD      inventory    0       10       10
    """
    page = build(tmp_path, "trial_balance", balance=balance, trial_balance=trial)
    shown = {row["reported"]: row["balance"] for row in section_rows(page, "As presented")}
    # customers gross by customer, inventory gross by security, the clearing corporation net
    assert shown == {"1015": 100, "1310": 50, "2210": -150, "1510": 30, "2310": -20, "2130": 5 - 15}
    assert page.summary[0].value_text == "0.00"
    assert page.summary[1].value_text == "180.00"


def test_fails_stand_in_order_of_what_is_due(tmp_path):
    fail = """
        fail_id direction security_id quantity value origin_date age_settlement_days cause             close_out_kind close_out_date close_out_state
        A       DELIVER   AAA         -10      100   2026-11-12  1                   OWN_LACK          LONG           2026-11-17     DUE_LATER
        B       RECEIVE   AAA         10       900   2026-11-10  2                   CCP_NO_ALLOCATION NONE           -              NONE
        C       DELIVER   AAA         -10      50    2026-11-12  1                   OWN_LACK          SHORT          2026-11-13     DUE_NEXT_OPEN
        D       DELIVER   AAA         -10      60    2026-11-10  2                   OWN_LACK          SHORT          2026-11-12     OVERDUE
        E       DELIVER   AAA         -10      70    2026-11-12  1                   OWN_LACK          SHORT          2026-11-13     DUE_NEXT_OPEN
    """
    page = build(tmp_path, "fails", fail=fail)
    assert [row["fail_id"] for row in section_rows(page, "Open fails")] == ["D", "E", "C", "A", "B"]
    assert [(figure.label, figure.value_text, figure.tone) for figure in page.summary[:2]] == [("Overdue", "1", "bad"), ("Due next open", "2", "warn")]
    ages = {row["age"]: (row["deliver"], row["receive"], row["value"]) for row in section_rows(page, "Fails by age")}
    assert (ages["1"], ages["2-4"]) == ((3, 0, 100 + 50 + 70), (1, 1, 900 + 60))


def test_the_ladder_carries_the_money_over_days_without_flows(tmp_path):
    ladder = """
        settlement_date currency item      receive pay  net
        2026-11-12      USD      BANK      1000    0    1000
        2026-11-13      USD      CNS       200     -900 -700
        2026-11-13      USD      CUSTOMERS 250     0    250
        2026-11-17      USD      DIVIDENDS 5       0    5
    """
    page = build(tmp_path, "funding_ladder", funding_ladder=ladder)
    after = {row["settlement_date"]: row["money_after"] for row in section_rows(page, "Ladder")}
    days = [dt.date(2026, 11, day) for day in (12, 13, 16, 17, 18, 19)]
    assert after == dict(zip(days, [1000, 1000 - 700 + 250, 550, 550 + 5, 555, 555], strict=True))
    assert page.summary[2].note == "300.00 if no customer pays"


def test_rates_say_what_they_are_of(tmp_path):
    page = build(
        tmp_path,
        "control_sheet",
        control_sheet="line stage measure rows_in rows_out rows_other state\n11 capture lines 5 4 1 OK",
        straight_through="clearing_path rows_due trades_due touched unsettled straight\nCNS 10000 10000 500 80 9420",
        fail_rate="clearing_path direction due_count failed_count due_value failed_value unpriced\nCNS DELIVER 8000 240 2000000000 30000000 0",
    )
    tiles = {figure.label: (figure.value_text, figure.note) for figure in page.summary}
    assert tiles["Straight through"] == ("94.20 %", "9,420 of 10,000 trades due")
    assert tiles["Fail rate"] == ("3.00 %", "by count; 1.50 % by value")


def test_a_broken_line_is_said_first(tmp_path):
    page = build(tmp_path, "control_sheet", control_sheet="line stage measure rows_in rows_out rows_other state\n11 capture lines 5 4 0 BROKEN")
    assert (page.summary[0].value_text, page.summary[0].tone) == ("1 broken", "bad")


def test_what_others_have_not_affirmed_and_what_was_refused_open_to_their_rows(tmp_path):
    page = build(
        tmp_path,
        "control_sheet",
        control_sheet="line stage measure rows_in rows_out rows_other state\n11 capture lines 3 3 0 OK",
        unaffirmed="""
            item_key security_id their_side quantity net_money currency why        first_difference cutoff_date cutoff_time cutoff_zone      cutoff_state
            T1       AAA         BUY        100      1000      USD      MISSING    -                2026-11-13  21:00       America/New_York DUE_LATER
            T2       BBB         SELL       50       500       USD      MISMATCHED NET_MONEY        2026-11-11  21:00       America/New_York MISSED
        """,
        instruction_event="""
            instruction_id event_order event       legality reason            state_before message_reference
            I1             1           SETTLE_PART LEGAL    -                 MATCHED      M1
            I1             2           MATCHED     ILLEGAL  STATUS_AFTER_SETTLED SETTLED   M2
            -              1           ACK         ILLEGAL  UNKNOWN_REFERENCE -            M3
        """,
    )
    waiting = section_rows(page, "Trades not affirmed")
    assert [(row["item_key"], row["due"], row["why"], row["difference"], row["cutoff"]) for row in waiting] == [
        ("T2", "past the cut-off", "they say otherwise", "net money", "21:00 America/New_York"),
        ("T1", "due later", "they say nothing", None, "21:00 America/New_York"),
    ]
    refused = section_rows(page, "Events of instructions refused")
    assert [(row["why"], row["instruction"], row["event"], row["stood"]) for row in refused] == [
        ("it had settled", "I1", "matched", "settled"),
        ("no instruction of ours", None, "ack", None),
    ]
    links = {column.link for section in page.sections for column in section.columns if column.link}
    assert {"unaffirmed.item_key", "instruction_event.instruction_id,event_order", "control_sheet.line"} <= links


def test_value_at_risk_says_why_there_is_none(tmp_path):
    risk = "account_id scenarios positions excluded_positions gross_value excluded_value reason\nALL 3 1 0 100 0 TOO_FEW_SCENARIOS"
    page = build(tmp_path, "market_risk", value_at_risk=risk)
    assert (page.summary[0].value_text, page.summary[0].note) == ("no figure", "too few scenarios")


def test_value_at_risk_states_scenarios_order_statistic_and_exclusions(tmp_path):
    figures = "confidence value_at_risk shortfall_confidence expected_shortfall order_statistic shortfall_scenarios"
    held = "account_id scenarios positions excluded_positions gross_value excluded_value"
    risk = f"{held} {figures}\nALL 20 3 2 1000 70 0.95 120 0.9 107.5 1 2"
    results = "account_id scenario_date profit\n" + "\n".join(f"ALL 2026-10-{day:02d} {profit}" for day, profit in enumerate((-120, -95, -60, -41, 10, 20), 1))
    page = build(tmp_path, "market_risk", value_at_risk=risk, scenario_result=results)
    assert [(figure.value_text, figure.note) for figure in page.summary[:3]] == [
        ("120.00", "USD, 1st worst of 20 scenarios"),
        ("107.50", "mean of the worst 2, 90 %"),
        ("2", "positions, 70.00 gross"),
    ]
    chart = page.sections[0].chart
    assert sum(chart.series[0].values) == 6
    assert [mark.label for mark in chart.marks] == ["", "ES 107.50 · VaR 120.00"]


@pytest.mark.parametrize("name", [name for name in REPORTS if name != "control_sheet"])
def test_a_day_without_anything_still_prints(tmp_path, name):
    page = build(tmp_path, name)
    assert "No rows." in print_html(page)
    assert (page.firm, page.run_id, page.book) == ("Sample Securities LLC", "run0123456789abc", "harbor")
    assert page.ruleset == "0123456789ab, code 0.1.0"


def test_commission_is_income_however_it_is_signed(tmp_path):
    trade = """
        entry    account_id account_class gross commission
        TRADE    C1         CUSTOMER      -1000 -5
        TRADE    C1         CUSTOMER      500   -2.50
        REVERSAL C1         CUSTOMER      1000  5
    """
    page = build(
        tmp_path,
        "control_sheet",
        trade=trade,
        account="account_id commission_schedule\nC1 PER_SHARE",
        control_sheet="line stage measure rows_in rows_out rows_other state\n11 capture lines 3 3 0 OK",
    )
    assert [(row["accounts"], row["schedule"], row["commission"]) for row in section_rows(page, "Revenue")] == [
        ("customer", "per share", Decimal("5") + Decimal("2.50") - 5)
    ]
