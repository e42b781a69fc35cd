"""Lines over ordered x, each named at its end instead of in a legend."""

from __future__ import annotations

from tallystick.edges.print.document import Chart
from tallystick.edges.print.safe_text import html_text
from tallystick.edges.print.svg_element import element, label, shortened, text_width
from tallystick.edges.print.svg_frame import Area, figures_of, grid_lines, left_margin, mark_lines, names_below, picture, series_class
from tallystick.edges.print.svg_scale import Bands, Scale, hover_text, linear, short_number

_LEAST_GAP = 14.0


def draw_line(chart: Chart, width: float, height: float) -> str:
    """A line chart of this size; the scale leaves zero out where all figures are far from it."""
    figures = figures_of(chart.series)
    near_zero = not figures or min(figures) <= 0.5 * max(figures) or min(figures) < 0
    scale = linear(figures, height - 26, 18.0, zero=near_zero)
    step = (scale.ticks[1] - scale.ticks[0]) / 10
    names = min(max((text_width(_end_text(chart, number, step)) for number in range(len(chart.series))), default=0) + 14, width * 0.35)
    area = Area(left_margin(scale), 18.0, width - names, height - 26)
    bands = Bands(len(chart.x), area.left, area.right)
    lines = "".join(_line(chart, number, bands, scale) for number in range(len(chart.series)))
    below = names_below(chart.x, bands, height - 8)
    return picture(chart, width, height, grid_lines(scale, area), lines, _end_names(chart, scale, area, names), below, mark_lines(chart, bands, area))


def _line(chart: Chart, number: int, bands: Bands, scale: Scale) -> str:
    series = chart.series[number]
    points = [(bands.middle(place), scale.at(value), place) for place, value in enumerate(series.values) if value is not None]
    path = element("polyline", points=" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points), class_=f"line l-{series_class(chart, number)}")
    dots = []
    for x, y, place in points:
        hover = hover_text(chart, chart.x[place], series.name, series.values[place] or 0)
        dots.append(_dot(x, y, f"{series_class(chart, number)} dot", hover))
    return path + "".join(dots)


def _dot(x: float, y: float, class_: str, hover: str) -> str:
    return element("circle", element("title", html_text(hover)), cx=x, cy=y, r=2.4, class_=class_)


def _end_text(chart: Chart, number: int, step: float) -> str:
    values = [value for value in chart.series[number].values if value is not None]
    return f"{chart.series[number].name} {short_number(values[-1], step)}" if values else chart.series[number].name


def _end_names(chart: Chart, scale: Scale, area: Area, room: float) -> str:
    ends = []
    for number, series in enumerate(chart.series):
        values = [value for value in series.values if value is not None]
        if values:
            ends.append((scale.at(values[-1]), number))
    step = (scale.ticks[1] - scale.ticks[0]) / 10
    parts, free = [], area.top - _LEAST_GAP
    for wanted, number in sorted(ends):
        y = max(wanted, free + _LEAST_GAP)
        free = y
        parts.append(label(shortened(_end_text(chart, number, step), room - 6), area.right + 6, y + 4, "start", f"t strong {series_class(chart, number)}"))
    return "".join(parts)
