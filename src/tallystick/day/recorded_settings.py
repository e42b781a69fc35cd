"""The settings each entry of the journal ran under: rules and facts of the firm as their bytes stand in `received/`.

A day runs under the files that were journalled last before it. The cut-over is made by the command that opens the first day, which journals
the settings right after it: those are the cut-over's.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.changed_book import under
from tallystick.day.settings import recorded_settings
from tallystick.journal import Entry, Kind, received_path

MADE_UNDER_SETTINGS = (Kind.CUT_OVER, Kind.DAY_RUN)
"""The entries whose tables depend on settings."""


class RecordedSettings:
    """The settings by entry; a book is made once for all entries under the same files."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.changes = list(book.reader.entries(kind=Kind.RULE_CHANGE))
        self.opened = [entry.sequence for entry in book.reader.entries(kind=Kind.DAY_OPEN)]
        self._books: dict[tuple[tuple[str, str], ...], Book] = {}

    def files_at(self, entry: Entry) -> dict[str, str]:
        """The settings files in force at an entry: SHA-256 by name; none where none was journalled yet."""
        upto = min((each for each in self.opened if each > entry.sequence), default=entry.sequence) if entry.kind is Kind.CUT_OVER else entry.sequence
        return recorded_settings([each for each in self.changes if each.sequence <= upto])

    def require_readable(self) -> None:
        """Every settings file a day ran under is there and can be read. Raises RuleError, FirmFileWrong, OSError."""
        for kind in MADE_UNDER_SETTINGS:
            for entry in self.book.reader.entries(kind=kind):
                self.at(entry)

    def at(self, entry: Entry) -> Book:
        """The book under the settings in force at an entry. Raises RuleError, FirmFileWrong where this version cannot read them."""
        files = self.files_at(entry)
        if not files:
            return self.book
        key = tuple(sorted(files.items()))
        if key not in self._books:
            self._books[key] = _under(self.book, files)
        return self._books[key]


def _under(book: Book, files: Mapping[str, str]) -> Book:
    with tempfile.TemporaryDirectory() as folder:
        for name, sha256 in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(received_path(book.path, sha256).read_bytes())
        return under(replace(book), Path(folder))
