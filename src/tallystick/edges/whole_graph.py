"""The graph of columns of a book, from raw field to report line: under its own posting rules, kept from one command to the next."""

from __future__ import annotations

from pathlib import Path

from tallystick.day.book import Book
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.kept_graph import cache_folder, kept_graph

REPORTS = Path(__file__).resolve().parent / "reports"
PRINTED = (REPORTS / "printed_columns.csv", REPORTS / "printed_columns.py")
"""What the last stretch of the graph, the printed columns, is made of."""


def graph_of_book(book: Book) -> ColumnGraph:
    """The graph. Raises RuleError where it has to be built and a rule file of the firm cannot be used."""
    return kept_graph(book.path / "rules", cache_folder(book.environment), lambda: _built(book), PRINTED)


def _built(book: Book) -> ColumnGraph:
    from tallystick.edges.reports.printed_columns import with_reports
    from tallystick.lineage.line_graph import graph_of

    return with_reports(graph_of(book.posting_rules))
