"""Tables of rates of exchange, and of balances shown in the base currency."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, money_sum, price
from tallystick.model.contract import Column, Storage, Table

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

_TERMS: tuple[Column, ...] = (
    code("counterparty", "With whom; - for nobody named"),
    date("trade_date", "Day on which it was agreed"),
    date("value_date", "Day on which both currencies move"),
    code("bought_currency", "What we receive"),
    money("bought_amount", "How much of it, positive", unit="currency units"),
    code("sold_currency", "What we pay"),
    money("sold_amount", "How much of it, positive", unit="currency units"),
    code("bought_bank_account", "Our bank account that receives"),
    code("sold_bank_account", "Our bank account that pays"),
)

FX_TRADE = Table(
    "fx_trade",
    "One readable line that states a trade of one currency against another, with its outcome",
    "books",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("trade_id", "The sender's id of it"),
        *_TERMS,
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

OPEN_FX_TRADE = Table(
    "open_fx_trade",
    "One trade of currencies that settles on a later day",
    "books",
    (code("trade_id", "The sender's id of it", key=True), *_TERMS),
)

FX_LEG = Table(
    "fx_leg",
    "One currency of a trade of currencies that is struck or settles today",
    "books",
    (
        code("trade_id", "The trade", key=True),
        code("moment", "STRUCK or SETTLED", key=True),
        code("currency", "ISO 4217", key=True),
        code("counterparty", "With whom"),
        date("value_date", "Day on which it moves"),
        money_sum("amount", "+ we receive, − we pay"),
        code("bank_account", "Our bank account"),
    ),
    Storage.VIEW,
)

FX_REVALUATION = Table(
    "fx_revaluation",
    "What the firm is long or short of one currency at the last close, what it dealt today, and what that gained at today's rate",
    "books",
    (
        code("currency", "ISO 4217", key=True),
        code("base_currency", "The firm's"),
        money_sum("open_position", "Assets less liabilities in this currency at the last close (the position account 1598 apart), + long"),
        price("previous_rate", "Base currency for one unit at the last close", unit="currency units", nullable=True),
        price("fx_rate", "The same at the newest rate known today", unit="currency units", nullable=True),
        date("rate_date", "As of which day", nullable=True),
        money_sum("previous_value", "Open position × previous rate", nullable=True),
        money_sum("open_value", "Open position × rate", nullable=True),
        money_sum("dealt", "Of today's trades of currencies: + bought, − sold"),
        money_sum("dealt_value", "Dealt × rate", nullable=True),
        money_sum("gain", "Open value − previous value + dealt value, in the base currency; booked on 1598 against 4060"),
        code("reason", "NO_FX_RATE where nobody states a rate", nullable=True),
    ),
)

FX_RATES: tuple[Table, ...] = (STATED_FX_RATE, FX_RATE, BASE_BALANCE, FX_TRADE, OPEN_FX_TRADE, FX_LEG, FX_REVALUATION)
