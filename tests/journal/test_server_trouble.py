"""Trouble with a server has a name, says what to do, shows no password and leaves nothing half-written."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from tallystick.journal import Address, Journal, JournalReader, ServerHome, create_journal, verify
from tallystick.journal.errors import DatabaseTrouble, NoJournal, NoRight, OtherVersion, ServerFull, ServerLost, ServerTrouble, ServerUnfit
from tallystick.journal.server_errors import named
from tallystick.stores.address import parse_address
from tests.journal.server_books import ServerBook
from tests.postgres_server import CLERK, CLERK_PASSWORD, PostgresServer

NINE = "2026-11-24T09:00:00Z"


def home_at(url: str, schema: str = "harbour", password: str = "") -> ServerHome:
    address = parse_address(url, schema, password)
    return ServerHome(Address(address.libpq, address.schema, address.shown))


@pytest.fixture
def clerk(postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a user without rights, who needs a password."""
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    return postgres_server.url(user=CLERK)


def test_no_server(tmp_path: Path) -> None:
    with pytest.raises(ServerLost, match=r"127\.0\.0\.1:1/books, schema harbour: connection failed: .*; see whether the server runs and can be reached"):
        create_journal(tmp_path, "operator", NINE, home=home_at("postgresql+psycopg://u@127.0.0.1:1/books"))
    assert not (tmp_path / "keys").exists()


def test_no_database(postgres_server: PostgresServer) -> None:
    with pytest.raises(ServerTrouble, match='database "nowhere" does not exist'):
        home_at(postgres_server.url("nowhere")).open_to_read()


def test_no_right_to_make_a_schema(clerk: str, postgres_server: PostgresServer, tmp_path: Path) -> None:
    home = home_at(clerk, postgres_server.fresh_schema(), CLERK_PASSWORD)
    with pytest.raises(NoRight, match="permission denied for database postgres; have the right granted"):
        create_journal(tmp_path, "operator", NINE, home=home)
    with pytest.raises(NoJournal):
        home.open_to_read()
    assert not (tmp_path / "keys").exists()


def test_no_right_to_read(clerk: str, server_book: ServerBook) -> None:
    home = home_at(clerk, server_book.home.address.schema, CLERK_PASSWORD)
    with pytest.raises(NoRight, match="permission denied for schema"):
        home.open_to_read()
    with server_book.administrator() as connection:
        schema = server_book.home.address.schema
        connection.execute(f"grant usage on schema {schema} to {CLERK}; grant select on all tables in schema {schema} to {CLERK}")
    with JournalReader.open_to_read(server_book.path, home) as reader:
        assert reader.position().sequence == 10
    with pytest.raises(NoRight, match="permission denied for table writer"):
        Journal.open(server_book.path, home=home)


def test_a_writer_needs_no_right_to_make_or_change_tables(clerk: str, server_book: ServerBook) -> None:
    """The rights a DBA grants (docs: a book on PostgreSQL): nothing is made at run time."""
    schema = server_book.home.address.schema
    with server_book.administrator() as connection:
        connection.execute(f"grant usage on schema {schema} to {CLERK}")
        connection.execute(f"grant select, insert on {schema}.entry, {schema}.tree_head to {CLERK}")
        connection.execute(f"grant select, update on {schema}.writer to {CLERK}")
        connection.execute(f"grant select, insert, update, delete on {schema}.snapshot to {CLERK}")
    home = home_at(clerk, schema, CLERK_PASSWORD)
    from tallystick.journal import Kind, sign_head

    with Journal.open(server_book.path, home=home) as journal:
        journal.append(Kind.APPROVAL, "b.head", {}, NINE)
        sign_head(journal, NINE)
    assert verify(server_book.path, home=home).ok


@pytest.mark.parametrize("password", ["", "wr0ng-secret"])
def test_a_wrong_password_is_never_repeated(clerk: str, password: str) -> None:
    with pytest.raises(NoRight, match="see to the user and its password") as refused:
        home_at(clerk, password=password).open_to_read()
    told = "".join(traceback.format_exception(refused.value))
    assert not password or password not in told


def test_libpq_finds_the_password_its_own_ways(clerk: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = home_at(clerk)
    monkeypatch.setenv("PGPASSWORD", CLERK_PASSWORD)
    with pytest.raises(NoJournal):
        home.open_to_read()
    monkeypatch.delenv("PGPASSWORD")
    (tmp_path / "pgpass").write_text(f"127.0.0.1:*:*:{CLERK}:{CLERK_PASSWORD.replace(':', chr(92) + ':')}\n")
    (tmp_path / "pgpass").chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))
    with pytest.raises(NoJournal):
        home.open_to_read()


