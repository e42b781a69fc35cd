"""The tables of the journal inside `journal.sqlite`: `entry` and `tree_head`.

Triggers refuse every change and deletion of an entry: they stop wrong code, not an administrator, whom the hashes
find. `verify` compares the schema with this file, so that a view in the place of a table is found too.
"""

from __future__ import annotations

import sqlite3

ENTRY_TABLE = """create table entry (
  sequence integer primary key,
  received_at text not null,
  actor text not null,
  kind text not null,
  content_hash text not null,
  file_sha256 text,
  previous_hash text not null,
  entry_hash text not null,
  payload text not null
) strict"""

TREE_HEAD_TABLE = """create table tree_head (
  tree_size integer primary key,
  root_hash text not null,
  signed_at text not null,
  key_id text not null,
  signature text not null,
  frontier text not null
) strict"""

STATEMENTS = {
    "entry": ENTRY_TABLE,
    "tree_head": TREE_HEAD_TABLE,
    "entry_is_never_changed": "create trigger entry_is_never_changed before update on entry begin select raise(abort, 'the journal is append-only'); end",
    "entry_is_never_deleted": "create trigger entry_is_never_deleted before delete on entry begin select raise(abort, 'the journal is append-only'); end",
}
"""What makes the journal's tables, by name."""

ENTRY_COLUMNS = "sequence, received_at, actor, kind, content_hash, file_sha256, previous_hash, entry_hash, payload"


def altered_schema(connection: sqlite3.Connection) -> list[str]:
    """Names of journal tables and triggers that are absent, foreign or not as written above, sorted."""
    rows = connection.execute("select name, sql from sqlite_master where tbl_name in ('entry', 'tree_head') and sql is not null").fetchall()
    found = {_text(name): _text(sql) for name, sql in rows}
    return sorted(name for name in found.keys() | STATEMENTS.keys() if _squeezed(found.get(name, "")) != _squeezed(STATEMENTS.get(name, "")))


def _squeezed(statement: str) -> str:
    """The statement without spaces, quotes and case: SQLite keeps the text nearly as given."""
    return "".join(statement.lower().split()).replace('"', "")


def _text(value: str | bytes) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else value
