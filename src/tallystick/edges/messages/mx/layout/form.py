"""What a form is: the way some elements say values, read and written by the same object.

Read, a form is given the raw texts of many messages as columns, one for each of its `parts`, and makes typed columns of them. Written,
it gives the text inside its element for one row: `<Dt>2026-11-25</Dt>`. A value it cannot say raises `CannotBeSaid`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.arrow import Vector

if TYPE_CHECKING:
    from tallystick.edges.messages.mx.vectors import Vectors

__all__ = ["CannotBeSaid", "Form", "Row", "said"]

_UNSAYABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Form:
    """One way to say values. `parts`: raw column to the path below the item's element; a path `.` is the element itself."""

    parts: Mapping[str, str] = {"": "."}

    def read(self, vectors: Vectors, key: str) -> tuple[Vector, ...]:
        """The typed columns; the raw ones are named `key` and part."""
        raise NotImplementedError

    def write(self, columns: tuple[str, ...], values: tuple[object, ...], row: Row) -> str:
        """The text inside the element. Raises CannotBeSaid."""
        raise NotImplementedError


def said(column: str, value: object, longest: int, pattern: re.Pattern[str] | None = None, expected: str = "") -> str:
    """A text as XML says it."""
    if not isinstance(value, str) or not value or len(value) > longest or value != value.strip():
        raise CannotBeSaid(column, value, f"expected 1 to {longest} characters without blanks around them")
    if pattern is not None and not pattern.fullmatch(value):
        raise CannotBeSaid(column, value, f"expected {expected}")
    if _UNSAYABLE.search(value):
        raise CannotBeSaid(column, value, "expected no control characters")
    return escape(value) if "&" in value or "<" in value or ">" in value else value
