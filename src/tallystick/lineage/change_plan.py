"""The plan of a change: tables, columns, days and reports it would affect, with rows and totals before and after; nothing is written.

Which steps to run again is read off the graph of columns; what differs is found by running them. Published days are shown as they would have been:
a sealed day is never written anew. The plan's `fingerprint` is over the proposed bytes and everything the plan shows, so that an approval is of both.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import pyarrow as pa

from tallystick.day.approved_change import ChangeRefused
from tallystick.day.book import Book
from tallystick.day.changed_book import FILE_PROFILES, FOREIGN_PROFILES, RULE_FILES, Proposal, book_with
from tallystick.day.firm_file import FILE_NAME
from tallystick.day.locked_parts import Locked
from tallystick.day.settings import FOREIGN
from tallystick.lineage.column_graph import ROWS, ColumnGraph, Node
from tallystick.lineage.column_sources import FIRM, NOTHING, Nodes
from tallystick.lineage.impact_target import REPORT
from tallystick.lineage.planned_day import Carried, PlannedDay
from tallystick.lineage.table_difference import TableDifference, difference
from tallystick.model.contract import Storage
from tallystick.model.firm import Firm

Landing = Callable[[dt.date], Mapping[str, pa.Table]]
"""Gives the landing tables of a day as they would be under the change, those that differ only."""


@dataclass(frozen=True)
class PlannedTable:
    """One table on one day that would differ."""

    day: dt.date
    sealed: bool
    difference: TableDifference
    locked: tuple[str, ...]


@dataclass(frozen=True)
class ChangePlan:
    """What a change would do: the files by name and hash, the days looked at, the tables that would differ, the report sections that print them,
    the locked parts it would change, and its fingerprint."""

    files: tuple[tuple[str, str], ...]
    days: tuple[dt.date, ...]
    steps: tuple[str, ...]
    tables: tuple[PlannedTable, ...]
    sections: tuple[str, ...]
    locked: tuple[str, ...]
    fingerprint: str


def plan_change(
    book: Book, graph: ColumnGraph, changes: tuple[Proposal, ...], days: tuple[dt.date, ...], locked: tuple[Locked, ...], landing: Landing | None = None
) -> ChangePlan:
    """The plan. Raises ChangeRefused when nothing would differ in rules, settings or rows read, RuleError, FirmFileWrong."""
    after = book_with(book, changes)
    starts = _starts(graph, book, after, changes)
    reached = graph.downstream_of(starts)
    touched = frozenset(node.table for node in reached)
    left: Carried = {}
    planned: list[PlannedTable] = []
    ran: dict[str, None] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for day in days:
            landed = landing(day) if landing else {}
            with PlannedDay(book, after, book.state, day, touched, left, landed, Path(scratch)) as one:
                one.run()
                ran |= dict.fromkeys(step.name for step in one.steps)
                planned += _differences(one, day, day in book.state.sealed_days, locked, left)
    return _plan(graph, changes, days, tuple(ran), tuple(planned), _own_locks(changes, locked))


def _starts(graph: ColumnGraph, before: Book, after: Book, changes: tuple[Proposal, ...]) -> Nodes:
    """Where the change begins: rule tables and facts of the firm that differ, landing tables of profiles."""
    rules = [name for name, rows in after.rules.items() if not rows.equals(before.rules[name])]
    facts = [each.name for each in fields(Firm) if getattr(before.firm, each.name) != getattr(after.firm, each.name)]
    profiles = [name for each in changes if each.name.startswith(FILE_PROFILES) for name in _targets(each)]
    profiles += [name for each in changes if each.name.startswith(FOREIGN_PROFILES) for name in _retaken(each)]
    found = NOTHING.union(*[graph.starts(name) for name in (*rules, *profiles)], frozenset(Node(FIRM, name) for name in facts))
    if not found and not any(each.name.startswith(FOREIGN_PROFILES) for each in changes):
        raise ChangeRefused(f"{', '.join(each.name for each in changes)}: found no rule row, setting or profile that differs from what is in force")
    return found


def _targets(change: Proposal) -> list[str]:
    """The landing table a profile fills."""
    try:
        return [str(tomllib.loads(change.content.decode("utf-8"))["target"])]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError) as error:
        raise ChangeRefused(f"{change.name}: {error}; expected a profile with its target") from error


def _retaken(change: Proposal) -> list[str]:
    """The landing tables whose rows a profile over foreign tables would take otherwise; none where only its comparisons differ."""
    before, after = (_foreign(change, content) for content in (change.before or b"", change.content))
    (old, old_takes), (new, new_takes) = before, after
    differing = [name for name in {**old_takes, **new_takes} if old != new or old_takes.get(name) != new_takes.get(name)]
    return sorted({str(takes[name]["into"]) for name in differing for takes in (old_takes, new_takes) if name in takes})


def _foreign(change: Proposal, content: bytes) -> tuple[tuple[object, object], dict[str, dict[str, object]]]:
    """Schema and zone, and each [take.NAME], of a profile's bytes."""
    try:
        said = tomllib.loads(content.decode("utf-8"))
        takes = {str(name): dict(take) for name, take in said.get("take", {}).items()}
        if any("into" not in take for take in takes.values()):
            raise KeyError("into")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise ChangeRefused(f"{change.name}: {error}; expected a profile over foreign tables, each [take.NAME] with its into") from error
    return (said.get("schema"), said.get("zone")), takes


