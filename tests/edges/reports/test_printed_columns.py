"""The declaration of what reports print is what they really read, and joins the graph of columns."""

from __future__ import annotations

from importlib.resources import files

from tallystick.edges.reports.catalogue import REPORTS
from tallystick.edges.reports.printed_columns import FILE, full_graph, printed_columns, report_of
from tallystick.lineage.column_graph import How, Node
from tests.edges.reports.derived_columns import as_csv, derived_lines


def test_the_declaration_is_what_the_reports_read() -> None:
    """When a report was changed on purpose: `python -m tests.edges.reports.derived_columns`, and look at the difference."""
    declared = files("tallystick.edges.reports").joinpath(FILE).read_text(encoding="utf-8")
    assert declared.splitlines() == as_csv(derived_lines()).splitlines()


def test_every_report_is_in_the_graph_and_every_source_is_a_known_column() -> None:
    assert {report_of(table) for table in printed_columns()} == set(REPORTS)
    graph = full_graph()
    known = {node for table in graph.tables for node in graph.starts(table)}
    assert graph.nodes - known == frozenset()


def test_a_raw_price_is_followed_to_the_printed_trial_balance() -> None:
    graph = full_graph()
    target = Node("report/trial_balance/ledger-accounts", "closing")
    way = graph.path(Node("execution_message", "price"), target, How.VALUE)
    assert way[-1].step == "report/trial_balance"
    assert "account.account_name" not in {str(node) for node in graph.upstream(*target, How.VALUE)}
