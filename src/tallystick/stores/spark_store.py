"""A Spark cluster as the calculator over Parquet snapshots in the book's folder, which its workers reach under the same path.

Journal and catalogue stay in the folder; what Spark makes are files like DuckDB's, so that a book may go from one to the other.
A small day is not parted: one task a step, interpreted, because shuffles and compiled plans cost more than its rows.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.model.contract import Table
from tallystick.relation import Relation
from tallystick.stores.digest import SPARK, digest_sql, digest_text
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.snapshot_files import SnapshotFiles, parts
from tallystick.stores.spark_session import session_of
from tallystick.stores.spark_sql import FUNCTIONS, SQL_NAMES, cast_to_contract, compile_spark
from tallystick.stores.spark_watch import watched
from tallystick.stores.store import Made, Place, QueryRefused

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

SMALL_ROWS = 200_000
"""Up to so many rows read, a piece of work runs each step as one task."""

SMALL = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.subexpressionElimination.enabled": "false",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
}
"""What a small piece of work sets; a larger one has what the address states."""


class SparkStore:
    """One session of a Spark application over the Parquet files of a book's folder (the protocol is `store.Store`)."""

    def __init__(self, book: Path, url: str) -> None:
        self.files = SnapshotFiles(book.resolve())
        self.url = url
        self._rows: dict[str, int] = {}

    @cached_property
    def session(self) -> SparkSession:
        """The session, had when it is first needed: files are taken in without Spark. Raises SparkUnreachable, SparkMisconfigured."""
        session = session_of(self.url)
        for statement in FUNCTIONS:
            session.sql(statement)
        return session

    @cached_property
    def _usual(self) -> dict[str, str]:
        """What the address states, and a small piece of work changes."""
        return {name: str(self.session.conf.get(name)) for name in SMALL}

    def compile(self, relation: Relation) -> str:
        """The text of a relation."""
        return compile_spark(relation)

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """The view `name` of these rows, sent along with each task that reads them."""
        self._count(name, rows.num_rows)
        rows = rows.select([column.name for column in contract]).cast(contract.arrow)
        self._define(name, self.session.createDataFrame(rows, self._schema(contract)) if rows.num_rows else self._none(contract))

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """The view `name` over the files of these snapshots; empty, with the contract's columns, when there are none."""
        path_of = self.files.proved_path if proved else self.files.checked_path
        self._count(name, sum(each.rows for each in snapshots))
        self._define(name, self._read(contract, [path_of(each) for each in snapshots]))

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """The view `name` over files just made."""
        self._count(name, made.rows)
        self._define(name, self._read(contract, [self.files.path_of(place)]))

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query, cast to its contract."""
        self._query(cast_to_contract(contract, sql)).createOrReplaceTempView(name)

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query's rows, computed now and kept by the workers."""
        frame = self._query(cast_to_contract(contract, sql)).cache()
        with watched(self.session):
            self._count(name, frame.count())
        self._define(name, frame)

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """The whole folder of files a killed run has left."""
        return self.files.made_before(place)

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query into Parquet files of a place."""
        frame = self._query(cast_to_contract(contract, sql))
        part = self._part(place)
        self._write(frame.coalesce(1) if self._is_small else frame, part, place.table_name)
        return self.files.finish(part, place)

    def make_rows(self, contract: Table, rows: pa.Table, place: Place) -> Made:
        """Write rows, made here, into the Parquet file of a place."""
        part = self._part(place)
        pq.write_table(rows.select([column.name for column in contract]).cast(contract.arrow), part, compression="zstd")
        return self.files.finish(part, place)

    def take_in(self, contract: Table, file: Path, place: Place) -> Made:
        """Give a landing file its place."""
        return self.files.finish(file, place)

    def source(self, contract: Table, snapshot: Snapshot) -> str:
        """A view over the files of a snapshot."""
        name = f"snapshot_{snapshot.table_name}_{uuid.uuid5(uuid.NAMESPACE_URL, snapshot.path).hex}"
        self.define_snapshots(name, contract, [snapshot])
        return f'"{name}"'

    def prove(self, contract: Table, snapshot: Snapshot) -> None:
        """Compare the bytes of a snapshot's files."""
        self.files.proved_path(snapshot)

    def digest(self, contract: Table, source: str) -> str:
        """The digest of a view."""
        rows, *words = self.run(digest_sql(contract, source, SPARK))[0]
        return digest_text(contract.name, int(str(rows)), [int(str(word)) for word in words])

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch files and files of the day that are not published."""
        self.files.sweep(day, kept)

    def forget_all(self) -> None:
        """Remove all files of tables."""
        self.files.forget_all()

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """Execute one statement and fetch all of its result."""
        frame = self._query(sql)
        with watched(self.session):
            return [tuple(row) for row in frame.collect()]

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query with `$name` parameters."""
        frame = self._query(with_colons(sql), dict(values))
        with watched(self.session):
            return [row.asDict() for row in frame.collect()]

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        frame = self._query(sql)
        with watched(self.session):
            table: pa.Table = frame.toArrow()
        return table

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch: written by the workers beside the tables, read from there, and removed."""
        frame = self._refusable(sql)
        folder = self.files.book / "scratch" / f"answer-{uuid.uuid4().hex}"
        try:
            self._write(frame, folder, "answer")
            for file in parts(folder):
                yield from pq.ParquetFile(file).iter_batches(rows_per_batch)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of what this session's tables hold; the application serves the next piece of work of this process."""
        self._rows.clear()

    def _refusable(self, sql: str) -> DataFrame:
        from pyspark.errors import AnalysisException, ParseException

        try:
            return self._query(sql)
        except (AnalysisException, ParseException) as error:
            raise QueryRefused(str(error).splitlines()[0]) from error

    @property
    def _is_small(self) -> bool:
        return sum(self._rows.values()) <= SMALL_ROWS

    def _count(self, name: str, rows: int) -> None:
        """Remember how many rows a table has, and set the session for so many in all."""
        small = self._is_small
        self._rows[name] = rows
        if len(self._rows) == 1 or small != self._is_small:
            usual = self._usual
            for setting, value in (SMALL if self._is_small else usual).items():
                self.session.conf.set(setting, value)

    def _query(self, sql: str, values: dict[str, object] | None = None) -> DataFrame:
        return self.session.sql(sql, args=values) if values else self.session.sql(sql)

    def _define(self, name: str, frame: DataFrame) -> None:
        (frame.coalesce(1) if self._is_small else frame).createOrReplaceTempView(name)

    def _read(self, contract: Table, paths: Sequence[Path]) -> DataFrame:
        if not paths:
            return self._none(contract)
        return self.session.read.schema(self._schema(contract)).parquet(*[path.as_uri() for path in paths])

    def _none(self, contract: Table) -> DataFrame:
        columns = ", ".join(f'cast(null as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
        return self.session.sql(f"select {columns} where 1 = 0")

    def _schema(self, contract: Table) -> str:
        return ", ".join(f"`{c.name}` {SQL_NAMES[c.kind]}" for c in contract)

    def _write(self, frame: DataFrame, folder: Path, name: str) -> None:
        """Write a query's rows into a new folder and leave only Parquet files there, in order, by names of ours."""
        with watched(self.session):
            frame.write.mode("overwrite").parquet(folder.as_uri())
        for number, file in enumerate(parts(folder)):
            file.rename(folder / f"{name}-{number:05}.parquet")
        for other in [each for each in folder.iterdir() if each.suffix != ".parquet"]:
            other.unlink()

    def _part(self, place: Place) -> Path:
        part = self.files.path_of(place).with_suffix(".parquet.tmp")
        if part.is_dir():
            shutil.rmtree(part)
        return part


_PARAMETER = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|\$(\w+)")


def with_colons(sql: str) -> str:
    """Spark's way to write parameters: `:name` for `$name`, outside of texts and quoted names."""
    return _PARAMETER.sub(lambda found: f":{found[1]}" if found[1] else found[0], sql)
