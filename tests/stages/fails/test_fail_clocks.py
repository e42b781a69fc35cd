"""The clocks on a fail: venues.md 10.1 and 10.2 (days counted from the settlement date), E8, E19, 5 (Canada), 6 (Mexico)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tallystick.rules.family import EVIDENCE_MARKS
from tests.cases.broker import rules
from tests.cases.table_case import picked, table
from tests.stages.fails.fail_day import DAY, clocks, open_row

TFT = {"clearing_path": "TRADE_FOR_TRADE"}
THRESHOLD_DAY = dt.date(2026, 11, 12)

E8 = """
settlement_date SHORT      LONG       MARKET_MAKER
2026-10-13      2026-10-14 2026-10-16 2026-10-16
2026-11-25      2026-11-27 2026-12-01 2026-12-01
2026-11-27      2026-11-30 2026-12-02 2026-12-02
"""


@pytest.mark.parametrize("case", table(E8), ids=lambda case: case["settlement_date"])
def test_e8_rule_204_is_due_by_the_open_of_the_first_or_third_settlement_day(case: dict[str, str]) -> None:
    kinds = ("SHORT", "LONG", "MARKET_MAKER")
    day = dt.date.fromisoformat(case["settlement_date"])
    rows = clocks([open_row(kind, close_out_kind=kind, origin_date=day) for kind in kinds], day)
    assert {row["fail_id"]: str(row["due_on"]) for row in rows if row["clock"] == "RULE_204"} == {kind: case[kind] for kind in kinds}
    assert {row["due_at"] for row in rows if row["clock"] == "RULE_204"} == {"OPEN"}


US_CLOCKS = """
clock                   due_on     days_left day_kind   state         effect
CNS_FAILS_CHARGE        2026-12-02 4         SETTLEMENT RUNNING       CHARGE
CUSTOMER_BUY_IN_15C3_3M 2026-12-10 10        TRADE      RUNNING       DUTY
NET_CAPITAL_15C3_1      2026-12-03 5         TRADE      RUNNING       CHARGE
RULE_204                2026-12-01 3         SETTLEMENT RUNNING       DUTY
"""


def shown(rows: list[dict[str, Any]], *names: str) -> list[tuple[str, ...]]:
    return [tuple(str(value) for value in row) for row in picked(rows, *names)]


def test_every_clock_of_a_long_sale_that_fails_in_cns() -> None:
    """Failed on Wednesday 25 November (day 1). Thursday is Thanksgiving, so the next days are 27, 30 November, 1, 2, 3, … December.

    Charge: band 1-4 ends when age 5 is reached, four settlement days later; 15c3-1: five business days; 15c3-3(m): ten.
    """
    rows = clocks([open_row(close_out_kind="LONG")])
    assert shown(rows, *table(US_CLOCKS)[0]) == [tuple(case.values()) for case in table(US_CLOCKS)]


def test_what_we_do_not_receive_must_be_possessed_after_thirty_calendar_days_and_may_be_bought_in_outside_cns() -> None:
    """15c3-3(d)(2): more than 30 days after 25 November is 26 December; FINRA 11810: the third business day, 1 December, not in CNS."""
    rows = clocks([open_row("C", 100), open_row("T", 100, **TFT)])
    names = ("fail_id", "clock", "due_on", "effect")
    assert shown([row for row in rows if row["clock"] != "CNS_FAILS_CHARGE"], *names) == [
        ("C", "POSSESSION_15C3_3D2", "2026-12-26", "DUTY"),
        ("T", "BILATERAL_BUY_IN_11810", "2026-12-01", "RIGHT"),
        ("T", "POSSESSION_15C3_3D2", "2026-12-26", "DUTY"),
    ]


STATES = """
day        state
2026-11-25 RUNNING
2026-11-27 RUNNING
2026-11-30 DUE_NEXT_OPEN
2026-12-01 OVERDUE
"""


def test_the_state_of_rule_204_moves_with_the_days() -> None:
    """A long sale of 25 November: close out by the open of 1 December."""
    found = [(case["day"], state) for case in table(STATES) for state in _states(dt.date.fromisoformat(case["day"]))]
    assert found == [(case["day"], case["state"]) for case in table(STATES)]


def _states(day: dt.date) -> list[str]:
    return [row["state"] for row in clocks([open_row(close_out_kind="LONG")], day) if row["clock"] == "RULE_204"]


def test_rule_204_outside_cns_waits_for_compliance() -> None:
    """Conventions 13: trade for trade, deadline shown, scope to be confirmed."""
    (row,) = [row for row in clocks([open_row(**TFT)]) if row["clock"] == "RULE_204"]
    assert (str(row["due_on"]), row["state"]) == ("2026-11-27", "SCOPE_TO_BE_CONFIRMED")


def test_the_band_of_the_fails_charge_that_has_no_end_is_reached() -> None:
    """E19: from age 21 the rate is 100 %; nothing more comes. 21 settlement days up to 25 November begin on 26 October."""
    (row,) = [row for row in clocks([open_row(origin_date=dt.date(2026, 10, 26))]) if row["clock"] == "CNS_FAILS_CHARGE"]
    assert (row["due_on"], row["state"]) == (None, "REACHED")


ELSEWHERE = """
venue   clock                due_on     evidence
CDS     CANADA_EXTENDED_FAIL 2026-12-10 K
"""


@pytest.mark.parametrize("case", table(ELSEWHERE), ids=lambda case: case["venue"])
def test_a_fail_elsewhere_has_the_clocks_of_its_venue_and_no_other(case: dict[str, str]) -> None:
    """UMIR 7.10: ten trading days after the settlement date; CCV: two days of grace, unverified. Days here are those of the calendar given."""
    rows = clocks([open_row(venue=case["venue"], clearing_path="TFT", close_out_kind="NONE")])
    assert shown(rows, "venue", "clock", "due_on", "evidence") == [tuple(case.values())]


BUY_INS = """
house direction clock                due_on     effect
LCH   DELIVER   CCP_BUY_IN_TRIGGER   2026-12-02 DUTY
LCH   DELIVER   CCP_BUY_IN_EXECUTION 2026-12-03 CHARGE
LCH   RECEIVE   CCP_BUY_IN_TRIGGER   2026-12-02 RIGHT
LCH   RECEIVE   CCP_BUY_IN_EXECUTION 2026-12-03 RIGHT
CCV   DELIVER   CCP_BUY_IN_GRACE_END 2026-11-30 DUTY
CCV   RECEIVE   CCP_BUY_IN_GRACE_END 2026-11-30 RIGHT
"""


def test_a_clearing_house_buys_in_by_its_own_timetable() -> None:
    """LCH: triggered at the close of ISD+4, executed at ISD+5; CCV: two days of grace, unverified. Days here are those of the calendar given."""
    found = []
    for house, side in (("LCH", -1), ("LCH", 1), ("CCV", -1), ("CCV", 1)):
        rows = clocks([open_row(quantity=side, venue="CREST", clearing_path="NET", close_out_kind="NONE", clearing_house=house)])
        found += sorted(shown(rows, "direction", "clock", "due_on", "effect"), key=lambda row: row[2])
    assert found == [tuple(case.values())[1:] for case in table(BUY_INS)]


def test_the_threshold_clock_starts_on_the_first_day_both_listed_and_failing_and_goes_on_from_there() -> None:
    """203(b)(3): thirteen consecutive settlement days, the first counted as day 1: from 12 November, the 13th is 1 December."""
    listed = [{"security_id": "AAA", "listed_from": THRESHOLD_DAY, "counted_date": DAY}]
    old = open_row(origin_date=dt.date(2026, 11, 9))
    (started,) = [row for row in clocks([old], THRESHOLD_DAY, listed) if row["clock"] == "RULE_203_THRESHOLD"]
    assert (started["started_on"], str(started["due_on"]), started["days_left"]) == (THRESHOLD_DAY, "2026-12-01", 12)
    (later,) = [row for row in clocks([open_row("CNS.2")], DAY, listed, [started]) if row["clock"] == "RULE_203_THRESHOLD"]
    assert (later["started_on"], str(later["due_on"])) == (THRESHOLD_DAY, "2026-12-01")


def test_a_fail_of_a_security_that_has_left_the_list_has_no_threshold_clock() -> None:
    before = [{"fail_id": "CNS.1", "clock": "RULE_203_THRESHOLD", "security_id": "AAA", "started_on": THRESHOLD_DAY}]
    assert "RULE_203_THRESHOLD" not in {row["clock"] for row in clocks([open_row()], DAY, [], before)}


def test_every_clock_names_its_source_and_mark() -> None:
    rows = clocks([open_row(), open_row("T", -1, **TFT), open_row("R", 1)])
    assert all(row["source"] and row["evidence"] in EVIDENCE_MARKS and row["consequence"] for row in rows)
    assert {row["clock"] for row in rows} <= {row["clock"] for row in rules()["clock_rule"].to_pylist()} | {"RULE_204", "CNS_FAILS_CHARGE"}
