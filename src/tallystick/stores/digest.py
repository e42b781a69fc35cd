"""The digest of a table: what two engines, two runs or two machines compare to know that they have the same rows.

Canonical row text: the columns of the contract in order, dates ISO, times UTC with microseconds, decimals with all the digits of
their scale, a null as one `~`, each column closed by the unit separator (31). Each row text is hashed by SHA-256; four words of 15
hexadecimal digits of the hash are summed over all rows, so that the order of rows does not matter (design, section 4).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from tallystick.model.contract import Column, Kind, Table

WORDS = (1, 17, 33, 49)
"""Where each word of 15 hexadecimal digits starts in the 64 of a SHA-256."""


def row_text_sql(contract: Table) -> str:
    """The canonical row text as a DuckDB expression (`concat` writes the text once; a chain of `||` copies it for every column)."""
    return f"concat({', chr(31), '.join(_column_text(column) for column in contract)})"


def _column_text(column: Column) -> str:
    name = f'"{column.name}"'
    if column.kind is Kind.TIMESTAMP:
        name = f"strftime({name}, '%Y-%m-%d %H:%M:%S.%f')"
    elif column.kind is Kind.MEASURE:
        name = f"printf('%.9e', {name})"
    elif column.kind not in (Kind.TEXT, Kind.CODE):
        name = f"cast({name} as varchar)"
    return f"coalesce({name}, '~')"


def digest_sql(contract: Table, source: str) -> str:
    """A query that gives the number of rows and the four sums of `source` (a table name or a table function)."""
    words = ", ".join(f"coalesce(sum(cast('0x' || substr(h, {start}, 15) as bigint)), 0)" for start in WORDS)
    return f"select count(*), {words} from (select sha256({row_text_sql(contract)}) as h from {source}) rows"


def digest_text(table_name: str, rows: int, words: Sequence[int]) -> str:
    """The digest as text: SHA-256 over the table's name, the number of rows and the four sums."""
    parts = "|".join([table_name, str(rows), *[str(int(word)) for word in words]])
    return hashlib.sha256(parts.encode()).hexdigest()


def combined_digest(digests: dict[str, str]) -> str:
    """One digest over the digests of several tables, by name."""
    return hashlib.sha256("\n".join(f"{name} {digests[name]}" for name in sorted(digests)).encode()).hexdigest()
