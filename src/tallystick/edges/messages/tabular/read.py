"""Read a CSV or Parquet file through a profile: the whole at once, or batch by batch with bounded memory.

A row is a line (or a quoted record of several lines) of the text, or a row of the Parquet file. It ends in the profile's landing
table, good or with a reason (`reasons.ROW_REASONS`); header, comments, blank lines and trailers are `lines_of_form`.
Raises `FileRefused` (`reasons.FILE_REASONS`) when the file as a whole cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from tallystick.edges.messages.reading import Reading
from tallystick.edges.messages.tabular.csv_rows import TextReader
from tallystick.edges.messages.tabular.land import Lander
from tallystick.edges.messages.tabular.opening import open_text
from tallystick.edges.messages.tabular.parquet_rows import open_parquet, parquet_rows
from tallystick.edges.messages.tabular.profile import Profile
from tallystick.edges.messages.tabular.trailer import Totals


def read_tabular(path: Path, file_id: str, profile: Profile) -> Reading:
    """The whole file as one `Reading`, its landing table under the profile's target."""
    tables: list[pa.Table] = []
    lines_read = lines_of_form = 0
    remarks: tuple[str, ...] = ()
    for batch in read_tabular_batches(path, file_id, profile):
        tables.append(batch.tables[profile.target])
        lines_read += batch.lines_read
        lines_of_form += batch.lines_of_form
        remarks += batch.remarks
    whole = pa.concat_tables(tables) if tables else profile.table.arrow.empty_table()
    return Reading({profile.target: whole}, lines_read, lines_of_form, remarks)


def read_tabular_batches(path: Path, file_id: str, profile: Profile) -> Iterator[Reading]:
    """The file batch by batch, in order. The last batch may be empty and carries the remarks.

    A batch counts only when the last has been read: until then the file may still be refused (TRAILER_MISMATCH, LINE_TOO_LONG).
    """
    return _parquet_batches(path, file_id, profile) if profile.format == "parquet" else _text_batches(path, file_id, profile)


def _text_batches(path: Path, file_id: str, profile: Profile) -> Iterator[Reading]:
    totals = Totals(profile)
    with path.open("rb") as file:
        opened = open_text(file, path, profile)
        reader = TextReader(profile, opened.names)
        rows_read, seen = 0, dict[str, int]()
        for records in opened.blocks:
            if not len(records):
                continue
            rows, stated, form = reader.rows(records)
            table = Lander(rows, profile, file_id, seen).table()
            totals.add(table, stated)
            rows_read += rows.count
            yield Reading({profile.target: table}, rows.count + form, form)
    remarks = opened.remarks + totals.compare() + (() if rows_read else ("the file holds a header only",))
    yield Reading({profile.target: profile.table.arrow.empty_table()}, opened.lines_of_form, opened.lines_of_form, remarks)


def _parquet_batches(path: Path, file_id: str, profile: Profile) -> Iterator[Reading]:
    file, remarks = open_parquet(path, profile)
    seen: dict[str, int] = {}
    with file:
        for rows in parquet_rows(file, profile):
            table = Lander(rows, profile, file_id, seen).table()
            yield Reading({profile.target: table}, rows.count)
    yield Reading({profile.target: profile.table.arrow.empty_table()}, 0, 0, remarks)
