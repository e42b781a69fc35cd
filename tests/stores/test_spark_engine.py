"""Spark gives what DuckDB gives: whole quotients, each step alone, and a small day on a real cluster of two workers, to the digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick.day.graph import Step
from tallystick.edges.demo import make_demo
from tallystick.edges.rebuild_elsewhere import rebuild_elsewhere
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.stores import duckdb_store, spark_frames, spark_sql
from tallystick.stores.address import SCHEMA_VARIABLE, URL_VARIABLE, parse_address
from tallystick.stores.digest import SPARK
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.spark_store import SparkStore, with_colons
from tallystick.stores.store import QueryRefused, Store
from tests.faults.small_day import DAYS, played, tiny_plan
from tests.house.test_portability import EXPRESSIONS, VALUES
from tests.spark_cluster import SparkCluster
from tests.stores.adjusted_day import BOOKED, adjusted, adjusting_rows, booked, comparable_digests, sealed_and_made_again
from tests.stores.generated_tables import codes_in, generated
from tests.stores.spark_markers import MARKED

Rows = Counter[tuple[object, ...]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("engines")
    (made / "scratch").mkdir()
    return made


@pytest.fixture(scope="module")
def spark(spark_cluster: SparkCluster, folder: Path) -> SparkStore:
    return SparkStore(folder, spark_cluster.url())


@pytest.fixture(scope="module")
def duck(folder: Path) -> Iterator[DuckStore]:
    store = DuckStore(folder, 1)
    yield store
    store.close()


whole_numbers = st.integers(1, 37).flatmap(lambda digits: st.integers(10 ** (digits - 1), 10**digits - 1))
pairs = st.lists(st.tuples(st.one_of(st.just(0), whole_numbers), whole_numbers), min_size=50, max_size=200)


@settings(max_examples=3, deadline=None)
@given(pairs)
def test_a_whole_quotient_of_37_digits_is_python_s(spark: SparkStore, given_pairs: list[tuple[int, int]]) -> None:
    edges = [(10**37 - 1, 1), (10**37 - 1, 10**18), (10**37 - 1, 10**18 - 1), (10**19, 1), (10**19 - 1, 1), (10**37 - 1, 10**37 - 1), (10**36, 10**37 - 1)]
    asked = [*edges, *[(b * q, b) for _, b in given_pairs for q in (10**19, 10**19 - 1) if b * q < 10**37], *given_pairs]
    columns = {name: pa.array([Decimal(each[place]) for each in asked], pa.decimal128(38, 0)) for place, name in enumerate("ab")}
    rows = pa.table(columns | {"n": pa.array(range(len(asked)))})
    spark.frames.define("pairs", spark.session.createDataFrame(rows), len(asked))
    answers = spark.run("select whole_quotient(cast(a as decimal(37,0)), cast(b as decimal(37,0))) from pairs order by n")
    assert [int(answer[0]) for answer in answers] == [a // b for a, b in asked]


ALWAYS = {"trade", "obligation", "lot_match", "account_cash"}


def _every_step() -> list[object]:
    """Each step of the line; most belong to the release, since the small day below runs them all."""
    return [pytest.param(step, marks=() if step.name in ALWAYS else pytest.mark.release, id=f"{step.room}/{step.name}") for step in EXPRESSIONS]


@pytest.mark.parametrize("step", _every_step())
def test_each_step_alone_gives_the_same_rows(step: Step, spark: SparkStore, duck: DuckStore) -> None:
    text = _text(duck, step)
    for name in step.reads:
        rows = generated(contract_of(name), codes_in(text), 40, 1)
        for store in (spark, duck):
            store.define_rows(name, contract_of(name), rows)
    ours = _rows(spark, spark_sql.cast_to_contract(step.contract, _text(spark, step)))
    theirs = _rows(duck, duckdb_store.cast_to_contract(step.contract, text))
    if step.name in MARKED:
        assert ours != theirs, f"{step.name} is the same now: take its marker away"
        pytest.xfail(MARKED[step.name].reason)
    assert ours - theirs == theirs - ours == Counter()


def _text(store: Store, step: Step) -> str:
    relations = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    return store.compile(step.function(**relations, **{name: VALUES[name] for name in step.values}))


def _rows(store: Store, sql: str) -> Rows:
    return Counter(map(tuple, store.run(sql)))


def test_generated_tables_keep_steps_busy(duck: DuckStore) -> None:
    """The comparison above means something: most steps give rows."""
    busy = 0
    for step in EXPRESSIONS:
        text = _text(duck, step)
        for name in step.reads:
            duck.define_rows(name, contract_of(name), generated(contract_of(name), codes_in(text), 40, 1))
        busy += bool(duck.run(f"select 1 from ({text}) t limit 1"))
    assert busy > len(EXPRESSIONS) / 2


@pytest.fixture(scope="module")
def day_on_both(spark_cluster: SparkCluster, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same small day, its books adjusted by hand, in a book of DuckDB's and in one whose tables the cluster makes."""
    folder = tmp_path_factory.mktemp("day")
    plan = tiny_plan(folder / "plan", DAYS[:1])
    ours = adjusted(folder / "duckdb", plan)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(URL_VARIABLE, spark_cluster.url())
        return ours, adjusted(folder / "spark", plan)


def test_a_day_on_the_cluster_has_the_digests_of_duckdb(day_on_both: tuple[Path, Path]) -> None:
    ours, theirs = (comparable_digests(book) for book in day_on_both)
    assert len(ours) == 2 and all(len(tables) > 5 for tables in ours.values())
    assert theirs == ours


