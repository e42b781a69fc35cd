"""A schema for a comparison: the newest tables, empty, in a schema that holds no book; dropped at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tallystick.journal.errors import OtherVersion
from tallystick.stores.address import StoreAddress
from tallystick.stores.migrations.migrate import make_schema, migrating, revision_of
from tallystick.stores.postgres_sql import literal, quoted

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


def make_scratch_schema(address: StoreAddress) -> None:
    """The newest tables in a schema that is absent or was left by a comparison that was killed. Raises OtherVersion, ServerTrouble."""
    from alembic import command

    with migrating(address) as (connection, config):
        _require_no_book(connection, address)
        connection.exec_driver_sql(f"drop schema if exists {quoted(address.schema)} cascade")
        make_schema(connection, address.schema)
        command.upgrade(config, "head")


def drop_scratch_schema(address: StoreAddress) -> None:
    """Drop the schema of a comparison. Raises OtherVersion where it is not one, ServerTrouble."""
    with migrating(address) as (connection, _):
        _require_no_book(connection, address)
        connection.exec_driver_sql(f"drop schema if exists {quoted(address.schema)} cascade")


def _require_no_book(connection: Connection, address: StoreAddress) -> None:
    """A schema of ours without a journal, or none at all: nothing else is ever dropped."""
    schema = address.schema
    exists = connection.exec_driver_sql(f"select to_regnamespace({literal(quoted(schema))}) is not null").scalar()
    journal = connection.exec_driver_sql(f"select to_regclass({literal(f'{quoted(schema)}.entry')}) is not null").scalar()
    if exists and (journal or revision_of(connection, schema) is None):
        found = "a journal" if journal else "something else"
        raise OtherVersion(f"{address.shown}: found {found} there, expected no such schema: what a comparison makes is dropped; name another by --schema")
