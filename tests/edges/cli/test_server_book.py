"""A book on PostgreSQL by the command line: made, loaded, verified; exit codes and messages; no password anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tallystick.day.book import open_book
from tallystick.journal import Kind
from tests.cutting_proxy import Cut, CuttingProxy, cutting_proxy
from tests.edges.cli.command import Tally
from tests.faults.small_day import CUT_OVER_CLOSE, price_rows, write_rows
from tests.postgres_server import CLERK, CLERK_PASSWORD, PostgresServer


@pytest.fixture
def schema(postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """A schema nobody has used; nothing of the person's own settings counts."""
    for name in ("PGPASSWORD", "PGPASSFILE", "TALLYSTICK_STORE_URL", "TALLYSTICK_STORE_SCHEMA", "TALLYSTICK_STORE_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return postgres_server.fresh_schema()


@pytest.fixture
def book(tally: Tally, postgres_server: PostgresServer, schema: str, tmp_path: Path) -> Path:
    """A new book on the server."""
    assert tally("init", tmp_path / "book", "--store", postgres_server.url(), "--schema", schema).code == 0
    return tmp_path / "book"


def prices(folder: Path, number: int) -> Path:
    """A file nobody has loaded yet."""
    return write_rows(folder / f"price_message_{number}.csv", price_rows(CUT_OVER_CLOSE, f"{10 + number}.25"))


def loads_of(path: Path) -> list[tuple[str, bool]]:
    """The files the journal has, and whether each is a repeat."""
    with open_book(path) as book:
        return [(str(entry.file_sha256), "repeat_of" in entry.facts) for entry in book.reader.entries(kind=Kind.LOAD)]


def test_a_book_is_made_named_and_verified(tally: Tally, book: Path, postgres_server: PostgresServer, schema: str, tmp_path: Path) -> None:
    text = (book / "tallystick.toml").read_text()
    assert f'[store]\nurl = "{postgres_server.url()}"' in text
    assert f'schema = "{schema}"' in text
    assert not (book / "journal.sqlite").exists()
    assert tally("load", book, prices(tmp_path, 0)).code == 0
    shown = tally("show", book, "price_message", "--json")
    assert shown.code == 0
    assert len(shown.json) == 3
    verified = tally("verify", book)
    assert (verified.code, "journal: 2 entries" in verified.out) == (0, True)


def test_a_second_init_and_a_second_writer_are_refused(tally: Tally, book: Path, postgres_server: PostgresServer, schema: str, tmp_path: Path) -> None:
    again = tally("init", book)
    assert (again.code, "a journal with 1 entries is already here" in again.err) == (2, True)
    elsewhere = tally("init", book, "--store", postgres_server.url("elsewhere"), "--schema", schema)
    assert (elsewhere.code, "expected postgresql+psycopg://" in elsewhere.err) == (2, True)
    with open_book(book, write=True, command="serve"):
        second = tally("load", book, prices(tmp_path, 0))
        assert (second.code, "command: serve" in second.err) == (4, True)
        assert tally("day", "status", book).code == 0, "readers are not kept out"


def test_a_book_that_could_not_be_made_leaves_no_settings(tally: Tally, postgres_server: PostgresServer, schema: str, tmp_path: Path) -> None:
    no_server = tally("init", tmp_path, "--store", "postgresql://u@127.0.0.1:1/d")
    assert (no_server.code, "Connection refused; see whether the server runs" in no_server.err) == (4, True)
    no_right = tally("init", tmp_path, "--store", postgres_server.url(user=CLERK, password=CLERK_PASSWORD), "--schema", schema)
    assert (no_right.code, "permission denied for database" in no_right.err) == (4, True)
    assert list(tmp_path.glob("*.toml")) == list(tmp_path.glob("keys")) == []
    assert CLERK_PASSWORD not in no_right.err
    assert tally("init", tmp_path, "--store", postgres_server.url(), "--schema", schema).code == 0


def test_other_versions_are_4(tally: Tally, book: Path, postgres_server: PostgresServer, schema: str) -> None:
    with postgres_server.connect() as connection:
        connection.execute(f"update {schema}.writer set layout = 7")
    for words in (("verify", book), ("day", "status", book), ("init", book)):
        answer = tally(*words)
        assert (answer.code, "found journal tables of layout 7, expected 1" in answer.err) == (4, True)


def test_a_password_reaches_no_file_table_message_or_json(
    tally: Tally, postgres_server: PostgresServer, schema: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with postgres_server.connect() as connection:
        connection.execute(f"create schema {schema} authorization {CLERK}")
        connection.execute(f"grant create on database postgres to {CLERK}")
    book = tmp_path / "book"
    answers = [tally("init", book, "--store", postgres_server.url(user=CLERK, password=CLERK_PASSWORD), "--schema", schema, "--json")]
    assert answers[0].json["store"] == f"postgresql+psycopg://{CLERK}@127.0.0.1:{postgres_server.port}/postgres, schema {schema}"
    without = tally("verify", book)
    assert (without.code, "TALLYSTICK_STORE_PASSWORD" in without.err) == (4, True)
    monkeypatch.setenv("TALLYSTICK_STORE_PASSWORD", CLERK_PASSWORD)
    answers += [tally("load", book, prices(tmp_path, 0), "--json"), tally("verify", book, "--json"), tally("day", "status", book, "--json")]
    assert [each.code for each in answers] == [0, 0, 0, 0]
    assert not [each for each in answers if CLERK_PASSWORD in each.out + each.err or "pass%2F" in each.out + each.err]
    with postgres_server.connect() as connection:
        kept = [connection.execute(f"select * from {schema}.{name}").fetchall() for name in ("entry", "writer", "snapshot")]
        connection.execute(f"revoke create on database postgres from {CLERK}")
    assert CLERK_PASSWORD not in repr(kept)
    assert not [path for path in book.rglob("*") if path.is_file() and (CLERK_PASSWORD.encode() in path.read_bytes() or b"pass%2F" in path.read_bytes())]


def cut_load(tally: Tally, proxy: CuttingProxy, book: Path, file: Path, cut: Cut, commits_before: int) -> bool:
    """Load a file over a line that is cut at a commit; whether there was such a commit."""
    proxy.cut, proxy.commits_before = cut, commits_before
    answer = tally("load", book, file)
    happened = proxy.cut is Cut.NEVER
    proxy.cut = Cut.NEVER
    assert answer.code == (4 if happened else 0), answer.err
    return happened


@pytest.mark.parametrize("cut", [Cut.BEFORE_COMMIT, Cut.AFTER_COMMIT])
def test_a_load_cut_at_any_commit_is_finished_by_the_next_and_never_doubled(
    tally: Tally, book: Path, postgres_server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: Cut
) -> None:
    number = 0
    with cutting_proxy(postgres_server.port) as proxy, monkeypatch.context() as over_the_proxy:
        over_the_proxy.setenv("TALLYSTICK_STORE_URL", postgres_server.url(port=proxy.port))
        while cut_load(tally, proxy, book, prices(tmp_path, number), cut, number):
            assert tally("load", book, prices(tmp_path, number)).code == 0
            number += 1
    assert number >= 2, "a load has its entry and its publication, at least"
    first_times = [sha256 for sha256, repeated in loads_of(book) if not repeated]
    assert len(first_times) == len(set(first_times)) == number + 1
    assert len(tally("show", book, "price_message", "--json").json) == 3 * (number + 1)
    assert tally("verify", book).code == 0
