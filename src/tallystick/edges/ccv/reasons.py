"""Why a line of what a clearing house told cannot be used, in order of precedence, with the smallest text that provokes it.

The text stands for what was said; UNREADABLE_LINE is about the line itself.
"""

from __future__ import annotations

from dataclasses import dataclass

_OBLIGATION = '{{"obligation": {{"obligationId": "O1", "agent": "A", "issue": "X", "settlementDate": "{}", "quantity": "{}", "cash": "{}", "state": "{}"}}}}'


@dataclass(frozen=True)
class Reason:
    """One reason: its `code`, what it means in a `sentence`, and the smallest input that provokes it."""

    code: str
    sentence: str
    smallest_input: str


ROW_REASONS: tuple[Reason, ...] = (
    Reason("UNREADABLE_LINE", "The line is none the capture writes: the log was changed or cut.", "hello"),
    Reason("UNREAD_RECORD", "What was said is neither an obligation nor a call as we assume them.", '{"greeting": 1}'),
    Reason("MISSING_FIELD", "A field that the record cannot do without is absent.", '{"obligation": {}}'),
    Reason("BAD_DATE", "A date or time is none.", _OBLIGATION.format("tomorrow", "1", "-1", "PENDING")),
    Reason("BAD_NUMBER", "A number is no plain decimal.", _OBLIGATION.format("2026-11-25", "1,000", "-1", "PENDING")),
    Reason("FIGURE_OUT_OF_RANGE", "A figure does not fit its column without being cut or rounded.", _OBLIGATION.format("2026-11-25", "1", "0.001", "PENDING")),
    Reason("UNKNOWN_VALUE", "A state or kind is none that we assume.", _OBLIGATION.format("2026-11-25", "1", "-1", "LOST")),
    Reason(
        "VALUE_TOO_LONG",
        "A text does not fit its column without being cut.",
        _OBLIGATION.format("2026-11-25", "1", "-1", "PENDING").replace('"A"', f'"{"A" * 65}"'),
    ),
)
"""Why a row cannot be used as it stands (`reason` of the landing tables)."""

PRECEDENCE: dict[str, int] = {each.code: position for position, each in enumerate(ROW_REASONS)}
"""Place of each reason in the order of precedence; 0 wins."""
