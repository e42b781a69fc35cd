"""The first tables: every stored contract, with the day, version, part and label beside each row, and `made`, which says what is whole."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tallystick.model.contract import Kind
from tallystick.stores.migrations.changes import apply_changes, beside_columns, column_type, ground_of, read_changes, reversed_changes

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    apply_changes(read_changes(revision))
    text = column_type(Kind.CODE)
    rows, mark = sa.Column("rows", column_type(Kind.COUNT), nullable=False), sa.Column("mark", text, nullable=False)
    beside = beside_columns()
    key = sa.PrimaryKeyConstraint("table_name", *(column.name for column in beside))
    op.create_table("made", sa.Column("table_name", text, nullable=False), *beside, rows, mark, key, schema=ground_of().schema)


def downgrade() -> None:
    """Drop them."""
    op.drop_table("made", schema=ground_of().schema)
    apply_changes(reversed_changes(read_changes(revision)))
