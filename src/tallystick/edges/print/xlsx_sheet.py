"""One section of a report as a sheet: header that stays in view, all rows, totals, column widths, and the chart beside it."""

from __future__ import annotations

import re
from typing import Any

import pyarrow as pa

from tallystick.edges.print.cell_text import cell_text, places_shown
from tallystick.edges.print.document import ColumnFormat, Document, Section, Value
from tallystick.edges.print.explain_command import explain_command
from tallystick.edges.print.xlsx_chart import write_chart
from tallystick.edges.print.xlsx_style import Styles, number_format

SHEET_ROWS = 1_000_000
"""Rows of data a sheet takes; a longer section goes on in further sheets (Excel's limit is 1,048,576 with header and totals)."""

_BATCH_ROWS = 16_384
_WIDEST = 60


class SheetNames:
    """Names of sheets: legal for Excel, at most 31 characters, none twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, title: str) -> str:
        """A free name made from a title."""
        plain = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip().strip("'")[:31].strip().strip("'") or "Section"
        plain = "History " if plain.lower() == "history" else plain
        name, number = plain, 2
        while name.lower() in self._taken:
            name = f"{plain[:26].strip()} ({number})"
            number += 1
        self._taken.add(name.lower())
        return name


def write_section(book: Any, styles: Styles, names: SheetNames, section: Section, document: Document) -> None:
    """Write a section to a sheet of its own, or to several where it has more rows than a sheet."""
    if section.table is None:
        if section.chart is not None:
            write_chart(book, styles, book.add_worksheet(names.take(section.title)), section.chart, 0)
        return
    formats = _formats(section, section.table)
    for start in range(0, max(section.table.num_rows, 1), SHEET_ROWS):
        sheet = book.add_worksheet(names.take(section.title))
        last = start + SHEET_ROWS >= section.table.num_rows
        _write_table(styles, sheet, section, formats, section.table.slice(start, SHEET_ROWS), document, last)
    if section.chart is not None:
        beside = not book.constant_memory  # row by row, a sheet cannot be gone back to
        target = sheet if beside else book.add_worksheet(names.take(f"{section.title[:24]} chart"))
        write_chart(book, styles, target, section.chart, len(section.columns) + 2 if beside else 0)


def _formats(section: Section, table: pa.Table) -> list[str]:
    return [number_format(each, places_shown(table[each.name], each)) for each in section.columns]


def _write_table(styles: Styles, sheet: Any, section: Section, formats: list[str], table: pa.Table, document: Document, last: bool) -> None:
    _write_header(styles, sheet, section, table)
    row = 1
    for batch in table.to_batches(max_chunksize=_BATCH_ROWS):
        for values in batch.to_pylist():
            _write_row(styles, sheet, row, section.columns, formats, values, document.book)
            row += 1
    sheet.autofilter(0, 0, max(row - 1, 1), max(len(section.columns) - 1, 0))
    if last and section.totals:
        _write_totals(styles, sheet, row, section, formats)
    _set_paper(sheet, document)


def _write_header(styles: Styles, sheet: Any, section: Section, table: pa.Table) -> None:
    linked = any(column.link for column in section.columns)
    sample = table.slice(0, 200)
    for number, column in enumerate(section.columns):
        sheet.set_column(number, number, _width(column, sample))
    if linked:
        sheet.set_column(len(section.columns), len(section.columns), 44)
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, 1 if len(section.columns) > 4 else 0)
    for number, column in enumerate(section.columns):
        heading = f"{column.heading}\n{column.unit}" if column.unit else column.heading
        styles.put_text(sheet, 0, number, heading, "header_right" if column.numeric else "header")
    if linked:
        styles.put_text(sheet, 0, len(section.columns), "Opens with", "header")


def _write_row(styles: Styles, sheet: Any, row: int, columns: tuple[ColumnFormat, ...], formats: list[str], values: dict[str, Value], book: str) -> None:
    for number, column in enumerate(columns):
        styles.put(sheet, row, number, values[column.name], formats[number])
    command = next((text for text in (explain_command(book, each, values) for each in columns) if text), "")
    if command:
        styles.put_text(sheet, row, len(columns), command, "note")


def _write_totals(styles: Styles, sheet: Any, row: int, section: Section, formats: list[str]) -> None:
    totals = section.totals or {}
    for number, column in enumerate(section.columns):
        if column.name in totals:
            styles.put(sheet, row, number, totals[column.name], formats[number], total=True)
        else:
            styles.put_text(sheet, row, number, "Total" if number == 0 else "", "total")


def _width(column: ColumnFormat, sample: pa.Table) -> float:
    longest = max((len(cell_text(value, column, 2)) for value in sample[column.name].to_pylist()), default=0)
    return min(max(longest + 2, *(len(word) + 2 for word in (*column.heading.split(), column.unit)), 8), _WIDEST)


def _set_paper(sheet: Any, document: Document) -> None:
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&8" + f"{document.title}, {document.business_date.isoformat()}"[:120].replace("&", "&&") + "&R&8&P / &N")
