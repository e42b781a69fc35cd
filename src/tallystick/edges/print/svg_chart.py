"""A chart of a report as inline SVG, coloured by the page's style sheet so that it follows light, dark and paper."""

from __future__ import annotations

import math
from dataclasses import replace

from tallystick.edges.print.document import Chart, Number, Series
from tallystick.edges.print.svg_bar import draw_bar
from tallystick.edges.print.svg_heat import draw_heat
from tallystick.edges.print.svg_ladder import draw_ladder
from tallystick.edges.print.svg_line import draw_line
from tallystick.edges.print.svg_stacked import draw_stacked


def draw_chart(chart: Chart, width: float = 560, height: float = 240) -> str:
    """The SVG of a chart, this many pixels wide; kinds that list rows take the height they need. What is not a number is not drawn."""
    if not chart.x or not chart.series:
        return ""
    drawn = replace(chart, series=tuple(_drawable(series) for series in chart.series))
    if chart.kind == "heat":
        return draw_heat(drawn, width)
    draw = {"bar": draw_bar, "stacked": draw_stacked, "line": draw_line, "ladder": draw_ladder}[chart.kind]
    return draw(drawn, width, height)


def _drawable(series: Series) -> Series:
    values: tuple[Number | None, ...] = tuple(value if value is not None and math.isfinite(value) else None for value in series.values)
    return replace(series, values=values)