def _differences(one: PlannedDay, day: dt.date, sealed: bool, locked: tuple[Locked, ...], left: Carried) -> list[PlannedTable]:
    found: list[PlannedTable] = []
    for step in one.steps:
        if step.contract.storage is Storage.SCRATCH or not one.is_published(step):
            continue
        after = one.rows_after(step.name)
        differs = difference(one.store, step.contract, one.rows_before(step.name), after)
        if differs.differs:
            left[step.name, day] = after
            found.append(PlannedTable(day, sealed, differs, _locks(differs, locked)))
    return found


def _locks(differs: TableDifference, locked: tuple[Locked, ...]) -> tuple[str, ...]:
    columns = [name for name, _ in differs.changed]
    whole = bool(differs.came or differs.went)
    return tuple(
        part.text
        for part in locked
        if part.holds(differs.table) or any(part.holds(differs.table, name) for name in columns) or (whole and part.name.startswith(f"{differs.table}."))
    )


def _own_locks(changes: tuple[Proposal, ...], locked: tuple[Locked, ...]) -> tuple[str, ...]:
    """Locked parts that are themselves the file to be changed."""
    found = []
    for change in changes:
        room, _, name = change.name.rpartition("/")
        for part in locked:
            ours = {
                "rules": ("rule", RULE_FILES.get(name, "")),
                "profiles": ("profile", name.removesuffix(".toml")),
                FOREIGN: ("profile", name.removesuffix(".toml")),
            }.get(room, ("settings", ""))
            if (part.kind, part.name) == ours and (room or change.name == FILE_NAME):
                found.append(part.text)
    return tuple(found)


def _plan(
    graph: ColumnGraph, changes: tuple[Proposal, ...], days: tuple[dt.date, ...], steps: tuple[str, ...], tables: tuple[PlannedTable, ...], own: tuple[str, ...]
) -> ChangePlan:
    files = tuple((each.name, each.sha256) for each in changes)
    locks = tuple(dict.fromkeys([*own, *[text for each in tables for text in each.locked]]))
    said = repr((files, days, tables, locks))
    return ChangePlan(files, days, steps, tables, _sections(graph, tables), locks, hashlib.sha256(said.encode()).hexdigest())


def _sections(graph: ColumnGraph, tables: tuple[PlannedTable, ...]) -> tuple[str, ...]:
    """Report sections that print a column that would differ."""
    changed = {Node(each.difference.table, name) for each in tables for name, _ in each.difference.changed}
    changed |= {Node(each.difference.table, ROWS) for each in tables if each.difference.came or each.difference.went}
    found = [table for table in graph.tables if table.startswith(REPORT)]
    return tuple(table for table in found if any(_prints(graph, table, column, changed) for column in graph.columns(table)))


def _prints(graph: ColumnGraph, table: str, column: str, changed: set[Node]) -> bool:
    return bool((graph.value_sources(table, column) | graph.control_sources(table, column)) & changed)
