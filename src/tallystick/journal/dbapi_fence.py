"""One writer of a journal on SQL Server or Oracle: a lock that lives as long as its session, and a token that outlives it.

As on PostgreSQL (`server_lock`): the lock says who may begin; the token is compared inside every change, so that a change of an old writer is
either whole before the new one begins, or refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tallystick.journal.dbapi_session import ServerEngine, Session
from tallystick.journal.dbapi_tables import JOURNAL_TABLES
from tallystick.journal.errors import BookLocked, LockHeld, WriterReplaced
from tallystick.journal.lock import own_name
from tallystick.journal.server_session import Address


class WriterLock(Protocol):
    """The lock of the one writer of a schema."""

    def take(self) -> bool:
        """Whether it could be taken."""

    def release(self) -> None:
        """Give it back."""


@dataclass(frozen=True)
class JournalServer:
    """An engine with what its file says of the journal's tables and lock.

    `schema_is_made`: whether this program makes a schema (on Oracle a DBA does, since it is a user); `lock_needs_tables`: whether the lock is
    on a row of them.
    """

    engine: ServerEngine
    table_names: tuple[str, ...]
    make_tables: Callable[[Session, str], None]
    found_tables: Callable[[Session, str], set[str]]
    altered: Callable[[Session, str], list[str]]
    lock: Callable[[Session, Address], WriterLock]
    next_token: Callable[[Session, str, str], int]
    held_token: Callable[[Session, str], tuple[int, str]]
    creation: Callable[[str], list[str]]
    lock_needs_tables: bool


@dataclass(frozen=True)
class DbapiFence:
    """The token of the one writer of a schema, compared by every session that writes for it."""

    server: JournalServer
    shown: str
    schema: str
    token: int

    def hold(self, session: Session) -> None:
        """Inside a transaction, before its changes: nobody becomes the writer until it has ended. Raises WriterReplaced."""
        token, holder = self.server.held_token(session, self.schema)
        if token != self.token:
            told = f"found writer {token} ({self.server.engine.given(holder) or 'closed by now'}), expected this process, writer {self.token}"
            raise WriterReplaced(f"{self.shown}: another process became the writer: {told}; nothing was written; run the command again")


def take_lock(server: JournalServer, session: Session, address: Address) -> WriterLock:
    """Take the lock of a schema. Raises BookLocked with the holder's name, ServerTrouble."""
    lock = server.lock(session, address)
    taken = False
    try:
        taken = lock.take()
    finally:
        if not taken:
            lock.release()
    if not taken:
        holder = _holder(server, session, address)
        raise BookLocked(f"{address.shown}: another process is writing to this book: {holder}; wait for it to end, or stop it", holder)
    return lock


def become_writer(server: JournalServer, session: Session, address: Address, command: str | None) -> DbapiFence:
    """Under the lock: the next token is this session's, and its name stands in `writer`. Raises BookLocked, ServerTrouble."""
    try:
        token = server.next_token(session, address.schema, own_name(command).strip())
    except LockHeld as error:
        holder = "a session of the writer before, which has not ended its work"
        raise BookLocked(f"{address.shown}: another process is still writing: {holder}; wait for it to end, or stop it", holder) from error
    return DbapiFence(server, address.shown, address.schema, token)


def _holder(server: JournalServer, session: Session, address: Address) -> str:
    """The name in `writer`. (Which session holds a lock is seen only by administrators: it may be that of the writer before.)"""
    if "writer" not in server.found_tables(session, address.schema):
        return "a process that has only just started"
    rows = session.rows(server.engine.statement("select holder from writer", address.schema))
    return str(server.engine.given(rows[0][0])) if rows and server.engine.given(rows[0][0]) else "a process that has only just started"


JOURNAL_NAMES = tuple(each.name for each in JOURNAL_TABLES)
