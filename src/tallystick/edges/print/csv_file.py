"""Any table as CSV: UTF-8, comma, one header line, line feed; streamed a batch at a time.

A null is an empty cell, an empty text is `""`. Decimals are written with all stored places. A text cell that a spreadsheet might
run as a formula has an apostrophe in front; cells of numbers and dates never have. Equal tables give equal bytes, however
they are cut into batches.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pyarrow as pa

from tallystick.edges.print.exact_text import compute, exact_text
from tallystick.edges.print.safe_text import guarded, guarded_column

BATCH_ROWS = 65_536
_STRUCTURE = r'[",\r\n]|^$|^\s|\s$'


def print_csv(table: pa.Table | pa.RecordBatchReader, path: Path) -> int:
    """Write a table to a file and return the number of rows."""
    with path.open("wb") as sink:
        return write_csv(table, sink)


def write_csv(table: pa.Table | pa.RecordBatchReader, sink: IO[bytes]) -> int:
    """Write a table to an open binary file or pipe and return the number of rows."""
    sink.write((",".join(_quoted(guarded(name)) for name in table.schema.names) + "\n").encode())
    rows = 0
    for batch in batches_of(table):
        sink.write(csv_lines(batch))
        rows += batch.num_rows
    return rows


def batches_of(table: pa.Table | pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
    """The batches of a table or a stream, none of them empty."""
    batches = table.to_batches(max_chunksize=BATCH_ROWS) if isinstance(table, pa.Table) else table
    return (batch for batch in batches if batch.num_rows)


def csv_lines(batch: pa.RecordBatch) -> bytes:
    """The lines of one batch, each with its line feed."""
    columns = [_cells(column) for column in batch.columns]
    lines = compute.binary_join_element_wise(*columns, ",", null_handling="replace", null_replacement="")
    whole = compute.binary_join(pa.ListArray.from_arrays(pa.array([0, batch.num_rows], pa.int32()), lines), "\n")
    return bytes(whole[0].as_py().encode()) + b"\n"


def _cells(column: pa.Array[Any]) -> Any:
    text: Any = exact_text(column)
    if not is_text(column.type):
        return text
    safe = guarded_column(text)
    quoted = compute.binary_join_element_wise('"', compute.replace_substring(safe, '"', '""'), '"', "")
    return compute.if_else(compute.match_substring_regex(safe, _STRUCTURE), quoted, safe)


def is_text(kind: pa.DataType) -> bool:
    """Whether a column of this type holds text (also when it is stored as a dictionary)."""
    value = kind.value_type if isinstance(kind, pa.DictionaryType) else kind
    return pa.types.is_string(value) or pa.types.is_large_string(value) or pa.types.is_string_view(value)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(each in text for each in '",\r\n') else text
