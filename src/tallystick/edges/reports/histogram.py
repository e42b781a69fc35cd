"""Scenario profits as bars of equal width whose edges are round figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

BARS = 60
STEPS = (1, 2, 2.5, 5, 10)
SIZES = ((1e9, "bn"), (1e6, "m"), (1e3, "k"))


@dataclass(frozen=True)
class Histogram:
    """Bars: `labels` of their lower edges, `counts`, and `marks`, the bar in which each marked figure lies."""

    labels: tuple[str, ...]
    counts: tuple[int, ...]
    marks: tuple[int, ...]


def histogram(values: Sequence[float], marked: Sequence[float] = (), bars: int = BARS) -> Histogram:
    """Count values into at most about `bars` bars of a round width; marked figures outside the values widen the range."""
    every = [*values, *marked]
    width = _round_width((max(every) - min(every)) / bars)
    first = math.floor(min(every) / width)
    counts = [0] * (math.floor(max(every) / width) - first + 1)
    for value in values:
        counts[math.floor(value / width) - first] += 1
    labels = tuple(_short((first + place) * width) for place in range(len(counts)))
    return Histogram(labels, tuple(counts), tuple(math.floor(value / width) - first for value in marked))


def _round_width(least: float) -> float:
    """The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next((step * power for step in STEPS if step * power >= least), 10 * power)


def _short(value: float) -> str:
    size, letter = next(((size, letter) for size, letter in SIZES if abs(value) >= size), (1.0, ""))
    return f"{value / size:.6g}{letter}".replace("-", "\u2212")
