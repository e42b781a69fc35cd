"""Results of corporate actions as the broker booked them."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.numbers import parse_number
from tallystick.edges.messages.flex.security import security_code
from tallystick.model.landing import CORPORATE_ACTION_MESSAGE

KINDS = {"FS": "SPLIT", "RS": "SPLIT", "FI": "SPLIT", "CS": "SPLIT", "CC": "SPLIT", "CD": "DIVIDEND"}
SPLIT = re.compile(r"\bSPLIT (?P<new>[\d.]+) FOR (?P<old>[\d.]+)")


def corporate_action(element: Element) -> list[Fact]:
    """One leg of a corporate action: shares booked (+ received) and money booked (+ received, the broker's `proceeds`).

    The legs of one action share their id: the broker's, else one from its text and day. The kind is the broker's type, else
    what the text says in the broker's fixed words (SPLIT 1 FOR 25, CASH DIVIDEND), else OTHER.
    """
    element.level_is("DETAIL")
    words = element.text("actionDescription", "description") or ""
    split = SPLIT.search(words.upper())
    return [
        Fact(
            CORPORATE_ACTION_MESSAGE,
            {
                "message_kind": "RESULT",
                "action_id": element.text("actionID") or _shared_id(element, words),
                "action_kind": _kind(element, words.upper()),
                "account_code": element.account(),
                "payable_date": element.day("reportDate", "dateTime", needed=True),
                "ratio_new": _ratio(split, "new"),
                "ratio_old": _ratio(split, "old"),
                "quantity": element.quantity("quantity"),
                "amount": element.amount("proceeds", needed=element.text("amount") not in (None, "0")),
                "currency": element.currency(),
                "narrative": element.text("description", "actionDescription"),
            }
            | security_code(element, needed=True),
        )
    ]


def _kind(element: Element, words: str) -> str:
    kind = KINDS.get((element.text("type") or "").upper())
    if kind is None and element.text("type") is None:
        kind = "SPLIT" if SPLIT.search(words) else "DIVIDEND" if "CASH DIVIDEND" in words else None
    return kind or "OTHER"


def _ratio(split: re.Match[str] | None, part: str) -> Decimal | None:
    return None if split is None or split[part].count(".") > 1 or not split[part].strip(".") else parse_number(split[part].strip("."))


def _shared_id(element: Element, words: str) -> str:
    action = words.rpartition(" (")[0] or words
    return "X" + hashlib.sha256(f"{element.text('reportDate', 'dateTime')}|{action}".encode()).hexdigest()[:16]
