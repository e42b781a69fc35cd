"""Parts that add up, one column an x: negative parts hang below the zero line, the sum of each column stands above it."""

from __future__ import annotations

from tallystick.edges.print.document import Chart, Number
from tallystick.edges.print.svg_element import label, rectangle
from tallystick.edges.print.svg_frame import Area, grid_lines, left_margin, legend, mark_lines, names_below, picture, series_class
from tallystick.edges.print.svg_scale import Bands, Scale, hover_text, linear, short_number


def draw_stacked(chart: Chart, width: float, height: float) -> str:
    """A stacked column chart of this size."""
    ends = [bound for place in range(len(chart.x)) for bound in _ends(chart, place)]
    scale = linear(ends, height - 26, 34.0)
    area = Area(left_margin(scale), 34.0, width - 6, height - 26)
    bands = Bands(len(chart.x), area.left, area.right)
    columns = "".join(_column(chart, place, bands, scale) for place in range(len(chart.x)))
    below = names_below(chart.x, bands, height - 8)
    return picture(chart, width, height, legend(chart, area.left, 12), grid_lines(scale, area), columns, below, mark_lines(chart, bands, area))


def _figures(chart: Chart, place: int) -> list[tuple[int, Number]]:
    values = [(number, series.values[place]) for number, series in enumerate(chart.series)]
    return [(number, value) for number, value in values if value is not None and value != 0]


def _ends(chart: Chart, place: int) -> tuple[float, float]:
    figures = [float(value) for _, value in _figures(chart, place)]
    return sum(value for value in figures if value < 0), sum(value for value in figures if value > 0)


def _column(chart: Chart, place: int, bands: Bands, scale: Scale) -> str:
    parts, above, below = [], 0.0, 0.0
    for number, value in _figures(chart, place):
        base = above if value > 0 else below
        tip = base + float(value)
        above, below = (tip, below) if value > 0 else (above, tip)
        top, bottom = sorted((scale.at(base), scale.at(tip)))
        hover = hover_text(chart, chart.x[place], chart.series[number].name, value)
        parts.append(rectangle(bands.middle(place) - bands.bar / 2, top, bands.bar, bottom - top, f"{series_class(chart, number)} part", hover))
    if parts and bands.step >= 36:
        parts.append(label(short_number(above + below), bands.middle(place), scale.at(above) - 5, "middle", "t strong"))
    return "".join(parts)
