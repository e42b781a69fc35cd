"""Value at risk and expected shortfall: the figures, what they are made of, what was left out, and the reason where there is none."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stages.risk.risk_case import Market, day, policy

# Daily returns of XYZ in per cent: −5, +1, −3, +2, −1, 0, +4, −2, +1, +1
RETURNS = [-5, 1, -3, 2, -1, 0, 4, -2, 1, 1]
SERIES = [1.0]
for _each in RETURNS:
    SERIES.append(SERIES[-1] * (1 + _each / 100))
XYZ = [round(close * 10_000, 8) for close in SERIES]


def figures(rules: list[dict[str, Any]] | None = None, value: int = 10_000) -> dict[str, Any]:
    return Market({"XYZ": XYZ}, {("F1", "XYZ"): value}, rules).figures()["F1"]


def test_the_kth_worst_of_the_scenarios_and_the_mean_of_the_k_worst() -> None:
    found = figures(policy(confidence="0.8"))
    assert (found["scenarios"], found["order_statistic"], found["shortfall_scenarios"]) == (10, 2, 2)  # 10 × (1 − 0.8)
    assert found["value_at_risk"] == pytest.approx(300)
    assert found["expected_shortfall"] == pytest.approx((500 + 300) / 2)
    assert (found["first_scenario_date"], found["last_scenario_date"], found["reason"]) == (day(1), day(10), None)


def test_a_short_position_loses_where_the_price_rises() -> None:
    assert figures(value=-10_000)["value_at_risk"] == pytest.approx(400)


def test_the_convention_is_a_rule_interpolated_here() -> None:
    found = figures(policy(confidence="0.8", convention="INTERPOLATED"))
    # (10 − 1) × 0.2 = 1.8 places from the worst: 300 − 0.8 × (300 − 200)
    assert found["value_at_risk"] == pytest.approx(300 - 0.8 * 100)


def test_each_figure_has_its_own_confidence_and_window() -> None:
    found = figures(policy(confidence="0.9", shortfall_confidence="0.6", shortfall_window_scenarios=5))
    assert (found["confidence"], found["shortfall_confidence"]) == (0.9, 0.6)
    assert found["value_at_risk"] == pytest.approx(500)
    assert found["expected_shortfall"] == pytest.approx((200 + 0) / 2)  # of the last five, 0 +4 −2 +1 +1 %, the worst two


def test_all_nets_the_accounts() -> None:
    found = Market({"XYZ": XYZ}, {("F1", "XYZ"): 10_000, ("F2", "XYZ"): -10_000}).figures()
    assert found["F1"]["value_at_risk"] == pytest.approx(500)
    assert found["F2"]["value_at_risk"] == pytest.approx(400)
    assert found["ALL"]["value_at_risk"] == pytest.approx(0)
    assert (found["ALL"]["positions"], found["ALL"]["gross_value"]) == (2, Decimal("20000.00"))


def test_what_is_left_out_is_counted_with_its_value() -> None:
    holdings = {("F1", "XYZ"): 10_000, ("F1", "NEW"): -700, ("F1", "STALE"): 20, ("F1", "NEVER"): 0, ("F2", "NEW"): 5}
    closes = {"XYZ": XYZ, "NEW": [None, *[7] * 10], "STALE": [8] * 11}
    found = Market(closes, holdings, stale=["STALE", "NEVER"]).figures()
    assert (found["F1"]["positions"], found["F1"]["excluded_positions"]) == (1, 3)
    assert (found["F1"]["gross_value"], found["F1"]["excluded_value"]) == (Decimal("10000.00"), Decimal("720.00"))
    assert (found["ALL"]["positions"], found["ALL"]["excluded_positions"], found["ALL"]["excluded_value"]) == (1, 4, Decimal("725.00"))
    assert found["ALL"]["value_at_risk"] == pytest.approx(500)


def test_an_account_of_which_nothing_can_be_revalued_has_a_reason_and_no_figure() -> None:
    found = Market({"XYZ": XYZ, "NEW": [None, *[7] * 10]}, {("F1", "XYZ"): 1, ("F2", "NEW"): 5}).figures()["F2"]
    assert (found["reason"], found["value_at_risk"], found["expected_shortfall"]) == ("NO_PRICED_POSITION", None, None)
    assert (found["positions"], found["excluded_positions"], found["excluded_value"]) == (0, 1, Decimal("5.00"))


def test_fewer_scenarios_than_the_policy_asks_for_give_no_figure() -> None:
    found = figures(policy(minimum_scenarios=11))
    assert (found["reason"], found["scenarios"], found["value_at_risk"]) == ("TOO_FEW_SCENARIOS", 10, None)
    assert figures(policy(minimum_scenarios=10))["reason"] is None
    assert figures(policy(shortfall_minimum_scenarios=11))["reason"] == "TOO_FEW_SCENARIOS"


def test_one_close_is_no_scenario() -> None:
    found = Market({"XYZ": [100]}, {("F1", "XYZ"): 100}).figures()
    assert (found["F1"]["reason"], found["ALL"]["reason"], found["F1"]["scenarios"]) == ("TOO_FEW_SCENARIOS", "TOO_FEW_SCENARIOS", 0)


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ([], "NO_RISK_POLICY"),
        (policy()[:1], "NO_RISK_POLICY"),
        (policy(valid_to="2025-12-31"), "NO_RISK_POLICY"),
        (policy(convention="GUESS"), "UNSUPPORTED_RISK_POLICY"),
        (policy(confidence="1"), "UNSUPPORTED_RISK_POLICY"),
        (policy(horizon_days=0), "UNSUPPORTED_RISK_POLICY"),
        (policy(window_scenarios=0), "UNSUPPORTED_RISK_POLICY"),
        (policy(shortfall_horizon_days=10), "UNSUPPORTED_RISK_POLICY"),
    ],
)
def test_a_policy_that_is_missing_or_cannot_be_followed_is_a_reason(rules: list[dict[str, Any]], reason: str) -> None:
    found = figures(rules)
    assert (found["reason"], found["value_at_risk"]) == (reason, None)
    assert found["positions"] + found["excluded_positions"] == 1


def test_nothing_held_gives_no_rows() -> None:
    assert Market({"XYZ": XYZ}, {}).figures() == {}


MOVES = st.lists(st.lists(st.integers(1, 1000), min_size=11, max_size=11), min_size=2, max_size=4)
HELD = st.dictionaries(st.tuples(st.sampled_from(["F1", "F2", "F3"]), st.integers(0, 4)), st.integers(-(10**7), 10**7), min_size=1)


@settings(max_examples=40, deadline=None)
@given(MOVES, HELD, st.integers(0, 10**6))
def test_counts_and_values_add_up_shortfall_is_not_smaller_and_order_does_not_matter(
    closes: list[list[int]], values: dict[tuple[str, int], int], seed: int
) -> None:
    market = Market({f"S{number}": each for number, each in enumerate(closes)}, {(account, f"S{number}"): value for (account, number), value in values.items()})
    found = market.figures()
    assert found == market.shuffled(seed).figures()
    for account, row in found.items():
        mine = [abs(value) for (owner, _), value in values.items() if account in (owner, "ALL")]
        assert row["positions"] + row["excluded_positions"] == len(mine)
        assert row["gross_value"] + row["excluded_value"] == sum(mine)
        assert (row["value_at_risk"] is None) == (row["reason"] is not None)
        assert row["reason"] or row["expected_shortfall"] >= row["value_at_risk"]
