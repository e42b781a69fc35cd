"""The journal's tables and lock on SQL Server: what makes them, whether they are there and as made, and who may write.

The lock is an application lock of the session (`sp_getapplock`), which any user may take and which ends with the session. The token in `writer`
is read inside every change under a shared lock kept to its end (REPEATABLEREAD), which the update of a new writer waits for.

Source: Microsoft, Transact-SQL reference: sp_getapplock, table hints, CREATE TRIGGER, catalog views.
"""

from __future__ import annotations

from typing import Any

from tallystick.journal.dbapi_session import Session
from tallystick.journal.dbapi_tables import FIRST_WRITER, GUARDS, INTEGER, JOURNAL_TABLES, LONG, NAME, NUMBER, REFUSAL, TEXT, create_table, described
from tallystick.journal.errors import DatabaseTrouble
from tallystick.journal.mssql_engine import COLLATION

TYPES = {
    NUMBER: "BIGINT",
    INTEGER: "INT",
    NAME: f"VARCHAR(256) COLLATE {COLLATION}",
    TEXT: f"VARCHAR(MAX) COLLATE {COLLATION}",
    LONG: f"VARCHAR(MAX) COLLATE {COLLATION}",
}
SAID = {NUMBER: "bigint 8", INTEGER: "int 4", NAME: f"varchar 256 {COLLATION}", TEXT: f"varchar -1 {COLLATION}", LONG: f"varchar -1 {COLLATION}"}
"""What sys.columns says of each kind: type, bytes (-1: any number), collation."""

LOCK_MILLISECONDS = 1000

TAKE = """
DECLARE @result INT
EXECUTE @result = sp_getapplock @Resource = N'{resource}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = {patience}, @DbPrincipal = 'public'
SELECT @result
"""
RELEASE = "EXECUTE sp_releaseapplock @Resource = N'{resource}', @LockOwner = 'Session', @DbPrincipal = 'public'"

FOUND = "SELECT t.name FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id WHERE s.name = '{schema}'"

COLUMNS = """
SELECT t.name, c.name, y.name, c.max_length, c.collation_name, c.is_nullable,
  (SELECT MAX(k.key_ordinal) FROM sys.index_columns k JOIN sys.indexes i ON i.object_id = k.object_id AND i.index_id = k.index_id
    WHERE i.is_primary_key = 1 AND k.object_id = c.object_id AND k.column_id = c.column_id)
FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id JOIN sys.columns c ON c.object_id = t.object_id
  JOIN sys.types y ON y.user_type_id = c.user_type_id
WHERE s.name = '{schema}' ORDER BY t.name, c.column_id
"""

TRIGGERS = """
SELECT g.name, g.is_disabled, g.is_instead_of_trigger, OBJECT_DEFINITION(g.object_id)
FROM sys.triggers g JOIN sys.tables t ON t.object_id = g.parent_id JOIN sys.schemas s ON s.schema_id = t.schema_id
WHERE s.name = '{schema}' AND t.name IN ('entry', 'tree_head')
"""


def creation_statements(schema: str) -> list[str]:
    """All that makes the journal in an existing schema, in order."""
    tables = [create_table(each, f"[{schema}].[{each.name}]", TYPES, {}, "PRIMARY KEY") for each in JOURNAL_TABLES]
    return [*tables, *_guards(schema).values(), f"INSERT INTO [{schema}].[writer] VALUES ({FIRST_WRITER}, '')"]


def make_tables(session: Session, schema: str) -> None:
    """Schema and tables, all or none."""
    with session.transaction():
        if not session.rows(f"SELECT 1 FROM sys.schemas WHERE name = '{schema}'"):
            session.execute(f"CREATE SCHEMA [{schema}]")
        for each in creation_statements(schema):
            session.execute(each)


def found_tables(session: Session, schema: str) -> set[str]:
    """The names of all tables of a schema that this user sees."""
    return {str(row[0]) for row in session.rows(FOUND.format(schema=schema))}


def altered(session: Session, schema: str) -> list[str]:
    """Names of journal tables and triggers that are absent, foreign or not as written, sorted."""
    expected = {each.name: described(each, SAID) for each in JOURNAL_TABLES}
    columns: dict[str, list[str]] = {}
    keys: dict[str, dict[int, str]] = {}
    for table, name, kind, size, collation, nullable, key in session.rows(COLUMNS.format(schema=schema)):
        said = " ".join(str(part) for part in (name, kind, size, collation) if part is not None)
        columns.setdefault(table, []).append(said + ("" if nullable else "!"))
        if key is not None:
            keys.setdefault(table, {})[int(key)] = name
    found = {table: ", ".join(each) + " key " + ", ".join(name for _, name in sorted(keys.get(table, {}).items())) for table, each in columns.items()}
    wrong = {name for name, text in expected.items() if found.get(name) != text}
    return sorted(wrong | _altered_guards(session, schema))


def _altered_guards(session: Session, schema: str) -> set[str]:
    """A trigger's text is seen only by who may view definitions; to others it counts as written while it stands in the way."""
    expected = {name: _squeezed(text) for name, text in _guards(schema).items()}
    found: dict[str, bool] = {}
    for name, disabled, instead, text in session.rows(TRIGGERS.format(schema=schema)):
        as_written = text is None or _squeezed(str(text)) == expected.get(name)
        found[str(name)] = name in expected and not disabled and bool(instead) and as_written
    return {name for name in found.keys() | expected.keys() if not found.get(name, False)}


def _guards(schema: str) -> dict[str, str]:
    body = f"AS BEGIN SET NOCOUNT ON; THROW 50000, '{REFUSAL}', 1; END"
    return {name: f"CREATE TRIGGER [{schema}].[{name}] ON [{schema}].[entry] INSTEAD OF {verb.upper()} {body}" for name, verb in GUARDS.items()}


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


class MssqlLock:
    """The one writer's lock on a schema, held by the journal's own session."""

    def __init__(self, session: Session, schema: str) -> None:
        self._session, self._schema = session, schema

    def take(self) -> bool:
        """Whether it was free, or became so within a second."""
        found: list[tuple[Any, ...]] = self._session.rows(TAKE.format(resource=_resource(self._schema), patience=LOCK_MILLISECONDS))
        result = int(found[0][0])
        if result not in (0, 1, -1):
            raise DatabaseTrouble(f"sp_getapplock: found {result}, expected 0, 1 or -1")
        return result >= 0

    def release(self) -> None:
        """Give it back."""
        self._session.execute(RELEASE.format(resource=_resource(self._schema)))


def next_token(session: Session, schema: str, holder: str) -> int:
    """The next writer's number is this session's. Raises LockHeld where a change of the writer before has not ended."""
    statement = f"UPDATE [{schema}].[writer] SET token = token + 1, backend = @@SPID, holder = ? OUTPUT inserted.token"
    return int(session.rows(statement, (holder,))[0][0])


def held_token(session: Session, schema: str) -> tuple[int, str]:
    """The number and name in `writer`, which nobody changes until the open transaction has ended."""
    rows = session.rows(f"SELECT token, holder FROM [{schema}].[writer] WITH (REPEATABLEREAD)")
    return (int(rows[0][0]), str(rows[0][1])) if rows else (0, "nobody")


def _resource(schema: str) -> str:
    return f"tallystick writer of {schema}"
