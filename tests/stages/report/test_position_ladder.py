"""Positions at the depository over the next days, and what would settle now, in cases a clerk can add up."""

from __future__ import annotations

import datetime as dt

import pyarrow.compute as pc

from tallystick.model.firm import Firm
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
