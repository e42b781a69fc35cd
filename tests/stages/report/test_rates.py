"""Straight-through and fail rates: worked cases, and the properties that make the figures add up."""

from __future__ import annotations

import datetime as dt

import pyarrow.compute as pc
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.rules import rule_tables
from tallystick.stages.report.fail_rate import fail_rate
from tallystick.stages.report.straight_through import straight_through
from tests.cases.day_engine import rows_of
from tests.cases.table_case import picked, run_case, table

DAY = dt.date(2026, 11, 12)
FIRM = Firm()
CALENDAR = rule_tables(None)["calendar_day"].filter(pc.field("calendar_key") == "US.NSCC")


def trades(text: str) -> list[dict[str, object]]:
    """Trades due today of sender S: exec_id, version, entry, path, security, quantity."""
    usual = {"sender": "S", "chain": "EXECUTION", "root_trade_date": "2026-11-10", "trade_date": "2026-11-10"}
    return [{**usual, **{("version_exec_id" if name == "version" else name): value for name, value in row.items()}} for row in table(text)]


def test_a_correction_a_cancel_a_failed_side_and_an_open_item_are_not_straight_through():
    due = trades("""
        exec_id version entry    clearing_path   security_id quantity
        E1      E1      TRADE    CNS             AAA         100
        E2      E2      TRADE    CNS             BBB         -50
        E3      E3      TRADE    CNS             BBB         60
        E4      E5      TRADE    CNS             AAA         10
        E6      E6      TRADE    CNS             AAA         10
        E6      E6      REVERSAL CNS             AAA         -10
        E7      E7      TRADE    TRADE_FOR_TRADE TTT         10
        E8      E8      TRADE    TRADE_FOR_TRADE TTT         20
    """)
    lots = table("security_id origin_date quantity\nBBB 2026-11-12 -50\nAAA 2026-11-10 7")
    items = table("instruction_id\nTFT.S.2026-11-10.E8")
    rows = run_case(straight_through, {"due_trade": due, "clearing_lot": lots, "open_instruction": items}, business_date=DAY)
    assert picked(rows, "clearing_path", "rows_due", "trades_due", "touched", "unsettled", "straight") == [
        # due: E1 E2 E3 E5 (E6 was reversed today); touched: E5; unsettled: E2, a sale of BBB, which failed to deliver today
        ("CNS", 6, 4, 1, 1, 4 - 1 - 1),
        ("TRADE_FOR_TRADE", 2, 2, 0, 1, 1),
    ]


def test_an_old_fail_does_not_count_against_todays_trades():
    due = trades("exec_id version entry clearing_path security_id quantity\nE1 E1 TRADE CNS AAA -100")
    lots = table("security_id origin_date quantity\nAAA 2026-11-10 -100")
    rows = run_case(straight_through, {"due_trade": due, "clearing_lot": lots}, business_date=DAY)
    assert picked(rows, "trades_due", "straight") == [(1, 1)]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["CNS", "TRADE_FOR_TRADE"]), st.booleans(), st.booleans(), st.sampled_from("AB"), st.sampled_from([-5, 5])), max_size=12)
)
def test_due_is_touched_unsettled_and_straight(drawn):
    due: list[dict[str, object]] = []
    for number, (path, corrected, cancelled, security, quantity) in enumerate(drawn):
        version = f"V{number}" if corrected else f"E{number}"
        one = {"sender": "S", "chain": "X", "root_trade_date": "2026-11-10", "exec_id": f"E{number}", "version_exec_id": version, "clearing_path": path}
        due.append({**one, "entry": "TRADE", "security_id": security, "quantity": quantity})
        if cancelled:
            due.append({**one, "entry": "REVERSAL", "security_id": security, "quantity": -quantity})
    lots = table("security_id origin_date quantity\nA 2026-11-12 -5")
    rows = rows_of(straight_through, DAY, {"due_trade": due, "clearing_lot": lots})
    assert sum(row["rows_due"] for row in rows) == len(due)
    assert sum(row["trades_due"] for row in rows) == sum(1 for each in drawn if not each[2])
    assert all(row["trades_due"] == row["touched"] + row["unsettled"] + row["straight"] and row["straight"] >= 0 for row in rows)


def rated(instructions: str, positions: str = "", items: str = "", day: dt.date = DAY) -> list[dict[str, object]]:
    tables = {"instruction": table(instructions), "closing_price": table("security_id close_price\nAAA 10\nBBB 20\nTTT 4"), "calendar_day": CALENDAR}
    given_tables = {"clearing_position": positions, "open_instruction": items}
    return run_case(fail_rate, tables | {name: table(text) for name, text in given_tables.items() if text}, business_date=day, firm=FIRM)


INSTRUCTIONS = """
    instruction_id clearing_path   security_id currency quantity
    C1             CNS             AAA         USD      -100
    C2             CNS             BBB         USD      30
    T1             TRADE_FOR_TRADE TTT         USD      -50
    T2             TRADE_FOR_TRADE ZZZ         USD      -50
"""
POSITIONS = "security_id currency open_quantity\nAAA USD -40\nBBB USD 0"


def test_a_partial_delivery_is_a_fail_by_count_and_in_part_by_value():
    rows = rated(INSTRUCTIONS, POSITIONS, "instruction_id quantity\nT1 -50")
    assert picked(rows, "clearing_path", "direction", "due_count", "failed_count", "due_value", "failed_value", "unpriced") == [
        ("CNS", "DELIVER", 1, 1, 100 * 10, 40 * 10, 0),
        ("CNS", "RECEIVE", 1, 0, 30 * 20, 0, 0),
        ("TRADE_FOR_TRADE", "DELIVER", 2, 1, 50 * 4, 50 * 4, 1),
    ]


def test_nothing_is_due_on_a_day_without_settlement():
    assert rated(INSTRUCTIONS, POSITIONS, day=dt.date(2026, 11, 11)) == []
