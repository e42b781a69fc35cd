"""SQL Server as a journal's server: how a session is set up there, what is refused before anything is written, and what the driver's errors mean.

Facts of the engine and of its driver (mssql-python): statements without values go straight to the server, so that SET holds for the session;
no error number reaches Python, only the ODBC class and the text, which `SET LANGUAGE us_english` makes English; pooled connections would keep
the writer's lock; a schema is not chosen for a session but written before every table. Readers see what was committed before their
statement (READ_COMMITTED_SNAPSHOT), a whole proof one moment (SNAPSHOT): the database must allow both.

Source: Microsoft, Transact-SQL reference: SET statements, sys.databases, row versioning-based isolation levels; Database engine errors.
Never run on a SQL Server by this project.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tallystick.journal.dbapi_session import Session
from tallystick.journal.errors import DatabaseTrouble, LockHeld, NoRight, RowExists, ServerFull, ServerLost, ServerTrouble, ServerUnfit
from tallystick.journal.server_session import LOCK_SECONDS, Address

COLLATION = "Latin1_General_100_BIN2_UTF8"
OLDEST_VERSION = 15
AZURE_EDITIONS = (5, 8)
"""Azure SQL Database and Managed Instance; their version says 12."""

LOGIN_SECONDS = 10

SESSION = (
    "SET LANGUAGE us_english",
    "SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON",
    "SET NUMERIC_ROUNDABORT OFF",
    "SET NOCOUNT OFF",
    "SET XACT_ABORT ON",
    f"SET LOCK_TIMEOUT {LOCK_SECONDS * 1000}",
    "SET TRANSACTION ISOLATION LEVEL READ COMMITTED",
)
"""What every session begins with: English messages, nulls and overflow as the standard has them, an error ends the transaction."""

FITNESS = """
SELECT CAST(SERVERPROPERTY('ProductMajorVersion') AS INT), CAST(SERVERPROPERTY('EngineEdition') AS INT), collation_name, snapshot_isolation_state,
  is_read_committed_snapshot_on, is_read_only, delayed_durability
