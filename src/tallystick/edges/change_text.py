"""A plan of a change in words for the terminal, and as plain data for machines."""

from __future__ import annotations

from collections.abc import Iterator

from tallystick.edges.change_decision import refused
from tallystick.edges.print.exact_text import plain_decimal
from tallystick.lineage.change_plan import ChangePlan, PlannedTable

EXAMPLES_SHOWN = 2


def plan_lines(plan: ChangePlan) -> Iterator[str]:
    """The plan, file by file, day by day, table by table."""
    for name, sha256 in plan.files:
        yield f"{name}  {sha256[:16]}…"
    yield f"{len(plan.steps)} steps run again over {_days(plan)}; nothing was written"
    if not plan.tables:
        yield "No table of these days would differ."
    for each in plan.tables:
        yield from table_lines(each)
    yield ""
    yield f"Report sections that would print something else: {', '.join(each.removeprefix('report/') for each in plan.sections) or 'none'}"
    if plan.locked:
        yield f"Cannot be approved: {refused(plan)}"
    yield f"Plan {plan.fingerprint}"


def _days(plan: ChangePlan) -> str:
    return ", ".join(each.isoformat() for each in plan.days) or "no day, none has run"


def table_lines(each: PlannedTable) -> Iterator[str]:
    """One table on one day: rows, columns with their totals, first examples."""
    found = each.difference
    yield ""
    sealed = ", sealed: shown as it would have been, not written anew" if each.sealed else ""
    lock = f"  [locked: {', '.join(each.locked)}]" if each.locked else ""
    moved = "".join(f", {number} {word}" for number, word in ((found.came, "came"), (found.went, "went")) if number)
    yield f"{each.day} {found.table}: rows {found.rows_before:,} → {found.rows_after:,}{moved}{sealed}{lock}"
    for name, rows in found.changed:
        total = next((f", total {plain_decimal(total.before)} → {plain_decimal(total.after)}" for total in found.totals if total.column == name), "")
        yield f"    {name}: {rows:,} row{'s' if rows != 1 else ''} changed{total}"
        for key, column, before, after in [example for example in found.examples if example[1] == name][:EXAMPLES_SHOWN]:
            yield f"        {key}: {before} → {after}" if column == name else ""


def plan_data(plan: ChangePlan) -> dict[str, object]:
    """The plan as plain data; amounts as text."""
    return {
        "plan": plan.fingerprint,
        "files": dict(plan.files),
        "days": [each.isoformat() for each in plan.days],
        "steps": list(plan.steps),
        "tables": [table_data(each) for each in plan.tables],
        "report_sections": list(plan.sections),
        "locked": list(plan.locked),
    }


def table_data(each: PlannedTable) -> dict[str, object]:
    """One table on one day as plain data; amounts as text."""
    found = each.difference
    return {
        "day": each.day.isoformat(),
        "sealed": each.sealed,
        "table": found.table,
        "rows": [found.rows_before, found.rows_after],
        "came": found.came,
        "went": found.went,
        "changed": dict(found.changed),
        "totals": {total.column: [str(total.before), str(total.after)] for total in found.totals},
        "examples": [{"key": key, "column": column, "before": before, "after": after} for key, column, before, after in found.examples],
        "locked": list(each.locked),
    }
