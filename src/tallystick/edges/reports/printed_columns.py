"""What each column of each report is made of: the last stretch of the graph of columns, from the tables of a day to the printed page.

The declaration is `printed_columns.csv` beside the reports, a line a printed column: `values` are the table columns whose values are printed,
`deciding` those that say which value or which rows. It is held against the queries the reports really send (tests/edges/reports): a report
that reads something else fails there. What a page makes of several queries (headline figures, charts, sections put together in Python) has the
values of all those queries: rather too much than too little.

A section stands in the graph as the table `report/NAME/SECTION`; headline figures and charts as the column `figures` of `report/NAME/page`.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from tallystick.lineage.column_graph import ROWS, ColumnGraph, Node
from tallystick.lineage.column_sources import NOTHING, Nodes, Sources, Traced
from tallystick.lineage.line_graph import column_graph

FILE = "printed_columns.csv"
HEAD = ("report", "section", "column", "values", "deciding")
PREFIX = "report/"
PAGE = "page"
FIGURES = "figures"


def with_reports(graph: ColumnGraph) -> ColumnGraph:
    """The graph with every printed column at its end."""
    sections = printed_columns()
    return graph.with_tables({table: {_step(table): part} for table, part in sections.items()})


@cache
def full_graph() -> ColumnGraph:
    """The graph from raw field to report line, under the shipped rules."""
    return with_reports(column_graph())


@cache
def printed_columns() -> dict[str, Traced]:
    """The declaration: every section of every report by its name in the graph."""
    text = files("tallystick.edges.reports").joinpath(FILE).read_text(encoding="utf-8")
    columns: dict[str, dict[str, Sources]] = {}
    rows: dict[str, Nodes] = {}
    for line in csv.DictReader(text.splitlines()):
        table = f"{PREFIX}{line['report']}/{line['section']}"
        columns.setdefault(table, {})
        if line["column"] == ROWS:
            rows[table] = _nodes(line["deciding"])
        else:
            columns[table][line["column"]] = Sources(_nodes(line["values"]), _nodes(line["deciding"]))
    return {table: Traced(columns[table], rows.get(table, NOTHING)) for table in columns}


def report_of(table: str) -> str:
    """The report a section of the graph belongs to; empty for a table that is none."""
    return table.removeprefix(PREFIX).split("/", 1)[0] if table.startswith(PREFIX) else ""


def _step(table: str) -> str:
    return f"{PREFIX}{report_of(table)}"


def _nodes(text: str) -> Nodes:
    return frozenset(Node(*name.split(".", 1)) for name in text.split())
