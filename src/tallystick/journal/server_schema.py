"""Whether the journal's tables on PostgreSQL are as the program makes them: found by the server's own catalogue, compared as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tallystick.journal.server_tables import GUARDS, REFUSAL

if TYPE_CHECKING:
    import psycopg

TABLES = {
    "entry": (
        "r sequence bigint!, received_at text!, actor text!, kind text!, content_hash text!, file_sha256 text, "
        "previous_hash text!, entry_hash text!, payload text! primary key (sequence)"
    ),
    "tree_head": "r tree_size bigint!, root_hash text!, signed_at text!, key_id text!, signature text!, frontier text! primary key (tree_size)",
    "writer": "r only_row integer!, layout integer!, token bigint!, backend integer!, holder text! check ((only_row = 1)) primary key (only_row)",
}
"""What the catalogue says of each table: kind (r, a plain table; rules or row security are added), columns (! not null), constraints."""

TABLES_QUERY = """
select c.relname, c.relkind::text || case when c.relhasrules then ' rules' else '' end || case when c.relrowsecurity then ' row security' else '' end,
  coalesce((select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '!' else '' end, ', ' order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), ''),
  coalesce((select string_agg(lower(pg_get_constraintdef(k.oid)), ' ' order by k.contype)
    from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n'), '')
from pg_class c where c.relnamespace = to_regnamespace(%s) and c.relname = any(%s)
"""

TRIGGERS_QUERY = """
select t.tgname, case t.tgenabled when 'A' then '' else 'not always enabled ' end || pg_get_triggerdef(t.oid)
from pg_trigger t join pg_class c on c.oid = t.tgrelid
where c.relnamespace = to_regnamespace(%s) and c.relname in ('entry', 'tree_head') and not t.tgisinternal
"""

FUNCTION_QUERY = "select p.proname, p.prosrc from pg_proc p where p.pronamespace = to_regnamespace(%s) and p.proname = 'refuse_change'"


def altered_server_schema(connection: psycopg.Connection[tuple[Any, ...]], schema: str) -> list[str]:
    """Names of journal tables, triggers and functions that are absent, foreign or not as written, sorted. Raises psycopg.Error."""
    quoted = f'"{schema}"'
    found = {name: f"{kind} {columns} {constraints}" for name, kind, columns, constraints in connection.execute(TABLES_QUERY, (quoted, list(TABLES)))}
    found |= {name: _unqualified(text, schema) for name, text in connection.execute(TRIGGERS_QUERY, (quoted,))}
    found |= dict(connection.execute(FUNCTION_QUERY, (quoted,)).fetchall())
    expected = TABLES | {name: _unqualified(text, "{schema}") for name, text in GUARDS.items()} | {"refuse_change": REFUSAL}
    return sorted(name for name in found.keys() | expected.keys() if _squeezed(found.get(name, "")) != _squeezed(expected.get(name, "")))


def _unqualified(text: str, schema: str) -> str:
    return text.replace(f'"{schema}".', "").replace(f"{schema}.", "")


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())
