"""Worked cases of dividends and splits: who is entitled, on which day, to how much (E20 and the conventions on corporate actions)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.stages.books.entitlement import entitlement
from tests.cases.day_engine import rows_of
from tests.cases.loan_ledger import calendar
from tests.cases.table_case import Row, picked

DAYS = calendar(dt.date(2026, 11, 20), dt.date(2027, 1, 10))
DIVIDEND = {"action_id": "D1", "action_kind": "DIVIDEND", "security_id": "AAA", "currency": "USD", "cash_rate": "0.30", "ratio_new": 1, "ratio_old": 1,
            "ex_date": "2026-12-04", "record_date": "2026-12-04", "payable_date": "2026-12-18"}  # fmt: skip
SPLIT = {**DIVIDEND, "action_id": "S1", "action_kind": "SPLIT", "cash_rate": 0, "ratio_new": 2, "ratio_old": 1, "ex_date": "2026-12-21"}


def december(number: int) -> dt.date:
    return dt.date(2026, 12, number)


def position(account: str, settled: str, pending: str = "0", kind: str = "CUSTOMER", security: str = "AAA") -> Row:
    total = D(settled) + D(pending)
    return {
        "account_id": account, "security_id": security, "account_class": kind,
        "settled_quantity": settled, "pending_quantity": pending, "trade_date_quantity": total,
    }  # fmt: skip


def cleared(open_quantity: str, member: str = "0901") -> Row:
    return {"member_id": member, "security_id": "AAA", "currency": "USD", "open_quantity": open_quantity}


def stock(account: str, sub_account: str, quantity: str) -> Row:
    return {"ledger_account": account, "sub_account": sub_account, "security_id": "AAA", "instrument": "AAA", "quantity": quantity}


def lent(loan_id: str, direction: str, quantity: str) -> Row:
    return {"loan_id": loan_id, "direction": direction, "security_id": "AAA", "quantity": quantity, "status": "OPEN"}


def run(today: dt.date, actions: Sequence[Row], **previous: Sequence[Row]) -> list[dict[str, Any]]:
    tables = {name if name == "closing_price" else f"previous_{name}": rows for name, rows in previous.items()}
    return rows_of(entitlement, today, {"corporate_action": actions, "calendar_day": DAYS, **tables})


def test_e20_the_buyer_of_the_day_before_is_entitled_the_buyer_of_the_ex_date_is_not() -> None:
    thursday = position("BOUGHT_THU", "0", "100")
    rows = run(december(4), [DIVIDEND], position=[thursday], clearing_position=[cleared("-300")])
    assert picked(rows, "holder_kind", "holder_id", "entitled_quantity", "money", "struck_date", "paid_date") == [
        ("ACCOUNT", "BOUGHT_THU", 100, D("30.00"), december(4), december(18))  # 100 × 0.30
    ]
    after = [position("BOUGHT_THU", "100"), position("BOUGHT_FRI", "0", "100")]
    monday = run(december(7), [DIVIDEND], position=after, entitlement=rows)
    assert monday == rows


def test_e20_a_cns_short_of_the_record_date_is_debited_on_the_payable_date() -> None:
    monday = run(december(7), [DIVIDEND], clearing_position=[cleared("-200")])
    assert picked(monday, "holder_kind", "holder_id", "entitled_quantity", "money", "paid_date") == [("CNS", "0901", -200, -D("60.00"), december(18))]
    payable = run(december(18), [DIVIDEND], clearing_position=[cleared("-900")], entitlement=monday)
    assert payable == monday
    assert run(december(21), [DIVIDEND], clearing_position=[cleared("-900")], entitlement=payable) == []


def test_e20_every_trade_before_the_ex_date_of_a_split_carries_a_due_bill() -> None:
    """Record Friday 4, payable Friday 18, ex Monday 21: who bought between the two receives the new shares."""
    for number in (4, 7, 18):
        assert run(december(number), [SPLIT], position=[position("A", "0", "100")]) == []
    rows = run(december(21), [SPLIT], position=[position("A", "0", "100")])
    assert picked(rows, "holder_id", "quantity_change", "record_change", "money", "paid_date") == [("A", 100, 0, 0, december(21))]


def test_both_sides_of_a_dividend_are_struck_each_on_its_day_and_agree() -> None:
    accounts = run(december(4), [DIVIDEND], position=[position("C", "500"), position("F", "-100", kind="FIRM"), position("P", "700", kind="PAB")])
    assert picked(accounts, "holder_id", "account_class", "money") == [("C", "CUSTOMER", 150), ("F", "FIRM", -30), ("P", "PAB", 210)]
    elsewhere = run(
        december(7),
        [DIVIDEND],
        clearing_position=[cleared("200"), cleared("-200", member="0000")],
        loan=[lent("L1", "LOAN", "150"), lent("L2", "BORROW", "100")],
        balance=[stock("S-DEPOSITORY", "00000901", "-900"), stock("S-FAIL", "BROKER", "50"), stock("S-CUSTOMER", "C", "500")],
        entitlement=accounts,
    )
    assert picked([row for row in elsewhere if row["holder_kind"] != "ACCOUNT"], "holder_kind", "holder_id", "entitled_quantity", "money", "record") == [
        ("CNS", "0901", 200, 60, "CNS"),
        ("DEPOSITORY", "00000901", 900, 270, "DEPOSITORY"),
        ("FAIL", "BROKER", -50, -15, "FAIL"),
        ("LOAN", "L1", 150, 45, "LOANED"),
        ("LOAN", "L2", -100, -30, "BORROWED"),
    ]
    ours = sum(row["money"] for row in elsewhere if row["holder_kind"] == "ACCOUNT")
    assert ours == sum(row["money"] for row in elsewhere if row["holder_kind"] != "ACCOUNT") == 330


def test_cents_left_over_have_a_row_on_the_day_of_payment() -> None:
    """Three accounts of one share at 0.125: 3 × 0.13 = 0.39, the depository pays 3 × 0.125 = 0.375, that is 0.38."""
    action = {**DIVIDEND, "cash_rate": "0.125"}
    struck = run(december(4), [action], position=[position(name, "1") for name in "ABC"])
    both = run(december(7), [action], balance=[stock("S-DEPOSITORY", "00000901", "-3")], entitlement=struck)
    paid = run(december(18), [action], entitlement=both)
    assert [row for row in both if row["holder_kind"] == "ROUNDING"] == []
    assert picked([row for row in paid if row["holder_kind"] == "ROUNDING"], "holder_id", "money") == [("-", -D("0.01"))]


def test_a_difference_in_shares_is_not_evened_out() -> None:
    struck = run(december(4), [DIVIDEND], position=[position("A", "100")])
    both = run(december(7), [DIVIDEND], balance=[stock("S-DEPOSITORY", "00000901", "-90")], entitlement=struck)
    paid = run(december(18), [DIVIDEND], entitlement=both)
    assert picked(paid, "holder_kind", "money") == [("ACCOUNT", 30), ("DEPOSITORY", 27)]


def test_money_is_paid_on_the_next_settlement_day_when_the_payable_date_is_none() -> None:
    rows = run(december(4), [{**DIVIDEND, "payable_date": "2026-12-19"}], position=[position("A", "100")])
    assert picked(rows, "payable_date", "paid_date") == [(december(19), december(21))]


def test_an_ex_date_on_a_closed_day_counts_at_the_next_open_one() -> None:
    action = {**DIVIDEND, "ex_date": "2026-12-05", "record_date": "2026-12-05"}
    assert run(december(4), [action], position=[position("A", "100")]) == []
    assert len(run(december(7), [action], position=[position("A", "100")])) == 1
    assert run(december(8), [action], position=[position("A", "100")]) == []


def test_a_split_converts_every_side_of_the_stock_record_in_its_own_sign() -> None:
    rows = run(
        december(21),
        [SPLIT],
        position=[position("C", "500", "-500"), position("F", "300", kind="FIRM")],
        clearing_position=[cleared("-100")],
        loan=[lent("L1", "LOAN", "200"), lent("L2", "BORROW", "50")],
        balance=[stock("S-DEPOSITORY", "00000901", "-800"), stock("S-FAIL", "BROKER", "50")],
    )
    assert picked(rows, "holder_kind", "holder_id", "record", "quantity_change", "record_change") == [
        ("ACCOUNT", "C", "CUSTOMER", 0, 500),
        ("ACCOUNT", "F", "FIRM", 300, 300),
        ("CNS", "0901", "CNS", -100, 100),
        ("DEPOSITORY", "00000901", "DEPOSITORY", 800, -800),
        ("FAIL", "BROKER", "FAIL", -50, 50),
        ("LOAN", "L1", "LOANED", 200, -200),
        ("LOAN", "L2", "BORROWED", -50, 50),
    ]
    assert sum(row["record_change"] for row in rows) == 0
    assert {row["money"] for row in rows} == {0}


@pytest.mark.parametrize(
    ("held", "new", "old", "change", "fraction", "money"),
    [
        ("101", 3, 2, "50", "0.5", "5.00"),  # 151.5: a half share at 10.00
        ("-101", 3, 2, "-50", "-0.5", "-5.00"),
        ("1005", 1, 10, "-905", "0.5", "5.00"),  # 100.5
        ("7", 1, 3, "-5", "0.333333", "3.33"),  # 2 and 1/3
        ("100", 2, 1, "100", "0", "0"),
    ],
)
def test_whole_shares_and_cash_in_lieu(held: str, new: int, old: int, change: str, fraction: str, money: str) -> None:
    price = {"security_id": "AAA", "price_date": "2026-12-21", "close_price": "10"}
    (row,) = run(december(21), [{**SPLIT, "ratio_new": new, "ratio_old": old}], position=[position("A", held)], closing_price=[price])
    assert (row["quantity_change"], row["fraction_quantity"], row["money"]) == (D(change), D(fraction), D(money))


def test_a_close_from_before_the_split_is_converted_for_cash_in_lieu() -> None:
    price = {"security_id": "AAA", "price_date": "2026-12-18", "close_price": "15"}
    (row,) = run(december(21), [{**SPLIT, "ratio_new": 3, "ratio_old": 2}], position=[position("A", "101")], closing_price=[price])
    assert row["money"] == D("5.00")  # half a new share at 15 × 2 / 3


def test_without_a_close_the_part_of_a_share_stays_visible_and_unpaid() -> None:
    (row,) = run(december(21), [{**SPLIT, "ratio_new": 3, "ratio_old": 2}], position=[position("A", "101")])
    assert (row["fraction_quantity"], row["money"]) == (D("0.5"), 0)


def test_a_split_without_ratio_and_a_flat_position_give_nothing() -> None:
    assert run(december(21), [{**SPLIT, "ratio_old": 0}], position=[position("A", "101")]) == []
    assert run(december(4), [DIVIDEND], position=[position("A", "100", "-100"), position("B", "100", security="BBB")]) == []


def test_the_depository_that_credits_later_is_due_later() -> None:
    rows = run(december(21), [{**SPLIT, "payable_date": "2026-12-28"}], position=[position("A", "100")])
    assert picked(rows, "struck_date", "paid_date") == [(december(21), december(28))]


@settings(max_examples=6, deadline=None)
@given(
    st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=30),
    st.decimals(min_value="0.00000001", max_value=500, places=8),
    st.integers(1, 50),
    st.integers(1, 50),
)
def test_against_plain_arithmetic(held: list[int], cash_rate: D, new: int, old: int) -> None:
    """Dividend and split of the same day against Python's own exact numbers, account by account."""
    shares = {f"A{number:02}": quantity for number, quantity in enumerate(held) if quantity}
    actions = [{**DIVIDEND, "cash_rate": cash_rate}, {**SPLIT, "ex_date": "2026-12-04", "ratio_new": new, "ratio_old": old}]
    price = {"security_id": "AAA", "price_date": "2026-12-04", "close_price": "17.31"}
    rows = run(december(4), actions, position=[position(name, str(quantity)) for name, quantity in shares.items()], closing_price=[price])
    got = {(row["action_id"], row["holder_id"]): (row["quantity_change"], row["money"]) for row in rows}
    for name, quantity in shares.items():
        assert got["D1", name] == (0, (quantity * cash_rate).quantize(D("0.01"), ROUND_HALF_UP))
        whole = (abs(quantity) * new // old) * (1 if quantity > 0 else -1)
        in_lieu = D((2 * 1731 * (abs(quantity) * new % old) + old) // (2 * old)).scaleb(-2)
        assert got["S1", name] == (whole - quantity, in_lieu if quantity > 0 else -in_lieu)
