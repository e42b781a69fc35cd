"""The contract of a table: its columns with type, unit, key, meaning and residency class.

Everything that needs to know a table's shape asks here: the SQLAlchemy table, the Arrow schema, the cast to the
contract when a step's result is stored, the digest, the loader's profile and the generated reference page.

A column's kind fixes its type on every engine (design, section 4: no float in anything booked).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    import sqlalchemy as sa


class Kind(Enum):
    """What a column holds; each kind has one type per engine (`SQL_TYPES`, `arrow_type`)."""

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    TIMESTAMP = "timestamp"
    COUNT = "count"
    QUANTITY = "quantity"
    QUANTITY_SUM = "quantity_sum"
    PRICE = "price"
    MONEY = "money"
    MONEY_SUM = "money_sum"
    RATE = "rate"
    MEASURE = "measure"


DECIMALS: dict[Kind, tuple[int, int]] = {
    Kind.QUANTITY: (18, 6),
    Kind.QUANTITY_SUM: (38, 6),
    Kind.PRICE: (18, 8),
    Kind.MONEY: (18, 2),
    Kind.MONEY_SUM: (38, 2),
    Kind.RATE: (12, 8),
}
"""Precision and scale of each decimal kind (design, section 4, types)."""


class Residency(Enum):
    """Where a column may travel: anywhere, or only on the customer's premises."""

    SHAREABLE = "shareable"
    ON_PREMISES = "on_premises"


class Storage(Enum):
    """How a table lives: a stored snapshot per day, a scratch result kept for the run only, or a view computed when it is read."""

    SNAPSHOT = "snapshot"
    SCRATCH = "scratch"
    VIEW = "view"


@dataclass(frozen=True)
class Column:
    """One column: `name`, `kind` (the type), `meaning`, `unit`, whether it is part of the `key`, may be null, and where it may travel."""

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    key: bool = False
    nullable: bool = False
    residency: Residency = Residency.SHAREABLE


@dataclass(frozen=True)
class Table:
    """The contract of one table: what a row is, its columns in order, the room that writes it, and how it is stored."""

    name: str
    row: str
    room: str
    columns: tuple[Column, ...]
    storage: Storage = Storage.SNAPSHOT

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def __getitem__(self, name: str) -> Column:
        return self.by_name[name]

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """Columns by name."""
        return {column.name: column for column in self.columns}

    @cached_property
    def key(self) -> tuple[str, ...]:
        """Names of the key columns, in order."""
        return tuple(column.name for column in self.columns if column.key)

    @cached_property
    def sqlalchemy(self) -> sa.Table:
        """The SQLAlchemy table of this contract (an own MetaData, so that `previous_x` can stand beside `x`)."""
        import sqlalchemy as sa

        columns: list[Any] = [sa.Column(c.name, sql_type(c.kind), nullable=c.nullable) for c in self.columns]
        return sa.Table(self.name, sa.MetaData(), *columns)

    def named(self, name: str) -> sa.TableClause:
        """This contract under a name, such as `previous_lot`, as expressions read it: names and types alone, which builds in half the time of a table."""
        import sqlalchemy as sa

        return sa.table(name, *[sa.column(c.name, sql_type(c.kind)) for c in self.columns])

    @cached_property
    def arrow(self) -> pa.Schema:
        """The Arrow schema of this contract."""
        import pyarrow as pa

        return pa.schema([pa.field(c.name, arrow_type(c.kind), nullable=True) for c in self.columns])


@cache
def sql_type(kind: Kind) -> Any:
    """The SQLAlchemy type of a kind."""
    import sqlalchemy as sa

    if kind in DECIMALS:
        return sa.Numeric(*DECIMALS[kind])
    types: dict[Kind, Any] = {
        Kind.TEXT: sa.String(4000),
        Kind.CODE: sa.String(64),
        Kind.DATE: sa.Date(),
        Kind.TIMESTAMP: sa.TIMESTAMP(),
        Kind.COUNT: sa.BigInteger(),
        Kind.MEASURE: sa.Double(),
    }
    return types[kind]


def arrow_type(kind: Kind) -> pa.DataType:
    """The Arrow type of a kind."""
    import pyarrow as pa

    if kind in DECIMALS:
        return pa.decimal128(*DECIMALS[kind])
    types: dict[Kind, pa.DataType] = {
        Kind.TEXT: pa.string(),
        Kind.CODE: pa.string(),
        Kind.DATE: pa.date32(),
        Kind.TIMESTAMP: pa.timestamp("us"),
        Kind.COUNT: pa.int64(),
        Kind.MEASURE: pa.float64(),
    }
    return types[kind]
