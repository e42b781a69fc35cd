"""What a revision changes: tables and columns by the kinds of the contracts, kept as JSON beside the revision, done and undone from one text.

`{"create": {table: {"storage": …, "columns": {name: kind}}}, "drop": {the same}, "add": {table: {name: kind}}, "remove": {table: {name: kind}},
"alter": {table: {name: [old kind, new kind]}}}`. What is dropped or removed is written with its kinds, so that a downgrade can make it again
(empty: the rows come back by `tallystick rebuild`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallystick.model.contract import DECIMALS, Kind, Storage

if TYPE_CHECKING:
    import sqlalchemy as sa
    from alembic.operations import Operations

    from tallystick.stores.dialects.engine import Engine

Changes = dict[str, dict[str, Any]]

VERSIONS = Path(__file__).parent / "versions"

UNDONE = {"create": "drop", "drop": "create", "add": "remove", "remove": "add", "alter": "alter"}


def read_changes(revision: str) -> Changes:
    """The changes of a revision."""
    content: Changes = json.loads((VERSIONS / f"{revision}.json").read_text(encoding="utf-8"))
    return content


def reversed_changes(changes: Changes) -> Changes:
    """What undoes the changes."""
    turned = {UNDONE[verb]: tables for verb, tables in changes.items() if verb != "alter"}
    altered = {table: {name: kinds[::-1] for name, kinds in columns.items()} for table, columns in changes.get("alter", {}).items()}
    return turned | ({"alter": altered} if altered else {})


def apply_changes(changes: Changes) -> None:
    """Do the changes in the schema the connection works in (PostgreSQL), or write them down for another engine (`scripted`)."""
    operations, schema = _operations(), ground_of().schema
    for name, table in changes.get("create", {}).items():
        _create(operations, name, table)
    for name in changes.get("drop", {}):
        operations.drop_table(name, schema=schema)
    for name, columns in changes.get("add", {}).items():
        for column, kind in columns.items():
            operations.add_column(name, _column(column, kind), schema=schema)
    for name, columns in changes.get("remove", {}).items():
        for column in columns:
            operations.drop_column(name, column, schema=schema)
    for name, columns in changes.get("alter", {}).items():
        for column, (_, kind) in columns.items():
            _alter(operations, name, column, kind)


def _operations() -> Operations:
    from alembic import op
    from alembic.operations import Operations

    return Operations(op.get_context())


@dataclass(frozen=True)
class Ground:
    """What the changes are done on: on PostgreSQL the session's schema; else an engine by its types, and a schema written before each name."""

    engine: Engine | None = None
    schema: str | None = None


def ground_of() -> Ground:
    """The ground of the migration under way."""
    found = _operations().migration_context.opts.get("ground")
    return found if isinstance(found, Ground) else Ground()


def _alter(operations: Operations, table: str, column: str, kind: str) -> None:
    # Written out: Alembic's alter_column leaves a collation out of the new type.
    from tallystick.stores.postgres_sql import TYPES, quoted

    ground = ground_of()
    if ground.engine is not None:
        place, name = f"{ground.schema}.{ground.engine.quoted(table)}", ground.engine.quoted(column)
        verb = f"ALTER COLUMN {name}" if ground.engine.name == "mssql" else f"MODIFY {name}"
        operations.execute(f"ALTER TABLE {place} {verb} {ground.engine.types[Kind(kind)]}")
        return
    declared = TYPES[Kind(kind)]
    operations.execute(f"alter table {quoted(table)} alter column {quoted(column)} type {declared} using {quoted(column)}::{declared.split(' collate')[0]}")


def _create(operations: Operations, name: str, table: dict[str, Any]) -> None:
    import sqlalchemy as sa

    columns = [_column(column, kind) for column, kind in table["columns"].items()]
    ground = ground_of()
    if ground.engine is not None:
        operations.create_table(name, *columns, *beside_columns(), schema=ground.schema)
        # A day's rows lie together where the engine keeps a table in the order of an index.
        clustered = {"mssql_clustered": True} if ground.engine.name == "mssql" else {}
        operations.create_index(f"{name}_by_place", name, list(PLACE), schema=ground.schema, **clustered)
        return
    # Scratch rows are needed until a run has ended: not logged, so that they cost half.
    prefixes = ["UNLOGGED"] if table["storage"] == Storage.SCRATCH.value else []
    operations.create_table(name, *columns, *beside_columns(), prefixes=prefixes)
    operations.create_index(f"{name}_by_place", name, [sa.text(column) for column in PLACE])
    # The four go together: without this the planner thinks a day's rows of a table with 250 days to be one in 62,500, not one in 250.
    together = ", ".join(column.name for column in beside_columns())
    operations.execute(f"create statistics {name}_together (dependencies) on {together} from {name}")


PLACE = ("snapshot_date", "snapshot_version", "snapshot_part")
"""The columns of the index of a table."""


def beside_columns() -> list[sa.Column[Any]]:
    """Where and when a row was made; outside the contract and the digest."""
    import sqlalchemy as sa

    integer = sa.Integer() if ground_of().engine is None else column_type(Kind.COUNT)
    return [
        sa.Column("snapshot_date", column_type(Kind.DATE), nullable=False),
        sa.Column("snapshot_version", integer, nullable=False),
        sa.Column("snapshot_part", column_type(Kind.CODE), nullable=False),
        sa.Column("snapshot_label", column_type(Kind.CODE), nullable=False),
    ]


def _column(name: str, kind: str) -> sa.Column[Any]:
    import sqlalchemy as sa

    return sa.Column(name, column_type(Kind(kind)))


def column_type(kind: Kind) -> Any:
    """The type of a column of a kind, on the ground of the migration under way."""
    import sqlalchemy as sa

    ground = ground_of()
    if ground.engine is not None:
        return declared_type(ground.engine.types[kind])
    if kind in DECIMALS:
        return sa.Numeric(*DECIMALS[kind])
    types: dict[Kind, Any] = {
        Kind.TEXT: sa.Text(collation="C"),
        Kind.CODE: sa.Text(collation="C"),
        Kind.DATE: sa.Date(),
        Kind.TIMESTAMP: sa.TIMESTAMP(),
        Kind.COUNT: sa.BigInteger(),
        Kind.MEASURE: sa.Double(),
    }
    return types[kind]


def declared_type(text: str) -> Any:
    """A type that is written as this text."""
    from sqlalchemy.types import UserDefinedType

    class Declared(UserDefinedType[Any]):
        cache_ok = True

        def get_col_spec(self, **_: Any) -> str:
            return text

    return Declared()
