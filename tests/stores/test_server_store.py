"""The stores of SQL Server and Oracle on stand-ins (`tests/servers`): what is sent and when, digests, cut lines, what may be made, scripts and migrations."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tallystick.day.book import init_book, open_book, utc_now
from tallystick.edges.cli.main import app
from tallystick.edges.intake import load
from tallystick.journal.errors import JournalWriteFailed, NoRight, OtherVersion, ServerFull, ServerLost
from tallystick.model.catalogue import TABLES, contract_of
from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.stores.digest import parts_of
from tallystick.stores.digest_by_hand import digest_by_hand
from tallystick.stores.engines import open_store_at, prepare_store
from tallystick.stores.migrations import scripted
from tallystick.stores.oracle_kind import SLOTS, slot_kind
from tallystick.stores.server_script import installation_text
from tallystick.stores.server_store import ServerStore
from tallystick.stores.store import Place, QueryRefused
from tests.faults.small_day import digests, files_of, new_book, play
from tests.servers.places import ENGINES, StandIn, stand_in
from tests.servers.server import Failed, FakeSession

DAY = dt.date(2026, 11, 10)
RATE = contract_of("fx_rate")


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Each stand-in, and an address on it."""
    return stand_in(request.param, monkeypatch)


@pytest.fixture
def store(place: StandIn, tmp_path: Path) -> ServerStore:
    """A store of this version's tables."""
    prepare_store(place.address)
    return opened(place, tmp_path)


def opened(place: StandIn, folder: Path, **environment: str) -> ServerStore:
    made = open_store_at(place.address, folder, environment)
    assert isinstance(made, ServerStore)
    return made


def value_of(kind: Kind) -> st.SearchStrategy[Any]:
    """Values of a kind, null among them, such as a day may hold."""
    if kind in DECIMALS:
        precision, scale = DECIMALS[kind]
        largest = Decimal(10 ** min(precision, 24) - 1).scaleb(-scale)
        return st.none() | st.decimals(-largest, largest, places=scale)
    texts = st.text(st.characters(codec="utf-8", categories=("L", "N", "P"), include_characters=" '"), min_size=1, max_size=9).map(str.strip).filter(bool)
    values: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.COUNT: st.integers(-(2**62), 2**62),
        Kind.DATE: st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
        Kind.TIMESTAMP: st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2100, 1, 1)),
        Kind.MEASURE: st.floats(-1e12, 1e12, allow_nan=False).filter(lambda each: each == 0 or abs(each) > 1e-12),
    }
    return st.none() | values.get(kind, texts)


def rows_of_contract(contract: Table) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Some rows of a table."""
    return st.lists(st.fixed_dictionaries({column.name: value_of(column.kind) for column in contract}), min_size=1, max_size=4)


def with_every_kind() -> list[Table]:
    """A few tables that have every kind of column between them, and those whose rows have no text beside their group's."""
    found: list[Table] = []
    wanted = set(Kind)
    for table in TABLES.values():
        kinds = {column.kind for column in table}
        if kinds & wanted and len(table.by_name) < 30:
            found.append(table)
            wanted -= kinds
    return [*found, *[table for table in TABLES.values() if not parts_of(table)[1] and table not in found]]


@pytest.mark.parametrize("contract", with_every_kind(), ids=lambda each: each.name)
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_rows_come_back_as_they_went_in_with_the_digest_made_by_hand(contract: Table, place: StandIn, store: ServerStore, data: st.DataObject) -> None:
    rows = data.draw(rows_of_contract(contract))
    table = pa.Table.from_pylist(rows, schema=contract.arrow)
    at = Place(contract.name, DAY, 1, "x")
    made = store.make_rows(contract, table, at)
    store.define_made(contract.name, contract, made, at)
    assert made.rows == len(rows)
    assert store.digest(contract, contract.name) == digest_by_hand(contract, table.to_pylist())
    back = store.arrow(f'select * from "{contract.name}"').cast(contract.arrow).to_pylist()
    assert sorted(back, key=repr) == sorted(table.to_pylist(), key=repr)


def test_rows_go_in_by_one_array_inside_the_transaction(place: StandIn, store: ServerStore) -> None:
    before = len(place.server.sent)
    rows = [{"currency": f"C{each}"} for each in range(500)]
    store.make_rows(RATE, pa.Table.from_pylist(rows, schema=RATE.arrow), Place("fx_rate", DAY, 1, "x"))
    said = [text for _, text in place.server.sent[before:]]
    assert len([text for text in said if text.startswith("INSERT INTO book.fx_rate")]) == 1
    assert said[-1] == "COMMIT"
    assert said.count("COMMIT") == 1


