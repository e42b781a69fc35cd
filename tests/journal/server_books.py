"""Books whose journal is in a schema of the test server: how they are made, broken into and opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tallystick.journal import Address, FolderHome, ProblemKind, ServerHome, TreeHead, verify
from tallystick.journal.append import INSERT
from tallystick.journal.server_tables import GUARDS
from tallystick.stores.address import parse_address
from tests.postgres_server import PostgresServer


@dataclass(frozen=True)
class ServerBook:
    """A book folder whose journal is in a schema of the test server."""

    path: Path
    home: ServerHome
    server: PostgresServer

    def administrator(self) -> psycopg.Connection:
        """An administrator's session in the book's schema."""
        connection = self.server.connect()
        connection.execute(f"set search_path to {self.home.address.schema}")
        return connection

    @contextmanager
    def without_guards(self) -> Iterator[psycopg.Connection]:
        """The tables with the guards off; they are put back afterwards, as a careful forger would."""
        with self.administrator() as connection:
            for name in GUARDS:
                connection.execute(f"alter table entry disable trigger {name}")
            yield connection
            for name in GUARDS:
                connection.execute(f"alter table entry enable always trigger {name}")

    def first_problem(self, *outside: TreeHead) -> tuple[ProblemKind, int] | None:
        """What `verify` finds first."""
        first = verify(self.path, outside, home=self.home).first
        return (first.kind, first.sequence) if first else None

    def through(self, port: int) -> ServerHome:
        """The same journal by way of a proxy."""
        address = self.home.address
        return ServerHome(Address({**address.parameters, "port": str(port)}, address.schema, address.shown))


def home_in(server: PostgresServer) -> ServerHome:
    """A home in a schema that is not there yet."""
    address = parse_address(server.url(), server.fresh_schema())
    return ServerHome(Address(address.libpq, address.schema, address.shown))


def copied(source: Path, home: ServerHome) -> None:
    """The entries and heads of a folder's journal, row by row into the server's tables."""
    database = home.make("copy")
    read = FolderHome(source).open_to_read()
    with database.transaction():
        database.write_all(INSERT, read.rows("select * from entry order by sequence"))
        database.write_all("insert into tree_head values (?, ?, ?, ?, ?, ?)", read.rows("select * from tree_head"))
    database.close()
    read.close()
