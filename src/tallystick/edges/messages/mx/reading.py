"""Reading a file of MX messages (ISO 20022) into landing rows.

Read are sese.020, 021, 023, 028, 029 and 030 (`instruction_message`), sese.024, 027 and 031 (`status_message`), sese.024, 025 and 026
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
from tallystick.edges.messages.mx.pieces import read_pieces
from tallystick.edges.messages.mx.settings import MxSettings
from tallystick.edges.messages.mx.together import FEWEST_MESSAGES_A_PROCESS, Stretch, numbered_from, read_together
from tallystick.edges.messages.mx.walk import Walk
from tallystick.edges.messages.reading import FileRefused, Reading
from tallystick.model.landing import DEPOSITORY_MESSAGE, LANDING

BY_NAME = {table.name: table for table in LANDING}
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
    elif given.processes > 1 and len(pieces.pieces) >= given.processes * FEWEST_MESSAGES_A_PROCESS:
        _take(read_together(path, file_id, pieces.pieces, given), walk)
    else:
        read_pieces(data, pieces.pieces, walk)
    messages.finish()
    _read_strays(pieces, walk)
    if not walk.messages:
        raise FileRefused("NOT_AN_MX_MESSAGE", f"{path.name}: found XML without Document or AppHdr, expected an ISO 20022 message")
    return Reading(rows.tables(), rows.count, 0, tuple(dict.fromkeys(rows.remarks)))


def _take(stretches: list[Stretch], walk: Walk) -> None:
    for stretch in stretches:
        for name, table in stretch.tables.items():
            walk.rows.take_table(BY_NAME[name], numbered_from(table, walk.reader.number))
        walk.rows.remarks += stretch.remarks
        walk.reader.number += stretch.lines
        walk.messages += stretch.messages


def _read_strays(pieces: Cut | None, walk: Walk) -> None:
    walk.at = (None, None)
    for stray in pieces.strays if pieces and len(pieces.pieces) > 1 else ():
        walk.rows.add(DEPOSITORY_MESSAGE, walk.place(), {}, stray, Unreadable("STRAY_TEXT", f"found {stray[:40]!r} outside of messages"))
