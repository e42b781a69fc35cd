"""Read a FIX log of any size into landing rows: executions (`execution_message`), post-trade messages (`confirmation_message`, `stated_position`).

Each line that is not blank gives a row: a readable execution, or a line with one of `reasons.REASONS`. Rows come block by block;
inside a block plain executions stand first, then ignored messages, then what was read the exact way.
Raises FileRefused EMPTY_FILE and NOT_A_FIX_LOG.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tallystick.edges.messages.fix.blocks import Block, LongLine, blocks
from tallystick.edges.messages.fix.exact import refusal
from tallystick.edges.messages.fix.plain import Part, read_block
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.recognise import recognise_fix
from tallystick.edges.messages.fix.said_read import Spoken
from tallystick.edges.messages.fix.settings import FixSettings
from tallystick.edges.messages.reading import FileRefused, Reading, landing_table
from tallystick.model.landing import EXECUTION_MESSAGE

HEAD_BYTES = 16 << 20
HELD_BY_ALLOCATOR = 31 << 20


def read_fix(path: Path, file_id: str, settings: FixSettings) -> Reading:
    """The whole log as one `Reading`; `file_id` is the short id of the received file."""
    parts = list(_parts(path, file_id, settings))
    table = pa.concat_tables([part.table for part in parts])
    lines, blank = sum(part.lines for part in parts), sum(part.blank_lines for part in parts)
    spoken = [said for part in parts for said in part.spoken]
    tables = {EXECUTION_MESSAGE.name: table} | _spoken_tables(spoken)
    return Reading(tables, lines, blank, tuple(_remarks(table, lines - blank - len(spoken))))


def _spoken_tables(spoken: list[list[Spoken]]) -> dict[str, pa.Table]:
    """Post-trade rows by table. Line numbers rise strictly: a further part of a message takes the next number."""
    rows: dict[str, list[dict[str, object]]] = {}
    contracts = {}
    for each in sorted((said for message in spoken for said in message), key=lambda said: int(str(said.values["line_number"]))):
        there = rows.setdefault(each.table.name, [])
        number = max(int(str(each.values["line_number"])), int(str(there[-1]["line_number"])) + 1 if there else 0)
        there.append(each.values | {"line_number": number})
        contracts[each.table.name] = each.table
    return {name: landing_table(contracts[name], there) for name, there in rows.items()}


def read_fix_batches(path: Path, file_id: str, settings: FixSettings) -> Iterator[pa.Table]:
    """The executions in tables of one block each, so that a log larger than memory can be written away as it is read."""
    return (part.table for part in _parts(path, file_id, settings))


def _parts(path: Path, file_id: str, settings: FixSettings) -> Iterator[Part]:
    with path.open("rb") as stream:
        _check_head(path, stream)
        _keep_memory()
        with ThreadPoolExecutor(settings.workers, thread_name_prefix="fix") as pool:
            waiting: deque[Future[Part]] = deque()
            for block in blocks(stream, settings.block_bytes, settings.max_line_bytes):
                waiting.append(pool.submit(_part, block, file_id, settings))
                if len(waiting) > settings.workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()


def _check_head(path: Path, stream: BinaryIO) -> None:
    head = stream.read(HEAD_BYTES)
    stream.seek(0)
    if not head.strip():
        raise FileRefused("EMPTY_FILE", f"{path.name}: found no text, expected a FIX log; ask the sender for the file again")
    if not recognise_fix(head):
        raise FileRefused("NOT_A_FIX_LOG", f"{path.name}: found no 8=FIX.x.y with SOH, | or ^A behind it; check the file, its encoding and the profile")


def _keep_memory() -> None:
    """Freeing one large array tells the allocator to keep what blocks free; otherwise each array is given back and faulted in again."""
    np.empty(HELD_BY_ALLOCATOR, np.uint8)


def _part(block: Block | LongLine, file_id: str, settings: FixSettings) -> Part:
    if isinstance(block, Block):
        return read_block(block, file_id, settings)
    refused = Refused("LINE_TOO_LONG", f"found {block.length} bytes, expected at most {settings.max_line_bytes}; is the file a stream without line ends?")
    place = {"file_id": file_id, "line_number": block.line, "byte_offset": block.offset, "byte_length": block.length}
    return Part(landing_table(EXECUTION_MESSAGE, [place | refusal(refused, block.head)]), 1, 0)


def _remarks(table: pa.Table, lines: int) -> Iterator[str]:
    overlooked = table.filter(pc.and_(pc.is_null(table["reason"]), pc.is_valid(table["detail"])))
    if overlooked.num_rows:
        first = pc.min(overlooked["line_number"]).as_py()
        yield f"{overlooked.num_rows} rows accepted although length, checksum or trade date are not as they should be (lenient); first line {first}"
    if table.num_rows > lines:
        yield f"{table.num_rows - lines} rows more than lines: capture reports with several sides"
