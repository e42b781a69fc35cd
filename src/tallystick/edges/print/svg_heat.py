"""A heat map: one row a series, one column an x, shaded by size, the figure in each field; below zero in the second colour."""

from __future__ import annotations

from tallystick.edges.print.document import Chart, Number
from tallystick.edges.print.svg_element import element, label, rectangle, shortened, text_width
from tallystick.edges.print.svg_frame import figures_of, lines_below, names_below, picture
from tallystick.edges.print.svg_scale import Bands, hover_text, short_number

_ROW = 28.0


def draw_heat(chart: Chart, width: float) -> str:
    """A heat map of this width; its height follows from the rows."""
    names = min(max((text_width(series.name) for series in chart.series), default=0) + 14, width * 0.35)
    bands = Bands(len(chart.x), names, width - 4)
    most = max((abs(value) for value in figures_of(chart.series)), default=0.0) or 1.0
    top = 7.0 + 13 * lines_below(chart.x, bands)
    parts = [names_below(chart.x, bands, top - 7, all_of_them=True)]
    for row, series in enumerate(chart.series):
        y = top + row * _ROW
        parts.append(label(shortened(series.name, names - 12), names - 12, y + 18, "end", "t"))
        for place, value in enumerate(series.values):
            parts.append(_field(value, bands.start + place * bands.step, y, bands.step, most, hover_text(chart, chart.x[place], series.name, value or 0)))
    return picture(chart, width, top + 4 + len(chart.series) * _ROW, *parts)


def _field(value: Number | None, x: float, y: float, step: float, most: float, hover: str) -> str:
    if value is None:
        return ""
    share = abs(float(value)) / most
    shade = element("g", rectangle(x + 1, y + 1, step - 2, _ROW - 2, "c1" if value >= 0 else "c2", hover), opacity=f"{0.06 + 0.5 * share:.2f}")
    return shade + (label(short_number(value), x + step / 2, y + 18, "middle", "t ink" if value else "t") if step >= 30 else "")
