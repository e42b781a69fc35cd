"""Trades against what counterparties and institutions say of them: references, fields, tolerance, blocks, ties, and what stays open."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tests.cases.table_case import picked
from tests.stages.confirm.desk import DAY, NEXT_DAY, TOLERANCE, Desk, answer, line, met, trade


def confirmed(trades: list[dict[str, Any]], lines: list[dict[str, Any]], **said: Any) -> list[tuple[Any, ...]]:
    return met(Desk(**said).day(trades, lines)["confirmation"])


def test_a_retail_trade_needs_no_confirmation() -> None:
    """Only the account types of the policy are confirmed; a cash account is none of them."""
    assert confirmed([trade("1", 100, "1000.00", account_id="C1")], []) == []


def test_a_trade_without_a_line_is_missing_and_a_line_without_a_trade_alleged() -> None:
    assert confirmed([trade("1", 100, "1000.00")], []) == [("1", 0, "MISSING", "-")]
    assert confirmed([], [line(1, 100, "1000.00")]) == [("-", 1, "ALLEGED_ONLY", "-")]


def test_all_fields_equal_is_an_exact_match() -> None:
    assert confirmed([trade("1", 100, "1000.00")], [line(1, 100, "1000.00")]) == [("1", 1, "MATCHED", "EXACT")]


def test_the_side_is_the_account_s_for_a_customer_and_the_other_one_for_the_firm() -> None:
    """D1 bought: its institution says BUY. P1, the firm's own account, bought: the counterparty says SELL."""
    ours = [trade("1", 100, "1000.00", account_id="P1", account_class="FIRM")]
    assert confirmed(ours, [line(1, 100, "1000.00", account_code="P1", side="SELL")]) == [("1", 1, "MATCHED", "EXACT")]
    assert confirmed(ours, [line(1, 100, "1000.00", account_code="P1", side="BUY")]) == [("1", 1, "MISMATCHED", "NEAR")]


def euros(ours: str, theirs: list[str], quantity: int = 100) -> list[dict[str, Any]]:
    """E17 as confirmations in EUR: our trade against lines of these amounts. D1 buys, so that we deliver; it sells, so that it delivers."""
    side = "BUY" if quantity > 0 else "SELL"
    lines = [line(number, 100, money, currency="EUR", side=side) for number, money in enumerate(theirs, 1)]
    return Desk().day([trade("1", quantity, ours, currency="EUR")], lines)["confirmation"]


def test_e17_amounts_within_the_tolerance_match_at_the_deliverer_s_amount() -> None:
    """Worked example E17: 2 EUR up to 100,000, 25 EUR above; a cent more is DMON."""
    rows = [euros("50000.00", ["50001.50"]), euros("50000.00", ["50002.01"]), euros("250000.00", ["250024.99"]), euros("250000.00", ["250025.01"])]
    assert [picked(each, "match_status", "agreed_amount", "first_difference") for each in rows] == [
        [("MATCHED_WITHIN_TOLERANCE", Decimal("50000.00"), "AMOUNT")],
        [("MISMATCHED", None, "AMOUNT")],
        [("MATCHED_WITHIN_TOLERANCE", Decimal("250000.00"), "AMOUNT")],
        [("MISMATCHED", None, "AMOUNT")],
    ]


def test_where_they_deliver_their_amount_stands_and_its_band_counts() -> None:
    """They deliver at 100,000.01: the band above 100,000 holds, though ours is below it."""
    rows = euros("99980.00", ["100000.01"], quantity=-100)
    assert picked(rows, "match_status", "agreed_amount") == [("MATCHED_WITHIN_TOLERANCE", Decimal("100000.01"))]


def test_where_each_side_keeps_its_own_amount_ours_stands() -> None:
    own = [{**row, "prevailing_amount": "OWN"} for row in TOLERANCE]
    made = Desk(tolerance=own).day([trade("1", -100, "50000.00", currency="EUR")], [line(1, 100, "50001.50", currency="EUR", side="SELL")])
    assert picked(made["confirmation"], "match_status", "agreed_amount") == [("MATCHED_WITHIN_TOLERANCE", Decimal("50000.00"))]


def test_an_exact_match_wins_over_one_within_the_tolerance() -> None:
    rows = euros("50000.00", ["50001.50", "50000.00"])
    assert met(rows) == [("-", 1, "ALLEGED_ONLY", "-"), ("1", 2, "MATCHED", "EXACT")]


def test_without_a_tolerance_rule_amounts_are_equal_or_differ() -> None:
    assert confirmed([trade("1", 100, "1000.00")], [line(1, 100, "1000.01")]) == [("1", 1, "MISMATCHED", "NEAR")]


def test_candidates_of_equal_merit_are_a_tie_and_neither_is_picked() -> None:
    """One trade, two equal lines; and two equal trades, one line."""
    assert confirmed([trade("1", 100, "1000.00")], [line(1, 100, "1000.00"), line(2, 100, "1000.00")]) == [
        ("-", 1, "AMBIGUOUS", "-"), ("-", 2, "AMBIGUOUS", "-"), ("1", 0, "AMBIGUOUS", "-"),
    ]  # fmt: skip
    assert confirmed([trade("1", 100, "1000.00"), trade("2", 100, "1000.00")], [line(1, 100, "1000.00")]) == [
        ("-", 1, "AMBIGUOUS", "-"), ("1", 0, "AMBIGUOUS", "-"), ("2", 0, "AMBIGUOUS", "-"),
    ]  # fmt: skip


