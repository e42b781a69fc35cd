"""The schema's tables follow the contracts by revisions: up and down with rows in them, whole or not at all, and no work on any others."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tallystick.journal.errors import NoRight, OtherVersion
from tallystick.model.catalogue import contract_of
from tallystick.stores.address import StoreAddress, parse_address
from tallystick.stores.migrations import changes
from tallystick.stores.migrations.draft import TEXT, draft
from tallystick.stores.migrations.expected import changes_between, contract_shape, revised_shape, revisions
from tallystick.stores.migrations.migrate import differences, downgrade, make_tables, upgrade
from tallystick.stores.migrations.scratch_schema import drop_scratch_schema, make_scratch_schema
from tests.cases.table_case import arrow_rows
from tests.postgres_server import CLERK, CLERK_PASSWORD, PostgresServer
from tests.stores.postgres_books import SCHEMA, migrated_address, store_at
from tests.stores.test_postgres_rows import DAY, PLACE, TRADES, made_rows

SECOND = {
    "create": {"waiver": {"storage": "snapshot", "columns": {"waiver_id": "code", "amount": "money"}}},
    "add": {"trade": {"waiver_id": "code"}},
    "remove": {"trade": {"street_reference": "code"}},
    "alter": {"trade": {"price": ["price", "money_sum"]}},
}


@pytest.fixture
def address(postgres_server: PostgresServer) -> StoreAddress:
    """A schema of the newest revision with two trades in it."""
    made = migrated_address(postgres_server)
    store = store_at(made)
    made_rows(store, TRADES)
    store.close()
    return made


@pytest.fixture
def connection(address: StoreAddress) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    with psycopg.connect(**address.libpq, autocommit=True) as made:  # type: ignore[arg-type]
        made.execute(f"set search_path to {SCHEMA}".encode())
        yield made


@pytest.fixture
def second_revision(address: StoreAddress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that knows one revision more."""
    folder = Path(shutil.copytree(changes.VERSIONS, tmp_path / "versions", ignore=shutil.ignore_patterns("__pycache__")))
    before, revision = revisions()[-1], f"r{len(revisions()) + 1:04d}"
    (folder / f"{revision}.json").write_text(json.dumps(SECOND))
    (folder / f"{revision}.py").write_text(TEXT.format(sentence="Waivers.", revision=revision, before=f'"{before}"'))
    monkeypatch.setattr(changes, "VERSIONS", folder)
    return revision


def trades(connection: psycopg.Connection[tuple[Any, ...]], columns: str) -> list[tuple[Any, ...]]:
    return connection.execute(f"select {columns} from trade order by exec_id".encode()).fetchall()


def test_the_revisions_make_what_the_contracts_ask_for() -> None:
    """Fails when a contract has changed: `python -m tallystick.stores.migrations.draft "what it brings"` (before the first release: `--first`)."""
    assert changes_between(revised_shape(), contract_shape()) == {}


