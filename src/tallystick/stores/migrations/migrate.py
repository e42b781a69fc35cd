"""Bring a book's schema on PostgreSQL to this program's version, or back to an earlier one; refuse a schema that is neither.

A migration is one transaction: it is done or it is not. Tables are compared with what the revision makes before any work, so that a
schema someone changed, or restored by half, is named and not written to.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.journal.errors import OtherVersion
from tallystick.journal.server_errors import named
from tallystick.model.contract import Kind
from tallystick.stores.address import StoreAddress
from tallystick.stores.migrations import changes
from tallystick.stores.migrations.expected import Shape, revised_shape, revisions
from tallystick.stores.postgres_rows import BESIDE, MADE
from tallystick.stores.postgres_sql import TYPES, literal, quoted

if TYPE_CHECKING:
    import psycopg
    from alembic.config import Config
    from sqlalchemy.engine import Connection

VERSION_TABLE = "alembic_version"
SHOWN_DIFFERENCES = 5

COLUMNS_QUERY = """
select c.relname, c.relpersistence = 'u', a.attname,
  format_type(a.atttypid, a.atttypmod) || case when a.attcollation = '"C"'::regcollation then ' collate "C"' else '' end
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = to_regnamespace(%s) and c.relkind = 'r' and c.relname = any(%s)
"""


def upgrade(address: StoreAddress, revision: str = "head") -> list[str]:
    """Make the schema where absent, and its tables those of `revision` or the newest; the revisions done. Raises ServerTrouble and its kinds."""
    from alembic import command

    with migrating(address) as (connection, config):
        before = revision_of(connection, address.schema)
        _require_known(address, before)
        make_schema(connection, address.schema)
        command.upgrade(config, revision)
        after = revision_of(connection, address.schema)
    known = revisions()
    return known[known.index(before) + 1 if before else 0 : known.index(after) + 1 if after else 0]


def make_tables(address: StoreAddress) -> None:
    """The newest tables in a schema that has none; a schema that has some is left as it is. Raises ServerTrouble and its kinds."""
    from alembic import command

    with migrating(address) as (connection, config):
        if revision_of(connection, address.schema) is None:
            make_schema(connection, address.schema)
            command.upgrade(config, "head")


def found_revision(address: StoreAddress) -> str | None:
    """The revision the tables at an address are of; None where there are none. Raises ServerTrouble and its kinds."""
    with migrating(address) as (connection, _):
        return revision_of(connection, address.schema)


def downgrade(address: StoreAddress, revision: str) -> None:
    """Take the tables back to an earlier revision (`base`: none). Columns and tables it did not have are gone with their rows."""
    from alembic import command

    with migrating(address) as (connection, config):
        _require_known(address, revision_of(connection, address.schema))
        command.downgrade(config, revision)


def require_current(connection: psycopg.Connection[tuple[Any, ...]], address: StoreAddress) -> None:
    """Raises OtherVersion unless the schema's tables are those of the newest revision."""
    found = connection.execute("select to_regclass(%s) is not null", (f"{quoted(address.schema)}.{VERSION_TABLE}",)).fetchone()
    rows = connection.execute(f"select version_num from {quoted(address.schema)}.{VERSION_TABLE}").fetchall() if found and found[0] else []
    revision = str(rows[0][0]) if rows else None
    newest = revisions()[-1]
    _require_known(address, revision)
    if revision != newest:
        told = "no tables" if revision is None else f"tables of revision {revision}"
        raise OtherVersion(f"{address.shown}: found {told}, expected revision {newest}; run `tallystick store upgrade BOOK`")
    if wrong := differences(connection, address.schema, revised_shape()):
        more = f" and {len(wrong) - SHOWN_DIFFERENCES} more" if len(wrong) > SHOWN_DIFFERENCES else ""
        told = "; ".join(wrong[:SHOWN_DIFFERENCES])
        raise OtherVersion(
            f"{address.shown}: revision {revision}, but {told}{more}; nothing was written; restore the schema, or drop it and run `tallystick rebuild`"
        )


def differences(connection: psycopg.Connection[tuple[Any, ...]], schema: str, shape: Shape) -> list[str]:
    """Where the schema's tables are not of this shape, one sentence each, sorted."""
    found: dict[str, dict[str, str]] = {}
    unlogged: set[str] = set()
    for table, is_unlogged, column, declared in connection.execute(COLUMNS_QUERY, (quoted(schema), [*shape, MADE])).fetchall():
        found.setdefault(table, {})[column] = declared
        if is_unlogged:
            unlogged.add(table)
    wrong = [f"found no table {name}" for name in (*shape, MADE) if name not in found]
    wrong += [each for name in shape.keys() & found.keys() for each in _wrong_columns(name, shape[name]["columns"], found[name])]
    wrong += [f"{name}: found an unlogged table, expected one that survives a crash" for name in unlogged if shape[name]["storage"] == "snapshot"]
    return sorted(wrong)


def _wrong_columns(table: str, columns: dict[str, str], found: dict[str, str]) -> list[str]:
    expected = {column: _written(Kind(kind)) for column, kind in columns.items()}
    absent = [f"found no column {table}.{column}" for column in (*expected, *BESIDE) if column not in found]
    return absent + [f"{table}.{name}: found {found[name]}, expected {kind}" for name, kind in expected.items() if found.get(name, kind) != kind]


def _written(kind: Kind) -> str:
    """A kind's type as `format_type` writes it."""
    return TYPES[kind].replace("timestamp", "timestamp without time zone") if kind is Kind.TIMESTAMP else TYPES[kind]


def _require_known(address: StoreAddress, revision: str | None) -> None:
    if revision is not None and revision not in revisions():
        known = revisions()[-1]
        raise OtherVersion(f"{address.shown}: found tables of revision {revision}, expected one up to {known}; use the newer program that made them")


@contextmanager
def migrating(address: StoreAddress) -> Iterator[tuple[Connection, Config]]:
    """A connection inside one transaction, working in the schema, and Alembic's settings for it; psycopg's errors become named ones."""
    import psycopg
    import sqlalchemy as sa
    from alembic.config import Config

    engine = sa.create_engine(address.url, poolclass=sa.NullPool)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("select set_config('lock_timeout', '10s', true), set_config('search_path', %s, true)", (f"{quoted(address.schema)}",))
            config = Config()
            config.set_main_option("script_location", str(Path(__file__).parent))
            config.set_main_option("path_separator", "os")
            config.set_main_option("version_locations", str(changes.VERSIONS))
            config.attributes.update(connection=connection, schema=address.schema)
            yield connection, config
    except sa.exc.DBAPIError as error:
        if isinstance(error.orig, psycopg.Error):
            raise named(error.orig, address.shown) from error
        raise
    finally:
        engine.dispose()


def make_schema(connection: Connection, schema: str) -> None:
    """The schema where absent. (Asked first: `create schema if not exists` wants the right to create one also where it is there.)"""
    if connection.exec_driver_sql(f"select to_regnamespace({literal(quoted(schema))})").scalar() is None:
        connection.exec_driver_sql(f"create schema {quoted(schema)}")


def revision_of(connection: Connection, schema: str) -> str | None:
    """The revision a schema's tables are of; None where it has none."""
    place = f"{quoted(schema)}.{VERSION_TABLE}"
    if connection.exec_driver_sql(f"select to_regclass({literal(place)})").scalar() is None:
        return None
    found = connection.exec_driver_sql(f"select version_num from {place}").scalar()
    return str(found) if found is not None else None
