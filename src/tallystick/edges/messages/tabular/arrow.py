"""Names for Arrow's columns and functions, so that signatures read well.

`pc` is `pyarrow.compute` seen as functions from columns to a column, `aggregate` the same as functions to one value. Arrow's
own type stubs overload each function by every Arrow type and cannot follow a column whose type the contract decides at run time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeAlias, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute

Cells: TypeAlias = "pa.ChunkedArray[Any]"
"""One column of some rows."""

Texts: TypeAlias = "pa.Array[Any]"
"""One column in a single piece."""

Positions: TypeAlias = npt.NDArray[np.int64]
"""Indices of rows or bytes."""

Mask: TypeAlias = npt.NDArray[np.bool_]
"""One yes or no a row."""


class _Columnwise(Protocol):
    def __getattr__(self, name: str) -> Callable[..., Cells]: ...


pc = cast("_Columnwise", pyarrow.compute)
aggregate: Any = pyarrow.compute


def picks(rows: Positions, absent: Mask | None = None) -> pa.Int64Array:
    """Indices to take from a column; where `absent`, the result is null."""
    return pa.array(rows, pa.int64(), mask=absent)
