"""A simulated venue in a few rows: instructions, holdings, terms of a venue, and what is said read back short."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.terms import Band, VenueTerms, minutes
from tallystick.edges.sandbox.told import Told
from tallystick.edges.sandbox.trouble import Trouble
from tallystick.edges.sandbox.venue import Sandbox

DAY, NEXT_DAY = dt.date(2026, 11, 24), dt.date(2026, 11, 25)
HOURLY = tuple(range(minutes("08:00"), minutes("16:00") + 1, 60))
T2S_BANDS = (Band("EUR", Decimal(0), Decimal(100000), Decimal(2)), Band("EUR", Decimal("100000.01"), Decimal(10**12), Decimal(25)))


def terms(**said: Any) -> VenueTerms:
    """A plain venue, gross, parts in every run, hourly, unless something else is said."""
    return VenueTerms(**{"venue": "GENERIC", "runs": HOURLY, **said})


def new(reference: str, quantity: int, amount: str | None = None, **said: Any) -> dict[str, Any]:
    """An instruction of account A: quantity − delivers, + receives; AAA, against payment when an amount is given."""
    usual = {
        "message_kind": "NEW", "instruction_reference": reference, "message_reference": f"N{reference}", "safekeeping_account": "A", "trade_date": DAY,
        "movement": "DELIVER" if quantity < 0 else "RECEIVE", "payment": "AGAINST" if amount else "FREE", "settlement_date": DAY, "security_code": "AAA",
        "security_code_kind": "ISIN", "quantity": Decimal(abs(quantity)), "amount": Decimal(amount) if amount else None, "currency": "EUR",
        "sent_at": dt.datetime(2026, 11, 24, 7, 0),
    }  # fmt: skip
    return {**usual, **said}


def ask(reference: str, kind: str, hour: int, **said: Any) -> dict[str, Any]:
    """A cancel or changed conditions at an hour."""
    return {"message_kind": kind, "instruction_reference": reference, "message_reference": f"{kind}{hour}", "sent_at": dt.datetime(2026, 11, 24, hour), **said}


class Played:
    """A sandbox over a day or more."""

    def __init__(self, rows: list[dict[str, Any]], shares: int = 0, cash: str | None = None, trouble: Trouble | None = None, **said: Any) -> None:
        holdings = Holdings()
        holdings.open_shares("A", "AAA", Decimal(shares))
        if cash is not None:
            holdings.open_cash("A", "EUR", Decimal(cash))
        self.sandbox = Sandbox(terms(**said), holdings, trouble, cash_is_given=cash is not None)
        self.sandbox.receive(rows)

    def day(self, day: dt.date = DAY) -> Told:
        """One day."""
        return self.sandbox.day(day)

    def held(self, party: str = "A") -> tuple[Decimal, Decimal]:
        """Shares of AAA and euros of a party."""
        return self.sandbox.holdings.shares[party, "AAA"], self.sandbox.holdings.cash[party, "EUR"]


def statuses(told: Told, reference: str) -> list[str]:
    """What was said of an instruction: code, and reason after a point."""
    rows = [row for row in told.ordered()[0] if row["instruction_reference"] == reference]
    return [row["status_code"] + (f".{row['status_reason']}" if row["status_reason"] else "") for row in rows]


def movements(told: Told) -> list[tuple[str, Decimal, Decimal]]:
    """Reference, shares and money of what moved."""
    return [(row["our_reference"], row["quantity"], row["money"]) for row in told.ordered()[1] if row["activity_status"] == "MADE"]
