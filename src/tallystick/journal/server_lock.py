"""One writer of a journal on PostgreSQL: an advisory lock that lives as long as the session, and a token that outlives it.

The lock says who may begin; the token (`writer.token`, one more with each writer) is compared inside every change, under a share lock
that a new writer's update has to wait for. A change of the old writer is therefore either whole before the new one begins, or refused.
A share lock, not an update lock: the stages' own sessions hold it too while they write rows, beside the journal's.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from tallystick.journal.errors import BookLocked, WriterReplaced
from tallystick.journal.lock import own_name
from tallystick.journal.server_errors import named_errors
from tallystick.journal.server_session import LOCK_SECONDS, Address

if TYPE_CHECKING:
    import psycopg

    from tallystick.journal.server_session import Connection

PATIENCE = "1s"
"""How long the lock is waited for: a session that has just ended lets go of it a moment later."""


@dataclass(frozen=True)
class Fence:
    """The token of the one writer of a schema, compared by every session that writes for it."""

    shown: str
    schema: str
    token: int

    def hold(self, connection: psycopg.Connection[Any]) -> None:
        """Inside a transaction of `connection`, before its changes: nobody becomes the writer until it has ended. Raises WriterReplaced."""
        row = connection.execute(f'select token, holder from "{self.schema}".writer for share').fetchone()
        token, holder = row or (0, "nobody")
        if token != self.token:
            told = f"found writer {token} ({holder or 'closed by now'}), expected this process, writer {self.token}"
            raise WriterReplaced(f"{self.shown}: another process became the writer: {told}; nothing was written; run the command again")


def take_lock(connection: Connection, address: Address) -> None:
    """Take the schema's advisory lock for this session. Raises BookLocked with the holder's name, ServerTrouble."""
    import psycopg

    key = _lock_key(address.schema)
    with named_errors(address.shown):
        connection.execute("select set_config('lock_timeout', %s, false)", (PATIENCE,))
        try:
            connection.execute("select pg_advisory_lock(%s)", (key,))
        except psycopg.errors.LockNotAvailable as error:
            holder = _holder(connection)
            raise BookLocked(f"{address.shown}: another process is writing to this book: {holder}; wait for it to end, or stop it", holder) from error
        connection.execute("select set_config('lock_timeout', %s, false)", (f"{LOCK_SECONDS}s",))


def become_writer(connection: Connection, address: Address, command: str | None) -> Fence:
    """Under the lock: the next token is this session's, and its name stands in `writer`. Raises BookLocked, ServerTrouble."""
    import psycopg

    statement = "update writer set token = token + 1, backend = pg_backend_pid(), holder = %s returning token"
    with named_errors(address.shown):
        try:
            row = connection.execute(statement, (own_name(command).strip(),)).fetchone()
        except psycopg.errors.LockNotAvailable as error:
            holder = "a session of the writer before, which has not ended its work"
            raise BookLocked(f"{address.shown}: another process is still writing: {holder}; wait for it to end, or stop it", holder) from error
    return Fence(address.shown, address.schema, int(row[0]) if row else 0)


def let_go(connection: Connection, address: Address, token: int) -> None:
    """Give the lock back at once (the end of the session does it a moment later); a connection already lost has no lock."""
    import psycopg

    with suppress(psycopg.Error):
        connection.execute("update writer set holder = '' where token = %s", (token,))
        connection.execute("select pg_advisory_unlock(%s)", (_lock_key(address.schema),))


def _holder(connection: Connection) -> str:
    """The name in `writer`, if it is that of the session that holds a lock."""
    import psycopg

    query = "select holder from writer where exists (select from pg_locks where locktype = 'advisory' and granted and pid = writer.backend)"
    rows: list[tuple[Any, ...]] = []
    with suppress(psycopg.errors.UndefinedTable):
        rows = connection.execute(query).fetchall()
    return str(rows[0][0]) if rows and rows[0][0] else "a process that has only just started"


def _lock_key(schema: str) -> int:
    """A lock number of 64 bits from the schema's name; locks of one database do not meet those of another."""
    return int.from_bytes(sha256(f"tallystick writer of {schema}".encode()).digest()[:8], signed=True)
