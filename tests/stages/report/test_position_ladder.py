"""Positions at the depository over the next days, and what would settle now, in cases a clerk can add up."""

from __future__ import annotations

import datetime as dt

import pyarrow.compute as pc

from tallystick.model.firm import Firm, FirmMarket
from tallystick.rules import rule_tables
from tallystick.stages.report.position_ladder import position_ladder
from tallystick.stages.report.settlement_forecast import settlement_forecast
from tests.cases.table_case import picked, run_case, table

DAY, NEXT, AFTER = dt.date(2026, 11, 10), dt.date(2026, 11, 12), dt.date(2026, 11, 13)
CALENDAR = rule_tables(None)["calendar_day"].filter(pc.field("calendar_key") == "US.NSCC")
FIRM = Firm(depository_accounts=("A1",), member_id="M1")
HELD = "ledger_account sub_account security_id instrument quantity"
POSITION = "member_id security_id currency open_quantity open_value settlement_date"
ITEM = "instruction_id clearing_path security_id currency depository_account settlement_date quantity money"


def ladder(**tables: str) -> list[tuple[object, ...]]:
    given = {name: table(text) for name, text in tables.items()}
    rows = run_case(position_ladder, given | {"calendar_day": CALENDAR}, business_date=DAY, firm=FIRM)
    return picked(rows, "settlement_date", "security_id", "receive", "deliver", "projected_quantity", "missing_quantity", "expected_money")


def forecast(**tables: str) -> list[tuple[object, ...]]:
    rows = run_case(settlement_forecast, {name: table(text) for name, text in tables.items()}, business_date=DAY, firm=FIRM)
    return sorted(picked(rows, "instruction_id", "forecast_quantity", "missing_quantity", "forecast"))


def test_deliveries_that_lack_shares_are_seen_days_before():
    rows = ladder(
        balance=f"{HELD}\nS-DEPOSITORY A1 AAA AAA -500",
        trade="exec_id security_id currency clearing_date quantity gross\nE1 AAA USD 2026-11-12 -300 3000\nE2 AAA USD 2026-11-13 -400 4000",
    )
    # 500 − 300 = 200; 200 − 400 = −200: of the 400 of the second day 200 are missing.
    assert rows == [(DAY, "AAA", 500, 0, 500, 0, 0), (NEXT, "AAA", 0, -300, 200, 0, 3000), (AFTER, "AAA", 0, -400, -200, 200, 4000)]


def test_what_is_open_comes_on_the_next_settlement_day_and_own_crosses_move_nothing():
    rows = ladder(
        trade="exec_id security_id currency clearing_date quantity gross\nE1 BBB USD 2026-11-12 100 -1000\nE2 BBB USD 2026-11-12 -100 1000",
        clearing_position=f"{POSITION}\nM1 AAA USD 200 2100 2026-11-10",
        open_instruction=f"{ITEM}\nT1 TRADE_FOR_TRADE CCC USD A1 2026-11-09 -50 600",
    )
    # 11 November is a bank holiday: the open receipt of AAA (worth 2,100) and the open delivery of CCC come on the 12th.
    assert rows == [(NEXT, "AAA", 200, 0, 200, 0, -2100), (NEXT, "BBB", 0, 0, 0, 0, 0), (NEXT, "CCC", 0, -50, -50, 50, 600)]


def test_a_short_of_yesterday_is_not_missing_twice():
    rows = ladder(
        balance=f"{HELD}\nS-DEPOSITORY A1 AAA AAA -100",
        trade="exec_id security_id currency clearing_date quantity gross\nE1 AAA USD 2026-11-12 -300 3000\nE2 AAA USD 2026-11-13 -40 400",
    )
    # 100 − 300 = −200: 200 are missing. Then 40 more: all 40 of that day are missing.
    assert [row[-2] for row in rows] == [0, 200, 40]


def test_what_would_settle_now():
    """500 held and 100 to come: 600 of the CNS short of 700 go; the delivery versus payment of 50 behind it waits."""
    rows = forecast(
        balance=f"{HELD}\nS-DEPOSITORY A1 AAA AAA -500",
        clearing_position=f"{POSITION}\nM1 AAA USD -700 -7000 2026-11-10",
        open_instruction=f"{ITEM}\nT1 TRADE_FOR_TRADE AAA USD A1 2026-11-09 100 -1000\nT2 TRADE_FOR_TRADE AAA USD A1 2026-11-09 -50 500",
    )
    assert rows == [("CNS.AAA", -600, 100, "PART"), ("T1", 100, 0, "SETTLES"), ("T2", 0, 50, "WAITS")]


PLACES = """
security_id market calendar_key member_id depository_account
AAA         US     US.NSCC      M1        A1
MAPLE       CA     CA.CDS       C1        CDS1
SAP         EU     EU.T2        -         T2S1
"""
TWO = Firm(
    depository_accounts=("A1", "A2", "CDS1", "T2S1"), member_id="M1", markets=(FirmMarket("CA", "C1", "CDS1", "CAD"), FirmMarket("EU", "-", "T2S1", "EUR"))
)


