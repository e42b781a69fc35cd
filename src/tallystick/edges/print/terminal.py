"""A table in the terminal: numbers flush right, zeros faint, nothing a cell contains can move the cursor or colour the screen."""

from __future__ import annotations

import pyarrow as pa
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tallystick.edges.print.cell_text import cell_text, is_negative, is_zero, places_shown
from tallystick.edges.print.csv_file import is_text
from tallystick.edges.print.document import ColumnFormat, Figure, Section, Value
from tallystick.edges.print.safe_text import visible

_TONE_STYLE = {"": "bold", "good": "bold green", "warn": "bold yellow", "bad": "bold red"}


def print_table(table: pa.Table, console: Console, columns: tuple[ColumnFormat, ...] = (), title: str = "", rows_shown: int = 50) -> None:
    """Print the first rows of a table, with a plain statement where there are more; without `columns` every column prints."""
    formats = columns or formats_of(table.schema)
    grid = _grid(formats, title)
    places = [places_shown(table[each.name], each) for each in formats]
    for row in table.slice(0, rows_shown).to_pylist():
        grid.add_row(*(_cell(row[each.name], each, place) for each, place in zip(formats, places, strict=True)))
    console.print(grid)
    if table.num_rows > rows_shown:
        console.print(Text(f"showing {rows_shown:,} of {table.num_rows:,} rows", style="dim"))


def print_section(section: Section, console: Console, rows_shown: int = 50) -> None:
    """Print a section's table under its title, and the totals of all rows."""
    if section.table is None:
        return
    print_table(section.table, console, section.columns, section.title, rows_shown)
    totals = [f"{each.heading} {cell_text((section.totals or {})[each.name], each)}" for each in section.columns if each.name in (section.totals or {})]
    if totals:
        console.print(Text("total: " + ", ".join(totals), style="bold"))


def print_figures(figures: tuple[Figure, ...], console: Console) -> None:
    """Print headline figures, one a line: label, value, note."""
    grid = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for justify in ("left", "right", "left"):
        grid.add_column(justify=justify)
    for each in figures:
        grid.add_row(Text(visible(each.label)), Text(visible(each.value_text), style=_TONE_STYLE[each.tone]), Text(visible(each.note), style="dim"))
    console.print(grid)


def formats_of(schema: pa.Schema) -> tuple[ColumnFormat, ...]:
    """Plain formats for every column of a table, from its Arrow types."""
    return tuple(ColumnFormat(field.name, field.name, _kind(field.type)) for field in schema)


def _kind(kind: pa.DataType) -> str:
    if pa.types.is_decimal(kind):
        return "quantity"
    if pa.types.is_integer(kind):
        return "count"
    if pa.types.is_floating(kind):
        return "measure"
    return "text" if is_text(kind) or not pa.types.is_temporal(kind) else "date"


def _grid(formats: tuple[ColumnFormat, ...], title: str) -> Table:
    grid = Table(box=box.SIMPLE_HEAD, title=Text(visible(title), style="bold") if title else None, title_justify="left", pad_edge=False)
    for each in formats:
        heading = visible(each.heading) + (f" ({visible(each.unit)})" if each.unit else "")
        grid.add_column(Text(heading), justify="right" if each.numeric else "left", no_wrap=each.numeric)
    return grid


def _cell(value: Value, column: ColumnFormat, places: int) -> Text:
    style = "dim" if is_zero(value) else "red" if is_negative(value) else ""
    return Text(visible(cell_text(value, column, places)), style=style)
