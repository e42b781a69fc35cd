"""What a foreign schema holds: tables, columns, types, keys and sizes, from the catalogue alone; no row is read.

Source   SQLAlchemy's inspector on every engine; the estimated numbers of rows from the engine's own catalogue. PostgreSQL and SQLite are
         executed in the tests; SQL Server and Oracle go the same way and have not been executed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from tallystick.journal.errors import ServerTrouble
from tallystick.stores.address import StoreAddressWrong

if TYPE_CHECKING:
    from sqlalchemy.engine import URL, Connection


class ForeignSchemaWrong(StoreAddressWrong):
    """The schema asked for is not there or holds no table; the message says what is."""


class TypeKind(Enum):
    """What a foreign column can hold, whatever its engine calls it."""

    WHOLE = "whole number"
    DECIMAL = "decimal"
    FLOAT = "binary fraction"
    TEXT = "text"
    DATE = "date"
    TIME = "time of day"
    LOCAL_TIME = "date and time without zone"
    TIMESTAMP = "date and time with zone"
    FLAG = "true or false"
    OTHER = "another type"


@dataclass(frozen=True)
class ForeignColumn:
    """One column: its type in the engine's words, its kind, digits and decimals or length where stated, whether it may be empty."""

    name: str
    kind: TypeKind
    type_text: str
    nullable: bool
    precision: int | None = None
    scale: int | None = None
    length: int | None = None


@dataclass(frozen=True)
class ForeignKey:
    """Columns that name a row of another table of the schema."""

    columns: tuple[str, ...]
    table: str
    referred: tuple[str, ...]