def test_each_depository_account_has_its_own_ladder():
    """Bank holiday of 11 November in the US and Canada, not in T2S: what is open there comes a day earlier. A2 holds shares that A1 cannot deliver."""
    days = rule_tables(None)["calendar_day"].filter(pc.field("calendar_key").isin(["US.NSCC", "CA.CDS", "EU.T2"]))
    given = {
        "balance": f"{HELD}\nS-DEPOSITORY A1 AAA AAA -100\nS-DEPOSITORY A2 AAA AAA -400\nS-DEPOSITORY CDS1 MAPLE MAPLE -50",
        "trade": "exec_id security_id currency clearing_date quantity gross\nE1 MAPLE CAD 2026-11-12 -80 1600",
        "clearing_position": f"{POSITION}\nM1 AAA USD -150 -1500 2026-11-10\nC1 MAPLE CAD 20 410 2026-11-10",
        "open_instruction": f"{ITEM}\nT1 TRADE_FOR_TRADE SAP EUR T2S1 2026-11-09 -50 6000",
        "security_place": PLACES,
    }
    rows = run_case(position_ladder, {name: table(text) for name, text in given.items()} | {"calendar_day": days}, business_date=DAY, firm=TWO)
    wednesday = dt.date(2026, 11, 11)
    assert picked(rows, "settlement_date", "depository_account", "security_id", "receive", "deliver", "projected_quantity", "missing_quantity", "currency") == [
        (DAY, "A1", "AAA", 100, 0, 100, 0, "-"),
        (DAY, "A2", "AAA", 400, 0, 400, 0, "-"),
        (DAY, "CDS1", "MAPLE", 50, 0, 50, 0, "-"),
        (wednesday, "T2S1", "SAP", 0, -50, -50, 50, "EUR"),
        (NEXT, "A1", "AAA", 0, -150, 100 - 150, 50, "USD"),
        (NEXT, "CDS1", "MAPLE", 20, -80, 50 + 20 - 80, 10, "CAD"),
    ]


def test_what_would_settle_now_in_each_account():
    """Of the short of 150 in A1 100 go, whatever A2 holds; of the item at CDS 50 are there; the net of Canada stands in its own account."""
    given = {
        "balance": f"{HELD}\nS-DEPOSITORY A1 AAA AAA -100\nS-DEPOSITORY A2 AAA AAA -400\nS-DEPOSITORY CDS1 MAPLE MAPLE -50",
        "clearing_position": f"{POSITION}\nM1 AAA USD -150 -1500 2026-11-10\nC1 MAPLE CAD -20 -410 2026-11-10\nX9 MAPLE CAD 70 700 2026-11-10",
        "open_instruction": f"{ITEM}\nT1 TRADE_FOR_TRADE MAPLE CAD CDS1 2026-11-09 -30 600\nT2 TRADE_FOR_TRADE AAA USD A2 2026-11-09 -400 4000",
        "security_place": PLACES,
    }
    rows = run_case(settlement_forecast, {name: table(text) for name, text in given.items()}, business_date=DAY, firm=TWO)
    assert sorted(picked(rows, "instruction_id", "depository_account", "forecast_quantity", "missing_quantity", "forecast")) == [
        ("CNS.AAA", "A1", -100, 50, "PART"),
        ("CNS.MAPLE", "CDS1", -20, 0, "SETTLES"),
        ("T1", "CDS1", -30, 0, "SETTLES"),
        ("T2", "A2", -400, 0, "SETTLES"),
    ]


def test_a_delivery_versus_payment_is_forecast_in_part_where_the_depository_settles_in_parts():
    """T2S: 60 of 100; of one that says NPAR nothing."""
    items = [
        {"instruction_id": name, "clearing_path": "TRADE_FOR_TRADE", "security_id": security, "currency": "EUR", "depository_account": "A1",
         "settlement_date": DAY, "quantity": -100, "money": 1000, "instructed_quantity": -100, "instructed_money": 1000, "contra_account": "-"}
        for name, security in (("T1", "SAP"), ("T2", "NPA"))
    ]  # fmt: skip
    given = {
        "open_instruction": items, "security_place": [{"security_id": each, "market": "EU", "depository": "T2S"} for each in ("SAP", "NPA")],
        "balance": table(f"{HELD}\nS-DEPOSITORY A1 SAP SAP -60\nS-DEPOSITORY A1 NPA NPA -60"), "venue": rule_tables()["venue"],
        "instruction_state": [{"instruction_id": "T2", "item_id": "T2", "partial_code": "NPAR"}],
    }  # fmt: skip
    rows = run_case(settlement_forecast, given, business_date=DAY, firm=FIRM)
    assert sorted(picked(rows, "instruction_id", "forecast_quantity", "missing_quantity", "forecast")) == [("T1", -60, 40, "PART"), ("T2", 0, 100, "WAITS")]
