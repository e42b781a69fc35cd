"""SQL Server's ways as a store: array binding by mssql-python, temporary tables, WITH in front of INSERT.

Rows go in by arrays of parameters inside the writer's transaction. The driver's bulk copy would be a session of its own, outside that
transaction and its token. Decimals and times are bound as texts and cast by the server, exactly; the driver would guess a type of a
column of nulls. A temporary table wants no right and ends with the session.

Source: mssql-python: Cursor.setinputsizes, executemany; Microsoft, Transact-SQL reference: INSERT, CAST and CONVERT, CREATE TABLE (temporary tables).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from tallystick.journal.dbapi_servers import MSSQL_SERVER
from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.dialects.sqlserver import SQL_SERVER
from tallystick.stores.server_digest import MSSQL_DIGEST, mssql_mark_sql
from tallystick.stores.server_kind import TEXTS, Aside

ROWS_INLINE = 5_000
"""More rows than this are not written into a statement: the text is sent again with every query."""

LONGEST_INLINE_CHARACTERS = 4000
"""Of UTF-16: a longer text is sent in pieces, row by row."""

_BOUND = {Kind.DATE: "CONVERT(DATE, ?, 23)", Kind.TIMESTAMP: "CONVERT(DATETIME2(6), ?, 121)"}


class MssqlKind:
    """SQL Server 2019 and later (the protocol is `server_kind.ServerKind`)."""

    engine, server, digest = SQL_SERVER, MSSQL_SERVER, MSSQL_DIGEST

    def day_constant(self, day: dt.date) -> str:
        """A date, whatever the session's date format is."""
        return f"CAST('{day.isoformat()}' AS DATE)"

    def text_constant(self, text: str) -> str:
        """A text in the database's collation, which is UTF-8."""
        return "'" + text.replace("'", "''") + "'"

    def cast(self, value: str, column: Column) -> str:
        """A value as its column's type."""
        return value if column.kind in TEXTS else f"CAST({value} AS {SQL_SERVER.types[column.kind]})"

    def insert_query(self, target: str, columns: Sequence[str], head: str, body: str) -> str:
        """WITH stands at the head of the statement."""
        return f"{head}INSERT INTO {target} ({', '.join(columns)})\n{body}"

    def insert_row(self, target: str, columns: Sequence[str], kinds: Sequence[Kind], beside: Sequence[tuple[str, str]]) -> str:
        """One row of parameters, each with its cast."""
        names = ", ".join([*columns, *(name for name, _ in beside)])
        values = ", ".join([*(_parameter(kind) for kind in kinds), *(value for _, value in beside)])
        return f"INSERT INTO {target} ({names}) VALUES ({values})"

    def bound(self, contract: Table, batch: pa.RecordBatch) -> list[tuple[Any, ...]]:
        """Texts, whole numbers and measures as they are; all else as text."""
        columns = [_as_bound(batch.column(place), column.kind) for place, column in enumerate(contract)]
        return list(zip(*columns, strict=True)) if columns else []

    def sizes(self, contract: Table, rows: Sequence[Sequence[Any]]) -> Callable[[Any], None]:
        """Texts as wide as the widest of the rows."""
        from mssql_python import SQL_BIGINT, SQL_DOUBLE, SQL_WLONGVARCHAR, SQL_WVARCHAR

        declared: list[tuple[int, int, int]] = []
        for place, column in enumerate(contract):
            if column.kind in (Kind.COUNT, Kind.MEASURE):
                declared.append((SQL_BIGINT, 0, 0) if column.kind is Kind.COUNT else (SQL_DOUBLE, 0, 0))
                continue
            width = max((_utf16_length(row[place]) for row in rows if row[place] is not None), default=1) or 1
            declared.append((SQL_WVARCHAR if width <= LONGEST_INLINE_CHARACTERS else SQL_WLONGVARCHAR, width, 0))
        return lambda cursor: cursor.setinputsizes(declared)

    def aside(self, contract: Table, number: int, schema: str) -> Aside:
        """A temporary table, gone with the session."""
        name = f"#{contract.name}_{number}"
        columns = tuple(SQL_SERVER.quoted(each) for each in contract.by_name)
        declared = ", ".join(f"{SQL_SERVER.quoted(each.name)} {SQL_SERVER.types[each.kind]} NULL" for each in contract)
        return Aside(f"CREATE TABLE {name} ({declared})", name, columns, (), f"SELECT {', '.join(columns)} FROM {name}")

    def inline(self, contract: Table, rows: pa.Table) -> str | None:
        """VALUES as a table, its columns cast."""
        if rows.num_rows > ROWS_INLINE:
            raise ValueError(f"{contract.name}: found {rows.num_rows:,} rows to bring in, expected up to {ROWS_INLINE:,} where no temporary table may be made")
        names = [SQL_SERVER.quoted(name) for name in contract.by_name]
        casts = ", ".join(f"CAST(given.{name} AS {_plain(each.kind)}) AS {name}" for name, each in zip(names, contract, strict=True))
        batches = [row for batch in rows.to_batches() for row in self.bound(contract, batch)]
        listed = [f"({', '.join(self._constant(value) for value in row)})" for row in batches] or [f"({', '.join('NULL' for _ in names)})"]
        none = "" if batches else " WHERE 1 = 0"
        return f"SELECT {casts} FROM (VALUES {', '.join(listed)}) AS given ({', '.join(names)}){none}"

    def mark_sql(self, contract: Table, source: str) -> str:
        """By SHA-256 of each row's text."""
        return mssql_mark_sql(contract, source)

    def too_long_sql(self, contract: Table, source: str) -> str | None:
        """A text of any length is hashed."""
        return None

    def _constant(self, value: Any) -> str:
        return "NULL" if value is None else self.text_constant(value if isinstance(value, str) else repr(value))


MSSQL_KIND = MssqlKind()


def _parameter(kind: Kind) -> str:
    return f"CAST(? AS {SQL_SERVER.types[kind]})" if kind in DECIMALS else _BOUND.get(kind, "?")


def _as_bound(values: pa.Array[Any], kind: Kind) -> list[Any]:
    if kind in DECIMALS:
        # Arrow's own text of a small decimal is 1E-8.
        return [None if each is None else format(each, "f") for each in values.to_pylist()]
    return (pc.cast(values, pa.string()) if kind in (Kind.DATE, Kind.TIMESTAMP) else values).to_pylist()


def _utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _plain(kind: Kind) -> str:
    """A type as it is written in a cast."""
    return SQL_SERVER.types[kind].partition(" COLLATE")[0]
