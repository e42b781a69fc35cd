"""Load files: received untouched, journalled, read into landing tables; a receipt says what became of every line.

The order is fixed: the file is on disk, then the journal entry, then the rows. Rows can be made again from the first two, so a load
that is killed in between is finished by the next one (`finish_loads`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tallystick.day.book import Book
from tallystick.day.control import calculator
from tallystick.day.state import CUT_OVER
from tallystick.edges.adjustment_landing import finish_adjustments
from tallystick.edges.book_inputs import loads, own_profiles
from tallystick.edges.formats import Format, read, recognise
from tallystick.edges.kept_schemas import journal_schemas, read_with, schemas_for
from tallystick.edges.messages.reading import FileRefused, Reading, file_id
from tallystick.journal import Entry, Json, Kind, receive, received_path
from tallystick.model.catalogue import contract_of
from tallystick.model.contract import Kind as ContractKind
from tallystick.model.contract import Table
from tallystick.model.landing import RECEIVED_FILE
from tallystick.stores.snapshot import Snapshot
from tallystick.stores.store import Place, Store

Clock = Callable[[], str]

BEFORE_THE_FIRST_DAY = frozenset(
    {"security_message", "account_message", "price_message", "corporate_action_message", "opening_message", "fx_rate_message", "transfer_message"}
)
"""What may be loaded before the first day is open: reference data and opening balances."""


@dataclass(frozen=True)
class LoadReceipt:
    """What a load did: the journal entry, rows by landing table, lines read, lines that could not be used, remarks; `repeated` when the
    same bytes had been loaded before and nothing was done."""

    file_name: str
    sha256: str
    sequence: int
    file_format: str
    profile: str
    day: dt.date
    rows: dict[str, int]
    lines_read: int
    lines_of_form: int
    rejected: int
    remarks: tuple[str, ...]
    repeated: bool


def load(book: Book, path: Path, now: Clock, profile: str | None = None) -> LoadReceipt:
    """Load one file. Raises FileRefused (whole file, nothing changed), ReceiveFailed, JournalWriteFailed."""
    finish_loads(book)
    form = recognise(path, path.name, own_profiles(book), profile)
    day = book.state.loading_day
    received = receive(book.path, path)
    earlier = _loaded_before(book, received.sha256)
    if earlier is not None:
        return _repeat(book, earlier, path.name, received.sha256, form, now)
    schemas = schemas_for(book, form)
    form = read_with(book, form, schemas)
    batches = _Landing(book, received.sha256, form, day)
    totals = batches.write(read(received_path(book.path, received.sha256), file_id(received.sha256), form))
    facts: dict[str, Json] = {
        "name": path.name,
        "bytes": received.size_bytes,
        "format": form.name,
        "profile": form.profile_name,
        "profile_text": form.profile_text,
        "bucket": day.isoformat(),
        "rows": dict(totals.rows),
        "lines_read": totals.lines_read,
    }
    if schemas is not None:
        journal_schemas(book, schemas, now)
        facts["schemas"] = schemas
    receipt = book.journal.append(Kind.LOAD, book.actor, facts, now(), received.sha256)
    batches.publish(receipt.sequence, path.name, totals)
    return LoadReceipt(
        path.name,
        received.sha256,
        receipt.sequence,
        form.name,
        form.profile_name,
        day,
        totals.rows,
        totals.lines_read,
        totals.lines_of_form,
        totals.rejected,
        totals.remarks,
        repeated=False,
    )


def finish_loads(book: Book) -> int:
    """Make the landing rows of journalled files of the open day that have none under their name (a load was killed); how many files.

    Approved adjustments that did not land are landed as well.
    """
    finish_adjustments(book)
    bucket = book.state.loading_day
    known = {snapshot.fingerprint for snapshot in book.catalogue.latest(RECEIVED_FILE.name, bucket)}
    files = [entry for entry in loads(book) if entry.facts.get("bucket") == bucket.isoformat()]
    unfinished = [entry for entry in files if load_fingerprint(_content(entry), RECEIVED_FILE.name, _smallest_name(book, entry)) not in known]
    for entry in unfinished:
        land_again(book, entry, _smallest_name(book, entry))
    return len(unfinished)


def replay_load(book: Book, entry: Entry) -> None:
    """Do again what a journalled load did: land its file, or give a landed file the smaller name it came under once more."""
    repeated = entry.facts.get("repeat_of")
    first = entry if repeated is None else book.reader.entry(int(str(repeated)))
    before, after = (_smallest_name(book, first, upto) for upto in (entry.sequence - 1, entry.sequence))
    if repeated is None or before != after:
        land_again(book, first, after)


def land_again(book: Book, entry: Entry, name: str) -> None:
    """Read a journalled file (or take a customer's rows) into the landing tables again, under this name. Raises ForeignTableChanged."""
    facts = entry.facts
    if "content" in facts:
        from tallystick.edges.foreign import take

        take.land_again(book, entry, name)
        return
    sha256 = str(entry.file_sha256)
    form = read_with(book, Format(str(facts["format"]), str(facts["profile"]), str(facts["profile_text"])), facts.get("schemas"))
    batches = _Landing(book, sha256, form, dt.date.fromisoformat(str(facts["bucket"])))
    totals = batches.write(read(received_path(book.path, sha256), file_id(sha256), form))
    batches.publish(entry.sequence, name, totals)


def _content(entry: Entry) -> str:
    """The hash of what was loaded: the file's, or that of the rows taken from a customer's own tables."""
    return str(entry.facts.get("content") or entry.file_sha256)


def _smallest_name(book: Book, entry: Entry, upto: int | None = None) -> str:
    """The smallest name under which a file came while its day was open, so that order does not matter; up to a journal sequence."""
    bucket = entry.facts["bucket"]
    again = [each for each in loads(book) if each.facts.get("repeat_of") == entry.sequence and each.facts.get("loading_day") == bucket]
    return min(str(each.facts["name"]) for each in (entry, *again) if upto is None or each.sequence <= max(upto, entry.sequence))


def _loaded_before(book: Book, sha256: str) -> Entry | None:
    found = [entry for entry in loads(book) if entry.file_sha256 == sha256 and not entry.facts.get("repeat_of")]
    return found[0] if found else None


def _repeat(book: Book, earlier: Entry, name: str, sha256: str, form: Format, now: Clock) -> LoadReceipt:
    """The same bytes again: journalled as a repeat; nothing else changes but, on the same day, the file's name to the smaller one."""
    facts = earlier.facts
    said: dict[str, Json] = {"name": name, "repeat_of": earlier.sequence, "loading_day": book.state.loading_day.isoformat()}
    receipt = book.journal.append(Kind.LOAD, book.actor, said, now(), sha256)
    finish_loads(book)
    day = dt.date.fromisoformat(str(facts["bucket"]))
    remarks = [f"already loaded as entry {earlier.sequence}; nothing was done"]
    if form.profile_name != facts["profile"]:
        remarks.append(f"it was read with profile {facts['profile']}; profile {form.profile_name} was not used")
    return LoadReceipt(name, sha256, receipt.sequence, str(facts["format"]), str(facts["profile"]), day, {}, 0, 0, 0, tuple(remarks), True)


def load_fingerprint(sha256: str, table_name: str, file_name: str) -> str:
    """What tells whether a file's rows of a table are the ones to have, under the name they are to have."""
    return f"{sha256}.{table_name}.{file_name if table_name == RECEIVED_FILE.name else ''}"


@dataclass(frozen=True)
class _Totals:
    rows: dict[str, int]
    lines_read: int
    lines_of_form: int
    rejected: int
    remarks: tuple[str, ...]


class _Landing:
    """Writes the landing rows of one file, one Parquet file a table, and publishes them together."""

    def __init__(self, book: Book, sha256: str, form: Format, bucket: dt.date) -> None:
        self.book, self.sha256, self.form, self.bucket = book, sha256, form, bucket
        self.writers: dict[str, pq.ParquetWriter] = {}
        self.background = ThreadPoolExecutor(max_workers=1)
        self.unwritten: Future[None] | None = None

    def write(self, readings: Iterator[Reading]) -> _Totals:
        """Write all batches to temporary files; a refused file leaves nothing behind."""
        finished = False
        rows: dict[str, int] = {}
        lines = form_lines = rejected = 0
        remarks: list[str] = []
        try:
            for reading in readings:
                for name, table in reading.tables.items():
                    self._add(name, table)
                    rows[name] = rows.get(name, 0) + table.num_rows
                lines, form_lines, rejected = lines + reading.lines_read, form_lines + reading.lines_of_form, rejected + reading.rejected
                remarks.extend(reading.remarks)
            self._refuse_too_early(rows)
            self._await_written()
            finished = True
        finally:
            self.background.shutdown(wait=True)
            for writer in self.writers.values():
                writer.close()
            if not finished:
                self._discard()
        return _Totals(rows, lines, form_lines, rejected, tuple(remarks))

    def publish(self, sequence: int, file_name: str, totals: _Totals) -> None:
        """Make the rows count."""
        record = {
            "file_id": [file_id(self.sha256)],
            "file_name": [file_name],
            "file_format": [self.form.name],
            "profile": [self.form.profile_name],
            "lines_read": [totals.lines_read],
            "lines_of_form": [totals.lines_of_form],
        }
        self._writer(RECEIVED_FILE.name).write_table(pa.table(record, schema=RECEIVED_FILE.arrow))
        self.writers[RECEIVED_FILE.name].close()
        with calculator(self.book) as store:
            landed = [self._landed(store, name, sequence, file_name) for name in self.writers]
        self.book.catalogue.publish(landed)

    def _add(self, name: str, table: pa.Table) -> None:
        """Have the block written while the next one is read; never more than one waits."""
        writer = self._writer(name)
        self._await_written()
        self.unwritten = self.background.submit(writer.write_table, table)

    def _await_written(self) -> None:
        if self.unwritten is not None:
            self.unwritten.result()
            self.unwritten = None

    def _writer(self, name: str) -> pq.ParquetWriter:
        if name not in self.writers:
            part, contract = self._part(name), contract_of(name)
            part.parent.mkdir(exist_ok=True)
            how: dict[str, Any] = {"use_dictionary": _repeating(contract), "write_statistics": _looked_for(contract)}
            self.writers[name] = pq.ParquetWriter(part, contract.arrow, compression="zstd", compression_level=1, **how)
        return self.writers[name]

    def _part(self, name: str) -> Path:
        return self.book.path / "scratch" / f"{name}-{self.sha256[:16]}.landing"

    def _landed(self, store: Store, name: str, sequence: int, file_name: str) -> Snapshot:
        """Give the rows of a table their place; the snapshot to publish."""
        fingerprint, part = load_fingerprint(self.sha256, name, file_name), file_id(self.sha256)
        made = store.take_in(contract_of(name), self._part(name), Place(name, self.bucket, 1, self.sha256[:16], part))
        made_by = (None, "load", sequence, self.book.rules_version, self.book.code_version)
        return Snapshot(name, self.bucket, 1, part, made.path, made.sha256, made.bytes, made.rows, fingerprint, *made_by)

    def _refuse_too_early(self, rows: dict[str, int]) -> None:
        early = sorted(set(rows) - BEFORE_THE_FIRST_DAY)
        if self.bucket == CUT_OVER and early:
            found = f"found rows for {', '.join(early)} while no day is open, expected reference data or opening balances"
            raise FileRefused("NO_DAY_OPEN", f"{found}; open a day with `tallystick day open`")

    def _discard(self) -> None:
        for name in self.writers:
            self._part(name).unlink(missing_ok=True)


def _repeating(contract: Table) -> list[str]:
    """Columns whose values come again and again, for which a dictionary pays: not times, counts, texts, prices and the sender's own ids."""
    alone = (ContractKind.TIMESTAMP, ContractKind.COUNT, ContractKind.TEXT, ContractKind.PRICE)
    return [column.name for column in contract if column.kind not in alone and not column.name.endswith(("exec_id", "reference"))]


def _looked_for(contract: Table) -> list[str]:
    """Columns by which a reader may leave out a block: reasons and dates. (Least and greatest values of all columns are a sixth of the writing.)"""
    return [column.name for column in contract if column.kind is ContractKind.DATE or column.name == "reason"]
