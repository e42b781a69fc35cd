"""A book: its folder, journal, catalogue, rules and firm, opened together; one process writes, any number read.

Rules, stages and engines are imported when they are asked for: a question that needs none of them is answered at once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.day.firm_file import FILE_NAME, SAMPLE, read_firm
from tallystick.day.home import home_at, home_of, settings_text
from tallystick.day.state import BookState, state_of
from tallystick.journal import Journal, JournalReader, create_journal, database_path
from tallystick.journal.errors import JournalExists
from tallystick.model.firm import Firm
from tallystick.stores.address import StoreAddress, read_address
from tallystick.stores.snapshot import Catalogue
from tallystick.version import VERSION

if TYPE_CHECKING:
    import pyarrow as pa

    from tallystick.stages.books.posting_rule import PostingRule


def utc_now() -> str:
    """The time of an entry. Only the edge of the system (this function, injected) reads the clock."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


@dataclass
class Book:
    """An open book. `writer` is the journal when this process may write, else None."""

    path: Path
    firm: Firm
    reader: JournalReader
    writer: Journal | None
    catalogue: Catalogue
    actor: str
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def journal(self) -> Journal:
        """The journal for writing; raises when the book was opened for reading."""
        if self.writer is None:
            raise PermissionError(f"{self.path}: the book is open for reading; open it for writing to change it")
        return self.writer

    @property
    def state(self) -> BookState:
        """Where the book stands."""
        return state_of(self.reader.entries())

    @cached_property
    def rules(self) -> dict[str, pa.Table]:
        """Rule tables: the shipped rows with the firm's own over them."""
        from tallystick.rules import rule_tables

        own = self.path / "rules"
        return rule_tables(own if own.is_dir() else None)

    @cached_property
    def rules_version(self) -> str:
        """Hash of all rule rows."""
        from tallystick.rules import rules_version

        return rules_version(self.rules)

    @property
    def code_version(self) -> str:
        """Version of the code that makes the tables."""
        return VERSION

    @cached_property
    def posting_rules(self) -> tuple[PostingRule, ...]:
        """The posting rules as plain values for the steps."""
        from tallystick.stages.books.posting_rule import posting_rules_of

        return posting_rules_of(self.rules["posting_rule"].to_pylist())

    @property
    def firm_hash(self) -> str:
        """Hash of the firm's facts in force."""
        return hashlib.sha256(repr(self.firm).encode()).hexdigest()

    def values(self, day: dt.date, state: BookState) -> dict[str, object]:
        """Plain values a step may ask for."""
        remembered = state.recent(self.firm.recent_closes)
        full = len(remembered) >= self.firm.recent_closes
        return {
            "business_date": day,
            "firm": self.firm,
            "last_close": state.last_close or dt.date(1900, 1, 1),
            "posting_rules": self.posting_rules,
            "oldest_remembered": remembered[0] if full else dt.date(1900, 1, 1),
        }

    def close(self) -> None:
        """Close the journal, and the catalogue with it."""
        if self.writer is not None:
            self.writer.close()
        else:
            self.reader.close()

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def init_book(path: Path, actor: str, received_at: str, firm_text: str = SAMPLE, store: StoreAddress | None = None) -> Book:
    """Make a new book: folder, journal, settings; the actor is the user where none is named; `store` says where tables live, else settings do.

    Raises JournalExists when one is there, StoreAddressWrong, ServerTrouble (then the settings are as they were).
    """
    path.mkdir(parents=True, exist_ok=True)
    toml = path / FILE_NAME
    before = toml.read_bytes() if toml.exists() else None
    toml.write_text(settings_text(path, firm_text, store), encoding="utf-8")
    made = False
    try:
        address = store or read_address(path, os.environ)
        if not address.journal_in_folder and database_path(path).exists():
            raise JournalExists(f"{path}: found {database_path(path).name}, expected a folder without one, since this book's journal is to be at {address}")
        facts = {"firm": read_firm(path, os.environ).name, "code_version": VERSION}
        from tallystick.stores.engines import prepare_store

        journal = create_journal(path, actor or _user(), received_at, facts, home=home_at(path, address), prepare=lambda: prepare_store(address))
        made = True
    finally:
        if not made:
            _put_back(toml, before)
    for folder in ("tables", "scratch"):
        (path / folder).mkdir(exist_ok=True)
    return _opened(path, journal, journal, actor or _user())


def _put_back(toml: Path, before: bytes | None) -> None:
    """The settings as they were, after a book could not be made."""
    if before is None:
        toml.unlink()
    else:
        toml.write_bytes(before)


def open_book(path: Path, write: bool = False, actor: str = "", command: str | None = None) -> Book:
    """Open a book. Raises NoJournal, BookLocked (a second writer), JournalDamaged, StoreAddressWrong, ServerTrouble."""
    home = home_of(path, os.environ)
    if write:
        journal = Journal.open(path, command, home)
        return _opened(path, journal, journal, actor)
    return _opened(path, JournalReader.open_to_read(path, home), None, actor)


def _opened(path: Path, reader: JournalReader, writer: Journal | None, actor: str) -> Book:
    catalogue = Catalogue(reader.database, create=writer is not None)
    return Book(path, read_firm(path, os.environ), reader, writer, catalogue, actor or _user(), dict(os.environ))


def _user() -> str:
    return os.environ.get("TALLYSTICK_ACTOR") or os.environ.get("USER") or "unknown"