def test_a_result_that_is_made_again_takes_the_place_of_the_first(store: ServerStore) -> None:
    at = Place("fx_rate", DAY, 1, "x")
    for count in (3, 2):
        store.make_rows(RATE, pa.Table.from_pylist([{"currency": f"C{each}"} for each in range(count)], schema=RATE.arrow), at)
        found = store.made_before(RATE, at)
        assert found is not None
        assert found.rows == count
    store.sweep(DAY, [])
    assert store.made_before(RATE, at) is None


@pytest.mark.parametrize("cut", ["COMMIT", "INSERT INTO book.fx_rate", "UPDATE book.made"])
def test_a_line_cut_inside_a_result_leaves_none_of_it(place: StandIn, store: ServerStore, tmp_path: Path, cut: str) -> None:
    at = Place("fx_rate", DAY, 1, "x")
    refuse(place, cut, Failed("LOST", ""))
    with pytest.raises(ServerLost):
        store.make_rows(RATE, pa.Table.from_pylist([{"currency": "USD"}], schema=RATE.arrow), at)
    place.server.refuses = lambda *_: None
    assert opened(place, tmp_path).made_before(RATE, at) is None
    assert place.server.rows("select count(*) from book.fx_rate") == [(0,)]


def test_a_line_cut_after_the_commit_leaves_all_of_it(place: StandIn, store: ServerStore, tmp_path: Path) -> None:
    at = Place("fx_rate", DAY, 1, "x")
    place.server.lost_after_commit = True
    with pytest.raises(ServerLost):
        store.make_rows(RATE, pa.Table.from_pylist([{"currency": "USD"}], schema=RATE.arrow), at)
    found = opened(place, tmp_path).made_before(RATE, at)
    assert found is not None
    assert found.rows == 1


def test_a_full_disk_and_a_missing_right_have_names(place: StandIn, store: ServerStore) -> None:
    rows = pa.Table.from_pylist([{"currency": "USD"}], schema=RATE.arrow)
    for kind, mssql, oracle in (
        (ServerFull, "Could not allocate space for object 'book.fx_rate'.", "ORA-01653: unable to extend table BOOK.FX_RATE"),
        (NoRight, "The INSERT permission was denied on the object 'fx_rate'.", "ORA-01031: insufficient privileges"),
    ):
        failed = Failed("SAID", mssql) if place.name == "mssql" else Failed(oracle.partition(":")[0], oracle)
        refuse(place, "INSERT INTO book.fx_rate", failed)
        with pytest.raises(kind, match="db"):
            store.make_rows(RATE, rows, Place("fx_rate", DAY, 1, "x"))
        place.server.refuses = lambda *_: None
        assert store.made_before(RATE, Place("fx_rate", DAY, 1, "x")) is None


@pytest.mark.release
@pytest.mark.usefixtures("short_line")
def test_a_load_whose_commit_was_cut_is_finished_and_not_doubled(
    one_day: Path, one_day_digests: dict[str, dict[str, str]], place: StandIn, tmp_path: Path
) -> None:
    book = new_book(tmp_path / "book", one_day)
    first = files_of(one_day, "cut-over")[0]
    for number in (1, 2, 3, 5, 8):
        with suppress(JournalWriteFailed, ServerLost), open_book(book, write=True, actor="operator", command="load") as writing:
            cut_commit(place, number)
            load(writing, first, utc_now)
        place.server.refuses = lambda *_: None
    play(book, one_day)
    assert digests(book) == one_day_digests


def cut_commit(place: StandIn, number: int) -> None:
    """The line is cut at the commit of this number from now on."""
    seen: list[str] = []

    def refused(_: FakeSession, statement: str) -> Failed | None:
        seen.extend([statement] if statement == "COMMIT" else [])
        return Failed("LOST", "") if statement == "COMMIT" and len(seen) == number else None

    place.server.refuses = refused


def refuse(place: StandIn, start: str, failed: Failed) -> None:
    """The server refuses every statement that begins so."""

    def refused(_: FakeSession, statement: str) -> Failed | None:
        return failed if statement.lstrip().startswith(start) else None

    place.server.refuses = refused


