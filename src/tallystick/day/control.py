"""Open, run, close and seal business days: each step is a journal entry; the tables follow from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tallystick.day.book import Book
from tallystick.day.checks import IntegrityViolated, violations
from tallystick.day.home import fence_of
from tallystick.day.inputs import require_sealed_state
from tallystick.day.run import Progress, Runner, RunResult
from tallystick.day.settings import record_settings
from tallystick.day.state import CUT_OVER, BookState, DayRefused
from tallystick.journal import Draft, Json, Kind, sign_head
from tallystick.model.catalogue import contract_of
from tallystick.relation.emptiness import Known
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.digest import NO_ROWS, combined_digest, digest_text
from tallystick.stores.engines import open_store
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Store

Clock = Callable[[], str]


class CutOverRefused(Exception):
    """The opening balances do not agree with each other; `differences` lists where."""

    def __init__(self, differences: list[str]) -> None:
        super().__init__("the opening balances do not agree, nothing was changed:\n  " + "\n  ".join(differences))
        self.differences = differences


@contextmanager
def calculator(book: Book) -> Iterator[Store]:
    """The book's engine for one piece of work; TALLYSTICK_THREADS and TALLYSTICK_MEMORY_LIMIT (else 1.9 GB) bound the one in this process."""
    store = open_store(book.path, book.environment, fence_of(book.reader.database))
    try:
        yield store
    finally:
        store.close()


def open_day(book: Book, day: dt.date, now: Clock, progress: Progress | None = None) -> None:
    """Open a business day; before the first one the book is cut over. Raises DayRefused, CutOverRefused."""
    state = book.state
    if state.open_day is not None:
        raise DayRefused(f"{state.open_day} is open; close it before {day} is opened")
    if state.last_close is not None and day <= state.last_close:
        raise DayRefused(f"{day} is not after the last close, {state.last_close}")
    if not _calendar_row(book, day):
        raise DayRefused(f"{day}: the calendar {book.firm.calendar_key} has no such day; add rows to rules/ or check the date")
    if state.cut_over is None:
        cut_over(book, _day_before(book, day), now, progress)
    record_settings(book.path, book.journal, book.actor, now)
    book.journal.append(Kind.DAY_OPEN, book.actor, {"day": day.isoformat()}, now())


def cut_over(book: Book, day: dt.date, now: Clock, progress: Progress | None = None) -> RunResult:
    """Make the state of the close before the first day from the opening lines; refused with a list unless they agree."""
    with calculator(book) as store:
        runner = Runner(book, CUT_OVER_LINE, day, CUT_OVER, BookState(), store)
        result = runner.run(progress, _require_agreement)
        book.journal.append(Kind.CUT_OVER, book.actor, {**_run_facts(book, result), "tables": digest_day(book, day)}, now())
        runner.sweep()
        return result


def run_day(book: Book, now: Clock, progress: Progress | None = None) -> RunResult:
    """Run the line over the open day. Raises DayRefused, IntegrityViolated, SnapshotTorn (the last close is not as it was sealed)."""
    state = book.state
    if state.open_day is None:
        raise DayRefused("no day is open; open one with `tallystick day open BOOK DATE`")
    require_sealed_state(book, state)
    record_settings(book.path, book.journal, book.actor, now)
    with calculator(book) as store:
        runner = Runner(book, LINE, state.open_day, state.open_day, state, store)
        result = runner.run(progress, _require_integrity)
        if not state.ran or _last_run(book) != result.run_id:
            book.journal.append(Kind.DAY_RUN, book.actor, _run_facts(book, result), now())
        runner.sweep()
        return result


def _last_run(book: Book) -> str:
    """The run the journal names last: a run that was killed after its tables were published is not named yet."""
    runs = [entry.facts for entry in book.reader.entries(kind=Kind.DAY_RUN)]
    return str(runs[-1]["run_id"]) if runs else ""


def _require_agreement(store: Store, _: Known) -> None:
    rows = store.run('select "check", item, expected, found, difference from cut_over_difference order by 1, 2')
    if rows:
        raise CutOverRefused([f"{row[0]} {row[1]}: expected {row[2]}, found {row[3]}, difference {row[4]}" for row in rows])


def _require_integrity(store: Store, empty: Known) -> None:
    found = violations(store, empty=empty)
    if found:
        raise IntegrityViolated("\n".join(found))


def close_day(book: Book, now: Clock, progress: Progress | None = None) -> RunResult:
    """Run, close, sign off and seal the open day: the digest of every table goes into the journal.

    The three entries are one commit, so that a day is never closed and left without its seal.
    """
    result = run_day(book, now, progress)
    facts: dict[str, Json] = {"day": result.day.isoformat(), "version": result.version}
    digests = digest_day(book, result.day)
    seal: dict[str, Json] = {**facts, "digest": combined_digest(digests), "tables": digests}
    decided = ((Kind.DAY_CLOSE, facts), (Kind.DAY_SIGN_OFF, facts), (Kind.DAY_SEAL, seal))
    book.journal.append_all([Draft(kind, book.actor, said, now()) for kind, said in decided])
    sign_head(book.journal, now())
    return result


def digest_day(book: Book, day: dt.date) -> dict[str, str]:
    """The digest of every table of a day, kept in the catalogue."""
    made = [snapshot for snapshot in book.catalogue.of_day(day) if not snapshot.part]
    with calculator(book) as store:
        new = [(snapshot, _digest(book, store, snapshot)) for snapshot in made if snapshot.digest is None]
    book.catalogue.set_digests(new)
    kept = {snapshot.table_name: snapshot.digest for snapshot in made if snapshot.digest is not None}
    return kept | {snapshot.table_name: digest for snapshot, digest in new}


def _digest(book: Book, store: Store, snapshot: Snapshot) -> str:
    if not snapshot.rows:
        return digest_text(snapshot.table_name, 0, NO_ROWS)
    contract = contract_of(snapshot.table_name)
    return store.digest(contract, store.source(contract, snapshot))


def _run_facts(book: Book, result: RunResult) -> dict[str, Json]:
    return {
        "day": result.day.isoformat(),
        "version": result.version,
        "run_id": result.run_id,
        "rules_version": book.rules_version,
        "code_version": book.code_version,
        "firm_hash": book.firm_hash,
    }


def _calendar_row(book: Book, day: dt.date) -> bool:
    return any(row["day"] == day for row in _own_days(book))


def _own_days(book: Book) -> list[dict[str, Any]]:
    import pyarrow.compute as pc

    days = book.rules["calendar_day"].select(["calendar_key", "day", "is_settlement_day"])
    own: list[dict[str, Any]] = days.filter(pc.field("calendar_key") == book.firm.calendar_key).to_pylist()
    return own


def _day_before(book: Book, day: dt.date) -> dt.date:
    """The last settlement day before `day`: the close a book is cut over at."""
    before = [row["day"] for row in _own_days(book) if row["is_settlement_day"] == 1 and row["day"] < day]
    if not before:
        raise DayRefused(f"{day}: the calendar has no settlement day before it to cut the book over at")
    found: dt.date = max(before)
    return found


def plan_day(book: Book) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """What a run of the open day would do: stage, step, intent (make, keep, define, skip), tables it reads."""
    state = book.state
    if state.open_day is None:
        raise DayRefused("no day is open; open one with `tallystick day open BOOK DATE`")
    with calculator(book) as store:
        runner = Runner(book, LINE, state.open_day, state.open_day, state, store)
        return [(step.room, step.name, intent, step.reads) for step, intent in runner.plan()]
