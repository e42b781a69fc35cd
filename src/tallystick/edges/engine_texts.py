"""What a customer's administrator reads before anything is installed: the tables and the steps as their engine's SQL.

A step's text holds constants of the firm and the day; here they are those of a firm with default settings, so the day's own text differs in them only.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from tallystick.day.graph import Step, step_of
from tallystick.model.catalogue import TABLES, contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import PostingRule
from tallystick.stages.line import CUT_OVER_LINE, LINE
from tallystick.stores.dialects.engine import Engine, step_text
from tallystick.stores.dialects.oracle import ORACLE
from tallystick.stores.dialects.sqlserver import SQL_SERVER
from tallystick.stores.dialects.tables import create_tables

ENGINES: dict[str, Engine] = {engine.name: engine for engine in (SQL_SERVER, ORACLE)}


class NoSuchText(ValueError):
    """There is no engine or step of that name."""


def engine_named(name: str) -> Engine:
    """The engine of a name (`mssql`, `oracle`)."""
    if name not in ENGINES:
        raise NoSuchText(f"engine: found {name!r}, expected one of {', '.join(ENGINES)}")
    return ENGINES[name]


def tables_text(engine: Engine) -> str:
    """The script that makes all tables."""
    return create_tables(engine, TABLES.values())


def step_texts(engine: Engine, name: str, day: dt.date) -> dict[str, str]:
    """The text of every step that writes the table `name` (of the day, and of the cut-over where that has its own), by `room.table`."""
    steps = [step for step in (step_of(function) for function in dict.fromkeys((*LINE, *CUT_OVER_LINE))) if step.name == name and not step.is_array]
    if not steps:
        raise NoSuchText(f"step: found {name!r}, expected a table that a step in SQL writes (docs/reference/steps.md), or `tables`")
    return {f"{step.room}.{step.name}": _text(engine, step, day) for step in steps}


def _text(engine: Engine, step: Step, day: dt.date) -> str:
    values = _values(day)
    relations = {each: Relation(contract_of(each).named(each)) for each in step.reads}
    return step_text(engine, step.contract, step.function(**relations, **{each: values[each] for each in step.values}))


def _values(day: dt.date) -> dict[str, Any]:
    names = PostingRule.__dataclass_fields__.keys() - {"by_security"}
    rules = tuple(PostingRule(**{name: row[name] for name in names}, by_security=False) for row in rule_tables()["posting_rule"].to_pylist())
    return {"firm": Firm(), "posting_rules": rules} | dict.fromkeys(("business_date", "oldest_remembered", "last_close"), day)
