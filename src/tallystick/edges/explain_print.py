"""Print an explanation: an indented tree for a person, JSON for a machine.

Nothing a row contains can move the cursor or colour the screen; nothing is rounded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tallystick.edges.cli.console import say_json
from tallystick.edges.print.cell_text import grouped, measure_text
from tallystick.edges.print.safe_text import visible
from tallystick.lineage.explanation import OPENED_ABOVE
from tallystick.lineage.row_key import value_text
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Kind

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    from tallystick.lineage.explanation import Explained, Explanation, Group, RawLine, RuleUsed, Value

EVIDENCE_NAMES = {"V": "verified in the official text", "S": "from a secondary source", "K": "known rule", "U": "unverified", "policy": "choice of the house"}
"""What the evidence marks of rule rows mean."""

LEFT_OUT = ("byte_offset", "byte_length", "raw_text")
"""Columns a person need not see: the text they point at is printed."""

TWO_PLACES = (Kind.MONEY, Kind.MONEY_SUM, Kind.PRICE)


def print_explanation(explanation: Explanation, as_json: bool, console: Console | None = None) -> None:
    """Print an explanation on the terminal, or as one JSON document on standard output."""
    if as_json:
        say_json(explanation_data(explanation))
    else:
        _on_screen(explanation, console)


def _on_screen(explanation: Explanation, console: Console | None) -> None:
    from rich.console import Console as RichConsole

    screen = console or RichConsole()
    screen.print(_tree(explanation.root))
    for remark in explanation.remarks:
        screen.print(_styled((f"note: {visible(remark)}", "yellow")))


def _tree(top: Explained) -> Tree:
    from rich.tree import Tree

    tree = Tree(_head(top), guide_style="dim")
    _grow(tree, top, set())
    return tree


def _grow(branch: Tree, node: Explained, printed: set[str]) -> None:
    """Rules, raw text and sources under a row; a rule row is printed in full once (`printed`)."""
    for rule in node.rules:
        branch.add(_rule(rule, printed))
    if node.raw is not None:
        branch.add(_raw(node.raw))
    for group in node.sources:
        under = branch.add(_group_head(group)) if group.count > 1 else branch
        for each in group.rows:
            _grow(under.add(_head(each, group.meaning if group.count == 1 else "")), each, printed)
        if group.left_out:
            under.add(_styled((f"… and {group.left_out:,} more (`tallystick show` lists them)", "dim")))


def _head(node: Explained, meaning: str = "") -> Text:
    """A row in three parts: what it is, what made it, its values."""
    day = f"  {node.day}" if node.day else ""
    parts = [(f"← {meaning}: ", "cyan") if meaning else ("", ""), (node.table, "bold"), (f" {visible(node.key)}", "bold green"), (day, "dim")]
    if node.note == OPENED_ABOVE:
        return _styled(*parts, (f"  ({node.note})", "dim italic"))
    if node.note:
        parts.append((f"  ({node.note})", "dim italic"))
    if node.step is not None:
        source = f"  [{visible(node.step.source)}]" if node.step.source else ""
        parts.append((f"\n{node.step.stage}: {node.step.does}{source}", "italic dim"))
    values = list(_values(node.table, node.row))
    return _styled(*parts, ("\n" if values else "", ""), *values)


def _values(table: str, row: Mapping[str, Value]) -> Iterator[tuple[str, str]]:
    """The columns that are not in the key, with their values."""
    contract, first = contract_of(table), True
    for name, value in row.items():
        if value is None or name in contract.key or name in LEFT_OUT:
            continue
        yield ("" if first else "   ") + f"{name} ", "dim"
        yield shown(value, 2 if contract[name].kind in TWO_PLACES else 0), "red" if isinstance(value, Decimal) and value < 0 else ""
        first = False


def shown(value: Value, places: int = 0) -> str:
    """A value as a person reads it; a decimal with all places it needs, and at least `places`."""
    if isinstance(value, Decimal):
        return grouped(value, places)
    if isinstance(value, float):
        return measure_text(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ")
    return visible(value_text(value))


def _group_head(group: Group) -> Text:
    kinds = contract_of(group.table).by_name
    totals = "".join(f"   {name} {shown(total, 2 if kinds[name].kind in TWO_PLACES else 0)}" for name, total in group.totals.items())
    return _styled((f"← {group.meaning}: ", "cyan"), (f"{group.count:,} × {group.table}", "bold"), (totals, "bold"), ("  in all" if totals else "", "dim"))


def _rule(rule: RuleUsed, printed: set[str]) -> Text:
    parts = [(f"§ {rule.meaning}: ", "magenta"), (rule.table, "bold"), (f" {visible(rule.key)}", "green")]
    place = f"{rule.table} {rule.key}"
    if place in printed:
        return _styled(*parts, ("  (above)", "dim italic"))
    printed.add(place)
    known = EVIDENCE_NAMES.get(rule.evidence, rule.evidence)
    return _styled(*parts, ("   ", ""), *_values(rule.table, rule.values), (f"\nsource: {visible(rule.source)} ({known}; {rule.origin.lower()})", "italic dim"))


def _raw(raw: RawLine) -> Text:
    text = "(not a text file: the values above are what it holds)" if raw.text is None else visible(raw.text) + (" …" if raw.cut else "")
    return _styled((f"{visible(raw.file_name)}, line {raw.line_number:,}", "yellow"), (f"  (received as {raw.file_id}…)\n", "dim"), (text, ""))


def _styled(*parts: tuple[str, str]) -> Text:
    from rich.text import Text

    return Text.assemble(*parts)


def explanation_data(explanation: Explanation) -> dict[str, Any]:
    """An explanation as plain data: amounts as exact text, dates in ISO form."""
    return {"remarks": list(explanation.remarks), **_data(explanation.root)}


def _data(node: Explained) -> dict[str, Any]:
    return {
        "table": node.table,
        "key": node.key,
        "day": node.day.isoformat() if node.day else None,
        "row": _plain(node.row),
        "note": node.note or None,
        "step": vars(node.step) if node.step else None,
        "rules": [vars(each) | {"values": _plain(each.values)} for each in node.rules],
        "raw": vars(node.raw) if node.raw else None,
        "sources": [
            {"table": each.table, "meaning": each.meaning, "count": each.count, "totals": _plain(each.totals), "rows": [_data(row) for row in each.rows]}
            for each in node.sources
        ],
    }


def _plain(row: Mapping[str, Value] | Mapping[str, Decimal]) -> dict[str, Any]:
    return {name: value if value is None or isinstance(value, int | float) else value_text(value) for name, value in row.items()}
