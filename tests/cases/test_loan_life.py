"""Worked cases of the loan ledger: E14 day by day, and what can happen in a loan's life."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal as D
from functools import cache

import pytest

from tests.cases.loan_ledger import Ledger, day, event
from tests.cases.table_case import picked

E14_CLOSES = {16: "19.80", 17: "20.90", 18: "21.10", 19: "21.30", 20: "20.10", 23: "20.40"}


@cache
def e14(direction: str) -> Ledger:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16), direction=direction), close=E14_CLOSES[16])
    for number in (17, 18, 19, 20, 23):
        ledger.run(day(number), close=E14_CLOSES[number])
    ledger.run(day(24), event("RETURN", "E2", day(24), quantity="10000"), close="20.40")
    return ledger


def test_e14_the_collateral_changes_on_the_day_the_mark_settles() -> None:
    ledger, seen = Ledger(), []
    for number, close in E14_CLOSES.items():
        events = [event("OPEN", "E1", day(16))] if number == 16 else []
        row = ledger.run(day(number), *events, close=close)
        seen.append((number, row["struck_price"], row["settled_mark"], row["collateral"], row["pending_mark"], row["accrued_base"]))
    bps = D(310)
    assert seen == [
        (16, 21, 0, 210_000, 0, 0),
        (17, 22, 0, 210_000, 10_000, bps * 210_000),
        (18, 22, 10_000, 220_000, 0, bps * 2 * 210_000),
        (19, 22, 0, 220_000, 0, bps * (2 * 210_000 + 220_000)),
        (20, 21, 0, 220_000, -10_000, bps * (2 * 210_000 + 2 * 220_000)),
        (23, 21, -10_000, 210_000, 0, bps * (2 * 210_000 + 5 * 220_000)),
    ]


def test_e14_money_of_the_lender() -> None:
    rebate = D("148.97")  # (2 × 210,000 + 5 × 220,000 + 1 × 210,000) × 0.031 / 360 = 148.9722…
    assert e14("LOAN").movements() == [
        (16, "OPEN", -10_000, 210_000),
        (18, "MARK", 0, 10_000),
        (23, "MARK", 0, -10_000),
        (24, "REBATE", 0, -rebate),
        (24, "RETURN", 10_000, -210_000),
    ]


def test_e14_money_of_the_borrower_is_the_mirror() -> None:
    lender, borrower = e14("LOAN").movements(), e14("BORROW").movements()
    assert borrower == [(number, kind, -quantity, -money) for number, kind, quantity, money in lender]


def test_a_loan_that_ended_is_closed_for_its_last_day_and_then_gone() -> None:
    ledger = e14("LOAN").copy()
    assert picked(ledger.loans, "status", "quantity", "collateral", "pending_mark", "accrued_base", "rebate_base") == [("CLOSED", 0, 0, 0, 0, 1_730_000 * 310)]
    assert ledger.run(day(25), close="20") == {}
    assert ledger.movements()[-1][0] == 24


def test_two_closes_before_a_settlement_day_are_marked_once() -> None:
    """Wednesday 11 November: exchanges trade, nothing settles."""
    ledger = Ledger()
    ledger.run(day(9), event("OPEN", "E1", day(9)), close="20")
    tuesday = ledger.run(day(10), close="20.90")
    wednesday = ledger.run(day(11), close="22.10")
    thursday = ledger.run(day(12), close="22.10")
    assert (tuesday["struck_price"], tuesday["pending_mark"]) == (22, 10_000)
    assert (wednesday["struck_price"], wednesday["pending_mark"], wednesday["settled_mark"], wednesday["collateral"]) == (23, 20_000, 0, 210_000)
    assert (thursday["settled_mark"], thursday["collateral"], thursday["pending_mark"]) == (20_000, 230_000, 0)


def test_partial_return_goes_at_the_old_contract_price_and_the_rest_is_marked() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="19.80")
    ledger.run(day(17), close="20.90")
    row = ledger.run(day(18), event("RETURN", "E2", day(18), quantity="4000"), close="20.90")
    assert ledger.movements()[1:] == [(18, "MARK", 0, 6_000 * (22 - 21)), (18, "RETURN", 4_000, -4_000 * 21)]
    assert (row["quantity"], row["collateral"], row["status"], row["rebate_base"]) == (6_000, 6_000 * 22, "OPEN", 0)
    ended = ledger.run(day(19), event("RETURN", "E3", day(19), quantity="6000"), close="20.90")
    assert ended["rebate_base"] == 310 * (2 * 210_000 + 132_000)
    assert ledger.movements()[-2:] == [(19, "REBATE", 0, -D("47.53")), (19, "RETURN", 6_000, -132_000)]  # 552,000 × 0.031 / 360 = 47.533…


def test_a_re_rate_counts_from_its_effective_date() -> None:
    """Learnt on Monday, effective since Saturday: Friday's night at the old rate, two nights at the new one."""
    ledger = Ledger()
    ledger.run(day(20), event("OPEN", "E1", day(20)), close="20")
    row = ledger.run(day(23), event("RERATE", "E2", day(21), rebate_rate="0.02"), close="20")
    assert (row["rebate_rate"], row["accrued_base"]) == (D("0.02"), 210_000 * (310 + 2 * 200))


def test_a_re_rate_of_today_leaves_the_nights_before_alone() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="20")
    ledger.run(day(17), event("RERATE", "E2", day(17), rebate_rate="-0.01"), close="20")
    row = ledger.run(day(18), close="20")
    assert row["accrued_base"] == 210_000 * (310 - 100)


