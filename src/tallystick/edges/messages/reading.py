"""What reading one file gives: landing rows by table, nothing lost, and the reason codes a reader can give.

A reader takes the path of a received file and settings, and returns a `Reading`. It never raises for bad content of a line:
such a line becomes a landing row with a reason. It raises `FileRefused` when the file as a whole cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from tallystick.model.contract import Table


class FileRefused(Exception):
    """A whole file cannot be read: `reason` is the code, the message says what was found, what was expected, what to do."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(f"{reason}: {message}")
        self.reason = reason


@dataclass(frozen=True)
class Reading:
    """What a file gave: landing tables by name, lines read, and remarks a person should see (unread elements, missing trailer).

    Every line read stands as a row in exactly one of the tables, except `lines_of_form` that carry no fact of their own
    (header, trailer, blank line).
    """

    tables: dict[str, pa.Table]
    lines_read: int
    lines_of_form: int = 0
    remarks: tuple[str, ...] = field(default_factory=tuple)

    @property
    def rows(self) -> int:
        """Landing rows over all tables."""
        return sum(table.num_rows for table in self.tables.values())

    @property
    def rejected(self) -> int:
        """Landing rows with a reason other than NOT_A_TRADE."""
        return sum(_with_reason(table) for table in self.tables.values())


def _with_reason(table: pa.Table) -> int:
    """Rows whose reason is not null and not NOT_A_TRADE."""
    counts: Any = table["reason"].value_counts()
    return sum(int(each["counts"]) for each in counts.to_pylist() if each["values"] not in (None, "NOT_A_TRADE"))


def landing_table(contract: Table, rows: Iterable[dict[str, object]]) -> pa.Table:
    """Landing rows from dictionaries; a column that is not given is null. For small files; bulk readers build columns."""
    return pa.Table.from_pylist([{column.name: row.get(column.name) for column in contract} for row in rows], schema=contract.arrow)


def file_id(sha256: str) -> str:
    """The short id of a received file: the first 12 hexadecimal digits of its SHA-256."""
    return sha256[:12]
