"""Prove a book: verify what is kept, and make everything again from the journal."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick.day.book import Book, open_book
from tallystick.day.checks import violations
from tallystick.day.control import calculator, digest_day
from tallystick.day.home import home_of
from tallystick.day.inputs import sealed_digests
from tallystick.day.read import define_day
from tallystick.day.recorded_settings import MADE_UNDER_SETTINGS, RecordedSettings
from tallystick.day.run import Progress, Runner
from tallystick.day.state import CUT_OVER, BookState, state_of
from tallystick.edges.adjustment_landing import is_approval, land_adjustment
from tallystick.edges.book_inputs import loads
from tallystick.edges.foreign.take import require_as_taken
from tallystick.edges.intake import replay_load
from tallystick.journal import Entry, Kind, TreeHead
from tallystick.journal import verify as verify_journal
from tallystick.model.catalogue import contract_of
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.digest import combined_digest
from tallystick.stores.snapshot import SnapshotTorn

SEALS = (Kind.CUT_OVER, Kind.DAY_SEAL)


@dataclass(frozen=True)
class Findings:
    """What a proof found: `lines` for a person, `problems` (empty when all is sound), counts."""

    lines: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.problems

    def as_dict(self) -> dict[str, object]:
        """For machines."""
        return {"sound": self.sound, "lines": list(self.lines), "problems": list(self.problems)}


def verify_book(path: Path, head_files: Sequence[Path]) -> Findings:
    """Journal, received files, snapshots, digests of sealed days, conservation; the first bad entry is named."""
    heads = [TreeHead.from_text(each.read_text(encoding="utf-8")) for each in head_files]
    result = verify_journal(path, heads, home=home_of(path, os.environ))
    lines = [f"journal: {result.entry_count:,} entries, root {result.root_hash[:16]}…, {result.head_count} signed heads, {result.file_count} received files"]
    problems = [f"entry {problem.sequence}: {problem.kind.value}: {problem.message}" for problem in result.problems]
    if not problems:
        with open_book(path) as book:
            checked, wrong = _snapshots(book)
            problems += wrong + ([] if wrong else _sealed_digests(book) + _conservation(book))
            lines.append(f"tables: {checked:,} snapshot files, {len(book.state.sealed_days)} sealed days")
    lines += problems or ["all of it holds"]
    return Findings(tuple(lines), tuple(problems))


def _snapshots(book: Book) -> tuple[int, list[str]]:
    """Every published file is there and is the one that was published."""
    wrong: list[str] = []
    checked = 0
    with calculator(book) as store:
        for snapshot in [each for name in sorted(_tables(book)) for each in book.catalogue.of_table(name, all_versions=True)]:
            checked += 1
            try:
                store.prove(contract_of(snapshot.table_name), snapshot)
            except SnapshotTorn as error:
                wrong.append(f"snapshot {error}")
    return checked, wrong


def _tables(book: Book) -> list[str]:
    from tallystick.model.catalogue import TABLES

    return [name for name in TABLES if book.catalogue.of_table(name)]


def _sealed_digests(book: Book) -> list[str]:
    """The digest of every table of a sealed day is the one the journal holds."""
    wrong: list[str] = []
    with calculator(book) as store:
        for entry in (each for kind in SEALS for each in book.reader.entries(kind=kind)):
            day = dt.date.fromisoformat(str(entry.facts["day"]))
            for name, digest in sorted(sealed_digests(entry).items()):
                snapshots = [each for each in book.catalogue.of_table(name, all_versions=True) if each.business_date == day and each.digest == digest]
                if not snapshots:
                    wrong.append(f"entry {entry.sequence}: {name} of {day}: found no snapshot with the sealed digest {digest[:16]}…; run `tallystick rebuild`")
                    continue
                if store.digest(contract_of(name), store.source(contract_of(name), snapshots[0])) != digest:
                    wrong.append(f"entry {entry.sequence}: {name} of {day}: its rows do not have the sealed digest {str(digest)[:16]}…")
    return wrong


def _conservation(book: Book) -> list[str]:
    """The invariants hold for the last day that ran."""
    state = book.state
    day = state.open_day if state.open_day and state.ran else (state.closed_days[-1] if state.closed_days else None)
    if day is None:
        return []
    with calculator(book) as store:
        define_day(book, store, day)
        return violations(store)


def rebuild_book(path: Path, actor: str, progress: Progress | None = None) -> Findings:
    """Drop the tables and make them again from the journal, entry by entry, so that every version comes back.

    Each entry is made under the settings the journal records for it. Digests of sealed days are compared; differences (of another version of the
    program or of the shipped rules) are told, not hidden. A rebuild that is killed is started again.
    Before anything is dropped it raises ForeignTableChanged where rows taken from a customer's own tables are no longer there, and RuleError,
    FirmFileWrong or OSError where recorded settings cannot be read.
    """
    with open_book(path, write=True, actor=actor, command="rebuild") as book:
        require_as_taken(book)
        recorded = RecordedSettings(book)
        recorded.require_readable()
        with calculator(book) as store:
            store.forget_all()
        book.catalogue.forget_all()
        lines = [f"{sum(1 for _ in loads(book))} files read again"]
        problems: list[str] = []
        for seal in replayed(book, recorded.at, progress):
            problems += compared(book, seal, lines)
    lines += problems or ["every sealed day has the digest it had"]
    return Findings(tuple(lines), tuple(problems))


def replayed(book: Book, settings: Callable[[Entry], Book], progress: Progress | None) -> Iterator[Entry]:
    """Make again what every entry made, days under the `settings` that are given for their entries.

    Gives each entry that sealed tables, once these are made.
    """
    seen: list[Entry] = []
    for entry in list(book.reader.entries()):
        _replay(settings(entry) if entry.kind in MADE_UNDER_SETTINGS else book, entry, state_of(seen), progress)
        seen.append(entry)
        if entry.kind in SEALS:
            yield entry


def _replay(book: Book, entry: Entry, state: BookState, progress: Progress | None) -> None:
    if entry.kind is Kind.LOAD:
        replay_load(book, entry)
    if is_approval(entry):
        land_adjustment(book, entry)
    if entry.kind is Kind.CUT_OVER:
        _run(book, CUT_OVER_LINE, dt.date.fromisoformat(str(entry.facts["day"])), CUT_OVER, BookState(), progress)
    if entry.kind is Kind.DAY_RUN and state.open_day is not None:
        _run(book, LINE, state.open_day, state.open_day, state, progress)


def _run(book: Book, line: Sequence[Callable[..., object]], day: dt.date, bucket: dt.date, state: BookState, progress: Progress | None) -> None:
    with calculator(book) as store:
        runner = Runner(book, line, day, bucket, state, store)
        runner.run(progress)
        runner.sweep()


def compared(book: Book, entry: Entry, lines: list[str]) -> list[str]:
    """What of a sealed day differs from its seal, and a line about the day."""
    day = dt.date.fromisoformat(str(entry.facts["day"]))
    sealed = sealed_digests(entry)
    now = digest_day(book, day)
    different = sorted(name for name in sealed.keys() | now.keys() if sealed.get(name) != now.get(name))
    lines.append(f"{day}: {len(now)} tables, digest {combined_digest(now)[:16]}… {'as sealed' if not different else 'differs'}")
    return [f"{day}: {name}: sealed {str(sealed.get(name))[:16]}…, rebuilt {str(now.get(name))[:16]}…" for name in different]
