"""Reading a file of MT messages (ISO 15022 and the older category 9) into landing rows.

Read are MT940, 942 and 950 (`stated_balance`, `stated_entry`), MT535 (`stated_position`), and by their layouts MT544 to 547 and 548
(`depository_message`), MT540 to 543, 530, 549 and 578 (`instruction_message`), 548 (`status_message`), 536
(`stated_movement`), 537 (`stated_pending`, `stated_penalty`), 515 (`confirmation_message`), 564 and 566 (`corporate_action_message`).
Everything else that stands in the file becomes one row of `depository_message` with its reason, so that
no message is lost: another type, a message cut off or wrongly nested, a refusal by the network, text outside of messages.

A file without blocks is read as bare statements. Text is UTF-8 or, failing that, Latin-1 (a remark says so). In the count of a
file a line is a physical line on which a row stands; all other lines are of form (headers, continuations, blank lines).

Reason codes: `tallystick.edges.messages.mt.reasons`.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from tallystick.edges.messages.mt.blocks import Stray, bare, framed
from tallystick.edges.messages.mt.holdings import read_holdings
from tallystick.edges.messages.mt.layout.read import LayoutReader
from tallystick.edges.messages.mt.layouts import READ_LAYOUTS
from tallystick.edges.messages.mt.layouts.moved import STATUS, moved_layouts
from tallystick.edges.messages.mt.layouts.settled import TYPES
from tallystick.edges.messages.mt.message import STATEMENT_TYPES, Message
from tallystick.edges.messages.mt.rows import Place, Rows, Unreadable
from tallystick.edges.messages.mt.settings import MtSettings
from tallystick.edges.messages.mt.statement import read_statement
from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.model.landing import DEPOSITORY_MESSAGE

_BARE = re.compile(r"^:(20|25|28C?|6[0-9][FM]?|16R):", re.MULTILINE)
_HEAD = re.compile(rb"(?:\A|[\s$\x01\x03])\{1:[A-Z][0-9]{2}|(?:\A|\n):(?:20|25|28C?|6[0-9][FM]?|16R):")
READ_TYPES = frozenset(["535"]) | STATEMENT_TYPES | frozenset(TYPES) | frozenset(READ_LAYOUTS)
_STATEMENTS = frozenset(["536", "537"])


def recognise_mt(head: bytes) -> bool:
    """Whether the first bytes of a file look like MT messages: a block 1, or the first field of a bare statement."""
    return _HEAD.search(head.removeprefix(b"\xef\xbb\xbf")) is not None


def read_mt(path: Path, file_id: str, settings: MtSettings | None = None) -> Reading:
    """Read a file of MT messages; raises `FileRefused` when the file as a whole cannot be read."""
    given = settings or MtSettings()
    data = _bytes(path, given)
    encoding = _encoding(data)
    text = data.decode("latin-1").replace("\xef\xbb\xbf", "\n\n\n", 1) if data.startswith(b"\xef\xbb\xbf") else data.decode("latin-1")
    rows = Rows(file_id)
    by_layout = LayoutReader({**READ_LAYOUTS, **moved_layouts(given.cns_contra_accounts)}, rows)
    if encoding != "utf-8":
        rows.remarks.append("the text is not UTF-8, it is read as Latin-1: letters outside of ASCII may be wrong")
    with without_collection():
        for each in _parts(text, encoding, path):
            if isinstance(each, Stray):
                _read_stray(each, rows)
            else:
                _read(each, given, rows, by_layout)
        by_layout.finish()
        return _reading(rows, text)


@contextmanager
def without_collection() -> Iterator[None]:
    """Without looks for cycles: what is made of a message has none and is soon gone, and each look costs a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _bytes(path: Path, settings: MtSettings) -> bytes:
    size = path.stat().st_size
    if size > settings.largest_file_bytes:
        raise FileRefused("FILE_TOO_LARGE", f"{path.name}: found {size} bytes, expected at most {settings.largest_file_bytes}; split the file")
    data = path.read_bytes()
    if not data.strip():
        raise FileRefused("EMPTY_FILE", f"{path.name}: found no text, expected at least one message")
    if b"\0" in data:
        raise FileRefused("NOT_TEXT", f"{path.name}: found a zero byte at offset {data.index(0)}, expected text in ASCII, UTF-8 or Latin-1")
    return data


