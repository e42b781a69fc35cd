"""The answer a message asks for, made when the message is recorded: a trade capture report (AE) is acknowledged by AR.

Accepted means: durable, and readable as a trade (the reader's own verdict); refused means durable as well, shown as a rejection, and never applied.
Source: FIX 4.4 and 5.0 SP2, Trade Capture Report Ack: TrdRptStatus 939 (0 accepted, 1 rejected), TradeReportRejectReason 751 (99 other).
"""

from __future__ import annotations

from tallystick.edges.live.port import Body, Fields
from tallystick.edges.live.raw_message import value_at
from tallystick.edges.messages.fix.exact import Line, exact_rows
from tallystick.edges.messages.fix.settings import FixSettings

ACCEPTED, REJECTED = "0", "1"
OTHER_REASON = "99"
GIVEN_BACK = (571, 487, 856, 150, 572, 55, 48, 22)
SETTINGS = FixSettings()


def answer_to(raw: bytes, fields: Fields) -> tuple[str, Body] | None:
    """Type and fields of the answer to a message as received, None where the protocol asks for none."""
    if fields.get(35) != "AE":
        return None
    stated = [(tag, text) for tag in GIVEN_BACK if (text := value_at(raw, tag))]
    return "AR", [*_complete(stated), *_verdict(raw)]


def _complete(stated: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """What the acknowledgement must have though the report had it not."""
    present = dict(stated)
    return [(571, present.get(571, "NONE")), *[pair for pair in stated if pair[0] != 571], *([] if 150 in present else [(150, "F")])]


def _verdict(raw: bytes) -> list[tuple[int, str]]:
    rows = exact_rows(Line(raw, 1, 0, len(raw)), "", SETTINGS)
    refused = next((row for row in rows if row.get("reason") not in (None, "NOT_A_TRADE")), None)
    if refused is None:
        return [(939, ACCEPTED)]
    return [(939, REJECTED), (751, OTHER_REASON), (58, f"{refused['reason']}: {refused['detail']}"[:200])]