def test_a_password_in_the_url_reaches_no_message_table_or_file(clerk: str, postgres_server: PostgresServer, tmp_path: Path) -> None:
    schema = postgres_server.fresh_schema()
    with postgres_server.connect() as connection:
        connection.execute(f"create schema {schema} authorization {CLERK}")
    home = home_at(postgres_server.url(user=CLERK, password=CLERK_PASSWORD), schema)
    for told in (repr(home), str(home.address), home.address.shown):
        assert CLERK_PASSWORD not in told and quote(CLERK_PASSWORD, safe="") not in told
    with create_journal(tmp_path, "operator", NINE, home=home) as journal:
        with pytest.raises(DatabaseTrouble) as refused:
            journal.database.write("select nothing from nowhere")
        assert CLERK_PASSWORD not in "".join(traceback.format_exception(refused.value))
        with postgres_server.connect() as connection:
            kept = [connection.execute(f"select * from {schema}.{name}").fetchall() for name in ("entry", "writer")]
            kept.append(connection.execute("select * from pg_stat_activity").fetchall())
    assert CLERK_PASSWORD not in repr(kept)
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and CLERK_PASSWORD.encode() in path.read_bytes()]


OPENINGS: list[Callable[[ServerBook], object]] = [
    lambda book: Journal.open(book.path, home=book.home),
    lambda book: JournalReader.open_to_read(book.path, book.home),
    lambda book: verify(book.path, home=book.home),
    lambda book: create_journal(book.path, "operator", NINE, home=book.home),
]


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("update writer set layout = 2", "found journal tables of layout 2, expected 1"),
        ("delete from writer", "found journal tables of layout none, expected 1"),
        ("alter table writer rename column layout to shape", "found journal tables of layout none, expected 1"),
        ("drop table snapshot", "found entry, tree_head, writer but not snapshot, expected all of the journal's tables or none"),
    ],
)
def test_tables_of_another_version_or_half_of_them_are_refused(
    server_book: ServerBook, opening: Callable[[ServerBook], object], change: str, message: str
) -> None:
    with server_book.administrator() as connection:
        connection.execute(change)
        with pytest.raises(OtherVersion, match=message):
            opening(server_book)
        assert connection.execute("select count(*), max(sequence) from entry").fetchall() == [(10, 10)]


def test_a_database_that_is_not_utf8_is_refused(postgres_server: PostgresServer, tmp_path: Path) -> None:
    with postgres_server.connect() as connection:
        connection.execute("create database latin template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'")
    with pytest.raises(ServerUnfit, match="found server_encoding = LATIN1, expected UTF8: text would be lost"):
        create_journal(tmp_path, "operator", NINE, home=home_at(postgres_server.url("latin")))


def test_a_server_that_does_not_flush_is_refused(postgres_server: PostgresServer, server_book: ServerBook) -> None:
    with postgres_server.connect() as connection:
        _set_and_await(connection, "fsync", "off")
        try:
            with pytest.raises(ServerUnfit, match="found fsync = off, expected on: a commit would not be durable"):
                Journal.open(server_book.path, home=server_book.home)
            assert verify(server_book.path, home=server_book.home).ok, "reading is not refused"
        finally:
            _set_and_await(connection, "fsync", "on")


def _set_and_await(connection: psycopg.Connection, name: str, value: str) -> None:
    connection.execute(f"alter system set {name} = {value}")
    connection.execute("select pg_reload_conf()")
    while connection.execute(f"show {name}").fetchone() != (value,):
        pass


def test_commits_are_durable_whatever_the_users_default_is(server_book: ServerBook) -> None:
    with server_book.administrator() as connection:
        connection.execute("alter role tallystick set synchronous_commit = off")
        connection.execute("alter role tallystick set default_transaction_read_only = on")
        try:
            with Journal.open(server_book.path, home=server_book.home) as journal:
                assert journal.database.rows("show synchronous_commit") == [("on",)]
                assert journal.append_all([]) == []
        finally:
            connection.execute("set default_transaction_read_only = off")
            connection.execute("alter role tallystick reset all")


@pytest.mark.parametrize(
    ("error", "kind", "advice"),
    [
        (psycopg.errors.DiskFull, ServerFull, "see to the server's disk"),
        (psycopg.errors.TooManyConnections, ServerFull, "number of connections"),
        (psycopg.errors.AdminShutdown, ServerLost, "the server ended the connection"),
        (psycopg.errors.ConnectionFailure, ServerLost, "see whether the server runs"),
        (psycopg.errors.InsufficientPrivilege, NoRight, "have the right granted"),
        (psycopg.errors.InvalidPassword, NoRight, "see to the user and its password"),
        (psycopg.errors.ReadOnlySqlTransaction, ServerUnfit, "not a standby"),
        (psycopg.errors.LockNotAvailable, ServerTrouble, "another session holds it"),
        (psycopg.errors.SerializationFailure, ServerTrouble, "run the command again"),
        (psycopg.OperationalError, ServerLost, "see whether the server runs"),
    ],
)
def test_every_trouble_has_a_name(error: type[psycopg.Error], kind: type[DatabaseTrouble], advice: str) -> None:
    found = named(error("what the server said\nDETAIL: more"), "here")
    assert type(found) is kind
    assert str(found).startswith("here: what the server said; ")
    assert advice in str(found)


def test_what_is_wrong_with_a_statement_is_no_trouble_with_the_server() -> None:
    found = named(psycopg.errors.UndefinedTable("no such table"), "here")
    assert type(found) is DatabaseTrouble
