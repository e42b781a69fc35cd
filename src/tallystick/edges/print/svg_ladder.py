"""The settlement and funding ladder: what comes in stands up, what goes out hangs down, the running position is a stepped line
whose figures stand in a row above."""

from __future__ import annotations

from tallystick.edges.print.document import Chart
from tallystick.edges.print.svg_element import element, label, rectangle
from tallystick.edges.print.svg_frame import Area, figures_of, grid_lines, left_margin, legend, mark_lines, names_below, picture, series_class
from tallystick.edges.print.svg_scale import Bands, Scale, hover_text, linear, short_number


def draw_ladder(chart: Chart, width: float, height: float) -> str:
    """A ladder of this size: series one in, series two out (drawn downwards whatever its sign), series three the running position."""
    figures = figures_of(chart.series[:1]) + [-abs(value) for value in figures_of(chart.series[1:2])] + figures_of(chart.series[2:])
    scale = linear(figures, height - 26, 50.0)
    area = Area(left_margin(scale), 50.0, width - 6, height - 26)
    bands = Bands(len(chart.x), area.left, area.right, 0.5)
    bars = "".join(_bars(chart, number, bands, scale) for number in range(min(2, len(chart.series))))
    running = _running(chart, bands, scale) if len(chart.series) > 2 else ""
    below = names_below(chart.x, bands, height - 8)
    return picture(chart, width, height, legend(chart, area.left, 12), grid_lines(scale, area), bars, running, below, mark_lines(chart, bands, area))


def _bars(chart: Chart, number: int, bands: Bands, scale: Scale) -> str:
    parts = []
    for place, value in enumerate(chart.series[number].values):
        if value is None:
            continue
        drawn = -abs(float(value)) if number else abs(float(value))
        top, bottom = sorted((scale.at(drawn), scale.at(0)))
        hover = hover_text(chart, chart.x[place], chart.series[number].name, value)
        parts.append(rectangle(bands.middle(place) - bands.bar / 2, top, bands.bar, bottom - top, series_class(chart, number), hover))
    return "".join(parts)


def _running(chart: Chart, bands: Bands, scale: Scale) -> str:
    steps, names = [], []
    for place, value in enumerate(chart.series[2].values):
        if value is None:
            continue
        left, y = bands.start + place * bands.step, scale.at(value)
        steps += [f"{left:.1f},{y:.1f}", f"{left + bands.step:.1f},{y:.1f}"]
        if bands.step >= 44:
            names.append(label(short_number(value), bands.middle(place), 34, "middle", f"t strong {series_class(chart, 2)}"))
    return element("polyline", points=" ".join(steps), class_=f"line l-{series_class(chart, 2)}") + "".join(names)
