"""Tables of cash penalties and of settlement efficiency under CSDR: what is charged a day, what the depository states, what the month comes to."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money_sum, price, quantity_sum, rate, timestamp
from tallystick.model.contract import Storage, Table

PENALTY_ITEM = Table(
    "penalty_item",
    "One instruction of a venue with cash penalties, as it stands at the close of the day",
    "fails",
    (
        code("instruction_id", "Our reference", key=True),
        code("venue", "The venue"),
        code("calendar_key", "Calendar of its penalty business days"),
        code("penalty_regime", "Regime whose rates hold there: CSDR"),
        code("counterparty", "The other side; - where not named"),
        code("security_id", "The security"),
        code("currency", "Currency of the penalty, ISO 4217"),
        code("direction", "DELIVER (we owe) or RECEIVE (we are owed)"),
        quantity_sum("instructed_quantity", "Shares or nominal instructed, positive", unit="shares or nominal"),
        quantity_sum("open_quantity", "Of these not settled at the close", unit="shares or nominal"),
        quantity_sum("settled_today", "Settled on the open day", unit="shares or nominal"),
        date("settlement_date", "Intended settlement date"),
        timestamp("matched_at", "When it matched, if we learnt it today; else null", nullable=True),
        code("late_side", "Who accepted last: OURS or THEIRS"),
        code("failing_side", "Whose fail it is today: OURS, THEIRS, BOTH, NONE or UNKNOWN"),
        code("cash_lacks", "Y when cash is what lacks, else N"),
    ),
    Storage.SCRATCH,
)

PENALTY = Table(
    "penalty",
    "One cash penalty of one instruction for one business day, as the rules give it",
    "fails",
    (
        code("instruction_id", "Our reference", key=True),
        code("penalty_kind", "SEFP (settlement fail) or LMFP (late matching)", key=True),
        date("penalty_date", "The business day it is for", key=True),
        code("venue", "The venue"),
        code("counterparty", "The other side"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "Failing shares or nominal", unit="shares or nominal"),
        price("price", "Reference price of that day", nullable=True),
        money_sum("base", "Market value of what fails", unit="currency units", nullable=True),
        rate("penalty_rate", "Daily rate", nullable=True),
        code("instrument_class", "Class of the rate, CASH where cash lacks"),
        code("payer", "OURS, THEIRS, BOTH (each charged, so zero) or UNKNOWN"),
        money_sum("amount", "+ credited to us, − debited; null where price, rate or payer is missing", nullable=True),
        code("remark", "NO_PRICE, NO_RATE or NO_PAYER: it cannot be worked out; null when it can", nullable=True),
        date("known_date", "Open day on which we worked it out"),
    ),
)

THEIR_PENALTY = Table(
    "their_penalty",
    "One cash penalty of one instruction for one business day, as the depository states it now",
    "fails",
    (
        code("penalty_kind", "SEFP or LMFP", key=True),
        date("penalty_date", "The business day it is for", key=True),
        code("our_reference", "Our reference as they return it; - for none", key=True),
        code("their_reference", "Their id of the penalty; - for none", key=True),
        code("statement_source", "Who states it"),
        code("counterparty", "The other side", nullable=True),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "Failing shares or nominal", unit="shares or nominal", nullable=True),
        price("price", "Reference price used", nullable=True),
        rate("penalty_rate", "Daily rate used", nullable=True),
        money_sum("amount", "+ credited to us, − debited"),
        code("penalty_state", "ACTV or as received", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

PENALTY_NET = Table(
    "penalty_net",
    "Cash penalties of one month with one counterparty in one currency, netted",
    "fails",
    (
        code("venue", "The venue", key=True),
        code("penalty_month", "Month of the penalties, 2026-11", key=True),
        code("counterparty", "The other side", key=True),
        code("currency", "ISO 4217", key=True),
        money_sum("debited", "What we pay, negative", unit="currency units"),
        money_sum("credited", "What we receive", unit="currency units"),
        money_sum("net", "Debited + credited, + we receive", unit="currency units"),
        count("penalties", "Penalties in it"),
        count("unpriced", "Of these not worked out"),
        date("pays_on", "Day of payment; null when the calendar ends before", nullable=True),
        code("state", "OPEN (the month runs), DUE (to be paid) or PAST (its day of payment is today)"),
    ),
)

PENALTY_BREAK = Table(
    "penalty_break",
    "One penalty on which the depository and we differ, or that one side lacks",
    "fails",
    (
        code("penalty_kind", "SEFP or LMFP", key=True),
        date("penalty_date", "The business day it is for; for late matching the last of its days", key=True),
        code("our_reference", "Our reference; - where theirs names none", key=True),
        code("their_reference", "Their id of the penalty; - where they state none", key=True),
        code(
            "break_type",
            "MISSING_THEIRS, MISSING_OURS, NOT_WORKED_OUT (ours has no amount), CURRENCY, PAYER, QUANTITY, PRICE, RATE or AMOUNT: the first that holds",
        ),
        code("counterparty", "The other side", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        money_sum("our_amount", "+ credited to us", nullable=True),
        money_sum("their_amount", "+ credited to us", nullable=True),
        money_sum("difference", "Theirs − ours, an absent side as zero"),
    ),
)

SETTLEMENT_EFFICIENCY = Table(
    "settlement_efficiency",
    "What was due today and what of it settled, by venue and kind of instrument; an instruction carried over counts again each day it is open",
    "fails",
    (
        code("venue", "Venue", key=True),
        code("instrument_kind", "Asset class of the security", key=True),
        code("currency", "ISO 4217 of the values", key=True),
        code("direction", "DELIVER or RECEIVE", key=True),
        count("due_count", "Instructions due"),
        count("settled_count", "Of these wholly settled"),
        count("failed_count", "Of these not wholly settled"),
        money_sum("due_value", "Absolute quantity × last close", unit="currency units"),
        money_sum("settled_value", "Of this settled", unit="currency units"),
        money_sum("failed_value", "Of this not settled", unit="currency units"),
        count("own_day_count", "Instructions whose intended settlement date is today"),
        count("own_day_settled_count", "Of these wholly settled"),
        money_sum("own_day_value", "Their value", unit="currency units"),
        money_sum("own_day_settled_value", "Of this settled", unit="currency units"),
        count("unpriced", "Instructions without a close: counted, and of no value here"),
        rate("efficiency_count", "Settled to due, by count, half-up"),
        rate("efficiency_value", "Settled to due, by value, half-up; null where nothing has a value", nullable=True),
    ),
)

SETTLEMENT_MONTH = Table(
    "settlement_month",
    "Settlement efficiency of the month so far: the sum of its days, by venue, kind of instrument, currency and side",
    "fails",
    (
        code("month", "The month, 2026-11", key=True),
        *SETTLEMENT_EFFICIENCY.columns,
        count("days", "Days of the month with something due", unit="days"),
    ),
)

PENALTIES: tuple[Table, ...] = (PENALTY_ITEM, PENALTY, THEIR_PENALTY, PENALTY_NET, PENALTY_BREAK, SETTLEMENT_EFFICIENCY, SETTLEMENT_MONTH)
"""Tables of penalties and efficiency."""
