"""What charts share: the drawing area, light gridlines with their figures, names under the bars, the legend, marks."""

from __future__ import annotations

from dataclasses import dataclass

from tallystick.edges.print.document import Chart, Series
from tallystick.edges.print.svg_element import element, label, rectangle, rule, shortened, text_width
from tallystick.edges.print.svg_scale import Bands, Scale, short_number


@dataclass(frozen=True)
class Area:
    """The part of the picture that figures are drawn in, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


def picture(chart: Chart, width: float, height: float, *inside: str) -> str:
    """The whole SVG of a chart, told to screen readers by its title."""
    described = f"{chart.title}: {', '.join(series.name for series in chart.series)}"
    size: dict[str, str | float] = {"viewBox": f"0 0 {width:.0f} {height:.0f}", "width": width, "height": height}
    return element("svg", *inside, role="img", aria_label=described, class_="chart", **size)


def series_class(chart: Chart, number: int) -> str:
    """The class that colours a series: its tone, else its place in the palette."""
    tone = chart.series[number].tone
    return f"c-{tone}" if tone else f"c{number % 6 + 1}"


def grid_lines(scale: Scale, area: Area) -> str:
    """Light lines across at the ticks, their figures left, the zero line stronger."""
    step = scale.ticks[1] - scale.ticks[0]
    parts = []
    for tick in scale.ticks:
        y = scale.at(tick)
        parts.append(rule(area.left, y, area.right, y, "zero" if abs(tick) < step / 1e6 else "grid"))
        parts.append(label(short_number(tick, step), area.left - 8, y + 4, "end", "t dim"))
    return "".join(parts)


def left_margin(scale: Scale) -> float:
    """Pixels the figures at the gridlines need."""
    step = scale.ticks[1] - scale.ticks[0]
    return max(text_width(short_number(tick, step)) for tick in scale.ticks) + 14


def names_below(names: tuple[str, ...], bands: Bands, y: float, all_of_them: bool = False) -> str:
    """Names under the places, the last of at most two lines at y.

    Where names would still touch, every second, third, … is left out, or, where all are asked for, each is shortened.
    """
    lines = [_two_lines(name, bands.step - 6) for name in names]
    widest = max((text_width(part) for line in lines for part in line), default=0) + 6
    every = 1 if all_of_them else max(1, -(-int(widest) // max(int(bands.step), 1)))
    shown = [number for number in range(len(names)) if number % every == 0]
    return "".join(_name(lines[number], bands.middle(number), bands.step * every - 4, y) for number in shown)


def lines_below(names: tuple[str, ...], bands: Bands) -> int:
    """How many lines `names_below` takes: one or two."""
    return max((len(_two_lines(name, bands.step - 6)) for name in names), default=1)


def _two_lines(name: str, width: float) -> list[str]:
    words = name.split(" ")
    if text_width(name) <= width or len(words) < 2:
        return [name]
    halves = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    widths = [max(text_width(first), text_width(second)) for first, second in halves]
    return list(halves[widths.index(min(widths))])


def _name(lines: list[str], x: float, width: float, y: float) -> str:
    first = y - 13 * (len(lines) - 1)
    return "".join(label(shortened(line, width), x, first + 13 * number, "middle", "t") for number, line in enumerate(lines))


def legend(chart: Chart, left: float, y: float) -> str:
    """Colour and name of each series in one line."""
    parts, x = [], left
    for number, series in enumerate(chart.series):
        parts.append(rectangle(x, y - 9, 10, 10, series_class(chart, number)))
        parts.append(label(series.name, x + 15, y, "start", "t"))
        x += 15 + text_width(series.name) + 18
    return "".join(parts)


def mark_lines(chart: Chart, bands: Bands, area: Area) -> str:
    """Upright lines at marked places, their label at the top on the roomier side."""
    parts = []
    for mark in chart.marks:
        if mark.x not in chart.x:
            continue
        x = bands.middle(chart.x.index(mark.x))
        room_right = x + text_width(mark.label) + 8 < area.right
        parts.append(rule(x, area.top, x, area.bottom, "mark"))
        parts.append(label(mark.label, x + 6 if room_right else x - 6, area.top + 10, "start" if room_right else "end", "t strong"))
    return "".join(parts)


def figures_of(series: tuple[Series, ...]) -> list[float]:
    """All figures of the series as drawing numbers."""
    return [float(value) for each in series for value in each.values if value is not None]
