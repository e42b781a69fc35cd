"""Business days inside PostgreSQL: the digests DuckDB gives, a run cut anywhere goes on, damage is named, a rebuild puts it right."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner

from tallystick.day.book import open_book, utc_now
from tallystick.day.control import calculator, open_day, run_day
from tallystick.day.read import WrongCondition
from tallystick.edges.cli.main import app
from tallystick.edges.proof import rebuild_book, verify_book
from tallystick.edges.rebuild_elsewhere import rebuild_elsewhere
from tallystick.edges.reports.files import print_reports
from tallystick.journal.errors import NoRight, ServerFull, ServerLost, WriterReplaced
from tallystick.lineage.row_key import key_text
from tallystick.model.catalogue import contract_of
from tallystick.stores.address import FOLDER, URL_VARIABLE, StoreAddress, parse_address
from tallystick.stores.snapshot import SnapshotTorn
from tests.faults.small_day import DAYS, digests, new_book, play, rows_of
from tests.postgres_server import CLERK, CLERK_PASSWORD, PostgresServer
from tests.stores.adjusted_day import BOOKED, adjusted, adjusting_rows, booked, comparable_digests, sealed_and_made_again
from tests.stores.postgres_books import SCHEMA, keep_tables_there, migrated_address, sizes

FIRST, SECOND, _ = DAYS
Digests = dict[str, dict[str, str]]


@pytest.fixture
def address(postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> StoreAddress:
    """Where the books of a test have their journal and tables."""
    made = migrated_address(postgres_server)
    keep_tables_there(monkeypatch, made)
    return made


@pytest.fixture
def small_tablespace(postgres_server: PostgresServer, address: StoreAddress) -> Iterator[str]:
    """A tablespace of a few megabytes, on a file system of its own."""
    folder = postgres_server.folder / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m,mode=0777", "tmpfs", str(folder)], check=False, capture_output=True)
    if mounted.returncode != 0:
        folder.rmdir()
        pytest.skip("a small file system for a full tablespace can be mounted by root only")
    shutil.chown(folder, (postgres_server.folder / "data").owner())
    try:
        with postgres_server.connect() as administrator:
            administrator.execute(f"create tablespace small location '{folder}'".encode())
            yield "small"
            administrator.execute(f"drop database {address.libpq['dbname']} with (force)".encode())
            administrator.execute("drop tablespace small")
    finally:
        subprocess.run(["umount", str(folder)], check=False)


def execute(address: StoreAddress, statement: str) -> list[tuple[Any, ...]]:
    """One statement of an administrator in the book's schema."""
    with psycopg.connect(**address.libpq, autocommit=True) as connection:  # type: ignore[arg-type]
        connection.execute(f"set search_path to {address.schema}".encode())
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def cut_sessions(address: StoreAddress) -> None:
    """End the sessions of the stages and of the journal, as a failover or a broken line does."""
    execute(address, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")


def test_a_whole_day_has_the_digests_of_duckdb(whole_day: Path, one_day: Path, tmp_path: Path, address: StoreAddress) -> None:
    book = adjusted(tmp_path / "book", one_day)
    ours, theirs = (comparable_digests(book), adjusting_rows(book)), _in_folder(whole_day)
    assert ours == theirs
    assert booked(book) == BOOKED
    sealed, again = sealed_and_made_again(book, tmp_path)
    assert sealed == again
    findings = verify_book(book, [])
    assert findings.sound, findings.lines
    with open_book(book) as opened:
        assert {each.stem.partition("-")[0] for each in print_reports(opened, "all", FIRST, "html", tmp_path / "reports")} >= {"index"}
    shown = CliRunner().invoke(app, ["show", str(book), "balance", "--where", "ledger_account = '1015'", "--format", "json"])
    assert (shown.exit_code, "1015" in shown.stdout) == (0, True), shown.output
    trade = rows_of(book, "trade", FIRST)[0]
    explained = CliRunner().invoke(app, ["explain", str(book), "trade", key_text(contract_of("trade"), trade), "--date", FIRST.isoformat()])
    assert (explained.exit_code, "execution_message" in explained.stdout) == (0, True), explained.output
    refused = CliRunner().invoke(app, ["show", str(book), "trade", "--where", "nonsense = 1"])
    assert isinstance(refused.exception, WrongCondition)


def _in_folder(book: Path) -> tuple[Digests, dict[str, list[dict[str, Any]]]]:
    """The digests, and what came of the adjustment, of a book whose journal is in its folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(URL_VARIABLE)
        return comparable_digests(book), adjusting_rows(book)


@pytest.mark.usefixtures("short_line")
def test_a_run_that_was_done_is_not_done_again(one_day: Path, tmp_path: Path, address: StoreAddress) -> None:
    book = new_book(tmp_path / "book", one_day)
    play(book, one_day)
    before = sizes(address)
    with open_book(book, write=True) as opened:
        open_day(opened, SECOND, utc_now)
        assert run_day(opened, utc_now).changed
        assert not run_day(opened, utc_now).changed
    assert sizes(address)["trade"] == before["trade"] + len(rows_of(book, "trade", SECOND))


@pytest.mark.usefixtures("short_line")
@pytest.mark.parametrize("step", ["security", "execution", "execution_message_a.csv", "run"])
def test_a_connection_cut_in_a_run_is_named_and_the_same_commands_go_on(
    one_day: Path, one_day_digests: Digests, tmp_path: Path, address: StoreAddress, step: str
) -> None:
    book = new_book(tmp_path / "book", one_day)
    cuts: list[str] = []

    def cut(said: str) -> None:
        if said == step and not cuts:
            cuts.append(said)
            cut_sessions(address)

    with pytest.raises(ServerLost):
        play(book, one_day, said=cut)
    play(book, one_day)
    assert (cuts, digests(book)) == ([step], one_day_digests)
    assert verify_book(book, []).sound
    scratch = [name for name in sizes(address) if name in ("cash_item", "stopped_execution", "open_reference")]
    assert scratch == []


@pytest.mark.usefixtures("short_line")
def test_a_writer_that_was_replaced_writes_no_rows(one_day: Path, tmp_path: Path, address: StoreAddress) -> None:
    book = new_book(tmp_path / "book", one_day)
    play(book, one_day)
    with open_book(book, write=True) as opened:
        open_day(opened, SECOND, utc_now)
        execute(address, "update writer set token = token + 1, holder = 'another machine'")
        before = sizes(address)
        with pytest.raises(WriterReplaced, match="another machine"):
            run_day(opened, utc_now)
        assert sizes(address) == before


@pytest.mark.usefixtures("short_line")
def test_edited_rows_are_named_refused_and_repaired(one_day: Path, tmp_path: Path, address: StoreAddress) -> None:
    book = new_book(tmp_path / "book", one_day)
    play(book, one_day)
    sealed = digests(book)
    execute(address, "update security set name = 'Another' where snapshot_date = '2026-11-10' and symbol = 'AAA'")
    findings = verify_book(book, [])
    assert any("postgresql:security/2026-11-10" in each and "found other rows" in each for each in findings.problems), findings.lines
    execute(address, "delete from security where snapshot_date = '2026-11-10'")
    with open_book(book, write=True) as opened, pytest.raises(SnapshotTorn, match="postgresql:security/2026-11-10"):
        open_day(opened, SECOND, utc_now)
        run_day(opened, utc_now)
    rebuilt = rebuild_book(book, "operator")
    assert rebuilt.sound, rebuilt.lines
    assert (digests(book), verify_book(book, []).sound) == (sealed, True)


@pytest.mark.usefixtures("short_line")
def test_a_book_of_files_is_rebuilt_in_postgresql_without_touching_it(one_day_book: Path, postgres_server: PostgresServer) -> None:
    before = {path: path.read_bytes() for path in one_day_book.rglob("*") if path.is_file() and path.suffix == ".parquet"}
    address = parse_address(postgres_server.fresh_url(), "tallystick_rebuild")
    findings = rebuild_elsewhere(one_day_book, address)
    assert (findings.problems, findings.lines[-1]) == ((), "every sealed day has the digest it had")
    assert {path: path.read_bytes() for path in one_day_book.rglob("*") if path.is_file() and path.suffix == ".parquet"} == before
    with psycopg.connect(**address.libpq) as connection:  # type: ignore[arg-type]
        assert connection.execute("select to_regnamespace('tallystick_rebuild')").fetchall() == [(None,)]


@pytest.mark.usefixtures("short_line")
def test_a_book_in_postgresql_is_rebuilt_in_a_folder_without_touching_it(one_day: Path, tmp_path: Path, address: StoreAddress) -> None:
    book = new_book(tmp_path / "book", one_day)
    play(book, one_day)
    before = sizes(address)
    findings = rebuild_elsewhere(book, FOLDER)
    assert findings.sound, findings.lines
    assert sizes(address) == before
    said = CliRunner().invoke(app, ["rebuild", str(book), "--store", "duckdb", "--json"])
    assert said.exit_code in (0, 5)
    assert json.loads(said.stdout)["lines"]


@pytest.mark.usefixtures("short_line")
def test_a_full_tablespace_is_named_and_the_day_goes_on_when_there_is_room(
    one_day: Path, one_day_digests: Digests, tmp_path: Path, address: StoreAddress, small_tablespace: str
) -> None:
    book = new_book(tmp_path / "book", one_day)
    execute(address, f"alter table execution set tablespace {small_tablespace}")
    execute(address, f"create table filler tablespace {small_tablespace} as select repeat(md5(n::text), 20) from generate_series(1, 400) n")
    full = False
    while not full:
        try:
            execute(address, "insert into filler select * from filler")
        except psycopg.errors.DiskFull:
            full = True
    with pytest.raises(ServerFull, match="No space left on device"):
        play(book, one_day)
    assert "execution" not in sizes(address)
    execute(address, "drop table filler")
    play(book, one_day)
    assert digests(book) == one_day_digests


def test_who_may_only_look_is_told_so(one_day: Path, tmp_path: Path, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> None:
    database = postgres_server.fresh_database()
    keep_tables_there(monkeypatch, parse_address(postgres_server.url(database, CLERK, CLERK_PASSWORD), SCHEMA))
    with pytest.raises(NoRight, match="permission denied"):
        new_book(tmp_path / "book", one_day)
    assert not (tmp_path / "book" / "journal.sqlite").exists()
    with postgres_server.connect(database) as administrator:
        assert administrator.execute("select count(*) from pg_namespace where nspname = %s", (SCHEMA,)).fetchall() == [(0,)]


def test_no_server_is_named(one_day: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_tables_there(monkeypatch, parse_address("postgresql+psycopg://nobody@127.0.0.1:1/none", SCHEMA))
    with pytest.raises(ServerLost, match="see whether the server runs"):
        new_book(tmp_path / "book", one_day)
    with pytest.raises(ServerLost):
        rebuild_elsewhere(tmp_path / "book", parse_address("postgresql+psycopg://nobody@127.0.0.1:1/none", SCHEMA))


def test_calculators_end_their_sessions(address: StoreAddress, one_day: Path, tmp_path: Path) -> None:
    with open_book(new_book(tmp_path / "book", one_day)) as opened, calculator(opened) as store:
        assert store.run("select 1") == [(1,)]
    sessions = execute(address, "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
    assert sessions == [(0,)]


RIGHTS = (
    "grant usage on schema {0} to clerk",
    "grant select, insert, delete, update on all tables in schema {0} to clerk",
    "revoke update, delete, truncate on {0}.entry, {0}.tree_head from clerk",
    "revoke temporary on database {1} from public",
)


@pytest.mark.usefixtures("short_line")
def test_a_user_who_may_create_nothing_runs_the_day(
    one_day: Path, one_day_digests: Digests, tmp_path: Path, address: StoreAddress, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rights of docs/deployments/postgresql.md are enough, without any that makes something, temporary tables included."""
    book = new_book(tmp_path / "book", one_day)
    database = address.libpq["dbname"]
    for each in RIGHTS:
        execute(address, each.format(address.schema, database))
    keep_tables_there(monkeypatch, parse_address(postgres_server.url(database, CLERK, CLERK_PASSWORD), SCHEMA))
    monkeypatch.setenv("TALLYSTICK_STORE_DDL", "none")
    play(book, one_day)
    assert digests(book) == one_day_digests
    assert verify_book(book, []).sound
    trade = rows_of(book, "trade", FIRST)[0]
    explained = CliRunner().invoke(app, ["explain", str(book), "execution", _execution_of(book, trade), "--date", FIRST.isoformat()])
    assert explained.exit_code == 0, explained.output


def _execution_of(book: Path, trade: dict[str, Any]) -> str:
    contract = contract_of("execution")
    found = next(row for row in rows_of(book, "execution", FIRST) if row["exec_id"] == trade["version_exec_id"])
    return key_text(contract, found)
