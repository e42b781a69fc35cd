"""Where each column may travel: the class of a raw field, carried along the graph of columns to every table and report line.

A column *stays* on the premises when a value that stays flows into it (an account number inside a key too), or when its contract says so.
It is *decided* by what stays when only a condition, join, group or order depends on it: a total over customers' trades holds no customer's
identity, yet tells something of which trades there were. Everything else may be shared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from tallystick.lineage.column_graph import ROWS, ColumnGraph, Edge, How, Node
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Residency


class Standing(Enum):
    """What may become of a column."""

    SHAREABLE = "shareable"
    DECIDED = "decided"
    STAYS = "stays"


@dataclass(frozen=True)
class ResidencyMap:
    """The standing of every column of a graph. `stated` are further columns a firm keeps on its premises."""

    graph: ColumnGraph
    stated: frozenset[Node] = frozenset()

    def standing(self, node: Node) -> Standing:
        """The standing of one column (of a table's rows for ROWS). Raises UnknownColumn."""
        self.graph.starts(node.table, "" if node.column == ROWS else node.column)
        if self._reached(How.VALUE, node):
            return Standing.STAYS
        return Standing.DECIDED if self._reached(None, node) else Standing.SHAREABLE

    def path(self, node: Node) -> tuple[Edge, ...]:
        """The way by which what stays got into a column; empty for a shareable column, and for one that is the beginning itself."""
        how = How.VALUE if self._reached(How.VALUE, node) else None
        origin = self._reached(how, node)
        return self.graph.path(origin, node, how) if origin is not None else ()

    def origin(self, node: Node) -> Node | None:
        """The raw field (or stated column) for whose sake a column does not travel; None for a shareable one."""
        return self._reached(How.VALUE, node) or self._reached(None, node)

    @cached_property
    def origins(self) -> tuple[Node, ...]:
        """What stays from the beginning: raw fields first, then columns only a contract or the firm declares, in order."""
        declared = {Node(table.name, column.name) for table in TABLES.values() for column in table if column.residency is Residency.ON_PREMISES}
        known = (declared | self.stated) & self.graph.nodes
        return tuple(sorted(known, key=lambda each: (bool([step for step in self.graph.steps_of(each.table) if step]), each)))

    @cached_property
    def _by_value(self) -> dict[Node, Node]:
        return self._spread(How.VALUE)

    @cached_property
    def _by_any(self) -> dict[Node, Node]:
        return self._spread(None)

    def _spread(self, how: How | None) -> dict[Node, Node]:
        found: dict[Node, Node] = {}
        for origin in self.origins:
            found.setdefault(origin, origin)
            if found[origin] == origin:
                for node in self.graph.downstream(origin.table, origin.column, how):
                    found.setdefault(node, origin)
        return found

    def _reached(self, how: How | None, node: Node) -> Node | None:
        return (self._by_value if how is How.VALUE else self._by_any).get(node)


def path_text(path: Iterable[Edge]) -> str:
    """A way through the graph as one line: columns with the step between them, `=>` where the value flows, `->` where it decides."""
    edges = list(path)
    if not edges:
        return "it is the raw field itself"
    arrows = [f" {'=' if each.how is How.VALUE else '-'}[{each.step}]{'=' if each.how is How.VALUE else '-'}> {each.target}" for each in edges]
    return f"{edges[0].source}{''.join(arrows)}"
