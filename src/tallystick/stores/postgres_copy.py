"""Rows between Arrow and PostgreSQL, exactly, by COPY: decimals stay decimals, nothing and an empty text stay apart.

COPY's CSV writes nothing as an empty field and an empty text as two quotes; Arrow reads and writes the same. Times have no zone.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.csv as pa_csv

from tallystick.model.contract import Table
from tallystick.stores.postgres_sql import columns_of
from tallystick.stores.text_bytes import without_zero_bytes

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

BLOCK_BYTES = 4 << 20

_TYPES: dict[str, pa.DataType] = {
    "bool": pa.bool_(),
    "int2": pa.int64(),
    "int4": pa.int64(),
    "int8": pa.int64(),
    "float4": pa.float64(),
    "float8": pa.float64(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us"),
}


def copy_in(connection: Connection, target: str, contract: Table, batches: Iterable[pa.RecordBatch], beside: Mapping[str, str] | None = None) -> None:
    """Copy batches of a contract's columns into `target` (a quoted table name), each row with the values `beside` it."""
    names = ", ".join([columns_of(contract), *(beside or {})])
    with connection.cursor() as cursor, cursor.copy(f"copy {target} ({names}) from stdin (format csv)") as copy:
        for batch in batches:
            copy.write(_csv(batch, beside or {}))


def _csv(batch: pa.RecordBatch, beside: Mapping[str, str]) -> bytes:
    table = without_zero_bytes(pa.Table.from_batches([batch]))
    for name, value in beside.items():
        table = table.append_column(name, pa.repeat(pa.scalar(value), table.num_rows))
    sink = io.BytesIO()
    pa_csv.write_csv(table, sink, pa_csv.WriteOptions(include_header=False))
    return sink.getvalue()


@dataclass(frozen=True)
class Columns:
    """The columns a query gives; those in `unstated` are decimals of no stated precision, which `schema` calls texts."""

    schema: pa.Schema
    unstated: tuple[str, ...]

    def exact(self, table: pa.Table) -> pa.Table:
        """The table with the unstated columns as decimals of as many digits as they need."""
        for name in self.unstated:
            values = [None if each is None else Decimal(each) for each in table[name].to_pylist()]
            kind = pa.array(values).type if any(each is not None for each in values) else pa.decimal128(38, 0)
            table = table.set_column(table.schema.get_field_index(name), name, pa.array(values, kind))
        return table


def described(connection: Connection, sql: str) -> Columns:
    """The columns a query gives. Raises psycopg.Error, also where the text holds more than one statement."""
    # Asked for in binary: that way libpq takes one statement only.
    with connection.cursor(binary=True) as cursor:
        cursor.execute(f"select * from ({sql}) described limit 0")
        columns = cursor.description or []
        unstated = tuple(each.name for each in columns if _named(each) == "numeric" and each.precision is None)
        return Columns(pa.schema([(each.name, _arrow_type(each)) for each in columns]), unstated)


def copy_out(connection: Connection, sql: str, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The rows of a query, block by block. The connection is busy until the last one is taken or the iterator is closed."""
    convert = pa_csv.ConvertOptions(
        column_types=schema, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False, true_values=["t"], false_values=["f"]
    )
    parse = pa_csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False)
    with connection.cursor() as cursor, cursor.copy(f"copy ({sql}) to stdout (format csv)") as copy:
        for block in _blocks(copy):
            read = pa_csv.ReadOptions(column_names=schema.names, block_size=len(block) + 1, use_threads=False)
            yield from pa_csv.read_csv(io.BytesIO(block), read, parse, convert).to_batches()


def _blocks(copy: Any) -> Iterator[bytes]:
    """Whole rows of at least BLOCK_BYTES (the last ones fewer): the server sends one row a message."""
    held: list[bytes] = []
    size = 0
    for message in copy:
        held.append(bytes(message))
        size += len(message)
        if size >= BLOCK_BYTES:
            yield b"".join(held)
            held, size = [], 0
    if held:
        yield b"".join(held)


def _named(column: Any) -> str:
    import psycopg

    info = psycopg.adapters.types.get(column.type_code)
    return info.name if info else "text"


def _arrow_type(column: Any) -> pa.DataType:
    if _named(column) == "numeric" and column.precision is not None:
        return pa.decimal128(column.precision, column.scale or 0)
    return _TYPES.get(_named(column), pa.string())
