"""The business application header before a document: who sent it, when, and under which reference.

Source: ISO 20022 head.001.001.01 to .04.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tallystick.edges.messages.mx.arrow import pc
from tallystick.edges.messages.mx.vectors import Vectors

SENDER, CREATED, REFERENCE, MESSAGE = "AppHdr/Fr", "AppHdr/CreDt", "AppHdr/BizMsgIdr", "MsgDefIdr"
PATHS: Mapping[str, str] = {
    SENDER: "Fr/FIId/FinInstnId/BICFI|BIC Fr/OrgId/Id/OrgId/AnyBIC|BICOrBEI",
    CREATED: "CreDt",
    REFERENCE: "BizMsgIdr",
}


def say_header(columns: dict[str, Any], vectors: Vectors, reference: str) -> None:
    """What the header says, where the table has columns for it; the message's own reference counts before the header's."""
    sender = pc.replace_substring_regex(vectors.code(SENDER), "^(.{8})XXX$", "\\1")
    columns |= {"sender": sender, "sent_at": vectors.moment(CREATED), "message_type": vectors.raw(MESSAGE)}
    own = columns.get(reference)
    headed = vectors.code(REFERENCE)
    columns[reference] = headed if own is None else pc.coalesce(own, headed)
