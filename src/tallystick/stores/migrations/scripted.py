"""Migrations of SQL Server and Oracle as a script: the statements Alembic writes offline are what an administrator reads, and what is run.

On SQL Server a migration is one transaction. Oracle commits with every statement that makes a table; the revision is written last, so a
migration that was cut short is seen: there are tables and no revision, or an older one.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tallystick.journal.dbapi_session import Session, open_session
from tallystick.journal.errors import OtherVersion
from tallystick.stores.address import Engine, StoreAddress
from tallystick.stores.migrations.changes import Ground
from tallystick.stores.migrations.expected import Shape, revised_shape, revisions
from tallystick.stores.mssql_kind import MSSQL_KIND
from tallystick.stores.oracle_kind import ORACLE_KIND, SESSION_ROWS, session_rows_table
from tallystick.stores.server_address import server_address
from tallystick.stores.server_kind import ServerKind
from tallystick.stores.server_rows import BESIDE, MADE

VERSION_TABLE = "tallystick_revision"
SHOWN_DIFFERENCES = 5


def kind_at(address: StoreAddress) -> ServerKind:
    """The ways of the engine at an address (SQL Server or Oracle)."""
    return MSSQL_KIND if address.engine is Engine.MSSQL else ORACLE_KIND


def script(kind: ServerKind, schema: str, before: str | None = None, after: str | None = None) -> list[str]:
    """The statements that lead from one revision (None: nothing is there) to another (None: the newest), in order."""
    known = revisions()
    wanted = known[known.index(before) + 1 if before else 0 : known.index(after or known[-1]) + 1]
    statements = _first_statements(kind, schema) if before is None else []
    for revision in wanted:
        statements += _written(kind, schema, _module(revision).upgrade)
    return statements + _version_statements(kind, schema, wanted[-1] if wanted else None)


def undoing_script(kind: ServerKind, schema: str, before: str, after: str | None) -> list[str]:
    """The statements that lead back to an earlier revision (None: nothing is left)."""
    known = revisions()
    undone = known[known.index(after) + 1 if after else 0 : known.index(before) + 1]
    statements: list[str] = []
    for revision in reversed(undone):
        statements += _written(kind, schema, _module(revision).downgrade)
    if after is None:
        last = [f"DROP TABLE {_place(kind, schema, name)}" for name in _first_tables(kind)]
        return [*statements, *last]
    return statements + _version_statements(kind, schema, after)


def upgrade(address: StoreAddress, revision: str = "head") -> list[str]:
    """Make the tables those of `revision` or the newest; the revisions done. Raises ServerTrouble and its kinds."""
    kind, known = kind_at(address), revisions()
    with _session(address) as session:
        before = revision_of(session, kind, address.schema)
        _require_known(address, before)
        _make_schema(session, kind, address.schema)
        after = known[-1] if revision == "head" else revision
        if before != after:
            _run(session, script(kind, address.schema, before, after))
    return known[known.index(before) + 1 if before else 0 : known.index(after) + 1]


def make_tables(address: StoreAddress) -> None:
    """The newest tables in a schema that has none; a schema that has some is left as it is. Raises ServerTrouble and its kinds."""
    kind = kind_at(address)
    with _session(address) as session:
        if revision_of(session, kind, address.schema) is None:
            _make_schema(session, kind, address.schema)
            _run(session, script(kind, address.schema))


def found_revision(address: StoreAddress) -> str | None:
    """The revision the tables at an address are of; None where there are none. Raises ServerTrouble and its kinds."""
    with _session(address) as session:
        return revision_of(session, kind_at(address), address.schema)


def downgrade(address: StoreAddress, revision: str) -> None:
    """Take the tables back to an earlier revision (`base`: none). Columns and tables it did not have are gone with their rows."""
    kind = kind_at(address)
    with _session(address) as session:
        before = revision_of(session, kind, address.schema)
        _require_known(address, before)
        if before is not None:
            _run(session, undoing_script(kind, address.schema, before, None if revision == "base" else revision))


def make_scratch_schema(address: StoreAddress) -> None:
    """The newest tables in a schema that holds no book, for a comparison. Raises OtherVersion, ServerTrouble."""
    drop_scratch_schema(address)
    make_tables(address)


def drop_scratch_schema(address: StoreAddress) -> None:
    """Drop the tables of a comparison. Raises OtherVersion where the schema holds a journal, ServerTrouble."""
    kind = kind_at(address)
    with _session(address) as session:
        if "entry" in kind.server.found_tables(session, address.schema):
            raise OtherVersion(f"{address.shown}: found a journal there, expected no book: what a comparison makes is dropped; name another by --schema")
        before = revision_of(session, kind, address.schema)
        if before is not None:
            _run(session, undoing_script(kind, address.schema, before, None))


def revision_of(session: Session, kind: ServerKind, schema: str) -> str | None:
    """The revision a schema's tables are of; None where it has none."""
    if VERSION_TABLE not in kind.server.found_tables(session, schema):
        return None
    rows = session.rows(f"SELECT revision FROM {_place(kind, schema, VERSION_TABLE)}")
    return str(rows[0][0]) if rows else None