@pytest.mark.release
@pytest.mark.usefixtures("short_line")
def test_nothing_is_made_at_run_time_where_the_administrator_says_so(place: StandIn, one_day: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = new_book(tmp_path / "book", one_day)
    monkeypatch.setenv("TALLYSTICK_STORE_DDL", "none")
    before = len(place.server.sent)
    play(book, one_day)
    made = [text for _, text in place.server.sent[before:] if text.lstrip().upper().startswith(("CREATE", "ALTER TABLE", "DROP", "TRUNCATE"))]
    assert made == []


def test_what_the_program_makes_is_what_the_script_says(place: StandIn, tmp_path: Path) -> None:
    init_book(tmp_path / "book", "operator", utc_now()).close()
    made = [text for text in place.server.texts() if text.startswith("CREATE")]
    script = installation_text(place.address)
    said = [each for each in statements_of(script) if each.startswith("CREATE")]
    assert sorted(text.strip().replace("[book]", "book") for text in made) == sorted(text.replace("[book]", "book") for text in said)


def statements_of(script: str) -> list[str]:
    """The statements of a script, as its client parts them."""
    parts = script.replace("\n/\n", ";\n").split(";\nGO\n") if "\nGO\n" in script else script.replace("END;\n/\n", "END;;\n").split(";\n")
    return [each.strip() for each in parts if each.strip()]


def test_a_script_can_be_run_by_hand_and_the_book_made_on_it(place: StandIn, tmp_path: Path) -> None:
    session = place.server.session()
    if place.name == "oracle":
        place.server.ways.special(session, "ALTER SESSION SET CURRENT_SCHEMA = book", ())
    for each in statements_of(installation_text(place.address)):
        if each != "COMMIT":
            session.run(each, (), False)
    before = len(place.server.sent)
    init_book(tmp_path / "book", "operator", utc_now()).close()
    assert [text for _, text in place.server.sent[before:] if text.startswith("CREATE")] == []


def test_up_down_and_up_again(place: StandIn, tmp_path: Path) -> None:
    book = tmp_path / "book"
    init_book(book, "operator", utc_now()).close()
    run = CliRunner()
    assert "as this program wants them" in run.invoke(app, ["store", "status", str(book)]).stdout
    assert "nothing to do" in run.invoke(app, ["store", "upgrade", str(book)]).stdout
    assert run.invoke(app, ["store", "downgrade", str(book), "base"]).exit_code == 0
    assert scripted.found_revision(place.address) is None
    with pytest.raises(OtherVersion, match="found no tables, expected revision"):
        opened(place, book)
    assert "did r0001" in run.invoke(app, ["store", "upgrade", str(book)]).stdout
    opened(place, book).close()


def test_a_missing_column_or_another_revision_is_refused_before_anything_is_written(place: StandIn, store: ServerStore, tmp_path: Path) -> None:
    columns, table, column = {"mssql": ("sys.columns", "object_id", "name"), "oracle": ("main.all_tab_columns", "table_name", "column_name")}[place.name]
    place.server.rows(f"delete from {columns} where lower({table}) in ('book.trade', 'trade') and lower({column}) = 'price'")
    with pytest.raises(OtherVersion, match=r"revision r\d+, but found no column trade.price"):
        opened(place, tmp_path)
    place.server.rows("update book.tallystick_revision set revision = 'r9999'")
    with pytest.raises(OtherVersion, match="found tables of revision r9999"):
        opened(place, tmp_path)


def test_rules_written_by_another_session_in_this_moment_are_used(place: StandIn, store: ServerStore) -> None:
    contract = next(table for table in TABLES.values() if table.room == "rules" and len(table.by_name) < 12)
    rows = pa.Table.from_pylist([dict.fromkeys(contract.by_name)], schema=contract.arrow)
    refuse(place, f"INSERT INTO book.{contract.name}", Failed("EXISTS", ""))
    store.define_rows(contract.name, contract, rows)
    place.server.refuses = lambda *_: None
    assert store.run(f'select count(*) from "{contract.name}"')[0][0] == 1


def test_a_query_that_cannot_be_read_is_refused(store: ServerStore) -> None:
    store.define_rows("fx_rate", RATE, pa.Table.from_pylist([], schema=RATE.arrow))
    for query in ("select from where", "select 1; select 2", "delete from fx_rate"):
        with pytest.raises(QueryRefused):
            store.run(query)


def test_no_contract_has_more_columns_than_oracle_s_rows_put_aside() -> None:
    for table in TABLES.values():
        used: dict[str, int] = {}
        for column in table:
            used[slot_kind(column.kind)] = used.get(slot_kind(column.kind), 0) + 1
        assert all(count <= SLOTS[kind][1] for kind, count in used.items()), (table.name, used)
