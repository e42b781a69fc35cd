"""Positions: every type of break seeded alone is found, nothing else is, and clean books give nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.stages.reconcile.recon_day import ACCOUNT, OTHER, THURSDAY, TUESDAY, VETERANS_DAY, held, known, run_day, stated, types

CODES = known("AAA", "BBB", "CCC", "DDD")
OURS = [held("100", "AAA"), held("250", "BBB"), held("40", "CCC"), held("7", "DDD", OTHER)]
THEIRS = [stated("100", "AAA"), stated("250", "BBB", line=2), stated("40", "CCC", line=3), stated("7", "DDD", OTHER, 4)]
MONDAY = dt.date(2026, 11, 9)


def positions(theirs, ours=OURS, **values):
    return run_day({"balance": ours, "stated_position": theirs, "security_code": CODES}, **values)


def test_equal_books_have_no_break_and_are_counted() -> None:
    result = positions(THEIRS)
    assert result["recon_break"] == []
    assert [(row["account_code"], row["our_rows"], row["our_agreed"], row["their_agreed"]) for row in result["recon_count"]] == [
        (ACCOUNT, 3, 3, 3),
        (OTHER, 1, 1, 1),
    ]


def without(*lines: int):
    return [row for row in THEIRS if row["line_number"] not in lines]


SEEDED = {
    "STALE_DATE": ([*without(2), stated("250", "BBB", line=2, day=MONDAY)], [("POSITION", "STALE_DATE", "BBB", 250, 250)]),
    "SIGN": ([*without(2), stated("-250", "BBB", line=2)], [("POSITION", "SIGN", "BBB", 250, -250)]),
    "QUANTITY": ([*without(2), stated("251", "BBB", line=2)], [("POSITION", "QUANTITY", "BBB", 250, 251)]),
    "WRONG_ACCOUNT": (
        [*without(2), stated("250", "BBB", OTHER, 2)],
        [("POSITION", "WRONG_ACCOUNT", "BBB", 0, 250), ("POSITION", "WRONG_ACCOUNT", "BBB", 250, 0)],
    ),
    "WRONG_ACCOUNT of somebody else": (
        [*without(2), stated("250", "BBB", "00000777", 2)],
        [("POSITION", "WRONG_ACCOUNT", "BBB", 0, 250), ("POSITION", "WRONG_ACCOUNT", "BBB", 250, 0)],
    ),
    "WRONG_SECURITY": (
        [*without(2), stated("250", "DDD", line=2)],
        [("POSITION", "WRONG_SECURITY", "BBB", 250, 0), ("POSITION", "WRONG_SECURITY", "DDD", 0, 250)],
    ),
    "WRONG_SECURITY that nobody knows": (
        [*without(2), stated("250", "XXX", line=2)],
        [("POSITION", "WRONG_SECURITY", "BBB", 250, 0), ("POSITION", "WRONG_SECURITY", "XXX", 0, 250)],
    ),
    "MISSING": (without(2), [("POSITION", "MISSING", "BBB", 250, 0)]),
    "EXTRA": ([*THEIRS, stated("9", "DDD", line=9)], [("POSITION", "EXTRA", "DDD", 0, 9)]),
    "EXTRA of an unknown security": ([*THEIRS, stated("9", "XXX", line=9)], [("POSITION", "EXTRA", "XXX", 0, 9)]),
    "TIE of two statements": ([*THEIRS, stated("251", "BBB", line=1, file="late")], [("POSITION", "TIE", "BBB", 250, 251)]),
    "statement for another account": ([*THEIRS, stated("9", "AAA", "00000777", 9)], [("POSITION", "WRONG_ACCOUNT", "STATEMENT", 0, 0)]),
    "statement missing": (without(4), [("POSITION", "MISSING", "STATEMENT", 0, 0)]),
    "statement of another day": ([*without(4), stated("7", "DDD", OTHER, 4, MONDAY)], [("POSITION", "STALE_DATE", "STATEMENT", 0, 0)]),
}


@pytest.mark.parametrize("name", SEEDED)
def test_each_type_is_found_alone(name: str) -> None:
    theirs, expected = SEEDED[name]
    result = positions(theirs)
    assert types(result) == sorted(expected)
    for row in result["recon_count"]:
        assert row["our_rows"] == row["our_agreed"] + row["our_open"]


def test_a_missing_statement_is_one_break_however_much_we_hold() -> None:
    result = positions([])
    assert types(result) == [("POSITION", "MISSING", "STATEMENT", 0, 0)] * 2
    assert [(row["account_code"], row["stated"], row["our_open"]) for row in result["recon_count"]] == [(ACCOUNT, "N", 3), (OTHER, "N", 1)]


def test_both_sides_of_a_wrong_account_name_each_other() -> None:
    rows = positions([*without(2), stated("250", "BBB", OTHER, 2)])["recon_break"]
    here, there = rows
    assert (here["linked_break_id"], there["linked_break_id"]) == (there["break_id"], here["break_id"])
    assert {here["account_code"], there["account_code"]} == {ACCOUNT, OTHER}


def test_two_possible_wrong_accounts_are_not_picked() -> None:
    """250 BBB lacks at 901; both BBB and CCC of 250 appear: as account only one fits, as security two would. Nothing is guessed."""
    theirs = [stated("100", "AAA"), stated("40", "CCC", line=3), stated("7", "DDD", OTHER, 4), stated("250", "DDD", line=5), stated("250", "XXX", line=6)]
    assert types(positions(theirs)) == [
        ("POSITION", "EXTRA", "DDD", 0, 250),
        ("POSITION", "EXTRA", "XXX", 0, 250),
        ("POSITION", "MISSING", "BBB", 250, 0),
    ]


def test_lines_of_one_file_add_up_and_a_statement_sent_twice_counts_once() -> None:
    in_parts = [*without(2), stated("200", "BBB", line=2), stated("50", "BBB", line=5)]
    assert types(positions(in_parts)) == []
    assert types(positions(THEIRS + [row | {"file_id": "again"} for row in THEIRS])) == []
    doubled_line = [*THEIRS, stated("250", "BBB", line=5)]
    assert types(positions(doubled_line)) == [("POSITION", "QUANTITY", "BBB", 250, 500)]


def test_a_line_stated_twice_is_seen_beside_lines_that_are_missing_and_extra() -> None:
    """250 BBB twice equals ours each time; AAA is missing and XXX extra, so that lines and positions of the account are as many."""
    doubled = [*without(1), stated("250", "BBB", line=5)]
    assert types(positions(doubled)) == [("POSITION", "MISSING", "AAA", 100, 0), ("POSITION", "QUANTITY", "BBB", 250, 500)]
    with_extra = [*without(1, 3), stated("250", "BBB", line=5), stated("9", "XXX", line=6), stated("8", "YYY", line=7)]
    assert ("POSITION", "QUANTITY", "BBB", 250, 500) in types(positions(with_extra))


def test_a_late_copy_of_an_old_statement_does_no_harm() -> None:
    result = positions(THEIRS + [row | {"file_id": "old", "statement_date": MONDAY, "quantity": "1"} for row in THEIRS])
    assert types(result) == []
    assert sum(row["their_set_aside"] for row in result["recon_count"]) == 4


def test_a_break_keeps_its_first_day_through_a_change_of_type_and_goes_when_the_sides_agree() -> None:
    first = positions(without(2))
    assert [(row["break_type"], row["first_seen_date"], row["age_days"]) for row in first["recon_break"]] == [("MISSING", TUESDAY, 0)]
    wednesday = positions([], before=first, day=VETERANS_DAY, ours=OURS)
    thursday_lines = [row | {"statement_date": THURSDAY} for row in (*without(2), stated("5", "BBB", line=2))]
    second = positions(thursday_lines, before=wednesday, day=THURSDAY)
    assert [(row["break_type"], row["first_seen_date"], row["age_days"]) for row in second["recon_break"]] == [("QUANTITY", TUESDAY, 2)]
    agreed = positions([row | {"statement_date": THURSDAY} for row in THEIRS], before=wednesday, day=THURSDAY)
    assert agreed["recon_break"] == []


def test_on_veterans_day_nothing_is_due_and_open_breaks_age() -> None:
    assert positions([], day=VETERANS_DAY)["recon_break"] == []
    assert positions([stated("1", "AAA", day=VETERANS_DAY)], day=VETERANS_DAY)["recon_break"] == []
    first = positions(without(2))
    carried = positions([], before=first, day=VETERANS_DAY)["recon_break"]
    assert [(row["break_type"], row["first_seen_date"], row["age_days"]) for row in carried] == [("MISSING", TUESDAY, 1)]


def test_without_a_statement_earlier_breaks_stay_beside_the_missing_statement() -> None:
    first = positions(without(2))
    second = positions([], before=first, day=THURSDAY)
    assert [(row["item"], row["age_days"]) for row in second["recon_break"] if row["account_code"] == ACCOUNT] == [("BBB", 2), ("STATEMENT", 0)]


def test_a_wrong_account_settled_on_one_side_goes_on_both() -> None:
    first = positions([*without(2), stated("250", "BBB", "00000777", 2)])
    lines = [row | {"statement_date": THURSDAY} for row in THEIRS]
    assert positions(lines, before=first, day=THURSDAY)["recon_break"] == []
