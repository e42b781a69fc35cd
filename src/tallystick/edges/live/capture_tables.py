"""The tables of `live.sqlite`: what came, where both sequences stand, what was sent, what waits to be sent, what went into the book."""

from __future__ import annotations

import sqlite3
from pathlib import Path

FILE_NAME = "live.sqlite"
BUSY_SECONDS = 10

STATEMENTS = (
    # A number set aside in advance (reserved_sender) may be sent without another write; after a crash we go on behind all of them.
    "create table if not exists session (name text primary key, epoch integer not null, next_target integer not null, "
    "reserved_sender integer not null, created_at text not null)",
    # sequence is null for bytes that are no message and for the listener's own alarms.
    "create table if not exists inbound (id integer primary key autoincrement, session text not null, epoch integer not null, "
    "sequence integer, raw blob not null, batch integer)",
    "create unique index if not exists inbound_sequence on inbound (session, epoch, sequence)",
    "create index if not exists inbound_batch on inbound (session, batch)",
    "create table if not exists outbound (session text not null, epoch integer not null, sequence integer not null, raw blob not null, "
    "primary key (session, epoch, sequence)) without rowid",
    "create table if not exists outbox (id integer primary key autoincrement, session text not null, message_type text not null, "
    "body text not null, kind text not null, sent integer not null default 0)",
    "create index if not exists outbox_waiting on outbox (session, id) where sent = 0",
    # What a clearing house told last of each obligation and call, so that an answer that says nothing new is not written.
    "create table if not exists told (session text not null, item text not null, said text not null, primary key (session, item)) without rowid",
    # Alarms that were raised, each once on the venue's own day.
    "create table if not exists alarm (item text not null, day text not null, primary key (item, day)) without rowid",
    "create table if not exists batch (number integer primary key autoincrement, session text not null, sequence integer)",
)


def live_path(book: Path) -> Path:
    """Where the book's live capture is."""
    return book / FILE_NAME


def connect(book: Path) -> sqlite3.Connection:
    """A connection with durable commits; tables are made where they are absent. Usable from one thread at a time. Raises sqlite3.Error."""
    connection = sqlite3.connect(live_path(book), isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False)
    for setting in ("journal_mode=wal", "synchronous=full", "fullfsync=on", "checkpoint_fullfsync=on"):
        connection.execute(f"pragma {setting}").fetchall()
    for statement in STATEMENTS:
        connection.execute(statement)
    return connection
