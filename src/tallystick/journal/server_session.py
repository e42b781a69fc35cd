"""A session on a PostgreSQL server fit for a journal: settings, schema, durability, and what is refused before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tallystick.journal.errors import NoJournal, OtherVersion, ServerUnfit
from tallystick.journal.server_errors import named_errors
from tallystick.journal.server_tables import LAYOUT

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

OLDEST_VERSION = 13
LOCK_SECONDS = 10

DEFAULTS = {
    "connect_timeout": "10",
    "application_name": "tallystick",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}
"""Connection parameters where the URL says nothing: a dead line is noticed within a minute."""

SERVER_SETTINGS = {"tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3", "lock_timeout": f"{LOCK_SECONDS}s"}
"""The same on the server's side, so that the lock of a writer whose machine died is let go within a minute."""


@dataclass(frozen=True)
class Address:
    """Where the server is: libpq's parameters (a password may be among them), the schema, and the address as people see it."""

    parameters: Mapping[str, str] = field(repr=False)
    schema: str
    shown: str


def connect(address: Address, *, read_only: bool) -> Connection:
    """A session in the journal's schema, committing each statement unless told otherwise. Raises ServerLost, NoRight, ServerUnfit."""
    import psycopg

    with named_errors(address.shown):
        connection: Connection = psycopg.connect(**{**DEFAULTS, **address.parameters, "client_encoding": "UTF8"}, autocommit=True)  # type: ignore[arg-type]
    ready = False
    try:
        with named_errors(address.shown):
            _settle(connection, address, read_only)
        ready = True
    finally:
        if not ready:
            connection.close()
    return connection


def _settle(connection: Connection, address: Address, read_only: bool) -> None:
    settings = {**SERVER_SETTINGS, "search_path": f'"{address.schema}", pg_temp', "default_transaction_read_only": "on" if read_only else "off"}
    if not read_only and _setting(connection, "synchronous_commit") != "remote_apply":
        settings["synchronous_commit"] = "on"
    for name, value in settings.items():
        connection.execute("select set_config(%s, %s, false)", (name, value))
    version = connection.info.server_version // 10000
    if version < OLDEST_VERSION:
        raise ServerUnfit(f"{address.shown}: found PostgreSQL {version}, expected {OLDEST_VERSION} or later")
    for name, wanted, why in () if read_only else (("fsync", "on", "a commit would not be durable"), ("server_encoding", "UTF8", "text would be lost")):
        if (found := _setting(connection, name)) != wanted:
            raise ServerUnfit(f"{address.shown}: found {name} = {found}, expected {wanted}: {why}")


def has_tables(connection: Connection, address: Address) -> bool:
    """Whether the journal's tables are there. Raises OtherVersion where only some are, or they are of another layout."""
    names = ("entry", "tree_head", "writer", "snapshot")
    query = "select relname from pg_class where relnamespace = to_regnamespace(%s) and relname = any(%s)"
    with named_errors(address.shown):
        rows = connection.execute(query, (f'"{address.schema}"', list(names)))
        found = sorted(name for (name,) in rows.fetchall())
        if len(found) == len(names):
            _require_layout(connection, address)
    if found and len(found) < len(names):
        absent = ", ".join(sorted(set(names) - set(found)))
        raise OtherVersion(f"{address.shown}: found {', '.join(found)} but not {absent}, expected all of the journal's tables or none; see to the migration")
    return bool(found)


def require_tables(connection: Connection, address: Address) -> None:
    """Raises NoJournal where the schema has no journal, OtherVersion where it is half there or of another layout."""
    if not has_tables(connection, address):
        raise NoJournal(f"{address.shown}: found no journal there; expected one made by `tallystick init BOOK --store URL`; run init or correct the URL")


def _require_layout(connection: Connection, address: Address) -> None:
    import psycopg

    try:
        rows = connection.execute(f'select layout from "{address.schema}".writer').fetchall()
    except psycopg.errors.UndefinedColumn:
        rows = []
    if rows != [(LAYOUT,)]:
        found = rows[0][0] if rows else "none"
        raise OtherVersion(f"{address.shown}: found journal tables of layout {found}, expected {LAYOUT}; use the version that made them, or migrate them")


def _setting(connection: Connection, name: str) -> str:
    row = connection.execute("select current_setting(%s)", (name,)).fetchone()
    return str(row[0]) if row else ""
