"""Each reason a loan event can have, with the smallest input that provokes it."""

from __future__ import annotations

from functools import cache
from typing import Any

from tallystick.stages.lend.loan_event import loan_event
from tests.cases.loan_ledger import SECURITY_CODES, Ledger, day, event, lines
from tests.cases.table_case import run_case


def outcomes(ledger: Ledger) -> list[tuple[str, str | None]]:
    return [(row["event_id"], row["reason"]) for row in sorted(ledger.checked, key=lambda row: row["line_number"])]


@cache
def first_day() -> Ledger:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="20")
    return ledger


def opened() -> Ledger:
    return first_day().copy()


def test_good_events_are_accepted_and_kept_as_given() -> None:
    ledger = opened()
    (row,) = ledger.checked
    assert (row["status"], row["reason"], row["security_id"], row["currency"], row["known_date"]) == ("accepted", None, "AAA", "USD", day(16))


GAPS: list[dict[str, Any]] = [
    {"loan_id": None}, {"effective_date": None}, {"event_kind": "GIFT"}, {"event_kind": None}, {"direction": "SIDEWAYS"}, {"direction": None},
    {"counterparty": None}, {"security_code": None}, {"quantity": "0"}, {"quantity": None}, {"loan_price": None}, {"loan_price": "0"},
    {"rebate_rate": None}, {"margin_rate": "0"}, {"event_id": None},
]  # fmt: skip


def test_missing_terms_of_an_opening() -> None:
    ledger = Ledger()
    ledger.run(day(16), *[{**event("OPEN", f"E{number}", day(16)), **gap} for number, gap in enumerate(GAPS)], close="20")
    assert {(row["status"], row["reason"]) for row in ledger.checked} == {("rejected", "MISSING_TERMS")}
    assert (len(ledger.checked), ledger.loans, ledger.cash) == (len(GAPS), [], [])


def test_missing_terms_of_a_change() -> None:
    ledger = opened()
    ledger.run(day(17), event("RERATE", "E2", day(17)), event("RETURN", "E3", day(17)), event("RETURN", "E4", day(17), quantity="-1"), close="20")
    assert outcomes(ledger) == [("E2", "MISSING_TERMS"), ("E3", "MISSING_TERMS"), ("E4", "MISSING_TERMS")]


REASONS: list[tuple[dict[str, Any], str]] = [
    (event("OPEN", "R01", day(17), loan_id="L2", security_code="ZZZZ"), "UNKNOWN_SECURITY"),
    (event("OPEN", "R01B", day(17), loan_id="L2", quantity="100000000000", loan_price="900"), "OUT_OF_RANGE"),
    (event("RERATE", "R01C", day(17), rebate_rate="-10"), "OUT_OF_RANGE"),
    (event("OPEN", "R02", day(17), loan_id="L2", currency="EUR"), "WRONG_CURRENCY"),
    (event("RETURN", "R03", day(18), quantity="1"), "FUTURE_EFFECTIVE_DATE"),
    (event("OPEN", "R04", day(17)), "LOAN_EXISTS"),
    (event("RETURN", "R05", day(17), quantity="1", loan_id="L9"), "UNKNOWN_LOAN"),
    (event("RETURN", "R06", day(17), quantity="1", security_code="BBB", security_code_kind="SYMBOL"), "OTHER_SECURITY"),
    (event("RETURN", "R07", day(17), quantity="1", counterparty="OTHERBANK"), "OTHER_PARTY"),
    (event("RETURN", "R08", day(17), quantity="1", direction="BORROW"), "OTHER_PARTY"),
    (event("RERATE", "R09", day(13), rebate_rate="0.02"), "PAST_EFFECTIVE_DATE"),
    (event("RETURN", "R10", day(17), quantity="10001"), "RETURN_EXCEEDS_LOAN"),
]


def test_each_reason_and_no_effect() -> None:
    ledger = opened()
    before = ledger.loans[0]
    row = ledger.run(day(17), *[bad for bad, _ in REASONS], close="20")
    assert outcomes(ledger) == [(bad["event_id"], reason) for bad, reason in REASONS]
    assert [row[name] for name in ("quantity", "collateral", "rebate_rate")] == [before[name] for name in ("quantity", "collateral", "rebate_rate")]
    assert (len(ledger.loans), len(ledger.cash)) == (1, 1)