@dataclass(frozen=True)
class ForeignTable:
    """One table or view: columns in order, keys, and how many rows the catalogue estimates (None: it does not say)."""

    name: str
    columns: tuple[ForeignColumn, ...]
    primary_key: tuple[str, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    rows_estimate: int | None = None

    @property
    def by_name(self) -> dict[str, ForeignColumn]:
        """Columns by name."""
        return {column.name: column for column in self.columns}

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that name a row: the primary key, else the first unique ones, else none."""
        return self.primary_key or (self.unique[0] if self.unique else ())


@dataclass(frozen=True)
class ForeignSchema:
    """The tables of one schema; `place` is the address without its password."""

    place: str
    engine: str
    schema: str
    tables: tuple[ForeignTable, ...]

    @property
    def by_name(self) -> dict[str, ForeignTable]:
        """Tables by name."""
        return {table.name: table for table in self.tables}


ESTIMATES = {
    "postgresql": "select relname, reltuples from pg_catalog.pg_class where relnamespace = (select oid from pg_catalog.pg_namespace where nspname = :schema)",
    "mssql": "select t.name, sum(p.rows) from sys.tables t join sys.partitions p on p.object_id = t.object_id and p.index_id in (0, 1) "
    "where schema_name(t.schema_id) = :schema group by t.name",
    "oracle": "select lower(table_name), num_rows from all_tables where owner = upper(:schema)",
}
"""How each engine's catalogue is asked for its estimated rows; others are not asked."""


def read_schema(url_text: str, schema: str = "", password: str = "") -> ForeignSchema:
    """The tables of a schema (default: the one the user's session has). Raises StoreAddressWrong, ServerTrouble, ForeignSchemaWrong."""
    import sqlalchemy as sa
    from sqlalchemy.pool import NullPool

    url = _url(url_text, password)
    place = url.set(password=None, query={}).render_as_string()
    with _named_errors(place):
        engine = sa.create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            return _read(connection, place, schema)


def _read(connection: Connection, place: str, wanted: str) -> ForeignSchema:
    import sqlalchemy as sa
    from sqlalchemy.engine.reflection import ObjectKind

    inspector = sa.inspect(connection)
    known = inspector.get_schema_names()
    schema = wanted or inspector.default_schema_name or ""
    if schema not in known:
        raise ForeignSchemaWrong(f"{place}: found no schema {schema!r}, expected one of {', '.join(sorted(known))}; name it with --schema")
    asked: dict[str, Any] = {"schema": schema if connection.dialect.name != "sqlite" else None, "kind": ObjectKind.ANY}
    columns = inspector.get_multi_columns(**asked)
    keys, foreign = inspector.get_multi_pk_constraint(**asked), inspector.get_multi_foreign_keys(**asked)
    unique, indexes = inspector.get_multi_unique_constraints(**asked), inspector.get_multi_indexes(**asked)
    estimates = _estimates(connection, schema)
    tables = [
        ForeignTable(
            name=place_and_name[1],
            columns=tuple(_column(each) for each in found),
            primary_key=tuple(_key_columns(keys.get(place_and_name))),
            unique=_unique(unique.get(place_and_name) or (), indexes.get(place_and_name) or ()),
            foreign_keys=_foreign_keys(foreign.get(place_and_name) or ()),
            rows_estimate=estimates.get(place_and_name[1]),
        )
        for place_and_name, found in columns.items()
    ]
    if not tables:
        raise ForeignSchemaWrong(f"{place}: found no table in schema {schema}, expected at least one; schemas there are {', '.join(sorted(known))}")
    return ForeignSchema(place, connection.dialect.name, schema, tuple(sorted(tables, key=lambda each: each.name)))


def _column(found: Any) -> ForeignColumn:
    kind = found["type"]
    return ForeignColumn(
        name=str(found["name"]),
        kind=_kind(kind),
        type_text=str(kind).lower(),
        nullable=bool(found.get("nullable", True)),
        precision=getattr(kind, "precision", None),
        scale=getattr(kind, "scale", None),
        length=getattr(kind, "length", None),
    )


def _kind(kind: Any) -> TypeKind:
    import sqlalchemy as sa

    zoned = bool(getattr(kind, "timezone", False))
    rows: tuple[tuple[type[Any], TypeKind], ...] = (
        (sa.Boolean, TypeKind.FLAG),
        (sa.Float, TypeKind.FLOAT),
        (sa.Integer, TypeKind.WHOLE),
        (sa.DateTime, TypeKind.TIMESTAMP if zoned else TypeKind.LOCAL_TIME),
        (sa.Date, TypeKind.DATE),
        (sa.Time, TypeKind.TIME),
        (sa.String, TypeKind.TEXT),
    )
    if isinstance(kind, sa.Numeric) and not isinstance(kind, sa.Float):
        return TypeKind.WHOLE if kind.scale == 0 and kind.precision is not None else TypeKind.DECIMAL
    return next((ours for theirs, ours in rows if isinstance(kind, theirs)), TypeKind.OTHER)


def _key_columns(found: Any) -> tuple[str, ...]:
    return tuple(found["constrained_columns"]) if found else ()


def _unique(constraints: Any, indexes: Any) -> tuple[tuple[str, ...], ...]:
    found = [tuple(each["column_names"]) for each in constraints]
    found += [tuple(each["column_names"]) for each in indexes if each.get("unique") and None not in each["column_names"]]
    return tuple(sorted(dict.fromkeys(found)))


def _foreign_keys(found: Any) -> tuple[ForeignKey, ...]:
    keys = [ForeignKey(tuple(each["constrained_columns"]), str(each["referred_table"]), tuple(each["referred_columns"])) for each in found]
    return tuple(sorted(keys, key=lambda each: (each.table, each.columns)))


def _estimates(connection: Connection, schema: str) -> dict[str, int]:
    """Rows by table as the catalogue estimates them; a table never analysed has none."""
    import sqlalchemy as sa

    statement = ESTIMATES.get(connection.dialect.name)
    if statement is None:
        return {}
    found = connection.execute(sa.text(statement), {"schema": schema}).all()
    return {str(name): int(rows) for name, rows in found if rows is not None and rows >= 0}


def _url(text: str, password: str) -> URL:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        start = text.partition("://")[0]
        raise StoreAddressWrong(f"discover: found {start}://… that cannot be read, expected a URL such as postgresql+psycopg://user@host/database") from error
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    return url.set(password=password) if password and url.password is None else url


@contextmanager
def _named_errors(place: str) -> Iterator[None]:
    """What SQLAlchemy and the drivers raise becomes ours; no message repeats a password."""
    import psycopg
    import sqlalchemy as sa

    from tallystick.journal.server_errors import named

    try:
        yield
    except sa.exc.NoSuchModuleError as error:
        raise StoreAddressWrong(f"{place}: found an engine without a dialect, expected postgresql+psycopg, mssql+pyodbc, oracle+oracledb or sqlite") from error
    except ModuleNotFoundError as error:
        raise StoreAddressWrong(f"{place}: the driver {error.name} is not installed; install it beside Tallystick") from error
    except sa.exc.DBAPIError as error:
        if isinstance(error.orig, psycopg.Error):
            raise named(error.orig, place) from error
        told = str(error.orig).strip().splitlines() or [type(error).__name__]
        raise ServerTrouble(f"{place}: {told[0]}; see whether it is there and can be reached") from error


def as_facts(schema: ForeignSchema) -> Mapping[str, object]:
    """The schema for machines."""
    return {
        "place": schema.place,
        "engine": schema.engine,
        "schema": schema.schema,
        "tables": [
            {
                "name": table.name,
                "rows_estimate": table.rows_estimate,
                "primary_key": list(table.primary_key),
                "unique": [list(each) for each in table.unique],
                "foreign_keys": [{"columns": list(each.columns), "table": each.table, "referred": list(each.referred)} for each in table.foreign_keys],
                "columns": [{"name": each.name, "type": each.type_text, "kind": each.kind.value, "nullable": each.nullable} for each in table.columns],
            }
            for table in schema.tables
        ],
    }
