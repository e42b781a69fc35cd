"""Rows of the landing tables as MX messages.

Rows     those of the table the message is read into; what the place of a row says (file, line, raw text) is not looked at
Refused  `CannotBeSaid`: a column the message has no element for, a value the element cannot hold, a message that is not valid; nothing is written
Holds    what is written is read back as the same rows, with `sender`, `sent_at` and `message_type` of the header
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mx.document import parser
from tallystick.edges.messages.mx.layout import Layout
from tallystick.edges.messages.mx.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mx.layouts import LAYOUTS
from tallystick.edges.messages.mx.schemas import schemas_of
from tallystick.edges.messages.mx.writing.cash import CASH_KINDS, cash_bodies
from tallystick.edges.messages.mx.writing.frame import MxSending, framed
from tallystick.edges.messages.mx.writing.holdings import HOLDINGS_KINDS, holdings_bodies
from tallystick.edges.messages.mx.writing.walk import Walk

if TYPE_CHECKING:
    import pyarrow as pa

Rows: TypeAlias = "pa.Table | Sequence[Row]"
KINDS = tuple(sorted([*LAYOUTS, *HOLDINGS_KINDS, *CASH_KINDS]))
"""The messages that are written."""

START = b'<?xml version="1.0" encoding="UTF-8"?>\n<BizMsgs>\n'
END = b"\n</BizMsgs>\n"


def write_mx(kind: str, rows: Rows, sending: MxSending, entries: Rows = ()) -> bytes:
    """Messages of one kind (`sese.023`) as one XML file; `entries` are those of a bank statement. Raises CannotBeSaid."""
    texts = _texts(kind, rows, sending, entries)
    return START + "\n".join(texts).encode() + END if texts else b""


def mx_messages(kind: str, rows: Rows, sending: MxSending, entries: Rows = ()) -> list[bytes]:
    """The same messages one by one, each header and document in an element BizMsg. Raises CannotBeSaid."""
    return [text.encode() for text in _texts(kind, rows, sending, entries)]


def _texts(kind: str, rows: Rows, sending: MxSending, entries: Rows) -> list[str]:
    if kind not in KINDS:
        raise CannotBeSaid("message_type", kind, f"expected one of {', '.join(KINDS)}")
    version = sending.version(kind)
    if kind in HOLDINGS_KINDS:
        bodies = holdings_bodies(kind, _dictionaries(rows))
    elif kind in CASH_KINDS:
        bodies = cash_bodies(kind, _dictionaries(rows), _dictionaries(entries), sending.at)
    else:
        bodies = _bodies(LAYOUTS[kind], _dictionaries(rows), version, sending)
    texts = [framed(version, body, reference, at, sending) for body, reference, at in bodies]
    if sending.schemas is not None:
        _check(texts, version, sending)
    return texts


def _bodies(layout: Layout, rows: list[Row], version: str, sending: MxSending) -> list[tuple[str, object, object]]:
    """The document of each message, with the reference and the time of its header."""
    walk = Walk(layout.parts, sending)
    for row in rows:
        _refuse_unsaid(layout, row, version, sending)
    prepared = [layout.prepare(row) if layout.prepare else row for row in rows]
    messages = [[row] for row in prepared] if layout.one_a_message else _together(walk, prepared, layout)
    return [(_document(layout.root, walk.text(group)), _reference(layout, group[0]), group[0].get("sent_at")) for group in messages]


def _together(walk: Walk, rows: list[Row], layout: Layout) -> list[list[Row]]:
    shared: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        key = tuple([row.get(column) for column in (*walk.columns, layout.reference, "sent_at")])
        shared.setdefault(key, []).append(row)
    return list(shared.values())


def _document(root: str, inside: str) -> str:
    return f"<{root}>{inside}</{root}>"


def _reference(layout: Layout, row: Row) -> object:
    named = (row.get(column) for column in (layout.reference, "instruction_reference", "our_reference"))
    return next((each for each in named if each is not None), None)


def _refuse_unsaid(layout: Layout, row: Row, version: str, sending: MxSending) -> None:
    frame = {"sender": sending.sender.removesuffix("XXX"), "message_type": version}
    for column, value in row.items():
        if value is None or column in layout.said or column in OF_PLACE or column in ("sent_at", "statement_source"):
            continue
        if column not in frame or column not in layout.of_frame:
            raise CannotBeSaid(column, value, f"{layout.message}: expected none: the message has no element for it")
        if value not in (frame[column], sending.sender):
            raise CannotBeSaid(column, value, f"expected {frame[column]!r} or none: the header says it")
    for column, given in layout.given.items():
        if row.get(column) != given:
            raise CannotBeSaid(column, row.get(column), f"{layout.message}: expected {given}")


def _check(texts: Sequence[str], version: str, sending: MxSending) -> None:
    schemas = schemas_of(sending.schemas) if sending.schemas else None
    if schemas is None or schemas.schema(version) is None:
        raise CannotBeSaid("message_type", version, f"expected a schema for it in {sending.schemas}")
    for text in texts:
        problem = schemas.problem(etree.fromstring(text.encode(), parser())[1], version)
        if problem is not None:
            raise CannotBeSaid("message", version, f"which is not valid: {problem.detail}")


def _dictionaries(rows: Rows) -> list[Row]:
    """The rows as dictionaries; of a table, without the columns that are null throughout."""
    if isinstance(rows, Sequence):
        return [row if isinstance(row, Mapping) else dict(row) for row in rows]
    filled = [name for name in rows.column_names if rows[name].null_count < rows.num_rows]
    return list(rows.select(filled).to_pylist())
