"""Run a book's journal again on another engine and compare the digests of sealed days; the book itself is not touched.

A folder of its own, and a schema of its own where the engine is a server, hold what is made; both are gone at the end. Read are the
journal's entries and the files in `received/`, the settings each day ran under among them.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tallystick.day.book import Book, open_book
from tallystick.day.recorded_settings import RecordedSettings
from tallystick.day.run import Progress
from tallystick.edges.book_inputs import loads
from tallystick.edges.proof import Findings, compared, replayed
from tallystick.journal import FolderHome
from tallystick.stores.address import SCHEMA_VARIABLE, URL_VARIABLE, StoreAddress
from tallystick.stores.engines import discard_scratch_store, prepare_scratch_store
from tallystick.stores.snapshot import Catalogue


def rebuild_elsewhere(path: Path, address: StoreAddress, progress: Progress | None = None) -> Findings:
    """What a rebuild at this address finds. Raises NoJournal, OtherVersion (the schema holds a book), ServerTrouble."""
    with open_book(path) as book, book_at(book, address) as elsewhere:
        lines = [f"{sum(1 for _ in loads(elsewhere))} files read again, tables at {address}"]
        problems: list[str] = []
        for seal in replayed(elsewhere, RecordedSettings(elsewhere).at, progress):
            problems += compared(elsewhere, seal, lines)
    lines += problems or ["every sealed day has the digest it had"]
    return Findings(tuple(lines), tuple(problems))


@contextmanager
def book_at(book: Book, address: StoreAddress) -> Iterator[Book]:
    """The same journal, firm and rules over an empty catalogue and the store at an address."""
    folder = Path(tempfile.mkdtemp(prefix="tallystick-rebuild-"))
    try:
        _lay_out(book.path, folder)
        prepare_scratch_store(address)
        database = FolderHome(folder).make("rebuild elsewhere")
        try:
            environment = {**book.environment, URL_VARIABLE: address.url, SCHEMA_VARIABLE: address.schema}
            yield replace(book, path=folder, writer=None, catalogue=Catalogue(database), environment=environment)
        finally:
            database.close()
            discard_scratch_store(address)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _lay_out(book: Path, folder: Path) -> None:
    """A folder that reads as the book's: its received files by a link, the rest copied."""
    for name in ("tables", "scratch"):
        (folder / name).mkdir()
    (folder / "received").symlink_to((book / "received").resolve(), target_is_directory=True)
    for each in (book / "rules", book / "profiles"):
        if each.is_dir():
            shutil.copytree(each, folder / each.name)
    shutil.copy2(book / "tallystick.toml", folder / "tallystick.toml")
