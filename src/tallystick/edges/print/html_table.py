"""A section's table as HTML: the first rows, the totals of all rows, and a plain statement where rows are left out.

Each row tells under the pointer the command that explains it; a cell with a link shows that command when it is opened.
"""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa

from tallystick.edges.print.cell_text import cell_text, is_zero, places_shown
from tallystick.edges.print.document import ColumnFormat, Section, Value
from tallystick.edges.print.explain_command import explain_command
from tallystick.edges.print.safe_text import guarded, html_text

SIGNS = {"good": "✓", "warn": "!", "bad": "×"}
LONG_ROWS = 30
"""From this many rows on a table scrolls under a header that stays in view."""


@dataclass(frozen=True)
class _Column:
    format: ColumnFormat
    places: int


def html_table(section: Section, table: pa.Table, book: str, rows_shown: int) -> str:
    """The table of a section with at most `rows_shown` of its rows."""
    if table.num_rows == 0:
        return '<p class="empty">No rows.</p>' + _frame(section, _columns(section, table), "", 0)
    columns = _columns(section, table)
    body: list[str] = []
    group: object = None
    for row in table.slice(0, rows_shown).to_pylist():
        if section.group and row[section.group] != group:
            group = row[section.group]
            body.append(_group_row(group, len(columns)))
        body.append(_row(columns, row, book))
    return _frame(section, columns, "".join(body), min(table.num_rows, rows_shown)) + _left_out(table.num_rows, rows_shown)


def _columns(section: Section, table: pa.Table) -> list[_Column]:
    return [_Column(each, places_shown(table[each.name], each)) for each in section.columns if each.name != section.group]


def _frame(section: Section, columns: list[_Column], body: str, rows: int) -> str:
    if not rows and not section.totals:
        return ""
    head = "".join(_heading(each.format) for each in columns)
    long = " long" if rows > LONG_ROWS else ""
    foot = f"<tfoot>{_totals(section, columns)}</tfoot>" if section.totals else ""
    open_frame = f'<div class="scroll{long}" tabindex="0" role="region" aria-label="{html_text(section.title)}">'
    return f"{open_frame}<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody>{foot}</table></div>"


def _heading(column: ColumnFormat) -> str:
    unit = f'<span class="unit">{html_text(column.unit)}</span>' if column.unit else ""
    return f'<th scope="col"{_class([_place(column)])}>{html_text(column.heading)}{unit}</th>'


def _place(column: ColumnFormat) -> str:
    return "n" if column.numeric else "d" if column.kind == "date" else ""


def _group_row(group: object, width: int) -> str:
    return f'<tr class="group"><th scope="rowgroup" colspan="{width}">{html_text(guarded(str(group if group is not None else "")))}</th></tr>\n'


def _row(columns: list[_Column], row: dict[str, Value], book: str) -> str:
    commands = [explain_command(book, each.format, row) for each in columns]
    first = next((command for command in commands if command), "")
    title = f' title="{html_text(first)}"' if first else ""
    cells = "".join(_cell(each, row, command) for each, command in zip(columns, commands, strict=True))
    return f"<tr{title}>{cells}</tr>\n"


def _cell(column: _Column, row: dict[str, Value], command: str) -> str:
    value = row[column.format.name]
    text = _cell_html(value, column)
    if command:
        text = f'<details class="open" name="open"><summary>{text or "…"}</summary><code>{html_text(command)}</code></details>'
    tone = str(row[column.format.tone] or "") if column.format.tone else ""
    if tone not in SIGNS:
        return f"<td{_class(_classes(value, column.format))}>{text}</td>"
    return f"<td{_class([*_classes(value, column.format), tone])}>{text}{sign(tone)}</td>"


def sign(tone: str) -> str:
    """The small sign of a tone, so that it does not rest on colour alone."""
    return f'<span class="sign {tone}" role="img" aria-label="{tone}">{SIGNS[tone]}</span>' if tone in SIGNS else ""


def _cell_html(value: Value, column: _Column) -> str:
    text = cell_text(value, column.format, column.places)
    return html_text(guarded(text) if isinstance(value, str) else text)


def _classes(value: Value, column: ColumnFormat) -> list[str]:
    zero = "z" if is_zero(value) else ""
    return [_place(column) or "text", zero]


def _class(names: list[str]) -> str:
    held = " ".join(name for name in names if name)
    return f' class="{held}"' if held else ""


def _totals(section: Section, columns: list[_Column]) -> str:
    totals = section.totals or {}
    cells = []
    for number, each in enumerate(columns):
        value = totals.get(each.format.name)
        text = _cell_html(value, each) if each.format.name in totals else "Total" if number == 0 else ""
        cells.append(f"<td{_class(_classes(value, each.format))}>{text}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _left_out(rows: int, rows_shown: int) -> str:
    if rows <= rows_shown:
        return ""
    return f'<p class="more">Showing {rows_shown:,} of {rows:,} rows; the rest is in the XLSX and CSV files. Totals are of all {rows:,} rows.</p>'
