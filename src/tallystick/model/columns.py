"""Short makers of columns, so that a table's contract reads like a list."""

from __future__ import annotations

from typing import Any

from tallystick.model.contract import Column, Kind, Residency


def _maker(kind: Kind, unit: str = "") -> Any:
    def make(name: str, meaning: str, *, unit: str = unit, key: bool = False, nullable: bool = False, residency: Residency = Residency.SHAREABLE) -> Column:
        return Column(name, kind, meaning, unit, key, nullable, residency)

    make.__doc__ = f"A column of kind {kind.value}."
    return make


text = _maker(Kind.TEXT)
code = _maker(Kind.CODE)
date = _maker(Kind.DATE)
timestamp = _maker(Kind.TIMESTAMP, "UTC")
count = _maker(Kind.COUNT)
quantity = _maker(Kind.QUANTITY, "shares, + we receive or are long")
quantity_sum = _maker(Kind.QUANTITY_SUM, "shares, + we receive or are long")
price = _maker(Kind.PRICE, "currency units a share")
money = _maker(Kind.MONEY, "currency units, + we receive")
money_sum = _maker(Kind.MONEY_SUM, "currency units, + we receive")
rate = _maker(Kind.RATE, "fraction, 0.01 = 1 %")
measure = _maker(Kind.MEASURE)


def private(column: Column) -> Column:
    """The same column, kept on the customer's premises."""
    return Column(column.name, column.kind, column.meaning, column.unit, column.key, column.nullable, Residency.ON_PREMISES)
