"""What a column is made of, as plain values: the nodes whose values flow into it and the nodes that decide about it.

Nothing of an engine or of expressions is needed to read them, so that a kept graph is answered without either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

ROWS = "*"
"""The column name that stands for which rows a table has."""


class Node(NamedTuple):
    """One column of one table (`column` is ROWS for the table's rows themselves)."""

    table: str
    column: str

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"


FIRM = "firm"
"""The table name under which the firm's facts (`tallystick.toml`) stand in the graph."""

FOREIGN_STEP = "foreign/"
"""How the step is named that takes rows out of a customer's own tables: with the profile behind it. Their tables have a dot in their name."""

Nodes = frozenset[Node]
NOTHING: Nodes = frozenset()


@dataclass(frozen=True)
class Sources:
    """What a column is made of: `values` flow into it, `deciding` say which value it takes."""

    values: Nodes = NOTHING
    deciding: Nodes = NOTHING

    def __or__(self, other: Sources) -> Sources:
        return Sources(self.values | other.values, self.deciding | other.deciding)

    @property
    def all(self) -> Nodes:
        """Both together: what a condition made of this column depends on."""
        return self.values | self.deciding

    def decided_by(self, nodes: Nodes) -> Sources:
        """The same values, decided by these nodes too."""
        return Sources(self.values, self.deciding | nodes)


@dataclass(frozen=True)
class Traced:
    """A relation traced: the sources of each column, and what decides which rows there are."""

    columns: Mapping[str, Sources]
    rows: Nodes


def merged(parts: Iterable[Traced]) -> Traced:
    """What holds under any of several settings."""
    every = list(parts)
    columns: dict[str, Sources] = {}
    for part in every:
        for name, sources in part.columns.items():
            columns[name] = columns.get(name, Sources()) | sources
    return Traced(columns, NOTHING.union(*[part.rows for part in every]))
