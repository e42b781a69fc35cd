"""What a change touches: everything that depends on a target and everything it depends on, in running order, value and control apart.

A column is reached *by value* when the target's values flow into it through every step on some way; else it is reached *by control*: somewhere
on the way a filter, a join, a group, an order or a condition stands. A table of which only the rows may change is told so.

What may be changed. A part is `locked` when the customer's list names it; it `feeds locked` when a locked part depends on it, so that changing
it would change what the customer keeps; it is `free` otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tallystick.day.graph import carried
from tallystick.day.locked_parts import Locked
from tallystick.lineage.column_graph import ROWS, ColumnGraph, How, Node
from tallystick.lineage.column_sources import FIRM, Nodes
from tallystick.lineage.impact_target import COMPARE, REPORT, Target
from tallystick.lineage.links import rules_of
from tallystick.model.catalogue import TABLES, contract_of

LOCKED, FEEDS_LOCKED, FREE = "locked", "feeds locked", "free"


@dataclass(frozen=True)
class Touched:
    """One table that is touched: where it is made, its columns reached by value, those by control only, whether its rows may change, and
    whether it is locked, feeds a locked part or is free to be changed."""

    table: str
    stage: str
    steps: tuple[str, ...]
    values: tuple[str, ...]
    controlled: tuple[str, ...]
    rows: bool
    change: str

    @property
    def by_value(self) -> bool:
        """Whether values arrive in it."""
        return bool(self.values)


@dataclass(frozen=True)
class RuleUse:
    """A rule table that stands behind a touched table, and what it is to it."""

    rule: str
    table: str
    meaning: str


@dataclass(frozen=True)
class Impact:
    """The answer: the target, what it depends on and what depends on it in running order, rules, and the locked parts with the way to each."""

    target: Target
    comes_from: tuple[Touched, ...]
    leads_to: tuple[Touched, ...]
    rules: tuple[RuleUse, ...]
    change: str
    locked: tuple[tuple[str, str], ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """Reports touched, each once, in order."""
        return tuple(dict.fromkeys(each.table.split("/")[1] for each in self.leads_to if each.table.startswith(REPORT)))

    @property
    def tables(self) -> frozenset[str]:
        """Every table named in the answer, the target's own included; carried state by its plain name."""
        named = {each.table for each in (*self.comes_from, *self.leads_to)} | set(self.target.tables)
        return frozenset(_plain(name) for name in named)


def impact_of(graph: ColumnGraph, target: Target, locked: tuple[Locked, ...] = ()) -> Impact:
    """What a target touches. Ways over days (a position of today in that of tomorrow) count."""
    keeps = _keeps(graph, locked)
    up, up_values = _reached(graph, target, up=True)
    down, down_values = _reached(graph, target, up=False)
    own_rows = frozenset(Node(table, ROWS) for table in target.tables)
    after = _touched(graph, down - target.starts - own_rows, down_values, keeps)
    before = _touched(graph, up - target.starts - own_rows, up_values, keeps)
    changes = {_change(keeps, table, column) for table, column in target.starts if column != ROWS} or {FREE}
    change = next(each for each in (LOCKED, FEEDS_LOCKED, FREE) if each in changes)
    return Impact(target, before, after, _rules(before, target), change, tuple(_ways(graph, target, locked, down)))


@dataclass(frozen=True)
class _Keeps:
    """The locked parts, and every column a locked part depends on."""

    locked: tuple[Locked, ...]
    feeding: Nodes


def _keeps(graph: ColumnGraph, locked: tuple[Locked, ...]) -> _Keeps:
    inside = _inside(graph, locked)
    return _Keeps(locked, graph.upstream_of(inside) if inside else frozenset())


def _inside(graph: ColumnGraph, locked: Iterable[Locked]) -> Nodes:
    parts = tuple(locked)
    return frozenset(node for node in graph.nodes if any(part.holds(node.table, node.column) for part in parts))


def _change(keeps: _Keeps, table: str, column: str) -> str:
    if any(part.holds(_plain(table), column) for part in keeps.locked):
        return LOCKED
    return FEEDS_LOCKED if Node(table, column) in keeps.feeding else FREE


def _reached(graph: ColumnGraph, target: Target, up: bool) -> tuple[Nodes, Nodes]:
    walk = graph.upstream_of if up else graph.downstream_of
    return walk(target.starts), walk(target.starts, How.VALUE)


def _touched(graph: ColumnGraph, nodes: Nodes, values: Nodes, keeps: _Keeps) -> tuple[Touched, ...]:
    by_table: dict[str, set[str]] = {}
    for node in nodes:
        by_table.setdefault(node.table, set()).add(node.column)
    return tuple(_one(graph, table, by_table[table], values, keeps) for table in graph.tables if table in by_table)


def _one(graph: ColumnGraph, table: str, reached: set[str], values: Nodes, keeps: _Keeps) -> Touched:
    columns = [name for name in graph.columns(table) if name in reached]
    flowing = tuple(name for name in columns if Node(table, name) in values)
    controlled = tuple(name for name in columns if Node(table, name) not in values)
    changes = {_change(keeps, table, name) for name in (*columns, *([] if columns else [ROWS]))}
    change = next(each for each in (LOCKED, FEEDS_LOCKED, FREE) if each in changes)
    return Touched(table, stage_of(table), graph.steps_of(table), flowing, controlled, ROWS in reached, change)


def stage_of(table: str) -> str:
    """The stage a table belongs to: foreign (a customer's own), landing, rules, firm, carried, a stage's name, printed, or compare."""
    if table.startswith(REPORT):
        return "printed"
    if table.startswith(COMPARE):
        return "compare"
    if "." in table:
        return "foreign"
    if table == FIRM:
        return FIRM
    if carried(table) and table not in TABLES:
        return "carried"
    return contract_of(table).room


def _plain(name: str) -> str:
    return name.removeprefix("previous_").removeprefix("recent_") if carried(name) and name not in TABLES else name


def _rules(before: tuple[Touched, ...], target: Target) -> tuple[RuleUse, ...]:
    """Rule rows behind the target's own rows and behind what it comes from."""
    named = dict.fromkeys([*(each.table for each in before), *target.tables])
    return tuple(RuleUse(link.rule, table, link.meaning) for table in named for link in rules_of(table))


def _ways(graph: ColumnGraph, target: Target, locked: tuple[Locked, ...], down: Nodes) -> Iterable[tuple[str, str]]:
    """For each locked part the target is in or leads to: the part and the way there, in words."""
    for part in locked:
        inside = _inside(graph, (part,))
        if inside & target.starts:
            yield part.text, "asked about"
        elif inside & down:
            yield part.text, _way(graph, target, inside & down)


def _way(graph: ColumnGraph, target: Target, inside: Nodes) -> str:
    ways = [way for start in sorted(target.starts)[:3] for end in sorted(inside)[:3] if (way := graph.path(start, end))]
    if not ways:
        return "depends on it"
    shortest = min(ways, key=len)
    return " → ".join([str(shortest[0].source), *(str(edge.target) for edge in shortest)])
