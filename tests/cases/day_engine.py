"""Steps run day after day on one calculator: as `run_case`, with the plan of a step kept for each day."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import duckdb

from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm
from tallystick.relation import Relation
from tallystick.stores.duckdb_store import MACROS, cast_to_contract, compile_sql
from tests.cases.table_case import Row, arrow_rows

FIRM = Firm()


@cache
def engine(step: Callable[..., Relation]) -> duckdb.DuckDBPyConnection:
    """The calculator of a step, with the tables it reads."""
    connection = duckdb.connect()
    for macro in (*MACROS, "set threads = 1"):
        connection.execute(macro)
    for name in tables_of(step):
        connection.register("given", arrow_rows(contract_of(name), []))
        connection.execute(f'create table "{name}" as select * from given')
    return connection


def tables_of(step: Callable[..., Relation]) -> list[str]:
    """Tables a step reads."""
    return [each.name for each in inspect.signature(step).parameters.values() if str(each.annotation) == "Relation"]


@cache
def prepared(step: Callable[..., Relation], today: dt.date) -> str:
    """The name of a step's prepared statement for a day."""
    values = {name: value for name, value in {"business_date": today, "firm": FIRM}.items() if name in inspect.signature(step).parameters}
    relations = {name: Relation(contract_of(name).named(name)) for name in tables_of(step)}
    contract, name = contract_of(step.__name__), f"{step.__name__}_{today:%m%d}"
    order = ", ".join(f'"{each}"' for each in contract.key)
    engine(step).execute(f"prepare {name} as {cast_to_contract(contract, compile_sql(step(**relations, **values)))} order by {order}")
    return name


def rows_of(step: Callable[..., Relation], today: dt.date, tables: Mapping[str, Sequence[Row]]) -> list[dict[str, Any]]:
    """What a step makes of these tables; those not given are empty."""
    connection = engine(step)
    unknown = set(tables) - set(tables_of(step))
    if unknown:
        raise KeyError(f"{step.__name__} does not read {sorted(unknown)}")
    for name in tables_of(step):
        connection.execute(f'delete from "{name}"')
        if tables.get(name):
            connection.register("given", arrow_rows(contract_of(name), tables[name]))
            connection.execute(f'insert into "{name}" select * from given')
    answer = connection.execute(f"execute {prepared(step, today)}")
    names = [each[0] for each in answer.description or []]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]
