"""The days' loan events: a new borrow, a re-rate, a recall, a partial and a full return, and one that names no loan."""

from __future__ import annotations

import datetime as dt

from tallystick.edges.demo.ledger import Ledger, Loan, strike_price
from tallystick.edges.demo.market import Market, Whole, cents_text
from tallystick.edges.demo.plan import Trouble
from tallystick.edges.demo.settling import Activity, accrue, open_loan, return_loan, settle_marks, strike_loans

FILE_NAME = "loan_message.csv"
NEW_LOAN, NEW_SECURITY, NEW_QUANTITY, NEW_RATE = "L2001", 20, 3_000, 300
RERATED, NEW_RATE_OF_RERATED = "L1001", 345
RETURNED = "L1002"


def loan_day(ledger: Ledger, activity: Activity, market: Market, place: int, last: bool, settles: bool, before: Whole) -> tuple[list[dict[str, str]], int]:
    """The loan events of a day (`place` from 0) and the money they move, in cents. `before`: closes of the day before."""
    day, rows, paid = activity.day, [], 0
    for loan in ledger.loans.values():
        accrue(loan, day)
    if place == 0 and settles:
        price = strike_price(int(before[NEW_SECURITY]))
        loan = Loan(NEW_LOAN, 1, NEW_SECURITY, "0560", NEW_QUANTITY, price, NEW_RATE, day, price, None, day, NEW_QUANTITY * price)
        paid += open_loan(ledger, activity, loan)
        rows.append(_opened(loan, market))
    if place == 1:
        ledger.loans[RERATED].rate = NEW_RATE_OF_RERATED
        rows.append(_event(day, "RERATE", RERATED, rebate_rate=f"0.{NEW_RATE_OF_RERATED:04d}"))
        rows.append(_event(day, "RECALL", RETURNED))
    if last and settles and place:
        paid += return_loan(ledger, activity, ledger.loans[RETURNED], ledger.loans[RETURNED].quantity)
        rows.append(_event(day, "RETURN", RETURNED, quantity="8000"))
        if NEW_LOAN in ledger.loans:
            paid += return_loan(ledger, activity, ledger.loans[NEW_LOAN], 1_000)
            rows.append(_event(day, "RETURN", NEW_LOAN, quantity="1000"))
        rows.append(_event(day, "RETURN", "L9999", quantity="100"))
    if settles:
        paid += settle_marks(ledger)
    strike_loans(ledger, day, market.close(day))
    return rows, paid


def loan_troubles(day: dt.date, rows: list[dict[str, str]]) -> list[Trouble]:
    """What must come of the day's loan events that cannot be used."""
    return [
        Trouble(day, "loan_event", "UNKNOWN_LOAN", row["event_id"], "returns a loan nobody has", FILE_NAME, number)
        for number, row in enumerate(rows, start=2)
        if row["loan_id"] == "L9999"
    ]


def _event(day: dt.date, kind: str, loan_id: str, **more: str) -> dict[str, str]:
    return {"event_id": f"EV{day:%y%m%d}{loan_id}{kind}", "loan_id": loan_id, "event_kind": kind, "effective_date": str(day), **more}


def _opened(loan: Loan, market: Market) -> dict[str, str]:
    return _event(
        loan.start,
        "OPEN",
        loan.loan_id,
        direction="BORROW",
        counterparty=loan.counterparty,
        security_code=market.securities[loan.security].security_id,
        security_code_kind="ISIN",
        quantity=str(loan.quantity),
        loan_price=cents_text(loan.price),
        margin_rate="1.02",
        rebate_rate=f"0.{loan.rate:04d}",
        currency="USD",
    )
