"""What the depository does on a settlement day: netted deliveries against 888, trade-for-trade items, transfers, loans; and the money of it.

The plain book decides what is delivered (all, a part, nothing) and follows its own decisions, so that the statements of the day agree with
true books. `depository_message` rows are the same decisions in words.

Source   venues.md 3.2, 3.3 (CNS in parts), 4.3 (a deliver order settles whole), 11.1; conventions.md 8, 11
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import numpy as np

from tallystick.edges.demo.ledger import Item, Ledger, Loan, strike_price
from tallystick.edges.demo.market import Market, Whole, cents_text
from tallystick.model.firm import Firm

CLEARING_CORPORATION = "888"
PENDING_REASONS = ("LACK", "CLAC", "CLAC")
RATE_UNITS = 10_000 * 360
"""Basis points of a whole, times the days of a year in interest."""


@dataclass
class Activity:
    """The depository's lines of one day while they are written."""

    day: dt.date
    firm: Firm
    market: Market
    rows: list[dict[str, str]] = field(default_factory=list)

    def add(self, kind: str, security: int, quantity: int, **more: str) -> dict[str, str]:
        """A movement made at the settling account, unless `more` says otherwise."""
        row = {
            "activity_reference": f"DT{self.day:%y%m%d}{len(self.rows) + 1:06d}",
            "activity_kind": kind,
            "activity_status": "MADE",
            "settlement_date": str(self.day),
            "depository_account": self.firm.depository_account,
            "security_code": self.market.securities[security].cusip,
            "security_code_kind": "CUSIP",
            "quantity": str(quantity),
        }
        self.rows.append(row | more)
        return self.rows[-1]


def settle_nets(ledger: Ledger, activity: Activity, close: Whole, rng: np.random.Generator) -> int:
    """Settle what is netted; the money that settles for it, in cents. Whatever stays open is marked to the day's close."""
    due = ledger.enters(activity.day)
    net = ledger.open_quantity + due.quantity
    moved = np.zeros_like(net)
    for security in np.flatnonzero(net).tolist():
        moved[security] = _moved(int(net[security]), int(ledger.held[security]), rng)
        for part in _parts(int(moved[security]), rng):
            activity.add("CNS", security, part, contra_account=CLEARING_CORPORATION)
    opening = due.money - ledger.open_value
    ledger.held += moved
    ledger.claims += due.quantity
    ledger.open_quantity = net - moved
    ledger.open_value = ledger.open_quantity * close
    return int((opening + ledger.open_value).sum())


def _moved(net: int, held: int, rng: np.random.Generator) -> int:
    """How much of a net is delivered: what the draw says, and of ours no more than we hold."""
    draw = int(rng.integers(0, 100))
    part = 1.0 if draw < 84 else 0.5 if draw < 92 else 0.0
    size = abs(net) if part == 1.0 else abs(net) // 2 if part else 0
    return size if net > 0 else -min(size, max(held, 0))


def _parts(quantity: int, rng: np.random.Generator) -> list[int]:
    """Large movements come in two lines now and then."""
    if abs(quantity) < 1_000 or rng.integers(0, 4):
        return [quantity] if quantity else []
    first = quantity // 200 * 100
    return [first, quantity - first]


def settle_items(ledger: Ledger, activity: Activity, rng: np.random.Generator) -> int:
    """Settle trade-for-trade items whole or not at all; the money paid and received for them, in cents."""
    due = ledger.enters(activity.day)
    for item in due.items:
        ledger.items[item.reference] = item
        ledger.claims[item.security] += item.quantity
    paid = 0
    for item in sorted(ledger.items.values(), key=lambda each: each.reference):
        lacking = item.quantity < 0 and ledger.held[item.security] < -item.quantity
        if lacking or rng.integers(0, 10) < 2:
            reason = "LACK" if lacking else PENDING_REASONS[int(rng.integers(0, len(PENDING_REASONS)))]
            _item(activity, item, item.reference, activity_status="PENDING", status_reason=reason)
            continue
        _item(activity, item, item.street_reference or item.reference)
        ledger.held[item.security] += item.quantity
        paid += item.money
        del ledger.items[item.reference]
    return paid


def _item(activity: Activity, item: Item, reference: str, **more: str) -> None:
    activity.add("DVP", item.security, item.quantity, money=cents_text(item.money), currency="USD", contra_account="0443", our_reference=reference, **more)


def transfer(ledger: Ledger, activity: Activity, security: int, quantity: int) -> None:
    """Move shares from the settling account to the second own account: two lines of one reference."""
    second = activity.firm.depository_accounts[1]
    out = activity.add("TRANSFER", security, -quantity, contra_account=second)
    activity.add(
        "TRANSFER",
        security,
        quantity,
        depository_account=second,
        contra_account=activity.firm.depository_account,
        activity_reference=out["activity_reference"],
    )
    ledger.held[security] -= quantity
    ledger.apart[security] += quantity


def accrue(loan: Loan, day: dt.date) -> None:
    """Collateral × rate for every night up to yesterday."""
    loan.accrued += (day - loan.accrued_to).days * loan.collateral * loan.rate
    loan.accrued_to = day


def open_loan(ledger: Ledger, activity: Activity, loan: Loan) -> int:
    """Begin a borrow or loan: stock against collateral; the money, + we receive."""
    ledger.loans[loan.loan_id] = loan
    ledger.held[loan.security] += loan.sign * loan.quantity
    activity.add("LOAN", loan.security, loan.sign * loan.quantity, contra_account=loan.counterparty, our_reference=loan.loan_id)
    return -loan.sign * loan.collateral


def return_loan(ledger: Ledger, activity: Activity, loan: Loan, quantity: int) -> int:
    """Give back shares at the contract price before the day's mark; the last return pays the rebate. The money, + we receive."""
    whole = quantity == loan.quantity
    collateral = loan.collateral if whole else quantity * loan.price
    loan.quantity -= quantity
    loan.collateral -= collateral
    ledger.held[loan.security] -= loan.sign * quantity
    activity.add("LOAN_RETURN", loan.security, -loan.sign * quantity, contra_account=loan.counterparty, our_reference=loan.loan_id)
    rebate = 0
    if whole:
        rebate = (2 * loan.accrued + RATE_UNITS) // (2 * RATE_UNITS)
        del ledger.loans[loan.loan_id]
    return loan.sign * (collateral + rebate)


def settle_marks(ledger: Ledger) -> int:
    """Bring collateral to the price struck at an earlier close; the money, + we receive."""
    paid = 0
    for loan in ledger.loans.values():
        mark = loan.quantity * loan.struck - loan.collateral if loan.struck != loan.price else 0
        loan.price, loan.collateral = loan.struck, loan.collateral + mark
        paid -= loan.sign * mark
    return paid


def strike_loans(ledger: Ledger, day: dt.date, close: Whole) -> None:
    """Tonight's close gives the price of the next mark."""
    for loan in ledger.loans.values():
        loan.struck, loan.marked_to = strike_price(int(close[loan.security])), day
