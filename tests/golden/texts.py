"""The texts the golden files hold: one file a step and engine, and one with the tables."""

from __future__ import annotations

from pathlib import Path

from tallystick.day.graph import Step
from tallystick.model.catalogue import TABLES, contract_of
from tallystick.relation import Relation
from tallystick.stores.dialects.engine import Engine, step_text
from tallystick.stores.dialects.oracle import ORACLE
from tallystick.stores.dialects.sqlserver import SQL_SERVER
from tallystick.stores.dialects.tables import create_tables
from tests.house.test_portability import EXPRESSIONS, VALUES

HERE = Path(__file__).parent
ENGINES: tuple[Engine, ...] = (SQL_SERVER, ORACLE)
STEPS: dict[str, Step] = {f"{step.room}.{step.name}": step for step in EXPRESSIONS}


def golden_path(engine: Engine, name: str) -> Path:
    """Where the text of a step (`room.step`) or of the tables (`tables`) is kept."""
    return HERE / engine.name / f"{name}.sql"


def text_of_step(engine: Engine, step: Step) -> str:
    """The text of a step with the values of a fixed day and firm, laid out."""
    relations = {name: Relation(contract_of(name).named(name)) for name in step.reads}
    made = step.function(**relations, **{name: VALUES[name] for name in step.values})
    return step_text(engine, step.contract, made)


def text_of_tables(engine: Engine) -> str:
    """The script that makes all tables."""
    return create_tables(engine, TABLES.values())
