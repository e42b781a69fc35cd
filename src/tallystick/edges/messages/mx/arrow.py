"""The column functions of pyarrow, without the signatures of its stubs, which know neither texts nor nulls as arguments."""

from __future__ import annotations

from typing import Any, TypeAlias

import pyarrow
import pyarrow.compute

pc: Any = pyarrow.compute
Vector: TypeAlias = Any
"""A column of values, one a row."""


def nulls(count: int, kind: Any) -> Vector:
    """So many nulls of a type."""
    return pyarrow.nulls(count, kind)
