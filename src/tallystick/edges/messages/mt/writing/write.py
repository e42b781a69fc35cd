"""Rows of the landing tables as MT messages.

Rows     those of the table the message is read into; what the place of a row says (file, line, raw text) is not looked at
Refused  `CannotBeSaid`: a column the message has no field for, a value the field cannot hold, a row that is not of this type; nothing is written
Holds    what is written is read back as the same rows, with `sender` and `message_type` of the frame
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from tallystick.edges.messages.mt.layout import Layout
from tallystick.edges.messages.mt.layout.form import CannotBeSaid, Row
from tallystick.edges.messages.mt.layouts import WRITE_LAYOUTS
from tallystick.edges.messages.mt.layouts.instruction import TYPES
from tallystick.edges.messages.mt.rows import OF_PLACE
from tallystick.edges.messages.mt.writing.bank import bank_texts
from tallystick.edges.messages.mt.writing.frame import MtSending, framed_text
from tallystick.edges.messages.mt.writing.holdings import holdings_texts
from tallystick.edges.messages.mt.writing.walk import Walk

if TYPE_CHECKING:
    import pyarrow as pa

Rows: TypeAlias = "pa.Table | Sequence[Row]"
BANK = ("940", "950")
KINDS = tuple(sorted({*WRITE_LAYOUTS, "535", *BANK}))
"""The message types that are written."""

_WALKS = {kind: [Walk(layout.parts) for layout in layouts] for kind, layouts in WRITE_LAYOUTS.items()}
_FRAME = frozenset(["sender", "message_type", "statement_source"])
_ONE_A_MESSAGE = frozenset(["515", "540", "541", "542", "543", "544", "545", "546", "547", "564", "566", "578"])


def write_mt(kind: str, rows: Rows, sending: MtSending, entries: Rows = ()) -> bytes:
    """Messages of one type (`543`) as bytes, one behind the other; `entries` are those of a bank statement. Raises CannotBeSaid."""
    if kind not in KINDS:
        raise CannotBeSaid("message_type", kind, f"expected one of {', '.join(KINDS)}")
    try:
        texts = _texts(kind, _dictionaries(rows), _dictionaries(entries), sending)
    except CannotBeSaid as refused:
        raise CannotBeSaid(refused.column, refused.value, refused.why, kind) from None
    return sending.separator.join(texts).encode("ascii")


def kind_of_instruction(movement: str, payment: str) -> str:
    """The type of an instruction: DELIVER AGAINST is 543."""
    found = next((kind for kind, terms in TYPES.items() if terms == (movement, payment)), None)
    if found is None:
        raise CannotBeSaid("movement", (movement, payment), "expected RECEIVE or DELIVER, and AGAINST or FREE")
    return found


def _texts(kind: str, rows: list[Row], entries: list[Row], sending: MtSending) -> list[str]:
    if kind in BANK:
        return [framed_text(kind, text, sending) for text in bank_texts(kind, rows, entries)]
    if kind == "535":
        return [_checked(kind, text, sending) for text in holdings_texts(rows)]
    return [_checked(kind, walk.text(group), sending) for walk, group in _messages(kind, rows, sending)]


def _messages(kind: str, rows: list[Row], sending: MtSending) -> list[tuple[Walk, list[Row]]]:
    """Each message's rows with the way through its layout."""
    chosen = [(_WALKS[kind][_layout_of(kind, row, sending)], row) for row in rows]
    if kind in _ONE_A_MESSAGE:
        return [(walk, [row]) for walk, row in chosen]
    messages: dict[tuple[object, ...], tuple[Walk, list[Row]]] = {}
    for walk, row in chosen:
        shared = tuple([row.get(column) for column in walk.columns])
        messages.setdefault((id(walk), shared), (walk, []))[1].append(row)
    return list(messages.values())


def _layout_of(kind: str, row: Row, sending: MtSending) -> int:
    """Which layout of the type says this row; raises CannotBeSaid for what no field of it says."""
    layouts = WRITE_LAYOUTS[kind]
    number = next((number for number, each in enumerate(layouts) if _is_of(each, row)), 0)
    layout = layouts[number]
    for column, value in row.items():
        if value is not None and column not in layout.said and column not in OF_PLACE and layout.silent.get(column) != value:
            _check_frame(kind, column, value, sending)
    for column, given in layout.given.items():
        if row.get(column) != given:
            wanted = sorted({each.given[column] for each in layouts if column in each.given})
            raise CannotBeSaid(column, row.get(column), f"expected {' or '.join(wanted)}")
    for column, repeated in layout.same.items():
        if row.get(column) not in (None, row.get(repeated)):
            raise CannotBeSaid(column, row[column], f"expected that of {repeated}, {row.get(repeated)!r}")
    return number


def _is_of(layout: Layout, row: Row) -> bool:
    given = all(row.get(column) == value for column, value in layout.given.items())
    unsaid = all(row.get(column) in (None, layout.silent.get(column)) or column in layout.said for column in _TELLING)
    return given and unsaid and (layout.fits is None or layout.fits(row))


_TELLING = ("hold", "penalty_kind", "status_process")


def _check_frame(kind: str, column: str, value: object, sending: MtSending) -> None:
    if column not in _FRAME:
        raise CannotBeSaid(column, value, "expected none: the message has no field for it")
    expected = {"sender": sending.sender.removesuffix("XXX"), "message_type": f"MT{kind}"}.get(column, value)
    if value != expected and value != sending.sender:
        raise CannotBeSaid(column, value, f"expected {expected!r} or none: the frame says it")


def _checked(kind: str, text: str, sending: MtSending) -> str:
    message = framed_text(kind, text, sending)
    if len(message) > sending.longest_message_characters:
        raise CannotBeSaid("message_type", f"MT{kind}", f"of {len(message)} characters, expected at most {sending.longest_message_characters}: give fewer rows")
    return message


def _dictionaries(rows: Rows) -> list[Row]:
    """The rows as dictionaries; of a table, without the columns that are null throughout."""
    if isinstance(rows, Sequence):
        return [row if isinstance(row, Mapping) else dict(row) for row in rows]
    filled = [name for name in rows.column_names if rows[name].null_count < rows.num_rows]
    return list(rows.select(filled).to_pylist())
