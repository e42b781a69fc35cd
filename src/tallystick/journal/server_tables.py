"""The tables of a journal on a database server: `entry`, `tree_head`, `writer` and the catalogue `snapshot`, in a schema of their own.

One metadata for the program and for migrations: `server_tables(schema)` gives it, `guard_statements(schema)` the triggers that refuse
changes (they stop wrong code; an administrator is found by the hashes). `entry` and `tree_head` hold what their SQLite namesakes hold.
`writer` has one row: the layout of these tables, the token of the last writer (each new writer adds one) and who that is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Column, MetaData

LAYOUT = 1
"""The layout of these tables; a program refuses tables of another."""

_KEPT = {
    "entry": "received_at actor kind content_hash file_sha256 previous_hash entry_hash payload",
    "tree_head": "root_hash signed_at key_id signature frontier",
}
_MAY_BE_NULL = {"file_sha256"}

REFUSAL = "begin raise exception 'the journal is append-only'; end"
"""The body of the trigger function."""

GUARDS = {
    "entry_is_never_changed": "create trigger entry_is_never_changed before update on {schema}.entry for each row execute function {schema}.refuse_change()",
    "entry_is_never_deleted": "create trigger entry_is_never_deleted before delete on {schema}.entry for each row execute function {schema}.refuse_change()",
    "entry_is_never_emptied": (
        "create trigger entry_is_never_emptied before truncate on {schema}.entry for each statement execute function {schema}.refuse_change()"
    ),
}
"""Triggers of `entry`, by name; enabled always, so that a session in replica mode fires them too."""


def server_tables(schema: str, metadata: MetaData | None = None) -> MetaData:
    """The journal's tables in `schema`, added to `metadata` where one is given (so that migrations see all tables in one)."""
    from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, MetaData, Table, Text

    found = MetaData() if metadata is None else metadata
    text = Text(collation="C")
    for name, first in (("entry", "sequence"), ("tree_head", "tree_size")):
        columns = [Column(each, text, nullable=each in _MAY_BE_NULL) for each in _KEPT[name].split()]
        Table(name, found, Column(first, BigInteger, primary_key=True, autoincrement=False), *columns, schema=schema)
    Table(
        "writer",
        found,
        Column("only_row", Integer, CheckConstraint("only_row = 1", name="writer_one_row"), primary_key=True, autoincrement=False),
        Column("layout", Integer, nullable=False),
        Column("token", BigInteger, nullable=False),
        Column("backend", Integer, nullable=False),
        Column("holder", text, nullable=False),
        schema=schema,
    )
    Table("snapshot", found, *_catalogue_columns(), schema=schema)
    return found


def guard_statements(schema: str) -> list[str]:
    """What makes the triggers of `entry` and the one row of `writer`, after the tables."""
    quoted = f'"{schema}"'
    function = f"create function {quoted}.refuse_change() returns trigger language plpgsql as $${REFUSAL}$$"
    enabled = [f"alter table {quoted}.entry enable always trigger {name}" for name in GUARDS]
    first_row = f"insert into {quoted}.writer values (1, {LAYOUT}, 0, 0, '')"
    return [function, *(each.format(schema=quoted) for each in GUARDS.values()), *enabled, first_row]


def creation_statements(schema: str) -> list[str]:
    """All statements that make the journal's tables in an existing schema, in order, for PostgreSQL."""
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    tables = [str(CreateTable(each).compile(dialect=dialect)).strip() for each in server_tables(schema).sorted_tables]
    return [*tables, *guard_statements(schema)]


def _catalogue_columns() -> list[Column[Any]]:
    from sqlalchemy import BigInteger, Column, Integer, Text

    text = Text(collation="C")
    return [
        Column("table_name", text, primary_key=True),
        Column("business_date", text, primary_key=True),
        Column("version", Integer, primary_key=True, autoincrement=False),
        Column("part", text, primary_key=True, server_default=""),
        Column("path", text, nullable=False),
        Column("sha256", text, nullable=False),
        Column("bytes", BigInteger, nullable=False),
        Column("rows", BigInteger, nullable=False),
        Column("fingerprint", text, nullable=False),
        Column("digest", text),
        Column("run_id", text, nullable=False),
        Column("journal_sequence", BigInteger, nullable=False),
        Column("rules_version", text, nullable=False),
        Column("code_version", text, nullable=False),
    ]
