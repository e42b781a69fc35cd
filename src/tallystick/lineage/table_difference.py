"""What differs between two forms of one table: rows that came, went and changed, by column, with totals and the first examples."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.contract import Kind, Table
from tallystick.stores.duckdb_store import DuckStore

EXAMPLES = 3
SUMMED = (Kind.MONEY, Kind.MONEY_SUM, Kind.QUANTITY, Kind.QUANTITY_SUM)


@dataclass(frozen=True)
class Total:
    """The sum of a column before and after."""

    column: str
    before: Decimal
    after: Decimal


@dataclass(frozen=True)
class TableDifference:
    """One table before and after: row counts, rows of keys that came and went, rows changed by column, totals of columns that differ, and
    examples as (key, column, before, after)."""

    table: str
    rows_before: int
    rows_after: int
    came: int
    went: int
    changed: tuple[tuple[str, int], ...]
    totals: tuple[Total, ...]
    examples: tuple[tuple[str, str, str, str], ...]

    @property
    def differs(self) -> bool:
        """Whether anything differs."""
        return bool(self.came or self.went or self.changed)


def difference(store: DuckStore, contract: Table, before: pa.Table, after: pa.Table) -> TableDifference:
    """What differs, rows met by the table's key (all columns where it has none)."""
    if before.equals(after):
        return TableDifference(contract.name, before.num_rows, after.num_rows, 0, 0, (), (), ())
    store.define_rows("rows_before", contract, before)
    store.define_rows("rows_after", contract, after)
    key = contract.key or tuple(contract.by_name)
    others = [column.name for column in contract if column.name not in key]
    on = " and ".join(f'b."{name}" is not distinct from a."{name}"' for name in key)
    met = f'(select *, 1 as present from "rows_before") b full join (select *, 1 as present from "rows_after") a on {on}'
    counts = ", ".join(f'count(*) filter (where a.present = 1 and b.present = 1 and a."{name}" is distinct from b."{name}")' for name in others)
    moved = "count(*) filter (where b.present is null), count(*) filter (where a.present is null)"
    found = store.run(f"select {moved}{', ' if counts else ''}{counts} from {met}")[0]
    changed = tuple((name, int(str(number))) for name, number in zip(others, found[2:], strict=True) if number)
    came, went = int(str(found[0])), int(str(found[1]))
    shown = _examples(store, met, key, [name for name, _ in changed])
    return TableDifference(contract.name, before.num_rows, after.num_rows, came, went, changed, _totals(store, contract), shown)


def _totals(store: DuckStore, contract: Table) -> tuple[Total, ...]:
    names = [column.name for column in contract if column.kind in SUMMED]
    if not names:
        return ()
    sums = ", ".join(f'coalesce(sum("{name}"), 0)' for name in names)
    before, after = (store.run(f'select {sums} from "{side}"')[0] for side in ("rows_before", "rows_after"))
    totals = [Total(name, Decimal(str(b)), Decimal(str(a))) for name, b, a in zip(names, before, after, strict=True)]
    return tuple(each for each in totals if each.before != each.after)


def _examples(store: DuckStore, met: str, key: tuple[str, ...], changed: list[str]) -> tuple[tuple[str, str, str, str], ...]:
    """The first rows of each column that changed, by key."""
    found: list[tuple[str, str, str, str]] = []
    names, order = ", ".join(f'a."{name}"' for name in key), ", ".join(str(place) for place in range(1, len(key) + 1))
    for name in changed:
        where = f'a.present = 1 and b.present = 1 and a."{name}" is distinct from b."{name}"'
        rows: list[tuple[Any, ...]] = store.run(f'select {names}, b."{name}", a."{name}" from {met} where {where} order by {order} limit {EXAMPLES}')
        found += [(" ".join(str(each) for each in row[:-2]), name, str(row[-2]), str(row[-1])) for row in rows]
    return tuple(found)
