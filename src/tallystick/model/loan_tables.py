"""Tables of the loan ledger: events, loans at the close, what they move."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, price, private, quantity, quantity_sum, rate
from tallystick.model.contract import Table

LOAN_EVENT = Table(
    "loan_event",
    "One event of a securities loan, checked against the loan it names",
    "lend",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("event_id", "The sender's id of the event", nullable=True),
        code("loan_id", "The loan", nullable=True),
        code("event_kind", "OPEN, RERATE, RECALL or RETURN", nullable=True),
        code("direction", "BORROW or LOAN", nullable=True),
        private(code("counterparty", "The other party", nullable=True)),
        code("security_id", "The security", nullable=True),
        quantity("quantity", "Shares of the event", unit="shares", nullable=True),
        price("loan_price", "Contract price a share", nullable=True),
        rate("margin_rate", "Collateral to market value", nullable=True),
        rate("rebate_rate", "Yearly rebate", nullable=True),
        date("effective_date", "Day from which it counts", nullable=True),
        code("currency", "ISO 4217; the security's where the event states none", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

LOAN = Table(
    "loan",
    "One securities loan at the close; a closed one stays for the day on which it ended",
    "lend",
    (
        code("loan_id", "The loan", key=True),
        code("direction", "BORROW (we received stock, gave cash) or LOAN (we gave stock, received cash)"),
        private(code("counterparty", "The other party")),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        date("start_date", "Day on which it began"),
        quantity_sum("quantity", "Shares still out, always positive", unit="shares"),
        price("contract_price", "Price a share at which collateral stands"),
        price("struck_price", "Contract price struck from the last close, at which collateral will stand once the mark has settled", nullable=True),
        money_sum("collateral", "Cash collateral, always positive", unit="currency units"),
        rate("margin_rate", "Collateral to market value"),
        rate("rebate_rate", "Yearly rebate on the collateral; negative when the borrower pays"),
        money_sum("pending_mark", "Mark struck tonight that settles on the next settlement day, + collateral grows"),
        date("marked_to", "Close the price was last struck from; closes up to this day no longer count", nullable=True),
        quantity_sum("accrued_base", "Sum of collateral × rebate rate × nights not yet paid (exact)", unit="currency units × basis points × days"),
        date("accrued_to", "Nights before this day are in the accrued base"),
        quantity_sum("returned_quantity", "Shares returned today", unit="shares"),
        money_sum("returned_collateral", "Cash collateral given back for them, at the contract price before today's mark", unit="currency units"),
        money_sum("settled_mark", "Mark that settled today, + collateral grew"),
        quantity_sum("rebate_base", "Accrued base that is paid today", unit="currency units × basis points × days"),
        code("recalled", "Y when recalled, else N"),
        code("status", "OPEN or CLOSED"),
    ),
)

LOAN_CASH = Table(
    "loan_cash",
    "One movement of money or stock a loan causes today",
    "lend",
    (
        code("loan_id", "The loan", key=True),
        code("movement_kind", "OPEN, MARK, RETURN or REBATE", key=True),
        code("direction", "BORROW or LOAN"),
        private(code("counterparty", "The other party")),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "+ we receive stock"),
        money_sum("money", "+ we receive money"),
    ),
)

LOANS: tuple[Table, ...] = (LOAN_EVENT, LOAN, LOAN_CASH)
