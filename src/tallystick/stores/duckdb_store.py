"""DuckDB as the calculator over Parquet snapshots: in memory, one per process, no database file (prototype README).

Facts of the engine: `sum(bigint)` is HUGEINT and becomes DOUBLE in Parquet, so every result is cast to its contract; the text comes
from `duckdb_sql`; an unfinished `execute` blocks the connection, so results are fetched.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.model.contract import Table
from tallystick.relation import Relation
from tallystick.stores.digest import digest_sql, digest_text
from tallystick.stores.duckdb_sql import SQL_NAMES as SQL_NAMES
from tallystick.stores.duckdb_sql import cast_to_contract as cast_to_contract
from tallystick.stores.duckdb_sql import compile_sql as compile_sql
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.snapshot_files import SnapshotFiles, parts
from tallystick.stores.store import Made, Place, QueryRefused

MACROS = ("create macro if not exists div(a, b) as cast(cast(a as hugeint) // cast(b as hugeint) as decimal(38,0))",)
"""Functions the house operations expect and DuckDB lacks: `div`, the whole quotient (its `/` on decimals is a double)."""


WRITTEN = "format parquet, parquet_version v2, compression zstd, compression_level 1, dictionary_size_limit 256"
"""How a result is written. A dictionary is tried for codes only: with the default limit (thousands of values) every id is looked up in one that is then
thrown away, a quarter of the writing. Version 2 has encodings by difference for numbers and times."""


class DuckStore:
    """One in-memory calculator over the Parquet files of a book's folder (the protocol is `store.Store`)."""

    language = "duckdb"

    def __init__(self, book: Path, threads: int | None = None, memory_limit: str | None = None) -> None:
        self.files = SnapshotFiles(book)
        self.connection = duckdb.connect(":memory:")
        for statement in (*self._settings(book / "scratch", threads, memory_limit), *MACROS):
            self.run(statement)

    def _settings(self, temporary: Path, threads: int | None, memory_limit: str | None) -> list[str]:
        settings = [f"set temp_directory = '{_quoted(str(temporary))}'", "set preserve_insertion_order = false", "set timezone = 'UTC'"]
        # Its own bar goes to standard output, into JSON and CSV.
        settings.append("set enable_progress_bar = false")
        if threads:
            settings.append(f"set threads = {threads}")
        if memory_limit:
            settings.append(f"set memory_limit = '{_quoted(memory_limit)}'")
        return settings

    def compile(self, relation: Relation) -> str:
        """The text of a relation."""
        return compile_sql(relation)

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """The table `name` with these rows, held in memory."""
        self.connection.register(f"arrow_{name}", rows)
        self.run(f'create or replace table "{name}" as select * from "arrow_{name}"')
        self.connection.unregister(f"arrow_{name}")

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """The view `name` over the files of these snapshots; empty, with the contract's columns, when there are none."""
        self._define_paths(name, contract, self.files.filled_paths(snapshots, proved))

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """The view `name` over a file just made."""
        self._define_paths(name, contract, [self.files.path_of(place)] if made.rows else [])

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query, cast to its contract."""
        self.run(f'create or replace view "{name}" as {cast_to_contract(contract, sql)}')

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """The table `name` of a query, cast to its contract, held in memory."""
        self.run(f'create table "{name}" as {cast_to_contract(contract, sql)}')

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """The whole file a killed run has left."""
        return self.files.made_before(place)

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query into the Parquet file of a place."""
        part = self._part(place)
        self.run(f"copy ({cast_to_contract(contract, sql)}) to '{_quoted(str(part))}' ({WRITTEN})")
        return self.files.finish(part, place)

    def make_rows(self, contract: Table, rows: pa.Table, place: Place) -> Made:
        """Write rows into the Parquet file of a place."""
        part = self._part(place)
        pq.write_table(rows.select([column.name for column in contract]).cast(contract.arrow), part, compression="zstd")
        return self.files.finish(part, place)

    def take_in(self, contract: Table, file: Path, place: Place) -> Made:
        """Give a landing file its place."""
        return self.files.finish(file, place)

    def source(self, contract: Table, snapshot: Snapshot) -> str:
        """The files of a snapshot as a table function."""
        return _read_parquet([self.files.checked_path(snapshot)])

    def prove(self, contract: Table, snapshot: Snapshot) -> None:
        """Compare the bytes of a snapshot's files."""
        self.files.proved_path(snapshot)

    def digest(self, contract: Table, source: str) -> str:
        """The digest of a table, view or table function."""
        rows, *words = self.run(digest_sql(contract, source))[0]
        return digest_text(contract.name, int(str(rows)), [int(str(word)) for word in words])

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch files and files of the day that are not published."""
        self.files.sweep(day, kept)

    def forget_all(self) -> None:
        """Remove all files of tables."""
        self.files.forget_all()

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """Execute one statement and fetch all of its result."""
        return self.connection.execute(sql).fetchall()

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query with `$name` parameters."""
        result = self.connection.execute(sql, dict(values))
        names = [each[0] for each in result.description or []]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        table: pa.Table = self.connection.sql(sql).to_arrow_table()
        return table

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch."""
        try:
            result: Any = self.connection.sql(sql)
            yield from result.to_arrow_reader(rows_per_batch)
        except (duckdb.BinderException, duckdb.ParserException, duckdb.ConversionException) as error:
            raise QueryRefused(str(error).splitlines()[0]) from error

    def close(self) -> None:
        """Give the memory back."""
        self.connection.close()

    def _define_paths(self, name: str, contract: Table, paths: Sequence[Path]) -> None:
        """The view `name` over files that have rows; the engine leaves out what is joined with a view of none before it begins."""
        if not paths:
            columns = ", ".join(f'cast(null as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
            self.run(f'create or replace view "{name}" as select {columns} where 1 = 0')
            return
        columns = ", ".join(f'"{c.name}"' for c in contract)
        self.run(f'create or replace view "{name}" as select {columns} from {_read_parquet(paths)}')

    def _part(self, place: Place) -> Path:
        return self.files.path_of(place).with_suffix(".parquet.tmp")


def _read_parquet(paths: Sequence[Path]) -> str:
    files = ", ".join(f"'{_quoted(str(each))}'" for path in paths for each in parts(path))
    return f"read_parquet([{files}], hive_partitioning = false)"


def _quoted(text: str) -> str:
    return text.replace("'", "''")
