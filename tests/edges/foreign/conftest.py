"""The old system of the sample in a database, and a book beside it; each test has a copy of both."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tallystick.stores.address import PASSWORD_VARIABLE, SCHEMA_VARIABLE, URL_VARIABLE
from tests.edges.cli.command import Tally
from tests.edges.foreign.sample import FOLDER, statements
from tests.faults.fixtures import short_line
from tests.postgres_server import PostgresServer

__all__ = ["short_line"]

DAY = dt.date(2026, 11, 10)


@dataclass(frozen=True)
class OldSystem:
    """A database with the old system's tables and a book's, and the book's folder."""

    server: PostgresServer
    database: str
    book: Path

    @property
    def url(self) -> str:
        """Its address."""
        return self.server.url(self.database)

    def connect(self) -> psycopg.Connection[Any]:
        """An administrator's connection."""
        return self.server.connect(self.database)

    def change(self, statement: str) -> None:
        """What the old system does to its own tables."""
        with self.connect() as connection:
            connection.execute(statement.encode())


@pytest.fixture
def tally(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tally:
    """The command line, without the person's own settings."""
    for name in ("PGPASSWORD", "PGPASSFILE", URL_VARIABLE, SCHEMA_VARIABLE, PASSWORD_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    return Tally(monkeypatch, capsys)


@pytest.fixture(scope="session")
def first_system(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> OldSystem:
    """The sample with an empty book beside it; copied, never changed."""
    from tallystick.day.book import init_book
    from tallystick.stores.address import parse_address

    system = OldSystem(postgres_server, postgres_server.fresh_database(), tmp_path_factory.mktemp("beside") / "book")
    with system.connect() as connection, connection.transaction():
        connection.execute((FOLDER / "schema.sql").read_bytes())
        for each in statements():
            connection.execute(each.encode())
    firm = (FOLDER / "tallystick.toml").read_text(encoding="utf-8")
    init_book(system.book, "clerk", "2026-11-09T20:00:00Z", firm, parse_address(system.url)).close()
    (system.book / "foreign").mkdir()
    shutil.copy(FOLDER / "viejo.toml", system.book / "foreign")
    return system


@pytest.fixture(scope="session")
def first_run(first_system: OldSystem, tmp_path_factory: pytest.TempPathFactory) -> OldSystem:
    """The sample with a day taken and run beside it; copied, never changed."""
    from tallystick.day.book import open_book, utc_now
    from tallystick.day.control import open_day, run_day
    from tallystick.edges.foreign.take import take

    system = copied(first_system, tmp_path_factory.mktemp("ran") / "book")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(URL_VARIABLE, system.url)
        with open_book(system.book, write=True, actor="clerk") as book:
            take(book, "viejo", utc_now, dt.date(2026, 11, 9))
            open_day(book, DAY, utc_now)
            take(book, "viejo", utc_now)
            run_day(book, utc_now)
    return system


@pytest.fixture
def old_system(first_system: OldSystem, tmp_path: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch) -> OldSystem:
    """A copy of the sample to work on."""
    system = copied(first_system, tmp_path / "book")
    monkeypatch.setenv(URL_VARIABLE, system.url)
    return system


@pytest.fixture
def run_system(first_run: OldSystem, tmp_path: Path, tally: Tally, monkeypatch: pytest.MonkeyPatch) -> OldSystem:
    """A copy of the sample whose day has run."""
    system = copied(first_run, tmp_path / "book")
    monkeypatch.setenv(URL_VARIABLE, system.url)
    return system


def copied(system: OldSystem, book: Path) -> OldSystem:
    """The same database and book once more."""
    name = f"copy_of_{system.server.fresh_schema()}"
    with system.server.connect() as connection:
        connection.execute(f"create database {name} template {system.database}".encode())
    return OldSystem(system.server, name, Path(shutil.copytree(system.book, book)))