FROM sys.databases WHERE name = DB_NAME()
"""

TABLES = ("entry", "tree_head", "writer", "snapshot")
_TABLE = re.compile(rf"\b(from|into|update|join) ({'|'.join(TABLES)})\b")
_LIMIT = re.compile(r" limit (\?|\d+)$")

BY_CLASS: tuple[tuple[str, type[DatabaseTrouble], str], ...] = (
    ("Client unable to establish connection", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("Server rejected the connection", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("Communication link failure", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("Connection failure during transaction", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("Connection not open", ServerLost, "the connection was ended; run the command again"),
    ("Disconnect error", ServerLost, "the connection was ended; run the command again"),
    ("Connection timeout expired", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("An error occurred with SQLSTATE code: 08S02", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("Cannot ", ServerLost, "the connection was ended; run the command again"),
    ("Serialization failure", ServerTrouble, "nothing was written; run the command again"),
    ("Invalid authorization specification", NoRight, "see to the user and its password (TALLYSTICK_STORE_PASSWORD)"),
)
"""How the driver names an ODBC class (the beginning of `driver_error`), the error it becomes, and what to do."""

BY_TEXT: tuple[tuple[str, type[DatabaseTrouble], str], ...] = (
    ("Failed to load the driver", ServerUnfit, "install what the driver needs (on Debian: apt-get install libltdl7 libkrb5-3 libgssapi-krb5-2)"),
    ("Login failed", NoRight, "see to the user and its password (TALLYSTICK_STORE_PASSWORD)"),
    ("Cannot open database", ServerLost, "make the database first, correct its name in the URL, or let the user into it"),
    ("permission was denied", NoRight, "have the right granted (docs: inside your SQL Server), or use another user"),
    ("permission denied", NoRight, "have the right granted (docs: inside your SQL Server), or use another user"),
    ("does not have permission", NoRight, "have the right granted (docs: inside your SQL Server), or use another user"),
    ("Lock request time out period exceeded", LockHeld, "another session holds it; run the command again when that one has ended"),
    ("deadlock", ServerTrouble, "nothing was written; run the command again"),
    ("Snapshot isolation transaction aborted", ServerTrouble, "nothing was written; run the command again"),
    ("snapshot isolation is not allowed", ServerUnfit, "expected ALLOW_SNAPSHOT_ISOLATION ON"),
    ("Could not allocate", ServerFull, "see to the server's files and disk, then run the command again"),
    ("insufficient disk space", ServerFull, "see to the server's disk, then run the command again"),
    ("transaction log for database", ServerFull, "see to the database's log, then run the command again"),
    ("insufficient system memory", ServerFull, "see to the server's memory, then run the command again"),
    ("size quota", ServerFull, "see to the size of the database, then run the command again"),
    ("read-only", ServerUnfit, "expected a database that can be written, not a readable secondary"),
    ("SHUTDOWN is in progress", ServerLost, "the server ends; run the command again when it is back"),
    ("in the kill state", ServerLost, "the session was ended; run the command again"),
    ("is not currently available", ServerLost, "run the command again when the database is back"),
    ("Cannot insert duplicate key", RowExists, "another session has written the same key; run the command again"),
    ("Violation of PRIMARY KEY constraint", RowExists, "another session has written the same key; run the command again"),
)
"""What an English message says, the error it becomes, and what to do. It is asked before the class."""


class MssqlEngine:
    """SQL Server 2019 and later, by mssql-python (the protocol is `dbapi_session.ServerEngine`)."""

    name = "SQL Server"
    version_query = "SELECT @@VERSION"

    def connect(self, address: Address) -> Any:
        """A connection that commits each statement. Raises ServerLost, NoRight, ServerUnfit."""
        driver = _driver(address)
        try:
            driver.pooling(enabled=False)
            return driver.connect(address.parameters["connection_string"], autocommit=True, timeout=LOGIN_SECONDS)
        except driver.Error as error:
            raise self.named(error, address.shown) from error
        except driver.ConnectionStringParseError as error:
            raise ServerUnfit(f"{address.shown}: {'; '.join(error.errors)}; expected words of an ODBC connection string after the ? of the URL") from None

    def errors(self) -> tuple[type[Exception], ...]:
        """The base of the driver's errors."""
        import mssql_python

        return (mssql_python.Error,)

    def named(self, error: Exception, place: str) -> DatabaseTrouble:
        """By the text, then by the ODBC class; what is neither is the statement's own trouble."""
        kind, told = str(getattr(error, "driver_error", "")), _told(error)
        found = next((each for each in BY_TEXT if each[0].lower() in told.lower()), None)
        found = found or next((each for each in BY_CLASS if kind.startswith(each[0])), None)
        if found is None:
            return DatabaseTrouble(told)
        return found[1](f"{place}: {told}; {found[2]}")

    def settle(self, session: Session, address: Address, read_only: bool) -> None:
        """Language, nulls, patience; then version, collation and isolation of the database. Raises ServerUnfit."""
        for each in SESSION:
            session.execute(each)
        version, edition, collation, snapshots, committed, closed, delayed = session.rows(FITNESS)[0]
        if version < OLDEST_VERSION and edition not in AZURE_EDITIONS:
            raise ServerUnfit(f"{address.shown}: found SQL Server of version {version}, expected {OLDEST_VERSION} (2019) or later")
        asked = [("collation", collation, COLLATION, "texts would be lost or ordered otherwise")]
        asked += [("ALLOW_SNAPSHOT_ISOLATION", _on(snapshots == 1), "ON", "a proof would not see one moment")]
        asked += [("READ_COMMITTED_SNAPSHOT", _on(committed), "ON", "readers would wait for the writer")]
        if not read_only:
            asked += [("READ_ONLY", _on(closed), "OFF", "nothing can be written")]
            asked += [("DELAYED_DURABILITY", "FORCED" if delayed == 2 else "ALLOWED", "ALLOWED", "a commit would not be durable")]
        for name, found, wanted, why in asked:
            if found != wanted:
                raise ServerUnfit(f"{address.shown}: found {name} = {found} of the database, expected {wanted}: {why} (docs: inside your SQL Server)")

    def statement(self, text: str, schema: str) -> str:
        """Tables with their schema; `limit n` as a fetch, which an ORDER BY stands before."""
        limited = _LIMIT.sub(r" offset 0 rows fetch next \1 rows only", text)
        return _TABLE.sub(rf"\1 [{schema}].[\2]", limited)

    def begin(self, connection: Any) -> None:
        """The driver's next statement opens a transaction."""
        connection.autocommit = False

    def ended(self, connection: Any) -> None:
        """Each statement is committed again."""
        connection.autocommit = True

    def begin_snapshot(self, session: Session) -> None:
        """One moment; a query that fails leaves the transaction as it is."""
        session.execute("SET XACT_ABORT OFF")
        session.execute("SET TRANSACTION ISOLATION LEVEL SNAPSHOT")
        session.begin()

    def end_snapshot(self, session: Session) -> None:
        """As every session is."""
        session.roll_back()
        session.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
        session.execute("SET XACT_ABORT ON")

    def kept(self, value: Any) -> Any:
        """Every value as it is."""
        return value

    def given(self, value: Any) -> Any:
        """Every value as it is."""
        return value

    def execute(self, cursor: Any, statement: str, values: Sequence[Any]) -> None:
        """Without values straight to the server; with values prepared."""
        if values:
            cursor.execute(statement, tuple(values))
        else:
            cursor.execute(statement)


MSSQL = MssqlEngine()


def _driver(address: Address) -> Any:
    try:
        import mssql_python
    except ImportError as error:
        raise ServerUnfit(f"{address.shown}: {error}; install the driver: pip install 'tallystick[mssql]'") from error
    return mssql_python


def _told(error: Exception) -> str:
    """The server's own words where there are any."""
    text = str(getattr(error, "ddbc_error", "") or getattr(error, "driver_error", "") or error)
    lines = re.sub(r"^(\[[^\]]*\])+", "", text).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def _on(value: object) -> str:
    return "ON" if value else "OFF"
