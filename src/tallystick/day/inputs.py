"""Bring what a day reads into the calculator: landing files, carried state, rules; each with a fingerprint of its content."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

from tallystick.day.book import Book
from tallystick.day.graph import carried
from tallystick.day.state import BookState
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import LANDING
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.snapshot import Snapshot

LANDING_NAMES = frozenset(table.name for table in LANDING)


def bring_in(book: Book, store: DuckStore, names: Iterable[str], day: dt.date, bucket: dt.date, state: BookState) -> dict[str, str]:
    """Define every source table in the store; gives its fingerprint by name. `bucket` is the day the files were loaded for."""
    return {name: _one(book, store, name, day, bucket, state) for name in names}


def _one(book: Book, store: DuckStore, name: str, day: dt.date, bucket: dt.date, state: BookState) -> str:
    if name in book.rules:
        store.define_arrow(name, book.rules[name])
        return f"rules:{book.rules_version}"
    snapshots = _snapshots(book, name, bucket, state)
    store.define_files(name, contract_of(name), [book.catalogue.checked_path(each) for each in snapshots])
    return combined(each.fingerprint for each in snapshots)


def _snapshots(book: Book, name: str, bucket: dt.date, state: BookState) -> list[Snapshot]:
    if name.startswith("previous_") and carried(name):
        return book.catalogue.latest(name.removeprefix("previous_"), state.last_close) if state.last_close else []
    if name.startswith("recent_"):
        table = name.removeprefix("recent_")
        return [each for close in state.recent(book.firm.recent_closes) for each in book.catalogue.latest(table, close)]
    if name in LANDING_NAMES:
        return book.catalogue.latest(name, bucket)
    raise LookupError(f"{name}: no step makes it, and it is neither a landing table, a rule table nor carried state")


def combined(fingerprints: Iterable[str]) -> str:
    """One fingerprint for several, in any order."""
    return hashlib.sha256("\n".join(sorted(fingerprints)).encode()).hexdigest()
