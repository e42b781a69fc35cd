"""Work through one day's queue of deliveries that wait for shares, as the depository does under the participant's choice of two orders.

Reads    queued_item: deliveries as they were entered, and receipts (the opening position is a receipt at the start)
Writes   recycled_item: one row per movement made, and one per item dropped at the cut-off
Units    quantity in shares, − delivered; money in currency units, + we receive
Holds    the position is never below zero; only CNS moves in parts; what was entered = what was made + what was dropped
Source   venues.md 4.4 and E5; that a blockage is per security and holds for items entered later is unverified
Reasons  none

An array step: whether an item is made depends on what was made before it, which no single query says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pyarrow as pa

from tallystick.model.trade_tables import RECYCLED_ITEM

AUTOMATIC = "AUTOMATIC"
FIFO_WITH_BLOCKAGE = "FIFO_WITH_BLOCKAGE"
ZERO = Decimal(0)


@dataclass
class _Waiting:
    """One delivery in the queue: `size` is what is still to deliver, positive."""

    item_id: str
    security_id: str
    netted: bool
    place: int
    size: Decimal
    money: Decimal

    def part(self, position: Decimal) -> Decimal:
        """What of it can move: a netted item in parts, another whole or not at all."""
        if self.netted:
            return min(self.size, position)
        return self.size if self.size <= position else ZERO

    def row(self, outcome: str, quantity: Decimal, at: dt.datetime | None) -> dict[str, object]:
        """A row of recycled_item."""
        return {"item_id": self.item_id, "security_id": self.security_id, "outcome": outcome, "quantity": -quantity, "money": self.money, "made_at": at}


def recycled_item(queued_item: pa.Table, recycle_option: str) -> pa.Table:
    """What became of every item. `recycle_option`: AUTOMATIC (largest value first, whatever fits) or FIFO_WITH_BLOCKAGE (entry order, the first blocks).

    Raises ValueError for another option.
    """
    if recycle_option not in (AUTOMATIC, FIFO_WITH_BLOCKAGE):
        raise ValueError(f"recycle_option: found {recycle_option!r}, expected {AUTOMATIC} or {FIFO_WITH_BLOCKAGE}")
    events = queued_item.sort_by([("security_id", "ascending"), ("entered_at", "ascending"), ("item_id", "ascending")]).to_pylist()
    securities = dict.fromkeys(event["security_id"] for event in events)
    rows = [row for each in securities for row in _of_security([event for event in events if event["security_id"] == each], recycle_option)]
    return pa.Table.from_pylist([{**row, "turn": turn} for turn, row in enumerate(rows, 1)], schema=RECYCLED_ITEM.arrow)


def _of_security(events: list[dict[str, object]], option: str) -> Iterator[dict[str, object]]:
    """The day of one security: each event lets the queue be tried again; what is left is dropped."""
    position, queue = ZERO, list[_Waiting]()
    for place, event in enumerate(events):
        quantity, at = event["quantity"], event["entered_at"]
        if not isinstance(quantity, Decimal) or not isinstance(at, dt.datetime):
            raise TypeError(f"queued_item {event['item_id']}: found no quantity or time, expected both")
        if quantity > 0:
            position += quantity
        else:
            queue.append(_waiting(event, place, -quantity))
        for item, part in _moves(queue, position, option):
            position -= part
            item.size -= part
            yield item.row("MADE", part, at)
        queue = [item for item in queue if item.size > 0]
    yield from (item.row("DROPPED", item.size, None) for item in queue)


def _waiting(event: dict[str, object], place: int, size: Decimal) -> _Waiting:
    money = event["money"]
    netted = event["clearing_path"] == "CNS"
    return _Waiting(str(event["item_id"]), str(event["security_id"]), netted, place, size, money if isinstance(money, Decimal) and not netted else ZERO)


def _moves(queue: list[_Waiting], position: Decimal, option: str) -> Iterator[tuple[_Waiting, Decimal]]:
    """What can move now, in order; netted items come first under both options."""
    by_value = option == AUTOMATIC
    for item in sorted(queue, key=lambda each: (not each.netted, -each.money if by_value else ZERO, each.place)):
        part = item.part(position)
        blocked = not by_value and part < item.size
        if part > 0:
            position -= part
            yield item, part
        if blocked:
            return
