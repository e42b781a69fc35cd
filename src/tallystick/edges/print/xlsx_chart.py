"""A chart of a report as a native Excel chart, with its figures in cells beside it so that it can be checked."""

from __future__ import annotations

from typing import Any

from tallystick.edges.print.document import Chart
from tallystick.edges.print.xlsx_style import Styles

COLOURS = ("#2F6DB3", "#C8702A", "#2A8C82", "#8A4F8F", "#9A7B14", "#66788A")
_TYPES: dict[str, dict[str, str]] = {
    "bar": {"type": "column"},
    "stacked": {"type": "column", "subtype": "stacked"},
    "line": {"type": "line"},
    "ladder": {"type": "column", "subtype": "stacked"},
}


def write_chart(book: Any, styles: Styles, sheet: Any, chart: Chart, column: int) -> None:
    """Write the figures of a chart from this column on, and the chart under them (a heat map is its shaded figures)."""
    _write_figures(styles, sheet, chart, column)
    if chart.kind == "heat":
        area = (1, column + 1, len(chart.x), column + len(chart.series))
        sheet.conditional_format(*area, {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#7FA9D6"})
        return
    picture = book.add_chart(_TYPES[chart.kind])
    bars = chart.series[:2] if chart.kind == "ladder" else chart.series
    for number in range(len(bars)):
        picture.add_series(_series(sheet, chart, column, number))
    if chart.kind == "ladder" and len(chart.series) > 2:
        running = book.add_chart({"type": "line"})
        running.add_series(_series(sheet, chart, column, 2))
        picture.combine(running)
    _dress(picture, chart)
    sheet.insert_chart(len(chart.x) + 2, column, picture)


def _write_figures(styles: Styles, sheet: Any, chart: Chart, column: int) -> None:
    styles.put_text(sheet, 0, column, chart.title, "header")
    for number, series in enumerate(chart.series, start=1):
        styles.put_text(sheet, 0, column + number, series.name, "header_right")
    for row, label in enumerate(chart.x, start=1):
        styles.put_text(sheet, row, column, label)
        for number, series in enumerate(chart.series, start=1):
            styles.put(sheet, row, column + number, series.values[row - 1], "#,##0.######" if chart.unit == "" else "#,##0.00")


def _series(sheet: Any, chart: Chart, column: int, number: int) -> dict[str, object]:
    colour = COLOURS[number % len(COLOURS)]
    last = len(chart.x)
    return {
        "name": [sheet.name, 0, column + 1 + number],
        "categories": [sheet.name, 1, column, last, column],
        "values": [sheet.name, 1, column + 1 + number, last, column + 1 + number],
        "fill": {"color": colour},
        "line": {"color": colour, "width": 1.5} if chart.kind == "line" or number == 2 else {"none": True},
        "gap": 0 if chart.touching else 60,
        "overlap": 100 if chart.kind in ("stacked", "ladder") else 0,
    }


def _dress(picture: Any, chart: Chart) -> None:
    picture.set_title({"name": chart.title, "name_font": {"size": 11, "bold": True}, "overlay": False})
    picture.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": "#E3E6EA"}}, "line": {"none": True}, "name": chart.unit})
    picture.set_x_axis({"line": {"color": "#8A94A0"}, "label_position": "low"})
    picture.set_legend({"none": True} if len(chart.series) == 1 else {"position": "bottom"})
    picture.set_size({"width": 640, "height": 320})
