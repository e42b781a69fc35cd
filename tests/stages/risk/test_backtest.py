"""Back-tests: the worked case of the textbook, the limits where a logarithm of zero lurks, and a slow reference."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import comb, log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.stages.risk.backtest import (
    LikelihoodRatio,
    Transitions,
    chance_of_at_most,
    conditional_coverage_test,
    coverage_test,
    critical_value,
    exceptions,
    independence_test,
    rolling_value_at_risk,
    transitions,
    zone,
)


def test_twenty_exceptions_in_252_days_at_95_per_cent() -> None:
    coverage = coverage_test(252, 20, 0.05)
    independence = independence_test(Transitions(218, 14, 14, 6))
    both = conditional_coverage_test(coverage, independence)
    assert [round(each.statistic, 4) for each in (coverage, independence)] == [3.9126, 9.5296]
    assert round(both.statistic, 3) == 13.442
    assert coverage.rejects() and independence.rejects() and both.rejects()
    assert not coverage.rejects(0.01)


def test_critical_values_and_p_values_are_two_sides_of_one_thing() -> None:
    assert [round(critical_value(0.05, degrees), 3) for degrees in (1, 2)] == [3.841, 5.991]
    for degrees in (1, 2):
        for significance in (0.01, 0.05, 0.5):
            assert LikelihoodRatio(critical_value(significance, degrees), degrees).p_value == pytest.approx(significance)
    with pytest.raises(ValueError, match="degrees of freedom"):
        critical_value(0.05, 3)


def test_no_exception_one_exception_and_nothing_but_exceptions() -> None:
    assert coverage_test(250, 0, 0.01).statistic == pytest.approx(-2 * 250 * log(0.99))
    assert coverage_test(250, 0, 0.01).rejects() is True  # 5.025: none at all in 250 days is too good to be true
    assert coverage_test(250, 1, 0.01).rejects() is False
    assert coverage_test(5, 5, 0.01).statistic == pytest.approx(-2 * 5 * log(0.01))
    assert independence_test(Transitions(249, 0, 0, 0)).statistic == 0
    assert independence_test(Transitions(0, 0, 0, 3)).statistic == 0


@pytest.mark.parametrize(("days", "count"), [(0, 0), (10, 11), (10, -1)])
def test_impossible_counts_raise(days: int, count: int) -> None:
    with pytest.raises(ValueError, match="coverage_test: found"):
        coverage_test(days, count, 0.01)


def test_exceptions_and_how_they_follow_each_other() -> None:
    flags = exceptions(np.array([1.0, 5, 6, 2, 5]), np.array([2.0, 4, 4, 2, 4]))
    assert flags.tolist() == [False, True, True, False, True]  # a loss equal to the figure is none
    assert transitions(flags) == Transitions(quiet_quiet=0, quiet_exception=2, exception_quiet=1, exception_exception=1)


def test_zones_of_250_days_at_99_per_cent() -> None:
    assert [zone(count, 250, 0.01) for count in (0, 4, 5, 9, 10, 250)] == ["GREEN", "GREEN", "YELLOW", "YELLOW", "RED", "RED"]
    assert round(chance_of_at_most(4, 250, 0.01), 4) == 0.8922
    assert round(chance_of_at_most(9, 250, 0.01), 4) == 0.9997


def test_the_rolling_figure_knows_only_the_days_before() -> None:
    profits = np.array([-1.0, -2, -3, -100, 5, 6])
    assert rolling_value_at_risk(profits, 3, Decimal("0.6")).tolist() == [3, 100, 100]  # k = 3 × 0.4, rounded down to 1
    assert rolling_value_at_risk(profits, 6, Decimal("0.6")).tolist() == []


@given(st.integers(1, 300), st.integers(0, 300), st.sampled_from([Fraction(1, 100), Fraction(1, 20), Fraction(1, 2)]))
def test_coverage_is_the_ratio_of_two_binomial_likelihoods(days: int, count: int, probability: Fraction) -> None:
    count = min(count, days)
    share = Fraction(count, days)
    ratio = (share**count * (1 - share) ** (days - count)) / (probability**count * (1 - probability) ** (days - count))
    assert coverage_test(days, count, float(probability)).statistic == pytest.approx(2 * (log(ratio.numerator) - log(ratio.denominator)), abs=1e-8)
    exact = sum(comb(days, each) * probability**each * (1 - probability) ** (days - each) for each in range(count + 1))
    assert chance_of_at_most(count, days, float(probability)) == pytest.approx(float(exact))
