"""What the house asks of CCV's real-time interface, whatever carries it: positions, obligations by state, margin calls, acknowledgements.

An implementation passes `tests/edges/ccv/test_contract.py`. Quantities and money are signed from the agent's view: + receives, − delivers or pays.
Source: venues.md 6 (states and netting V; every message, name and field of the interface U: `fields.py`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Protocol, TypeAlias


class ObligationState(Enum):
    """REGISTERED by novation, PENDING until the cycle of its day, then EXTINGUISHED by clearing, SETTLED or FAILED (V)."""

    REGISTERED = "REGISTERED"
    PENDING = "PENDING"
    EXTINGUISHED = "EXTINGUISHED"
    SETTLED = "SETTLED"
    FAILED = "FAILED"


class CallKind(Enum):
    """Calls to the Contribution Fund: ordinary or extraordinary, at the close or during the day."""

    ORDINARY = "ORDINARY"
    EXTRAORDINARY = "EXTRAORDINARY"
    INTRADAY = "INTRADAY"


@dataclass(frozen=True)
class Obligation:
    """One obligation between an agent and CCV: shares (+ to receive) against money (+ to receive)."""

    obligation_id: str
    agent: str
    issue: str
    settlement_date: dt.date
    quantity: Decimal
    cash: Decimal
    state: ObligationState


@dataclass(frozen=True)
class Position:
    """An agent's place in one issue and settlement date: what is pending and failed, and the cash difference of what clearing extinguished."""

    agent: str
    issue: str
    settlement_date: dt.date
    pending_quantity: Decimal
    failed_quantity: Decimal
    cash_difference: Decimal


@dataclass(frozen=True)
class MarginCall:
    """One call: amount in `currency`, due at a time (UTC); `acknowledged` is Y or N."""

    call_id: str
    agent: str
    kind: CallKind
    amount: Decimal
    currency: str
    due_at: dt.datetime
    acknowledged: str = "N"


Content: TypeAlias = "Obligation | Position | MarginCall"


@dataclass(frozen=True)
class Event:
    """A change: numbers of one agent rise by one from 1, so that a gap shows; the content is the new state, None where it cannot be read.

    `said`: the change as the transport brought it.
    """

    number: int
    content: Obligation | MarginCall | None
    said: str = field(default="", compare=False)


ACCESS_REFUSED = "ACCESS_REFUSED"


class CcvRefused(Exception):
    """CCV refuses a request: `code` is UNKNOWN_AGENT, UNKNOWN_CALL, or ACCESS_REFUSED (token or credentials are not those agreed)."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


class CcvUnreachable(Exception):
    """No answer came; whether a request was done is unknown. Ask again: an acknowledgement twice is one."""


class CcvUntrusted(CcvUnreachable):
    """Nothing was sent: `code` is CERTIFICATE_REFUSED (wrong host, or an authority we do not trust) or NO_TLS."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


class CcvPort(Protocol):
    """One agent's connection. Every call may raise CcvRefused or CcvUnreachable."""

    def positions(self) -> Sequence[Position]:
        """The agent's positions, by issue and settlement date."""

    def obligations(self, *states: ObligationState) -> Sequence[Obligation]:
        """The agent's obligations in these states (all when none is named), oldest first."""

    def margin_calls(self) -> Sequence[MarginCall]:
        """The agent's calls, oldest first."""

    def acknowledge(self, call_id: str) -> MarginCall:
        """Say that a call was received; doing it again changes nothing."""

    def events(self, after: int, wait_seconds: float) -> Sequence[Event]:
        """Changes behind number `after` in order, none missing; waits for the first of them at most so long."""

    def strays(self) -> Sequence[str]:
        """What came since the last call and is neither a numbered change nor an answer, as it came."""

    def is_up(self) -> bool:
        """Whether changes can come now."""

    def close(self) -> None:
        """Let the connection go."""
