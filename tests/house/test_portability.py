"""Every step of the day and of the cut-over is written in what all engines have (relation/lint.py), and all its types are known."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tallystick.day.graph import Step, step_of
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.relation.lint import Finding, lint
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import PostingRule
from tallystick.stages.line import CUT_OVER_LINE, LINE

STEPS = [step_of(function) for function in dict.fromkeys((*LINE, *CUT_OVER_LINE))]
EXPRESSIONS = [step for step in STEPS if not step.is_array]


def _values() -> dict[str, Any]:
    names = PostingRule.__dataclass_fields__.keys() - {"by_security"}
    rules = tuple(PostingRule(**{name: row[name] for name in names}, by_security=False) for row in rule_tables()["posting_rule"].to_pylist())
    days = dict.fromkeys(("business_date", "oldest_remembered", "last_close"), dt.date(2026, 11, 10))
    return {"firm": Firm(), "posting_rules": rules, **days}


VALUES = _values()


def findings(step: Step) -> list[Finding]:
    relations = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    return lint(step.function(**relations, **{name: VALUES[name] for name in step.values}))


@pytest.mark.parametrize("step", EXPRESSIONS, ids=lambda each: f"{each.room}/{each.name}")
def test_a_step_is_written_in_what_all_engines_have(step: Step) -> None:
    assert [str(each) for each in findings(step)] == []


def test_array_steps_stand_only_where_a_relation_cannot_say_it() -> None:
    assert {step.room for step in STEPS if step.is_array} <= {"risk", "reconcile", "settle"}
