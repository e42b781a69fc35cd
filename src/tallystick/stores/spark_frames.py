"""What a session of Spark knows by name for one piece of work, and whether that work is small.

A small day is not parted: one task a step, interpreted, because shuffles and compiled plans cost more than its rows.
"""

from __future__ import annotations

import re
import shutil
import uuid
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from tallystick.model.contract import Table
from tallystick.stores.snapshot_files import parts
from tallystick.stores.spark_session import session_of
from tallystick.stores.spark_sql import FUNCTIONS, SQL_NAMES, computed_once
from tallystick.stores.spark_watch import watched

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_WORD = re.compile(r"\w+")

SMALL_ROWS = 200_000
"""Up to so many rows in all tables of a piece of work, each step is one task."""

COMPUTED = "computed-"
"""How folders of rows that a step reads several times begin."""

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


class SparkFrames:
    """The named tables of one session, had when it is first needed: files are taken in without Spark."""

    def __init__(self, url: str, scratch: Path) -> None:
        self.url, self.scratch = url, scratch
        self._rows: dict[str, int] = {}
        self._frames: dict[str, DataFrame] = {}
        self._waiting: dict[str, Callable[[], DataFrame]] = {}
        self._kept: list[DataFrame] = []
        self._computed: list[Path] = []

    @cached_property
    def session(self) -> SparkSession:
        """The session with the functions of the house. Raises SparkUnreachable, SparkMisconfigured."""
        session = session_of(self.url)
        for statement in FUNCTIONS:
            session.sql(statement)
        return session

    @cached_property
    def _usual(self) -> dict[str, str]:
        """What the address states, and a small piece of work changes."""
        return {name: str(self.session.conf.get(name)) for name in SMALL}

    @property
    def is_small(self) -> bool:
        """Whether so few rows are in hand that parting them costs more than it saves."""
        return sum(self._rows.values()) <= SMALL_ROWS

    def define(self, name: str, frame: DataFrame, rows: int) -> None:
        """Let a frame of so many rows be the table `name`."""
        self.define_later(name, lambda: frame, rows)
        self._bring([name])

    def define_later(self, name: str, made: Callable[[], DataFrame], rows: int) -> None:
        """Let what `made` gives be the table `name`, from the first query on that names it: of what a day may read, it reads a part."""
        small = self.is_small
        self._rows[name] = rows
        self._frames.pop(name, None)
        self._waiting[name] = made
        if len(self._rows) == 1 or small != self.is_small:
            self._turn()

    def define_query(self, name: str, sql: str) -> None:
        """Let a query be the table `name`."""
        frame = self.query(sql)
        self._waiting.pop(name, None)
        frame.createOrReplaceTempView(name)

    def define_kept(self, name: str, sql: str) -> None:
        """Let the rows of a query, computed now and kept by the workers, be the table `name`."""
        frame = self.query(sql).cache()
        self._kept.append(frame)
        with watched(self.session):
            rows = frame.count()
        self.define(name, frame, rows)

    def query(self, sql: str, values: dict[str, Any] | None = None) -> DataFrame:
        """The frame of a query; values by the name of its parameters. What its text names several times is computed now, once."""
        named = set(_WORD.findall(sql))
        self._bring([name for name in self._waiting if name in named])
        often, rest = computed_once(sql)
        for name, text in often:
            self._compute(name, text)
        return self.session.sql(rest, args=values) if values else self.session.sql(rest)

    def _compute(self, name: str, query: str) -> None:
        """Let the rows of a query, written by the workers and read from there, be the table `name`: its plan ends at the files."""
        frame = self.session.sql(f"select * from {query} computed")
        folder = self.scratch / f"{COMPUTED}{uuid.uuid4().hex}"
        self.write(frame, folder, name)
        files = [file.as_uri() for file in parts(folder)]
        made = self.session.read.schema(frame.schema).parquet(*files) if files else self.session.createDataFrame([], frame.schema)
        self._computed.append(folder)
        (made.coalesce(1) if self.is_small else made).createOrReplaceTempView(name)

    def of_rows(self, contract: Table, rows: pa.Table) -> DataFrame:
        """A frame of these rows, sent along with each task that reads them."""
        rows = rows.select([column.name for column in contract]).cast(contract.arrow)
        return self.session.createDataFrame(rows, _schema(contract)) if rows.num_rows else self._none(contract)

    def of_files(self, contract: Table, paths: Sequence[Path]) -> DataFrame:
        """A frame of Parquet files; without files one of no rows."""
        return self.session.read.schema(_schema(contract)).parquet(*[path.as_uri() for path in paths]) if paths else self._none(contract)

    def write(self, frame: DataFrame, folder: Path, name: str) -> None:
        """Write the rows of a frame into a new folder and leave only Parquet files there, in order, by names of ours."""
        frame = frame.coalesce(1) if self.is_small else frame
        with watched(self.session):
            frame.write.mode("overwrite").parquet(folder.as_uri())
        for number, file in enumerate(parts(folder)):
            file.rename(folder / f"{name}-{number:05}.parquet")
        for other in [each for each in folder.iterdir() if each.suffix != ".parquet"]:
            other.unlink()

    def forget(self) -> None:
        """Give back what the workers keep for these tables."""
        for frame in self._kept:
            frame.unpersist()
        for folder in self._computed:
            shutil.rmtree(folder, ignore_errors=True)
        for held in (self._kept, self._computed, self._rows, self._frames, self._waiting):
            held.clear()

    def _turn(self) -> None:
        """Set the session for work of this size, and show what is defined accordingly."""
        usual = self._usual
        for setting, value in (SMALL if self.is_small else usual).items():
            self.session.conf.set(setting, value)
        for name in self._frames:
            self._show(name)

    def _bring(self, names: Sequence[str]) -> None:
        for name in names:
            self._frames[name] = self._waiting.pop(name)()
            self._show(name)

    def _show(self, name: str) -> None:
        frame = self._frames[name]
        (frame.coalesce(1) if self.is_small else frame).createOrReplaceTempView(name)

    def _none(self, contract: Table) -> DataFrame:
        columns = ", ".join(f'cast(null as {SQL_NAMES[c.kind]}) as "{c.name}"' for c in contract)
        return self.session.sql(f"select {columns} where 1 = 0")


def _schema(contract: Table) -> str:
    return ", ".join(f"`{c.name}` {SQL_NAMES[c.kind]}" for c in contract)
