"""Columns as whole numbers and back: what the state machine counts with.

Holds    exact: decimals become whole units of their last decimal (millionths, cents), words become their place in a list
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    import numpy as np

    Whole = np.ndarray[Any, np.dtype[np.int64]]
    Column = pa.ChunkedArray[Any]

ABSENT = -1


def whole(column: Column, places: int, missing: int) -> Whole:
    """A decimal column in whole units of its last decimal; `missing` for null."""
    unit = pa.scalar(10**places, pa.decimal128(9, 0))
    scaled = _compute().multiply(column.cast(pa.decimal128(28, places)), unit)
    return _numbers(scaled.cast(pa.int64()), missing)


def decimals(numbers: Whole, places: int, absent: bool = False) -> pa.Array[Any]:
    """Whole units as decimals; with `absent` null where ABSENT."""
    unit = pa.scalar(Decimal(1).scaleb(-places), pa.decimal128(places + 1, places))
    made = _compute().multiply(pa.array(numbers, mask=numbers == ABSENT if absent else None).cast(pa.decimal128(19, 0)), unit)
    cast: pa.Array[Any] = made.cast(pa.decimal128(38, places))
    return cast


def places_of(column: Column, words: Sequence[str | None], missing: int = ABSENT) -> Whole:
    """For each value its place in `words`; `missing` for one that is not there, or null."""
    return _numbers(_compute().index_in(column, pa.array(list(words), pa.string())), missing)


def is_word(column: Column, *words: str) -> Whole:
    """1 where the value is one of the words, else 0."""
    return _numbers(_compute().is_in(column, pa.array(list(words), pa.string())).cast(pa.int64()), 0)


def is_there(column: Column) -> Whole:
    """1 where there is a value, else 0."""
    return _numbers(column.is_valid().cast(pa.int64()), 0)


def words_at(words: Sequence[str | None], places: Whole) -> pa.Array[Any]:
    """For each place its word; null for ABSENT."""
    taken: pa.Array[Any] = pa.array(list(words), pa.string()).take(pa.array(places, pa.int64(), mask=places == ABSENT))
    return taken


def carried(values: Whole, rows: Whole, missing: int) -> Whole:
    """`values` at these rows; `missing` where the row is ABSENT."""
    import numpy as np

    padded = np.append(values, missing)
    found: Whole = padded[np.where(rows == ABSENT, len(values), rows)]
    return found


def _numbers(column: Any, missing: int) -> Whole:
    import numpy as np

    numbers: Whole = column.fill_null(missing).to_numpy().astype(np.int64)
    return numbers


def _compute() -> Any:
    """Arrow's functions on columns (their stubs know less than they do)."""
    import pyarrow.compute

    return pyarrow.compute
