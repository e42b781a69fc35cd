"""Which engine a book's tables live in, opened for one piece of work; each engine's file is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick.stores.address import Engine, StoreAddress, StoreAddressWrong, read_address
from tallystick.stores.store import Store

if TYPE_CHECKING:
    from tallystick.journal.server_lock import Fence


WITH_STORE = (Engine.DUCKDB, Engine.POSTGRESQL, Engine.SPARK)
"""Engines a day can run on."""


def open_store(book: Path, environment: Mapping[str, str], fence: Fence | None = None) -> Store:
    """The store of a book, by its address; `fence`: the writer's where the journal is on the server too. Raises StoreAddressWrong, ServerTrouble."""
    return open_store_at(read_address(book, environment), book, environment, fence)


def open_store_at(address: StoreAddress, book: Path, environment: Mapping[str, str], fence: Fence | None = None) -> Store:
    """The store at an address, for the book of a folder."""
    if address.engine is Engine.DUCKDB:
        from tallystick.stores.duckdb_store import DuckStore

        threads = environment.get("TALLYSTICK_THREADS", "")
        return DuckStore(book, int(threads) if threads.isdigit() else None, environment.get("TALLYSTICK_MEMORY_LIMIT"))
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.postgres_store import PostgresStore

        return PostgresStore(address, environment, fence)
    if address.engine is Engine.SPARK:
        from tallystick.stores.spark_store import SparkStore

        return SparkStore(book, address.url)
    raise _without_store(address)


def require_store(address: StoreAddress) -> None:
    """Raises StoreAddressWrong where there is no store for the engine of an address (its texts may be there all the same)."""
    if address.engine not in WITH_STORE:
        raise _without_store(address)


def _without_store(address: StoreAddress) -> StoreAddressWrong:
    listed = ", ".join(each.value for each in WITH_STORE)
    return StoreAddressWrong(f"{address.shown}: found {address.engine.value}://, expected an engine whose store is there: {listed}")


def prepare_store(address: StoreAddress) -> None:
    """Make the tables in a server's schema that has none; nothing to do for the folder. Raises ServerTrouble."""
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.migrations.migrate import make_tables

        make_tables(address)


def prepare_scratch_store(address: StoreAddress) -> None:
    """Empty tables in a schema that holds no book, for a comparison. Raises OtherVersion where it holds one, ServerTrouble."""
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.migrations.scratch_schema import make_scratch_schema

        make_scratch_schema(address)


def discard_scratch_store(address: StoreAddress) -> None:
    """Remove what `prepare_scratch_store` made. Raises ServerTrouble."""
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.migrations.scratch_schema import drop_scratch_schema

        drop_scratch_schema(address)
