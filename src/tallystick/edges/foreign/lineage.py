"""A customer's own columns as columns of the graph: what of ours comes from them, by the profiles that map them.

Their table stands as `SCHEMA.TABLE` (viejo.operaciones), a column as `SCHEMA.TABLE.COLUMN`; only what a profile reads is there, since nothing
of ours can depend on the rest. A value arrives where a column is copied, joined, scaled or read in a form; a code that is mapped, a sign taken from
another column, the day, the rows chosen and the keys of a join decide. What holds an old table beside ours stands as `compare/PROFILE/NAME`.
"""

from __future__ import annotations

from collections.abc import Iterable

from tallystick.edges.foreign.profile import Expression, ForeignProfile, TableMapping
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.column_sources import FOREIGN_STEP, NOTHING, ROWS, Node, Nodes, Sources, Traced, merged

VERDICT = ("reason", "detail")
"""What of a landing row every column of theirs decides about: whether it can be read."""

Steps = dict[str, dict[str, Traced]]


def with_foreign(graph: ColumnGraph, profiles: Iterable[ForeignProfile]) -> ColumnGraph:
    """The graph with the customer's tables at its beginning and the comparisons with them at its end."""
    every = tuple(profiles)
    taken: Steps = {}
    compared: Steps = {}
    for profile in every:
        for mapping in profile.takes:
            step = f"{FOREIGN_STEP}{profile.name}"
            steps = taken.setdefault(mapping.target, {})
            steps[step] = merged([*([steps[step]] if step in steps else []), _landed(profile, mapping)])
        for mapping in profile.compares:
            compared[f"compare/{profile.name}/{mapping.name}"] = {f"compare/{profile.name}": _compared(profile, mapping)}
    theirs = _theirs(node for steps in (*taken.values(), *compared.values()) for each in steps.values() for node in _nodes(each))
    ours = {table: {**graph.traced[table], **taken.get(table, {})} for table in graph.traced}
    return ColumnGraph({**theirs, **ours, **compared}, (*theirs, *graph.order, *compared))


def _nodes(traced: Traced) -> Nodes:
    return traced.rows.union(*[each.all for each in traced.columns.values()])


def _theirs(nodes: Iterable[Node]) -> Steps:
    """Their tables as beginnings: those with a schema in their name."""
    columns: dict[str, set[str]] = {}
    for node in nodes:
        if "." in node.table:
            columns.setdefault(node.table, set()).update({node.column} - {ROWS})
    return {table: {"": Traced({name: Sources() for name in sorted(columns[table])}, NOTHING)} for table in sorted(columns)}


def _landed(profile: ForeignProfile, mapping: TableMapping) -> Traced:
    columns = _mapped(profile, mapping)
    read = NOTHING.union(*[each.all for each in columns.values()])
    verdict = {name: Sources(deciding=read) for name in VERDICT}
    raw = {"raw_text": Sources(frozenset(node for node in read if node.table == _named(profile, mapping.table)))}
    return Traced({**columns, **verdict, **raw}, _rows(profile, mapping))


def _compared(profile: ForeignProfile, mapping: TableMapping) -> Traced:
    """Each column compared comes from ours and theirs; which rows there are is decided by both tables' rows and the key."""
    theirs = _mapped(profile, mapping)
    columns = {name: sources | Sources(frozenset({Node(mapping.target, name)})) for name, sources in theirs.items()}
    chosen = frozenset(Node(mapping.target, name) for name in (*mapping.key, *(each.column for each in mapping.ours), ROWS))
    return Traced(columns, _rows(profile, mapping) | chosen)


def _mapped(profile: ForeignProfile, mapping: TableMapping) -> dict[str, Sources]:
    return {name: _sources(profile, mapping, expression) for name, expression in mapping.columns.items()}


def _sources(profile: ForeignProfile, mapping: TableMapping, expression: Expression) -> Sources:
    read = _read(profile, mapping, (*expression.columns, *((expression.time,) if expression.time else ())))
    sign = _read(profile, mapping, (expression.negate_when[0],) if expression.negate_when else ())
    return Sources(NOTHING, read | sign) if expression.values else Sources(read, sign)


def _rows(profile: ForeignProfile, mapping: TableMapping) -> Nodes:
    """What decides which rows there are: their table, the day, the rows chosen, and both sides of every join."""
    joins = [pair for join in mapping.joins for theirs, ours in join.on for pair in (f"{join.table}.{theirs}", ours)]
    read = (*(mapping.day.read if mapping.day else ()), *(each.column for each in mapping.only), *joins)
    tables = (mapping.table, *(join.table for join in mapping.joins))
    return _read(profile, mapping, read) | frozenset(Node(_named(profile, table), ROWS) for table in tables)


def _read(profile: ForeignProfile, mapping: TableMapping, names: Iterable[str]) -> Nodes:
    found = set()
    for name in names:
        table, _, column = name.rpartition(".")
        found.add(Node(_named(profile, table or mapping.table), column))
    return frozenset(found)


def _named(profile: ForeignProfile, table: str) -> str:
    return f"{profile.schema}.{table}"
