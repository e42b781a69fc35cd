"""The two servers a journal can be on beside PostgreSQL, each with what its own files say."""

from __future__ import annotations

from tallystick.journal import mssql_tables, oracle_tables
from tallystick.journal.dbapi_fence import JOURNAL_NAMES, JournalServer
from tallystick.journal.mssql_engine import MSSQL
from tallystick.journal.oracle_engine import ORACLE

MSSQL_SERVER = JournalServer(
    engine=MSSQL,
    table_names=JOURNAL_NAMES,
    make_tables=mssql_tables.make_tables,
    found_tables=mssql_tables.found_tables,
    altered=mssql_tables.altered,
    lock=lambda session, address: mssql_tables.MssqlLock(session, address.schema),
    next_token=mssql_tables.next_token,
    held_token=mssql_tables.held_token,
    creation=mssql_tables.creation_statements,
    lock_needs_tables=False,
)
ORACLE_SERVER = JournalServer(
    engine=ORACLE,
    table_names=(*JOURNAL_NAMES, oracle_tables.LOCK_TABLE),
    make_tables=oracle_tables.make_tables,
    found_tables=oracle_tables.found_tables,
    altered=oracle_tables.altered,
    lock=lambda _, address: oracle_tables.OracleLock(address),
    next_token=oracle_tables.next_token,
    held_token=oracle_tables.held_token,
    creation=oracle_tables.creation_statements,
    lock_needs_tables=True,
)
