"""Rows in PostgreSQL: in and out exactly, whole or absent, found again by name, and proved not to have been edited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.journal.errors import NoRight
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import DECIMALS, Kind, Table
from tallystick.stores.postgres_rows import MADE
from tallystick.stores.postgres_store import PostgresStore
from tallystick.stores.snapshot import Snapshot, SnapshotTorn
from tallystick.stores.store import Made, Place, QueryRefused
from tests.cases.table_case import arrow_rows
from tests.postgres_server import PostgresServer
from tests.stores.postgres_books import migrated_address, store_at

DAY = dt.date(2026, 11, 10)
TRADE, SCRATCH, LANDING = contract_of("trade"), contract_of("cash_item"), contract_of("execution_message")
PLACE = Place("trade", DAY, 1, "abc")
TRADES = [
    {"sender": "S", "exec_id": "1", "trade_date": DAY, "side": "BUY", "quantity": "100.5", "price": "10.00000001", "gross": "-1005.00"},
    {"sender": "S", "exec_id": "2", "trade_date": DAY, "side": "", "trade_time": dt.datetime(2026, 11, 10, 15, 0, 0, 250_000)},
]


@pytest.fixture(scope="module")
def module_store(postgres_server: PostgresServer) -> Iterator[PostgresStore]:
    made = store_at(migrated_address(postgres_server))
    yield made
    made.close()


@pytest.fixture
def store(module_store: PostgresStore) -> PostgresStore:
    """Empty tables."""
    for name in ("trade", "cash_item", "chart_of_account", MADE):
        module_store.connection.execute(f"delete from {module_store.stored.table(name)}".encode())
    return module_store


def published(made: Made, place: Place = PLACE) -> Snapshot:
    """A catalogue's line of rows just made."""
    lies = (made.path, made.sha256, made.bytes, made.rows)
    return Snapshot(place.table_name, place.day, place.version, place.part, *lies, "f", None, "run", 7, "rules", "code")


def made_rows(store: PostgresStore, rows: list[dict[str, object]], place: Place = PLACE) -> Made:
    contract = contract_of(place.table_name)
    return store.make_rows(contract, arrow_rows(contract, rows), place)


def read(store: PostgresStore, contract: Table, made: Made, place: Place) -> pa.Table:
    store.define_made("read_again", contract, made, place)
    return store.arrow('select * from "read_again"')


_VALUES: dict[Kind, st.SearchStrategy[object]] = {
    Kind.TEXT: st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12),
    Kind.CODE: st.sampled_from(["", "A", "-", "é€😀", 'say "x", y', "line\nend\r\n", "\\.", "\\N", "NULL", "a\tb"]),
    Kind.DATE: st.dates(dt.date(1900, 1, 1), dt.date(9999, 12, 31)),
    Kind.TIMESTAMP: st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(9999, 12, 31)),
    Kind.COUNT: st.integers(-(2**63), 2**63 - 1),
    Kind.MEASURE: st.floats(allow_nan=False, allow_infinity=False, width=64).filter(lambda each: each != 0 or str(each) == "0.0"),
}


def _value(kind: Kind) -> st.SearchStrategy[object]:
    if kind not in DECIMALS:
        return st.none() | _VALUES[kind]
    digits, scale = DECIMALS[kind]
    return st.none() | st.integers(-(10**digits) + 1, 10**digits - 1).map(lambda units: Decimal(f"{units}e-{scale}"))


@settings(max_examples=25, deadline=None)
@given(st.data())
@pytest.mark.parametrize("name", ["trade", "value_at_risk", "execution_message", "balance"])
def test_rows_come_back_as_they_went_in(module_store: PostgresStore, name: str, data: st.DataObject) -> None:
    contract = contract_of(name)
    rows = data.draw(st.lists(st.fixed_dictionaries({column.name: _value(column.kind) for column in contract}), max_size=4))
    given_rows = pa.Table.from_pylist(rows, schema=contract.arrow)
    place = Place(name, DAY, 1, "abc")
    made = module_store.make_rows(contract, given_rows, place)
    assert made.rows == len(rows)
    found = read(module_store, contract, made, place)
    assert found.schema.equals(contract.arrow)
    assert sorted(map(repr, found.to_pylist())) == sorted(map(repr, given_rows.to_pylist()))


def test_a_character_of_value_zero_is_kept_as_its_escape(store: PostgresStore) -> None:
    made = made_rows(store, [TRADES[0] | {"street_reference": "a\x00b"}])
    assert read(store, TRADE, made, PLACE)["street_reference"].to_pylist() == ["a\\x00b"]


def test_a_landing_file_is_taken_in_and_gone(store: PostgresStore, tmp_path: Path) -> None:
    file, place = tmp_path / "trade.landing", Place("execution_message", DAY, 1, "abc", "file1")
    rows = [{"file_id": "file1", "line_number": number, "sender": "S" if number % 2 else ""} for number in range(70_000)]
    pq.write_table(arrow_rows(LANDING, rows), file, row_group_size=30_000)
    made = store.take_in(LANDING, file, place)
    assert (made.rows, file.exists()) == (70_000, False)
    found = read(store, LANDING, made, place)
    assert (found["line_number"].to_pylist(), set(found["sender"].to_pylist())) == (list(range(70_000)), {"S", ""})


