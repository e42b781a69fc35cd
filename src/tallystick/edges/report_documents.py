"""Any table as a document, so that `show` can print it as a workbook."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa

from tallystick.edges.print.document import ColumnFormat, Document, Section
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Kind

KINDS: dict[Kind, str] = {
    Kind.TEXT: "text",
    Kind.CODE: "text",
    Kind.DATE: "date",
    Kind.TIMESTAMP: "text",
    Kind.COUNT: "count",
    Kind.QUANTITY: "quantity",
    Kind.QUANTITY_SUM: "quantity",
    Kind.PRICE: "price",
    Kind.MONEY: "money",
    Kind.MONEY_SUM: "money",
    Kind.RATE: "rate",
    Kind.MEASURE: "measure",
}
"""How each kind of column prints."""

FAMILIES = {"risk": "Risk", "fails": "Compliance", "books": "FinOp", "lend": "FinOp"}
"""The family a stage's tables are nearest to; the others are Management's."""


def table_document(name: str, table: pa.Table) -> Document:
    """The document of one table: a sheet with its columns as the contract describes them, dated by its newest day (nothing reads a clock)."""
    contract = TABLES.get(name)
    columns = tuple(_format(each, name) for each in table.column_names)
    note = contract.row if contract else ""
    family = FAMILIES.get(contract.room if contract else "", "Management")
    return Document(name, "", _newest_day(table), "as stored", "", "", "", family, (), (Section(name, note, table, columns),))


def _format(column: str, name: str) -> ColumnFormat:
    contract = TABLES.get(name)
    held = contract.by_name.get(column) if contract else None
    if held is None:
        kind = "date" if column.endswith("_date") else "count" if column == "version" else "text"
        return ColumnFormat(column, column, kind)
    return ColumnFormat(column, column, KINDS[held.kind], held.unit)


def _newest_day(table: pa.Table) -> dt.date:
    """The last `snapshot_date`, or the first day there is."""
    days = [each for each in table["snapshot_date"].to_pylist() if each] if "snapshot_date" in table.column_names else []
    newest = max(days, default=dt.date(1900, 1, 1))
    return newest if isinstance(newest, dt.date) else dt.date(1900, 1, 1)
