"""Rows written into the statement that reads them, for a session that may make nothing on the server, not even a temporary table."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.contract import Table
from tallystick.stores.postgres_sql import cast_to_contract, literal, quoted

ROWS_INLINE = 100_000
"""More rows than this are not written into a statement: the text is sent again with every query."""


def inline_query(contract: Table, rows: pa.Table) -> str:
    """A query that gives these rows. Raises ValueError for more than ROWS_INLINE."""
    if rows.num_rows > ROWS_INLINE:
        raise ValueError(f"{contract.name}: found {rows.num_rows:,} rows to bring in, expected up to {ROWS_INLINE:,} where no temporary table may be made")
    texts = [{name: _text(value) for name, value in row.items() if value is not None} for row in rows.to_pylist()]
    columns = ", ".join(f"{quoted(column.name)} text" for column in contract)
    given = literal(json.dumps(texts, ensure_ascii=False).replace("\\u0000", "\\\\x00"))
    return cast_to_contract(contract, f"select * from json_to_recordset({given}) as given({columns})")


def _text(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, dt.date | dt.datetime) else repr(value) if isinstance(value, float) else str(value)
