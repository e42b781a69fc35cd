"""A report as an Excel workbook: a summary sheet, then one sheet a section with its table, totals and chart.

Numbers are numbers; an amount of more than 15 significant digits, which Excel would round, is a text with all its digits. Text is
always text, never a formula, and marked so where it starts like one. Above 50,000 rows the workbook is written row by row in
constant memory. Equal documents give equal bytes: the workbook's date is the business date.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]

from tallystick.edges.print.document import Document, Section
from tallystick.edges.print.xlsx_sheet import SheetNames, write_section
from tallystick.edges.print.xlsx_style import Styles

CONSTANT_MEMORY_ROWS = 50_000


def print_xlsx(document: Document, path: Path) -> None:
    """Write a report to an XLSX file."""
    large = any(section.rows > CONSTANT_MEMORY_ROWS for section in document.sections)
    options = {"constant_memory": large, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False}
    book = xlsxwriter.Workbook(str(path), options)
    created = datetime.combine(document.business_date, time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": document.title, "company": document.firm, "author": "Tallystick", "created": created})
    styles = Styles(book)
    names = SheetNames()
    _write_summary(book, styles, names, document)
    for section in document.sections:
        write_section(book, styles, names, section, document)
    book.close()


def _write_summary(book: xlsxwriter.Workbook, styles: Styles, names: SheetNames, document: Document) -> None:
    sheet = book.add_worksheet(names.take("Summary"))
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 2, 70)
    styles.put_text(sheet, 0, 0, document.title, "title")
    styles.put_text(sheet, 1, 0, f"{document.firm}, {document.business_date.isoformat()}", "note")
    row = 3
    for label, text in _facts(document):
        styles.put_text(sheet, row, 0, label, "note")
        styles.put_text(sheet, row, 1, text)
        row += 1
    row = _write_figures(styles, sheet, document, row + 1)
    row = _write_contents(styles, sheet, document.sections, row + 1)
    for footnote in document.footnotes:
        styles.put_text(sheet, row + 1, 0, footnote, "note")
        row += 1


def _facts(document: Document) -> list[tuple[str, str]]:
    return [("Basis", document.basis), ("Known until", document.cut), ("Rules", document.ruleset), ("Run", document.run_id), ("Family", document.family)]


def _write_figures(styles: Styles, sheet: xlsxwriter.worksheet.Worksheet, document: Document, row: int) -> int:
    for figure in document.summary:
        styles.put_text(sheet, row, 0, figure.label)
        styles.put_text(sheet, row, 1, figure.value_text, f"figure_{figure.tone}" if figure.tone else "figure")
        styles.put_text(sheet, row, 2, figure.note, "note")
        row += 1
    return row


def _write_contents(styles: Styles, sheet: xlsxwriter.worksheet.Worksheet, sections: tuple[Section, ...], row: int) -> int:
    for section in sections:
        styles.put_text(sheet, row, 0, section.title)
        styles.put_text(sheet, row, 1, f"{section.rows:,} rows" if section.table is not None else "chart", "right")
        styles.put_text(sheet, row, 2, section.note, "note")
        row += 1
    return row
