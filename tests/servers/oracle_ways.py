"""A stand-in for Oracle: its users, settings, table locks, catalogue and triggers, as far as a book asks for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tests.servers.read_oracle import read_oracle
from tests.servers.server import Answer, Failed, FakeServer, FakeSession

_TABLE = re.compile(r"CREATE (GLOBAL TEMPORARY )?TABLE (\w+)\.\"?(\w+)\"? \((.*?)\)( ON COMMIT PRESERVE ROWS)?\s*$", re.DOTALL)
_COLUMN = re.compile(r"\s*(\"?\w+\"?) (\w+)(?:\((\d+)(?:, ?(\d+))?\))?( NOT NULL)?\s*$")
_KEY = re.compile(r"CONSTRAINT (\w+) PRIMARY KEY \((.*?)\)")
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+)\.(\w+) BEFORE (\w+) ON \w+\.(\w+) ")
_LOCK = re.compile(r"LOCK TABLE (\w+)\.(\w+) IN (EXCLUSIVE|ROW SHARE) MODE WAIT \d+")
_CHANGE = re.compile(r"(UPDATE|DELETE FROM|INSERT INTO) (?:(\w+)\.)?(\w+)", re.IGNORECASE)
_CURRENT = "ALTER SESSION SET CURRENT_SCHEMA = "

CATALOGUE = """
create table dual (dummy varchar); insert into dual values ('X');
create table all_tables (owner varchar, table_name varchar);
create table all_tab_columns (owner varchar, table_name varchar, column_name varchar, data_type varchar, data_precision int, data_scale int,
  data_length int, nullable varchar, column_id int);
create table all_constraints (owner varchar, constraint_name varchar, constraint_type varchar);
create table all_cons_columns (owner varchar, constraint_name varchar, table_name varchar, column_name varchar, position int);
create table all_triggers (table_owner varchar, table_name varchar, trigger_name varchar, status varchar, triggering_event varchar, trigger_type varchar);
"""

FACTS = {"version": "19.3.0.0.0", "characters": "AL32UTF8", "role": "PRIMARY", "users": {"BOOK", "TALLYSTICK", "TALLYSTICK_CONFORMANCE"}}
"""What a session finds, unless an administrator has set it otherwise."""

DUE = {"NUMBER": 22, "DATE": 7, "TIMESTAMP": 11, "BINARY_DOUBLE": 8, "CLOB": 4000}


def oracle_server() -> FakeServer:
    """A server with the users of `FACTS` and no tables."""
    server = FakeServer(OracleWays(), dict(FACTS))
    server.root.execute(CATALOGUE)
    for user in FACTS["users"]:
        server.root.execute(f"create schema {str(user).lower()}")
    return server


class OracleWays:
    """Oracle's own (the protocol is `server.Ways`)."""

    def special(self, session: FakeSession, statement: str, values: Sequence[Any]) -> Answer | None:
        """Settings, fitness, table locks, version, read-only transactions."""
        text = statement.strip()
        if text.startswith(_CURRENT):
            return self._current(session, text.removeprefix(_CURRENT))
        if text.startswith(("ALTER SESSION SET ", "SET TRANSACTION")):
            session.settings.append(text)
            return Answer()
        if "FROM nls_database_parameters" in text:
            return Answer((("VALUE", "VARCHAR"), ("ROLE", "VARCHAR")), ((session.server.facts["characters"], session.server.facts["role"]),))
        if found := _LOCK.match(text):
            self._hold(session, f"table {found.group(2)}", "exclusive" if found.group(3) == "EXCLUSIVE" else "shared", "ORA-30006")
            return Answer()
        return Answer((("BANNER", "VARCHAR"),), (("Oracle Database 19c (stand-in)",),)) if "FROM v$version" in text else None

    def read(self, session: FakeSession, statement: str) -> str:
        """Tables and triggers go into the catalogue too; a row read FOR UPDATE is held to the end of the transaction."""
        text = statement.strip()
        if text.startswith("CREATE TRIGGER"):
            return _trigger(text)
        if found := _TABLE.match(text):
            return _table(text, *found.groups())
        if text.startswith("DROP TABLE"):
            return _dropped(text.split()[2])
        if text.startswith("CREATE INDEX"):
            return "select 1"
        if text.endswith("FOR UPDATE NOWAIT"):
            self._hold(session, f"row of {text.split()[3]}", "exclusive", "ORA-00054")
        self._guard(session, text)
        text = text.replace("TO_NUMBER(SYS_CONTEXT('USERENV', 'SID'))", str(session.number))
        if "session_row" in text:
            self._own_rows(session, text)
        return read_oracle(text)

    def rolled_back(self, session: FakeSession) -> None:
        """Locks end with the transaction."""
        session.server.unlock(session)

    def _current(self, session: FakeSession, schema: str) -> Answer:
        if schema.upper() not in session.server.facts["users"]:
            raise Failed("ORA-01435", "ORA-01435: user does not exist")
        session.schema = schema
        session.database.execute(f"set search_path = '{schema},main'")
        return Answer()

    def _hold(self, session: FakeSession, what: str, how: str, code: str) -> None:
        session.open = session.open or bool(session.database.execute("begin"))
        if not session.server.lock(session, what, how):
            raise Failed(code, f"{code}: resource busy")

    def _guard(self, session: FakeSession, text: str) -> None:
        found = _CHANGE.match(text)
        if found is None:
            return
        verb, table = found.group(1).upper().split()[0], found.group(3)
        schema = found.group(2) or session.schema
        asked = f"select 1 from all_triggers where table_owner = upper('{schema}') and table_name = upper('{table}') and triggering_event = '{verb}'"
        if session.database.execute(asked).fetchall():
            raise Failed("ORA-20001", "ORA-20001: the journal is append-only")

    def _own_rows(self, session: FakeSession, text: str) -> None:
        """Each session has its own rows of a global temporary table."""
        found = re.search(r"(\w+)\.session_row", text)
        if found is not None:
            own, template = f"{found.group(1)}_session_row", f"{found.group(1)}.session_row_template"
            session.database.execute(f"create temporary table if not exists {own} as from {template} limit 0")


