"""The drivers' faces of the stand-ins: connections and cursors as mssql-python and python-oracledb have them, their own errors and types."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import mssql_python
import oracledb
import pytest

from tests.servers.mssql_ways import mssql_server
from tests.servers.oracle_ways import oracle_server
from tests.servers.server import Answer, Failed, FakeServer, FakeSession

_DECIMAL = re.compile(r"DECIMAL\((\d+),(\d+)\)")

MSSQL_FAILED = {
    "LOST": (mssql_python.OperationalError, "Communication link failure", "Communication link failure"),
    "EXISTS": (mssql_python.IntegrityError, "Integrity constraint violation", "Violation of PRIMARY KEY constraint 'pk'."),
    "LOCKED": (mssql_python.OperationalError, "General error", "Lock request time out period exceeded."),
    "CONFLICT": (mssql_python.OperationalError, "Serialization failure", "Transaction was deadlocked on lock resources."),
}
"""Driver's class, its name of the ODBC class, the server's words."""

ORACLE_FAILED = {
    "LOST": ("DPY-4011", "DPY-4011: the database or network closed the connection"),
    "EXISTS": ("ORA-00001", "ORA-00001: unique constraint (BOOK.PK) violated"),
    "CONFLICT": ("ORA-08177", "ORA-08177: can't serialize access for this transaction"),
}


@dataclass(frozen=True)
class OracleFailure:
    """What python-oracledb puts into its errors."""

    full_code: str
    message: str

    def __str__(self) -> str:
        return self.message


class _Connection:
    """What both drivers' connections have."""

    error: Any

    def __init__(self, session: FakeSession) -> None:
        self.session = session
        self.autocommit = False

    def commit(self) -> None:
        """End the transaction; what was done lasts."""
        self.guarded(self.session.commit)

    def rollback(self) -> None:
        """End the transaction; what was done is gone."""
        self.guarded(self.session.roll_back)

    def close(self) -> None:
        """End the session."""
        self.session.end()

    def guarded(self, done: Any, *given: Any) -> Any:
        """What is done, its failures as the driver's errors."""
        try:
            return done(*given)
        except Failed as failed:
            raise self.error(failed) from None


class MssqlConnection(_Connection):
    """mssql-python's."""

    def cursor(self) -> MssqlCursor:
        """A cursor of this connection."""
        return MssqlCursor(self)

    def error(self, failed: Failed) -> Exception:
        """The driver's error."""
        kind, said, told = MSSQL_FAILED.get(failed.code, (mssql_python.ProgrammingError, "Syntax error or access violation", failed.text))
        return Exception.__new__(kind) if told is None else kind(said, f"[Microsoft][ODBC Driver 18 for SQL Server][SQL Server]{told}")


class OracleConnection(_Connection):
    """python-oracledb's."""

    outputtypehandler: Any = None

    @property
    def version(self) -> str:
        """The server's version."""
        return str(self.session.server.facts["version"])

    def cursor(self) -> OracleCursor:
        """A cursor of this connection."""
        return OracleCursor(self)

    def error(self, failed: Failed) -> Exception:
        """The driver's error."""
        code, told = ORACLE_FAILED.get(failed.code, (failed.code, failed.text))
        return oracledb.DatabaseError(OracleFailure(code, told))


