"""CREATE TABLE of every table, from the contracts: for a customer's administrator to read, change in storage matters, and run.

A table has the columns of its contract, then where and when a row was made (outside the contract and the digest): the day of the snapshot,
its version, part and label, as in PostgreSQL. Its primary key is the contract's key, inside a snapshot. A view of the contract is no table.
"""

from __future__ import annotations

from collections.abc import Iterable

from tallystick.model.contract import Column, Kind, Storage, Table
from tallystick.stores.dialects.engine import Engine

BESIDE = (
    Column("snapshot_date", Kind.DATE, "Day of the snapshot"),
    Column("snapshot_version", Kind.COUNT, "Version of the snapshot"),
    Column("snapshot_part", Kind.CODE, "Part of the snapshot"),
    Column("snapshot_label", Kind.CODE, "Label of the snapshot"),
)
"""Columns beside those of the contract."""

PLACE = ("snapshot_date", "snapshot_version")
"""What tells two snapshots of one row apart."""


def create_table(engine: Engine, contract: Table) -> str:
    """The statement that makes the table of a contract, with its primary key."""
    lines = [_column(engine, column) for column in (*contract, *BESIDE)]
    if contract.key:
        keys = ", ".join(engine.quoted(name) for name in (*PLACE, *contract.key))
        lines.append(f"CONSTRAINT {engine.quoted('pk_' + contract.name)} {engine.primary_key} ({keys})")
    return f"CREATE TABLE {engine.quoted(contract.name)} (\n  " + ",\n  ".join(lines) + "\n)"


def create_tables(engine: Engine, contracts: Iterable[Table]) -> str:
    """A script that makes the tables of all contracts that are stored, in the order given."""
    return "".join(create_table(engine, each) + engine.ends_with for each in contracts if each.storage is not Storage.VIEW)


def _column(engine: Engine, column: Column) -> str:
    required = "" if column.nullable else " NOT NULL"
    return f"{engine.quoted(column.name)} {engine.types[column.kind]}{required}"
