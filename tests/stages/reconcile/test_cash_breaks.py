"""Money: every type of break seeded alone is found; groups, sums and ties; carried entries meet tomorrow's lines."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.stages.reconcile.recon_day import (
    BANK,
    FIRM,
    THURSDAY,
    TUESDAY,
    VETERANS_DAY,
    balance_stated,
    entry,
    known,
    money_held,
    moved,
    run_day,
    stated,
    types,
)

NET = "NET.2026-11-10"
POSTED = [moved("W1", "1000"), moved("W2", "-250"), moved("S1", "700", "CNS_MONEY"), moved("S2", "-300", "CNS_MONEY"), moved("D1", "20", "TFT_DELIVERY")]
NET_SUM = str(700 - 300 + 20)
LINES = [entry(1, "1000", "W1"), entry(2, "-250", "W2"), entry(3, NET_SUM, NET)]
CLOSING = 1000 - 250 + 420


def cash(lines, closing=None, posted=POSTED, ours=str(CLOSING), before=None, day=TUESDAY):
    """The day's result; the bank's closing balance follows from its lines unless it is given."""
    total = CLOSING - 1170 + sum(int(row["amount"]) for row in lines) if closing is None else closing
    return run_day({"balance": [money_held(ours)], "posting": posted, "stated_balance": [balance_stated(str(total), day)], "stated_entry": lines}, before, day)


def rules(result) -> list[tuple[str, str, str]]:
    return sorted((row["our_key"], row["their_key"], row["match_rule"]) for row in result["match"] if row["recon_kind"] == "CASH_ENTRY")


def test_a_clean_day_matches_everything() -> None:
    result = cash(LINES)
    assert types(result) == []
    assert rules(result) == [
        ("CNS_MONEY.S1", "ent.3", "GROUP_REFERENCE"),
        ("CNS_MONEY.S2", "ent.3", "GROUP_REFERENCE"),
        ("TFT_DELIVERY.D1", "ent.3", "GROUP_REFERENCE"),
        ("W1", "ent.1", "EXACT"),
        ("W2", "ent.2", "EXACT"),
    ]
    assert [(row["recon_kind"], row["our_rows"], row["our_agreed"], row["their_agreed"]) for row in result["recon_count"]] == [
        ("CASH_BALANCE", 1, 1, 1),
        ("CASH_ENTRY", 5, 5, 3),
    ]


SEEDED = {
    "MISSING": (LINES[1:], [("CASH_ENTRY", "MISSING", "USD", 1000, 0)]),
    "MISSING net": (LINES[:2], [("CASH_ENTRY", "MISSING", "USD", 420, 0)]),
    "DOUBLED": ([*LINES, entry(4, "1000", "W1")], [("CASH_ENTRY", "DOUBLED", "USD", 0, 1000)]),
    "DOUBLED net": ([*LINES, entry(4, NET_SUM, NET)], [("CASH_ENTRY", "DOUBLED", "USD", 0, 420)]),
    "AMOUNT": ([entry(1, "1001", "W1"), *LINES[1:]], [("CASH_ENTRY", "AMOUNT", "USD", 1000, 1001)]),
    "AMOUNT net": ([*LINES[:2], entry(3, "400", NET)], [("CASH_ENTRY", "AMOUNT", "USD", 420, 400)]),
    "sign": ([entry(1, "-1000", "W1"), *LINES[1:]], [("CASH_ENTRY", "AMOUNT", "USD", 1000, -1000)]),
    "DATE": ([entry(1, "1000", "W1", dt.date(2026, 11, 30)), *LINES[1:]], [("CASH_ENTRY", "DATE", "USD", 1000, 1000)]),
    "FEE": ([*LINES, entry(4, "-15", None, code="NCHG")], [("CASH_ENTRY", "FEE", "USD", 0, -15)]),
    "EXTRA": ([*LINES, entry(4, "88", "UNHEARD")], [("CASH_ENTRY", "EXTRA", "USD", 0, 88)]),
}


@pytest.mark.parametrize("name", SEEDED)
def test_each_type_is_found_alone_and_explains_the_balance(name: str) -> None:
    lines, expected = SEEDED[name]
    result = cash(lines)
    assert types(result) == expected
    for row in result["recon_count"]:
        assert (row["our_rows"], row["their_rows"]) == (row["our_agreed"] + row["our_open"], row["their_agreed"] + row["their_open"])


def test_a_balance_no_entry_explains_is_an_amount_break() -> None:
    assert types(cash(LINES, closing=1171)) == [("CASH_BALANCE", "AMOUNT", "USD", 1170, 1171)]


def test_a_day_inside_the_window_matches_within_tolerance() -> None:
    result = cash([entry(1, "1000", "W1", THURSDAY), *LINES[1:]])
    assert types(result) == [] and ("W1", "ent.1", "TOLERANCE") in rules(result)


def test_a_currency_only_one_side_has() -> None:
    both = run_day({"balance": [money_held("5"), money_held("9") | {"instrument": "EUR"}], "stated_balance": [balance_stated("5")]})
    assert types(both) == [("CASH_BALANCE", "MISSING", "EUR", 9, 0)]
    theirs = run_day({"balance": [money_held("5")], "stated_balance": [balance_stated("5"), balance_stated("9", line=2) | {"currency": "EUR"}]})
    assert types(theirs) == [("CASH_BALANCE", "EXTRA", "EUR", 0, 9)]


def test_a_line_without_reference_meets_the_only_sum() -> None:
    """1,300 = 1,000 + 300; no other set of 1,000, 300 and 200 gives 1,300."""
    posted = [moved("A", "1000"), moved("B", "300"), moved("C", "200")]
    result = cash([entry(1, "1300"), entry(2, "200")], closing=1500, posted=posted, ours="1500")
    assert types(result) == []
    assert rules(result) == [("A", "ent.1", "GROUP_SUM"), ("B", "ent.1", "GROUP_SUM"), ("C", "ent.2", "AMOUNT")]


def test_two_sums_of_equal_merit_tie_and_stay_open() -> None:
    """500 = 400 + 100 = 300 + 200."""
    posted = [moved("A", "400"), moved("B", "100"), moved("C", "300"), moved("D", "200")]
    result = cash([entry(1, "500")], closing=500, posted=posted, ours="1000")
    assert types(result) == [("CASH_ENTRY", "TIE", "USD", 0, 500)] + [("CASH_ENTRY", "TIE", "USD", each, 0) for each in (100, 200, 300, 400)]
    assert rules(result) == []


def test_two_equal_entries_and_one_line_tie() -> None:
    result = cash([entry(1, "100")], closing=100, posted=[moved("A", "100"), moved("B", "100")], ours="200")
    assert types(result) == [("CASH_ENTRY", "TIE", "USD", 0, 100), ("CASH_ENTRY", "TIE", "USD", 100, 0), ("CASH_ENTRY", "TIE", "USD", 100, 0)]


def test_a_carried_entry_meets_the_line_of_a_later_day() -> None:
    first = cash(LINES[1:])
    late = [entry(1, "1000", "W1", THURSDAY, file="thu")]
    second = cash(late, closing=1170, posted=[], before=first, day=THURSDAY)
    assert types(second) == [] and rules(second) == [("W1", "thu.1", "TOLERANCE")]
    assert second["open_cash_item"] == []


def test_a_carried_entry_ages_until_it_is_met() -> None:
    first = cash(LINES[1:])
    closed = run_day({"balance": [money_held("1170")]}, first, VETERANS_DAY)
    again = cash([], closing=170, posted=[], before=closed, day=THURSDAY)
    found = [[(row["break_type"], row["first_seen_date"], row["age_days"]) for row in each["recon_break"]] for each in (first, closed, again)]
    assert found == [[("MISSING", TUESDAY, 0)], [("MISSING", TUESDAY, 1)], [("MISSING", TUESDAY, 2)]]


def test_a_wrong_amount_is_settled_by_the_missing_part() -> None:
    first = cash([entry(1, "900", "W1"), *LINES[1:]])
    second = cash([entry(1, "100", "W1", THURSDAY, file="thu")], closing=1170, posted=[], before=first, day=THURSDAY)
    assert types(first) == [("CASH_ENTRY", "AMOUNT", "USD", 1000, 900)]
    assert types(second) == []


def test_a_line_booked_twice_is_settled_by_its_reversal_and_known_on_a_later_day() -> None:
    first = cash([*LINES, entry(4, "1000", "W1")])
    reversed_ = cash([entry(1, "-1000", "W1", THURSDAY, file="thu")], closing=1170, posted=[], before=first, day=THURSDAY)
    assert types(reversed_) == []
    later = cash([entry(1, "1000", "W1", THURSDAY, file="thu")], closing=2170, posted=[], before=cash(LINES), day=THURSDAY)
    assert types(later) == [("CASH_ENTRY", "DOUBLED", "USD", 0, 1000)]


def test_without_a_statement_there_is_one_break_and_entries_wait() -> None:
    inputs = {"balance": [money_held("1170")], "posting": POSTED}
    result = run_day(inputs)
    assert types(result) == [("CASH_BALANCE", "MISSING", "STATEMENT", 0, 0)]
    assert len(result["open_cash_item"]) == 5
    late = [row | {"file_id": "late"} for row in LINES]
    second = cash(late, closing=1170, posted=[], before=result, day=THURSDAY)
    assert types(second) == []


def test_a_statement_of_another_day_or_account() -> None:
    old = run_day({"balance": [money_held("10")], "stated_balance": [balance_stated("10", dt.date(2026, 11, 9))]})
    assert types(old) == [("CASH_BALANCE", "DATE", "STATEMENT", 0, 0)]
    foreign = run_day({"balance": [money_held("10")], "stated_balance": [balance_stated("10"), balance_stated("99", account="NOT-OURS", line=2)]})
    assert [(row["break_type"], row["account_code"]) for row in foreign["recon_break"]] == [("WRONG_ACCOUNT", "NOT-OURS")]


def test_on_a_closed_bank_day_nothing_is_due_and_what_moved_waits() -> None:
    posted = [moved("W9", "50", day=VETERANS_DAY)]
    closed = run_day({"balance": [money_held("50")], "posting": posted}, day=VETERANS_DAY)
    assert closed["recon_break"] == [] and len(closed["open_cash_item"]) == 1
    after = cash([entry(1, "50", "W9", THURSDAY)], closing=50, posted=[], ours="50", before=closed, day=THURSDAY)
    assert types(after) == []


def test_money_not_yet_due_explains_the_balance_and_is_no_break() -> None:
    posted = [*POSTED, moved("NEXT", "33", day=THURSDAY, known_date=TUESDAY)]
    result = cash(LINES, closing=1170, posted=posted, ours=str(1170 + 33))
    assert types(result) == []
    assert [row["item_key"] for row in result["open_cash_item"]] == ["NEXT"]


def test_opening_and_unreadable_lines_are_not_compared() -> None:
    inputs = {
        "balance": [money_held("10")],
        "stated_balance": [balance_stated("10"), balance_stated("3", line=2, kind="OPENING")],
        "stated_entry": [entry(1, "7") | {"reason": "NOT_A_TRADE"}],
    }
    assert types(run_day(inputs)) == []


def test_a_brokers_firm_is_compared_with_the_brokers_statement() -> None:
    broker = replace(FIRM, broker_source="IBKR", bank_accounts=("U1",))
    balances = [
        {"ledger_account": "S-FIRM", "sub_account": "U1", "security_id": "AAA", "instrument": "AAA", "quantity": 10, "money": 0},
        money_held("70", "U1"),
    ]
    theirs = {"stated_position": [stated("10", "AAA", "U1") | {"statement_source": "IBKR"}], "stated_balance": [balance_stated("71", account="U1")]}
    result = run_day({"balance": balances, "posting": [moved("X", "1")], "security_code": known("AAA"), **theirs}, firm=broker)
    assert types(result) == [("CASH_BALANCE", "AMOUNT", "USD", 70, 71)]
    assert {row["statement_source"] for row in result["our_side"]} == {"IBKR"}
    assert BANK not in {row["account_code"] for row in result["our_side"]}
