"""What PostgreSQL's errors mean for a journal: each becomes a named error that says where, what was found and what to do, never a password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tallystick.journal.errors import DatabaseTrouble, NoRight, ServerFull, ServerLost, ServerTrouble, ServerUnfit

if TYPE_CHECKING:
    import psycopg

BY_STATE: tuple[tuple[str, type[DatabaseTrouble], str], ...] = (
    ("08", ServerLost, "see whether the server runs and can be reached, then run the command again"),
    ("57P", ServerLost, "the server ended the connection; see to it, then run the command again"),
    ("28", NoRight, "see to the user and its password (PGPASSWORD, ~/.pgpass or TALLYSTICK_STORE_PASSWORD)"),
    ("3D", ServerLost, "make the database first, or correct the name in the URL"),
    ("42501", NoRight, "have the right granted (docs: a book on PostgreSQL), or use another user"),
    ("53", ServerFull, "see to the server's disk, memory or number of connections, then run the command again"),
    ("58", ServerFull, "see to the server's disk, then run the command again"),
    ("25006", ServerUnfit, "expected a server that can be written, not a standby or a read-only session"),
    ("55P03", ServerTrouble, "another session holds it; run the command again when that one has ended"),
    ("40", ServerTrouble, "nothing was written; run the command again"),
)
"""SQLSTATE (its beginning), the error it becomes, and what to do."""


@contextmanager
def named_errors(place: str) -> Iterator[None]:
    """Errors of psycopg inside become the journal's own."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise named(error, place) from error


def named(error: psycopg.Error, place: str) -> DatabaseTrouble:
    """The journal's error for one of psycopg's."""
    import psycopg

    state, told = error.sqlstate, _first_line(error)
    for start, kind, advice in BY_STATE:
        if state is not None and state.startswith(start):
            return kind(f"{place}: {told}; {advice}")
    if state is None and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return _without_state(told, place)
    return DatabaseTrouble(told)


def _without_state(told: str, place: str) -> DatabaseTrouble:
    """A connection that could not be made has no SQLSTATE, only libpq's text."""
    if "password" in told or "authentication" in told or "pg_hba.conf" in told:
        return NoRight(f"{place}: {told}; see to the user and its password (PGPASSWORD, ~/.pgpass or TALLYSTICK_STORE_PASSWORD)")
    return ServerLost(f"{place}: {told}; see whether the server runs and can be reached, then run the command again")


def _first_line(error: psycopg.Error) -> str:
    lines = (error.diag.message_primary or str(error)).strip().splitlines()
    return lines[0] if lines else type(error).__name__
