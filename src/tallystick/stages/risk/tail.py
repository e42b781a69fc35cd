"""The tail of a set of scenario profits: value at risk and expected shortfall, each by its named convention.

    20 profits, the worst four −120, −95, −60, −41
    95 %, k-th worst, k = 20 × 0.05 = 1               120
    95 %, interpolated, 0.95 of the way from 1st to 2nd  120 − 0.95 × 25 = 96.25
    90 %, mean of the 2 worst                          107.50

Units    profits: gain +, loss −; a figure is a loss, +, and negative where even the tail gains; currency units
Source   Hull, Options, Futures and Other Derivatives, VaR chapters (k-th worst); numpy's "linear" quantile (interpolated);
         Boudoukh, Richardson and Whitelaw 1998 (weighted); reports.md 5.1c
"""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

import numpy as np

from tallystick.stages.risk.price_window import Floats


class NoScenarios(ValueError):
    """A tail of no scenarios was asked for."""


def order_statistic(scenarios: int, confidence: Decimal) -> int:
    """k of the k-th worst: scenarios × (1 − confidence), exactly, rounded down, at least 1."""
    return max(1, int((scenarios * (1 - confidence)).to_integral_value(ROUND_FLOOR)))


def ordered_loss(profits: Floats, confidence: Decimal) -> float:
    """The k-th worst loss (convention ORDER_STATISTIC)."""
    return float(_losses(profits)[order_statistic(len(profits), confidence) - 1])


def interpolated_loss(profits: Floats, confidence: Decimal) -> float:
    """The loss (N − 1) × (1 − confidence) places from the worst, between its two neighbours in proportion (convention INTERPOLATED)."""
    losses = _losses(profits)
    place = (len(losses) - 1) * (1 - confidence)
    low = int(place)
    high = min(low + 1, len(losses) - 1)
    return float(losses[low] + float(place - low) * (losses[high] - losses[low]))


def tail_mean(profits: Floats, confidence: Decimal) -> float:
    """Mean of the k worst losses: expected shortfall (convention TAIL_MEAN)."""
    worst = order_statistic(len(profits), confidence)
    return float(np.cumsum(_losses(profits)[:worst])[-1] / worst)


def weighted_loss(profits: Floats, confidence: Decimal, decay: float) -> float:
    """The loss at which the weights of the worst scenarios first reach 1 − confidence; the last profit is today's, age 0.

    A scenario of age a weighs decay^a × (1 − decay) / (1 − decay^N), 0 < decay < 1; equal losses: the younger first.
    """
    if not 0 < decay < 1:
        raise ValueError(f"weighted_loss: found decay {decay}, expected more than 0 and less than 1")
    losses = 0.0 - np.asarray(profits, float)
    age = np.arange(len(losses))[::-1]
    weight = decay**age * (1 - decay) / (1 - decay ** len(losses))
    order = np.lexsort((age, -losses))
    reached = np.cumsum(weight[order]) >= float(1 - confidence) - 1e-12
    return float(losses[order][np.argmax(reached)])


def _losses(profits: Floats) -> Floats:
    """Losses, the worst first."""
    if not len(profits):
        raise NoScenarios("found no scenario profits, expected at least one; ask for no figure where there are too few scenarios")
    losses: Floats = np.sort(0.0 - np.asarray(profits, float))[::-1]
    return losses