def _parts(text: str, encoding: str, path: Path) -> Iterator[Message | Stray]:
    """The messages of the file: those in blocks, else bare statements."""
    in_blocks = framed(text, encoding)
    first = next(in_blocks, None)
    if first is not None:
        return chain([first], in_blocks)
    if not _BARE.search(text):
        raise FileRefused("NOT_AN_MT_FILE", f"{path.name}: found neither a block {{1: nor a field such as :20: at the start of a line, expected MT messages")
    return bare(text, encoding)


def _encoding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _read(message: Message, settings: MtSettings, rows: Rows, by_layout: LayoutReader) -> None:
    if message.acknowledgement == "positive":
        rows.remarks.append(f"line {message.place.line_number}: acknowledgement of the network, positive")
        return
    problem = _unread(message)
    if problem is None:
        try:
            _read_type(message, settings, rows, by_layout)
        except Unreadable as unreadable:
            problem = unreadable
    if problem is not None:
        reference = next((each.content.strip() for each in message.fields if each.tag in ("20", "20C")), None)
        place = Place(message.line_of(0), message.place.byte_offset, message.place.byte_length)
        rows.add(DEPOSITORY_MESSAGE, place, {"activity_reference": reference}, message.text, problem)


def _read_type(message: Message, settings: MtSettings, rows: Rows, by_layout: LayoutReader) -> None:
    if message.kind in STATEMENT_TYPES:
        read_statement(message, settings.cash_source, rows)
    elif message.kind == "535":
        read_holdings(message, settings.position_source, rows)
    elif message.kind in TYPES:
        by_layout.read(message, {})
    elif message.kind == "548":
        _read_layouts(message, settings, rows, by_layout)
        by_layout.read(message, {}, STATUS)
    else:
        _read_layouts(message, settings, rows, by_layout)


def _read_layouts(message: Message, settings: MtSettings, rows: Rows, by_layout: LayoutReader) -> None:
    if message.kind in _STATEMENTS:
        known: dict[str, object] = {"statement_source": settings.position_source}
    else:
        known = {"sender": message.sender, "message_type": "MT" + message.kind} if message.kind not in ("564", "566") else {}
    count = by_layout.read(message, known)
    if not count:
        rows.remarks.append(f"line {message.place.line_number}: MT{message.kind} states nothing: no movement, open item, penalty or result stands in it")
    if message.kind in _STATEMENTS and (page := _page(message)) not in ("", "1/ONLY"):
        rows.remarks.append(f"line {message.place.line_number}: MT{message.kind} is page {page}")


def _page(message: Message) -> str:
    return next((text[4:].strip() for text in message.texts() if text.startswith("28E:")), "")


def _unread(message: Message) -> Unreadable | None:
    """Why a message is not read at all, or none."""
    if message.acknowledgement:
        return Unreadable("NETWORK_REJECTED", "found an acknowledgement of the network that is not positive (451:0): the message behind it was not sent")
    if message.cut_off:
        return Unreadable("TRUNCATED_MESSAGE", f"MT{message.kind or '?'}: found no end of the text block, expected -}}")
    if message.kind not in READ_TYPES:
        return Unreadable("UNREAD_MESSAGE_TYPE", f"found MT{message.kind or ' without a type'}, expected one of {', '.join(sorted(READ_TYPES))}")
    return None


def _read_stray(stray: Stray, rows: Rows) -> None:
    problem = Unreadable("STRAY_TEXT", f"found {stray.text[:40]!r} outside of messages")
    rows.add(DEPOSITORY_MESSAGE, stray.place, {}, stray.text, problem)


def _reading(rows: Rows, text: str) -> Reading:
    tables = rows.tables()
    physical = text.count("\n") + (not text.endswith("\n"))
    numbers: Any = pa.chunked_array([chunk for table in tables.values() for chunk in table["line_number"].chunks], type=pa.int64())
    of_form = max(physical - pc.count_distinct(numbers).as_py(), 0)
    return Reading(tables, rows.count + of_form, of_form, tuple(rows.remarks))