def test_the_first_reason_in_order_is_given() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(20), quantity=None, security_code="ZZZZ"), close="20")
    assert outcomes(ledger) == [("E1", "MISSING_TERMS")]


def test_the_same_event_again_is_a_duplicate_today_and_later() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), event("OPEN", "E1", day(16)), close="20")
    assert [(row["status"], row["reason"]) for row in ledger.checked] == [("accepted", None), ("duplicate", "DUPLICATE")]
    ledger.run(day(17), event("OPEN", "E1", day(16)), close="20")
    assert [(row["status"], row["reason"]) for row in ledger.checked] == [("duplicate", "DUPLICATE")]
    assert len(ledger.cash) == 1


def test_a_duplicate_return_gives_back_once() -> None:
    ledger = opened()
    back = event("RETURN", "E2", day(17), quantity="4000")
    ledger.run(day(17), back, back, close="20")
    ledger.run(day(18), back, close="20")
    assert ledger.loans[0]["quantity"] == 6_000


def test_the_same_event_id_with_other_content_is_a_conflict() -> None:
    ledger = opened()
    ledger.run(day(17), event("OPEN", "E1", day(16), quantity="9000"), close="20")
    assert outcomes(ledger) == [("E1", "CONFLICTING_CONTENT")]


def test_a_good_copy_after_a_garbled_one_is_taken() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16), quantity=None), event("OPEN", "E1", day(16)), close="20")
    assert outcomes(ledger) == [("E1", "MISSING_TERMS"), ("E1", None)]


def test_an_event_of_a_closed_loan() -> None:
    ledger = opened()
    ledger.run(day(17), event("RETURN", "E2", day(17), quantity="10000"), close="20")
    ledger.run(day(18), event("RERATE", "E3", day(18), rebate_rate="0.02"), event("OPEN", "E4", day(18)), close="20")
    assert outcomes(ledger) == [("E3", "LOAN_CLOSED"), ("E4", "LOAN_EXISTS")]
    ledger.run(day(19), event("RECALL", "E5", day(19)), event("OPEN", "E6", day(19)), close="20")
    assert outcomes(ledger) == [("E5", "LOAN_CLOSED"), ("E6", "LOAN_EXISTS")]


def test_two_re_rates_from_one_day_cannot_both_hold() -> None:
    ledger = opened()
    ledger.run(day(17), event("RERATE", "E3", day(17), rebate_rate="0.02"), event("RERATE", "E2", day(17), rebate_rate="0.03"), close="20")
    assert outcomes(ledger) == [("E3", "RERATE_TWICE"), ("E2", None)]
    assert str(ledger.loans[0]["rebate_rate"]) == "0.03000000"


def test_returns_of_a_day_may_not_add_up_to_more_than_is_out() -> None:
    ledger = opened()
    ledger.run(day(17), event("RETURN", "E3", day(17), quantity="6000"), event("RETURN", "E2", day(17), quantity="6000"), close="20")
    assert outcomes(ledger) == [("E3", "RETURN_EXCEEDS_LOAN"), ("E2", None)]


def test_a_return_too_large_does_not_stand_in_the_way_of_a_good_one() -> None:
    ledger = opened()
    ledger.run(day(17), event("RETURN", "E2", day(17), quantity="60000"), event("RETURN", "E3", day(17), quantity="6000"), close="20")
    assert outcomes(ledger) == [("E2", "RETURN_EXCEEDS_LOAN"), ("E3", None)]


def test_open_and_return_may_come_on_one_day_in_any_order() -> None:
    ledger = Ledger()
    row = ledger.run(day(16), event("RETURN", "E2", day(16), quantity="4000"), event("OPEN", "E1", day(16)), close="20")
    assert outcomes(ledger) == [("E2", None), ("E1", None)]
    assert (row["quantity"], row["collateral"]) == (6_000, 6_000 * 21)


def test_a_return_of_old_shares_learnt_on_the_ex_date_is_refused() -> None:
    ledger = opened()
    ledger.run(day(17), event("RETURN", "E2", day(16), quantity="1"), close="10", split=(2, 1))
    assert outcomes(ledger) == [("E2", "PAST_EFFECTIVE_DATE")]


def test_a_line_the_reader_refused_is_not_an_event() -> None:
    bad = {**event("OPEN", "E1", day(16)), "reason": "BAD_NUMBER"}
    assert run_case(loan_event, {"loan_message": lines([bad]), "security_code": SECURITY_CODES}, business_date=day(16)) == []
