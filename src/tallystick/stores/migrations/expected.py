"""Which tables and columns the contracts ask for, which the revisions make, and the changes that lead from these to those."""

from __future__ import annotations

from typing import Any

from tallystick.model.contract import Storage
from tallystick.stores.migrations import changes as revised
from tallystick.stores.migrations.changes import Changes, read_changes

Shape = dict[str, dict[str, Any]]
"""Tables by name: their storage and their columns' kinds."""


def contract_shape() -> Shape:
    """The stored tables of the contracts."""
    from tallystick.model.catalogue import TABLES

    return {
        name: {"storage": table.storage.value, "columns": {column.name: column.kind.value for column in table}}
        for name, table in sorted(TABLES.items())
        if table.storage is not Storage.VIEW
    }


def revisions() -> list[str]:
    """The names of the revisions, in order."""
    return sorted(each.stem for each in revised.VERSIONS.glob("r[0-9]*.json"))


def revised_shape(upto: str | None = None) -> Shape:
    """The stored tables after the revisions up to one, or all."""
    shape: Shape = {}
    for revision in revisions():
        _shape_after(shape, read_changes(revision))
        if revision == upto:
            break
    return shape


def _shape_after(shape: Shape, changes: Changes) -> None:
    shape.update({name: {"storage": table["storage"], "columns": dict(table["columns"])} for name, table in changes.get("create", {}).items()})
    for name in changes.get("drop", {}):
        del shape[name]
    for name, columns in changes.get("add", {}).items():
        shape[name]["columns"].update(columns)
    for name, columns in changes.get("remove", {}).items():
        for column in columns:
            del shape[name]["columns"][column]
    for name, columns in changes.get("alter", {}).items():
        shape[name]["columns"].update({column: kinds[1] for column, kinds in columns.items()})


def changes_between(before: Shape, after: Shape) -> Changes:
    """What makes one shape the other; a table whose storage changed is dropped and created. Order of columns is of no account."""
    moved = {name for name in before.keys() & after.keys() if before[name]["storage"] != after[name]["storage"]}
    changes: Changes = {
        "create": {name: after[name] for name in sorted((after.keys() - before.keys()) | moved)},
        "drop": {name: before[name] for name in sorted((before.keys() - after.keys()) | moved)},
        "add": {},
        "remove": {},
        "alter": {},
    }
    for name in sorted((before.keys() & after.keys()) - moved):
        _column_changes(changes, name, before[name]["columns"], after[name]["columns"])
    return {verb: tables for verb, tables in changes.items() if tables}


def _column_changes(changes: Changes, table: str, before: dict[str, str], after: dict[str, str]) -> None:
    found = {
        "add": {name: kind for name, kind in after.items() if name not in before},
        "remove": {name: kind for name, kind in before.items() if name not in after},
        "alter": {name: [before[name], kind] for name, kind in after.items() if name in before and before[name] != kind},
    }
    for verb, columns in found.items():
        if columns:
            changes[verb][table] = columns
