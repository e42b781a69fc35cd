"""The graph of columns of the line and of the cut-over, built from the steps as a run builds them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from tallystick.day.graph import carried, ordered
from tallystick.lineage.column_graph import NEXT_DAY, ColumnGraph
from tallystick.lineage.column_sources import FIRM, NOTHING, ROWS, Node, Sources, Traced
from tallystick.lineage.step_columns import always, facts_of_firm, step_columns
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import LANDING
from tallystick.model.rule_tables import CALENDAR, CALENDAR_DAY, CALENDAR_EXCEPTION, RULE_TABLES
from tallystick.relation.building import many_built
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import PostingRule, posting_rules_of
from tallystick.stages.line import CUT_OVER_LINE, LINE


@cache
def column_graph() -> ColumnGraph:
    """The graph of the line and of the cut-over, for any firm, under the shipped posting rules. About a second the first time."""
    return graph_of(posting_rules_of(rule_tables()["posting_rule"].to_pylist()))


def graph_of(posting_rules: Iterable[PostingRule]) -> ColumnGraph:
    """The graph under these posting rules (a firm's own rows may name other fields)."""
    rules = always(posting_rules)
    line = ordered(LINE)
    steps = list({step.function: step for step in (*line, *ordered(CUT_OVER_LINE))}.values())
    tables = {name: {NEXT_DAY: _carried_over(name)} for name in dict.fromkeys(name for step in steps for name in step.reads if carried(name))}
    made: dict[str, dict[str, Traced]] = {}
    with many_built():
        for step in steps:
            made.setdefault(step.name, {})[f"{step.room}/{step.name}"] = step_columns(step, rules)
    return ColumnGraph({**_beginnings(), **tables, **made}, (*_beginnings(), *tables, *made))


def _beginnings() -> dict[str, dict[str, Traced]]:
    """What no step makes: the firm's facts, landing tables, rule tables; the calendar's days are made of its rules."""
    found = {table.name: {"": Traced({column.name: Sources() for column in table}, NOTHING)} for table in (*LANDING, *RULE_TABLES)}
    rules = frozenset(Node(table.name, name) for table in (CALENDAR, CALENDAR_EXCEPTION) for name in (*table.by_name, ROWS))
    found[CALENDAR_DAY.name] = {"rules/calendar_day": Traced({column.name: Sources(deciding=rules) for column in CALENDAR_DAY}, rules)}
    return {FIRM: {"": Traced({node.column: Sources() for node in sorted(facts_of_firm())}, NOTHING)}, **found}


def _carried_over(name: str) -> Traced:
    of = name.removeprefix("previous_").removeprefix("recent_")
    columns = {column.name: Sources(frozenset({Node(of, column.name)})) for column in contract_of(name)}
    return Traced(columns, frozenset({Node(of, ROWS)}))
