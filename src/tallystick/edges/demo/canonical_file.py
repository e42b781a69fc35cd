"""Write rows as a file in Tallystick's own format: the file's name begins with its table, the header holds the columns that are used."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from tallystick.edges.messages.tabular.canonical import canonical_columns
from tallystick.edges.messages.tabular.profile import TARGETS


def table_of(path: Path) -> str:
    """The landing table a file's name begins with. Raises `KeyError` for a name of none."""
    for target in sorted(TARGETS, key=len, reverse=True):
        if path.name.startswith(target):
            return target
    raise KeyError(f"{path.name}: expected a name that begins with one of {', '.join(TARGETS)}")


def write_rows(path: Path, rows: Sequence[Mapping[str, str]]) -> Path:
    """Write the rows, columns in the order of the contract; a column no row has is left out, a cell a row lacks is empty."""
    used = {name for row in rows for name in row}
    names = [name for name in canonical_columns(table_of(path)) if name in used]
    unknown = used - set(names)
    if unknown:
        raise KeyError(f"{path.name}: {sorted(unknown)} are no columns of {table_of(path)}")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path