def _trigger(text: str) -> str:
    found = _TRIGGER.match(text)
    assert found is not None, text
    schema, name, verb, table = (each.upper() for each in found.groups())
    return f"insert into all_triggers values ('{schema}', '{table}', '{name}', 'ENABLED', '{verb}', 'BEFORE STATEMENT')"


def _table(text: str, temporary: str | None, schema: str, name: str, inside: str, _: str | None) -> str:
    owner, upper = schema.upper(), name.upper()
    plain = _KEY.sub(r"PRIMARY KEY (\2)", text).replace("CREATE GLOBAL TEMPORARY", "CREATE").removesuffix(" ON COMMIT PRESERVE ROWS")
    statements = [read_oracle(plain.replace("session_row", "session_row_template")), f"insert into all_tables values ('{owner}', '{upper}')"]
    columns: list[str] = []
    for line in re.split(r",\s*\n", inside):
        if column := _COLUMN.match(line):
            columns.append(_column(owner, upper, len(columns) + 1, *column.groups()))
    statements.append(f"insert into all_tab_columns values {', '.join(columns)}")
    if key := _KEY.search(inside):
        statements.append(f"insert into all_constraints values ('{owner}', '{key.group(1).upper()}', 'P')")
        for place, each in enumerate(key.group(2).split(", "), 1):
            statements.append(f"insert into all_cons_columns values ('{owner}', '{key.group(1).upper()}', '{upper}', '{each.upper()}', {place})")
    return "; ".join(statements)


def _column(owner: str, table: str, number: int, name: str, kind: str, size: str | None, scale: str | None, null: str | None) -> str:
    folded = name.strip('"') if name.startswith('"') else name.upper()
    digits = f"{size or 'null'}, {scale or 0}" if kind == "NUMBER" else "null, null"
    length = size if kind == "VARCHAR2" else str(DUE.get(kind, 0))
    said = "N" if null else "Y"
    return f"('{owner}', '{table}', '{folded}', '{kind}', {digits}, {length}, '{said}', {number})"


def _dropped(place: str) -> str:
    schema, name = place.upper().replace('"', "").split(".")
    where = f"where owner = '{schema}' and table_name = '{name}'"
    there = place.replace("session_row", "session_row_template")
    return f"drop table {there}; delete from all_tables {where}; delete from all_tab_columns {where}; delete from all_cons_columns {where}"
