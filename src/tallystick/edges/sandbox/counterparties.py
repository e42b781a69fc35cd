"""The other sides of our instructions, where nobody plays them: the street, which instructs what we do and has what it owes, unless it is to misbehave."""

from __future__ import annotations

from decimal import Decimal

from tallystick.edges.sandbox.holdings import Holdings
from tallystick.edges.sandbox.leg import STREET, Leg
from tallystick.edges.sandbox.trouble import Trouble

LATEST_MINUTE = 90
"""Within so many minutes after ours the other side instructs."""

OTHER_AMOUNT = Decimal(1000)
LATE_AT = 9 * 60


def other_side(leg: Leg, trouble: Trouble) -> Leg | None:
    """The other side's instruction of ours, and when it comes; None when there never is one."""
    if trouble.strikes("unmatched", leg.reference):
        return None
    row = dict(leg.row)
    party = str(leg.value("counterparty") or STREET)
    row |= {
        "movement": "RECEIVE" if leg.delivers else "DELIVER",
        "counterparty": leg.party,
        "safekeeping_account": party,
        "hold": None,
        "linked_reference": None,
    }
    row |= {"link_kind": None, "pool_reference": None, "priority": None, "partial_code": None}
    if trouble.strikes("mismatch", leg.reference):
        row["amount"] = Decimal(row.get("amount") or 0) + OTHER_AMOUNT
    day, minute = leg.received
    late = trouble.strikes("late", leg.reference)
    received = (max(day, leg.settles_on.toordinal()) + 1, LATE_AT) if late else (day, minute + trouble.drawn(leg.reference, LATEST_MINUTE))
    return Leg(f"{leg.reference}@{party}", party, row, received, ours=False)


def provide(other: Leg, ours: Leg, holdings: Holdings, trouble: Trouble) -> None:
    """Bring in what the other side owes; only half of it when it is to be short."""
    short = trouble.strikes("partial", ours.reference)
    if other.delivers:
        holdings.open_shares(other.party, other.security, _half(other.quantity) if short else other.quantity)
    elif other.amount:
        holdings.open_cash(other.party, other.currency, other.amount)


def provide_rest(other: Leg, ours: Leg, holdings: Holdings, trouble: Trouble) -> None:
    """A day later bring in what was missing."""
    if other.delivers and trouble.strikes("partial", ours.reference):
        holdings.open_shares(other.party, other.security, other.quantity - _half(other.quantity))


def _half(quantity: Decimal) -> Decimal:
    return quantity // 2
