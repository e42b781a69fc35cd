"""Oracle as a journal's server: how a session is set up there, what is refused before anything is written, and what its errors mean.

Facts of the engine and of its driver (python-oracledb, thin): an empty text is null, so it is kept as `-` and a text that begins with `-`
with one more before it; a schema is a user, chosen for the session; there is no statement outside a transaction; dates and decimals in text
follow NLS settings, which are set; a commit waits for the log (COMMIT_WAIT), whatever the database's default is.

Source: Oracle, SQL Language Reference (ALTER SESSION, LOCK TABLE, SET TRANSACTION); Error Messages; python-oracledb documentation.
Never run on an Oracle database by this project.
"""

from __future__ import annotations

import datetime as dt
import decimal
import re
from collections.abc import Sequence
from typing import Any

from tallystick.journal.dbapi_session import Session
from tallystick.journal.errors import DatabaseTrouble, LockHeld, NoRight, RowExists, ServerFull, ServerLost, ServerTrouble, ServerUnfit
from tallystick.journal.server_session import Address

OLDEST_VERSION = (12, 2)
CONNECT_SECONDS = 10.0
PROBE_MINUTES = 1

EMPTY = "-"
"""What stands for an empty text; a text that begins with it has it twice."""

SESSION = (
    "ALTER SESSION SET NLS_SORT = BINARY",
    "ALTER SESSION SET NLS_COMP = BINARY",
    "ALTER SESSION SET NLS_LENGTH_SEMANTICS = BYTE",
    "ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD'",
    "ALTER SESSION SET NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF6'",
    "ALTER SESSION SET NLS_NUMERIC_CHARACTERS = '.,'",
    "ALTER SESSION SET NLS_LANGUAGE = AMERICAN",
    "ALTER SESSION SET TIME_ZONE = 'UTC'",
    "ALTER SESSION SET COMMIT_WAIT = 'FORCE_WAIT'",
    "ALTER SESSION SET COMMIT_LOGGING = 'IMMEDIATE'",
)
"""What every session begins with: text ordered by its bytes, dates and decimals written one way, durable commits."""

FITNESS = "SELECT value, SYS_CONTEXT('USERENV', 'DATABASE_ROLE') FROM nls_database_parameters WHERE parameter = 'NLS_CHARACTERSET'"

_LIMIT = re.compile(r" limit (\?|\d+)$")

LOST = "see whether the server runs and can be reached, then run the command again"
ENDED = "the server ended the connection; run the command again"
USER = "see to the user and its password (TALLYSTICK_STORE_PASSWORD)"
RIGHT = "have the right granted (docs: inside your Oracle), or use another user"
SPACE = "see to the quota, tablespace or disk, then run the command again"
AGAIN = "nothing was written; run the command again"

BY_CODE: tuple[tuple[tuple[str, ...], type[DatabaseTrouble], str], ...] = (
    (("DPY-6000", "DPY-6001", "DPY-6003", "DPY-6005", "ORA-12170", "ORA-12505", "ORA-12514", "ORA-12541", "ORA-12543", "ORA-12545"), ServerLost, LOST),
    (("DPY-1001", "DPY-4011", "ORA-03113", "ORA-03114", "ORA-03135", "ORA-00028", "ORA-01012", "ORA-02396", "ORA-02399", "ORA-12537"), ServerLost, ENDED),
    (("ORA-01033", "ORA-01034", "ORA-01089", "ORA-01090", "ORA-01092", "ORA-12528", "ORA-12547", "ORA-12571", "DPY-4024"), ServerLost, ENDED),
    (("ORA-01005", "ORA-01017", "ORA-28000", "ORA-28001", "DPY-4001"), NoRight, USER),
    (("ORA-01031", "ORA-01045", "ORA-01950", "ORA-41900", "ORA-01749"), NoRight, RIGHT),
    (("ORA-01435", "ORA-01918"), ServerUnfit, "a schema is a user of the database: let the DBA make it first (docs: inside your Oracle), or correct --schema"),
    (("ORA-01536", "ORA-01652", "ORA-01653", "ORA-01654", "ORA-01658", "ORA-01683", "ORA-01688", "ORA-01691", "ORA-30036"), ServerFull, SPACE),
    (("ORA-00257", "ORA-19809", "ORA-00018", "ORA-00020", "ORA-04030", "ORA-04031", "ORA-04036"), ServerFull, SPACE),
    (("ORA-12516", "ORA-12518", "ORA-12519", "ORA-12520"), ServerFull, SPACE),
    (("ORA-16000", "ORA-01456"), ServerUnfit, "expected a database that can be written, not a standby or a read-only transaction"),
    (("ORA-00054", "ORA-30006"), LockHeld, "another session holds it; run the command again when that one has ended"),
    (("ORA-00060", "ORA-08177", "ORA-01555"), ServerTrouble, AGAIN),
    (("ORA-00001",), RowExists, "another session has written the same key; run the command again"),
)
"""Codes of Oracle and of its driver, the error they become, and what to do."""


