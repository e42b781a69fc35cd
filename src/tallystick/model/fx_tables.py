"""Tables of rates of exchange, and of balances shown in the base currency."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, price
from tallystick.model.contract import Table

STATED_FX_RATE = Table(
    "stated_fx_rate",
    "One readable line that states a rate of exchange, with its outcome",
    "books",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("rate_source", "Who states it", nullable=True),
        date("rate_date", "As of which day"),
        code("from_currency", "One unit of this …", nullable=True),
        code("to_currency", "… is so many units of this", nullable=True),
        price("fx_rate", "Units of to_currency for one of from_currency", unit="currency units", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

FX_RATE = Table(
    "fx_rate",
    "One rate of exchange of one day; what a later day states of the same day stands",
    "books",
    (
        date("rate_date", "As of which day", key=True),
        code("from_currency", "One unit of this …", key=True),
        code("to_currency", "… is so many units of this", key=True),
        price("fx_rate", "Units of to_currency for one of from_currency", unit="currency units"),
        code("rate_source", "Who stated it; - for nobody named"),
        code("file_id", "Received file"),
        count("line_number", "Line in that file", unit="lines"),
    ),
)

BASE_BALANCE = Table(
    "base_balance",
    "One account of the chart in one currency at the close, shown in the firm's base currency; nothing is booked by it",
    "books",
    (
        code("ledger_account", "Account of the chart", key=True),
        code("currency", "ISO 4217", key=True),
        code("base_currency", "The firm's"),
        money_sum("closing", "+ debit, − credit, in its own currency"),
        price("fx_rate", "Units of the base currency for one of its own; the newest known on the day", unit="currency units", nullable=True),
        date("rate_date", "As of which day", nullable=True),
        money_sum("base_closing", "Closing × rate, rounded once half-up; null without a rate", nullable=True),
        code("reason", "NO_FX_RATE where nobody states a rate", nullable=True),
    ),
)

FX_RATES: tuple[Table, ...] = (STATED_FX_RATE, FX_RATE, BASE_BALANCE)
