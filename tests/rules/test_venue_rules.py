"""The markets as rows: each venue says all it has to, the tables agree with each other, and the worked facts of the venues stand in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tallystick.model.message_tables import INSTRUCTION_MESSAGE

Row = dict[str, Any]
Shipped = dict[str, list[Row]]
Lookup = Callable[..., Row]
DAY = date(2026, 11, 24)
OF_A_VENUE = (
    "venue_fact",
    "risk_limit",
    "venue_place",
    "venue_cutoff",
    "matching_rule",
    "amount_tolerance",
    "partial_window",
    "transformation_rule",
    "retention",
    "ccp_buy_in",
    "ccp_fail_charge",
)
STATED = ("CYCLE", "DVP_MODEL", "PARTIAL_POLICY", "MATCHING", "AMOUNT_TOLERANCE", "MESSAGE_SET", "PLACE_OF_SETTLEMENT")


def test_every_venue_named_is_a_venue(shipped: Shipped) -> None:
    venues = {row["venue"] for row in shipped["venue"]}
    assert {row["settles_at"] for row in shipped["venue"]} <= venues
    for name in OF_A_VENUE:
        assert {row["venue"] for row in shipped[name]} <= venues, name


def test_every_depository_states_what_the_design_of_a_venue_asks(shipped: Shipped) -> None:
    facts = {(row["venue"], row["topic"]) for row in shipped["venue_fact"]}
    depositories = [row["venue"] for row in shipped["venue"] if row["venue_kind"] == "DEPOSITORY"]
    assert [(venue, topic) for venue in depositories for topic in STATED if (venue, topic) not in facts] == []


def test_every_calendar_of_a_venue_is_there_and_has_a_cycle(shipped: Shipped, rule_on: Lookup) -> None:
    days = {row["calendar_key"] for row in shipped["calendar_day"]}
    for row in shipped["venue"]:
        assert row["calendar_key"] in days
        assert rule_on("settlement_cycle", DAY, calendar_key=row["calendar_key"])["cycle_days"] in (1, 2)


def test_a_place_of_settlement_is_one_venue(shipped: Shipped) -> None:
    places = {row["place_of_settlement"]: row["venue"] for row in shipped["venue_place"]}
    for row in shipped["venue"]:
        if row["place_of_settlement"]:
            assert places[row["place_of_settlement"]] == row["venue"]


def test_times_and_zones_are_real(shipped: Shipped) -> None:
    for row in [*shipped["venue_cutoff"], *shipped["partial_window"]]:
        ZoneInfo(row["time_zone"])
        for name in ("local_time", "starts_at", "ends_at"):
            if row.get(name):
                hour, minute = row[name].split(":")
                assert len(row[name]) == 5 and 0 <= int(hour) <= 23 and 0 <= int(minute) <= 59, row


@pytest.mark.parametrize(
    ("venue", "cutoff", "day", "time", "counted_from", "offset"),
    [
        ("DTC", "AFFIRMATION", DAY, "21:00", "TRADE_DATE", 0),  # venues.md 12
        ("DTC", "AFFIRMATION", date(2024, 5, 24), "11:30", "TRADE_DATE", 1),
        ("DTC", "FORCED_RAD", DAY, "15:00", "SETTLEMENT_DATE", 0),  # 4.5
        ("DTC", "VALUED_RECYCLE", DAY, "15:10", "SETTLEMENT_DATE", 0),
        ("CDS", "MATCHING", DAY, "03:59", "TRADE_DATE", 1),  # 5
        ("INDEVAL", "CLOSE", DAY, "16:15", "SETTLEMENT_DATE", 0),  # 6
        ("CREST", "ALLOCATION", date(2027, 10, 11), "23:59", "TRADE_DATE", 0),  # 7.1
        ("T2S", "DVP_CUTOFF", DAY, "16:00", "SETTLEMENT_DATE", 0),  # 8
    ],
)
def test_cutoffs(rule_on: Lookup, venue: str, cutoff: str, day: date, time: str, counted_from: str, offset: int) -> None:
    row = rule_on("venue_cutoff", day, venue=venue, cutoff=cutoff)
    assert (row["local_time"], row["counted_from"], row["day_offset"]) == (time, counted_from, offset)


def test_matching_fields_are_columns_of_an_instruction(shipped: Shipped) -> None:
    assert {row["field"] for row in shipped["matching_rule"]} <= set(INSTRUCTION_MESSAGE.by_name)
    assert "DTC" not in {row["venue"] for row in shipped["matching_rule"]}


@pytest.mark.parametrize(
    ("venue", "currency", "amount", "tolerance", "prevails"),
    [
        ("T2S", "EUR", "100000.00", "2", "DELIVERER"),
        ("T2S", "EUR", "100000.01", "25", "DELIVERER"),
        ("CREST", "GBP", "5.00", "10", "DELIVERER"),
        ("CREST", "EUR", "5.00", "15", "DELIVERER"),
        ("INDEVAL", "MXN", "1000000.00", "50", "OWN"),
    ],
)
def test_tolerances(shipped: Shipped, venue: str, currency: str, amount: str, tolerance: str, prevails: str) -> None:
    [row] = [
        row
        for row in shipped["amount_tolerance"]
        if row["venue"] == venue and row["currency"] == currency and row["amount_from"] <= Decimal(amount) <= row["amount_to"] and row["valid_from"] <= DAY
    ]
    assert (row["tolerance"], row["prevailing_amount"]) == (Decimal(tolerance), prevails)


def test_partial_windows_of_t2s(shipped: Shipped) -> None:
    windows = [(row["starts_at"], row["ends_at"]) for row in shipped["partial_window"] if row["venue"] == "T2S"]
    assert windows == [("22:20", None), ("08:00", "08:30"), ("10:00", "10:15"), ("12:00", "12:15"), ("14:00", "14:15"), ("15:30", "16:00")]


def test_a_reason_whose_fault_is_known_has_a_cause(shipped: Shipped) -> None:
    """LACK is our fail when we deliver and theirs when we receive: by code and side, never by the code alone."""
    causes = {(row["status_reason"], row["direction"]): row["cause"] for row in shipped["fail_cause"]}
    faults = {(row["status_reason"], row["direction"]): row["at_fault"] for row in shipped["status_reason"]}
    assert (faults["LACK", "DELIVER"], faults["CLAC", "RECEIVE"]) == ("OURS", "THEIRS")
    wanted = {"OWN_LACK": {"OURS", "UPSTREAM", "UNKNOWN"}, "COUNTERPARTY_LACK": {"THEIRS"}}
    for pair in causes.keys() & faults.keys():
        assert faults[pair] in wanted.get(causes[pair], {faults[pair]}), pair


def test_the_same_word_means_the_same_in_both_standards(shipped: Shipped) -> None:
    words = {(row["status_process"], row["status_code"]): row["canonical_state"] for row in shipped["status_code"]}
    pairs = [("PACK", "AckdAccptd"), ("REJT", "Rjctd"), ("CAND", "Canc"), ("MACH", "Mtchd"), ("NMAT", "Umtchd"), ("PEND", "Pdg"), ("PENF", "Flng")]
    for process in {row["status_process"] for row in shipped["status_code"]}:
        for mt, mx in pairs:
            if (process, mt) in words:
                assert words[process, mt] == words[process, mx], (process, mt)


def test_penalty_rates_are_those_of_the_annex(rule_on: Lookup) -> None:
    def rate(kind: str) -> Decimal:
        return Decimal(rule_on("penalty_rate", DAY, regime="CSDR", instrument_class=kind)["rate"])

    assert rate("LIQUID_SHARE") * 250_000 == Decimal("25")  # E10, Thursday: 10,000 × 25.00 × 1.00 bp
    assert rate("OTHER_DEBT") * 985_000 == Decimal("19.70")  # E11: 1,000,000 × 98.50 % × 0.20 bp
    assert rate("OTHER") == Decimal("0.00005")


def test_cash_rates_follow_each_other_without_a_gap(shipped: Shipped) -> None:
    rows = sorted(shipped["penalty_cash_rate"], key=lambda row: row["valid_from"])
    assert all((later["valid_from"] - earlier["valid_to"]).days == 1 for earlier, later in pairwise(rows))
    assert rows[-1]["evidence"] == "U"
