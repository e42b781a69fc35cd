"""The Transact-SQL and Oracle texts of a whole day, read by an independent program, written anew for DuckDB and run there, give the rows of the day.

What this shows: names, joins, conditions, order of nulls, grouping and windows say what was meant. What it cannot show: how the real servers compute.
DuckDB has no `+` of texts and the reader knows no types of columns, so joined texts are written with `||` here.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.graph import Step
from tallystick.day.run import Runner
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.stores.dialects import sqlserver
from tallystick.stores.dialects.engine import step_text
from tallystick.stores.duckdb_store import cast_to_contract
from tests.golden.texts import ENGINES

READERS = {"mssql": "tsql", "oracle": "oracle"}
JUDGED = ("2026-11-09", "2026-11-12")
"""The cut-over and the last day of the demo."""


def _joined(self: Any, joined: Any, operator: Any, **kw: Any) -> str:
    parts = joined.clauses if hasattr(joined, "clauses") else (joined.left, joined.right)
    return " || ".join(self.process(part, **kw) for part in parts)


@pytest.mark.release
def test_every_step_of_a_day_means_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlglot

    from tallystick.edges.demo.show import run_demo

    logging.getLogger("sqlglot").setLevel(logging.ERROR)
    monkeypatch.setattr(sqlserver._Compiler, "visit_concat_op_binary", _joined)
    monkeypatch.setattr(sqlserver._Compiler, "visit_concat_op_expression_clauselist", _joined)
    monkeypatch.setattr(sqlserver._Compiler, "visit_char_length_func", lambda self, fn, **kw: f"LEN{self.function_argspec(fn, **kw)}")
    original, compared, different = Runner._do, [], []

    def judged(self: Runner, step: Step, version: int, run_id: str) -> Any:
        done = original(self, step, version, run_id)
        if step.is_array or str(self.day) not in JUDGED:
            return done
        made = step.function(**{name: Relation(contract_of(name).named(name)) for name in step.reads}, **self._values_of(step))
        ours = cast_to_contract(step.contract, self.sql[step.name])
        for engine in ENGINES:
            read = sqlglot.transpile(step_text(engine, step.contract, made), read=READERS[engine.name], write="duckdb")[0]
            theirs = cast_to_contract(step.contract, read)
            missing, extra = (f"select * from ({one}) a except all select * from ({other}) b" for one, other in ((ours, theirs), (theirs, ours)))
            rows = self.store.run(f"select (select count(*) from ({missing})), (select count(*) from ({extra})), (select count(*) from ({ours}))")
            compared.append((engine.name, step.name, rows[0][2]))
            if rows[0][:2] != (0, 0):
                different.append((engine.name, step.name, *rows[0]))
        return done

    monkeypatch.setattr(Runner, "_do", judged)
    run_demo(tmp_path / "demo", 300, 20261110, False, True)
    assert different == []
    assert len(compared) > 180
    assert sum(1 for *_, rows in compared if rows) > 150
