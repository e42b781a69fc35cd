"""The text of a step for a day is the text made for that day, though it is compiled once for all days."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.graph import ordered, step_of
from tallystick.day.step_text import STAND_INS, compiled, step_text
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation import expressions as x
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import posting_rules_of
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.duckdb_store import DuckStore
from tallystick.stores.server_query import EngineText

DAY, FIRST, CLOSE = dt.date(2026, 11, 10), dt.date(2026, 9, 1), dt.date(2026, 11, 9)
NEXT = {"business_date": dt.date(2026, 11, 12), "oldest_remembered": dt.date(2026, 9, 2), "last_close": DAY}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> DuckStore:
    return DuckStore(Path(tmp_path_factory.mktemp("book")))


def test_every_step_has_the_text_made_for_the_day(store: DuckStore) -> None:
    firm, rules = Firm(), posting_rules_of(rule_tables()["posting_rule"].to_pylist())
    values: dict[str, Any] = {"business_date": DAY, "oldest_remembered": FIRST, "last_close": CLOSE, "firm": firm, "posting_rules": rules}
    steps = [step for step in {step.function: step for step in (*ordered(LINE), *ordered(CUT_OVER_LINE))}.values() if not step.is_array]
    for step in steps:
        step_text(store, step, values | NEXT)
    unlike = [step.name for step in steps if step_text(store, step, values) != compiled(store, step, {name: values[name] for name in step.values})]
    assert unlike == []


def trade(execution: Relation, business_date: dt.date) -> Relation:
    """A step that reckons with the day in Python."""
    return execution.mutate(due=x.date(business_date + dt.timedelta(days=1)), day=x.date(business_date))


def test_a_step_that_reckons_with_the_day_is_compiled_for_it(store: DuckStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.day.step_text._complete", lambda _, relation: relation)
    text = step_text(store, step_of(trade), {"business_date": DAY})
    assert "'2026-11-11'" in text
    assert not any(str(day.year) in text for day in STAND_INS.values())


class OwnTextStore(DuckStore):
    """A store whose texts are its engine's own, as those of SQL Server and Oracle are."""

    language = "own"

    def compile(self, relation: Relation) -> str:
        return EngineText(super().compile(relation))


def test_a_text_for_a_day_is_still_the_engines_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tallystick.day.step_text._complete", lambda _, relation: relation)
    assert isinstance(step_text(OwnTextStore(tmp_path), step_of(trade), {"business_date": DAY}), EngineText)
    monkeypatch.setattr("tallystick.day.step_text.RECKONED", re.compile("never"))
    assert isinstance(step_text(OwnTextStore(tmp_path), step_of(trade), {"business_date": DAY}), EngineText), "with the day put in"
