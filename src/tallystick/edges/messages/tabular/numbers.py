"""Text columns to exact decimals: separators, currency signs and brackets as the profile says, never a float, never rounded.

A cell is a number when it is plain digits, with an optional sign and the profile's decimal and thousands separators (these
grouping by three), small enough for the column, with no more decimals than the column holds (zeros at the end do not count).
`1e3`, `NaN`, `1,5` under a thousands comma and ` 12` are not numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

import numpy as np
import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Cells, Mask, pc

Size: TypeAlias = tuple[int, int]
"""Precision and scale of a decimal column."""

WIDEST: Size = (28, 10)
"""Room for a number before it is multiplied by a factor of up to nine digits."""


@dataclass(frozen=True)
class NumberFormat:
    """How the sender writes numbers: separators, characters to leave out (such as $), brackets for below zero."""

    decimal: str = "."
    thousands: str = ""
    strip: str = ""
    brackets_negative: bool = False

    @property
    def plain(self) -> bool:
        """Whether a number needs no rewriting before it is read."""
        return self == NumberFormat()


def read_numbers(cells: Cells, size: Size, form: NumberFormat, factor: Decimal | None = None) -> tuple[Cells, Mask]:
    """The numbers of a text column, null where there is none, and which cells hold text that is not a number of this column."""
    numbers = _at_once(cells, size) if form.plain and factor is None else None
    if numbers is not None:
        return numbers, np.zeros(len(cells), np.bool_)
    plain = cells if form.plain else _rewritten(cells, form)
    widest = size if factor is None else WIDEST
    numbers = _cell_by_cell(plain, widest)
    if factor is not None:
        numbers = _scaled(numbers, factor, size)
    bad = pc.and_(pc.is_valid(cells), pc.is_null(numbers))
    return numbers, bad.to_numpy()


def _at_once(cells: Cells, size: Size) -> Cells | None:
    """The whole column in one cast, or None when any cell does not fit (the cast alone would accept an exponent)."""
    if _holds_exponent(cells):
        return None
    try:
        return pc.cast(cells, pa.decimal128(*size))
    except pa.ArrowInvalid:
        return None


def _holds_exponent(cells: Cells) -> bool:
    for chunk in cells.chunks:
        offsets, values = chunk.buffers()[1], chunk.buffers()[2]
        if offsets is None or values is None or not len(chunk):
            continue
        ends = np.asarray(memoryview(offsets).cast("B")).view(np.int32)[[chunk.offset, chunk.offset + len(chunk)]]
        letters = np.asarray(memoryview(values).cast("B"))[ends[0] : ends[1]]
        if len(letters) and int(letters.max()) > ord("9"):
            return True
    return False


def _cell_by_cell(cells: Cells, size: Size) -> Cells:
    """Cast what is a number of this size, null for the rest."""
    whole, scale = size[0] - size[1], size[1]
    trimmed = pc.replace_substring_regex(cells, r"^([+-]?[0-9]*\.[0-9]*?)0+$", r"\1")
    number = rf"^[+-]?(0*[0-9]{{1,{whole}}}(\.[0-9]{{0,{scale}}})?|\.[0-9]{{1,{scale}}})$"
    fits = pc.match_substring_regex(trimmed, number)
    return pc.cast(pc.if_else(fits, trimmed, pa.scalar(None, pa.string())), pa.decimal128(*size))


def _rewritten(cells: Cells, form: NumberFormat) -> Cells:
    """The cells in plain digits and a point; a cell that does not follow the format becomes a word, which is no number."""
    text = pc.replace_substring_regex(cells, f"[{re.escape(form.strip)}]", "") if form.strip else cells
    if form.brackets_negative:
        text = pc.replace_substring_regex(text, r"^\(([^()+-]+)\)$", r"-\1")
    point, comma = re.escape(form.decimal), re.escape(form.thousands)
    if form.thousands:
        grouped = rf"^[+-]?([0-9]{{1,3}}({comma}[0-9]{{3}})+|[0-9]*)({point}[0-9]*)?$"
        text = pc.if_else(pc.match_substring_regex(text, grouped), pc.replace_substring(text, form.thousands, ""), "not a number")
    if form.decimal != ".":
        text = pc.if_else(pc.match_substring(text, "."), "not a number", text)
        text = pc.replace_substring(text, form.decimal, ".")
    return text


def _scaled(numbers: Cells, factor: Decimal, size: Size) -> Cells:
    """The numbers times an exact factor, in the column's type; null where the product does not fit."""
    digits, exponent = len(factor.as_tuple().digits), factor.as_tuple().exponent
    scale = max(0, -exponent) if isinstance(exponent, int) else 0
    product = pc.multiply(numbers, pa.scalar(factor, pa.decimal128(max(digits, scale + 1, len(str(int(abs(factor))))), scale)))
    try:
        return pc.cast(product, pa.decimal128(*size))
    except pa.ArrowInvalid:
        return _cell_by_cell(pc.cast(product, pa.string()), size)
