"""What an engine has to say for itself: its names of types, and how it writes a query; and a step as one statement of it.

A step's result is cast, column by column, to its contract (design, section 6); here that is done in the expression tree, not around the
text, since a common table expression must stand at the head of a SQL Server statement.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import Dialect

from tallystick.model.contract import Column, Kind, Table, sql_type
from tallystick.relation import Relation
from tallystick.stores.dialects.flatten import flattened
from tallystick.stores.dialects.layout import laid_out, words_of

TEXTS = (Kind.TEXT, Kind.CODE)


@dataclass(frozen=True)
class Engine:
    """One engine: its `name`, the `types` of each kind as a column is declared, its `dialect`, what a `session` begins with."""

    name: str
    types: Mapping[Kind, str]
    dialect: Callable[[], Dialect]
    session: tuple[str, ...]
    primary_key: str
    ends_with: str

    def text(self, statement: Any) -> str:
        """The text of a statement, constants written in."""
        return str(statement.compile(dialect=self.dialect(), compile_kwargs={"literal_binds": True}))

    def quoted(self, name: str) -> str:
        """A name as this engine reads it: in quotes where it is a reserved word."""
        return str(self.dialect().identifier_preparer.quote(name))


def step_text(engine: Engine, contract: Table, relation: Relation) -> str:
    """The query of a step, laid out: the columns of its contract, in order, each cast to its type (a text has no length to be cut to)."""
    made = relation.select(**{column.name: _as_declared(relation, column) for column in contract})
    return laid_out(flattened(words_of(engine.text(made.query))))


def _as_declared(relation: Relation, column: Column) -> sa.ColumnElement[Any]:
    value = relation[column.name]
    return value if column.kind in TEXTS else sa.cast(value, sql_type(column.kind))
