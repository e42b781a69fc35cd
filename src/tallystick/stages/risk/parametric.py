"""Value at risk and expected shortfall of normally distributed profits, in all and by component.

    10,000,000 at 2 % a day and 5,000,000 at 1 %, correlation 0.3
    standard deviation of a day   220,227
    99 %, one day, the first alone 2.3263 × 200,000 = 465,270
    99 %, ten days, both         2.3263 × 220,227 × √10 = 1,620,114

Units    values in currency units, + long; covariance of one-day returns; figures are losses, +
Source   Hull, Options, Futures and Other Derivatives, VaR chapters; reports.md 5.1 and 5.1a
"""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

import numpy as np

from tallystick.stages.risk.price_window import Floats

NORMAL = NormalDist()


def normal_quantile(confidence: float) -> float:
    """z: the standard normal value not exceeded with this probability (0.99 gives 2.3263)."""
    return NORMAL.inv_cdf(confidence)


def covariance(volatilities: Floats, correlation: Floats) -> Floats:
    """Covariance matrix of returns with these standard deviations and correlations."""
    matrix: Floats = np.outer(volatilities, volatilities) * correlation
    return matrix


def portfolio_deviation(values: Floats, covariance_matrix: Floats) -> float:
    """Standard deviation of the portfolio's profit over the days the covariance is of."""
    return sqrt(float(values @ covariance_matrix @ values))


def normal_value_at_risk(deviation: float, confidence: float, horizon_days: float = 1) -> float:
    """z × standard deviation of a day × √days; the mean is taken as zero."""
    return normal_quantile(confidence) * deviation * sqrt(horizon_days)


def normal_expected_shortfall(deviation: float, confidence: float, horizon_days: float = 1) -> float:
    """Mean loss beyond the value at risk: standard deviation × density at z / (1 − confidence) × √days."""
    return deviation * NORMAL.pdf(normal_quantile(confidence)) / (1 - confidence) * sqrt(horizon_days)


def component_value_at_risk(values: Floats, covariance_matrix: Floats, confidence: float) -> Floats:
    """What each position adds to the value at risk of a day; the parts sum to the whole (Euler). All zero where nothing varies."""
    deviation = portfolio_deviation(values, covariance_matrix)
    if deviation == 0:
        return np.zeros(len(values))
    parts: Floats = values * (covariance_matrix @ values) / deviation * normal_quantile(confidence)
    return parts
