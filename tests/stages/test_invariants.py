"""Each invariant holds on the smallest good rows, names the smallest bad ones, and is written in what all engines have."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from tallystick.day.checks import violations
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.relation.lint import lint
from tallystick.stages.invariants.captured_lines import lines_add_up
from tallystick.stages.invariants.clearing_agreement import clearing_control_agrees, clearing_lots_add_up
from tallystick.stages.invariants.exact_books import balances_sum_to_zero, events_balance, lots_are_positions
from tallystick.stages.line import INVARIANTS
from tallystick.stores.duckdb_store import compile_sql
from tests.cases.table_case import Row, arrow_rows

Tables = Mapping[str, Sequence[Row]]
AAA = {"security_id": "AAA", "instrument": "AAA"}
LEG = {"event_kind": "WIRE", "event_key": "W1", "instrument": "USD"}
PAIR = {"account_id": "C1", "security_id": "AAA"}

CASES: list[tuple[Callable[..., Any], Tables, Tables]] = [
    (
        lines_add_up,
        {"execution_message": [{"file_id": "f"}, {"file_id": "f"}], "execution": [{"file_id": "f"}, {"file_id": "f"}, {"file_id": "earlier"}]},
        {"execution_message": [{"file_id": "f"}, {"file_id": "f"}], "execution": [{"file_id": "f"}]},
    ),
    (
        clearing_lots_add_up,
        {"clearing_position": [{"security_id": "AAA", "open_quantity": -50}], "clearing_lot": [{"security_id": "AAA", "quantity": -50}]},
        {"clearing_lot": [{"security_id": "AAA", "quantity": -50}]},
    ),
    (
        clearing_control_agrees,
        {
            "balance": [{"ledger_account": "1240", **AAA, "money": "500"}, {"ledger_account": "S-CNS", **AAA, "quantity": 50}, {"ledger_account": "1015"}],
            "clearing_position": [{"security_id": "AAA", "open_quantity": -50, "open_value": "-500"}],
        },
        {"balance": [{"ledger_account": "1240", **AAA, "money": "0.01"}]},
    ),
    (
        balances_sum_to_zero,
        {"balance": [{"instrument": "AAA", "quantity": 5}, {"instrument": "AAA", "quantity": -5}]},
        {"balance": [{"instrument": "USD", "money": "5"}, {"instrument": "EUR", "money": "-5"}]},
    ),
    (
        events_balance,
        {"event_posting": [{**LEG, "money": 5}], "entitlement_posting": [{**LEG, "money": -5}]},
        {"event_posting": [{**LEG, "money": 5}, {**LEG, "event_key": "W2", "money": -5}]},
    ),
    (
        lots_are_positions,
        {"lot": [{**PAIR, "quantity": 3}, {**PAIR, "quantity": 4}], "position": [{**PAIR, "trade_date_quantity": 7}]},
        {"position": [{**PAIR, "trade_date_quantity": 7}]},
    ),
]


class Engine:
    """A calculator with these tables (those not given are empty): as much of a store as a check asks for."""

    language = "duckdb"

    def __init__(self, invariant: Callable[..., Any], tables: Tables) -> None:
        import duckdb

        self.connection = duckdb.connect()
        for name in inspect.signature(invariant).parameters:
            self.connection.register(f"given_{name}", arrow_rows(contract_of(name), tables.get(name, [])))
            self.connection.execute(f'create table "{name}" as select * from "given_{name}"')

    def compile(self, relation: Relation) -> str:
        return compile_sql(relation)

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql).fetchall()


def test_every_invariant_has_its_case() -> None:
    assert set(INVARIANTS) == {invariant for invariant, _, _ in CASES}


@pytest.mark.parametrize(("invariant", "good", "bad"), CASES, ids=lambda each: getattr(each, "__name__", ""))
def test_the_smallest_violation_is_named(invariant: Callable[..., Any], good: Tables, bad: Tables) -> None:
    assert violations(Engine(invariant, good), (invariant,)) == []  # type: ignore[arg-type]
    (said,) = violations(Engine(invariant, bad), (invariant,))  # type: ignore[arg-type]
    assert said.startswith(f"{invariant.__name__.upper()}: {inspect.getdoc(invariant)} Found: (")


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda each: each.__name__)
def test_an_invariant_is_written_in_what_all_engines_have(invariant: Callable[..., Any]) -> None:
    tables = {name: Relation(contract_of(name).named(name)) for name in inspect.signature(invariant).parameters}
    assert [str(each) for each in lint(invariant(**tables))] == []
