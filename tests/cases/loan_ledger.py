"""A loan ledger driven day by day: events and closes in, the loan and its movements out, each day's loan carried to the next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Any

from tallystick.rules import rule_tables
from tallystick.stages.lend.loan import loan
from tallystick.stages.lend.loan_cash import loan_cash
from tallystick.stages.lend.loan_event import loan_event
from tests.cases.day_engine import rows_of
from tests.cases.table_case import Row

SECURITY_CODES = [
    {
        "security_code_kind": "SYMBOL",
        "security_code": code,
        "code_from": "1900-01-01",
        "code_to": "9999-12-31",
        "security_id": code,
        "security_currency": "USD",
        "clearing_path": "CNS",
    }
    for code in ("AAA", "BBB")
]
OPEN = {
    "event_id": "E1", "loan_id": "L1", "event_kind": "OPEN", "direction": "LOAN", "counterparty": "BIGBANK",
    "security_code": "AAA", "security_code_kind": "SYMBOL",
    "quantity": "10000", "loan_price": "21", "margin_rate": "1.02", "rebate_rate": "0.031", "currency": "USD",
}  # fmt: skip


def day(number: int, month: int = 11) -> dt.date:
    """A day of November 2026."""
    return dt.date(2026, month, number)


def event(kind: str, event_id: str, effective: dt.date, **terms: Any) -> dict[str, Any]:
    """One event of loan L1, unless another is named."""
    start: dict[str, Any] = OPEN if kind == "OPEN" else {"loan_id": "L1"}
    return {**start, "event_kind": kind, "event_id": event_id, "effective_date": effective, **terms}


def lines(events: Iterable[Row], file_id: str = "f1") -> list[dict[str, Any]]:
    """The events as lines of one file."""
    return [{"file_id": file_id, "line_number": number, **each} for number, each in enumerate(events, 1)]


@cache
def calendar(first: dt.date, last: dt.date) -> tuple[Row, ...]:
    """The shipped calendar of these days."""
    return tuple(row for row in rule_tables()["calendar_day"].to_pylist() if row["calendar_key"] == "US.NSCC" and first <= row["day"] <= last)


@cache
def policy() -> Row:
    """The shipped loan policy."""
    (row,) = rule_tables()["loan_policy"].to_pylist()
    return dict(row)


class Ledger:
    """State of the loans between days; `cash` is every movement so far with its day."""

    def __init__(self, **changed_policy: Any) -> None:
        self.loans: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.checked: list[dict[str, Any]] = []
        self.cash: list[dict[str, Any]] = []
        self.policy = [{**policy(), **changed_policy}]

    def run(
        self,
        today: dt.date,
        *events: Row,
        close: str | None = None,
        price_date: dt.date | None = None,
        split: tuple[int, int] | None = None,
    ) -> dict[str, Any]:
        """One business day of security AAA; gives the row of L1 at the close (empty when there is none)."""
        ratio = {"ratio_new": split[0], "ratio_old": split[1]} if split else {}
        splits = [{"security_id": "AAA", "action_id": "S1", "ex_date": today, "payable_date": today, **ratio}] if split else []
        prices = [{"security_id": "AAA", "price_date": price_date or today, "close_price": close}] if close else []
        before = {"previous_loan": self.loans, "recent_loan_event": self.events, "split": splits, "security_code": SECURITY_CODES}
        self.checked = rows_of(loan_event, today, {"loan_message": lines(events), **before}) if events else []
        known = {"loan_event": self.checked, "closing_price": prices, "loan_policy": self.policy, "calendar_day": calendar(day(1, 10), day(31, 12))}
        self.loans = rows_of(loan, today, {"previous_loan": self.loans, "split": splits, **known})
        moved = rows_of(loan_cash, today, {"loan": self.loans, "loan_event": self.checked, "loan_policy": self.policy})
        self.events += self.checked
        self.cash += [{"day": today, **row} for row in moved]
        return next((row for row in self.loans if row["loan_id"] == "L1"), {})

    def copy(self) -> Ledger:
        """The same state, to go on from."""
        other = Ledger()
        other.loans, other.events, other.checked, other.cash, other.policy = [*self.loans], [*self.events], [*self.checked], [*self.cash], self.policy
        return other

    def movements(self) -> list[tuple[int, str, Decimal, Decimal]]:
        """Day of the month, kind, shares and money of every movement so far."""
        return [(row["day"].day, row["movement_kind"], row["quantity"], row["money"]) for row in self.cash]
