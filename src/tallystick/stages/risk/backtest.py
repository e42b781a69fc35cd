"""Was the value at risk right? Count the days on which the loss was larger, and test their number and their order.

    252 days at 95 %, 20 exceptions                    LR 3.9126, more than 3.841: too many
    218 quiet after quiet, 14 and 14 changes, 6 after another   LR 9.5296: they come in clusters

Units    losses and figures in currency units, a loss +; an exception is a loss larger than the figure of the day before it
Source   Kupiec 1995 (coverage), Christoffersen 1998 (independence, conditional coverage), Basel Committee MAR32 and 1996 (zones);
         worked figures: Jorion, Value at Risk, JP Morgan 1998; reports.md 5.2
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import comb, erfc, exp, inf, log, sqrt
from statistics import NormalDist

import numpy as np

from tallystick.stages.risk.price_window import Floats
from tallystick.stages.risk.tail import order_statistic

Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


@dataclass(frozen=True)
class LikelihoodRatio:
    """A likelihood ratio and the chance, if the model is right, of one at least as large (chi-square, 1 or 2 degrees of freedom)."""

    statistic: float
    degrees: int

    @property
    def p_value(self) -> float:
        """Chance of a ratio at least as large; closed forms of the chi-square tail."""
        return erfc(sqrt(self.statistic / 2)) if self.degrees == 1 else exp(-self.statistic / 2)

    def rejects(self, significance: float = 0.05) -> bool:
        """Whether the model is rejected: the ratio is above the critical value."""
        return self.statistic > critical_value(significance, self.degrees)


@dataclass(frozen=True)
class Transitions:
    """Days by what they and the day before were: `quiet_exception` counts exceptions that followed a quiet day."""

    quiet_quiet: int
    quiet_exception: int
    exception_quiet: int
    exception_exception: int


def critical_value(significance: float, degrees: int) -> float:
    """The ratio exceeded with chance `significance`: 3.841 for 5 % and 1 degree of freedom, 5.991 for 2."""
    if degrees not in (1, 2):
        raise ValueError(f"critical_value: found {degrees} degrees of freedom, expected 1 or 2")
    return NormalDist().inv_cdf(1 - significance / 2) ** 2 if degrees == 1 else -2 * log(significance)


def rolling_value_at_risk(profits: Floats, window_scenarios: int, confidence: Decimal) -> Floats:
    """For each day from `window_scenarios` on, the k-th worst loss of the days before it, in that window."""
    if len(profits) <= window_scenarios:
        return np.empty(0)
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(profits, float)[:-1], window_scenarios)
    place = order_statistic(window_scenarios, confidence) - 1
    worst: Floats = np.array([np.partition(window, place)[place] for window in windows])
    return 0.0 - worst


def exceptions(losses: Floats, values_at_risk: Floats) -> Flags:
    """For each day whether the loss was larger than the figure set for it."""
    flags: Flags = np.asarray(losses) > np.asarray(values_at_risk)
    return flags


def coverage_test(days: int, exception_count: int, probability: float) -> LikelihoodRatio:
    """Kupiec: is the number of exceptions what `probability` (1 − confidence) a day lets expect? One degree of freedom."""
    if not 0 <= exception_count <= days or days < 1:
        raise ValueError(f"coverage_test: found {exception_count} exceptions in {days} days, expected at least one day and no more exceptions than days")
    expected = _log_likelihood(days - exception_count, exception_count, probability)
    observed = _log_likelihood(days - exception_count, exception_count, exception_count / days)
    return LikelihoodRatio(max(0.0, 2 * (observed - expected)), 1)


def transitions(flags: Flags) -> Transitions:
    """How often quiet and exception days followed each other, from the second day on."""
    before, after = np.asarray(flags[:-1], bool), np.asarray(flags[1:], bool)
    counts = [int(np.count_nonzero((before == was) & (after == now))) for was in (False, True) for now in (False, True)]
    return Transitions(*counts)


def independence_test(seen: Transitions) -> LikelihoodRatio:
    """Christoffersen: does an exception make another more likely the next day? One degree of freedom."""
    quiet, exception = seen.quiet_quiet + seen.exception_quiet, seen.quiet_exception + seen.exception_exception
    alike = _log_likelihood(quiet, exception, _share(exception, quiet))
    after_quiet = _log_likelihood(seen.quiet_quiet, seen.quiet_exception, _share(seen.quiet_exception, seen.quiet_quiet))
    after_exception = _log_likelihood(seen.exception_quiet, seen.exception_exception, _share(seen.exception_exception, seen.exception_quiet))
    return LikelihoodRatio(max(0.0, 2 * (after_quiet + after_exception - alike)), 1)


def conditional_coverage_test(coverage: LikelihoodRatio, independence: LikelihoodRatio) -> LikelihoodRatio:
    """Christoffersen: both at once, the sum of the two ratios. Two degrees of freedom."""
    return LikelihoodRatio(coverage.statistic + independence.statistic, 2)


def chance_of_at_most(exception_count: int, days: int, probability: float) -> float:
    """Binomial chance of this many exceptions or fewer, if the model is right."""
    return sum(comb(days, each) * probability**each * (1 - probability) ** (days - each) for each in range(exception_count + 1))


def zone(exception_count: int, days: int, probability: float, yellow_from: float = 0.95, red_from: float = 0.9999) -> str:
    """GREEN, YELLOW or RED: the zone begins where the chance of at most so many exceptions reaches the bound (MAR32: 95 %, 99.99 %)."""
    chance = chance_of_at_most(exception_count, days, probability)
    return "RED" if chance >= red_from else "YELLOW" if chance >= yellow_from else "GREEN"


def _log_likelihood(quiet: int, exception: int, probability: float) -> float:
    """quiet × ln(1 − probability) + exception × ln(probability), with 0 × ln 0 = 0."""
    return _times_log(quiet, 1 - probability) + _times_log(exception, probability)


def _times_log(count: int, value: float) -> float:
    if count == 0:
        return 0.0
    return count * log(value) if value > 0 else -inf


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 0.0
