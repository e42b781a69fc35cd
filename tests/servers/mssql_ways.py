"""A stand-in for SQL Server: its settings, application locks, catalogue and triggers, as far as a book asks for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tests.servers.read_mssql import read_mssql
from tests.servers.server import Answer, Failed, FakeServer, FakeSession

COLLATION = "Latin1_General_100_BIN2_UTF8"
SIZES = {"bigint": 8, "int": 4, "date": 3, "datetime2": 8, "float": 8, "decimal": 17}

_LOCK = re.compile(r"sp_getapplock @Resource = N'([^']*)'.*@LockOwner = 'Session'")
_UNLOCK = re.compile(r"EXECUTE sp_releaseapplock @Resource = N'([^']*)'")
_TABLE = re.compile(r"CREATE TABLE (?:\[?(\w+)\]?\.)?\[?(#?\w+)\]? \((.*)\)\s*$", re.DOTALL)
_COLUMN = re.compile(r"\s*\[?(\w+)\]? (\w+)(?:\(([\w, ]+)\))?(?: COLLATE (\w+))?( NOT NULL| NULL)?\s*$")
_KEY = re.compile(r"CONSTRAINT (\w+) PRIMARY KEY(?: NONCLUSTERED)? \((.*?)\)")
_TRIGGER = re.compile(r"CREATE TRIGGER \[(\w+)\]\.\[(\w+)\] ON \[\w+\]\.\[(\w+)\] INSTEAD OF (\w+)")
_CHANGE = re.compile(r"(UPDATE|DELETE FROM) \[?(\w+)\]?\.\[?(\w+)\]?", re.IGNORECASE)

CATALOGUE = """
create schema sys;
create table sys.schemas (name varchar, schema_id varchar);
create table sys.tables (name varchar, object_id varchar, schema_id varchar);
create table sys.columns (object_id varchar, name varchar, column_id int, user_type_id varchar, max_length int, collation_name varchar, is_nullable int);
create view sys.types as select distinct user_type_id as name, user_type_id from sys.columns;
create table sys.indexes (object_id varchar, index_id int, is_primary_key int);
create table sys.index_columns (object_id varchar, index_id int, column_id int, key_ordinal int);
create table sys.triggers (name varchar, is_disabled int, is_instead_of_trigger int, object_id varchar, parent_id varchar, told varchar);
create macro main.object_definition(id) as (select any_value(told) from sys.triggers where object_id = id);
"""

FACTS = {"version": 15, "edition": 3, "collation": COLLATION, "snapshots": 1, "committed": 1, "read_only": 0, "delayed": 0}
"""What the fitness query finds, unless an administrator has set it otherwise."""


def mssql_server() -> FakeServer:
    """A server with an empty database."""
    server = FakeServer(MssqlWays(), dict(FACTS))
    server.root.execute(CATALOGUE)
    return server


class MssqlWays:
    """SQL Server's own (the protocol is `server.Ways`)."""

    def special(self, session: FakeSession, statement: str, values: Sequence[Any]) -> Answer | None:
        """Settings, fitness, application locks, version."""
        text = statement.strip()
        if text.upper().startswith("SET "):
            session.settings.append(text)
            return Answer()
        if "FROM sys.databases" in text:
            return Answer(
                tuple((name, "VARCHAR" if name == "collation" else "INTEGER") for name in FACTS), (tuple(session.server.facts[name] for name in FACTS),)
            )
        if found := _LOCK.search(text):
            return Answer((("result", "INTEGER"),), ((0 if session.server.lock(session, f"application {found.group(1)}", "exclusive") else -1,),))
        if found := _UNLOCK.match(text):
            session.server.unlock(session, f"application {found.group(1)}")
            return Answer()
        return Answer((("version", "VARCHAR"),), (("Microsoft SQL Server 2022 (stand-in)",),)) if text == "SELECT @@VERSION" else None

    def read(self, session: FakeSession, statement: str) -> str:
        """Tables and triggers go into the catalogue too; a row of `writer` read REPEATABLEREAD is held to the end of the transaction."""
        text = statement.strip()
        if text.startswith("CREATE TRIGGER"):
            return self._trigger(text)
        if text.startswith("CREATE SCHEMA"):
            name = text.split()[2].strip("[]")
            return f"create schema {name}; insert into sys.schemas values ('{name}', '{name}')"
        if found := _TABLE.match(text):
            return self._table(session, text, *found.groups())
        if text.startswith("DROP TABLE"):
            place = text.split()[2].replace("[", "").replace("]", "")
            return f"drop table {place}; delete from sys.tables where object_id = '{place}'; delete from sys.columns where object_id = '{place}'"
        if text.startswith("CREATE CLUSTERED INDEX"):
            return "select 1"
        self._guard(session, text)
        return read_mssql(text, session.number)

    def rolled_back(self, session: FakeSession) -> None:
        """Row locks end with the transaction."""
        session.server.unlock(session, "row")

    def _guard(self, session: FakeSession, text: str) -> None:
        found = _CHANGE.match(text)
        if found is None:
            if "WITH (REPEATABLEREAD)" in text and not session.server.lock(session, "row of writer", "shared"):
                raise Failed("LOCKED", "Lock request time out period exceeded.")
            return
        verb, schema, table = found.group(1).upper().split()[0], found.group(2), found.group(3)
        asked = f"select 1 from sys.triggers where parent_id = '{schema}.{table}' and is_disabled = 0 and told ilike '%instead of {verb}%'"
        if session.database.execute(asked).fetchall():
            raise Failed("GUARDED", "the journal is append-only")
        if table == "writer" and not session.server.lock(session, "row of writer", "exclusive"):
            raise Failed("LOCKED", "Lock request time out period exceeded.")
        if table == "writer" and not session.open:
            session.server.unlock(session, "row")

    def _trigger(self, text: str) -> str:
        found = _TRIGGER.match(text)
        assert found is not None, text
        schema, name, table, _ = found.groups()
        told = text.replace("'", "''")
        return f"insert into sys.triggers values ('{name}', 0, 1, '{schema}.{name}', '{schema}.{table}', '{told}')"

    def _table(self, session: FakeSession, text: str, schema: str | None, name: str, inside: str) -> str:
        made = read_mssql(_KEY.sub(r"PRIMARY KEY (\2)", text), session.number)
        if name.startswith("#"):
            return made
        place = f"{schema}.{name}"
        statements = [made, f"insert into sys.tables values ('{name}', '{place}', '{schema}')"]
        names: list[str] = []
        columns: list[str] = []
        for line in re.split(r",\s*\n", inside):
            if column := _COLUMN.match(line):
                columns.append(_column(place, len(names) + 1, *column.groups()))
                names.append(column.group(1))
        statements.append(f"insert into sys.columns values {', '.join(columns)}")
        if key := _KEY.search(inside):
            statements.append(f"insert into sys.indexes values ('{place}', 1, 1)")
            for ordinal, each in enumerate(key.group(2).split(", "), 1):
                statements.append(f"insert into sys.index_columns values ('{place}', 1, {names.index(each.strip('[]')) + 1}, {ordinal})")
        return "; ".join(statements)


def _column(place: str, number: int, name: str, kind: str, size: str | None, collation: str | None, null: str | None) -> str:
    small = kind.lower()
    length = SIZES.get(small) or (-1 if size == "MAX" else int(size or 0))
    said = f"'{collation}'" if collation else "null"
    return f"('{place}', '{name}', {number}, '{small}', {length}, {said}, {0 if (null or '').strip() == 'NOT NULL' else 1})"
