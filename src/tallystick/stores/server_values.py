"""Rows between Arrow and the drivers of SQL Server and Oracle, exactly: decimals stay decimals, times have no zone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.journal.dbapi_session import Session

UNSTATED = pa.decimal128(38, 0)
"""Stands for a decimal of no stated precision and scale until its values are seen."""


@dataclass(frozen=True)
class Fetched:
    """The columns a query gives; those in `unstated` are decimals of no stated precision."""

    schema: pa.Schema
    unstated: tuple[int, ...]

    def batch(self, rows: Sequence[Sequence[Any]], as_texts: bool) -> pa.RecordBatch:
        """Rows as one batch; unstated decimals as texts where batches have to be alike."""
        columns = list(zip(*rows, strict=True)) or [()] * len(self.schema)
        arrays = [self._array(place, columns[place], as_texts) for place in range(len(self.schema))]
        return pa.RecordBatch.from_arrays(arrays, schema=pa.schema([(name, each.type) for name, each in zip(self.schema.names, arrays, strict=True)]))

    def _array(self, place: int, values: Sequence[Any], as_texts: bool) -> Any:
        if place not in self.unstated:
            return pa.array(values, self.schema.field(place).type)
        if as_texts:
            return pa.array([None if each is None else format(Decimal(each), "f") for each in values], pa.string())
        seen = any(each is not None for each in values)
        return pa.array(values) if seen else pa.array(values, UNSTATED)


def fetched(cursor: Any) -> Fetched:
    """The columns of a cursor's result, by what its driver says of them."""
    fields = [(str(each[0]).lower(), _arrow_type(each)) for each in cursor.description]
    return Fetched(pa.schema([(name, kind or pa.string()) for name, kind in fields]), tuple(place for place, (_, kind) in enumerate(fields) if kind is None))


def fetched_batches(session: Session, statement: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
    """The rows of a query, batch by batch; the session is busy until the last one is taken."""
    with session.reading(statement) as cursor:
        columns = fetched(cursor)
        while rows := _next(session, cursor, rows_per_batch):
            yield columns.batch(rows, as_texts=True)


def fetched_table(session: Session, statement: str) -> pa.Table:
    """The rows of a query as one table."""
    with session.reading(statement) as cursor, session.guarded():
        return pa.Table.from_batches([fetched(cursor).batch(cursor.fetchall(), as_texts=False)])


def _next(session: Session, cursor: Any, size: int) -> list[Any]:
    with session.guarded():
        return list(cursor.fetchmany(size))


def _arrow_type(column: Sequence[Any]) -> pa.DataType | None:
    """By the type object, then precision and scale: mssql-python gives Python's types, python-oracledb its own; None: a decimal of no stated precision."""
    kind, precision, scale = column[1], column[4], column[5]
    by_python: dict[Any, pa.DataType] = {
        str: pa.string(),
        int: pa.int64(),
        bool: pa.bool_(),
        float: pa.float64(),
        dt.date: pa.date32(),
        dt.datetime: pa.timestamp("us"),
    }
    if isinstance(kind, type):
        return _decimal(precision, scale) if kind is Decimal else by_python.get(kind, pa.string())
    name = str(getattr(kind, "name", kind))
    if name == "DB_TYPE_NUMBER":
        return pa.int64() if scale == 0 and precision and precision < 20 else _decimal(precision, scale)
    by_name: dict[str, pa.DataType] = {"DB_TYPE_DATE": pa.date32(), "DB_TYPE_TIMESTAMP": pa.timestamp("us"), "DB_TYPE_BINARY_DOUBLE": pa.float64()}
    return by_name.get(name, pa.string())


def _decimal(precision: int | None, scale: int | None) -> pa.DataType | None:
    return pa.decimal128(precision, scale or 0) if precision and (scale or 0) >= 0 else None