def test_what_lies_at_a_place_is_replaced_and_other_places_are_not(store: PostgresStore) -> None:
    other = Place("trade", DAY, 2, "abc")
    kept = made_rows(store, TRADES, other)
    made_rows(store, TRADES)
    made = made_rows(store, TRADES[:1])
    assert read(store, TRADE, made, PLACE).num_rows == 1
    assert read(store, TRADE, kept, other).num_rows == 2


def test_a_result_that_fails_half_way_leaves_what_was_there(store: PostgresStore) -> None:
    before = made_rows(store, TRADES)
    other = Place("trade", DAY, 2, "abc")
    store.define_made("trade", TRADE, made_rows(store, TRADES, other), other)
    columns = ", ".join(f'"{column.name}"' for column in TRADE if column.name != "quantity")
    with pytest.raises(Exception, match="numeric field overflow"):
        store.make(TRADE, f"select {columns}, cast(case when exec_id = '2' then 1e30 else 1 end as numeric) as quantity from trade", PLACE)
    assert store.made_before(TRADE, PLACE) == before
    assert read(store, TRADE, before, PLACE).num_rows == 2


def test_a_killed_run_finds_its_results_again(store: PostgresStore) -> None:
    assert store.made_before(TRADE, PLACE) is None
    made = made_rows(store, TRADES)
    assert store.made_before(TRADE, PLACE) == made


def test_scratch_rows_a_crash_of_the_server_emptied_are_made_again(store: PostgresStore) -> None:
    place = Place("cash_item", DAY, 1, "abc", scratch=True)
    made_rows(store, [{"item_key": "1"}] if "item_key" in SCRATCH.by_name else [{}], place)
    assert store.made_before(SCRATCH, place) is not None
    store.connection.execute(f"truncate {store.stored.table('cash_item')}")
    assert store.made_before(SCRATCH, place) is None


