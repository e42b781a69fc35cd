"""Columns of numbers as exact text, a whole column at a time.

Arrow writes a decimal zero of eight places as `0E-8`; a clerk and most readers expect `0.00000000`. Nothing is rounded.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

compute: Any = pc
"""Arrow's compute functions; their stubs know only columns whose element type is known beforehand, ours are any table's."""


def plain_decimal(value: Decimal) -> str:
    """A decimal with all its stored places and no exponent."""
    return format(value, "f")


def exact_text(column: pa.Array[Any]) -> pa.Array[Any]:
    """Every value of a column as text: decimals with all stored places, dates and times in ISO form, bytes in hexadecimal; null stays null."""
    array: Any = column
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if pa.types.is_binary(array.type) or pa.types.is_large_binary(array.type):
        return pa.array([None if each is None else each.hex() for each in array.to_pylist()], pa.string())
    text = compute.cast(array, pa.string())
    exact: pa.Array[Any] = _without_exponent(text) if pa.types.is_decimal(array.type) else text
    return exact


def _without_exponent(text: Any) -> Any:
    scientific = compute.fill_null(compute.match_substring(text, "E"), False)
    if not compute.any(scientific).as_py():
        return text
    encoded = compute.dictionary_encode(compute.filter(text, scientific))
    plain = pa.array([plain_decimal(Decimal(each)) for each in encoded.dictionary.to_pylist()], pa.string())
    return compute.replace_with_mask(text, scientific, plain.take(encoded.indices))


def places_needed(column: pa.ChunkedArray[Any]) -> int:
    """The most decimal places any value of a decimal column needs, trailing zeros left out; 0 for other columns."""
    if not pa.types.is_decimal(column.type) or column.type.scale <= 0:
        return 0
    return max((_places(chunk) for chunk in column.chunks), default=0)


def _places(chunk: Any) -> int:
    trimmed = compute.utf8_rtrim(exact_text(chunk), "0")
    places = compute.subtract(compute.subtract(compute.utf8_length(trimmed), compute.find_substring(trimmed, ".")), 1)
    return int(compute.max(places).as_py() or 0)
