"""Test each item against the net debit cap and the collateral monitor, and try again what waits whenever something has changed.

    cap 10,000,000, owed 9,900,000, a receipt against 300,000     gives  PENDING, NET_DEBIT_CAP; made once 500,000 have been wired

Reads    risk_account, controlled_item
Writes   control_result: one row per outcome
Units    money in currency units, what a family owes positive
Holds    after an item is made the debit is at most the cap and at most the collateral, unless the item overrides the controls or lowers
         the debit without taking collateral away; money and collateral change by made items alone
Source   venues.md 4.3, 4.4 and E6: by kind, then by value, larger first; any item that can be completed is
Reasons  none

An array step: whether an item is made depends on what was made before it, which no single query says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.depository_tables import CONTROL_RESULT

CAP, COLLATERAL = "NET_DEBIT_CAP", "COLLATERAL"
CENT = Decimal("0.01")
Row = dict[str, Any]


def control_result(risk_account: pa.Table, controlled_item: pa.Table) -> pa.Table:
    """Every outcome of every item, family by family in the order in which it happened. Raises ValueError for an item of no known family."""
    families = {row["family_id"]: _Family(row["family_id"], row["net_debit_cap"], row["net_debit"], row["collateral"]) for row in risk_account.to_pylist()}
    items = sorted(controlled_item.to_pylist(), key=lambda row: (row["entered_at"], row["item_id"]))
    unknown = sorted({row["family_id"] for row in items} - families.keys())
    if unknown:
        raise ValueError(f"controlled_item: found family {unknown[0]}, expected one of risk_account")
    rows = [row for name in sorted(families) for row in families[name].day([each for each in items if each["family_id"] == name])]
    return pa.Table.from_pylist([{**row, "turn": turn} for turn, row in enumerate(rows, 1)], schema=CONTROL_RESULT.arrow)


@dataclass
class _Family:
    """What a family owes and its collateral, and the items that wait."""

    name: str
    cap: Decimal
    debit: Decimal
    collateral: Decimal
    waiting: list[Row] = field(default_factory=list)

    def day(self, items: list[Row]) -> Iterator[Row]:
        """Take the items in order; each that is made lets those that wait be tried again. What is left is dropped."""
        for item in items:
            yield self._try(item)
            yield from self._again()
        yield from (self._row(item, "DROPPED", self._fails(item)) for item in self.waiting)

    def _try(self, item: Row) -> Row:
        control = self._fails(item)
        if control:
            self.waiting.append(item)
            return self._row(item, "PENDING", control)
        return self._make(item)

    def _again(self) -> Iterator[Row]:
        found = self._next()
        while found is not None:
            self.waiting.remove(found)
            yield self._make(found)
            found = self._next()

    def _next(self) -> Row | None:
        ranked = sorted(self.waiting, key=lambda item: (item["priority"], -_size(item), item["entered_at"], item["item_id"]))
        return next((item for item in ranked if not self._fails(item)), None)

    def _make(self, item: Row) -> Row:
        row = self._row(item, "MADE", None)
        self.debit, self.collateral = row["net_debit"], row["collateral"]
        return row

    def _after(self, item: Row) -> tuple[Decimal, Decimal]:
        return self.debit - item["money"], self.collateral + _counted(item)

    def _fails(self, item: Row) -> str | None:
        """The control that the item does not pass."""
        debit, collateral = self._after(item)
        if item["overrides"] == "Y" or (debit <= self.debit and collateral >= self.collateral):
            return None
        return CAP if debit > self.cap else COLLATERAL if debit > collateral else None

    def _row(self, item: Row, outcome: str, control: str | None) -> Row:
        debit, collateral = self._after(item)
        return {
            "family_id": self.name, "item_id": item["item_id"], "outcome": outcome, "control": control, "net_debit": debit, "collateral": collateral,
        }  # fmt: skip


def _counted(item: Row) -> Decimal:
    """Change of the collateral: the value after its haircut, at the cent; nothing for shares that do not count."""
    if item["designated"] != "Y":
        return Decimal(0)
    value: Decimal = item["market_value"] * (1 - item["haircut"])
    return value.quantize(CENT, ROUND_HALF_UP)


def _size(item: Row) -> Decimal:
    """Value by which items of one kind are ranked: money, or the market value of a free item."""
    size: Decimal = abs(item["money"]) if item["item_kind"] != "FREE" else abs(item["market_value"])
    return size
