"""A migrated database to start from: made once a session, copied for each test (a copy takes a moment, a migration some seconds)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.stores.address import SCHEMA_VARIABLE, URL_VARIABLE, StoreAddress, parse_address
from tallystick.stores.migrations.migrate import upgrade
from tallystick.stores.postgres_store import PostgresStore
from tests.postgres_server import PostgresServer

SCHEMA = "book"
_TEMPLATES: dict[int, str] = {}


def migrated_address(server: PostgresServer) -> StoreAddress:
    """The address of a new database whose schema has this version's tables, and nothing in them."""
    if server.port not in _TEMPLATES:
        _TEMPLATES[server.port] = server.fresh_database()
        upgrade(parse_address(server.url(_TEMPLATES[server.port]), SCHEMA))
    name = f"copy_{server.fresh_database()}"
    with server.connect() as connection:
        connection.execute(f"create database {name} template {_TEMPLATES[server.port]}")
    return parse_address(server.url(name), SCHEMA)


def keep_tables_there(monkeypatch: pytest.MonkeyPatch, address: StoreAddress) -> None:
    """Books opened from now on have their tables at this address."""
    monkeypatch.setenv(URL_VARIABLE, address.url)
    monkeypatch.setenv(SCHEMA_VARIABLE, address.schema)


def store_at(address: StoreAddress) -> PostgresStore:
    """A session of the stages there."""
    return PostgresStore(address, {})


def sizes(address: StoreAddress) -> dict[str, int]:
    """Rows of every table of the schema that has any."""
    store = store_at(address)
    try:
        query = "select relname from pg_class where relnamespace = %s::regnamespace and relkind = 'r'"
        names = [row[0] for row in store.connection.execute(query, (address.schema,)).fetchall()]
        counted = {name: store.connection.execute(f'select count(*) from {address.schema}."{name}"'.encode()).fetchall()[0][0] for name in names}
        return {name: rows for name, rows in counted.items() if rows}
    finally:
        store.close()


def copied_book(book: Path, to: Path) -> Path:
    """Another copy of a book's folder."""
    import shutil

    return Path(shutil.copytree(book, to))
