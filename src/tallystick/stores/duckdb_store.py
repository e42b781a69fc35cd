"""DuckDB as the calculator over Parquet snapshots: in memory, one per process, no database file (prototype README).

Facts of the engine: `sum(bigint)` is HUGEINT and becomes DOUBLE in Parquet, so every result is cast to its contract; the text comes
from the PostgreSQL dialect of SQLAlchemy and runs unchanged; an unfinished `execute` blocks the connection, so results are fetched.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import pyarrow as pa
from sqlalchemy.dialects import postgresql

from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.relation import Relation
from tallystick.stores.digest import digest_sql, digest_text

SQL_NAMES: dict[Kind, str] = {
    Kind.TEXT: "varchar",
    Kind.CODE: "varchar",
    Kind.DATE: "date",
    Kind.TIMESTAMP: "timestamp",
    Kind.COUNT: "bigint",
    Kind.MEASURE: "double",
} | {kind: f"decimal({precision},{scale})" for kind, (precision, scale) in DECIMALS.items()}
"""DuckDB's name of each kind."""


def compile_sql(relation: Relation) -> str:
    """The text of a relation, literals written in, as DuckDB (and PostgreSQL) reads it."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    return str(relation.query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})).replace("%%", "%")


MACROS = ("create macro if not exists div(a, b) as cast(cast(a as hugeint) // cast(b as hugeint) as decimal(38,0))",)
"""Functions the house operations expect and DuckDB lacks: `div`, the whole quotient (its `/` on decimals is a double)."""


class DuckStore:
    """One in-memory calculator; tables are views over Parquet files or registered Arrow tables."""

    def __init__(self, temporary: Path, threads: int | None = None, memory_limit: str | None = None) -> None:
        self.connection = duckdb.connect(":memory:")
        for statement in (*self._settings(temporary, threads, memory_limit), *MACROS):
            self.run(statement)

    def _settings(self, temporary: Path, threads: int | None, memory_limit: str | None) -> list[str]:
        settings = [f"set temp_directory = '{_quoted(str(temporary))}'", "set preserve_insertion_order = false", "set timezone = 'UTC'"]
        if threads:
            settings.append(f"set threads = {threads}")
        if memory_limit:
            settings.append(f"set memory_limit = '{_quoted(memory_limit)}'")
        return settings

    def run(self, sql: str) -> list[tuple[object, ...]]:
        """Execute one statement and fetch all of its result."""
        return self.connection.execute(sql).fetchall()

    def define_files(self, name: str, contract: Table, paths: Sequence[Path]) -> None:
        """The view `name` over these Parquet files; empty, with the contract's columns, when there are none."""
        if not paths:
            columns = ", ".join(f'cast(null as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
            self.run(f'create or replace view "{name}" as select {columns} where 1 = 0')
            return
        files = ", ".join(f"'{_quoted(str(path))}'" for path in paths)
        columns = ", ".join(f'"{c.name}"' for c in contract)
        self.run(f'create or replace view "{name}" as select {columns} from read_parquet([{files}], hive_partitioning = false)')

    def define_arrow(self, name: str, table: pa.Table) -> None:
        """The table `name` with these rows, held in memory."""
        self.connection.register(f"arrow_{name}", table)
        self.run(f'create or replace table "{name}" as select * from "arrow_{name}"')
        self.connection.unregister(f"arrow_{name}")

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query, cast to its contract."""
        self.run(f'create or replace view "{name}" as {cast_to_contract(contract, sql)}')

    def write(self, contract: Table, sql: str, path: Path, sorted_by_key: bool = False) -> int:
        """Run a query, cast to its contract, into a Parquet file; gives the number of rows."""
        order = " order by " + ", ".join(f'"{name}"' for name in contract.key) if sorted_by_key and contract.key else ""
        rows = self.run(f"copy ({cast_to_contract(contract, sql)}{order}) to '{_quoted(str(path))}' (format parquet, compression zstd, compression_level 1)")
        return int(str(rows[0][0]))

    def digest(self, contract: Table, source: str) -> str:
        """The digest of a table, view or table function."""
        rows, *words = self.run(digest_sql(contract, source))[0]
        return digest_text(contract.name, int(str(rows)), [int(str(word)) for word in words])

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        table: pa.Table = self.connection.sql(sql).to_arrow_table()
        return table

    def close(self) -> None:
        """Give the memory back."""
        self.connection.close()


def cast_to_contract(contract: Table, sql: str) -> str:
    """The query with its columns in the contract's order and types (every result is cast when it is stored, design section 6)."""
    columns = ", ".join(f'cast("{c.name}" as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
    return f"select {columns} from ({sql}) result"


def _quoted(text: str) -> str:
    return text.replace("'", "''")