class OracleEngine:
    """Oracle 12.2 and later, by python-oracledb in thin mode (the protocol is `dbapi_session.ServerEngine`)."""

    name = "Oracle"
    version_query = "SELECT MIN(banner) FROM v$version"

    def connect(self, address: Address) -> Any:
        """A connection that commits nothing by itself. Raises ServerLost, NoRight, ServerUnfit."""
        driver = _driver(address)
        given: dict[str, Any] = dict(address.parameters)
        if "port" in given:
            given["port"] = int(given["port"])
        try:
            connection = driver.connect(**given, tcp_connect_timeout=CONNECT_SECONDS, expire_time=PROBE_MINUTES, program="tallystick")
        except driver.Error as error:
            raise self.named(error, address.shown) from error
        connection.outputtypehandler = _fetched
        return connection

    def errors(self) -> tuple[type[Exception], ...]:
        """The base of the driver's errors."""
        import oracledb

        return (oracledb.Error,)

    def named(self, error: Exception, place: str) -> DatabaseTrouble:
        """By the code; what has no code in the list is the statement's own trouble."""
        code, told = code_of(error), _told(error)
        for codes, kind, advice in BY_CODE:
            if code in codes:
                return kind(f"{place}: {told}; {advice}")
        return DatabaseTrouble(told)

    def settle(self, session: Session, address: Address, read_only: bool) -> None:
        """Language and formats, the schema; then version, characters and role of the database. Raises ServerUnfit."""
        for each in SESSION:
            session.execute(each)
        session.execute(f"ALTER SESSION SET CURRENT_SCHEMA = {address.schema}")
        version = tuple(int(part) for part in str(session.connection.version).split(".")[:2])
        if version < OLDEST_VERSION:
            raise ServerUnfit(f"{address.shown}: found Oracle {'.'.join(map(str, version))}, expected {'.'.join(map(str, OLDEST_VERSION))} or later")
        characters, role = session.rows(FITNESS)[0]
        if characters != "AL32UTF8":
            raise ServerUnfit(f"{address.shown}: found NLS_CHARACTERSET = {characters}, expected AL32UTF8: text would be lost")
        if not read_only and role not in ("PRIMARY", None):
            raise ServerUnfit(f"{address.shown}: found a database of role {role}, expected PRIMARY: nothing can be written")

    def statement(self, text: str, schema: str) -> str:
        """Values as :1, :2; `limit n` as a fetch; an empty constant as what stands for it."""
        limited = _LIMIT.sub(r" fetch first \1 rows only", text).replace("''", f"'{EMPTY}'")
        parts = limited.split("?")
        return "".join(f"{part}:{place}" for place, part in enumerate(parts[:-1], 1)) + parts[-1]

    def begin(self, connection: Any) -> None:
        """The next statement opens a transaction."""

    def ended(self, connection: Any) -> None:
        """Nothing has to be set back."""

    def begin_snapshot(self, session: Session) -> None:
        """One moment; a query that fails leaves the transaction as it is."""
        session.begin()
        session.execute("SET TRANSACTION READ ONLY")

    def end_snapshot(self, session: Session) -> None:
        """As every session is."""
        session.roll_back()

    def kept(self, value: Any) -> Any:
        """An empty text as `-`."""
        return EMPTY + value if isinstance(value, str) and (not value or value.startswith(EMPTY)) else value

    def given(self, value: Any) -> Any:
        """`-` as the empty text it stands for."""
        return value[1:] if isinstance(value, str) and value.startswith(EMPTY) else value

    def execute(self, cursor: Any, statement: str, values: Sequence[Any]) -> None:
        """Values bound by place; texts too long for a VARCHAR2 as CLOB."""
        if values:
            cursor.setinputsizes(*(_bound(each) for each in values))
        cursor.execute(statement, list(values))


ORACLE = OracleEngine()

LONGEST_BOUND_BYTES = 4000


def code_of(error: Exception) -> str:
    """The error's code, such as ORA-00054 or DPY-6005; '' where it has none."""
    first = error.args[0] if error.args else None
    return str(getattr(first, "full_code", "") or "")


def _driver(address: Address) -> Any:
    try:
        import oracledb
    except ImportError as error:
        raise ServerUnfit(f"{address.shown}: {error}; install the driver: pip install 'tallystick[oracle]'") from error
    return oracledb


def _bound(value: Any) -> Any:
    import oracledb

    long = isinstance(value, str) and len(value.encode()) > LONGEST_BOUND_BYTES
    return oracledb.DB_TYPE_CLOB if long else None


def _fetched(cursor: Any, column: Any) -> Any:
    """Numbers as decimals, whole ones of a stated precision as integers; dates without a time of day; long texts as texts."""
    import oracledb

    if column.type_code is oracledb.DB_TYPE_NUMBER:
        whole = column.scale == 0 and column.precision
        return cursor.var(decimal.Decimal, arraysize=cursor.arraysize, outconverter=int if whole else None)
    if column.type_code is oracledb.DB_TYPE_DATE:
        return cursor.var(oracledb.DB_TYPE_DATE, arraysize=cursor.arraysize, outconverter=_day)
    if column.type_code is oracledb.DB_TYPE_CLOB:
        return cursor.var(oracledb.DB_TYPE_LONG, arraysize=cursor.arraysize)
    return None


def _day(value: dt.datetime) -> dt.date:
    return value.date()


def _told(error: Exception) -> str:
    """The first lines that say something, without the help address: the driver's own line may be followed by the system's."""
    lines = [each.strip() for each in str(error).strip().splitlines() if each.strip() and not each.startswith("Help:")]
    return " ".join(lines[:2]) if lines else type(error).__name__
