"""Every way out of the house passes here: tables, reports and explanations are held against the firm's residency policy before a row is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tallystick.day.book import Book
from tallystick.day.read import Question, chosen_columns, contract_named
from tallystick.guard.residency_policy import Way
from tallystick.guard.way_out import Gate, WayRefused
from tallystick.lineage.column_graph import ColumnGraph

__all__ = ["Way", "WayRefused", "permitted", "require_premises", "require_reports"]


def permitted(book: Book, question: Question, way: Way) -> Question:
    """The question with the conditions under which its rows may go this way. Raises WayRefused, PolicyWrong."""
    contract = contract_named(question.table)
    permit = _gate(book).permit(way, question.table, chosen_columns(contract, question), question.where)
    return replace(question, conditions=(*question.conditions, *permit.conditions))


def require_reports(book: Book, names: Iterable[str]) -> None:
    """Whether these reports may be printed where reports go. Raises WayRefused."""
    gate = _gate(book)
    if gate.policy.leaves(Way.REPORT):
        sections = [each for each in _full_graph().tables for name in names if each.startswith(f"report/{name}/")]
        gate.permit_sections(Way.REPORT, sections)


def require_premises(book: Book, way: Way) -> None:
    """What shows raw lines or whole sides goes only where the premises are. Raises WayRefused."""
    if _gate(book).policy.leaves(way):
        raise WayRefused(f"{way.value} leaves the premises (tallystick.toml, [residency] outside); raw lines and compared sides stay: run this on the premises")


def _gate(book: Book) -> Gate:
    return Gate.of(book.path, _full_graph)


def _full_graph() -> ColumnGraph:
    from tallystick.edges.reports.printed_columns import full_graph

    return full_graph()
