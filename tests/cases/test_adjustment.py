"""The legs of an approved adjustment, judged: booked whole, or not at all with a reason for every leg."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.firm import Firm
from tallystick.stages.books.adjustment import adjustment
from tallystick.stages.books.posting_rule import posting_rules_of
from tests.cases.broker import rules
from tests.cases.table_case import picked, run_case, table

MONDAY = dt.date(2026, 11, 23)
AAA = "US0000000000"
ACCOUNTS = [
    {"account_id": "C1", "account_class": "CUSTOMER"},
    {"account_id": "P1", "account_class": "PAB"},
    {"account_id": "F1", "account_class": "FIRM"},
]
STANDING = [{"ledger_account": "S-FAIL", "sub_account": "BROKER 7", "security_id": AAA, "instrument": AAA}]


def judged(legs: str, firm: Firm | None = None) -> list[dict[str, Any]]:
    """The outcomes of legs as a table: entry, ledger, sub, security, currency, quantity, money."""
    rows = []
    for number, leg in enumerate(table(f"entry ledger sub security currency quantity money\n{legs}"), 1):
        said = {name: value or "-" for name, value in leg.items()}
        rows.append(
            {
                "file_id": said["entry"],
                "line_number": number,
                "entry_sequence": 7,
                "approval_sequence": 8,
                "proposed_by": "anna",
                "approved_by": "bert",
                "purpose": "because",
                "ledger_account": said["ledger"],
                "sub_account": said["sub"],
                "security_id": said["security"],
                "currency": said["currency"],
                "quantity": said["quantity"],
                "money": said["money"],
            }
        )
    tables: dict[str, Any] = {
        "adjustment_message": rows,
        "chart_of_account": rules()["chart_of_account"],
        "account": ACCOUNTS,
        "security": [{"security_id": AAA, "currency": "USD"}],
        "previous_balance": STANDING,
    }
    posting_rules = posting_rules_of(rules()["posting_rule"].to_pylist())
    return run_case(adjustment, tables, posting_rules=posting_rules, business_date=MONDAY, firm=firm or Firm())


def reasons(legs: str, firm: Firm | None = None) -> list[str | None]:
    return [row["reason"] for row in judged(legs, firm)]


def test_a_bank_fee_is_booked_as_it_was_approved() -> None:
    rows = judged("""
        A 5050 -          - USD 0  100.00
        A 1015 SETTLEMENT - USD 0 -100.00
    """)
    assert picked(rows, "ledger_account", "sub_account", "instrument", "money", "status", "reason", "known_date") == [
        ("5050", "-", "USD", Decimal("100.00"), "accepted", None, MONDAY),
        ("1015", "SETTLEMENT", "USD", Decimal("-100.00"), "accepted", None, MONDAY),
    ]


def test_shares_and_money_in_one_adjustment_balance_each_for_itself() -> None:
    legs = f"""
        A S-DEPOSITORY 00000901 {AAA} -   -10 0
        A S-SUSPENSE   -        {AAA} -    10 0
        A 1310         C1       -     USD   0 5
        A 1330         P1       -     USD   0 -3
        A 1510         F1       {AAA} USD   0 -2
    """
    assert reasons(legs) == [None] * 5


def test_each_wrong_leg_says_why_and_takes_the_good_ones_with_it() -> None:
    assert reasons("A 9999 - - USD 0 1\n A 1015 SETTLEMENT - USD 0 -1") == ["UNKNOWN_LEDGER_ACCOUNT", "OTHER_LEG"]
    assert reasons(f"A S-CUSTOMER C1 {AAA} - 5 0\n A S-SUSPENSE - {AAA} - -5 0") == ["PROVED_ACCOUNT", "OTHER_LEG"]
    assert reasons("A S-DEPOSITORY 00000901 ZZZ - 5 0\n A S-SUSPENSE - ZZZ - -5 0") == ["UNKNOWN_SECURITY"] * 2
    assert reasons("A 1310 C9 - USD 0 1\n A 5050 - - USD 0 -1") == ["UNKNOWN_SUB_ACCOUNT", "OTHER_LEG"]
    assert reasons("A 1015 SETTLEMENT - - 10 0\n A 5050 - - USD 0 -1") == ["WRONG_INSTRUMENT", "OTHER_LEG"]
    assert reasons("A 5050 - - USD 0 100\n A 1015 SETTLEMENT - USD 0 -99") == ["LEGS_NOT_BALANCED"] * 2
    assert reasons("A 5050 - - USD 0 100\n A 1015 SETTLEMENT - EUR 0 -100") == ["LEGS_NOT_BALANCED"] * 2


def test_a_ledger_account_is_adjusted_only_for_whom_it_is_kept() -> None:
    def first(leg: str) -> str | None:
        return reasons(f"A {leg} - USD 0 1\n A 5050 - - USD 0 -1")[0]

    assert [first(leg) for leg in ("1310 C1", "1330 P1", "1015 SETTLEMENT", "5100 C1", "5100 -", "5050 -")] == [None] * 6
    # A customer's money is not a PAB's nor the firm's, every customer leg has a customer, and the bank account is one of ours.
    assert {first(leg) for leg in ("1310 P1", "1310 F1", "1330 C1", "1310 -", "1015 OTHER", "1015 -", "1015 C1", "5050 C1")} == {"UNKNOWN_SUB_ACCOUNT"}


def test_money_kept_by_security_names_it_and_no_other_does() -> None:
    assert reasons("A 1510 F1 - USD 0 1\n A 5050 - - USD 0 -1")[0] == "WRONG_INSTRUMENT"
    assert reasons(f"A 5050 - {AAA} USD 0 1\n A 1015 SETTLEMENT - USD 0 -1")[0] == "WRONG_INSTRUMENT"


def test_what_stands_in_the_books_can_be_adjusted_away() -> None:
    assert reasons(f"A S-FAIL BROKER_9 {AAA} - 1 0\n A S-SUSPENSE - {AAA} - -1 0")[0] == "UNKNOWN_SUB_ACCOUNT"
    STANDING.append({**STANDING[0], "sub_account": "BROKER_9"})
    try:
        assert reasons(f"A S-FAIL BROKER_9 {AAA} - 1 0\n A S-SUSPENSE - {AAA} - -1 0")[0] is None
    finally:
        STANDING.pop()


def test_at_a_prime_broker_the_account_is_the_place() -> None:
    broker = Firm(broker_source="IB")
    assert reasons("A 1015 F1 - USD 0 -1\n A 5050 - - USD 0 1", broker) == [None, None]
    assert reasons("A 1015 SETTLEMENT - USD 0 -1\n A 5050 - - USD 0 1", broker)[0] == "UNKNOWN_SUB_ACCOUNT"


def test_one_bad_adjustment_does_not_spoil_another() -> None:
    legs = "A 5050 - - USD 0 1\n A 1015 SETTLEMENT - USD 0 -1\n B 5050 - - USD 0 2\n B 1015 SETTLEMENT - USD 0 -1"
    assert reasons(legs) == [None, None, "LEGS_NOT_BALANCED", "LEGS_NOT_BALANCED"]


LEG = st.tuples(
    st.sampled_from(["A", "B", "C"]),
    st.sampled_from(["5050 -", "1015 SETTLEMENT", "1310 C1", "1310 C9", "9999 -"]),
    st.sampled_from(["USD", "EUR"]),
    st.integers(-3, 3),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(LEG, min_size=1, max_size=8))
def test_what_is_accepted_sums_to_zero_and_is_whole(legs: list[tuple[str, str, str, int]]) -> None:
    rows = judged("\n".join(f"{entry} {account} - {currency} 0 {money}" for entry, account, currency, money in legs))
    assert len(rows) == len(legs)
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    states: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        states[row["file_id"]].add(row["status"])
        assert (row["status"] == "accepted") == (row["reason"] is None)
        if row["status"] == "accepted":
            sums[row["file_id"], row["instrument"]] += row["money"]
    assert all(len(each) == 1 for each in states.values())
    assert not any(sums.values())
