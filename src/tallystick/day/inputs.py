"""Bring what a day reads into the calculator: landing files, carried state, rules; each with a fingerprint of its content.

What a day is built on is proved first: the catalogue has the digests the journal sealed (`require_sealed_state`), and the files of
the last close and of the day's loads have the published bytes. A store that does not match is refused, never silently read as empty.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from tallystick.day.book import Book
from tallystick.day.graph import carried
from tallystick.day.state import BookState
from tallystick.journal import Entry, Kind
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import LANDING
from tallystick.stores.snapshot import Snapshot, SnapshotTorn
from tallystick.stores.store import Store

LANDING_NAMES = frozenset(table.name for table in LANDING)


@dataclass(frozen=True)
class Source:
    """A table a day reads and does not make: the fingerprint of its content and the number of its rows."""

    fingerprint: str
    rows: int


def bring_in(book: Book, store: Store, names: Iterable[str], day: dt.date, bucket: dt.date, state: BookState) -> dict[str, Source]:
    """Define every source table in the store; gives what it is by name. `bucket` is the day the files were loaded for."""
    return {name: _one(book, store, name, day, bucket, state) for name in names}


def _one(book: Book, store: Store, name: str, day: dt.date, bucket: dt.date, state: BookState) -> Source:
    if name in book.rules:
        store.define_rows(name, contract_of(name), book.rules[name])
        return Source(f"rules:{book.rules_version}", book.rules[name].num_rows)
    snapshots = _snapshots(book, name, bucket, state)
    store.define_snapshots(name, contract_of(name), snapshots, proved=not name.startswith("recent_"))
    return Source(combined(each.fingerprint for each in snapshots), sum(each.rows for each in snapshots))


def _snapshots(book: Book, name: str, bucket: dt.date, state: BookState) -> list[Snapshot]:
    if name.startswith("previous_") and carried(name):
        return book.catalogue.latest(name.removeprefix("previous_"), state.last_close) if state.last_close else []
    if name.startswith("recent_"):
        table = name.removeprefix("recent_")
        return [each for close in state.recent(book.firm.recent_closes) for each in book.catalogue.latest(table, close)]
    if name in LANDING_NAMES:
        return book.catalogue.latest(name, bucket)
    raise LookupError(f"{name}: no step makes it, and it is neither a landing table, a rule table nor carried state")


def require_sealed_state(book: Book, state: BookState) -> None:
    """The tables of the last close are those the journal sealed. Raises SnapshotTorn with the first that is not."""
    close = state.last_close
    if close is None:
        return
    sealed = _sealed_tables(book, close)
    kept = {each.table_name: each.digest for each in book.catalogue.of_day(close) if not each.part}
    for name, digest in sorted(sealed.items()):
        if kept.get(name) != digest:
            found = "no table" if name not in kept else f"digest {str(kept[name])[:16]}"
            raise SnapshotTorn(f"{name} of the close of {close}: found {found}, expected the digest the journal holds, {digest[:16]}; run `tallystick rebuild`")


def _sealed_tables(book: Book, close: dt.date) -> dict[str, str]:
    """Digest by table of a close, from its seal (or from the cut-over)."""
    found: dict[str, str] = {}
    for kind in (Kind.CUT_OVER, Kind.DAY_SEAL):
        for entry in book.reader.entries(kind=kind):
            if entry.facts.get("day") == close.isoformat():
                found = sealed_digests(entry)
    return found


def sealed_digests(entry: Entry) -> dict[str, str]:
    """The digests by table that a DAY_SEAL or CUT_OVER entry holds."""
    tables = entry.facts.get("tables")
    return {str(name): str(digest) for name, digest in tables.items()} if isinstance(tables, dict) else {}


def combined(fingerprints: Iterable[str]) -> str:
    """One fingerprint for several, in any order."""
    return hashlib.sha256("\n".join(sorted(fingerprints)).encode()).hexdigest()
