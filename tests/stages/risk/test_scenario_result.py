"""Scenario results: yesterday's returns on today's positions; which days and securities are in the window."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.model.catalogue import contract_of
from tallystick.stages.risk.scenario_result import profit_by_account
from tests.stages.risk.risk_case import Market, day, policy


def profits(market: Market) -> dict[tuple[str, dt.date], float]:
    return {(row["account_id"], row["scenario_date"]): row["profit"] for row in market.results().to_pylist()}


def test_each_day_of_the_window_is_applied_to_the_positions_of_today() -> None:
    market = Market({"XYZ": [100, 97, 98.94], "ABC": [50, 50, 51]}, {("F1", "XYZ"): 10_000, ("F1", "ABC"): -2_000, ("F2", "ABC"): 500})
    assert profits(market) == pytest.approx(
        {
            ("F1", day(1)): 10_000 * -0.03 + -2_000 * 0.00,
            ("F1", day(2)): 10_000 * 0.02 + -2_000 * 0.02,
            ("F2", day(1)): 500 * 0.00,
            ("F2", day(2)): 500 * 0.02,
            ("ALL", day(1)): -300,
            ("ALL", day(2)): 200 - 40 + 10,
        }
    )


def test_only_the_last_scenarios_the_policy_asks_for_are_used() -> None:
    market = Market({"XYZ": [100, 50, 100, 101, 102]}, {("F1", "XYZ"): 100}, policy(window_scenarios=2))
    assert {when for _, when in profits(market)} == {day(3), day(4)}


def test_a_day_without_any_close_is_no_scenario_and_is_not_spanned() -> None:
    market = Market({"XYZ": [100, 101, None, 90, 91], "ABC": [10, 10, None, 10, 10]}, {("F1", "XYZ"): 100})
    assert {when for _, when in profits(market)} == {day(1), day(4)}


def test_a_horizon_of_two_days_takes_the_close_two_trade_days_before() -> None:
    market = Market({"XYZ": [100, 103, 110, 103]}, {("F1", "XYZ"): 100}, policy(horizon_days=2))
    assert profits(market) == pytest.approx({("F1", day(2)): 10, ("F1", day(3)): 0, ("ALL", day(2)): 10, ("ALL", day(3)): 0})


def test_a_close_on_a_day_that_is_not_a_trade_day_is_left_aside() -> None:
    market = Market({"XYZ": [100, 50, 100, 101]}, {("F1", "XYZ"): 100})
    calendar = market.tables["calendar_day"].to_pylist()
    calendar[1]["is_trade_day"] = 0
    market.tables["calendar_day"] = contract_of("calendar_day").arrow.empty_table().from_pylist(calendar, schema=contract_of("calendar_day").arrow)
    assert profits(market) == pytest.approx({("F1", day(2)): 0, ("F1", day(3)): 1, ("ALL", day(2)): 0, ("ALL", day(3)): 1})


def test_a_security_that_lacks_one_close_of_the_window_is_left_out_whole() -> None:
    market = Market({"XYZ": [100, 101, 102], "NEW": [None, 10, 5]}, {("F1", "XYZ"): 100, ("F1", "NEW"): 100, ("F2", "NEW"): 1})
    assert profits(market)[("F1", day(2))] == pytest.approx(100 * (102 / 101 - 1))
    assert {account for account, _ in profits(market)} == {"F1", "ALL"}


def test_a_close_of_zero_is_no_close() -> None:
    market = Market({"XYZ": [100, 101, 102], "ZERO": [10, 0, 10]}, {("F1", "XYZ"): 100, ("F2", "ZERO"): 100})
    assert {account for account, _ in profits(market)} == {"F1", "ALL"}


def test_a_gap_before_the_window_does_no_harm() -> None:
    market = Market({"XYZ": [100, 101, 102, 103], "NEW": [None, 10, 10, 5]}, {("F1", "NEW"): 100}, policy(window_scenarios=2))
    assert profits(market)[("F1", day(3))] == -50


@pytest.mark.parametrize("rules", [[], policy(convention="GUESS"), policy(valid_from="2030-01-01")])
def test_without_a_usable_policy_there_are_no_scenarios(rules: list[dict[str, object]]) -> None:
    assert Market({"XYZ": [100, 101]}, {("F1", "XYZ"): 100}, rules).results().num_rows == 0


def test_nothing_held_and_nothing_priced_give_no_rows_of_the_right_shape() -> None:
    for market in (Market({"XYZ": [100, 101]}, {}), Market({}, {("F1", "XYZ"): 100}), Market({"XYZ": [100]}, {("F1", "XYZ"): 100})):
        assert market.results().num_rows == 0
        assert market.results().schema.equals(contract_of("scenario_result").arrow)


@pytest.mark.parametrize("block", [1, 2, 3, 5, 100])
def test_accounts_may_begin_and_end_anywhere_in_a_block(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.stages.risk.scenario_result.BLOCK_POSITIONS", block)
    values, security, first_row = np.arange(1.0, 8.0), np.array([0, 1, 2, 0, 1, 0, 2]), np.array([0, 3, 4])
    returns = np.array([[1.0, 10, 100], [0, 1, 0]])
    found = profit_by_account(values, security, first_row, returns)
    assert found.tolist() == [[1 + 20 + 300, 2], [4, 0], [50 + 6 + 700, 5]]


CLOSES = st.lists(st.lists(st.integers(1, 100_000), min_size=6, max_size=6), min_size=1, max_size=5)
VALUES = st.dictionaries(st.tuples(st.sampled_from(["F1", "F2", "F3"]), st.integers(0, 4)), st.integers(-(10**9), 10**9), min_size=1)


@settings(max_examples=40, deadline=None)
@given(CLOSES, VALUES, st.integers(0, 10**6))
def test_rows_in_any_order_give_the_same_bits_and_all_is_the_sum(closes: list[list[int]], values: dict[tuple[str, int], int], seed: int) -> None:
    held = {(account, f"S{number % len(closes)}"): value for (account, number), value in values.items()}
    market = Market({f"S{number}": series for number, series in enumerate(closes)}, held)
    found = profits(market)
    assert found == profits(market.shuffled(seed))
    for when in {when for _, when in found}:
        parts = [profit for (account, date), profit in found.items() if date == when and account != "ALL"]
        assert found[("ALL", when)] == pytest.approx(sum(parts), abs=1e-4)
