"""From figures to pixels: round ticks, linear scales, places for bars, and short labels such as 1.2m.

Drawing rounds; the exact figure stands in the table and under the pointer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from tallystick.edges.print.cell_text import MINUS, grouped, measure_text
from tallystick.edges.print.document import Chart, Number


@dataclass(frozen=True)
class Scale:
    """A linear scale: `low` to `high` of the figures onto `start` to `end` in pixels, with round `ticks`."""

    low: float
    high: float
    start: float
    end: float
    ticks: tuple[float, ...]

    def at(self, value: Number) -> float:
        """Where a figure lies, in pixels."""
        return self.start + (float(value) - self.low) / (self.high - self.low) * (self.end - self.start)


@dataclass(frozen=True)
class Bands:
    """Equal places side by side for `count` things between two pixels; `fill` is the part of a place its bar takes."""

    count: int
    start: float
    end: float
    fill: float = 0.66

    @property
    def step(self) -> float:
        """Pixels from one place to the next."""
        return (self.end - self.start) / max(self.count, 1)

    @property
    def bar(self) -> float:
        """Pixels of a bar's width, never clumsy."""
        return min(self.step * self.fill, 64.0) if self.fill < 1 else self.step

    def middle(self, number: int) -> float:
        """The middle of a place."""
        return self.start + self.step * (number + 0.5)


def linear(values: list[float], start: float, end: float, zero: bool = True, wanted: int = 5) -> Scale:
    """A scale that covers the values (and zero) with round ticks."""
    held = [value for value in values if math.isfinite(value)] + ([0.0] if zero else [])
    low, high = min(held, default=0.0), max(held, default=1.0)
    if low == high:
        low, high = (min(low, 0.0), max(high, 0.0)) if low else (0.0, 1.0)
    step = _round_step((high - low) / wanted)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return Scale(first * step, last * step, start, end, tuple(number * step for number in range(first, last + 1)))


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * each for each in (1, 2, 2.5, 5, 10) if power * each >= rough * 0.999)


def short_number(value: Number, step: float = 0.0) -> str:
    """A figure in few characters: 950, 12.5k, 1.2m, 3bn; `step` keeps neighbouring ticks apart."""
    size = abs(float(value))
    unit, sign = next(((u, s) for u, s in ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e4, "k")) if size >= u), (1.0, ""))
    unit = 1e3 if sign == "k" else unit
    shown = size / unit
    fine = step / unit if step else shown / 20
    places = max(0, min(4, -math.floor(math.log10(fine)))) if fine and shown else 0
    text = f"{shown:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return (MINUS if float(value) < 0 and text != "0" else "") + text + sign


def full_number(value: Number) -> str:
    """A figure with all its digits, for the pointer."""
    if isinstance(value, float):
        return measure_text(value)
    return grouped(Decimal(value), 0)


def hover_text(chart: Chart, x: str, name: str, value: Number) -> str:
    """What the pointer tells: place, series, exact figure, unit."""
    named = f"{x}, {name}" if len(chart.series) > 1 else x
    return f"{named}: {full_number(value)} {chart.unit}".rstrip()
