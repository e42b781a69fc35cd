"""PostgreSQL as the engine of a book: the stages run in the customer's database, over tables made by migrations, with no DDL at run time.

Facts of the engine: an INSERT's query is never run in parallel; a table just filled has no statistics until it is analysed; rows written
and not committed are seen by nobody, so a result is whole or absent.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.journal.server_errors import named_errors
from tallystick.journal.server_lock import Fence
from tallystick.model.contract import Storage, Table
from tallystick.relation import Relation
from tallystick.stores.address import StoreAddress
from tallystick.stores.digest import POSTGRESQL, digest_sql, digest_text
from tallystick.stores.migrations.migrate import require_current
from tallystick.stores.postgres_copy import copy_in, copy_out, described
from tallystick.stores.postgres_inline import inline_query
from tallystick.stores.postgres_names import Names
from tallystick.stores.postgres_rows import BESIDE, MADE, NO_DAY, Lying, StoredRows, at_place
from tallystick.stores.postgres_session import store_session
from tallystick.stores.postgres_sql import TYPES, cast_to_contract, columns_of, compile_postgres, quoted
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Made, Place, QueryRefused

ROWS_PER_BATCH = 65_536
NO_DDL_VARIABLE = "TALLYSTICK_STORE_DDL"
"""`none`: nothing is made at run time, not even a temporary table."""

GIVEN = "given"
"""The part of rows that were brought in by name (rules)."""

_PARAMETER = re.compile(r"\$([a-z_0-9]+)")


class PostgresStore:
    """One session on the schema of a book (the protocol is `store.Store`). `fence`: the writer's, held in every change."""

    language = "postgresql"

    def __init__(self, address: StoreAddress, environment: Mapping[str, str], fence: Fence | None = None) -> None:
        self.address, self.fence = address, fence
        self.makes_nothing = environment.get(NO_DDL_VARIABLE, "") == "none"
        self.connection = store_session(address, environment)
        self.stored = StoredRows(self.connection, address.schema)
        self.names = Names()
        self._temporary = 0
        self._sources = 0
        self._require_current()

    def compile(self, relation: Relation) -> str:
        """The text of a relation."""
        return compile_postgres(relation)

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """Rules stay in their table under the hash of their content, written once; other rows are the session's own."""
        rows = rows.select([column.name for column in contract]).cast(contract.arrow)
        lying = Lying(contract.name, NO_DAY, 1, GIVEN, _content_hash(rows))
        if contract.room == "rules" and self._kept_rules(contract, lying, rows):
            self._define_lying(name, contract, [lying])
        elif self.makes_nothing:
            self.names.define(name, inline_query(contract, rows))
        else:
            self._define_temporary(name, contract, lambda table: copy_in(self.connection, table, contract, rows.to_batches()))

    def _kept_rules(self, contract: Table, lying: Lying, rows: pa.Table) -> bool:
        """Whether rules are in their table, perhaps by now; a user who may not write them uses its own rows."""
        with self._guarded():
            if self.stored.made(lying) is None:
                # UniqueViolation: another session has written the same rules in this moment.
                with suppress(psycopg.errors.InsufficientPrivilege, psycopg.errors.UniqueViolation):
                    self._write(contract, lying, lambda target: copy_in(self.connection, target, contract, rows.to_batches(), lying.texts))
            return self.stored.made(lying) is not None

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """The name over the rows of these snapshots; no rows when there are none."""
        with self._guarded():
            lying = [self.stored.require_content(contract, each) if proved else self.stored.require(each) for each in snapshots]
        self._define_lying(name, contract, lying)

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """The name over rows just made."""
        self._define_lying(name, contract, [at_place(place)])

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The name over a query, cast to its contract."""
        self.names.define(name, cast_to_contract(contract, sql))

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """The name over a temporary table of the session, filled once; over the query where none may be made."""
        if self.makes_nothing:
            self.define_view(name, contract, sql)
            return
        query = self.names.complete(cast_to_contract(contract, sql))
        self._define_temporary(name, contract, lambda table: self._execute(f"insert into {table} ({columns_of(contract)}) {query}"))

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """Rows a killed run has committed. (Scratch tables are not logged: a crash of the server empties them, so they are counted.)"""
        lying = at_place(place)
        with self._guarded():
            made = self.stored.made(lying)
            if made is None or (place.scratch and self.stored.count(contract, lying) != made):
                return None
        return Made(lying.path, made[1], 0, made[0])

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query into the rows of a place."""
        lying = at_place(place)
        query = self.names.complete(cast_to_contract(contract, sql))
        columns = ", ".join([columns_of(contract), *BESIDE])
        with self._guarded():
            return self._write(
                contract, lying, lambda target: self._execute(f"insert into {target} ({columns}) select result.*, {lying.beside} from ({query}) result")
            )

    def make_rows(self, contract: Table, rows: pa.Table, place: Place) -> Made:
        """Write rows to a place."""
        rows = rows.select([column.name for column in contract]).cast(contract.arrow)
        lying = at_place(place)
        with self._guarded():
            return self._write(contract, lying, lambda target: copy_in(self.connection, target, contract, rows.to_batches(), lying.texts))

    def take_in(self, contract: Table, file: Path, place: Place) -> Made:
        """Copy a landing file to its place, batch by batch; the file goes when the rows are committed."""
        lying = at_place(place)
        with pq.ParquetFile(file) as parquet, self._guarded():
            batches = parquet.iter_batches(ROWS_PER_BATCH, columns=[column.name for column in contract])
            made = self._write(contract, lying, lambda target: copy_in(self.connection, target, contract, batches, lying.texts))
        file.unlink()
        return made

    def source(self, contract: Table, snapshot: Snapshot) -> str:
        """A name for the rows of a snapshot."""
        self._sources += 1
        name = f"{contract.name}_stored_{self._sources}"
        with self._guarded():
            self._define_lying(name, contract, [self.stored.require(snapshot)])
        return quoted(name)

    def prove(self, contract: Table, snapshot: Snapshot) -> None:
        """Compare number and mark of a snapshot's rows."""
        with self._guarded():
            self.stored.require_content(contract, snapshot)

    def digest(self, contract: Table, source: str) -> str:
        """The digest of a named table."""
        rows, *words = self.run(digest_sql(contract, source, POSTGRESQL))[0]
        return digest_text(contract.name, int(str(rows)), [int(str(word)) for word in words])

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch rows, and rows of the day that are at none of the paths `kept`."""
        wanted = set(kept)
        with self._guarded(), self._change():
            left = [each for each in self.stored.left_of(day) if each.path not in wanted and each.part != GIVEN]
            self.stored.remove(left)

    def forget_all(self) -> None:
        """Remove every row of the book's tables."""
        from tallystick.model.catalogue import TABLES

        stored = [name for name, table in TABLES.items() if table.storage is not Storage.VIEW]
        with self._guarded(), self._change():
            self._execute(f"truncate {', '.join(self.stored.table(name) for name in (*stored, MADE))}")

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """Execute one query and fetch all of its result."""
        with self._guarded():
            return self.connection.execute(self.names.complete(sql)).fetchall()

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query with `$name` parameters."""
        query = _PARAMETER.sub(r"%(\1)s", self.names.complete(sql).replace("%", "%%"))
        with self._guarded(), psycopg.ClientCursor(self.connection) as cursor:
            cursor.execute(query, dict(values))
            names = [each.name for each in cursor.description or []]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        query = self.names.complete(sql)
        with self._guarded():
            columns = described(self.connection, query)
            return columns.exact(pa.Table.from_batches(copy_out(self.connection, query, columns.schema), columns.schema))

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch."""
        query = self.names.complete(sql)
        with self._guarded():
            try:
                for batch in copy_out(self.connection, query, described(self.connection, query).schema):
                    yield from (batch.slice(start, rows_per_batch) for start in range(0, batch.num_rows, rows_per_batch))
            except (psycopg.ProgrammingError, psycopg.DataError) as error:
                if isinstance(error, psycopg.errors.InsufficientPrivilege):
                    raise
                raise QueryRefused(_first_line(error)) from error

    def close(self) -> None:
        """End the session; its temporary tables go with it."""
        self.connection.close()

    def _execute(self, statement: str) -> None:
        self.connection.execute(statement.encode())

    def _define_lying(self, name: str, contract: Table, lying: Sequence[Lying]) -> None:
        self.names.define(name, self.stored.query(contract, lying))

    def _define_temporary(self, name: str, contract: Table, fill: Callable[[str], object]) -> None:
        self._temporary += 1
        table = f"pg_temp.{quoted(f'{contract.name}_{self._temporary}')}"
        columns = ", ".join(f"{quoted(column.name)} {TYPES[column.kind]}" for column in contract)
        with self._guarded():
            self._execute(f"create temporary table {table.removeprefix('pg_temp.')} ({columns})")
            fill(table)
            self._execute(f"analyze {table}")
        self.names.define(name, f"select {columns_of(contract)} from {table}")

    def _write(self, contract: Table, lying: Lying, fill: Callable[[str], object]) -> Made:
        """Put rows in place of what lies there, in one transaction."""
        with self._change():
            self.stored.clear(lying)
            fill(self.stored.table(contract.name))
            made = self.stored.finish(contract, lying)
        # Few rows too: thirteen rates thought to be one had a million trades read thirteen times.
        if made.rows:
            self._execute(f"analyze {self.stored.table(contract.name)}")
        return made

    def _require_current(self) -> None:
        ready = False
        try:
            with self._guarded():
                require_current(self.connection, self.address)
            ready = True
        finally:
            if not ready:
                self.close()

    @contextmanager
    def _change(self) -> Iterator[None]:
        """All or nothing, and only while the book's writer is still the writer."""
        with self.connection.transaction():
            if self.fence is not None:
                self.fence.hold(self.connection)
            yield

    def _guarded(self) -> Any:
        return named_errors(self.address.shown)


def _content_hash(rows: pa.Table) -> str:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, rows.schema) as writer:
        writer.write_table(rows.combine_chunks())
    return hashlib.sha256(sink.getvalue()).hexdigest()[:16]


def _first_line(error: psycopg.Error) -> str:
    return (error.diag.message_primary or str(error)).strip().splitlines()[0]
