"""What a simulated venue does wrong on request, and what it never does: lose shares or money, or give another day for the same seed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.edges.sandbox.trouble import KINDS, Trouble, UnknownTrouble, read_trouble
from tests.edges.sandbox.street import DAY, NEXT_DAY, Played, ask, movements, new, statuses

D = Decimal


def played(kind: str, quantity: int = 100) -> Played:
    return Played([new("1", quantity, "1000.00")], shares=100, trouble=Trouble(0, {kind: 1.0}))


def test_reject_unmatched_and_mismatch() -> None:
    assert statuses(played("reject").day(), "1") == ["REJT.SAFE"]
    assert statuses(played("unmatched").day(), "1") == ["PACK", "NMAT.CMIS"]
    assert statuses(played("mismatch").day(), "1")[-1] == "NMAT.DMON"


def test_late_and_partial_heal_a_day_later() -> None:
    late = played("late")
    assert statuses(late.day(), "1") == ["PACK", "NMAT.CMIS"]
    assert movements(late.day(NEXT_DAY)) == [("1", D(100), D("-1000.00"))]
    half = played("partial")
    assert movements(half.day()) == [("1", D(50), D("-500.00"))]
    assert movements(half.day(NEXT_DAY)) == [("1", D(50), D("-500.00"))]


def test_silent_duplicate_and_wrong() -> None:
    silent = played("silent").day()
    assert (silent.statuses, movements(silent)) == ([], [("1", D(100), D("-1000.00"))])
    doubled = played("duplicate").day()
    assert movements(doubled) == [("1", D(100), D("-1000.00"))] * 2
    wrong = played("wrong").day()
    assert movements(wrong)[-1] == ("1", D(101), D("-1000.00"))
    assert statuses(wrong, "1?") == ["PEND"]


def test_who_asks_is_told_the_last_status_even_by_a_silent_venue() -> None:
    question = ask("1", "QUERY", 9)
    told = Played([new("1", 100, "1000.00"), question], trouble=Trouble(0, {"silent": 1.0, "unmatched": 1.0})).day()
    assert statuses(told, "1") == ["NMAT.CMIS"]


def test_who_asks_for_what_the_venue_has_not_is_told_so_and_what_settled_is_confirmed_again() -> None:
    settled = Played([new("1", 100, "1000.00"), ask("1", "QUERY", 15), ask("2", "QUERY", 15)])
    told = settled.day()
    assert statuses(told, "2") == ["REJT.REFE"]
    assert movements(told) == [("1", D(100), D("-1000.00"))] * 2
    assert len({row["activity_reference"] for row in told.movements}) == 1


def test_out_of_order_says_the_same_in_another_order() -> None:
    told, usual = played("out_of_order").day(), Played([new("1", 100, "1000.00")], shares=100).day()
    assert told.ordered()[0] != usual.ordered()[0]
    assert statuses(told, "1") == statuses(usual, "1")[::-1]


def test_a_trouble_of_no_name_or_rate_is_refused() -> None:
    with pytest.raises(UnknownTrouble, match="found sleepy, expected one of reject"):
        read_trouble(0, ["sleepy"])
    for rate in ("late=2", "late=often"):
        with pytest.raises(UnknownTrouble, match="from 0 to 1"):
            read_trouble(0, [rate])


QUANTITIES = st.sampled_from((-100, -60, 100, 40))
ROWS = st.lists(st.tuples(QUANTITIES, st.sampled_from(("1000.00", "999.99", None)), st.sampled_from((0, 1)), st.booleans()), min_size=1, max_size=7)
MODELS = st.fixed_dictionaries(
    {
        "money_model": st.sampled_from(("GROSS", "GROSS_CIRCLES", "NET_RUN", "NET_DAY")),
        "queue_order": st.sampled_from(("OLDEST", "LARGEST", "PRIORITY_HIGH")),
        "partials": st.sampled_from(("NONE", "ALL_RUNS")),
        "netting": st.sampled_from(("NONE", "NOVATION")),
        "left_over": st.sampled_from(("CARRIED", "DROPPED")),
    }
)


def instructions(rows: list[Any]) -> list[dict[str, Any]]:
    made = []
    for number, (quantity, amount, days, cancels) in enumerate(rows):
        made.append(new(str(number), quantity, amount, settlement_date=DAY + dt.timedelta(days=days), priority=str(number % 3)))
        made += [ask(str(number), "CANCEL", 12)] if cancels else []
    return made


@settings(max_examples=60, deadline=None)
@given(ROWS, MODELS, st.dictionaries(st.sampled_from(sorted(KINDS)), st.sampled_from((0.3, 1.0))), st.integers(0, 3), st.randoms(use_true_random=False))
def test_shares_and_money_are_conserved_and_no_order_of_input_matters(rows: list[Any], model: dict[str, str], rates: Any, seed: int, shuffle: Any) -> None:
    """Holdings add up after every day (the sandbox itself checks, and raises), nothing settles more than instructed, a rerun gives the same."""
    messages = instructions(rows)
    trouble = Trouble(seed, rates)
    first, again = Played(messages, 150, "1500.00", trouble, **model), None
    shuffled = list(messages)
    shuffle.shuffle(shuffled)
    again = Played(shuffled, 150, "1500.00", trouble, **model)
    for day in (DAY, NEXT_DAY):
        one, two = first.day(day), again.day(day)
        assert one.ordered() == two.ordered()
        assert all(quantity >= 0 for (party, _), quantity in first.sandbox.holdings.shares.items() if model["netting"] == "NONE" or party == "CCP")
        if model["money_model"] != "NET_DAY" and model["netting"] == "NONE":
            assert all(amount >= 0 for amount in first.sandbox.holdings.cash.values())
    for leg in first.sandbox.legs.values():
        assert sum(pair.settled for pair in first.sandbox.pairs if leg in pair.legs) <= leg.quantity