def test_a_negative_rate_is_paid_by_the_borrower() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16), rebate_rate="-0.25"), close="20")
    ledger.run(day(17), event("RETURN", "E2", day(17), quantity="10000"), close="20")
    assert ledger.movements()[1] == (17, "REBATE", 0, D("145.83"))  # 210,000 × 0.25 / 360 = 145.8333…


def test_a_return_learnt_after_a_weekend_stops_the_nights_from_its_own_date() -> None:
    ledger = Ledger()
    ledger.run(day(20), event("OPEN", "E1", day(20)), close="20")
    row = ledger.run(day(23), event("RETURN", "E2", day(21), quantity="4000"), close="20")
    assert row["accrued_base"] == 310 * (210_000 + 2 * 6_000 * 21)


def test_an_opening_learnt_late_has_its_nights() -> None:
    row = Ledger().run(day(18), event("OPEN", "E1", day(16)), close="20")
    assert (row["start_date"], row["accrued_base"]) == (day(16), 2 * 210_000 * 310)


def test_a_recall_is_noted_and_moves_nothing() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="20")
    assert ledger.run(day(17), event("RECALL", "E2", day(17)), close="20")["recalled"] == "Y"
    assert ledger.run(day(18), close="20")["recalled"] == "Y"
    assert len(ledger.movements()) == 1


def test_a_split_converts_shares_and_prices_and_no_money_moves() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="19.80")
    ledger.run(day(17), close="20.90")
    row = ledger.run(day(18), close="10.45", split=(2, 1))  # 10.45 × 1.02 = 10.659, up to 11
    assert (row["quantity"], row["contract_price"], row["collateral"], row["struck_price"]) == (20_000, 11, 220_000, 11)
    assert ledger.movements()[1:] == [(18, "MARK", 0, 10_000)]
    assert row["accrued_base"] == 310 * 2 * 210_000


def test_a_close_from_before_the_split_strikes_nothing() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="19.80")
    row = ledger.run(day(17), close="19.80", price_date=day(16), split=(2, 1))
    assert (row["contract_price"], row["struck_price"], row["pending_mark"]) == (D("10.5"), D("10.5"), 0)
    again = ledger.run(day(18), close="19.80", price_date=day(16))
    assert (again["struck_price"], again["pending_mark"]) == (D("10.5"), 0)


def test_a_return_on_the_ex_date_is_of_new_shares() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="19.80")
    ledger.run(day(17), event("RETURN", "E2", day(17), quantity="20000"), close="9.90", split=(2, 1))
    assert ledger.movements()[-1] == (17, "RETURN", 20_000, -210_000)


def test_an_absurd_close_or_a_split_without_ratio_changes_nothing() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="19.80")
    row = ledger.run(day(17), close="9999999999", split=(2, 0))
    assert (row["quantity"], row["contract_price"], row["struck_price"], row["pending_mark"]) == (10_000, 21, 21, 0)


def test_the_largest_loan_that_is_taken_fits_all_columns() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16), quantity="9999999999", loan_price="99", rebate_rate="9"), close="9999999")
    ledger.run(day(17), event("RETURN", "E2", day(17), quantity="1"), close="9999999")
    ledger.run(day(18), event("RETURN", "E3", day(18), quantity="9999999998"), close="9999999")
    assert [kind for _, kind, *_ in ledger.movements()] == ["OPEN", "MARK", "RETURN", "REBATE", "RETURN"]


@pytest.mark.parametrize(
    ("step", "close", "expected"),
    [("1", "20.90", "22"), ("0.01", "20.90", "21.32"), ("0", "20.90", "21.318"), ("1", "25", "26"), ("0.5", "25", "25.5")],
)
def test_the_contract_price_is_rounded_up_to_the_policy_s_step(step: str, close: str, expected: str) -> None:
    ledger = Ledger(contract_price_step=step)
    row = ledger.run(day(16), event("OPEN", "E1", day(16)), close=close)
    assert row["struck_price"] == D(expected)


def test_a_loan_without_margin_takes_the_policy_s() -> None:
    assert Ledger(margin_rate="1.05").run(day(16), event("OPEN", "E1", day(16), margin_rate=None), close="20")["struck_price"] == 21
    assert Ledger(margin_rate="1.06").run(day(16), event("OPEN", "E1", day(16), margin_rate=None), close="20")["struck_price"] == 22


def test_a_loan_carried_with_a_margin_of_zero_is_marked_by_the_policy_s() -> None:
    ledger = Ledger()
    ledger.run(day(16), event("OPEN", "E1", day(16)), close="20")
    ledger.loans[0]["margin_rate"] = D(0)
    assert ledger.run(day(17), close="20.90")["struck_price"] == 22


def test_monthly_bill_is_paid_on_the_first_settlement_day_of_the_month() -> None:
    ledger = Ledger(rebate_paid="MONTHLY")
    ledger.run(day(25), event("OPEN", "E1", day(25)), close="20")
    returned = ledger.run(day(27), event("RETURN", "E2", day(27), quantity="10000"), close="20")
    assert (returned["status"], returned["rebate_base"], returned["accrued_base"]) == ("CLOSED", 0, 2 * 210_000 * 310)
    ledger.run(day(30), close="20")
    assert ledger.movements()[-1][1] == "RETURN"
    ledger.run(day(1, 12), close="20")
    assert ledger.movements()[-1] == (1, "REBATE", 0, -D("36.17"))  # 2 × 210,000 × 0.031 / 360 = 36.1666…
    assert ledger.run(day(2, 12), close="20") == {}


def test_no_day_moves_a_thing_twice() -> None:
    ledger = e14("LOAN")
    days: list[tuple[dt.date, str]] = [(row["day"], row["movement_kind"]) for row in ledger.cash]
    assert len(days) == len(set(days))
