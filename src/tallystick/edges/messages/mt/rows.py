"""Landing rows as a reader collects them: each with its place, its values checked against the contract, or a reason.

A value that does not fit its column (a decimal that would be rounded or cut, a text that is too long) is left null and the row
gets a reason, so that storing a row never changes a figure. The line numbers of one table rise strictly: where two messages
share a line of the file, the later one takes the next number.

Reason codes: FIGURE_OUT_OF_RANGE, VALUE_TOO_LONG.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from tallystick.edges.messages.reading import landing_table
from tallystick.model.contract import DECIMALS, Column, Kind, Table

LONGEST_RAW_TEXT_CHARACTERS = 4000
LENGTHS: dict[Kind, int] = {Kind.CODE: 64, Kind.TEXT: 4000}
OF_PLACE = frozenset(["file_id", "line_number", "byte_offset", "byte_length", "reason", "detail", "raw_text"])


class Unreadable(Exception):
    """A part of a message cannot be read: `reason` is the code, `detail` says what was found and what was expected."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True)
class Reason:
    """One reason code: the sentence a person reads and the smallest file that provokes it."""

    code: str
    sentence: str
    example: bytes


class Place(NamedTuple):
    """Where something stands in the file: line (or element) from 1, and for text files the bytes."""

    line_number: int
    byte_offset: int | None = None
    byte_length: int | None = None


@dataclass
class Rows:
    """The landing rows of one file, by table, and the remarks for a person."""

    file_id: str
    rows: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    contracts: dict[str, Table] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    together: dict[str, list[pa.Table]] = field(default_factory=dict)

    def add(
        self, contract: Table, place: Place, values: dict[str, object], raw_text: str | None = None, problem: Unreadable | None = None
    ) -> dict[str, object]:
        """Append a row; the first problem found stands (the given one before one of fitting). Returns the row."""
        fitted, misfit = fit(contract, values)
        stands = problem or misfit
        row: dict[str, object] = {
            "file_id": self.file_id,
            "line_number": place.line_number,
            "byte_offset": place.byte_offset,
            "byte_length": place.byte_length,
            "raw_text": None if raw_text is None else raw_text[:LONGEST_RAW_TEXT_CHARACTERS],
            **fitted,
        }
        if stands is not None:
            reject(row, stands)
        self.contracts[contract.name] = contract
        self.rows.setdefault(contract.name, []).append(row)
        return row

    def take_table(self, contract: Table, table: pa.Table) -> None:
        """Append rows that fit already."""
        self.contracts[contract.name] = contract
        self.together.setdefault(contract.name, []).append(table)

    def tables(self) -> dict[str, pa.Table]:
        """The landing tables, rows in the order of the file."""
        return {name: self._table(contract) for name, contract in sorted(self.contracts.items())}

    def _table(self, contract: Table) -> pa.Table:
        together, rows = self.together.get(contract.name, []), self.rows.get(contract.name, [])
        if not together:
            return landing_table(contract, _numbered(rows))
        whole = pa.concat_tables([*together, landing_table(contract, rows)]).sort_by("line_number")
        numbers: Any = whole["line_number"]
        if pc.count_distinct(numbers).as_py() < len(numbers):
            return landing_table(contract, _numbered(whole.to_pylist()))
        return whole

    @property
    def count(self) -> int:
        """Rows over all tables."""
        together = sum(table.num_rows for tables in self.together.values() for table in tables)
        return together + sum(len(rows) for rows in self.rows.values())


def reject(row: dict[str, object], problem: Unreadable) -> None:
    """Give a row its reason, unless it has one already."""
    if row.get("reason") is None:
        row["reason"] = problem.reason
        row["detail"] = problem.detail[: LENGTHS[Kind.TEXT]]


def fit(contract: Table, values: dict[str, object]) -> tuple[dict[str, object], Unreadable | None]:
    """The values that fit their columns, null in place of the others, and the first that does not fit."""
    misfits: list[Unreadable] = []
    fitted: dict[str, object] = {}
    for name, value in values.items():
        problem = _misfit(contract[name], value)
        fitted[name] = None if problem else value
        misfits += [problem] if problem else []
    return fitted, misfits[0] if misfits else None


def _misfit(column: Column, value: object) -> Unreadable | None:
    if isinstance(value, Decimal) and column.kind in DECIMALS:
        precision, scale = DECIMALS[column.kind]
        if abs(value) >= Decimal(10) ** (precision - scale) or value != round(value, scale):
            return Unreadable("FIGURE_OUT_OF_RANGE", f"{column.name}: found {value}, expected at most {precision - scale} digits and {scale} decimals")
    longest = LENGTHS.get(column.kind)
    if isinstance(value, str) and longest is not None and len(value) > longest:
        return Unreadable("VALUE_TOO_LONG", f"{column.name}: found {len(value)} characters ({value[:20]!r}…), expected at most {longest}")
    return None


def column_array(column: Column, values: Sequence[object], kind: pa.DataType) -> Any:
    """The values as a column; none when one does not fit."""
    try:
        array: Any = pa.array(values, kind)
    except pa.ArrowInvalid:
        return None
    longest = LENGTHS.get(column.kind)
    too_long = longest is not None and array.null_count < len(array) and pc.max(pc.utf8_length(array)).as_py() > longest
    return None if too_long else array


def _numbered(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """The rows by line; where two share a line, the later one takes the next number."""
    last = 0
    for row in sorted(rows, key=_line_number):
        number = _line_number(row)
        if number <= last:
            row["line_number"] = last + 1
        last = max(number, last + 1)
    rows.sort(key=_line_number)
    return rows


def _line_number(row: dict[str, object]) -> int:
    number = row["line_number"]
    if not isinstance(number, int):
        raise TypeError(f"line_number: found {number!r}, expected a whole number")
    return number
