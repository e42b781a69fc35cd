"""The rows of a profile as they stand at one moment, read inside the database: one repeatable-read transaction, nothing goes through Python.

What changes in the customer's tables meanwhile is not seen: every table is read as it was when the first one was. The `content` is the
SHA-256 of the profile's text and the digests of the landing rows (without the id that is derived from it).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.edges.foreign.check import Tables
from tallystick.edges.foreign.landing_sql import count_sql, landing_sql
from tallystick.edges.foreign.profile import ForeignProfile, TableMapping
from tallystick.edges.foreign.schema import ForeignSchema
from tallystick.edges.foreign.stated_profile import server_of
from tallystick.edges.messages.reading import FileRefused, file_id
from tallystick.journal.server_errors import named_errors
from tallystick.model.catalogue import contract_of
from tallystick.model.landing import RECEIVED_FILE
from tallystick.stores.postgres_sql import literal, quoted
from tallystick.stores.store import Made, Place, Store

if TYPE_CHECKING:
    import pyarrow as pa

    from tallystick.stores.postgres_store import PostgresStore

FORMAT = "foreign"
"""The format a take has in the journal and in `received_file`."""


@dataclass(frozen=True)
class Part:
    """The rows of one mapping: its landing table, the name they have for now, how many, how many of them with a reason."""

    mapping: TableMapping
    name: str
    rows: int
    rejected: int


@dataclass(frozen=True)
class Moment:
    """All rows of a take at one moment, not yet kept anywhere."""

    store: PostgresStore
    parts: tuple[Part, ...]
    content: str

    @property
    def rows(self) -> dict[str, int]:
        """Rows by landing table."""
        return {name: sum(part.rows for part in self.parts if part.mapping.target == name) for name in self.targets}

    @property
    def targets(self) -> tuple[str, ...]:
        """The landing tables, each once."""
        return tuple(dict.fromkeys(part.mapping.target for part in self.parts))

    def keep(self, bucket: dt.date) -> dict[str, Made]:
        """Have the rows written as this take's part of the landing tables, in the same transaction."""
        return {name: self.store.make(contract_of(name), self._sql(name), place_of(name, bucket, self.content)) for name in self.targets}

    def read(self, taken_as: str) -> dict[str, pa.Table]:
        """The rows, by landing table, under the id of another take; nothing is kept."""
        return {name: self.store.arrow(self._sql(name, taken_as)) for name in self.targets}

    def _sql(self, target: str, taken_as: str = "") -> str:
        columns = ", ".join(quoted(column.name) for column in contract_of(target) if column.name != "file_id")
        mine = [part.name for part in self.parts if part.mapping.target == target]
        own = literal(taken_as or file_id(self.content))
        return " union all ".join(f"select {own} as file_id, {columns} from {quoted(name)}" for name in mine)


def place_of(table_name: str, bucket: dt.date, content: str) -> Place:
    """Where a take's rows lie: as those of a file with this hash would."""
    return Place(table_name, bucket, 1, content[:16], file_id(content))


@contextmanager
def one_moment(
    book: Book, profile: ForeignProfile, text: str, schema: ForeignSchema, mappings: Sequence[TableMapping], day: dt.date | None
) -> Iterator[Moment]:
    """The rows of some mappings of a profile; what is kept inside is committed at the end. Raises FileRefused JOIN_NOT_UNIQUE, ServerTrouble."""
    with postgres_store(book) as store, repeatable_read(store):
        parts: list[Part] = []
        for mapping in mappings:
            parts.append(_read(store, Tables(profile, mapping, schema), day, sum(part.rows for part in parts), len(parts)))
        digests = [f"{part.mapping.name} {store.digest(part.mapping.contract, quoted(part.name))}" for part in parts]
        yield Moment(store, tuple(parts), sha256("\n".join(["tallystick take 1", text, *digests]).encode()).hexdigest())


def keep_received_file(store: Store, content: str, bucket: dt.date, file_name: str, profile_name: str, lines: int) -> Made:
    """The line of `received_file` that stands for a take."""
    texts = (("file_id", file_id(content)), ("file_name", file_name), ("file_format", FORMAT), ("profile", profile_name))
    columns = ", ".join(f"{literal(value)} as {name}" for name, value in texts)
    return store.make(RECEIVED_FILE, f"select {columns}, {lines} as lines_read, 0 as lines_of_form", place_of(RECEIVED_FILE.name, bucket, content))


@contextmanager
def postgres_store(book: Book) -> Iterator[PostgresStore]:
    """The book's store, which is in PostgreSQL. Raises FileRefused NOT_ON_A_SERVER."""
    from tallystick.stores.postgres_store import PostgresStore

    address = server_of(book)
    with calculator(book) as store:
        if not isinstance(store, PostgresStore):
            raise FileRefused("NOT_ON_A_SERVER", f"found tables at {address}, expected a PostgreSQL database")
        yield store


@contextmanager
def repeatable_read(store: PostgresStore) -> Iterator[None]:
    """Everything inside sees the moment of its first query, and is committed together or not at all."""
    import psycopg

    before = store.connection.isolation_level
    store.connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    try:
        with named_errors(store.address.shown), store.connection.transaction():
            yield
    finally:
        if not store.connection.closed:
            store.connection.isolation_level = before


def _read(store: PostgresStore, tables: Tables, day: dt.date | None, after: int, number: int) -> Part:
    name = f"taken_rows_{number}"
    expected = int(store.run(count_sql(tables, day))[0][0])
    store.define_result(name, tables.mapping.contract, landing_sql(tables, day, after))
    rows, rejected = store.run(f"select count(*), count(*) filter (where reason <> 'NOT_A_TRADE') from {quoted(name)}")[0]
    if rows != expected:
        joined = ", ".join(join.table for join in tables.mapping.joins)
        told = f"{tables.place}: found {rows} rows after joining {joined}, expected the {expected} of {tables.base.name}"
        raise FileRefused("JOIN_NOT_UNIQUE", f"{told}; join by columns that name one row")
    return Part(tables.mapping, name, int(rows), int(rejected))
