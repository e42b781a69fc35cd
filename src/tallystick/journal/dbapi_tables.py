"""The journal's tables on SQL Server and Oracle: the columns once, and how a text of each kind is declared left to the engine's file.

They hold what their namesakes on PostgreSQL hold (`server_tables`). A catalogue is asked for the same words it is told (`describe`), so that a
changed column is seen by `verify`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tallystick.journal.server_tables import LAYOUT

NUMBER, INTEGER, NAME, TEXT, LONG = "number", "integer", "name", "text", "long"
"""Kinds of column: 64 and 32 bits, a text in a key, a text, a text of any length."""


@dataclass(frozen=True)
class JournalColumn:
    """A column: `name`, `kind`, whether it may be null."""

    name: str
    kind: str
    nullable: bool = False


@dataclass(frozen=True)
class JournalTable:
    """A table: its columns in order, how many of them, from the first, are its key."""

    name: str
    columns: tuple[JournalColumn, ...]
    key: int = 1


def _columns(kind: str, names: str, nullable: str = "") -> tuple[JournalColumn, ...]:
    return tuple(JournalColumn(name, kind, name in nullable.split()) for name in names.split())


ENTRY = JournalTable(
    "entry",
    (
        *_columns(NUMBER, "sequence"),
        *_columns(TEXT, "received_at actor kind content_hash file_sha256 previous_hash entry_hash", nullable="file_sha256"),
        *_columns(LONG, "payload"),
    ),
)
TREE_HEAD = JournalTable("tree_head", (*_columns(NUMBER, "tree_size"), *_columns(TEXT, "root_hash signed_at key_id signature frontier")))
WRITER = JournalTable("writer", (*_columns(INTEGER, "only_row layout"), *_columns(NUMBER, "token"), *_columns(INTEGER, "backend"), *_columns(TEXT, "holder")))
SNAPSHOT = JournalTable(
    "snapshot",
    (
        *_columns(NAME, "table_name business_date"),
        *_columns(INTEGER, "version"),
        *_columns(NAME, "part"),
        *_columns(TEXT, "path sha256"),
        *_columns(NUMBER, "bytes rows"),
        *_columns(TEXT, "fingerprint digest run_id", nullable="digest"),
        *_columns(NUMBER, "journal_sequence"),
        *_columns(TEXT, "rules_version code_version"),
    ),
    key=4,
)
JOURNAL_TABLES = (ENTRY, TREE_HEAD, WRITER, SNAPSHOT)

FIRST_WRITER = f"1, {LAYOUT}, 0, 0"
"""The one row of `writer` before anybody wrote; its holder is the empty text."""

REFUSAL = "the journal is append-only"
GUARDS = {"entry_is_never_changed": "update", "entry_is_never_deleted": "delete"}
"""Triggers of `entry` by name: what each refuses. (Emptying a table by TRUNCATE fires none; it wants a right nobody needs who works.)"""


def create_table(table: JournalTable, place: str, types: Mapping[str, str], quoted: Mapping[str, str], key: str) -> str:
    """The statement that makes a table; `place` is its name with the schema, `key` how a primary key is declared."""
    lines = [f"{quoted.get(each.name, each.name)} {types[each.kind]}{'' if each.nullable else ' NOT NULL'}" for each in table.columns]
    lines.append(f"CONSTRAINT pk_{table.name} {key} ({', '.join(each.name for each in table.columns[: table.key])})")
    return f"CREATE TABLE {place} (\n  " + ",\n  ".join(lines) + "\n)"


def described(table: JournalTable, said: Mapping[str, str]) -> str:
    """A table in the words of the engine's catalogue, by kind: columns in order (! not null), then the key."""
    columns = [f"{each.name} {said[each.kind]}{'' if each.nullable else '!'}" for each in table.columns]
    return ", ".join(columns) + " key " + ", ".join(each.name for each in table.columns[: table.key])
