"""The cash report: balances by currency, and the totals of the period that explain them.

The closing balance counts trades on trade date; the settled one (AVAILABLE) leaves out the unsettled principal of trades, but
not their commission, which the broker takes on trade date. The totals by kind (commissions, dividends, …) are no entries: they
stand in `stated_entry` as NOT_A_TRADE with their amount, so that a difference can be explained. opening + totals = closing.
BASE_SUMMARY is the sum over currencies in the base currency: kept as NOT_A_TRADE too, under the base currency where it is known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from tallystick.edges.messages.flex.element import Element, Fact
from tallystick.edges.messages.flex.numbers import BadNumber, parse_number
from tallystick.model.landing import STATED_BALANCE, STATED_ENTRY

BALANCES = (("startingCash", "OPENING"), ("endingCash", "CLOSING"), ("endingSettledCash", "AVAILABLE"))
NO_TOTAL = frozenset({"accountId", "acctAlias", "model", "currency", "levelOfDetail", "fromDate", "toDate", "fxRateToBase"})
SEGMENTS = ("Sec", "Com", "MTD", "YTD", "Paxos", "CryptoCustodian")
ROUNDING = Decimal("0.000001")
PARTS = {"deposits": "depositWithdrawals", "withdrawals": "depositWithdrawals"}


def cash_report_currency(element: Element) -> list[Fact]:
    """OPENING, CLOSING and AVAILABLE balance of one currency, then one NOT_A_TRADE row a total that is not zero."""
    base = element.text("currency") == "BASE_SUMMARY"
    if base:
        element.complain("NOT_A_TRADE", "found BASE_SUMMARY, the sum over currencies in base currency; the balances by currency count")
    shared: dict[str, object] = {
        "statement_source": element.settings.statement_source,
        "statement_reference": element.statement.reference,
        "account_code": element.account(),
        "currency": element.statement.base_currency if base else element.currency(),
    }
    balances = [
        Fact(STATED_BALANCE, shared | {"balance_date": _day(element, kind), "balance_kind": kind, "amount": element.amount(name, needed=kind != "AVAILABLE")})
        for name, kind in BALANCES
        if kind != "AVAILABLE" or element.text(name) is not None
    ]
    return balances + [_total(element, shared, name) for name in totals(element.fields)]


def totals(fields: Mapping[str, str]) -> list[str]:
    """Names of the totals of the period that are not zero and not part of another total, in the order of the report."""
    return [name for name, written in fields.items() if _is_total(name, fields) and _is_amount(written)]


def difference(element: Element) -> Decimal | None:
    """Closing balance less (opening balance + totals), where it is more than the broker's own rounding in the ninth decimal."""
    names = ["startingCash", *totals(element.fields), "endingCash"]
    try:
        opening, *between, closing = [parse_number(element.fields.get(name, "")) for name in names]
    except BadNumber:
        return None
    found = closing - opening - sum(between, Decimal(0))
    return found if abs(found) > ROUNDING else None


def _day(element: Element, kind: str) -> dt.date | None:
    if kind == "OPENING":
        return element.day("fromDate", needed=True, otherwise=element.statement.from_date)
    return element.day("toDate", needed=True, otherwise=element.statement.to_date)


def _is_total(name: str, given: Mapping[str, str]) -> bool:
    if name in NO_TOTAL or name.endswith(SEGMENTS) or name.startswith(("starting", "ending", "slb", "average", "avg")):
        return False
    return PARTS.get(name) not in given


def _is_amount(written: str) -> bool:
    try:
        return parse_number(written) != 0
    except BadNumber:
        return False


def _total(element: Element, shared: dict[str, object], name: str) -> Fact:
    row = shared | {
        "entry_date": element.day("toDate", otherwise=element.statement.to_date),
        "entry_code": name,
        "amount": element.amount(name),
        "reason": "NOT_A_TRADE",
        "detail": f"total of {name} over the period of the statement, not an entry",
    }
    return Fact(STATED_ENTRY, row)
