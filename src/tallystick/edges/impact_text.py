"""An impact in words for the terminal, and as plain data for machines."""

from __future__ import annotations

from collections.abc import Iterator

from tallystick.edges.impact_around import Around
from tallystick.lineage.impact import FREE, LOCKED, Impact, Touched

NAMES_SHOWN = 6
TESTS_SHOWN = 12
SAY = {LOCKED: "locked", "feeds locked": "feeds a locked part", FREE: "free"}


def impact_lines(impact: Impact, around: Around) -> Iterator[str]:
    """The answer, what matters first."""
    target = impact.target
    yield f"{target.name} ({target.kind}): may be changed: {_permission(impact)}"
    yield from _side("It leads to, in running order", impact.leads_to, "nothing depends on it")
    yield from _side("It comes from, in running order", impact.comes_from, "it is a beginning: nothing is before it")
    yield ""
    yield f"Reports touched: {', '.join(impact.reports) or 'none'}"
    yield from _rules(impact)
    yield f"Profiles: {', '.join(around.profiles) or 'none'}"
    yield f"Came in as: {'; '.join(around.senders) or 'no file of this book'}"
    yield from _tests(around)


def _permission(impact: Impact) -> str:
    if impact.change == FREE:
        return "yes, by `tallystick change plan` and an approval; no locked part depends on it"
    named = "; ".join(f"{part}: {way}" for part, way in impact.locked)
    return f"no, it is {SAY[impact.change]} ({named})" if impact.change == LOCKED else f"only with whoever locked {named}"


def _side(title: str, touched: tuple[Touched, ...], nothing: str) -> Iterator[str]:
    values = [each for each in touched if each.by_value]
    others = [each for each in touched if not each.by_value]
    yield ""
    yield f"{title}: {len(values)} tables by value, {len(others)} by control only" if touched else f"{title}: {nothing}"
    for each in values:
        more = f"; by control {_counted(each)}" if each.controlled else ""
        yield f"  {each.stage:10} {each.table:34} {_names(each.values)}{more}{_mark(each)}"
    for each in others:
        yield f"  {each.stage:10} {each.table:34} control: {_names(each.controlled) if each.controlled else 'which rows it has'}{_mark(each)}"


def _counted(each: Touched) -> str:
    return f"{len(each.controlled)} column{'s' if len(each.controlled) > 1 else ''}"


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:NAMES_SHOWN])
    return f"{shown} and {len(names) - NAMES_SHOWN} more" if len(names) > NAMES_SHOWN else shown


def _mark(each: Touched) -> str:
    return "" if each.change == FREE else f"  [{SAY[each.change]}]"


def _rules(impact: Impact) -> Iterator[str]:
    by_rule: dict[str, list[str]] = {}
    for use in impact.rules:
        by_rule.setdefault(use.rule, []).append(f"{use.table}: {use.meaning}")
    yield f"Rules behind it: {'none' if not by_rule else ''}"
    for rule, uses in by_rule.items():
        yield f"  {rule:22} {'; '.join(uses[:3])}{f' and {len(uses) - 3} more' if len(uses) > 3 else ''}"


def _tests(around: Around) -> Iterator[str]:
    if around.tests is None:
        yield "Tests: this is an installed package, without its tests"
        return
    yield f"Tests that name it or what its values arrive in: {len(around.tests)}"
    for path in around.tests[:TESTS_SHOWN]:
        yield f"  {path}"
    if len(around.tests) > TESTS_SHOWN:
        yield f"  and {len(around.tests) - TESTS_SHOWN} more (--json has all)"


def impact_data(impact: Impact, around: Around) -> dict[str, object]:
    """The answer as plain data."""
    return {
        "target": {"name": impact.target.name, "kind": impact.target.kind, "columns": sorted(map(str, impact.target.starts))},
        "may_be_changed": impact.change,
        "locked": [{"part": part, "way": way} for part, way in impact.locked],
        "leads_to": [_touched(each) for each in impact.leads_to],
        "comes_from": [_touched(each) for each in impact.comes_from],
        "reports": list(impact.reports),
        "rules": [{"rule": use.rule, "table": use.table, "meaning": use.meaning} for use in impact.rules],
        "profiles": list(around.profiles),
        "came_in_as": list(around.senders),
        "files": list(around.files),
        "tests": None if around.tests is None else list(around.tests),
    }


def _touched(each: Touched) -> dict[str, object]:
    return {
        "table": each.table,
        "stage": each.stage,
        "steps": [step for step in each.steps if step],
        "value": list(each.values),
        "control": list(each.controlled),
        "rows": each.rows,
        "change": each.change,
    }
