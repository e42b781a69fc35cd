"""A Parquet file to rows: columns with the types the file gives them, in batches, within limits on what it unpacks to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.edges.messages.reading import FileRefused
from tallystick.edges.messages.tabular import limits
from tallystick.edges.messages.tabular.arrow import Cells, Positions, aggregate, pc, picks
from tallystick.edges.messages.tabular.profile import Profile
from tallystick.edges.messages.tabular.rows import Rows


def open_parquet(path: Path, profile: Profile) -> tuple[pq.ParquetFile, tuple[str, ...]]:
    """The open file and remarks. Raises `FileRefused` EMPTY_FILE, NOT_PARQUET, MISSING_COLUMNS, WRONG_COLUMN_TYPE, PARQUET_TOO_LARGE."""
    if not path.stat().st_size:
        raise FileRefused("EMPTY_FILE", f"{path.name} is empty; expected a Parquet file")
    try:
        schema = pq.read_schema(path)
        # texts stay in their dictionary until their length is known: a few long values repeated would fill the memory
        file = pq.ParquetFile(path, read_dictionary=[field.name for field in schema if _is_text(field.type)])
    except (pa.ArrowException, OSError, ValueError) as error:
        raise FileRefused("NOT_PARQUET", f"{path.name} cannot be read as Parquet ({_first_line(error)}); expected a Parquet file") from error
    missing = [name for name in profile.needed if name not in schema.names]
    if missing:
        raise FileRefused("MISSING_COLUMNS", f"{path.name} lacks {', '.join(missing)}, which profile {profile.name} needs; it has {', '.join(schema.names)}")
    used = [name for name in schema.names if name in profile.used]
    for name in used:
        _refuse_type(schema.field(name), path)
    _refuse_size(file.metadata, path)
    unread = [name for name in schema.names if name not in used]
    floats = [name for name in used if pa.types.is_floating(schema.field(name).type)]
    remarks = [f"columns not read: {', '.join(unread)}"] if unread else []
    remarks += [f"floats taken by their shortest decimal text: {', '.join(floats)}"] if floats else []
    return file, tuple(remarks)


def parquet_rows(file: pq.ParquetFile, profile: Profile) -> Iterator[Rows]:
    """The rows of the file in batches, numbered from 1; a batch is unpacked while the one before is worked on. Raises `FileRefused` NOT_PARQUET when
    it breaks off."""
    used = [name for name in file.schema_arrow.names if name in profile.used]
    batches = file.iter_batches(batch_size=limits.PARQUET_BATCH_ROWS, columns=used)
    first = 1
    with ThreadPoolExecutor(max_workers=1) as background:
        coming = background.submit(next, batches, None)
        while (batch := _arrived(coming, first)) is not None:
            coming = background.submit(next, batches, None)
            yield _rows(pa.Table.from_batches([batch]), first, profile)
            first += batch.num_rows


def _arrived(coming: Future[pa.RecordBatch | None], first: int) -> pa.RecordBatch | None:
    try:
        return coming.result()
    except (pa.ArrowException, OSError) as error:
        raise FileRefused("NOT_PARQUET", f"the Parquet file breaks off after row {first - 1} ({_first_line(error)}); ask for it again") from error


def _rows(table: pa.Table, first: int, profile: Profile) -> Rows:
    columns = {name: _plain(column, profile) for name, column in zip(table.column_names, table.columns, strict=True)}

    def raw_text(rows: Positions) -> list[str]:
        return [json.dumps(row, default=str, ensure_ascii=False) for row in table.take(picks(rows)).to_pylist()]

    return Rows(table.num_rows, columns, np.arange(first, first + table.num_rows), None, None, raw_text)


def _plain(column: Cells, profile: Profile) -> Cells:
    """Text as plain text with empty as null; what has a type keeps it."""
    if pa.types.is_null(column.type):
        return column.cast(pa.string())
    if not _is_text(column.type):
        return column
    _refuse_unpacking(column)
    text = column.cast(pa.string())
    nothing = pc.is_in(text, value_set=pa.array(["", *profile.null_values]))
    return pc.if_else(nothing, pa.scalar(None, pa.string()), text) if aggregate.any(nothing).as_py() else text


def _refuse_unpacking(column: Cells) -> None:
    for chunk in column.chunks:
        if not isinstance(chunk, pa.DictionaryArray):
            continue
        lengths = pc.binary_length(chunk.dictionary)
        if (aggregate.max(lengths).as_py() or 0) * len(chunk) <= limits.BATCH_TEXT_LIMIT_BYTES:
            continue
        unpacked = aggregate.sum(pc.take(pc.cast(lengths, pa.int64()), chunk.indices)).as_py() or 0
        if unpacked > limits.BATCH_TEXT_LIMIT_BYTES:
            raise FileRefused(
                "PARQUET_TOO_LARGE",
                f"{len(chunk):,} texts unpack to {unpacked:,} bytes; at most {limits.BATCH_TEXT_LIMIT_BYTES:,} are read. Is it the right file?",
            )


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)


def _refuse_type(field: pa.Field[Any], path: Path) -> None:
    kind = field.type
    single = pa.types.is_primitive(kind) or pa.types.is_decimal(kind) or pa.types.is_null(kind) or _is_text(kind)
    if not single or pa.types.is_duration(kind) or pa.types.is_time(kind):
        raise FileRefused("WRONG_COLUMN_TYPE", f"{path.name}: column {field.name} is {kind}; expected text, a number, a date or a time stamp")


def _refuse_size(metadata: pq.FileMetaData, path: Path) -> None:
    for group in range(metadata.num_row_groups):
        unpacked = metadata.row_group(group).total_byte_size
        if unpacked > limits.ROW_GROUP_LIMIT_BYTES:
            limit = limits.ROW_GROUP_LIMIT_BYTES
            raise FileRefused(
                "PARQUET_TOO_LARGE", f"{path.name}: row group {group} unpacks to {unpacked:,} bytes; at most {limit:,} are read. Write smaller groups"
            )


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
