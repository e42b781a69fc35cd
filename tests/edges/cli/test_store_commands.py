"""`tallystick store`: what is there, up, down, and that a book of files has no such tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tallystick.day.book import init_book, utc_now
from tallystick.edges.cli.console import UsageWrong
from tallystick.edges.cli.main import app
from tallystick.journal.errors import OtherVersion
from tallystick.stores.migrations.expected import revisions
from tests.postgres_server import PostgresServer
from tests.stores.postgres_books import keep_tables_there, migrated_address


def said(*words: str) -> dict[str, object]:
    found = CliRunner().invoke(app, [*words, "--json"])
    if found.exception is not None and not isinstance(found.exception, SystemExit):
        raise found.exception
    answer: dict[str, object] = json.loads(found.stdout)
    return answer


def test_tables_go_down_and_up_again(tmp_path: Path, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> None:
    address = migrated_address(postgres_server)
    keep_tables_there(monkeypatch, address)
    book = str(tmp_path / "book")
    init_book(tmp_path / "book", "operator", utc_now()).close()
    newest = revisions()[-1]
    assert said("store", "status", book) == {"store": str(address), "revision": newest, "expected": newest}
    assert said("store", "downgrade", book, "base")["revision"] == "base"
    assert said("store", "status", book)["revision"] is None
    with pytest.raises(OtherVersion, match="run `tallystick store upgrade BOOK`"):
        said("show", book, "trade", "--date", "2026-11-10")
    assert said("store", "upgrade", book)["done"] == list(revisions())
    with pytest.raises(UsageWrong, match="found r9999, expected base or one of r0001"):
        said("store", "downgrade", book, "r9999")


def test_a_book_of_files_has_no_such_tables(tmp_path: Path) -> None:
    init_book(tmp_path / "book", "operator", utc_now()).close()
    with pytest.raises(UsageWrong, match="expected one with its tables in a database server's schema"):
        said("store", "status", str(tmp_path / "book"))
