"""A step whose tables have no rows is not asked of the engine: what is told of each step is what DuckDB gives, and a day says the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tallystick.day import control
from tallystick.day.graph import Step
from tallystick.day.run import Runner
from tallystick.day.step_text import relation_named, told_step
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.relation.emptiness import NEVER, Emptiness
from tallystick.stages.line import INVARIANTS
from tallystick.stores.digest import NO_ROWS, digest_text
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.snapshot import Snapshot
from tests.faults.small_day import DAYS, digests, played, tiny_plan
from tests.house.test_portability import EXPRESSIONS, VALUES
from tests.stores.generated_tables import codes_in, generated

ROWS = 40


@pytest.fixture(scope="module")
def duck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DuckStore]:
    folder = tmp_path_factory.mktemp("empty")
    (folder / "scratch").mkdir()
    store = DuckStore(folder, 1)
    yield store
    store.close()


def relation_of(step: Step) -> Relation:
    made: Relation = step.function(**{name: relation_named(name) for name in step.reads}, **{name: VALUES[name] for name in step.values})
    return made


def tables_of(one: Emptiness) -> set[str]:
    return {one.name} - {""} | {name for part in one.parts for name in tables_of(part)}


def telling(one: Emptiness) -> list[set[str]]:
    """Sets of tables that make it hold: all it names, and each that is enough alone."""
    if one is NEVER:
        return []
    named = tables_of(one)
    return [set(named), *[{table} for table in sorted(named) if len(named) > 1 and one.holds(lambda name, table=table: name == table)]]


@pytest.mark.parametrize("step", EXPRESSIONS, ids=lambda each: f"{each.room}/{each.name}")
def test_a_step_told_to_be_empty_has_no_rows(step: Step, duck: DuckStore) -> None:
    relation = relation_of(step)
    text = duck.compile(relation)
    for name in step.reads:
        duck.define_rows(f"full_{name}", contract_of(name), generated(contract_of(name), codes_in(text), ROWS, 1))
    for without in telling(relation.emptiness):
        for name in step.reads:
            duck.run(f'create or replace temp view "{name}" as select * from "full_{name}"{" where 1 = 0" if name in without else ""}')
        assert duck.run(f"select * from ({text}) t limit 1") == [], f"without rows in {sorted(without)}"


def test_nearly_all_steps_and_all_invariants_can_be_told() -> None:
    untold = {step.name for step in EXPRESSIONS if relation_of(step).emptiness is NEVER}
    assert untold <= {"control_sheet"}, "which counts what is not there too"
    broken = [invariant(**{name: relation_named(name) for name in invariant.__annotations__ if name != "return"}) for invariant in INVARIANTS]
    assert all(each.emptiness is not NEVER for each in broken)


def test_what_reckons_with_a_day_is_never_told(duck: DuckStore) -> None:
    """Its relation might be another on another day, so it is asked of the engine."""

    def trade(execution: Relation, business_date: object) -> Relation:
        year = str(getattr(business_date, "year", ""))
        made = execution.mutate(**{column.name: execution.exec_id for column in contract_of("trade")})
        return made.filter(made.exec_id != year)

    step = Step(trade, "trade", ("execution",), ("business_date",))
    assert told_step(duck, step, VALUES)[1] is NEVER


def test_the_digest_of_no_rows_needs_no_engine(duck: DuckStore) -> None:
    contract = contract_of("lot")
    duck.define_rows("lot", contract, contract.arrow.empty_table())
    said = digest_text("lot", 0, NO_ROWS)
    assert duck.digest(contract, '"lot"') == said
    made_by = ("run", 1, "rules", "code")
    snapshot = Snapshot("lot", VALUES["business_date"], 1, "", str(Path("nowhere.parquet")), "", 0, 0, "", None, *made_by)
    assert control._digest(None, duck, snapshot) == said  # type: ignore[arg-type]


def test_a_day_without_what_is_told_has_the_same_digests_and_asks_for_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The short way changes nothing but what the engine is asked: no claim, no transformation and no confirmation stands in this day."""
    plan = tiny_plan(tmp_path / "plan", DAYS[:1])
    asked: list[str] = []
    make = DuckStore.make
    monkeypatch.setattr(DuckStore, "make", lambda store, contract, sql, place: (asked.append(place.table_name), make(store, contract, sql, place))[1])
    short = digests(played(tmp_path / "short", plan))
    few = set(asked)
    asked.clear()
    monkeypatch.setattr(Runner, "_has_none", lambda *_: False)
    assert digests(played(tmp_path / "long", plan)) == short
    assert {"trade", "balance", "control_sheet"} <= few
    assert {"confirmation", "market_claim", "transformation"} <= set(asked) - few