def require_current(session: Session, kind: ServerKind, address: StoreAddress) -> None:
    """Raises OtherVersion unless the schema's tables are those of the newest revision."""
    revision, newest = revision_of(session, kind, address.schema), revisions()[-1]
    _require_known(address, revision)
    if revision != newest:
        told = "no tables" if revision is None else f"tables of revision {revision}"
        raise OtherVersion(f"{address.shown}: found {told}, expected revision {newest}; run `tallystick store upgrade BOOK`")
    if wrong := differences(session, kind, address.schema, revised_shape()):
        more = f" and {len(wrong) - SHOWN_DIFFERENCES} more" if len(wrong) > SHOWN_DIFFERENCES else ""
        told = "; ".join(wrong[:SHOWN_DIFFERENCES])
        advice = "nothing was written; restore the schema, or drop it and run `tallystick rebuild`"
        raise OtherVersion(f"{address.shown}: revision {revision}, but {told}{more}; {advice}")


def differences(session: Session, kind: ServerKind, schema: str, shape: Shape) -> list[str]:
    """Which of the tables and columns of a shape are not in the schema, one sentence each, sorted."""
    found: dict[str, set[str]] = {}
    for table, column in session.rows(COLUMNS[kind.engine.name].format(schema=schema)):
        found.setdefault(str(table), set()).add(str(column))
    wrong = [f"found no table {name}" for name in (*shape, MADE) if name not in found]
    for name in shape.keys() & found.keys():
        wrong += [f"found no column {name}.{column}" for column in (*shape[name]["columns"], *BESIDE) if column not in found[name]]
    return sorted(wrong)


COLUMNS = {
    "mssql": (
        "SELECT t.name, c.name FROM sys.columns c JOIN sys.tables t ON t.object_id = c.object_id "
        "JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE s.name = '{schema}'"
    ),
    "oracle": "SELECT LOWER(table_name), LOWER(column_name) FROM all_tab_columns WHERE owner = UPPER('{schema}')",
}
"""All columns of a schema."""


def _written(kind: ServerKind, schema: str, change: Callable[[], None]) -> list[str]:
    """What a revision would execute on this engine."""
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    said = io.StringIO()
    opts = {"as_sql": True, "output_buffer": said, "ground": Ground(kind.engine, schema)}
    with Operations.context(MigrationContext.configure(dialect=kind.engine.dialect(), opts=opts)):
        change()
    # Alembic parts statements by an empty line; none of ours has one inside.
    return [text for text in (_tidy(each) for each in said.getvalue().split("\n\n")) if text]


def _tidy(text: str) -> str:
    text = text.strip().removesuffix(";").strip()
    return "" if text in ("GO", "/") else text


def _first_tables(kind: ServerKind) -> list[str]:
    return [VERSION_TABLE, *([SESSION_ROWS] if kind.engine.name == "oracle" else [])]


def _first_statements(kind: ServerKind, schema: str) -> list[str]:
    from tallystick.model.contract import Kind

    version = f"CREATE TABLE {_place(kind, schema, VERSION_TABLE)} (revision {kind.engine.types[Kind.CODE]} NOT NULL)"
    return [version, *([session_rows_table(schema)] if kind.engine.name == "oracle" else [])]


def _version_statements(kind: ServerKind, schema: str, revision: str | None) -> list[str]:
    place = _place(kind, schema, VERSION_TABLE)
    return [f"DELETE FROM {place}", *([f"INSERT INTO {place} VALUES ('{revision}')"] if revision else [])]


def _place(kind: ServerKind, schema: str, name: str) -> str:
    return f"{kind.engine.quoted(schema)}.{kind.engine.quoted(name)}"


def _module(revision: str) -> Any:
    return importlib.import_module(f"tallystick.stores.migrations.versions.{revision}")


def _make_schema(session: Session, kind: ServerKind, schema: str) -> None:
    """On SQL Server the schema where absent; on Oracle it is a user, whom a session in it has shown to be there."""
    if kind.engine.name == "mssql" and not session.rows(f"SELECT 1 FROM sys.schemas WHERE name = '{schema}'"):
        session.execute(f"CREATE SCHEMA {kind.engine.quoted(schema)}")


def _run(session: Session, statements: list[str]) -> None:
    with session.transaction():
        for each in statements:
            session.execute(each)


def _require_known(address: StoreAddress, revision: str | None) -> None:
    if revision is not None and revision not in revisions():
        known = revisions()[-1]
        raise OtherVersion(f"{address.shown}: found tables of revision {revision}, expected one up to {known}; use the newer program that made them")


@contextmanager
def _session(address: StoreAddress) -> Iterator[Session]:
    session = open_session(kind_at(address).server.engine, server_address(address), read_only=False)
    try:
        yield session
    finally:
        session.close()
