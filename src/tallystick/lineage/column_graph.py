"""The graph of columns: for every column of every table, the columns its values come from and the columns that decide about it.

    graph = column_graph()                      (lineage.line_graph)
    graph.value_sources("trade", "gross")      trade.gross gets its value from …
    graph.control_sources("trade", "gross")    … and these decide which value it takes and which trades there are
    graph.downstream("trade", "price")         everything a change of the column may change
    graph.path(Node("execution", "price"), Node("balance", "money"))

Nodes are `(table, column)`; `(table, "*")` stands for which rows a table has. Landing tables, rule tables and the firm's facts
(`firm`) are the beginnings. State carried over a day stands as `previous_x` and `recent_x`; each column of it comes from the same column of x,
so the graph of columns may run in a circle (tomorrow's position comes from today's), and every walk here ends all the same.
Steps of the cut-over are in it too: what they write stands at the first close.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from tallystick.lineage.column_sources import NOTHING, ROWS, Node, Nodes, Sources, Traced, merged

__all__ = ["NEXT_DAY", "ROWS", "ColumnGraph", "Edge", "How", "Node", "UnknownColumn"]

NEXT_DAY = "next day"
"""The step named on an edge from a table to its carried state."""


class How(Enum):
    """How a column depends on another: its value flows in, or it decides (a filter, a join key, a condition)."""

    VALUE = "value"
    CONTROL = "control"


class UnknownColumn(LookupError):
    """A table or column that is not in the graph was asked for."""


@dataclass(frozen=True)
class Edge:
    """`target` depends on `source` by `how`, in the step `step` (room/table, `next day` or `report/NAME`)."""

    source: Node
    target: Node
    how: How
    step: str


class ColumnGraph:
    """All columns and what each comes from; built once, asked often."""

    def __init__(self, tables: Mapping[str, Mapping[str, Traced]], order: tuple[str, ...]) -> None:
        """`tables` gives, by table and by step that writes it, where its columns come from; `order` is the running order of tables."""
        self.traced = tables
        self.order = order

    def with_tables(self, more: Mapping[str, Mapping[str, Traced]]) -> ColumnGraph:
        """This graph with further tables at its end (reports)."""
        return ColumnGraph({**self.traced, **more}, (*self.order, *more))

    @cached_property
    def nodes(self) -> Nodes:
        """Every column of every table, the rows of each included."""
        return frozenset(self._sources) | NOTHING.union(*[each.all for each in self._sources.values()])

    @property
    def tables(self) -> tuple[str, ...]:
        """Every table in running order: beginnings first, then the steps, then what was added at the end."""
        return self.order

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table. Raises UnknownColumn."""
        names = self._columns_by_table.get(table)
        if names is None:
            raise UnknownColumn(f"found no table {table}")
        return names

    def steps_of(self, table: str) -> tuple[str, ...]:
        """The steps that write a table; none for a beginning."""
        return tuple(self.traced.get(table, ()))

    def value_sources(self, table: str, column: str) -> Nodes:
        """Columns whose values flow into this one in the step that writes it. Raises UnknownColumn."""
        return self._at(table, column).values

    def control_sources(self, table: str, column: str) -> Nodes:
        """Columns that decide about this one in the step that writes it: about its value, and about which rows there are. Raises UnknownColumn."""
        return self._at(table, column).deciding | self._at(table, ROWS).deciding

    def upstream(self, table: str, column: str = "", how: How | None = None) -> Nodes:
        """All columns this one (or any of the table) depends on, through any number of steps; with VALUE only those whose values arrive."""
        return self.upstream_of(self.starts(table, column), how)

    def upstream_of(self, nodes: Nodes, how: How | None = None) -> Nodes:
        """All columns any of these depends on."""
        return self._reached(nodes, self._sources_by_how(how))

    def downstream(self, table: str, column: str = "", how: How | None = None) -> Nodes:
        """All columns that depend on this one (or any of the table); with VALUE only those its values arrive in."""
        return self.downstream_of(self.starts(table, column), how)

    def downstream_of(self, nodes: Nodes, how: How | None = None) -> Nodes:
        """All columns that depend on any of these."""
        return self._reached(nodes, self._targets_by_how(how))

    def path(self, source: Node, target: Node, how: How | None = None) -> tuple[Edge, ...]:
        """A shortest way by which `source` arrives in `target`, value edges before control edges; empty when there is none."""
        came: dict[Node, Node] = {source: source}
        waiting = deque([source])
        targets = self._targets_by_how(how)
        while waiting and target not in came:
            node = waiting.popleft()
            for each in self._values_first(node, targets.get(node, NOTHING)):
                if each not in came:
                    came[each] = node
                    waiting.append(each)
        return self._walked(came, source, target) if target in came and target != source else ()

    def edge(self, source: Node, target: Node) -> Edge:
        """The edge between two neighbours; VALUE when both hold."""
        how = How.VALUE if source in self._sources[target].values else How.CONTROL
        return Edge(source, target, how, self._step_between(source, target))

    def starts(self, table: str, column: str = "") -> Nodes:
        """The nodes a question about a table or a column is about. Raises UnknownColumn."""
        if column:
            self._at(table, column)
            return frozenset({Node(table, column)})
        return frozenset(Node(table, name) for name in (*self.columns(table), ROWS))

    def _at(self, table: str, column: str) -> Sources:
        found = self._sources.get(Node(table, column))
        if found is None:
            self.columns(table)
            raise UnknownColumn(f"table {table} has no column {column}")
        return found

    @cached_property
    def _columns_by_table(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for node in self._sources:
            found.setdefault(node.table, [])
            if node.column != ROWS:
                found[node.table].append(node.column)
        return {table: tuple(names) for table, names in found.items()}

    @cached_property
    def _sources(self) -> dict[Node, Sources]:
        """By column its direct sources; every column is decided by its own table's rows, and the rows by what decides about them."""
        found: dict[Node, Sources] = {}
        for table, steps in self.traced.items():
            every = merged(steps.values())
            own = frozenset({Node(table, ROWS)})
            found[Node(table, ROWS)] = Sources(deciding=every.rows)
            for name, sources in every.columns.items():
                found[Node(table, name)] = sources.decided_by(own)
        return found

    @cached_property
    def _targets(self) -> tuple[dict[Node, set[Node]], dict[Node, set[Node]]]:
        values: dict[Node, set[Node]] = {}
        every: dict[Node, set[Node]] = {}
        for target, sources in self._sources.items():
            for source in sources.values:
                values.setdefault(source, set()).add(target)
            for source in sources.all:
                every.setdefault(source, set()).add(target)
        return values, every

    def _targets_by_how(self, how: How | None) -> Mapping[Node, Iterable[Node]]:
        return self._targets[0] if how is How.VALUE else self._targets[1]

    def _sources_by_how(self, how: How | None) -> Mapping[Node, Iterable[Node]]:
        return self._value_sources if how is How.VALUE else self._every_source

    @cached_property
    def _value_sources(self) -> dict[Node, Nodes]:
        return {node: each.values for node, each in self._sources.items()}

    @cached_property
    def _every_source(self) -> dict[Node, Nodes]:
        return {node: each.all for node, each in self._sources.items()}

    @staticmethod
    def _reached(starts: Nodes, neighbours: Mapping[Node, Iterable[Node]]) -> Nodes:
        found: set[Node] = set()
        waiting = list(starts)
        while waiting:
            for each in neighbours.get(waiting.pop(), ()):
                if each not in found:
                    found.add(each)
                    waiting.append(each)
        return frozenset(found)

    def _values_first(self, node: Node, targets: Iterable[Node]) -> list[Node]:
        return sorted(targets, key=lambda each: (node not in self._sources[each].values, each))

    def _walked(self, came: Mapping[Node, Node], source: Node, target: Node) -> tuple[Edge, ...]:
        back: list[Edge] = []
        while target != source:
            back.append(self.edge(came[target], target))
            target = came[target]
        return tuple(reversed(back))

    def _step_between(self, source: Node, target: Node) -> str:
        steps = self.traced[target.table]
        for step, part in steps.items():
            own = part.rows if target.column == ROWS else part.columns[target.column].all if target.column in part.columns else NOTHING
            if source in own:
                return step
        return next(iter(steps))
