"""Volatility that follows the market: exponentially weighted variance, and past returns rescaled to today's.

    decay 0.90, volatility yesterday 1 %, return 2 %   variance 0.9 × 0.0001 + 0.1 × 0.0004 = 0.00013, volatility 1.1402 %
    a return of −3.0 % on a day of volatility 2.0 %    becomes −3.0 % × 1.1402 / 2.0 = −1.7103 %

Units    returns as fractions, oldest first; variance of one day
Source   Hull, EWMA and VaR chapters; Hull and White 1998 and Barone-Adesi (filtered historical simulation); reports.md 5.1 and 5.1b.
         RiskMetrics takes a decay of 0.94 for daily returns
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from tallystick.stages.risk.price_window import Floats


def ewma_variance(previous_variance: float, last_return: float, decay: float) -> float:
    """The next day's variance: decay × the last variance + (1 − decay) × the square of the last return."""
    if not 0 <= decay <= 1:
        raise ValueError(f"ewma_variance: found decay {decay}, expected 0 to 1")
    return decay * previous_variance + (1 - decay) * last_return * last_return


def ewma_variances(returns: Floats, decay: float, first_variance: float) -> Floats:
    """The variance forecast for each day from the days before it, and one more: for the day after the last. One longer than `returns`."""
    variances = [first_variance]
    for each in returns:
        variances.append(ewma_variance(variances[-1], float(each), decay))
    return np.array(variances)


def rescaled_return(past_return: float, volatility_then: float, volatility_now: float) -> float:
    """A past return as it would be at today's volatility."""
    return past_return * volatility_now / volatility_then


def filtered_returns(returns: Floats, decay: float, first_variance: float) -> Floats:
    """All past returns rescaled to the volatility forecast for the day after the last (filtered historical simulation)."""
    variances = ewma_variances(returns, decay, first_variance)
    if not variances.min() > 0:
        raise ValueError("filtered_returns: found a day without volatility, expected a positive first variance and a decay above 0")
    rescaled: Floats = np.asarray(returns, float) * sqrt(variances[-1]) / np.sqrt(variances[:-1])
    return rescaled
