"""What a book has been given: the profiles it keeps, and the loads in its journal."""

from __future__ import annotations

from collections.abc import Iterator

from tallystick.day.book import Book
from tallystick.journal import Entry, Kind


def own_profiles(book: Book) -> dict[str, str]:
    """The book's own profiles, text by name (`profiles/*.toml`)."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((book.path / "profiles").glob("*.toml"))}


def loads(book: Book) -> Iterator[Entry]:
    """The journal's load entries."""
    return book.reader.entries(kind=Kind.LOAD)