def test_a_reference_comes_first_and_shows_every_field_that_differs() -> None:
    """The line names trade 1, though trade 2 has its terms: it is about trade 1, and differs."""
    ours = [trade("1", 100, "1000.00"), trade("2", 60, "600.00")]
    made = Desk().day(ours, [line(1, 60, "600.00", our_reference="1")])
    assert met(made["confirmation"]) == [("1", 1, "MISMATCHED", "REFERENCE"), ("2", 0, "MISSING", "-")]
    assert picked(made["confirmation_difference"], "field", "our_number", "their_number") == [
        ("QUANTITY", Decimal(100), Decimal(60)), ("AMOUNT", Decimal(1000), Decimal(600)),
    ]  # fmt: skip


def test_two_confirmations_that_name_one_trade_are_a_tie() -> None:
    lines = [line(1, 100, "1000.00", our_reference="1"), line(2, 100, "1000.00", our_reference="1")]
    assert confirmed([trade("1", 100, "1000.00")], lines) == [("-", 1, "AMBIGUOUS", "-"), ("-", 2, "AMBIGUOUS", "-"), ("1", 0, "AMBIGUOUS", "-")]


def test_several_trades_are_confirmed_as_one_block() -> None:
    """60 and 40 at 600.00 and 400.00 are 100 at 1,000.01: each amount was rounded, a cent is between them."""
    ours = [trade("1", 60, "600.00"), trade("2", 40, "400.00")]
    assert confirmed(ours, [line(1, 100, "1000.01")]) == [("1", 1, "MATCHED_WITHIN_TOLERANCE", "BLOCK"), ("2", 1, "MATCHED_WITHIN_TOLERANCE", "BLOCK")]
    assert confirmed(ours, [line(1, 100, "1000.02")])[0][2] == "ALLEGED_ONLY"


def test_gross_is_held_against_gross() -> None:
    ours = [trade("1", 100, "1004.00", gross="-1000.00")]
    assert confirmed(ours, [line(1, 100, None, gross="1000.00")]) == [("1", 1, "MATCHED", "EXACT")]
    assert confirmed(ours, [line(1, 100, None, price="10.00")]) == [("1", 1, "MATCHED", "EXACT")]


def test_a_line_that_differs_is_shown_beside_the_trade_it_can_only_mean() -> None:
    made = Desk().day([trade("1", 100, "1000.00")], [line(1, 90, "900.00", settlement_date=dt.date(2026, 11, 27))])
    assert picked(made["confirmation"], "match_status", "first_difference", "differing_fields") == [("MISMATCHED", "SETTLEMENT_DATE", 3)]
    assert [row["field"] for row in made["confirmation_difference"]] == ["SETTLEMENT_DATE", "QUANTITY", "AMOUNT"]


def outcomes(lines: list[dict[str, Any]], desk: Desk | None = None) -> list[tuple[Any, ...]]:
    return picked((desk or Desk()).day([], lines)["confirm_line"], "file_id", "line_number", "status", "reason")


def test_every_line_has_one_outcome() -> None:
    lines = [
        line(1, 100, "1000.00"),
        line(2, 100, "1000.00", message_reference="M1"),
        line(3, 90, "900.00", message_reference="M1", sent_at=dt.datetime(2026, 11, 24, 21, 0)),
        line(4, 100, "1000.00", kind="SHOUT"),
        line(5, 100, "1000.00"),
        line(6, 100, "1000.00", previous_reference="M5"),
        line(7, 0, None, kind="CANCEL", previous_reference="M6"),
        line(8, 0, None, kind="CANCEL", previous_reference="M99"),
    ]
    assert outcomes(lines) == [
        ("F", 1, "accepted", None),
        ("F", 2, "duplicate", "DUPLICATE"),
        ("F", 3, "rejected", "CONFLICTING_CONTENT"),
        ("F", 4, "rejected", "UNKNOWN_KIND"),
        ("F", 5, "superseded", "REPLACED"),
        ("F", 6, "superseded", "CANCELLED"),
        ("F", 7, "accepted", None),
        ("F", 8, "rejected", "UNKNOWN_REFERENCE"),
    ]


def test_a_line_of_an_earlier_day_counts_once() -> None:
    desk = Desk()
    desk.day([], [line(1, 100, "1000.00")])
    again = desk.day([], [line(1, 100, "1000.00") | {"file_id": "H"}], NEXT_DAY)
    assert picked(again["confirm_line"], "file_id", "status", "reason") == [("F", "accepted", None), ("H", "duplicate", "DUPLICATE")]


