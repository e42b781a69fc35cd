"""The first tables: every stored contract, with the day, version, part and label beside each row, and `made`, which says what is whole."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from tallystick.stores.migrations.changes import apply_changes, beside_columns, read_changes, reversed_changes

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    apply_changes(read_changes(revision))
    text = sa.Text(collation="C")
    rows, mark = sa.Column("rows", sa.BigInteger(), nullable=False), sa.Column("mark", text, nullable=False)
    beside = beside_columns()
    key = sa.PrimaryKeyConstraint("table_name", *(column.name for column in beside))
    op.create_table("made", sa.Column("table_name", text, nullable=False), *beside, rows, mark, key)


def downgrade() -> None:
    """Drop them."""
    op.drop_table("made")
    apply_changes(reversed_changes(read_changes(revision)))
