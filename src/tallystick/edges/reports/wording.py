"""How figures and columns of the reports are worded: short makers, so that a page reads like its layout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.edges.print.cell_text import grouped, measure_text
from tallystick.edges.print.document import ColumnFormat, Value

MONEY = pa.decimal128(38, 2)
"""Sums of money in a report's own tables."""

EVENTS = {
    "CNS_MONEY": "CNS settlement",
    "NET_DELIVERY": "nets of single days",
    "NET_CASH": "differences of offset trades",
    "FX_SETTLEMENT": "trades of currencies",
    "TFT_DELIVERY": "trade for trade, customers",
    "FIRM_TFT_DELIVERY": "trade for trade, firm",
    "WIRE": "wires of customers",
}
"""Events of the posting rules in a reader's words; any other reads as its name."""


def count_text(value: int) -> str:
    """A count with thousands separated."""
    return f"{int(value):,}"


def money_text(value: Decimal) -> str:
    """Money to the cent with thousands separated."""
    return grouped(value, 2)


def short_money(value: Decimal) -> str:
    """Money for a headline: whole units from ten thousand on, else to the cent."""
    return grouped(value.quantize(Decimal(1)), 0) if abs(value) >= 10_000 else grouped(value, 2)


def measured(value: float | None) -> str:
    """A measured figure, in whole units from a thousand on; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:,.0f}".replace("-", "\u2212") if abs(value) >= 1000 else measure_text(value)


def worded(column: str, words: Mapping[str, str]) -> str:
    """SQL: the words of a code; of a code without words its name in small letters."""
    cases = " ".join(f"when '{code}' then '{text}'" for code, text in words.items())
    return f"case {column} {cases} else replace(lower({column}), '_', ' ') end"


def text(name: str, heading: str, link: str | None = None, tone: str | None = None) -> ColumnFormat:
    """A column of text."""
    return ColumnFormat(name, heading, "text", link=link, tone=tone)


def date_column(name: str, heading: str, tone: str | None = None) -> ColumnFormat:
    """A column of dates."""
    return ColumnFormat(name, heading, "date", tone=tone)


def money(name: str, heading: str, unit: str) -> ColumnFormat:
    """A column of money."""
    return ColumnFormat(name, heading, "money", unit)


def shares(name: str, heading: str) -> ColumnFormat:
    """A column of shares."""
    return ColumnFormat(name, heading, "quantity", "shares")


def number(name: str, heading: str, unit: str = "") -> ColumnFormat:
    """A column of counts."""
    return ColumnFormat(name, heading, "count", unit)


def per_cent(name: str, heading: str) -> ColumnFormat:
    """A column of shares printed in per cent."""
    return ColumnFormat(name, heading, "rate", "%")


def table_of(rows: Iterable[Mapping[str, Any]], **kinds: pa.DataType) -> pa.Table:
    """Rows as a table of these columns."""
    names = list(kinds)
    return pa.Table.from_pylist([{name: row[name] for name in names} for row in rows], schema=pa.schema([pa.field(name, kind) for name, kind in kinds.items()]))


def totals_of(table: pa.Table, *names: str) -> dict[str, Value]:
    """The sums of these columns over all rows of the table."""
    return {name: sum_of(table, name) for name in names}


def sum_of(table: pa.Table, name: str) -> Any:
    """The sum of a column; zero of its own kind for no rows."""
    values: list[Any] = [value for value in table[name].to_pylist() if value is not None]
    return sum(values, Decimal(0) if pa.types.is_decimal(table[name].type) else 0)


def texts(table: pa.Table, name: str) -> tuple[str, ...]:
    """The values of a column as texts, such as the places of a chart."""
    return tuple(str(each) for each in table[name].to_pylist())