EDITS = {
    "update": "update {0} set price = 11 where exec_id = '1'",
    "an empty text for nothing": "update {0} set street_reference = '' where exec_id = '1'",
    "delete": "delete from {0} where exec_id = '1'",
    "a second copy": "insert into {0} select * from {0} where exec_id = '1'",
    "values exchanged": "update {0} set side = case side when 'BUY' then '' else 'BUY' end",
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_rows_edited_behind_our_back_are_found(store: PostgresStore, edit: str) -> None:
    snapshot = published(made_rows(store, TRADES))
    store.prove(TRADE, snapshot)
    store.connection.execute(edit.format(store.stored.table("trade")).encode())
    with pytest.raises(
        SnapshotTorn, match=r"postgresql:trade/2026-11-10/1//abc: found (other|\d) rows, expected the 2 published with entry 7; run `tallystick rebuild`"
    ):
        store.prove(TRADE, snapshot)
    with pytest.raises(SnapshotTorn):
        store.define_snapshots("trade", TRADE, [snapshot], proved=True)


def test_rows_that_were_never_made_are_refused(store: PostgresStore) -> None:
    snapshot = published(Made("postgresql:trade/2026-11-10/1//abc", "", 0, 2))
    with pytest.raises(SnapshotTorn, match="found no rows made, expected 2 rows"):
        store.source(TRADE, snapshot)
    with pytest.raises(SnapshotTorn, match="a path of another kind of store"):
        store.source(TRADE, published(Made("tables/trade/2026-11-10/trade-abc.parquet", "", 0, 2)))


def test_a_sweep_keeps_what_is_published_and_rules(store: PostgresStore) -> None:
    kept = made_rows(store, TRADES)
    made_rows(store, TRADES, Place("trade", DAY, 1, "left"))
    made_rows(store, TRADES, other_day := Place("trade", DAY - dt.timedelta(days=1), 1, "abc"))
    made_rows(store, [{}], Place("cash_item", DAY, 1, "abc", scratch=True))
    store.define_rows("ledger", contract_of("chart_of_account"), arrow_rows(contract_of("chart_of_account"), [{"ledger_account": "1015"}]))
    store.sweep(DAY, [kept.path])
    assert store.made_before(TRADE, Place("trade", DAY, 1, "left")) is None
    assert store.made_before(TRADE, PLACE) == kept
    assert store.made_before(TRADE, other_day) is not None
    left = [store.connection.execute(f"select count(*) from {store.stored.table(name)}".encode()).fetchall()[0][0] for name in ("trade", "cash_item")]
    assert left == [4, 0]
    assert store.arrow("select ledger_account from ledger")["ledger_account"].to_pylist() == ["1015"]


def test_rules_are_written_once_for_their_content(store: PostgresStore) -> None:
    contract = contract_of("chart_of_account")
    for text in ("1015", "1015", "1020"):
        store.define_rows("chart_of_account", contract, arrow_rows(contract, [{"ledger_account": text}]))
    assert store.run("select ledger_account from chart_of_account") == [("1020",)]
    assert store.connection.execute(f"select count(*) from {store.stored.table('chart_of_account')}".encode()).fetchall() == [(2,)]


def test_names_stand_for_queries_over_names(store: PostgresStore) -> None:
    store.define_made("trade", TRADE, made_rows(store, TRADES), PLACE)
    store.define_view("bought", TRADE, "with trade as (select * from trade where side = 'BUY') select * from trade")
    store.define_result("kept", TRADE, "select * from bought")
    assert [store.run(f"select exec_id from {name}") for name in ("bought", "kept")] == [[("1",)], [("1",)]]
    assert store.run("with x as (select count(*) as n from trade) select n from x") == [(2,)]
    assert store.rows("select exec_id, quantity from trade where side = $side and exec_id like '%'", {"side": "BUY"}) == [
        {"exec_id": "1", "quantity": Decimal("100.500000")}
    ]
    assert store.arrow("select sum(quantity) as total, count(*) as n from trade").to_pylist() == [{"total": Decimal("100.500000"), "n": 2}]


def test_a_condition_that_cannot_be_understood_is_refused_and_the_session_goes_on(store: PostgresStore) -> None:
    store.define_made("trade", TRADE, made_rows(store, TRADES), PLACE)
    for condition in ("nonsense = 1", "quantity = 'x'", "side = 'BUY'; drop table trade", "1 / (quantity - quantity) = 1"):
        with pytest.raises(QueryRefused):
            list(store.stream(f"select exec_id from trade where {condition}", 10))
    first = next(iter(store.stream("select exec_id from trade", 1)))
    assert first.num_rows == 1
    assert store.run("select count(*) from trade") == [(2,)]


def test_texts_compare_by_code_point_whatever_the_database_prefers(postgres_server: PostgresServer) -> None:
    """In a language's order `a` comes before `B`; constants too must compare as on every other engine."""
    import sqlalchemy as sa

    from tallystick.relation import Relation
    from tallystick.stores.postgres_sql import compile_postgres

    with postgres_server.connect() as administrator:
        administrator.execute("create database by_language template template0 locale_provider icu icu_locale 'en-US' locale 'C'")
    constants = Relation(sa.union_all(*[sa.select(sa.literal(each, sa.String(64)).label("code")) for each in ("a", "B", "_", "A")]).subquery())
    query = compile_postgres(constants.mutate(place=sa.func.row_number().over(order_by=constants.code)))
    with postgres_server.connect("by_language") as connection:
        assert connection.execute("select 'a' < 'B'").fetchall() == [(True,)]
        assert sorted(connection.execute(query.encode()).fetchall(), key=lambda row: row[1]) == [("A", 1), ("B", 2), ("_", 3), ("a", 4)]


def test_the_connection_takes_one_statement_only(store: PostgresStore) -> None:
    with pytest.raises(psycopg.errors.SyntaxError):
        from tallystick.stores.postgres_copy import described

        described(store.connection, "select 1) x; select (1")


def test_nothing_is_made_at_run_time_where_that_is_asked_for(store: PostgresStore) -> None:
    """Not even a temporary table: rows brought in stand in the statement, results are views."""
    quiet = PostgresStore(store.address, {"TALLYSTICK_STORE_DDL": "none"})
    rows = [TRADES[0] | {"street_reference": 'it\'s "so" \\ é'}, TRADES[1]]
    quiet.define_rows("trade", TRADE, arrow_rows(TRADE, rows))
    quiet.define_result("bought", TRADE, "select * from trade where side = 'BUY'")
    assert quiet.arrow("select * from bought").equals(arrow_rows(TRADE, rows[:1]))
    assert quiet.arrow("select * from trade order by exec_id").equals(arrow_rows(TRADE, rows))
    assert quiet.run("select count(*) from pg_class where relnamespace = pg_my_temp_schema()") == [(0,)]
    quiet.close()


def test_a_user_without_the_right_to_write_rules_reads_with_its_own(store: PostgresStore) -> None:
    contract = contract_of("chart_of_account")
    store.connection.execute(f"grant usage on schema {store.address.schema} to clerk".encode())
    store.connection.execute(f"grant select on all tables in schema {store.address.schema} to clerk".encode())
    store.connection.execute("set role clerk")
    try:
        store.define_rows("chart_of_account", contract, arrow_rows(contract, [{"ledger_account": "1015"}]))
        assert store.run("select ledger_account from chart_of_account") == [("1015",)]
        with pytest.raises(NoRight, match="permission denied"):
            made_rows(store, TRADES)
    finally:
        store.connection.execute("reset role")
    assert store.connection.execute(f"select count(*) from {store.stored.table('chart_of_account')}".encode()).fetchall() == [(0,)]
