"""What a clearing house tells live of our obligations and of margin, and how that agrees with our own nets."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, money_sum, quantity, quantity_sum, timestamp
from tallystick.model.contract import Column, Table
from tallystick.model.place import PLACE, SECURITY_CODE

_HEARD: tuple[Column, ...] = (
    code("statement_source", "The clearing house that states it", nullable=True),
    count("change_number", "Number of the change; of an answer, the last change heard before it", unit="changes", nullable=True),
    code("heard_kind", "CHANGE (told by itself) or ANSWER (to a question of ours)", nullable=True),
    timestamp("heard_at", "When we heard it", nullable=True),
    code("member_id", "Our number at the clearing house", nullable=True),
)

STATED_OBLIGATION = Table(
    "stated_obligation",
    "One obligation and its state, as the clearing house tells it over its live interface",
    "landing",
    (
        *PLACE,
        *_HEARD,
        code("obligation_reference", "The clearing house's id of the obligation", nullable=True),
        *SECURITY_CODE,
        date("settlement_date", "Day on which it is due", nullable=True),
        quantity("quantity", "+ we are to receive", nullable=True),
        money("money", "Against it, + we receive", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        code("obligation_state", "REGISTERED (novated), PENDING, EXTINGUISHED (by clearing), SETTLED or FAILED (in mora)", nullable=True),
    ),
)

STATED_MARGIN_CALL = Table(
    "stated_margin_call",
    "One call for margin, as the clearing house tells it over its live interface",
    "landing",
    (
        *PLACE,
        *_HEARD,
        code("call_reference", "The clearing house's id of the call", nullable=True),
        code("call_kind", "ORDINARY, EXTRAORDINARY or INTRADAY", nullable=True),
        money("amount", "What is called, positive", unit="currency units", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        timestamp("due_at", "By when", nullable=True),
        code("acknowledged", "Y when the clearing house has our acknowledgement, else N", nullable=True),
    ),
)

CCP_OBLIGATION = Table(
    "ccp_obligation",
    "One obligation as the clearing house has it at the close: what it told last",
    "reconcile",
    (
        code("statement_source", "The clearing house", key=True),
        code("obligation_reference", "Its id of the obligation", key=True),
        code("member_id", "Our number there, as it states it"),
        code("security_id", "The security; the code as received when we do not know it"),
        date("settlement_date", "Day on which it is due"),
        quantity_sum("quantity", "+ we are to receive"),
        money_sum("money", "Against it, + we receive"),
        code("currency", "ISO 4217"),
        code("obligation_state", "REGISTERED, PENDING, EXTINGUISHED, SETTLED or FAILED"),
        count("change_number", "Number of the change that told it so", unit="changes"),
        timestamp("heard_at", "When we heard it"),
        code("reason", "OTHER_ACCOUNT or UNKNOWN_SECURITY; null when it can be compared", nullable=True),
        date("known_date", "Open day on which it was told so"),
    ),
)

MARGIN_CALL = Table(
    "margin_call",
    "One call for margin as the clearing house told it last; kept until it is acknowledged, and ten days after",
    "reconcile",
    (
        code("statement_source", "The clearing house", key=True),
        code("call_reference", "Its id of the call", key=True),
        code("member_id", "Our number there, as it states it"),
        code("call_kind", "ORDINARY, EXTRAORDINARY or INTRADAY"),
        money_sum("amount", "What is called, positive", unit="currency units"),
        code("currency", "ISO 4217"),
        timestamp("due_at", "By when"),
        code("acknowledged", "Y when the clearing house has our acknowledgement, else N"),
        count("change_number", "Number of the change that told it so", unit="changes"),
        timestamp("heard_at", "When we heard it"),
        date("known_date", "Open day on which it was told so"),
    ),
)

_NET: tuple[Column, ...] = (
    code("statement_source", "The clearing house", key=True),
    code("member_id", "Our number there", key=True),
    code("security_id", "The security", key=True),
    code("currency", "ISO 4217", key=True),
    date("settlement_date", "Day of the net", key=True),
)

OBLIGATION_AGREEMENT = Table(
    "obligation_agreement",
    "One net of one day at a clearing house that tells us its obligations live: ours, theirs, and whether they agree; kept until they do and it is done",
    "reconcile",
    (
        *_NET,
        code("state", "AGREED, MISSING (they lack it), EXTRA (we lack it), QUANTITY, AMOUNT (money) or STATE (what is still open)"),
        code("attribution", "SAME, or OTHER when they take the net from other trades than we do: same money, another part of it in cash"),
        quantity_sum("our_quantity", "Ours: what is to move"),
        quantity_sum("their_quantity", "Theirs: the sum of their obligations"),
        money_sum("our_money", "Ours, of all trades"),
        money_sum("their_money", "Theirs, of all obligations"),
        money_sum("our_cash_difference", "Ours: paid without a delivery"),
        money_sum("their_cash_difference", "Theirs: money of what clearing extinguished"),
        quantity_sum("our_open_quantity", "Ours: not delivered at the close"),
        quantity_sum("their_open_quantity", "Theirs: registered, pending or failed"),
        quantity_sum("their_failed_quantity", "Of these failed"),
        code("their_key", "Their first obligation; - for none"),
    ),
)

CLEARING_LANDING: tuple[Table, ...] = (STATED_OBLIGATION, STATED_MARGIN_CALL)

AGREEMENT: tuple[Table, ...] = (CCP_OBLIGATION, MARGIN_CALL, OBLIGATION_AGREEMENT)