class _Cursor:
    """What both drivers' cursors have."""

    arraysize = 100

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.session: FakeSession = connection.session
        self.answer: Any = Answer()
        self.rowcount = -1
        self.sizes: tuple[Any, ...] = ()

    def executemany(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Once for every row."""
        self.connection.guarded(self.session.fill, statement, [self.bound(row) for row in rows], self.begins)

    def fetchall(self) -> list[Any]:
        """All rows left."""
        return self.fetchmany(1 << 40)

    def fetchmany(self, size: int) -> list[Any]:
        """The next rows."""
        if isinstance(self.answer, Answer):
            rows, self.answer = list(self.answer.rows), Answer(self.answer.columns)
        else:
            rows = self.answer.fetchmany(size)
        return [self.given(row) for row in rows]

    def close(self) -> None:
        """No more of this one."""

    def bound(self, row: Sequence[Any]) -> list[Any]:
        """Values as the server takes them."""
        return list(row)

    @property
    def begins(self) -> bool:
        """Whether a statement opens a transaction."""
        return not self.connection.autocommit

    def columns(self) -> list[tuple[str, str]]:
        """Names and DuckDB types of the result."""
        if isinstance(self.answer, Answer):
            return list(self.answer.columns)
        return [(each[0], str(each[1])) for each in self.answer.description or []]

    def run(self, statement: str, values: Sequence[Any]) -> None:
        """Execute one statement."""
        self.answer = self.connection.guarded(self.session.run, statement, self.bound(values), self.begins)
        assert "BOOLEAN" not in [kind for _, kind in self.columns()], f"neither engine has booleans: {statement[:300]}"


class MssqlCursor(_Cursor):
    """mssql-python's."""

    def setinputsizes(self, sizes: Sequence[Any]) -> None:
        """Types of the values to come."""
        self.sizes = tuple(sizes)

    def execute(self, statement: str, *values: Any) -> None:
        """One statement, its values one by one or as one tuple."""
        self.run(statement, values[0] if len(values) == 1 and isinstance(values[0], tuple) else values)

    @property
    def description(self) -> list[tuple[Any, ...]]:
        """Python's types, precision and scale."""
        return [(name, *_mssql_type(kind)) for name, kind in self.columns()]

    def given(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """As DuckDB has them."""
        return row


class OracleCursor(_Cursor):
    """python-oracledb's."""

    def setinputsizes(self, *sizes: Any) -> None:
        """Types of the values to come."""
        self.sizes = sizes

    def execute(self, statement: str, values: Sequence[Any] = ()) -> None:
        """One statement."""
        self.run(statement, values)

    def var(self, kind: Any, arraysize: int = 1, outconverter: Any = None) -> Any:
        """What values of a column become."""
        return outconverter

    @property
    def description(self) -> list[tuple[Any, ...]]:
        """Names in capitals, the driver's types, precision and scale (a computed number has none)."""
        return [(name.upper(), *_oracle_type(kind)) for name, kind in self.columns()]

    def bound(self, row: Sequence[Any]) -> list[Any]:
        """An empty text is null."""
        return [None if each == "" else each for each in row]

    def given(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Through the connection's handler; an empty text is null."""
        return tuple(self._value(value, column) for value, column in zip(row, self.description, strict=True))

    def _value(self, value: Any, column: tuple[Any, ...]) -> Any:
        if value is None or value == "":
            return None
        raw = dt.datetime.combine(value, dt.time()) if type(value) is dt.date else Decimal(value) if isinstance(value, int) else value
        told = _Told(*column[:2], column[4], column[5])
        converter = self.connection.outputtypehandler(self, told) if self.connection.outputtypehandler else None
        return converter(raw) if converter else raw


@dataclass(frozen=True)
class _Told:
    """A column as the driver tells the handler."""

    name: str
    type_code: Any
    precision: int
    scale: int


def _mssql_type(kind: str) -> tuple[Any, ...]:
    if found := _DECIMAL.match(kind):
        return (Decimal, None, None, int(found.group(1)), int(found.group(2)), True)
    kinds: dict[str, Any] = {"DATE": dt.date, "TIMESTAMP": dt.datetime, "DOUBLE": float, "VARCHAR": str}
    return (kinds.get(kind, int), None, None, None, None, True)


def _oracle_type(kind: str) -> tuple[Any, ...]:
    if found := _DECIMAL.match(kind):
        precision, scale = int(found.group(1)), int(found.group(2))
        return (oracledb.DB_TYPE_NUMBER, None, None, *((0, -127) if precision == 38 else (precision, scale)), True)
    kinds = {
        "DATE": oracledb.DB_TYPE_DATE,
        "TIMESTAMP": oracledb.DB_TYPE_TIMESTAMP,
        "DOUBLE": oracledb.DB_TYPE_BINARY_DOUBLE,
        "VARCHAR": oracledb.DB_TYPE_VARCHAR,
    }
    if kind in kinds:
        return (kinds[kind], None, None, None, None, True)
    return (oracledb.DB_TYPE_NUMBER, None, None, *((0, -127) if kind in ("HUGEINT", "UHUGEINT", "UBIGINT") else (19, 0)), True)


def use_mssql(monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    """A stand-in for SQL Server, at every address."""
    server = mssql_server()

    def connect(_: str, autocommit: bool = False, timeout: int = 0, **__: Any) -> MssqlConnection:
        made = MssqlConnection(server.session())
        made.autocommit = autocommit
        return made

    monkeypatch.setattr(mssql_python, "connect", connect)
    with suppress(Exception):
        monkeypatch.setattr(mssql_python, "pooling", lambda **_: None)
    return server


def use_oracle(monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    """A stand-in for Oracle, at every address."""
    server = oracle_server()
    monkeypatch.setattr(oracledb, "connect", lambda **_: OracleConnection(server.session()))
    return server
