"""The command `residency`: what may be shared, what must stay, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tallystick.edges.cli.book_commands import AsJson, BookPath
from tallystick.edges.cli.console import say, say_json

if TYPE_CHECKING:
    from tallystick.lineage.column_graph import Node
    from tallystick.lineage.residency import ResidencyMap


def residency(
    book: BookPath,
    wanted: Annotated[str, typer.Argument(help="TABLE, TABLE.COLUMN or report/NAME (default: every table in short).", metavar="[WANTED]")] = "",
    as_json: AsJson = False,
) -> None:
    """What may be shared, what must stay on the premises, and the way kept data came there.

    Example: tallystick residency mybook recon_break
    """
    from tallystick.edges.reports.printed_columns import full_graph
    from tallystick.guard.residency_policy import read_policy
    from tallystick.lineage.residency import ResidencyMap

    policy = read_policy(book)
    found = _columns(ResidencyMap(full_graph(), policy.stated), wanted)
    outside = sorted(way.value for way in policy.outside)
    if as_json:
        say_json({"outside": outside, "decided_may_leave": policy.decided_may_leave, "columns": found})
        return
    say(f"ways out that leave the premises: {', '.join(outside) or 'none'}; what only depends on kept data {_decided(policy.decided_may_leave)}")
    for rule in policy.declassified:
        say(f"rule {rule.name}: {rule.table} {', '.join(rule.columns)} with at least {rule.at_least} {rule.distinct} behind a row; {rule.reason}")
    if wanted:
        _print_columns(found)
    else:
        _print_tables(found)


def _decided(may_leave: bool) -> str:
    return "may leave" if may_leave else "stays too, unless a rule declassifies it"


def _columns(residency: ResidencyMap, wanted: str) -> list[dict[str, str]]:
    from tallystick.lineage.column_graph import Node

    table, _, column = wanted.partition(".")
    tables = [each for each in residency.graph.tables if each == table or each.startswith(f"{table}/")] if wanted else list(residency.graph.tables)
    if not tables:
        residency.graph.columns(table)
    nodes = [Node(each, name) for each in tables for name in residency.graph.columns(each) if not column or name == column]
    if column and not nodes:
        residency.graph.starts(table, column)
    return [_said(residency, each) for each in nodes]


def _said(residency: ResidencyMap, node: Node) -> dict[str, str]:
    from tallystick.lineage.residency import path_text

    kept = residency.origin(node) is not None
    because = path_text(residency.path(node)) if kept else ""
    return {"table": node.table, "column": node.column, "standing": residency.standing(node).value, "because": because}


def _print_columns(found: list[dict[str, str]]) -> None:
    width = max(len(f"{each['table']}.{each['column']}") for each in found)
    for each in found:
        say(f"{each['table'] + '.' + each['column']:{width}}  {each['standing']:9}  {each['because']}")


def _print_tables(found: list[dict[str, str]]) -> None:
    tables: dict[str, dict[str, list[str]]] = {}
    for each in found:
        tables.setdefault(each["table"], {}).setdefault(each["standing"], []).append(each["column"])
    width = max(len(name) for name in tables)
    say(f"{'table':{width}}  {'shareable':>9} {'decided':>8}  stays")
    for name, by in tables.items():
        say(f"{name:{width}}  {len(by.get('shareable', [])):>9} {len(by.get('decided', [])):>8}  {', '.join(by.get('stays', []))}")
