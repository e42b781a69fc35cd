"""What enters first-in first-out matching, made of literal tables: what is replayed first, then all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tallystick.stages.books.lot_item import lot_item, lot_replay, replayed_item
from tests.cases.table_case import Row, run_case

REPLAYED = ("recent_lot", "trade", "recent_trade", "security_transfer", "recent_security_transfer")
ITEMS = ("previous_lot", "trade", "split", "security_transfer")


def entering(tables: Mapping[str, Sequence[Row]]) -> list[dict[str, Any]]:
    """The rows of `lot_item` these tables give."""

    def of(*names: str) -> dict[str, Sequence[Row]]:
        return {name: tables[name] for name in names if name in tables}

    replays = run_case(lot_replay, of("trade", "recent_trade"))
    again = run_case(replayed_item, of(*REPLAYED) | {"lot_replay": replays})
    return run_case(lot_item, of(*ITEMS) | {"lot_replay": replays, "replayed_item": again})
