"""A Spark cluster as the calculator over Parquet snapshots in the book's folder, which its workers reach under the same path.

Journal and catalogue stay in the folder; what Spark makes are files like DuckDB's, so that a book may go from one to the other.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.model.contract import Table
from tallystick.relation import Relation
from tallystick.stores.digest import SPARK, digest_sql, digest_text
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.snapshot_files import SnapshotFiles, parts
from tallystick.stores.spark_frames import SparkFrames
from tallystick.stores.spark_sql import cast_to_contract, compile_spark
from tallystick.stores.spark_watch import watched
from tallystick.stores.store import Made, Place, QueryRefused

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


class SparkStore:
    """One session of a Spark application over the Parquet files of a book's folder (the protocol is `store.Store`)."""

    language = "spark"

    def __init__(self, book: Path, url: str) -> None:
        self.files = SnapshotFiles(book.resolve())
        self.frames = SparkFrames(url, self.files.book / "scratch")

    @property
    def session(self) -> SparkSession:
        """The session, had when it is first needed. Raises SparkUnreachable, SparkMisconfigured."""
        return self.frames.session

    def compile(self, relation: Relation) -> str:
        """The text of a relation."""
        return compile_spark(relation)

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """The view `name` of these rows, sent along with each task that reads them."""
        self.frames.define_later(name, lambda: self.frames.of_rows(contract, rows), rows.num_rows)

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """The view `name` over the files of these snapshots; empty, with the contract's columns, when there are none."""
        paths = self.files.filled_paths(snapshots, proved)
        self.frames.define_later(name, lambda: self.frames.of_files(contract, paths), sum(each.rows for each in snapshots))

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """The view `name` over files just made."""
        paths = [self.files.path_of(place)] if made.rows else []
        self.frames.define_later(name, lambda: self.frames.of_files(contract, paths), made.rows)

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query, cast to its contract."""
        self.frames.define_query(name, cast_to_contract(contract, sql))

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """The view `name` of a query's rows, computed now and kept by the workers."""
        self.frames.define_kept(name, cast_to_contract(contract, sql))

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """The whole folder of files a killed run has left."""
        return self.files.made_before(place)

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query into Parquet files of a place."""
        part = self._part(place)
        self.frames.write(self.frames.query(cast_to_contract(contract, sql)), part, place.table_name)
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
        frame = self.frames.query(sql)
        with watched(self.session):
            return [tuple(row) for row in frame.collect()]

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query with `$name` parameters."""
        frame = self.frames.query(with_colons(sql), dict(values))
        with watched(self.session):
            return [row.asDict() for row in frame.collect()]

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        frame = self.frames.query(sql)
        with watched(self.session):
            table: pa.Table = frame.toArrow()
        return table

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch: written by the workers beside the tables, read from there, and removed."""
        frame = self._refusable(sql)
        folder = self.files.book / "scratch" / f"answer-{uuid.uuid4().hex}"
        try:
            self.frames.write(frame, folder, "answer")
            for file in parts(folder):
                yield from pq.ParquetFile(file).iter_batches(rows_per_batch)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of what this session's tables hold; the application serves the next piece of work of this process."""
        self.frames.forget()

    def _refusable(self, sql: str) -> DataFrame:
        from pyspark.errors import AnalysisException, ParseException

        try:
            return self.frames.query(sql)
        except (AnalysisException, ParseException) as error:
            raise QueryRefused(str(error).splitlines()[0]) from error

    def _part(self, place: Place) -> Path:
        part = self.files.path_of(place).with_suffix(".parquet.tmp")
        if part.is_dir():
            shutil.rmtree(part)
        return part


_PARAMETER = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|\$(\w+)")


def with_colons(sql: str) -> str:
    """Spark's way to write parameters: `:name` for `$name`, outside of texts and quoted names."""
    return _PARAMETER.sub(lambda found: f":{found[1]}" if found[1] else found[0], sql)
