"""Oracle's ways as a store: array binding by python-oracledb, one global temporary table for rows put aside, WITH behind INSERT.

Rows go in by arrays of typed binds inside the writer's transaction; the driver's direct path load commits by itself. A session's own rows go to
`session_row`, a global temporary table made with the others, so that nothing is made at run time and no right to create is needed: it has
columns of each type to be used by any contract, and `row_set` tells the sets of a session apart.

Source: python-oracledb documentation (batch statements, setinputsizes); Oracle, SQL Language Reference: INSERT, CREATE TABLE (global temporary).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa

from tallystick.journal.dbapi_servers import ORACLE_SERVER
from tallystick.model.contract import DECIMALS, Column, Kind, Table
from tallystick.stores.dialects.oracle import ORACLE
from tallystick.stores.server_digest import ORACLE_DIGEST, long_rows_sql, may_be_long, oracle_mark_sql
from tallystick.stores.server_kind import TEXTS, Aside

SESSION_ROWS = "session_row"
SLOTS = {"text": ("VARCHAR2(4000)", 48), "number": ("NUMBER", 24), "date": ("DATE", 12), "time": ("TIMESTAMP(6)", 6), "measure": ("BINARY_DOUBLE", 8)}
"""Columns of `session_row`: their type and how many of each there are; a test holds every contract against them."""


def slot_kind(kind: Kind) -> str:
    """Which columns of `session_row` a kind uses."""
    if kind in DECIMALS or kind is Kind.COUNT:
        return "number"
    return {Kind.DATE: "date", Kind.TIMESTAMP: "time", Kind.MEASURE: "measure"}.get(kind, "text")


def session_rows_table(schema: str) -> str:
    """The statement that makes `session_row`."""
    columns = ["row_set NUMBER(10) NOT NULL"]
    columns += [f"{name}_{number} {declared}" for name, (declared, count) in SLOTS.items() for number in range(1, count + 1)]
    return f"CREATE GLOBAL TEMPORARY TABLE {schema}.{SESSION_ROWS} (\n  " + ",\n  ".join(columns) + "\n) ON COMMIT PRESERVE ROWS"


class OracleKind:
    """Oracle 12.2 and later (the protocol is `server_kind.ServerKind`)."""

    engine, server, digest = ORACLE, ORACLE_SERVER, ORACLE_DIGEST

    def day_constant(self, day: dt.date) -> str:
        """A date."""
        return f"DATE '{day.isoformat()}'"

    def text_constant(self, text: str) -> str:
        """A text."""
        return "'" + text.replace("'", "''") + "'"

    def cast(self, value: str, column: Column) -> str:
        """A value as its column's type."""
        return value if column.kind in TEXTS else f"CAST({value} AS {ORACLE.types[column.kind]})"

    def insert_query(self, target: str, columns: Sequence[str], head: str, body: str) -> str:
        """WITH belongs to the query."""
        return f"INSERT INTO {target} ({', '.join(columns)})\n{head}{body}"

    def insert_row(self, target: str, columns: Sequence[str], kinds: Sequence[Kind], beside: Sequence[tuple[str, str]]) -> str:
        """One row of binds by place."""
        names = ", ".join([*columns, *(name for name, _ in beside)])
        values = ", ".join([*(f":{place}" for place in range(1, len(kinds) + 1)), *(value for _, value in beside)])
        return f"INSERT INTO {target} ({names}) VALUES ({values})"

    def bound(self, contract: Table, batch: pa.RecordBatch) -> list[tuple[Any, ...]]:
        """Values as Python has them."""
        columns = [batch.column(place).to_pylist() for place in range(len(contract.by_name))]
        return list(zip(*columns, strict=True)) if columns else []

    def sizes(self, contract: Table, rows: Sequence[Sequence[Any]]) -> Callable[[Any], None]:
        """Types by kind; texts as wide as the widest of the rows."""
        import oracledb

        by_slot = {
            "number": oracledb.DB_TYPE_NUMBER,
            "date": oracledb.DB_TYPE_DATE,
            "time": oracledb.DB_TYPE_TIMESTAMP,
            "measure": oracledb.DB_TYPE_BINARY_DOUBLE,
        }
        declared: list[Any] = []
        for place, column in enumerate(contract):
            slot = slot_kind(column.kind)
            declared.append(by_slot.get(slot) or max((len(row[place]) for row in rows if row[place] is not None), default=1) or 1)
        return lambda cursor: cursor.setinputsizes(*declared)

    def aside(self, contract: Table, number: int, schema: str) -> Aside:
        """Columns of `session_row` by kind, given back as the contract's."""
        used: Counter[str] = Counter()
        slots: list[str] = []
        for column in contract:
            kind = slot_kind(column.kind)
            used[kind] += 1
            slots.append(f"{kind}_{used[kind]}")
        table = f"{schema}.{SESSION_ROWS}"
        given = ", ".join(f"{self.cast(slot, each)} AS {ORACLE.quoted(each.name)}" for slot, each in zip(slots, contract, strict=True))
        return Aside(None, table, tuple(slots), (("row_set", str(number)),), f"SELECT {given} FROM {table} WHERE row_set = {number}")

    def inline(self, contract: Table, rows: pa.Table) -> str | None:
        """Rows put aside make nothing here."""
        return None

    def mark_sql(self, contract: Table, source: str) -> str:
        """By SHA-256 over the hashes of the columns."""
        return oracle_mark_sql(contract, source)

    def too_long_sql(self, contract: Table, source: str) -> str | None:
        """Rows whose text has more than 4,000 bytes."""
        return long_rows_sql(contract, source) if may_be_long(contract) else None


ORACLE_KIND = OracleKind()
