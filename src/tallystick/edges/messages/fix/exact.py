"""One line to its landing rows, exactly and slowly: the meaning of the reader, and the way of every message that is not plain.

Writes   execution_message: one row a line; a capture report with several sides gives one row a side; confirmation_message, stated_position
Holds    every line gives at least one row; a row with a reason has no business columns
Source   FIX 4.2, 4.4, 5.0 SP2: Execution Report (8), Trade Capture Report (AE)

Exec ids of a capture report with several sides are the TradeReportID with `/` and the side code (and `/n` for a second entry of
that side code), references likewise, so that each side has its own chain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from tallystick.edges.messages.fix.execution import execution_row
from tallystick.edges.messages.fix.frame import Frame, frame
from tallystick.edges.messages.fix.kinds import IGNORED, capture_action, report_action
from tallystick.edges.messages.fix.picks import Picks, sides_of
from tallystick.edges.messages.fix.reasons import Refused
from tallystick.edges.messages.fix.said_layouts import BY_TYPE, TAGS
from tallystick.edges.messages.fix.said_read import Spoken, said_rows
from tallystick.edges.messages.fix.settings import FixSettings
from tallystick.edges.messages.fix.tags import taken_set

Row: TypeAlias = dict[str, object]
RAW_TEXT_LIMIT = 4000
HEAD_BYTES = 200
SPOKEN_HEAD = re.compile(rb"[\x01|A]35=(?:%s)[\x01|^]" % "|".join(BY_TYPE).encode())
"""MsgType of a post-trade message; it is the third field of a message."""


@dataclass(frozen=True)
class Line:
    """One line of a log as received, without its newline, and where it stands."""

    text: bytes
    number: int
    offset: int
    length: int


def exact_rows(line: Line, file_id: str, settings: FixSettings) -> list[Row]:
    """The landing rows of one line, by column of the contract; columns that are not named are null."""
    place: Row = {"file_id": file_id, "line_number": line.number, "byte_offset": line.offset, "byte_length": line.length}
    try:
        framed = frame(line.text, taken_set(settings), settings.lenient)
        entries = _entries(framed)
    except Refused as refused:
        return [place | refusal(refused, line.text)]
    return [place | _entry_row(entry, framed, line, settings) for entry in entries]


def spoken_rows(line: Line, file_id: str, settings: FixSettings) -> list[Spoken] | None:
    """The rows of a line that is a post-trade message, None where it is none or is not framed as its frame says."""
    if SPOKEN_HEAD.search(line.text, 0, HEAD_BYTES) is None:
        return None
    try:
        fields = frame(line.text, TAGS, settings.lenient).fields
    except Refused:
        return None
    kind = Picks(fields).shown(35) or ""
    if kind not in BY_TYPE:
        return None
    place: Row = {"file_id": file_id, "line_number": line.number, "byte_offset": line.offset, "byte_length": line.length}
    try:
        return [Spoken(each.table, place | each.values) for each in said_rows(fields, settings)]
    except Refused as refused:
        return [Spoken(BY_TYPE[kind].table, place | refusal(refused, line.text))]


def refusal(refused: Refused, text: bytes) -> Row:
    """Reason, detail and raw text of a refused line."""
    return {"reason": refused.code, "detail": refused.detail, "raw_text": received_text(text)}


def received_text(text: bytes) -> str:
    """The line as text, at most 4,000 characters; bytes that are not UTF-8 and zero bytes are shown as \\xNN."""
    return text[: 4 * RAW_TEXT_LIMIT].decode("utf-8", "backslashreplace").replace("\x00", "\\x00")[:RAW_TEXT_LIMIT]


def _entries(framed: Frame) -> list[tuple[str, Picks]]:
    whole = Picks(framed.fields)
    kind = whole.shown(35)
    if kind == "8":
        trans, exec_type = whole.shown(20), whole.shown(150)
        return [(_decided(report_action(trans, exec_type), f"MsgType 8, ExecTransType {trans or '-'}, ExecType {exec_type or '-'}"), whole)]
    if kind == "AE":
        trans, report, exec_type = whole.shown(487), whole.shown(856), whole.shown(150)
        said = f"MsgType AE, TradeReportTransType {trans or '-'}, TradeReportType {report or '-'}, ExecType {exec_type or '-'}"
        action = _decided(capture_action(trans, report, exec_type), said)
        return [(action, side) for side in sides_of(whole)]
    raise Refused(IGNORED, f"MsgType {kind}")


def _decided(action: str | None, said: str) -> str:
    if action is None:
        raise Refused("UNKNOWN_EXEC_TYPE", f"{said}: expected a known kind of report")
    if action == IGNORED:
        raise Refused(IGNORED, said)
    return action


def _entry_row(entry: tuple[str, Picks], framed: Frame, line: Line, settings: FixSettings) -> Row:
    action, picks = entry
    try:
        return execution_row(action, picks, framed.overlooked, settings)
    except Refused as refused:
        return refusal(refused, line.text)
