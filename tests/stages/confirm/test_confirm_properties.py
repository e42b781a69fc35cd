"""What must hold of any trades and lines: nothing lost, nothing used twice, no order of arrival matters, a rerun gives the same."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.stages.confirm.desk import Desk, answer, line, trade

AMOUNTS = st.sampled_from(("1000.00", "1000.01", "1001.50", "1002.00", "1100.00"))
TRADES = st.lists(st.tuples(st.sampled_from((100, 60, 40, -100)), AMOUNTS, st.sampled_from(("AAA", "BBB"))), max_size=5)
LINES = st.lists(
    st.tuples(st.sampled_from((100, 60, 160)), AMOUNTS, st.sampled_from(("AAA", "BBB")), st.sampled_from((None, "0", "1")), st.sampled_from(("BUY", "SELL"))),
    max_size=5,
)
ANSWERS = st.lists(st.tuples(st.sampled_from(("AFFIRM", "REFUSE")), st.sampled_from(("0", "1", "7")), st.integers(0, 2)), max_size=4)


CASES = st.lists(st.tuples(TRADES, LINES, ANSWERS), min_size=20, max_size=20)
"""Twenty cases at once, each in an account of its own: a run of the steps costs the same for one and for twenty."""


def made(cases: list[Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    ours, theirs = [], []
    for case, (trades, lines, answers) in enumerate(cases, 1):
        account, first = f"D{case}", case * 100
        for number, (quantity, money, name) in enumerate(trades):
            ours.append(trade(str(first + number), quantity, money, security_id=name, currency="EUR", account_id=account))
        for number, (quantity, money, name, reference, side) in enumerate(lines):
            named = reference and str(first + int(reference))
            said = {"account_code": account, "security_code": name, "our_reference": named, "side": side, "currency": "EUR"}
            theirs.append(line(first + number, quantity, money, **said))
        theirs += [answer(first + number, kind, str(first + int(names)), minute) for number, (kind, names, minute) in enumerate(answers)]
    return ours, theirs


@settings(max_examples=3, deadline=None, phases=(Phase.generate,))
@given(CASES, st.randoms(use_true_random=False))
def test_every_trade_and_line_is_shown_and_no_order_matters(cases: list[Any], shuffle: Any) -> None:
    ours, theirs = made(cases)
    first = Desk().day(ours, theirs)
    rows = first["confirmation"]
    assert {row["item_key"] for row in rows} - {"-"} == {row["item_key"] for row in first["confirm_item"]}
    assert all(sum(row["item_key"] == each["item_key"] for row in rows) == 1 for each in first["confirm_item"])
    stating = {(row["file_id"], row["line_number"]) for row in first["confirm_line"] if row["message_kind"] == "CONFIRM"}
    assert stating <= {(row["file_id"], row["line_number"]) for row in rows}
    single = [(row["file_id"], row["line_number"]) for row in rows if row["item_key"] != "-" and row["line_number"] and row["match_rule"] != "BLOCK"]
    assert len(single) == len(set(single))
    listed = {row["item_key"] for row in first["unaffirmed"]}
    assert listed == {row["item_key"] for row in rows if row["item_key"] != "-" and row["affirm_state"] != "AFFIRMED"}
    shuffle.shuffle(ours)
    shuffle.shuffle(theirs)
    assert Desk().day(ours, theirs) == first


@settings(max_examples=2, deadline=None, phases=(Phase.generate,))
@given(CASES)
def test_a_match_found_over_two_days_is_that_of_one_day(cases: list[Any]) -> None:
    """Trades today and lines tomorrow meet as if both had come at once."""
    ours, theirs = made([(trades, lines, []) for trades, lines, _ in cases])
    at_once = Desk().day(ours, theirs)["confirmation"]
    desk = Desk()
    desk.day(ours)
    assert desk.day([], theirs, dt.date(2026, 11, 25))["confirmation"] == at_once
