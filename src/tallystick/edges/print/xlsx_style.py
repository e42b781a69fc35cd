"""The cell styles of a workbook and how a value is put into a cell without being rounded, run or lost."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tallystick.edges.print.cell_text import in_percent
from tallystick.edges.print.document import ColumnFormat, Value
from tallystick.edges.print.exact_text import plain_decimal
from tallystick.edges.print.safe_text import is_formula

EXACT_DIGITS = 15
"""Significant digits an Excel number holds without loss."""

TEXT_LIMIT = 32_767
"""Characters an Excel cell holds; a longer text is cut and says so."""

_CUT = " … cut, whole in CSV"
_FONT = {"font_name": "Calibri", "font_size": 10}
_STYLES: dict[str, dict[str, object]] = {
    "text": {},
    "right": {"align": "right"},
    "title": {"bold": True, "font_size": 16},
    "note": {"font_color": "#5B6673"},
    "header": {"bold": True, "font_color": "#3A4450", "bottom": 1, "bottom_color": "#8A94A0", "text_wrap": True, "valign": "bottom"},
    "header_right": {"bold": True, "font_color": "#3A4450", "bottom": 1, "bottom_color": "#8A94A0", "text_wrap": True, "valign": "bottom", "align": "right"},
    "total": {"bold": True, "top": 1},
    "total_right": {"bold": True, "top": 1, "align": "right"},
    "figure": {"bold": True, "align": "right"},
    "figure_good": {"bold": True, "align": "right", "font_color": "#1D7A4C"},
    "figure_warn": {"bold": True, "align": "right", "font_color": "#8A5A00"},
    "figure_bad": {"bold": True, "align": "right", "font_color": "#B3261E"},
}


class Styles:
    """The styles of one workbook, each made once, and the one way values go into cells."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[str, str, bool], Any] = {}

    def style(self, name: str, number_format: str = "", as_text: bool = False) -> Any:
        """The style of this name, with a number format, marked as text where the text would start a formula."""
        key = (name, number_format, as_text)
        if key not in self._made:
            shape = {**_FONT, **_STYLES[name]} | ({"num_format": number_format} if number_format else {}) | ({"quote_prefix": True} if as_text else {})
            self._made[key] = self._book.add_format(shape)
        return self._made[key]

    def put_text(self, sheet: Any, row: int, column: int, text: str, name: str = "text") -> None:
        """Put a text; it is never a formula, a link or a number."""
        fits = text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - len(_CUT)] + _CUT
        sheet.write_string(row, column, fits, self.style(name, "@" if is_formula(text) else "", is_formula(text)))

    def put(self, sheet: Any, row: int, column: int, value: Value, number_format: str, total: bool = False) -> None:
        """Put a value of a table: a number where Excel holds it exactly, else a text with all its digits; null leaves the cell empty."""
        right = "total_right" if total else "right"
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_boolean(row, column, value, self.style(right))
        elif isinstance(value, Decimal | int | float):
            self._put_number(sheet, row, column, value, number_format, right)
        elif isinstance(value, date) and value.year >= 1900:
            moment = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            sheet.write_datetime(row, column, moment, self.style("total" if total else "text", date_format(value)))
        else:
            self.put_text(sheet, row, column, value if isinstance(value, str) else value.isoformat(), "total" if total else "text")

    def _put_number(self, sheet: Any, row: int, column: int, value: Decimal | int | float, number_format: str, name: str) -> None:
        if isinstance(value, float) and math.isfinite(value):
            sheet.write_number(row, column, value, self.style(name, number_format))
        elif not isinstance(value, float) and significant_digits(value) <= EXACT_DIGITS:
            sheet.write_number(row, column, float(value), self.style(name, number_format))
        else:
            self.put_text(sheet, row, column, plain_decimal(value) if isinstance(value, Decimal) else str(value), name)


def significant_digits(value: Decimal | int) -> int:
    """Digits of a number, beyond 15 without the zeros in front and behind, which Excel holds without loss."""
    digits = Decimal(value).as_tuple().digits
    return len(digits) if len(digits) <= EXACT_DIGITS else max(len("".join(map(str, digits)).strip("0")), 1)


def number_format(column: ColumnFormat, places: int) -> str:
    """Excel's number format of a column that needs this many decimal places."""
    if column.kind == "measure" or (column.kind == "rate" and not places):
        return "0.00%" if in_percent(column) else "#,##0.00####"
    return "#,##0" + ("." + "0" * places if places else "") + ("%" if in_percent(column) else "")


def date_format(value: date) -> str:
    """Excel's format of a date or of a moment (UTC)."""
    return "yyyy-mm-dd hh:mm:ss" if isinstance(value, datetime) else "yyyy-mm-dd"
