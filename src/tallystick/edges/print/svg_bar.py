"""Bars: upright side by side, touching as a histogram, or lying where the names are long."""

from __future__ import annotations

from tallystick.edges.print.document import Chart
from tallystick.edges.print.svg_element import label, rectangle, rule, shortened, text_width
from tallystick.edges.print.svg_frame import Area, figures_of, grid_lines, left_margin, legend, lines_below, mark_lines, names_below, picture, series_class
from tallystick.edges.print.svg_scale import Bands, Scale, hover_text, linear, short_number

_ROW = 26.0


def draw_bar(chart: Chart, width: float, height: float) -> str:
    """A bar chart of this size; lying bars take the height their rows need."""
    longest = max((text_width(name) for name in chart.x), default=0)
    lying = len(chart.series) == 1 and not chart.touching and longest + 12 > 1.3 * width / max(len(chart.x), 1)
    return _lying(chart, width) if lying else _upright(chart, width, height)


def _upright(chart: Chart, width: float, height: float) -> str:
    top = 30.0 if len(chart.series) > 1 else 18.0
    left = left_margin(linear(figures_of(chart.series), height - 26, top))
    foot = 13.0 + 13 * lines_below(chart.x, Bands(len(chart.x), left, width - 6))
    scale = linear(figures_of(chart.series), height - foot, top)
    area = Area(left, top, width - 6, height - foot)
    bands = Bands(len(chart.x), area.left, area.right, 1.0 if chart.touching else 0.66)
    bars = "".join(_series_bars(chart, number, bands, scale) for number in range(len(chart.series)))
    key = legend(chart, area.left, 12) if len(chart.series) > 1 else ""
    return picture(chart, width, height, key, grid_lines(scale, area), bars, names_below(chart.x, bands, height - 8), mark_lines(chart, bands, area))


def _series_bars(chart: Chart, number: int, bands: Bands, scale: Scale) -> str:
    many = len(chart.series)
    each = bands.bar / many
    labelled = many == 1 and bands.step >= 36 and not chart.touching
    parts = []
    for place, value in enumerate(chart.series[number].values):
        if value is None:
            continue
        x = bands.middle(place) - bands.bar / 2 + number * each
        top, bottom = sorted((scale.at(value), scale.at(0)))
        hover = hover_text(chart, chart.x[place], chart.series[number].name, value)
        parts.append(rectangle(x, top, each - (0.6 if chart.touching else 1 if many > 1 else 0), bottom - top, series_class(chart, number), hover))
        if labelled:
            parts.append(label(short_number(value), bands.middle(place), top - 5 if value >= 0 else bottom + 13, "middle", "t strong"))
    return "".join(parts)


def _lying(chart: Chart, width: float) -> str:
    values = chart.series[0].values
    names = min(max((text_width(name) for name in chart.x), default=0) + 12, width * 0.42)
    scale = linear(figures_of(chart.series), names + (54 if any(v is not None and v < 0 for v in values) else 0), width - 60)
    height = len(values) * _ROW + 8
    parts = []
    for place, value in enumerate(values):
        y = place * _ROW + 4
        parts.append(label(shortened(chart.x[place], names - 10), names - 10, y + 17, "end", "t"))
        if value is None:
            continue
        left, right = sorted((scale.at(value), scale.at(0)))
        parts.append(rectangle(left, y + 4, right - left, _ROW - 8, series_class(chart, 0), hover_text(chart, chart.x[place], chart.series[0].name, value)))
        at, anchor = (right + 6, "start") if value >= 0 else (left - 6, "end")
        parts.append(label(short_number(value), at, y + 17, anchor, "t strong"))
    return picture(chart, width, height, *parts, rule(scale.at(0), 2, scale.at(0), height - 2, "zero"))
