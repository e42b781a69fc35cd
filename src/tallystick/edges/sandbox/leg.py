"""One instruction as the venue holds it, and two of them that matched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tallystick.edges.sandbox.share import share

Row = Mapping[str, Any]
STREET = "STREET"
NOTHING = Decimal(0)


@dataclass
class Leg:
    """One side of a settlement: whose it is, what it says, what became of it. `ours`: somebody outside the venue waits for news of it."""

    reference: str
    party: str
    row: dict[str, Any]
    received: tuple[int, int]
    """Day and minute at which the venue had it."""

    ours: bool = True
    held: bool = False
    state: str = "UNMATCHED"
    last_told: tuple[str, str | None] | None = None
    cancel_asked: bool = False
    moved: list[dict[str, Any]] = field(default_factory=list)
    """What was said of its movements."""

    @property
    def delivers(self) -> bool:
        """Whether it gives shares."""
        return bool(self.row["movement"] == "DELIVER")

    @property
    def quantity(self) -> Decimal:
        """Shares, positive."""
        return Decimal(self.row["quantity"])

    @property
    def amount(self) -> Decimal:
        """Money against it, positive; zero when free."""
        return Decimal(self.row.get("amount") or 0) if self.row.get("payment") != "FREE" else NOTHING

    @property
    def security(self) -> str:
        """The security as the sender names it."""
        return str(self.row["security_code"])

    @property
    def currency(self) -> str:
        """Currency of the money."""
        return str(self.row.get("currency") or "-")

    @property
    def settles_on(self) -> dt.date:
        """Intended settlement date."""
        day: dt.date = self.row["settlement_date"]
        return day

    def value(self, name: str) -> Any:
        """What it says in a field; null and empty are nothing."""
        said = self.row.get(name)
        return None if said in ("", None) else said


@dataclass
class Pair:
    """Two legs that matched, the money they settle at, and what has settled. `net`: one leg against the clearing house."""

    deliver: Leg
    receive: Leg
    amount: Decimal
    matched: tuple[int, int]
    settled: Decimal = NOTHING
    paid: Decimal = NOTHING
    netted: bool = False
    last_money: Decimal = NOTHING
    """Money of the last movement."""

    @property
    def legs(self) -> tuple[Leg, Leg]:
        """Deliverer and receiver."""
        return self.deliver, self.receive

    @property
    def open(self) -> Decimal:
        """Shares not yet settled."""
        return self.deliver.quantity - self.settled

    @property
    def open_amount(self) -> Decimal:
        """Money not yet paid."""
        return self.amount - self.paid

    def money_of(self, part: Decimal) -> Decimal:
        """What a part is worth: amount × part / whole, half up at the cent; the last part takes the remainder."""
        if part == self.open:
            return self.open_amount
        return share(self.amount, part, self.deliver.quantity)

    @property
    def allows_parts(self) -> bool:
        """Whether both sides do."""
        return all(leg.value("partial_code") != "NPAR" for leg in self.legs)

    @property
    def held(self) -> bool:
        """Whether a side holds it."""
        return any(leg.held for leg in self.legs)
