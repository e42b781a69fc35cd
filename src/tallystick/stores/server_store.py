"""SQL Server or Oracle as the engine of a book: the stages run in the customer's database, over tables made by migrations, with no DDL at run time.

What PostgreSQL's store does (`postgres_store`), through the drivers of these two; what differs is said in `mssql_kind` and `oracle_kind`. Rows
written and not committed are seen by nobody, so a result is whole or absent.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.journal.dbapi_fence import DbapiFence
from tallystick.journal.dbapi_session import open_session
from tallystick.journal.errors import DatabaseTrouble, NoRight, RowExists, ServerTrouble
from tallystick.model.contract import Storage, Table
from tallystick.relation import Relation
from tallystick.stores.address import StoreAddress
from tallystick.stores.dialects.flatten import flattened
from tallystick.stores.dialects.layout import laid_out, words_of
from tallystick.stores.digest import digest_sql, digest_text
from tallystick.stores.digest_by_hand import digest_by_hand
from tallystick.stores.migrations.scripted import require_current
from tallystick.stores.server_address import server_address
from tallystick.stores.server_kind import ServerKind
from tallystick.stores.server_names import Names
from tallystick.stores.server_query import EngineText, Query, parsed
from tallystick.stores.server_rows import BESIDE, MADE, NO_DAY, Lying, StoredRows, at_place
from tallystick.stores.server_texts import translated, with_values
from tallystick.stores.server_values import fetched_batches, fetched_table
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Made, Place, QueryRefused
from tallystick.stores.text_bytes import without_zero_bytes

ROWS_PER_BATCH = 10_000
NO_DDL_VARIABLE = "TALLYSTICK_STORE_DDL"
"""`none`: nothing is made at run time, not even a temporary table."""

GIVEN = "given"
"""The part of rows that were brought in by name (rules)."""

_WHOLE_TABLE = re.compile(r'select \* from "([a-z_0-9]+)"')


class ServerStore:
    """One session on the schema of a book (the protocol is `store.Store`). `fence`: the writer's, held in every change."""

    def __init__(self, kind: ServerKind, address: StoreAddress, environment: Mapping[str, str], fence: DbapiFence | None = None) -> None:
        self.kind, self.address, self.fence, self.language = kind, address, fence, kind.engine.name
        self.makes_nothing = environment.get(NO_DDL_VARIABLE, "") == "none"
        self.session = open_session(kind.server.engine, server_address(address), read_only=False)
        self.stored = StoredRows(self.session, kind, address.schema)
        self.names = Names()
        self._aside = 0
        self._sources = 0
        self._require_current()

    def compile(self, relation: Relation) -> str:
        """The text of a relation, its subqueries named at the head."""
        return EngineText(laid_out(flattened(words_of(self.kind.engine.text(relation.query)))))

    def define_rows(self, name: str, contract: Table, rows: pa.Table) -> None:
        """Rules stay in their table under the hash of their content, written once; other rows are the session's own."""
        rows = _shaped(contract, rows)
        lying = Lying(contract.name, NO_DAY, 1, GIVEN, _content_hash(rows))
        if contract.room == "rules" and self._kept_rules(contract, lying, rows):
            self._define_lying(name, contract, [lying])
            return
        inline = self.kind.inline(contract, rows) if self.makes_nothing else None
        if inline is not None:
            self.names.define(name, Query((), inline))
            return
        self._define_aside(name, contract, lambda aside: self._bring(contract, rows.to_batches(), aside.target, aside.columns, aside.beside))

    def _kept_rules(self, contract: Table, lying: Lying, rows: pa.Table) -> bool:
        """Whether rules are in their table, perhaps by now; a user who may not write them uses its own rows."""
        if self.stored.made(lying) is None:
            # RowExists: another session has written the same rules in this moment.
            with suppress(NoRight, RowExists):
                self._write(contract, lying, lambda: self._bring_to(contract, rows.to_batches(), lying))
        return self.stored.made(lying) is not None

    def define_snapshots(self, name: str, contract: Table, snapshots: Sequence[Snapshot], proved: bool = False) -> None:
        """The name over the rows of these snapshots; no rows when there are none."""
        lying = [self.stored.require_content(contract, each) if proved else self.stored.require(each) for each in snapshots]
        self._define_lying(name, contract, lying)

    def define_made(self, name: str, contract: Table, made: Made, place: Place) -> None:
        """The name over rows just made."""
        self._define_lying(name, contract, [at_place(place)])

    def define_view(self, name: str, contract: Table, sql: str) -> None:
        """The name over a query, cast to its contract."""
        self.names.define(name, self._cast(contract, sql))

    def define_result(self, name: str, contract: Table, sql: str) -> None:
        """The name over rows put aside, computed once; over the query where nothing may be made."""
        if self.makes_nothing and self.kind.inline(contract, contract.arrow.empty_table()) is not None:
            self.define_view(name, contract, sql)
            return
        head, body = self.names.complete(self._cast(contract, sql))
        self._define_aside(name, contract, lambda aside: self._insert(aside.target, aside.columns, aside.beside, head, body, "put_aside"))

    def made_before(self, contract: Table, place: Place) -> Made | None:
        """Rows a killed run has committed."""
        lying = at_place(place)
        made = self.stored.made(lying)
        return Made(self.stored.path(lying), made[1], 0, made[0]) if made else None

    def make(self, contract: Table, sql: str, place: Place) -> Made:
        """Run a query into the rows of a place."""
        lying = at_place(place)
        query = self._source(sql)
        casts = ", ".join(self.kind.cast(f"step_result.{self._quoted(each.name)}", each) for each in contract)
        beside = ", ".join(self.stored.beside(lying))
        head, body = self.names.complete(query.read_by("step_result", f"SELECT {casts}, {beside} FROM step_result"))
        columns = [*(self._quoted(name) for name in contract.by_name), *BESIDE]
        target = self.stored.table(contract.name)
        return self._write(contract, lying, lambda: self.session.execute(self.kind.insert_query(target, columns, head, body)))

    def make_rows(self, contract: Table, rows: pa.Table, place: Place) -> Made:
        """Write rows to a place."""
        lying, shaped = at_place(place), _shaped(contract, rows)
        return self._write(contract, lying, lambda: self._bring_to(contract, shaped.to_batches(), lying))

    def take_in(self, contract: Table, file: Path, place: Place) -> Made:
        """Bring a landing file to its place, batch by batch; the file goes when the rows are committed."""
        lying = at_place(place)
        with pq.ParquetFile(file) as parquet:
            batches = parquet.iter_batches(ROWS_PER_BATCH, columns=list(contract.by_name))
            made = self._write(contract, lying, lambda: self._bring_to(contract, batches, lying))
        file.unlink()
        return made

    def source(self, contract: Table, snapshot: Snapshot) -> str:
        """A name for the rows of a snapshot."""
        self._sources += 1
        name = f"{contract.name}_stored_{self._sources}"
        self._define_lying(name, contract, [self.stored.require(snapshot)])
        return f'"{name}"'

    def prove(self, contract: Table, snapshot: Snapshot) -> None:
        """Compare number and mark of a snapshot's rows."""
        self.stored.require_content(contract, snapshot)

    def digest(self, contract: Table, source: str) -> str:
        """The digest of a named table; row by row in this process where the server cannot hash a row of it."""
        name = self._quoted(source.strip('"'))
        counted = self.kind.too_long_sql(contract, name)
        if counted is not None and int(self._fetch(counted)[0][0]):
            columns = ", ".join(self._quoted(each) for each in contract.by_name)
            head, body = self.names.complete(Query((), f"SELECT {columns} FROM {name}"))
            batches = fetched_batches(self.session, head + body, ROWS_PER_BATCH)
            return digest_by_hand(contract, (row for batch in batches for row in batch.to_pylist()))
        rows, *words = self._fetch(digest_sql(contract, name, self.kind.digest))[0]
        return digest_text(contract.name, int(rows), [int(word) for word in words])

    def sweep(self, day: dt.date, kept: Iterable[str]) -> None:
        """Remove scratch rows, and rows of the day that are at none of the paths `kept`."""
        wanted = set(kept)
        with self._change():
            self.stored.remove([each for each in self.stored.left_of(day) if self.stored.path(each) not in wanted and each.part != GIVEN])

    def forget_all(self) -> None:
        """Remove every row of the book's tables. (By DELETE: emptying a table otherwise wants a right beyond those of every day.)"""
        from tallystick.model.catalogue import TABLES

        stored = [name for name, table in TABLES.items() if table.storage is not Storage.VIEW]
        with self._change():
            for name in (*stored, MADE):
                self.session.execute(f"DELETE FROM {self.stored.table(name)}")

    def run(self, sql: str) -> list[tuple[Any, ...]]:
        """Execute one query and fetch all of its result."""
        head, body = self.names.complete(self._source(sql))
        return self.session.rows(head + body)

    def rows(self, sql: str, values: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query with `$name` parameters."""
        head, body = self.names.complete(self._source(with_values(sql, values)))
        with self.session.reading(head + body) as cursor, self.session.guarded():
            names = [str(each[0]).lower() for each in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def arrow(self, sql: str) -> pa.Table:
        """The result of a query as one Arrow table."""
        head, body = self.names.complete(self._source(sql))
        return fetched_table(self.session, head + body)

    def stream(self, sql: str, rows_per_batch: int) -> Iterator[pa.RecordBatch]:
        """The result of a query batch by batch."""
        head, body = self.names.complete(self._source(sql))
        try:
            yield from fetched_batches(self.session, head + body, rows_per_batch)
        except ServerTrouble:
            raise
        except DatabaseTrouble as error:
            raise QueryRefused(str(error)) from error

    def close(self) -> None:
        """End the session; rows put aside go with it."""
        self.session.close()

    def _source(self, sql: str) -> Query:
        """The query in the engine's own SQL: as it is, or one of the house's small ones read and written anew."""
        if isinstance(sql, EngineText):
            return parsed(sql)
        whole = _WHOLE_TABLE.fullmatch(sql)
        return parsed(f"SELECT * FROM {self._quoted(whole.group(1))}" if whole else translated(self.kind.engine, sql))

    def _cast(self, contract: Table, sql: str) -> Query:
        casts = ", ".join(f"{self.kind.cast(f'uncast.{self._quoted(each.name)}', each)} AS {self._quoted(each.name)}" for each in contract)
        return self._source(sql).read_by("uncast", f"SELECT {casts} FROM uncast")

    def _fetch(self, statement: str) -> list[tuple[Any, ...]]:
        head, body = self.names.complete(Query((), statement))
        return self.session.rows(head + body)

    def _define_lying(self, name: str, contract: Table, lying: Sequence[Lying]) -> None:
        self.names.define(name, Query((), self.stored.query(contract, lying)))

    def _define_aside(self, name: str, contract: Table, fill: Callable[[Any], object]) -> None:
        self._aside += 1
        aside = self.kind.aside(contract, self._aside, self.address.schema)
        if aside.create is not None:
            self.session.execute(aside.create)
        fill(aside)
        self.names.define(name, Query((), aside.query))

    def _insert(self, target: str, columns: Sequence[str], beside: Sequence[tuple[str, str]], head: str, body: str, name: str) -> None:
        """A query's rows into a table, with constants beside them."""
        parts = "".join(f", {value}" for _, value in beside)
        head, body = parsed(head + body).read_by(name, f"SELECT {name}.*{parts} FROM {name}").written() if beside else (head, body)
        self.session.execute(self.kind.insert_query(target, [*columns, *(each for each, _ in beside)], head, body))

    def _bring_to(self, contract: Table, batches: Iterable[pa.RecordBatch], lying: Lying) -> None:
        columns = [self._quoted(name) for name in contract.by_name]
        self._bring(contract, batches, self.stored.table(contract.name), columns, tuple(zip(BESIDE, self.stored.beside(lying), strict=True)))

    def _bring(self, contract: Table, batches: Iterable[pa.RecordBatch], target: str, columns: Sequence[str], beside: Sequence[tuple[str, str]]) -> None:
        statement = self.kind.insert_row(target, columns, [each.kind for each in contract], beside)
        for batch in batches:
            table = without_zero_bytes(pa.Table.from_batches([batch]).cast(contract.arrow))
            for part in table.to_batches(ROWS_PER_BATCH):
                rows = self.kind.bound(contract, part)
                if rows:
                    self.session.many(statement, rows, self.kind.sizes(contract, rows))

    def _write(self, contract: Table, lying: Lying, fill: Callable[[], object]) -> Made:
        """Put rows in place of what lies there, in one transaction."""
        with self._change():
            self.stored.clear(lying)
            fill()
            return self.stored.finish(contract, lying)

    @contextmanager
    def _change(self) -> Iterator[None]:
        """All or nothing, and only while the book's writer is still the writer."""
        with self.session.transaction():
            if self.fence is not None:
                self.fence.hold(self.session)
            yield

    def _require_current(self) -> None:
        ready = False
        try:
            require_current(self.session, self.kind, self.address)
            ready = True
        finally:
            if not ready:
                self.close()

    def _quoted(self, name: str) -> str:
        return self.kind.engine.quoted(name)


def _shaped(contract: Table, rows: pa.Table) -> pa.Table:
    return rows.select(list(contract.by_name)).cast(contract.arrow)


def _content_hash(rows: pa.Table) -> str:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, rows.schema) as writer:
        writer.write_table(rows.combine_chunks())
    return hashlib.sha256(sink.getvalue()).hexdigest()[:16]
