"""Tail, parametric and volatility figures: the worked examples of the textbooks, and what must always hold."""

from __future__ import annotations

from decimal import Decimal
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.stages.risk.parametric import (
    component_value_at_risk,
    covariance,
    normal_expected_shortfall,
    normal_quantile,
    normal_value_at_risk,
    portfolio_deviation,
)
from tallystick.stages.risk.tail import NoScenarios, interpolated_loss, order_statistic, ordered_loss, tail_mean, weighted_loss
from tallystick.stages.risk.volatility import ewma_variance, ewma_variances, filtered_returns, rescaled_return

TWENTY = np.array([-60.0, 5, -120, *range(10, 25), -41, -95])


def test_twenty_scenarios_by_each_convention() -> None:
    assert len(TWENTY) == 20
    assert ordered_loss(TWENTY, Decimal("0.95")) == 120
    assert interpolated_loss(TWENTY, Decimal("0.95")) == pytest.approx(120 - 0.95 * 25)
    assert tail_mean(TWENTY, Decimal("0.90")) == (120 + 95) / 2


def test_the_order_statistic_is_exact_rounded_down_and_at_least_one() -> None:
    assert [order_statistic(count, Decimal("0.99")) for count in (500, 499, 200, 199, 99, 1)] == [5, 4, 2, 1, 1, 1]
    assert order_statistic(1000, Decimal("0.975")) == 25


def test_no_scenarios_raise_instead_of_giving_a_figure() -> None:
    with pytest.raises(NoScenarios):
        ordered_loss(np.empty(0), Decimal("0.99"))


def test_weights_favour_the_young_scenarios() -> None:
    # three scenarios, decay 0.5: ages 2, 1, 0 weigh 1/7, 2/7, 4/7
    old_loss_first = np.array([-100.0, -50.0, -10.0])
    assert weighted_loss(old_loss_first, Decimal("0.9"), 0.5) == 100  # 1/7 reaches 0.1
    assert weighted_loss(old_loss_first, Decimal("0.8"), 0.5) == 50  # 1/7 + 2/7 reaches 0.2
    assert weighted_loss(old_loss_first, Decimal("0.5"), 0.5) == 10  # 3/7 does not reach 0.5


def test_two_shares_normally_distributed() -> None:
    values = np.array([10_000_000.0, 5_000_000.0])
    matrix = covariance(np.array([0.02, 0.01]), np.array([[1, 0.3], [0.3, 1]]))
    deviation = portfolio_deviation(values, matrix)
    first, second = (normal_value_at_risk(each, 0.99) for each in (10_000_000 * 0.02, 5_000_000 * 0.01))
    assert deviation == pytest.approx(sqrt(200_000**2 + 50_000**2 + 2 * 0.3 * 200_000 * 50_000))
    assert [round(each) for each in (deviation, first, second)] == [220_227, 465_270, 116_317]
    together = normal_value_at_risk(deviation, 0.99, horizon_days=10)
    assert round(together) == 1_620_114
    alone = [normal_value_at_risk(each, 0.99, horizon_days=10) for each in (200_000, 50_000)]
    assert [round(each) for each in alone] == [1_471_312, 367_828]
    assert [round(sum(alone)), round(sum(alone) - together)] == [1_839_139, 219_026]  # the benefit of not moving together


def test_components_sum_to_the_whole() -> None:
    values = np.array([10_000_000.0, -5_000_000.0, 0.0])
    matrix = covariance(np.array([0.02, 0.01, 0.03]), np.array([[1, 0.3, 0], [0.3, 1, 0.5], [0, 0.5, 1]]))
    parts = component_value_at_risk(values, matrix, 0.99)
    assert parts.sum() == pytest.approx(normal_value_at_risk(portfolio_deviation(values, matrix), 0.99))
    assert parts[1] < 0 and parts[2] == 0
    assert list(component_value_at_risk(np.zeros(3), matrix, 0.99)) == [0, 0, 0]


def test_factors_of_the_normal_distribution() -> None:
    assert round(normal_quantile(0.99), 4) == 2.3263
    assert round(normal_expected_shortfall(1, 0.975), 4) == 2.3378
    assert round(normal_expected_shortfall(1, 0.99), 4) == 2.6652


def test_ewma_and_the_rescaled_return() -> None:
    variance = ewma_variance(0.01**2, 0.02, 0.90)
    assert variance == pytest.approx(0.9 * 0.0001 + 0.1 * 0.0004)
    assert round(sqrt(variance), 6) == 0.011402
    assert round(rescaled_return(-0.03, 0.02, sqrt(variance)), 6) == -0.017103


def test_filtered_returns_are_rescaled_by_the_forecast_made_before_the_day() -> None:
    returns = np.array([0.02, -0.03])
    first, second, now = ewma_variances(returns, 0.90, 0.01**2)
    assert (first, second) == (0.01**2, pytest.approx(0.00013))
    assert list(filtered_returns(returns, 0.90, 0.01**2)) == pytest.approx([0.02 * sqrt(now / first), -0.03 * sqrt(now / second)])
    with pytest.raises(ValueError, match="without volatility"):
        filtered_returns(returns, 0.90, 0.0)


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=60), st.sampled_from(["0.5", "0.9", "0.95", "0.99"]))
def test_order_statistic_interpolation_and_numpy_agree_where_they_must(profits: list[float], confidence: str) -> None:
    array, level = np.array(profits), Decimal(confidence)
    scale = max(1.0, float(np.abs(array).max()))
    assert interpolated_loss(array, level) == pytest.approx(-np.quantile(array, 1 - float(level)), abs=1e-9 * scale)
    assert ordered_loss(array, level) == -sorted(profits)[order_statistic(len(profits), level) - 1]
    assert tail_mean(array, level) >= ordered_loss(array, level) - 1e-9 * scale
    assert ordered_loss(array * 2, level) == 2 * ordered_loss(array, level)
