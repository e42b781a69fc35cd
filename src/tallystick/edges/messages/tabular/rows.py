"""Rows on their way from a file to landing: their columns as the file gave them, where each row stands, and what is wrong so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from tallystick.edges.messages.tabular.arrow import Cells, Positions, Texts


@dataclass(frozen=True)
class Fault:
    """Rows (indices, ascending) that have one reason, with a text for a person each."""

    reason: str
    rows: Positions
    details: Texts


@dataclass(frozen=True)
class Rows:
    """Some rows of a file: `columns` by their name (text, or typed where the file has types), and the place of each row.

    `raw_text` gives the text as received of chosen rows. `data_rows` counts them as the file's trailer does.
    """

    count: int
    columns: Mapping[str, Cells]
    line_numbers: Positions
    byte_offsets: Positions | None
    byte_lengths: Positions | None
    raw_text: Callable[[Positions], list[str]]
    faults: list[Fault] = field(default_factory=list)


def fault(reason: str, rows: Positions, detail: str) -> Fault:
    """A fault whose text is the same for all its rows."""
    return Fault(reason, rows, pa.array([detail] * len(rows), pa.string()))
