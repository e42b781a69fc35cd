"""Where the journal of a book is at home: on the database server its tables live in, else in the book's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tallystick.day.firm_file import FILE_NAME
from tallystick.journal import Address, Database, Fence, FolderHome, Home, ServerHome
from tallystick.journal.dbapi_fence import DbapiFence
from tallystick.journal.dbapi_home import DbapiDatabase, DbapiHome
from tallystick.journal.server_home import ServerDatabase
from tallystick.stores.address import SERVERS, Engine, StoreAddress, StoreAddressWrong, read_address, store_section


def home_of(book: Path, environment: Mapping[str, str]) -> Home:
    """The home of a book's journal, by `[store]` in its settings and the environment. Raises StoreAddressWrong."""
    return home_at(book, read_address(book, environment))


def home_at(book: Path, address: StoreAddress) -> Home:
    """The home of a journal whose tables live at this address."""
    if address.engine is Engine.POSTGRESQL:
        return ServerHome(Address(address.libpq, address.schema, address.shown))
    if address.engine in SERVERS:
        return _dbapi_home(address)
    return FolderHome(book)


def _dbapi_home(address: StoreAddress) -> DbapiHome:
    from tallystick.journal.dbapi_servers import MSSQL_SERVER, ORACLE_SERVER
    from tallystick.stores.server_address import server_address

    return DbapiHome(server_address(address), MSSQL_SERVER if address.engine is Engine.MSSQL else ORACLE_SERVER)


def fence_of(database: Database) -> Fence | DbapiFence | None:
    """What the writer's other sessions hold in their changes too; None where the journal is in the folder, or only read."""
    return database.fence if isinstance(database, ServerDatabase | DbapiDatabase) else None


def settings_text(book: Path, firm_text: str, address: StoreAddress | None) -> str:
    """What `tallystick.toml` of a new book says: what is there already, else the firm's text, and where the tables live if that was asked for.

    Raises StoreAddressWrong where the file there names another store.
    """
    path = book / FILE_NAME
    text = path.read_text(encoding="utf-8") if path.exists() else firm_text
    if address is None:
        return text
    there = read_address(book, {})
    if there.in_folder:
        return text + store_section(address)
    if there.shown != address.shown:
        raise StoreAddressWrong(f"{path}: found [store] {there}, expected {address} as asked for; change the file or leave --store out")
    return text
