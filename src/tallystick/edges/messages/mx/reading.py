"""Reading a file of MX messages (ISO 20022) into landing rows.

Read are sese.020, 023, 028 and 030 (`instruction_message`), sese.024, 027 and 031 (`status_message`), sese.024 and 025
(`depository_message`), semt.002 and 003 (`stated_position`), semt.017 (`stated_movement`), semt.018 (`stated_pending`), semt.044
(`stated_penalty`), and camt.052, 053 and 054 (`stated_balance`, `stated_entry`), every version: the namespace says which message it is.
Any other message becomes one row of `depository_message` with the reason UNREAD_MESSAGE_TYPE, a message without content one with
INCOMPLETE_MESSAGE, one that is broken among others one with its reason. A line is an element that gave a row, or a message, numbered in the
order of the file.

Reason codes: `tallystick.edges.messages.mx.reasons`.
"""

from __future__ import annotations

import re
from pathlib import Path

from tallystick.edges.messages.mt.rows import Rows, Unreadable
from tallystick.edges.messages.mx.cut import Cut, cut
from tallystick.edges.messages.mx.document import beside, document_bytes
from tallystick.edges.messages.mx.messages import MessageReader
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.mx.walk import Walk
from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.model.landing import DEPOSITORY_MESSAGE

_HEAD = re.compile(rb"urn:(?:iso:std:iso:20022:tech:xsd|swift:xsd):(?:[a-z]{4}\.[0-9]{3}\.[0-9]{3}\.[0-9]{2}|\$ahV10)")


def recognise_mx(head: bytes) -> bool:
    """Whether the first bytes of a file look like an MX message: XML that names an ISO 20022 namespace."""
    plain = head.replace(b"\0", b"")
    return b"<" in plain[:8] and _HEAD.search(plain) is not None


def read_mx(path: Path, file_id: str, settings: MxSettings | None = None) -> Reading:
    """Read a file of MX messages; raises `FileRefused` when the file as a whole cannot be read."""
    given = settings or MxSettings()
    data = document_bytes(path, given.largest_file_bytes)
    rows = Rows(file_id)
    messages = MessageReader(given, rows)
    walk = Walk(rows, given, messages)
    pieces = cut(data)
    if pieces is None or len(pieces.pieces) < 2:
        walk.whole(beside(data, path.name), path.name)
    else:
        _read_pieces(data, pieces, walk)
    messages.finish()
    if not walk.messages:
        raise FileRefused("NOT_AN_MX_MESSAGE", f"{path.name}: found XML without Document or AppHdr, expected an ISO 20022 message")
    return Reading(rows.tables(), rows.count, 0, tuple(rows.remarks))


def _read_pieces(data: bytes, pieces: Cut, walk: Walk) -> None:
    for piece in pieces.pieces:
        walk.at = (piece.start, piece.end - piece.start)
        taken = data[piece.start : piece.end]
        try:
            _read_piece(taken, piece.around, walk)
        except UnicodeDecodeError:
            _refuse(taken, Unreadable("NOT_WELL_FORMED", "found bytes that are not UTF-8, expected UTF-8 text"), walk)
        except Unreadable as unreadable:
            _refuse(taken, unreadable, walk)
        except FileRefused as refused:
            _refuse(taken, Unreadable(refused.reason, str(refused).partition(": ")[2]), walk)
    for stray in pieces.strays:
        walk.at = (None, None)
        walk.rows.add(DEPOSITORY_MESSAGE, walk.place(), {}, stray, Unreadable("STRAY_TEXT", f"found {stray[:40]!r} outside of messages"))


def _read_piece(taken: bytes, around: bytes, walk: Walk) -> None:
    walk.messages += 1
    if not walk.reader.read_text(taken.decode(), around.decode(), walk.at):
        walk.messages -= 1
        walk.header = walk.inside = walk.statement = None
        walk.whole(around + taken + b"</F>", "message")


def _refuse(taken: bytes, problem: Unreadable, walk: Walk) -> None:
    walk.messages += 1
    walk.rows.add(DEPOSITORY_MESSAGE, walk.place(), {}, taken.decode("utf-8", "replace"), problem)
