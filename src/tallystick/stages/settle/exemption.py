"""Deliver a netted short position from what a member has at the depository, but for what the member exempts.

    position 1,000, short 800, level 1 exempts 300 and level 2 exempts 200     gives  300 delivered in the night

Level 1 holds back shares that are there and shares that come later. Level 2 holds back shares that are there, but lets those that come by
qualified activity (a receipt the clearing corporation's procedure names) go out; what goes out so uses it up.

Reads    exemption_event
Writes   exempted_delivery: one row per event, with what it let go and how all stands after it
Units    shares, always positive
Holds    the position is never below zero; no more than the short is delivered; a delivery never comes out of what is exempt
Source   venues.md 3.3 and E4 (NSCC Procedure VII D.2; which receipts qualify is the procedure's list and comes in with the event)
Reasons  none

An array step: what an event lets go depends on what went before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pyarrow as pa

from tallystick.model.depository_tables import EXEMPTED_DELIVERY

ZERO = Decimal(0)
Row = dict[str, Any]


def exempted_delivery(exemption_event: pa.Table) -> pa.Table:
    """What each event let go, security by security in the order of the events. Raises ValueError for a kind it does not know."""
    events = sorted(exemption_event.to_pylist(), key=lambda row: (row["security_id"], row["event_order"]))
    states = {row["security_id"]: _State(row["security_id"]) for row in events}
    rows = [row for event in events for row in states[event["security_id"]].take(event)]
    return pa.Table.from_pylist(rows, schema=EXEMPTED_DELIVERY.arrow)


def quantity_to_exempt(short: Decimal, position: Decimal, segregated: Decimal) -> Decimal:
    """Shares to exempt at level 1 so that customers' fully paid shares stay: what of the short the rest of the position does not cover."""
    return max(ZERO, short - max(ZERO, position - segregated))


@dataclass
class _State:
    """A member's shares of one security, its short and what is exempt of it."""

    security_id: str
    position: Decimal = ZERO
    short: Decimal = ZERO
    level_1: Decimal = ZERO
    level_2: Decimal = ZERO

    def take(self, event: Row) -> Iterator[Row]:
        """Apply one event; everything but setting an exemption lets what is not exempt go."""
        kind, size = event["event_kind"], event["quantity"] or ZERO
        if kind == "RECEIPT":
            self.position += size
        elif kind == "SHORT":
            self.short += size
        elif kind in ("EXEMPT", "LIFT"):
            self._set(event["level"], size if kind == "EXEMPT" else -size)
        elif kind != "RUN":
            raise ValueError(f"exemption_event: found {kind}, expected SHORT, RECEIPT, EXEMPT, LIFT or RUN")
        if kind in ("RUN", "LIFT") or (kind == "RECEIPT" and event["runs"] == "Y"):
            yield self._row(event, self._deliver(size if event["qualified"] == "Y" else ZERO))

    def _set(self, level: str, change: Decimal) -> None:
        if level == "1":
            self.level_1 = max(ZERO, self.level_1 + change)
        else:
            self.level_2 = max(ZERO, self.level_2 + change)

    def _deliver(self, qualified: Decimal) -> Decimal:
        """What is not exempt goes; of a qualified receipt also what level 2 alone held back."""
        free = min(self.position, max(ZERO, self.short - self.level_1 - self.level_2))
        through = max(ZERO, min(qualified - free, self.level_2, self.position - free, self.short - self.level_1 - free))
        self.level_2 -= through
        self.position -= free + through
        self.short -= free + through
        return free + through

    def _row(self, event: Row, delivered: Decimal) -> Row:
        return {
            "event_order": event["event_order"], "security_id": self.security_id, "delivered": delivered, "position": self.position,
            "short_quantity": self.short, "level_1": self.level_1, "level_2": self.level_2,
        }  # fmt: skip
