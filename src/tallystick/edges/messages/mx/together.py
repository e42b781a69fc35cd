"""A large file read by several processes together, each a stretch of its messages; the rows are those one process would read.

Each process starts afresh (it inherits no thread and no lock) and reads its stretch of the file. A process costs about a second to start, in which one alone
reads some 25,000 messages, so that only files of many messages are shared.
"""

from __future__ import annotations

import mmap
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import pyarrow as pa

from tallystick.edges.messages.mt.rows import Rows
from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.cut import Piece
from tallystick.edges.messages.mx.messages import MessageReader
from tallystick.edges.messages.mx.pieces import read_pieces
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.mx.walk import Walk

FEWEST_MESSAGES_A_PROCESS = 50_000


@dataclass(frozen=True)
class Stretch:
    """What one process read: landing tables, remarks, and how many lines and messages."""

    tables: dict[str, pa.Table]
    remarks: list[str]
    lines: int
    messages: int


def read_together(path: Path, file_id: str, pieces: list[Piece], settings: MxSettings) -> list[Stretch]:
    """The stretches of a file, in its order."""
    size = -(-len(pieces) // settings.processes)
    stretches = [pieces[at : at + size] for at in range(0, len(pieces), size)]
    with ProcessPoolExecutor(len(stretches), get_context("spawn")) as pool:
        return list(pool.map(_read_stretch, *zip(*[(path, file_id, each, settings) for each in stretches], strict=True)))


def numbered_from(table: pa.Table, lines: int) -> pa.Table:
    """The rows of a stretch with so many lines before it."""
    at = table.column_names.index("line_number")
    return table.set_column(at, table.schema.field(at), pc.add(table["line_number"], lines))


def _read_stretch(path: Path, file_id: str, pieces: list[Piece], settings: MxSettings) -> Stretch:
    rows = Rows(file_id)
    reader = MessageReader(settings, rows)
    walk = Walk(rows, settings, reader)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        read_pieces(data, pieces, walk)
        reader.finish()
    return Stretch(rows.tables(), rows.remarks, reader.number, walk.messages)
