"""A small book: ten entries of several kinds, two received files, heads signed after entries 5 and 9."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tallystick.journal import Journal, Kind, ServerHome, create_journal, receive, sign_head
from tests.journal.server_books import ServerBook, copied, home_in
from tests.postgres_server import PostgresServer

NINE = "2026-11-24T09:00:00Z"


def write_small_book(folder: Path) -> Path:
    book = folder / "book"
    journal = create_journal(book, "operator", "2026-11-24T08:00:00Z", {"firm": "Harbour Securities"})
    first, second = folder / "drop_copy.log", folder / "bank.sta"
    first.write_bytes(b"8=FIX.4.4\x0135=8\x01" * 50)
    second.write_bytes(b":20:STATEMENT\r\n:62F:C261124USD1000,00\r\n")
    journal.append(Kind.DAY_OPEN, "operator", {"business_date": "2026-11-24"}, NINE)
    _load(journal, first)
    _load(journal, second)
    journal.append(Kind.RULE_CHANGE, "a.clerk", {"rule": "sec_fee", "rate": "0.00002780"}, NINE)
    sign_head(journal, "2026-11-24T12:00:00Z")
    journal.append(Kind.ADJUSTMENT, "a.clerk", {"account": "C-17", "amount": "-12.50", "currency": "USD"}, NINE)
    journal.append(Kind.APPROVAL, "b.head", {"of": 6, "decision": "approved"}, NINE)
    journal.append(Kind.DAY_RUN, "operator", {"steps": ["capture", "enrich"]}, NINE)
    journal.append(Kind.DAY_CLOSE, "operator", {"business_date": "2026-11-24"}, NINE)
    sign_head(journal, "2026-11-24T18:00:00Z")
    journal.append(Kind.DAY_SIGN_OFF, "b.head", {"business_date": "2026-11-24"}, "2026-11-24T18:30:00.125Z")
    journal.close()
    return book


def _load(journal: Journal, source: Path) -> None:
    received = receive(journal.book, source)
    journal.append(Kind.LOAD, "operator", {"name": source.name, "size_bytes": received.size_bytes}, NINE, received.sha256)


@pytest.fixture(scope="session")
def written_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_book(tmp_path_factory.mktemp("small"))


@pytest.fixture
def book(written_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(written_once, tmp_path / "book"))


@pytest.fixture
def server_home(postgres_server: PostgresServer) -> ServerHome:
    """A home in a schema that is not there yet."""
    return home_in(postgres_server)


@pytest.fixture
def server_book(postgres_server: PostgresServer, server_home: ServerHome, book: Path) -> ServerBook:
    """The small book with its journal on the server: the same ten entries."""
    copied(book, server_home)
    (book / "journal.sqlite").unlink()
    return ServerBook(book, server_home, postgres_server)
