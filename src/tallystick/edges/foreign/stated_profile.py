"""Where a book keeps its profiles over foreign schemas, and the server their tables are on: that of the book."""

from __future__ import annotations

from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.settings import FOREIGN
from tallystick.edges.foreign.check import check_profile
from tallystick.edges.foreign.profile import ForeignProfile, parse_foreign_profile
from tallystick.edges.foreign.schema import ForeignSchema, read_schema
from tallystick.edges.messages.reading import FileRefused
from tallystick.stores.address import Engine, StoreAddress, read_address


def profile_text(book: Book, wanted: str) -> tuple[str, str]:
    """Name and text of a profile: `foreign/NAME.toml` of the book, or a file by its path. Raises FileRefused UNKNOWN_PROFILE."""
    own = book.path / FOREIGN / f"{wanted}.toml"
    path = own if own.is_file() else Path(wanted)
    if not path.is_file():
        known = ", ".join(sorted(each.stem for each in (book.path / FOREIGN).glob("*.toml"))) or "none"
        raise FileRefused("UNKNOWN_PROFILE", f"found --as {wanted}, expected a file, or the name of one in {book.path / FOREIGN} (there: {known})")
    try:
        return path.stem, path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise FileRefused("UNKNOWN_PROFILE", f"{path}: found bytes that are not UTF-8, expected TOML") from error


def checked_profile(book: Book, name: str, text: str) -> tuple[ForeignProfile, ForeignSchema]:
    """The profile of a text with the schema it is for, held against each other. Raises ProfileError, FileRefused, ForeignSchemaWrong."""
    profile = parse_foreign_profile(text, name)
    schema = read_schema(server_of(book).url, profile.schema)
    check_profile(profile, schema)
    return profile, schema


def server_of(book: Book) -> StoreAddress:
    """The server of a book's tables. Raises FileRefused NOT_ON_A_SERVER for another kind of store."""
    address = read_address(book.path, book.environment)
    if address.engine is not Engine.POSTGRESQL:
        expected = "expected a book whose tables are in the PostgreSQL database of the foreign tables"
        raise FileRefused(
            "NOT_ON_A_SERVER", f"{book.path}: found tables at {address}, {expected}; make one with `tallystick init BOOK --store postgresql+psycopg://…`"
        )
    return address