def test_affirmation_refusal_and_both_at_one_moment() -> None:
    ours = [trade(each, 100, "1000.00", security_id=each) for each in ("1", "2", "3", "4")]
    said = [answer(1, "AFFIRM", "1"), answer(2, "REFUSE", "2", status_reason="5"), answer(3, "AFFIRM", "3"), answer(4, "REFUSE", "3"), answer(5, "AFFIRM", "9")]
    made = Desk().day(ours, said)
    rows = picked(made["confirmation"], "match_status", "match_rule", "affirm_state", "affirm_reason")
    assert rows == [
        ("ALLEGED_ONLY", "-", "NONE", None),
        ("MATCHED", "AFFIRMATION", "AFFIRMED", None),
        ("MISMATCHED", "AFFIRMATION", "REFUSED", "5"),
        ("MISSING", "-", "CONTRADICTORY", None),
        ("MISSING", "-", "NOT_AFFIRMED", None),
    ]
    assert [row["why"] for row in made["unaffirmed"]] == ["REFUSED", "CONTRADICTORY", "MISSING"]


def test_an_affirmation_that_answers_their_own_confirmation_affirms_the_trade_it_met() -> None:
    made = Desk().day([trade("1", 100, "1000.00")], [line(1, 100, "1000.00"), answer(1, "AFFIRM", None, previous_reference="M1")])  # type: ignore[arg-type]
    assert picked(made["confirmation"], "match_rule", "affirm_state") == [("EXACT", "AFFIRMED")]


def test_what_is_not_affirmed_is_listed_with_cutoff_and_cost() -> None:
    desk = Desk(policy={"unaffirmed_cost": "0.75", "cost_currency": "USD"})
    ours = [trade("1", 100, "1000.00"), trade("2", 60, "600.00", security_id="BBB"), trade("3", 10, "100.00", account_id="D2")]
    first = desk.day(ours, [line(1, 100, "1000.00"), line(2, 50, "600.00", security_code="BBB")])
    columns = ("item_key", "why", "first_difference", "cutoff_date", "cutoff_time", "cutoff_state", "cost")
    assert [(key.split(".")[-1], *rest) for key, *rest in picked(first["unaffirmed"], *columns)] == [
        ("1", "AWAITING_AFFIRMATION", None, DAY, "21:00", "DUE_TODAY", Decimal("0.75")),
        ("2", "MISMATCHED", "QUANTITY", DAY, "21:00", "DUE_TODAY", Decimal("0.75")),
        ("3", "MISSING", None, DAY, "21:00", "DUE_TODAY", Decimal("0.75")),
    ]
    second = desk.day([], [answer(1, "AFFIRM", "1")], NEXT_DAY)
    assert [(row["item_key"].split(".")[-1], row["cutoff_state"]) for row in second["unaffirmed"]] == [("2", "MISSED"), ("3", "MISSED")]
    assert met(desk.day([], [], dt.date(2026, 11, 27))["confirmation"]) == [("2", 2, "MISMATCHED", "NEAR"), ("3", 0, "MISSING", "-")]


def test_a_cutoff_of_the_next_day_and_a_venue_without_one() -> None:
    later = [{"venue": "DTC", "cutoff": "AFFIRMATION", "valid_from": "2024-05-28", "valid_to": "9999-12-31", "local_time": "03:59",
              "time_zone": "America/Toronto", "counted_from": "TRADE_DATE", "day_offset": 1, "meaning": "-"}]  # fmt: skip
    ours = [trade("1", 100, "1000.00")]
    assert picked(Desk(cutoffs=later).day(ours)["unaffirmed"], "cutoff_date", "cutoff_state") == [(NEXT_DAY, "DUE_LATER")]
    assert picked(Desk(cutoffs=[]).day(ours)["unaffirmed"], "cutoff_date", "cutoff_state") == [(None, "NO_CUTOFF")]


def test_where_a_match_affirms_nothing_more_is_needed() -> None:
    desk = Desk(policy={"match_affirms": 1})
    first = desk.day([trade("1", 100, "1000.00")], [line(1, 100, "1000.00")])
    assert picked(first["confirmation"], "affirm_state", "affirmed_date") == [("AFFIRMED", DAY)]
    assert (first["unaffirmed"], desk.day([], [], NEXT_DAY)["confirmation"]) == ([], [])


def test_a_trade_that_is_reversed_leaves_its_line_alleged() -> None:
    desk = Desk()
    desk.day([trade("1", 100, "1000.00")], [line(1, 100, "1000.00")])
    gone = desk.day([trade("1", -100, "1000.00", entry="REVERSAL", side="BUY")], [], NEXT_DAY)
    assert met(gone["confirmation"]) == [("-", 1, "ALLEGED_ONLY", "-")]


def test_a_refusal_stands_until_something_later_is_said() -> None:
    desk = Desk()
    desk.day([trade("1", 100, "1000.00")], [answer(1, "REFUSE", "1", status_reason="5")])
    assert picked(desk.day([], [], NEXT_DAY)["unaffirmed"], "why") == [("REFUSED",)]
    assert desk.day([], [answer(2, "AFFIRM", "1", minute=59)], dt.date(2026, 11, 27))["unaffirmed"] == []
