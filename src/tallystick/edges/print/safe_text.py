"""Text that came from outside, made safe to stand in a report: it can neither be run as a formula nor hide what it says.

Source   reliability G3 (formula injection), G7 (bidirectional text), G10 (control characters)
"""

from __future__ import annotations

import re
from html import escape
from typing import Any

import pyarrow as pa

from tallystick.edges.print.exact_text import compute

GUARD = "'"
"""What a spreadsheet takes as: text follows. It stands in front of a guarded cell in CSV and HTML; XLSX has a flag for it instead."""

_BLANK = "0000-0020 007F-00A0 00AD 061C 200B-200F 2028-202E 2060-2069 3000 FEFF"
_STARTS = "002B 002D 003D 0040 2212 FE62-FE66 FE6B FF0B FF0D FF1D FF20"
_AT_ONCE = "0000 0009 000A 000D"


def _characters(ranges: str, form: str) -> str:
    return "".join("-".join(form.format(end) for end in each.split("-")) for each in ranges.split())


def _formula_pattern(form: str) -> str:
    at_once, blank, starts = (_characters(each, form) for each in (_AT_ONCE, _BLANK, _STARTS))
    return f"^(?:[{at_once}]|[{blank}]*[{starts}](?s:.))"


_FORMULA_ARROW = _formula_pattern("\\x{{{}}}")
_starts_formula = re.compile(_formula_pattern("\\u{}"))

_HIDDEN = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might run this text: it starts, after blanks, with = + - @ or a full-width form, or with a tab, line end or NUL.

    A sign alone (our `-` for "none") is no formula.
    """
    return _starts_formula.match(text) is not None


def guarded(text: str) -> str:
    """The text with the guard in front where a spreadsheet might run it."""
    return GUARD + text if is_formula(text) else text


def guarded_column(column: pa.Array[Any]) -> pa.Array[Any]:
    """`guarded` for a whole column of text; null stays null."""
    at_risk = compute.match_substring_regex(column, _FORMULA_ARROW)
    safe: pa.Array[Any] = compute.if_else(at_risk, compute.binary_join_element_wise(GUARD, column, ""), column)
    return safe


def visible(text: str) -> str:
    """The text with control and direction characters shown as `‹U+202E›`, so that what is read is what is there."""
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def html_text(text: str) -> str:
    """Text for the inside of an HTML element or a quoted attribute."""
    return escape(visible(text), quote=True)


def css_text(text: str) -> str:
    """Text as a CSS string, every character but letters, digits and blanks escaped."""
    inner = "".join(each if each.isascii() and (each.isalnum() or each == " ") else f"\\{ord(each):X} " for each in visible(text))
    return f'"{inner}"'
