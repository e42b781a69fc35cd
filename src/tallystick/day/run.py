"""Run the line over one day: every step once, its result kept under a fingerprint of its expression and inputs.

A step whose fingerprint was already published, or whose finished file a killed run has left, is not run again: that is how a run
resumes, and why a rerun of the same inputs changes nothing. Results are published together by one transaction.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import inspect
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.day.book import Book
from tallystick.day.graph import Step, ordered, sources
from tallystick.day.inputs import bring_in, combined
from tallystick.day.state import BookState
from tallystick.model.contract import Storage, Table
from tallystick.relation import Relation
from tallystick.stores.duckdb_store import DuckStore, compile_sql
from tallystick.stores.snapshot import Snapshot, seal_file


@dataclass(frozen=True)
class StepDone:
    """What became of one step: `state` is made, kept (the same as published before) or defined (a view)."""

    name: str
    room: str
    state: str
    rows: int
    seconds: float


Progress = Callable[[StepDone, int, int], None]
"""Told after each step: the step, how many are done, how many there are."""


@dataclass(frozen=True)
class RunResult:
    """One run of a day: its version, the steps in order, and whether anything changed."""

    day: dt.date
    version: int
    run_id: str
    steps: tuple[StepDone, ...]
    changed: bool


class Runner:
    """Runs one line over one day in one calculator."""

    def __init__(self, book: Book, line: Sequence[Callable[..., Any]], day: dt.date, bucket: dt.date, state: BookState, store: DuckStore) -> None:
        self.book, self.day, self.store = book, day, store
        self.steps = ordered(line)
        self.values = book.values(day, state)
        self.fingerprints = bring_in(book, store, sources(self.steps), day, bucket, state)
        self.sql: dict[str, str] = {}
        self._fingerprint_all()
        self.published = {s.table_name: s for s in book.catalogue.of_day(day)}
        self.needed = self._needed()

    def plan(self) -> list[tuple[Step, str]]:
        """What a run would do with each step: make, keep, define or skip."""
        return [(step, self._intent(step)) for step in self.steps]

    def run(self, progress: Progress | None = None, before_publishing: Callable[[DuckStore], None] | None = None) -> RunResult:
        """Run all steps, let `before_publishing` look at the results (it raises to refuse them), then publish what is new."""
        version = self.book.catalogue.next_version(self.day)
        run_id = combined(self.fingerprints[step.name] for step in self.steps)[:16]
        done: list[StepDone] = []
        new: list[Snapshot] = []
        for number, step in enumerate(self.steps, 1):
            started = time.monotonic()
            state, rows, snapshot = self._do(step, version, run_id)
            if snapshot is not None:
                new.append(snapshot)
            done.append(StepDone(step.name, step.room, state, rows, time.monotonic() - started))
            if progress:
                progress(done[-1], number, len(self.steps))
        if before_publishing:
            before_publishing(self.store)
        self.book.catalogue.publish(new)
        return RunResult(self.day, version if new else version - 1, run_id, tuple(done), bool(new))

    def sweep(self) -> None:
        """Once the results are published, remove scratch files and what killed or refused runs of the day have left."""
        published = self.book.catalogue.paths_of_day(self.day)
        kept = {self.book.path / path for path in published}
        left = set((self.book.path / "tables").glob(f"*/{self.day.isoformat()}/*")) - kept
        for path in [*left, *(self.book.path / "scratch").glob("*.parquet*")]:
            path.unlink(missing_ok=True)

    def _fingerprint_all(self) -> None:
        for step in self.steps:
            if step.is_array:
                self.sql[step.name] = inspect.getsource(inspect.getmodule(step.function) or step.function)
            else:
                self.sql[step.name] = _text_of(step, self._values_of(step))
            said = [self.sql[step.name], repr(step.contract), repr(sorted(self._values_of(step).items(), key=lambda each: each[0])) if step.is_array else ""]
            inputs = [f"{name}={self.fingerprints[name]}" for name in sorted(step.reads)]
            self.fingerprints[step.name] = hashlib.sha256("\x1f".join([*said, *inputs]).encode()).hexdigest()

    def _values_of(self, step: Step) -> dict[str, Any]:
        return {name: self.values[name] for name in step.values}

    def _intent(self, step: Step) -> str:
        storage = step.contract.storage
        if storage is Storage.SNAPSHOT:
            kept = self.published.get(step.name)
            return "keep" if kept is not None and kept.fingerprint == self.fingerprints[step.name] else "make"
        if step.name not in self.needed:
            return "skip"
        return "make" if storage is Storage.SCRATCH else "define"

    def _needed(self) -> set[str]:
        """Scratch tables and views that a step to be made reads, directly or through others."""
        needed: set[str] = set()
        for step in reversed(self.steps):
            snapshot = step.contract.storage is Storage.SNAPSHOT
            kept = snapshot and step.name in self.published and self.published[step.name].fingerprint == self.fingerprints[step.name]
            if (snapshot and not kept) or step.name in needed:
                needed.update(step.edges)
        return needed

    def _do(self, step: Step, version: int, run_id: str) -> tuple[str, int, Snapshot | None]:
        intent = self._intent(step)
        if intent == "skip":
            return "kept", 0, None
        if intent == "define":
            self.store.define_view(step.name, step.contract, self.sql[step.name])
            return "defined", 0, None
        if intent == "keep":
            snapshot = self.published[step.name]
            self.store.define_files(step.name, step.contract, [self.book.catalogue.checked_path(snapshot)])
            return "kept", snapshot.rows, None
        return self._make(step, version, run_id)

    def _make(self, step: Step, version: int, run_id: str) -> tuple[str, int, Snapshot | None]:
        fingerprint = self.fingerprints[step.name]
        scratch = step.contract.storage is Storage.SCRATCH
        folder = self.book.path / "scratch" if scratch else self.book.path / "tables" / step.name / self.day.isoformat()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{step.name}-{fingerprint[:16]}.parquet"
        if not _is_finished(path):
            part = path.with_suffix(".parquet.tmp")
            self._write(step, part)
            sha256, size = ("", 0) if scratch else seal_file(part)
            part.replace(path)
        else:
            sha256, size = ("", 0) if scratch else seal_file(path)
        rows = pq.read_metadata(path).num_rows
        self.store.define_files(step.name, step.contract, [path])
        if scratch:
            return "made", rows, None
        relative = path.relative_to(self.book.path).as_posix()
        position = self.book.journal.position().sequence
        snapshot = Snapshot(
            step.name, self.day, version, "", relative, sha256, size, rows, fingerprint, None, run_id, position, self.book.rules_version, self.book.code_version
        )
        return "made", rows, snapshot

    def _write(self, step: Step, path: Path) -> None:
        if not step.is_array:
            self.store.write(step.contract, self.sql[step.name], path)
            return
        tables = {name: self.store.arrow(f'select * from "{name}"') for name in step.reads}
        result: pa.Table = step.function(**tables, **self._values_of(step))
        pq.write_table(_in_contract(result, step.contract), path, compression="zstd")


def _is_finished(path: Path) -> bool:
    """Whether a killed run has left this file whole (a power cut may leave a scratch file cut short: it is made again)."""
    try:
        return path.exists() and pq.read_metadata(path).num_rows >= 0
    except (pa.ArrowInvalid, OSError):
        return False


def _text_of(step: Step, values: dict[str, Any]) -> str:
    """The text of a step with these values, compiled once a process: a day that is run again, closed or resumed is not compiled again."""
    key = (step.function, repr(sorted(values.items(), key=lambda each: each[0])))
    if key not in _TEXTS:
        if len(_TEXTS) >= TEXTS_KEPT:
            _TEXTS.clear()
        _TEXTS[key] = compile_sql(_complete(step, step.function(**{name: _relation(name) for name in step.reads}, **values)))
    return _TEXTS[key]


TEXTS_KEPT = 400
"""Texts of about five days; some ten megabytes."""

_TEXTS: dict[tuple[Callable[..., Any], str], str] = {}


@cache
def _relation(name: str) -> Relation:
    return Relation(_table(name))


class StepIncomplete(TypeError):
    """A step does not give all columns of its contract."""


def _complete(step: Step, relation: Relation) -> Relation:
    missing = [column.name for column in step.contract if column.name not in relation.columns]
    if missing:
        raise StepIncomplete(f"step {step.name}: found no column {', '.join(missing)}; expected all of the contract of {step.contract.name}")
    return relation


def _table(name: str) -> Any:
    from tallystick.model.catalogue import contract_of

    return contract_of(name).named(name)


def _in_contract(table: pa.Table, contract: Table) -> pa.Table:
    return table.select([column.name for column in contract]).cast(contract.arrow)
