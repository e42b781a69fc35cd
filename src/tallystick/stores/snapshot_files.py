"""Snapshots as Parquet files in the book's folder: where a table's rows of a day lie, when a file is whole, and what may be removed.

`tables/<table>/<day>/<table>-<label>.parquet` (a folder of that name where an engine writes several files), `scratch/` for what a run
needs until it ends.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.stores.snapshot import Snapshot, SnapshotTorn, file_sha256, seal_file
from tallystick.stores.store import Made, Place

BEFORE_ALL_DAYS = dt.date(1, 1, 1)
"""The day of what is loaded before the first day; its folder has a name of its own."""


class SnapshotFiles:
    """The Parquet files of one book."""

    def __init__(self, book: Path) -> None:
        self.book = book

    def path_of(self, place: Place) -> Path:
        """Where the rows of a place lie; its folder is made where absent."""
        day = "cut-over" if place.day == BEFORE_ALL_DAYS else place.day.isoformat()
        folder = self.book / "scratch" if place.scratch else self.book / "tables" / place.table_name / day
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{place.table_name}-{place.label}.parquet"

    def made_before(self, place: Place) -> Made | None:
        """A whole file at this place (a power cut may leave a scratch file cut short: it is made again)."""
        path = self.path_of(place)
        try:
            return self.made(path, place) if path.exists() else None
        except (pa.ArrowInvalid, OSError):
            return None

    def finish(self, part: Path, place: Place) -> Made:
        """Give a finished temporary file its place."""
        path = self.path_of(place)
        if not place.scratch:
            seal(part)
        if path.is_dir():
            shutil.rmtree(path)
        part.replace(path)
        return self.made(path, place)

    def made(self, path: Path, place: Place) -> Made:
        """What lies at a path."""
        rows = _rows_of(path)
        sha256, size = ("", 0) if place.scratch else seal(path)
        return Made(path.relative_to(self.book).as_posix(), sha256, size, rows)

    def checked_path(self, snapshot: Snapshot) -> Path:
        """The file of a snapshot. Raises SnapshotTorn when its size or the number of its rows is not the published one."""
        path = self.book / snapshot.path
        size = sum(each.stat().st_size for each in parts(path)) if path.exists() else -1
        if size != snapshot.bytes:
            found = "no file" if size < 0 else f"{size} bytes"
            raise _torn(snapshot, f"{found}, expected {snapshot.bytes} bytes")
        if (rows := _rows_of(path)) != snapshot.rows:
            raise _torn(snapshot, f"{rows} rows, expected {snapshot.rows}")
        return path

    def proved_path(self, snapshot: Snapshot) -> Path:
        """The file of a snapshot. Raises SnapshotTorn when it does not have the published bytes."""
        path = self.checked_path(snapshot)
        if path_sha256(path) != snapshot.sha256:
            raise _torn(snapshot, f"other bytes than were published (entry {snapshot.journal_sequence})")
        return path

    def filled_paths(self, snapshots: Iterable[Snapshot], proved: bool) -> list[Path]:
        """The files of those snapshots that have rows; all of them are looked at, by their bytes where `proved`. Raises SnapshotTorn."""
        path_of = self.proved_path if proved else self.checked_path
        return [path for path, rows in [(path_of(each), each.rows) for each in snapshots] if rows]

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch files, and files of a day at none of the paths `kept` (what killed or refused runs have left)."""
        paths = {self.book / path for path in kept}
        left = set((self.book / "tables").glob(f"*/{day.isoformat()}/*")) - paths
        for path in [*left, *(self.book / "scratch").glob("*.parquet*")]:
            _remove(path)

    def forget_all(self) -> None:
        """Remove all tables and scratch files."""
        for name in ("tables", "scratch"):
            shutil.rmtree(self.book / name, ignore_errors=True)
            (self.book / name).mkdir()


def _torn(snapshot: Snapshot, found: str) -> SnapshotTorn:
    return SnapshotTorn(f"{snapshot.path}: found {found}; run `tallystick rebuild` to make the tables again from the journal")


def _rows_of(path: Path) -> int:
    return sum(pq.read_metadata(each).num_rows for each in parts(path))


def parts(path: Path) -> list[Path]:
    """The Parquet files at a path: itself, or those inside it in the order of their names."""
    return sorted(path.glob("*.parquet")) if path.is_dir() else [path]


def seal(path: Path) -> tuple[str, int]:
    """Flush what lies at a path to disk and give its hash and size."""
    sealed = [seal_file(each) for each in parts(path)]
    return _joined_hash(path, [sha256 for sha256, _ in sealed]), sum(size for _, size in sealed)


def path_sha256(path: Path) -> str:
    """The SHA-256 of a file, or of the hashes of a folder's files in order."""
    return _joined_hash(path, [file_sha256(each) for each in parts(path)])


def _joined_hash(path: Path, hashes: list[str]) -> str:
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest() if path.is_dir() else hashes[0]


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
