"""Every field of CCV's interface that we assume, in one place. All are unverified (U): no public specification was found (venues.md 6).

When the specification comes, names and tags change here only; messages are made and read by these rows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tallystick.edges.ccv.port import CallKind, Content, MarginCall, Obligation, ObligationState, Position

EVIDENCE = "U"

HOUSE, CURRENCY, ISSUE_KIND = "CCV", "MXN", "SYMBOL"
"""Whose statements these are; the currency of its obligations, which no field states; and what an issue is to us: the symbol of the security."""


@dataclass(frozen=True)
class AssumedField:
    """One field: attribute of the record, key in JSON, tag in FIX 5.0 SP2, and its type."""

    attribute: str
    json_key: str
    fix_tag: int
    kind: type
    evidence: str = EVIDENCE


@dataclass(frozen=True)
class AssumedRecord:
    """One record: its name in JSON, its FIX message type, and its fields."""

    record: type[Obligation] | type[Position] | type[MarginCall]
    json_name: str
    fix_type: str
    fields: tuple[AssumedField, ...]
    evidence: str = EVIDENCE


_AGENT = AssumedField("agent", "agent", 1, str)
_ISSUE = AssumedField("issue", "issue", 55, str)
_DATE = AssumedField("settlement_date", "settlementDate", 64, dt.date)

RECORDS: tuple[AssumedRecord, ...] = (
    AssumedRecord(
        Obligation, "obligation", "BQ",
        (
            AssumedField("obligation_id", "obligationId", 1161, str), _AGENT, _ISSUE, _DATE,
            AssumedField("quantity", "quantity", 53, Decimal), AssumedField("cash", "cash", 119, Decimal),
            AssumedField("state", "state", 1162, ObligationState),
        ),
    ),
    AssumedRecord(
        Position, "position", "AP",
        (
            _AGENT, _ISSUE, _DATE, AssumedField("pending_quantity", "pendingQuantity", 704, Decimal),
            AssumedField("failed_quantity", "failedQuantity", 705, Decimal), AssumedField("cash_difference", "cashDifference", 708, Decimal),
        ),
    ),
    AssumedRecord(
        MarginCall, "marginCall", "AX",
        (
            AssumedField("call_id", "callId", 894, str), _AGENT, AssumedField("kind", "kind", 895, CallKind),
            AssumedField("amount", "amount", 899, Decimal), AssumedField("currency", "currency", 15, str),
            AssumedField("due_at", "dueAt", 126, dt.datetime), AssumedField("acknowledged", "acknowledged", 905, str),
        ),
    ),
)  # fmt: skip

EVENT_NUMBER = AssumedField("number", "event", 2446, int)
REQUEST = AssumedField("request", "request", 710, str)
COUNT = AssumedField("count", "count", 727, int)
ASKED = AssumedField("asked", "asked", 724, str)
STATES = AssumedField("states", "states", 58, str)
AFTER = AssumedField("after", "after", 2447, int)
REFUSED = AssumedField("refused", "refused", 380, str)
FIX_REQUEST, FIX_REPLY, FIX_ACKNOWLEDGE, FIX_REFUSED = "AN", "AO", "AY", "j"
ENVELOPE = (EVENT_NUMBER, REQUEST, COUNT, ASKED, STATES, AFTER, REFUSED)
"""What stands around a record: the number of a change, the request an answer belongs to, how many answers there are, what is asked."""

PATHS = {"position": "positions", "obligation": "obligations", "marginCall": "margin-calls", "event": "events"}
"""Last part of `/agents/AGENT/…` for REST queries and for the stream."""


def text_of(value: object) -> str:
    """A value as text: enums by name, decimals plain, times as ISO 8601 in JSON and FIX alike."""
    if isinstance(value, ObligationState | CallKind):
        return str(value.value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, dt.date) else str(value)


READS: dict[type, Callable[[str], object]] = {
    str: str,
    int: int,
    Decimal: Decimal,
    dt.date: dt.date.fromisoformat,
    dt.datetime: dt.datetime.fromisoformat,
    ObligationState: ObligationState,
    CallKind: CallKind,
}
"""How the text of a type is read. Each raises ValueError or ArithmeticError where it is none."""


def texts_of(content: Content) -> tuple[AssumedRecord, dict[str, str]]:
    """A record's row here and its texts by attribute."""
    record = next(each for each in RECORDS if each.record is type(content))
    return record, {each.attribute: text_of(getattr(content, each.attribute)) for each in record.fields}


def content_of(record: AssumedRecord, texts: dict[str, str]) -> Content:
    """The record of its texts by attribute. Raises KeyError, ValueError, ArithmeticError where a field is missing or is none."""
    values = {each.attribute: READS[each.kind](texts[each.attribute]) for each in record.fields}
    return record.record(**values)  # type: ignore[arg-type]
