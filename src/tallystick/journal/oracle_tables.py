"""The journal's tables and lock on Oracle: what makes them, whether they are there and as made, and who may write.

The lock is the row of `writer_lock`, taken FOR UPDATE NOWAIT by a session of its own, whose transaction stays open as long as the writer lives:
a row lock wants no right beyond those on the table, while DBMS_LOCK wants a grant by SYS; the journal's own session commits with every
entry, which would let go of a row. The token in `writer` is read inside every change under LOCK TABLE … IN ROW SHARE MODE, which sessions
hold beside each other and a new writer's EXCLUSIVE MODE waits for.

Source: Oracle, SQL Language Reference: LOCK TABLE, SELECT (for_update_clause), CREATE TRIGGER; Database Reference: ALL_TAB_COLUMNS, ALL_TRIGGERS.
"""

from __future__ import annotations

from contextlib import suppress

from tallystick.journal.dbapi_session import Session, open_session
from tallystick.journal.dbapi_tables import FIRST_WRITER, GUARDS, INTEGER, JOURNAL_TABLES, LONG, NAME, NUMBER, REFUSAL, TEXT, create_table, described
from tallystick.journal.errors import DatabaseTrouble, LockHeld, OtherVersion
from tallystick.journal.oracle_engine import EMPTY, ORACLE
from tallystick.journal.server_session import LOCK_SECONDS, Address

TYPES = {NUMBER: "NUMBER(19)", INTEGER: "NUMBER(10)", NAME: "VARCHAR2(256)", TEXT: "VARCHAR2(4000)", LONG: "CLOB"}
SAID = {NUMBER: "number 19 0", INTEGER: "number 10 0", NAME: "varchar2 256", TEXT: "varchar2 4000", LONG: "clob"}
"""What ALL_TAB_COLUMNS says of each kind: type, then digits and scale, or bytes."""

QUOTED = {"rows": '"rows"'}
"""A reserved word; in quotes a name is as it is written."""

LOCK_TABLE = "writer_lock"

FOUND = "SELECT LOWER(table_name) FROM all_tables WHERE owner = UPPER('{schema}')"

COLUMNS = """
SELECT LOWER(c.table_name), LOWER(c.column_name), LOWER(c.data_type), c.data_precision, c.data_scale, c.data_length, c.nullable,
  (SELECT MAX(k.position) FROM all_cons_columns k JOIN all_constraints p ON p.owner = k.owner AND p.constraint_name = k.constraint_name
    WHERE p.constraint_type = 'P' AND k.owner = c.owner AND k.table_name = c.table_name AND k.column_name = c.column_name)
FROM all_tab_columns c WHERE c.owner = UPPER('{schema}') ORDER BY c.table_name, c.column_id
"""

TRIGGERS = """
SELECT LOWER(trigger_name), LOWER(status), LOWER(triggering_event), LOWER(trigger_type)
FROM all_triggers WHERE table_owner = UPPER('{schema}') AND table_name IN ('ENTRY', 'TREE_HEAD')
"""


def creation_statements(schema: str) -> list[str]:
    """All that makes the journal in an existing schema, in order; the row of `writer` is last, so that a half-made journal has none."""
    tables = [create_table(each, f"{schema}.{each.name}", TYPES, QUOTED, "PRIMARY KEY") for each in JOURNAL_TABLES]
    lock = [f"CREATE TABLE {schema}.{LOCK_TABLE} (only_row NUMBER(10) NOT NULL)", f"INSERT INTO {schema}.{LOCK_TABLE} VALUES (1)"]
    body = f"BEGIN RAISE_APPLICATION_ERROR(-20001, '{REFUSAL}'); END;"
    guards = [f"CREATE TRIGGER {schema}.{name} BEFORE {verb.upper()} ON {schema}.entry {body}" for name, verb in GUARDS.items()]
    return [*tables, *lock, *guards, f"INSERT INTO {schema}.writer VALUES ({FIRST_WRITER}, '{EMPTY}')"]


def make_tables(session: Session, schema: str) -> None:
    """The tables, in a schema that is there. (Oracle commits with each: a half-made journal is found and named.)"""
    for each in creation_statements(schema):
        session.execute(each)


def found_tables(session: Session, schema: str) -> set[str]:
    """The names of all tables of a schema that this user sees, lower case."""
    return {str(row[0]) for row in session.rows(FOUND.format(schema=schema))}


def altered(session: Session, schema: str) -> list[str]:
    """Names of journal tables and triggers that are absent, foreign or not as made, sorted."""
    columns: dict[str, list[str]] = {}
    keys: dict[str, dict[int, str]] = {}
    for table, name, kind, digits, scale, size, nullable, key in session.rows(COLUMNS.format(schema=schema)):
        shape = f" {digits} {scale}" if kind == "number" else f" {size}" if kind == "varchar2" else ""
        columns.setdefault(table, []).append(f"{name} {kind}{shape}{'' if nullable == 'Y' else '!'}")
        if key is not None:
            keys.setdefault(table, {})[int(key)] = name
    found = {table: ", ".join(each) + " key " + ", ".join(name for _, name in sorted(keys.get(table, {}).items())) for table, each in columns.items()}
    wrong = {each.name for each in JOURNAL_TABLES if found.get(each.name) != described(each, SAID)}
    return sorted(wrong | _altered_guards(session, schema) | ({LOCK_TABLE} - found.keys()))


def _altered_guards(session: Session, schema: str) -> set[str]:
    found = {name: f"{status} {event} {kind}" for name, status, event, kind in session.rows(TRIGGERS.format(schema=schema))}
    expected = {name: f"enabled {verb} before statement" for name, verb in GUARDS.items()}
    return {name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name)}


class OracleLock:
    """The one writer's lock on a schema, held by a session of its own."""

    def __init__(self, address: Address) -> None:
        self._session = open_session(ORACLE, address, read_only=False)
        self._schema = address.schema

    def take(self) -> bool:
        """Whether it was free. Raises OtherVersion where there is no row to lock."""
        self._session.begin()
        try:
            rows = self._session.rows(f"SELECT only_row FROM {self._schema}.{LOCK_TABLE} FOR UPDATE NOWAIT")
        except LockHeld:
            return False
        if not rows:
            raise OtherVersion(f"{self._session.shown}: found no row in {LOCK_TABLE}, expected one; the journal was only half made: drop its tables, then init")
        return True

    def release(self) -> None:
        """Give it back, and end the session."""
        with suppress(DatabaseTrouble):
            self._session.roll_back()
        self._session.close()


def next_token(session: Session, schema: str, holder: str) -> int:
    """The next writer's number is this session's. Raises LockHeld where a change of the writer before has not ended."""
    with session.transaction():
        session.execute(f"LOCK TABLE {schema}.writer IN EXCLUSIVE MODE WAIT {LOCK_SECONDS}")
        session.execute(
            f"UPDATE {schema}.writer SET token = token + 1, backend = TO_NUMBER(SYS_CONTEXT('USERENV', 'SID')), holder = :1", (ORACLE.kept(holder),)
        )
        rows = session.rows(f"SELECT token FROM {schema}.writer")
    return int(rows[0][0])


def held_token(session: Session, schema: str) -> tuple[int, str]:
    """The number and name in `writer`, which nobody changes until the open transaction has ended."""
    session.execute(f"LOCK TABLE {schema}.writer IN ROW SHARE MODE WAIT {LOCK_SECONDS}")
    rows = session.rows(f"SELECT token, holder FROM {schema}.writer")
    return (int(rows[0][0]), str(ORACLE.given(rows[0][1]))) if rows else (0, "nobody")
