"""What an impact question is about: a table, a column, a rule, rows of a rule, a file; and where that begins in the graph of columns.

trade                     a table                    trade.price                a column
taf_rate                  a rule table               taf_rate@2026-01-02        the rows of a rule that hold on a day
report/fails              a report                   firm.member_id             a fact of the firm
viejo.operaciones         a customer's own table     viejo.operaciones.folio    a column of one, as a profile maps it
rules/taf_rate.csv        a rule file                tallystick.toml            the firm's settings
stages/clear              all a stage writes         stages/clear/obligation.py what one file of a stage writes
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from tallystick.day.graph import step_of
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.column_sources import FIRM, NOTHING, Node, Nodes
from tallystick.model.catalogue import TABLES
from tallystick.rules.family import FAMILIES
from tallystick.stages.order import STAGES

SETTINGS_FILE = "tallystick.toml"
REPORT = "report/"
COMPARE = "compare/"
"""Before the name of a comparison with a customer's own table."""


class UnknownTarget(LookupError):
    """Nothing of that name can change anything: the message names what is near."""


@dataclass(frozen=True)
class Target:
    """What was asked about: `kind` in words, `name` as asked, the nodes it `starts` at, and the `day` rule rows hold on."""

    kind: str
    name: str
    starts: Nodes
    day: dt.date | None = None

    @property
    def tables(self) -> tuple[str, ...]:
        """Its tables, by name."""
        return tuple(sorted({node.table for node in self.starts}))


def target_named(graph: ColumnGraph, name: str) -> Target:
    """The target of this name. Raises UnknownTarget with the near names."""
    found = _as_file(graph, name) or _as_rule_rows(graph, name) or _as_report(graph, name) or _as_table(graph, name)
    if found is None:
        raise UnknownTarget(f"found {name!r}, expected a table, TABLE.COLUMN, a rule, a report or a file{near(name, _names(graph))}")
    return found


def of_tables(graph: ColumnGraph, kind: str, name: str, tables: Iterable[str]) -> Target:
    """A target that is some whole tables."""
    return Target(kind, name, NOTHING.union(*[graph.starts(table) for table in tables]))


def near(name: str, names: Iterable[str]) -> str:
    """`; near it: …` with the names most like this one; empty when none is."""
    close = get_close_matches(name, list(names), n=5, cutoff=0.5)
    return f"; near it: {', '.join(close)}" if close else ""


def _names(graph: ColumnGraph) -> list[str]:
    columns = [f"{table}.{column}" for table in graph.tables for column in graph.columns(table)]
    return [*graph.tables, *columns, *[name for family in FAMILIES for name in family.files], SETTINGS_FILE]


def _as_table(graph: ColumnGraph, name: str) -> Target | None:
    table, _, column = (name, "", "") if name in graph.tables or "." not in name else name.rpartition(".")
    if table not in graph.tables:
        return None
    if column and column not in graph.columns(table):
        raise UnknownTarget(f"{_without(table, column)}: {', '.join(graph.columns(table))}{near(column, graph.columns(table))}")
    return Target(_kind(table, column), name, graph.starts(table, column))


def _without(table: str, column: str) -> str:
    if "." in table:
        return f"no profile of the book reads column {column!r} of {table}, so that nothing depends on it; read are"
    return f"table {table} has no column {column!r}, it has"


def _kind(table: str, column: str) -> str:
    if "." in table:
        return "column of the customer's own" if column else "table of the customer's own"
    if table == FIRM:
        return "fact of the firm"
    if table.startswith(REPORT):
        return "printed column" if column else "printed section"
    if table in TABLES and TABLES[table].room == "rules":
        return "rule column" if column else "rule"
    return "column" if column else "table"


def _as_report(graph: ColumnGraph, name: str) -> Target | None:
    sections = [table for table in graph.tables if table.startswith(f"{name}/") and table.startswith(REPORT)]
    return of_tables(graph, "report", name, sections) if sections else None


def _as_rule_rows(graph: ColumnGraph, name: str) -> Target | None:
    table, at, text = name.partition("@")
    if not at:
        return None
    if table not in TABLES or TABLES[table].room != "rules":
        raise UnknownTarget(f"found {name!r}, expected RULE@DATE{near(table, [family.table.name for family in FAMILIES])}")
    try:
        day = dt.date.fromisoformat(text)
    except ValueError as error:
        raise UnknownTarget(f"found {name!r}, expected RULE@DATE with a date such as {table}@2026-01-02") from error
    return Target("rule rows", name, graph.starts(table), day)


def _as_file(graph: ColumnGraph, name: str) -> Target | None:
    last = name.rsplit("/", 1)[-1]
    if last == SETTINGS_FILE:
        return of_tables(graph, "settings", name, [FIRM])
    rules = [family.table.name for family in FAMILIES if last in family.files]
    if rules:
        return of_tables(graph, "rule file", name, rules)
    return _as_stage(graph, name)


def _as_stage(graph: ColumnGraph, name: str) -> Target | None:
    inside = name[name.index("stages/") :] if "stages/" in name else ""
    room = inside.removeprefix("stages/").split("/")[0]
    if not inside or room not in (*STAGES, "cut_over"):
        return None
    from tallystick.stages.line import CUT_OVER_LINE, LINE

    module = f"tallystick.{inside.removesuffix('.py').replace('/', '.')}"
    written = [step_of(each).name for each in (*LINE, *CUT_OVER_LINE) if each.__module__ == module or each.__module__.startswith(f"{module}.")]
    if not written:
        raise UnknownTarget(f"found {name!r}, expected a stage or a file with a step in it")
    return of_tables(graph, "stage file" if inside.endswith(".py") else "stage", name, dict.fromkeys(written))


def nodes_text(nodes: Iterable[Node]) -> str:
    """Nodes by name, in order."""
    return ", ".join(str(node) for node in sorted(nodes))