def test_the_tables_are_those_of_the_revision(address: StoreAddress, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    assert differences(connection, SCHEMA, revised_shape()) == []


def test_an_upgrade_keeps_the_rows(address: StoreAddress, second_revision: str, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    assert upgrade(address) == [second_revision]
    assert [(str(row[0]), row[1], row[2]) for row in trades(connection, "price, waiver_id, side")] == [("10.00", None, "BUY"), ("None", None, "")]
    assert connection.execute("select count(*) from waiver").fetchall() == [(0,)]
    assert "street_reference" not in {row[0] for row in connection.execute("select attname from pg_attribute where attrelid = 'trade'::regclass").fetchall()}
    assert upgrade(address) == []


def test_a_downgrade_brings_the_earlier_tables_back(address: StoreAddress, second_revision: str, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    upgrade(address)
    downgrade(address, revisions()[0])
    assert differences(connection, SCHEMA, revised_shape(revisions()[0])) == []
    assert trades(connection, "exec_id, street_reference") == [("1", None), ("2", None)]
    downgrade(address, "base")
    assert connection.execute("select count(*) from pg_class where relnamespace = 'book'::regnamespace and relkind = 'r'").fetchall() == [(1,)]


def test_an_older_and_a_newer_program_are_told_apart(address: StoreAddress, second_revision: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OtherVersion, match=f"found tables of revision r0001, expected revision {second_revision}; run `tallystick store upgrade BOOK`"):
        store_at(address)
    upgrade(address)
    store_at(address).close()
    monkeypatch.undo()
    with pytest.raises(OtherVersion, match=f"found tables of revision {second_revision}, expected one up to r0001; use the newer program"):
        store_at(address)


def test_an_upgrade_that_fails_half_way_changes_nothing(address: StoreAddress, second_revision: str, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    connection.execute("create view of_the_dba as select street_reference from trade")
    with pytest.raises(Exception, match="other objects depend on it"):
        upgrade(address)
    assert differences(connection, SCHEMA, revised_shape(revisions()[0])) == []
    assert connection.execute("select version_num from alembic_version").fetchall() == [("r0001",)]


TAMPERED = {
    "alter table trade drop column price": "found no column trade.price",
    "drop table lot": "found no table lot",
    "alter table trade alter column price type numeric": r"trade.price: found numeric, expected numeric\(18,8\)",
    'alter table trade alter column side type text collate "default"': 'trade.side: found text, expected text collate "C"',
    "alter table trade set unlogged": "trade: found an unlogged table",
    "drop table made": "found no table made",
}


@pytest.mark.parametrize(("statement", "told"), TAMPERED.items(), ids=TAMPERED.keys())
def test_a_schema_that_is_half_there_is_named(address: StoreAddress, connection: psycopg.Connection[tuple[Any, ...]], statement: str, told: str) -> None:
    connection.execute(statement.encode())
    with pytest.raises(OtherVersion, match=f"revision r0001, but {told}.*; nothing was written"):
        store_at(address)


def test_an_empty_schema_is_named_and_init_fills_it(postgres_url: str) -> None:
    address = parse_address(postgres_url, SCHEMA)
    with pytest.raises(OtherVersion, match="found no tables, expected revision r0001"):
        store_at(address)
    make_tables(address)
    make_tables(address)
    store_at(address).close()


def test_a_user_without_the_right_to_create_makes_nothing(postgres_server: PostgresServer) -> None:
    database = postgres_server.fresh_database()
    address = parse_address(postgres_server.url(database, CLERK, CLERK_PASSWORD), SCHEMA)
    with pytest.raises(NoRight, match="permission denied"):
        make_tables(address)
    with postgres_server.connect(database) as administrator:
        assert administrator.execute("select to_regnamespace('book')").fetchall() == [(None,)]


def test_a_comparison_never_drops_a_schema_that_is_not_its_own(address: StoreAddress, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    foreign = StoreAddress(address.engine, address.url, "customers", address.shown)
    connection.execute("create schema customers")
    connection.execute("create table entry (a int)")
    for each in (address, foreign):
        with pytest.raises(OtherVersion, match="expected no such schema"):
            make_scratch_schema(each)
        with pytest.raises(OtherVersion):
            drop_scratch_schema(each)
    assert len(trades(connection, "exec_id")) == 2


def test_a_changed_contract_becomes_a_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(shutil.copytree(changes.VERSIONS, tmp_path / "versions", ignore=shutil.ignore_patterns("__pycache__")))
    monkeypatch.setattr(changes, "VERSIONS", folder)
    first = {"create": contract_shape()}
    del first["create"]["trade"]["columns"]["side"]
    (folder / "r0001.json").write_text(json.dumps(first))
    assert draft("Sides of trades.") == "r0002"
    assert changes.read_changes("r0002") == {"add": {"trade": {"side": contract_of("trade")["side"].kind.value}}}
    assert (draft("Again."), revised_shape()) == (None, contract_shape())


def test_rows_survive_where_the_migration_does_not_touch_them(address: StoreAddress, second_revision: str) -> None:
    upgrade(address)
    store = store_at(address)
    assert store.made_before(contract_of("trade"), PLACE) is not None
    store.define_rows("lot", contract_of("lot"), arrow_rows(contract_of("lot"), []))
    assert store.run("select count(*) from lot") == [(0,)]
    store.sweep(DAY, [])
    store.close()
