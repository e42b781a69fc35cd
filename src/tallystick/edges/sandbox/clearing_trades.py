"""Trades for the sandbox's clearing house out of a file of instructions: who received or delivered what against how much."""

from __future__ import annotations

import datetime as dt
import signal
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from threading import Event

from tallystick.edges.sandbox.clearing_house import ClearingHouse, Door
from tallystick.edges.sandbox.files import Row, read_rows


@dataclass(frozen=True)
class Traded:
    """One trade of a member: + received, in shares and money."""

    agent: str
    issue: str
    settlement_date: dt.date
    quantity: Decimal
    cash: Decimal


def read_trades(path: Path) -> list[Traded]:
    """The trades of a file of instruction_message rows, members by their safekeeping account. Raises FileRefused."""
    rows = [row for row in read_rows(path, "instruction_message") if row["safekeeping_account"] and row["quantity"] and row["settlement_date"]]
    return [_traded(row, 1 if row["movement"] == "RECEIVE" else -1) for row in rows]


def _traded(row: Row, sign: int) -> Traded:
    money = row.get("amount") or Decimal(0)
    return Traded(row["safekeeping_account"], row["security_code"], row["settlement_date"], row["quantity"] * sign, -money * sign)


def house_of(trades: list[Traded], door: Door, folder: Path, now: Callable[[], str]) -> ClearingHouse:
    """The clearing house of these members, with their trades novated. Raises EngineMissing, CertificateFileWrong."""
    house = ClearingHouse(sorted({each.agent for each in trades}), door, folder, now)
    for each in trades:
        house.ccv.novate(each.agent, each.issue, each.settlement_date, each.quantity, each.cash)
    return house


def serve_until_stopped(house: ClearingHouse, day: dt.date | None) -> None:
    """Serve until SIGINT or SIGTERM, with what is due on `day` netted and settled first, where one is named. Raises OSError."""
    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    for agent in house.agents:
        if day is not None:
            house.settle(agent, day)
    house.start()
    try:
        stopped.wait()
    finally:
        house.stop()
