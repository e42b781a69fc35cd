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
from typing import Any

import pyarrow as pa

from tallystick.day.book import Book
from tallystick.day.graph import Step, ordered, sources
from tallystick.day.inputs import bring_in, combined
from tallystick.day.state import BookState
from tallystick.day.step_text import told_step
from tallystick.model.contract import Storage
from tallystick.relation.building import many_built
from tallystick.relation.emptiness import NEVER, Emptiness, Known
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Made, Place, Store


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

    def __init__(self, book: Book, line: Sequence[Callable[..., Any]], day: dt.date, bucket: dt.date, state: BookState, store: Store) -> None:
        self.book, self.day, self.store = book, day, store
        self.steps = ordered(line)
        self.values = book.values(day, state)
        brought = bring_in(book, store, sources(self.steps), day, bucket, state)
        self.fingerprints = {name: source.fingerprint for name, source in brought.items()}
        self.empty = {name: source.rows == 0 for name, source in brought.items()}
        self.sql: dict[str, str] = {}
        self.none: dict[str, Emptiness] = {}
        with many_built():
            self._fingerprint_all()
        self.published = {s.table_name: s for s in book.catalogue.of_day(day)}
        self.needed = self._needed()

    def plan(self) -> list[tuple[Step, str]]:
        """What a run would do with each step: make, keep, define or skip."""
        return [(step, self._intent(step)) for step in self.steps]

    def run(self, progress: Progress | None = None, before_publishing: Callable[[Store, Known], None] | None = None) -> RunResult:
        """Run all steps, let `before_publishing` look at the results (it raises to refuse them), then publish what is new.

        It is told which tables are known to be empty as well.
        """
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
            before_publishing(self.store, self._is_empty)
        self.book.catalogue.publish(new)
        return RunResult(self.day, version if new else version - 1, run_id, tuple(done), bool(new))

    def sweep(self) -> None:
        """Once the results are published, remove scratch rows and what killed or refused runs of the day have left."""
        self.store.sweep(self.day, self.book.catalogue.paths_of_day(self.day))

    def _fingerprint_all(self) -> None:
        for step in self.steps:
            if step.is_array:
                self.sql[step.name] = inspect.getsource(inspect.getmodule(step.function) or step.function)
                self.none[step.name] = NEVER
            else:
                self.sql[step.name], self.none[step.name] = told_step(self.store, step, self.values)
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

    def _is_empty(self, name: str) -> bool:
        return self.empty.get(name, False)

    def _has_none(self, step: Step) -> bool:
        """Whether a step has no rows because the tables it would make them from have none."""
        return self.none[step.name].holds(self._is_empty)

    def _do(self, step: Step, version: int, run_id: str) -> tuple[str, int, Snapshot | None]:
        intent = self._intent(step)
        if intent == "skip":
            return "kept", 0, None
        if intent == "define":
            self.store.define_view(step.name, step.contract, self.sql[step.name])
            self.empty[step.name] = self._has_none(step)
            return "defined", 0, None
        if intent == "keep":
            snapshot = self.published[step.name]
            self.store.define_snapshots(step.name, step.contract, [snapshot])
            self.empty[step.name] = snapshot.rows == 0
            return "kept", snapshot.rows, None
        return self._make(step, version, run_id)

    def _make(self, step: Step, version: int, run_id: str) -> tuple[str, int, Snapshot | None]:
        fingerprint = self.fingerprints[step.name]
        place = Place(step.name, self.day, version, fingerprint[:16], scratch=step.contract.storage is Storage.SCRATCH)
        made = self.store.made_before(step.contract, place) or self._keep(step, place)
        self.store.define_made(step.name, step.contract, made, place)
        self.empty[step.name] = made.rows == 0
        if place.scratch:
            return "made", made.rows, None
        made_by = (run_id, self.book.reader.position().sequence, self.book.rules_version, self.book.code_version)
        lies = (made.path, made.sha256, made.bytes, made.rows)
        return "made", made.rows, Snapshot(step.name, self.day, version, "", *lies, fingerprint, None, *made_by)

    def _keep(self, step: Step, place: Place) -> Made:
        if self._has_none(step):
            return self.store.make_rows(step.contract, step.contract.arrow.empty_table(), place)
        if not step.is_array:
            return self.store.make(step.contract, self.sql[step.name], place)
        tables = {name: self.store.arrow(f'select * from "{name}"') for name in step.reads}
        result: pa.Table = step.function(**tables, **self._values_of(step))
        return self.store.make_rows(step.contract, result, place)
