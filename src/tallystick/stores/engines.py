"""Which engine a book's tables live in, opened for one piece of work; each engine's file is imported only when it is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tallystick.stores.address import SERVERS, Engine, StoreAddress, read_address
from tallystick.stores.store import Store

if TYPE_CHECKING:
    from tallystick.journal.dbapi_fence import DbapiFence
    from tallystick.journal.server_lock import Fence


MEMORY_MEGABYTES = 1900
"""What the engine in this process may use unless TALLYSTICK_MEMORY_LIMIT says otherwise; beyond it, it works from the disk. The process then
stays below 2.5 GB with a day of ten million executions."""


def open_store(book: Path, environment: Mapping[str, str], fence: Fence | DbapiFence | None = None) -> Store:
    """The store of a book, by its address; `fence`: the writer's where the journal is on the server too. Raises StoreAddressWrong, ServerTrouble."""
    return open_store_at(read_address(book, environment), book, environment, fence)


def open_store_at(address: StoreAddress, book: Path, environment: Mapping[str, str], fence: Fence | DbapiFence | None = None) -> Store:
    """The store at an address, for the book of a folder."""
    if address.engine is Engine.DUCKDB:
        from tallystick.stores.duckdb_store import DuckStore

        threads = environment.get("TALLYSTICK_THREADS", "")
        return DuckStore(book, int(threads) if threads.isdigit() else None, environment.get("TALLYSTICK_MEMORY_LIMIT") or _own_memory())
    if address.engine is Engine.SPARK:
        from tallystick.stores.spark_store import SparkStore

        return SparkStore(book, address.url)
    return _server_store(address, environment, fence)


def _own_memory() -> str | None:
    """The bound of this process's engine where none is set; on a machine with less than half as much again, the engine's own (four fifths)."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return f"{MEMORY_MEGABYTES}MB" if machine > 1.5 * MEMORY_MEGABYTES * 10**6 else None


def _server_store(address: StoreAddress, environment: Mapping[str, str], fence: Fence | DbapiFence | None) -> Store:
    """A store on a database server, with the writer's fence of that server."""
    from tallystick.journal.dbapi_fence import DbapiFence

    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.postgres_store import PostgresStore

        return PostgresStore(address, environment, None if isinstance(fence, DbapiFence) else fence)
    from tallystick.stores.migrations.scripted import kind_at
    from tallystick.stores.server_store import ServerStore

    return ServerStore(kind_at(address), address, environment, fence if isinstance(fence, DbapiFence) else None)


class Migrations(Protocol):
    """What a server's migrations can do (`migrations.migrate`, `migrations.scripted`)."""

    def found_revision(self, address: StoreAddress) -> str | None:
        """The revision the tables are of."""

    def upgrade(self, address: StoreAddress, revision: str = "head") -> list[str]:
        """Bring them to a revision; the revisions done."""

    def downgrade(self, address: StoreAddress, revision: str) -> None:
        """Take them back to one."""

    def make_tables(self, address: StoreAddress) -> None:
        """The newest tables where there are none."""


def migrations_of(address: StoreAddress) -> Migrations:
    """The migrations of the server at an address."""
    from tallystick.stores.migrations import migrate, scripted

    return scripted if address.engine in SERVERS else migrate


def server_version(address: StoreAddress, book: Path, environment: Mapping[str, str]) -> str:
    """What the server at an address says it is; '' where there is none. Raises ServerTrouble."""
    if address.engine is not Engine.POSTGRESQL and address.engine not in SERVERS:
        return ""
    store = open_store_at(address, book, environment)
    try:
        return str(store.run(_version_query(address))[0][0]).splitlines()[0].strip()
    finally:
        store.close()


def _version_query(address: StoreAddress) -> str:
    from tallystick.stores.migrations.scripted import kind_at
    from tallystick.stores.server_query import EngineText

    return EngineText(kind_at(address).server.engine.version_query) if address.engine in SERVERS else "select version()"


def prepare_store(address: StoreAddress) -> None:
    """Make the tables in a server's schema that has none; nothing to do for the folder. Raises ServerTrouble."""
    if address.engine is Engine.POSTGRESQL or address.engine in SERVERS:
        migrations_of(address).make_tables(address)


def prepare_scratch_store(address: StoreAddress) -> None:
    """Empty tables in a schema that holds no book, for a comparison. Raises OtherVersion where it holds one, ServerTrouble."""
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.migrations.scratch_schema import make_scratch_schema

        make_scratch_schema(address)
    elif address.engine in SERVERS:
        from tallystick.stores.migrations import scripted

        scripted.make_scratch_schema(address)


def discard_scratch_store(address: StoreAddress) -> None:
    """Remove what `prepare_scratch_store` made. Raises ServerTrouble."""
    if address.engine is Engine.POSTGRESQL:
        from tallystick.stores.migrations.scratch_schema import drop_scratch_schema

        drop_scratch_schema(address)
    elif address.engine in SERVERS:
        from tallystick.stores.migrations import scripted

        scripted.drop_scratch_schema(address)
