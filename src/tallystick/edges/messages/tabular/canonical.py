"""Tallystick's own format: for every landing table a CSV or Parquet file whose header holds the contract's column names.

The columns of the place (file, line, offset) are ours to fill and are not in the file. An empty cell is null; dates and times
are ISO, times in UTC; numbers are plain digits. Columns that a row can do without may be left out.
"""

from __future__ import annotations

from tallystick.edges.messages.tabular.profile import TARGETS, Profile
from tallystick.edges.messages.tabular.required import REQUIRED
from tallystick.model.place import PLACE

OUR_PLACE = frozenset(column.name for column in PLACE)


def canonical_columns(target: str) -> tuple[str, ...]:
    """The header of the canonical file of a landing table, in order."""
    return tuple(column.name for column in TARGETS[target] if column.name not in OUR_PLACE)


def canonical_profile(target: str, file_format: str = "csv") -> Profile:
    """The canonical profile of a landing table."""
    columns = canonical_columns(target)
    return Profile(
        name=f"canonical_{target}" if file_format == "csv" else f"canonical_{target}_{file_format}",
        target=target,
        description=f"Tallystick's own {file_format} of {target}: {TARGETS[target].row}",
        format=file_format,
        columns={name: name for name in columns},
        optional=frozenset(columns) - frozenset(REQUIRED[target]),
    )