def test_an_adjustment_is_judged_and_booked_on_the_cluster_as_in_duckdb(day_on_both: tuple[Path, Path], tmp_path: Path) -> None:
    ours, theirs = (adjusting_rows(book) for book in day_on_both)
    assert theirs == ours
    assert booked(day_on_both[1]) == BOOKED
    sealed, again = sealed_and_made_again(day_on_both[1], tmp_path)
    assert sealed == again


@pytest.mark.release
def test_a_sealed_demo_is_rebuilt_on_the_cluster_as_it_was_sealed(spark_cluster: SparkCluster, tmp_path: Path) -> None:
    """Two days with every kind of trouble, made in DuckDB and made again by Spark."""
    plan = make_demo(tmp_path / "plan", 5_000, days=DAYS[:2]).folder
    book = played(tmp_path / "book", plan)
    findings = rebuild_elsewhere(book, parse_address(spark_cluster.url()))
    assert findings.sound, findings.lines
    assert sum("as sealed" in line for line in findings.lines) == 3


@pytest.mark.release
def test_a_day_in_parts_is_the_day_in_one(spark_cluster: SparkCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What large days get (compiled plans, shuffles, several files) gives the same as what small ones get."""
    monkeypatch.setattr(spark_frames, "SMALL_ROWS", -1)
    plan = tiny_plan(tmp_path / "plan", DAYS[:1])
    book = played(tmp_path / "book", plan)
    assert rebuild_elsewhere(book, parse_address(spark_cluster.url())).sound


def test_duckdb_reads_what_spark_wrote_with_the_types_of_the_contract(day_on_both: tuple[Path, Path]) -> None:
    files = list((day_on_both[1] / "tables" / "trade").rglob("*.parquet"))
    assert any(each.is_dir() for each in files), "Spark writes a folder of files"
    for file in [each for each in files if each.is_file()]:
        assert [(each.name, each.type) for each in pq.read_schema(file)] == [(each.name, each.type) for each in contract_of("trade").arrow]
    assert not [each for each in (day_on_both[1] / "tables").rglob("*") if each.is_file() and each.suffix != ".parquet"]


def test_parameters_are_written_with_colons_outside_of_texts() -> None:
    assert with_colons("""select '$a', "$b" from t where c = $c and d = $day_1""") == """select '$a', "$b" from t where c = :c and d = :day_1"""
    assert with_colons("'it''s $a' || $a") == "'it''s $a' || :a"


def test_a_query_with_parameters_gives_rows_by_name(spark: SparkStore) -> None:
    assert spark.rows("select 1 as n, $word as w where 'x' = $word", {"word": "x"}) == [{"n": 1, "w": "x"}]


def test_a_stream_gives_all_rows_in_order_and_leaves_nothing(spark: SparkStore, folder: Path) -> None:
    batches = list(spark.stream("select id from range(0, 1000) order by id desc", 300))
    assert [value for batch in batches for value in batch.to_pydict()["id"]] == list(range(999, -1, -1))
    assert list((folder / "scratch").glob("answer-*")) == []


def test_what_was_computed_once_is_gone_with_the_session(spark_cluster: SparkCluster, tmp_path: Path) -> None:
    store = SparkStore(tmp_path, spark_cluster.url())
    rows = generated(contract_of("account"), (), 40, 1)
    store.define_rows("account", contract_of("account"), rows)
    accounts = Relation(contract_of("account").named("account")).select("account_id").once()
    (answer,) = store.run(f"select count(*) from ({store.compile(accounts.union(accounts))}) t")
    assert answer[0] == 2 * rows.num_rows
    assert len(list((tmp_path / "scratch").iterdir())) == 1
    store.close()
    assert list((tmp_path / "scratch").iterdir()) == []


def test_a_query_spark_does_not_understand_is_refused(spark: SparkStore) -> None:
    with pytest.raises(QueryRefused, match="no_such_column"):
        list(spark.stream("select no_such_column from range(0, 1)", 10))


def test_work_that_grows_is_parted_from_then_on(spark_cluster: SparkCluster, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark_frames, "SMALL_ROWS", 30)
    store = SparkStore(folder, spark_cluster.url())
    for name, parted in (("account", "1"), ("security", "16")):
        store.define_rows(name, contract_of(name), generated(contract_of(name), (), 400, 1).slice(0, 20).take([*range(5)] * 5))
        assert store.session.conf.get("spark.sql.shuffle.partitions") == parted
    assert store.run("select (select count(*) from account), (select count(*) from security)") == [(25, 25)]


def test_a_sum_that_does_not_fit_is_an_error_and_not_a_null(spark: SparkStore) -> None:
    from pyspark.errors import ArithmeticException

    with pytest.raises(ArithmeticException):
        spark.run("select sum(cast(x as decimal(38,0))) from (values (90000000000000000000000000000000000000), (90000000000000000000000000000000000000)) t(x)")


def test_the_digest_s_words_are_exact(spark: SparkStore) -> None:
    """A word of 15 hexadecimal digits is a number of 18: `conv` gives text, which a double would spoil."""
    assert spark.run(f"select {SPARK.word.format(1)} from (select 'fffffffffffffff' as h)") == [(Decimal(16**15 - 1),)]


def test_the_schema_of_a_database_means_nothing_here(monkeypatch: pytest.MonkeyPatch, spark_cluster: SparkCluster, tmp_path: Path) -> None:
    from tallystick.stores.engines import open_store

    store = open_store(tmp_path, {URL_VARIABLE: spark_cluster.url(), SCHEMA_VARIABLE: "harbour"})
    assert isinstance(store, SparkStore)
