"""The text of a received line, read from the untouched file by its place."""

from __future__ import annotations

from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.journal.receive import RECEIVED_FOLDER
from tallystick.lineage.explanation import RawLine, Row
from tallystick.model.landing import RECEIVED_FILE

LONGEST_TEXT_BYTES = 4_000
"""Of a longer line only its beginning is shown."""


def raw_line(book: Book, row: Row) -> RawLine | None:
    """The line behind a landing row; None for a row that is not of a file. A text that cannot be read any more is None inside."""
    file_id, line_number = row.get("file_id"), row.get("line_number")
    if not isinstance(file_id, str) or not isinstance(line_number, int):
        return None
    kept = row.get("raw_text")
    if isinstance(kept, str):
        return RawLine(_decided(row) or file_name(book, file_id), file_id, line_number, kept[:LONGEST_TEXT_BYTES], len(kept) > LONGEST_TEXT_BYTES)
    offset, length = row.get("byte_offset"), row.get("byte_length")
    text = _text(received(book, file_id), offset, length) if isinstance(offset, int) and isinstance(length, int) else None
    return RawLine(file_name(book, file_id), file_id, line_number, text, isinstance(length, int) and length > LONGEST_TEXT_BYTES)


def _decided(row: Row) -> str:
    """The journal entry a decided row comes from; empty for a row of a file."""
    sequence = row.get("entry_sequence")
    return f"journal entry {sequence}" if isinstance(sequence, int) else ""


def _text(path: Path | None, offset: int, length: int) -> str | None:
    if path is None:
        return None
    with path.open("rb") as file:
        file.seek(offset)
        return file.read(min(length, LONGEST_TEXT_BYTES)).decode("utf-8", errors="replace").rstrip("\r\n")


def received(book: Book, file_id: str) -> Path | None:
    """The received file of a short id, if it is still there."""
    return next(iter(sorted((book.path / RECEIVED_FOLDER).glob(f"{file_id}*"))), None) if file_id.isalnum() else None


def file_name(book: Book, file_id: str) -> str:
    """The name a file came under; its id where the catalogue has none."""
    for snapshot in book.catalogue.of_table(RECEIVED_FILE.name):
        if snapshot.part == file_id:
            with calculator(book) as store:
                return str(store.run(f"select file_name from {store.source(RECEIVED_FILE, snapshot)} landed")[0][0])
    return file_id
