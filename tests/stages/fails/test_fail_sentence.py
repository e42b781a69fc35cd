"""Each fail in one sentence: what, since when, why, what it is worth and costs, what must happen by when, what would cure it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.stages.fails.fail_day import DAY, open_row, told


def said(row: dict[str, Any], costs: list[dict[str, Any]] | None = None, chain: list[dict[str, Any]] | None = None, day: dt.date = DAY) -> str:
    return str(told([row], costs, chain, day)[0]["sentence"])


def test_a_short_sale_that_fails_in_cns() -> None:
    costs = [{"fail_id": "CNS.1", "cost_kind": "MARGIN", "amount": "-50.00"}, {"fail_id": "CNS.1", "cost_kind": "MARK", "amount": "-1234.50"}]
    assert said(open_row(), costs) == (
        "We have not delivered 100 ABC to CNS since 2026-11-25, day 1: we lack the shares. It is worth USD 1,000.00 at the last close, "
        "its mark costs USD 1,234.50 today, it ties up USD 50.00 of margin. "
        "To do by the open of 2026-11-27: close out by a purchase or a borrow."
    )


def test_an_overdue_one_says_so_and_what_would_cure_it() -> None:
    chain = [{"fail_id": "CNS.1", "receipt_kind": "FAIL", "receipt_id": "R", "security_id": "AAA", "quantity": 1200}]
    sentence = said(open_row(quantity=-1200), [], chain, dt.date(2026, 11, 27))
    assert sentence.endswith("Overdue, by the open of 2026-11-27: close out by a purchase or a borrow. What we wait for ourselves would cure it.")
    sentence = said(open_row(quantity=-1500), [], chain)
    assert sentence.endswith("What we wait for ourselves would cure 1,200 of it.")


def test_what_we_are_owed_outside_cns_names_the_item_and_the_code() -> None:
    row = open_row("TFT.S.2026-11-24.E4", "0.5", direction="RECEIVE", clearing_path="TRADE_FOR_TRADE", cause="COUNTERPARTY_LACK", status_reason="CLAC")
    assert said(row | {"close_out_kind": "NONE"}) == (
        "We have not received 0.500000 ABC at DTC (TFT.S.2026-11-24.E4) since 2026-11-25, day 1: the other side lacks the shares (CLAC). "
        "It is worth USD 1,000.00 at the last close. To do by the open of 2026-12-26: take prompt steps to obtain possession (buy in or other)."
    )


def test_outside_cns_rule_204_is_a_duty_only_if_compliance_says_so() -> None:
    sentence = said(open_row("T1", clearing_path="TRADE_FOR_TRADE"))
    assert sentence.endswith("close out by a purchase or a borrow, if Compliance confirms that the rule applies.")


def test_a_fail_without_a_duty_says_that_none_runs() -> None:
    assert said(open_row(venue="CREST", close_out_kind="NONE", clearing_path="GROSS")).endswith("at the last close. No duty runs on it.")


@pytest.mark.parametrize(
    ("quantity", "words"),
    [(-7, "7 "), (-999, "999 "), (-1_000, "1,000 "), (-1_002_003, "1,002,003 "), (-5_000_000_010, "5,000,000,010 "), ("-12.5", "12.500000 ")],
)
def test_numbers_stand_as_a_person_writes_them(quantity: int | str, words: str) -> None:
    assert said(open_row(quantity=quantity)).startswith(f"We have not delivered {words}ABC")


def test_figures_of_the_row_are_those_of_its_costs_and_cures() -> None:
    costs = [{"fail_id": "CNS.1", "cost_kind": kind, "amount": amount} for kind, amount in (("MARK", "12.00"), ("MARGIN", "-50.00"), ("SEFP", "-3.00"))]
    (row,) = told([open_row()], costs)
    assert [str(row[name]) for name in ("marked_money", "margin", "penalty", "next_clock", "next_due_date")] == [
        "12.00",
        "50.00",
        "-3.00",
        "RULE_204",
        "2026-11-27",
    ]


def test_where_a_close_out_was_missed_the_sentence_says_that_a_borrow_comes_first() -> None:
    (row,) = told([open_row()], bound=[{"security_id": "AAA", "since": DAY, "quantity": 40, "duties": 1}])
    assert row["pre_borrow"] == "Y" and row["sentence"].endswith("Until it is closed out no short sale without a borrow first.")
