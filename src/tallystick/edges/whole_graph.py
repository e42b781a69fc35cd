"""The graph of columns of a book, from raw field, or the customer's own column, to report line.

It is under the book's own posting rules and profiles, and kept from one command to the next.
"""

from __future__ import annotations

from pathlib import Path

from tallystick.day.book import Book
from tallystick.day.settings import FOREIGN
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.kept_graph import cache_folder, kept_graph

EDGES = Path(__file__).resolve().parent
BESIDE = tuple(EDGES / name for name in ("reports/printed_columns.csv", "reports/printed_columns.py", "foreign/lineage.py", "foreign/profile.py"))
"""What the first and the last stretch of the graph, the customer's own tables and the printed columns, are made of."""


def graph_of_book(book: Book) -> ColumnGraph:
    """The graph. Raises RuleError, ProfileError where it has to be built and a rule file or a profile of the firm cannot be used."""
    own = sorted((book.path / FOREIGN).glob("*.toml"))
    return kept_graph(book.path / "rules", cache_folder(book.environment), lambda: _built(book, own), (*BESIDE, *own))


def _built(book: Book, profiles: list[Path]) -> ColumnGraph:
    from tallystick.edges.foreign.lineage import with_foreign
    from tallystick.edges.foreign.profile import parse_foreign_profile
    from tallystick.edges.reports.printed_columns import with_reports
    from tallystick.lineage.line_graph import graph_of

    foreign = [parse_foreign_profile(path.read_text(encoding="utf-8"), path.stem) for path in profiles]
    graph = with_reports(graph_of(book.posting_rules))
    return with_foreign(graph, foreign) if foreign else graph
