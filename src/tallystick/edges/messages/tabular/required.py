"""Which columns a landing row must have, and which codes are closed lists; one small table for each.

Source: the meanings in `model.landing`; what a row of the table cannot do without. A cancel only has to name its execution.
"""

from __future__ import annotations

from tallystick.model.contract import Column, Kind

SECURITY: dict[str, str] = {"security_code": "MISSING_SECURITY", "security_code_kind": "MISSING_SECURITY"}

REQUIRED: dict[str, dict[str, str]] = {
    "execution_message": {
        "exec_id": "MISSING_EXEC_ID",
        **SECURITY,
        "account_code": "MISSING_ACCOUNT",
        "sender": "MISSING_FIELD",
        "chain": "MISSING_FIELD",
        "action": "MISSING_FIELD",
        "trade_date": "MISSING_FIELD",
        "side": "MISSING_FIELD",
        "quantity": "MISSING_FIELD",
        "price": "MISSING_FIELD",
    },
    "depository_message": {
        **SECURITY,
        "activity_reference": "MISSING_FIELD",
        "activity_kind": "MISSING_FIELD",
        "activity_status": "MISSING_FIELD",
        "settlement_date": "MISSING_FIELD",
        "depository_account": "MISSING_ACCOUNT",
        "quantity": "MISSING_FIELD",
    },
    "stated_position": {
        **SECURITY,
        "account_code": "MISSING_ACCOUNT",
        "statement_source": "MISSING_FIELD",
        "statement_date": "MISSING_FIELD",
        "balance_kind": "MISSING_FIELD",
        "quantity": "MISSING_FIELD",
    },
    "stated_balance": {
        "account_code": "MISSING_ACCOUNT",
        "statement_source": "MISSING_FIELD",
        "balance_date": "MISSING_FIELD",
        "balance_kind": "MISSING_FIELD",
        "currency": "MISSING_FIELD",
        "amount": "MISSING_FIELD",
    },
    "stated_entry": {
        "account_code": "MISSING_ACCOUNT",
        "statement_source": "MISSING_FIELD",
        "entry_date": "MISSING_FIELD",
        "currency": "MISSING_FIELD",
        "amount": "MISSING_FIELD",
    },
    "cash_message": {
        "account_code": "MISSING_ACCOUNT",
        "sender": "MISSING_FIELD",
        "movement_id": "MISSING_FIELD",
        "movement_kind": "MISSING_FIELD",
        "value_date": "MISSING_FIELD",
        "currency": "MISSING_FIELD",
        "amount": "MISSING_FIELD",
    },
    "loan_message": {"event_id": "MISSING_FIELD", "loan_id": "MISSING_FIELD", "event_kind": "MISSING_FIELD", "effective_date": "MISSING_FIELD"},
    "corporate_action_message": {**SECURITY, "message_kind": "MISSING_FIELD", "action_id": "MISSING_FIELD", "action_kind": "MISSING_FIELD"},
    "transfer_message": {
        **SECURITY,
        "account_code": "MISSING_ACCOUNT",
        "sender": "MISSING_FIELD",
        "transfer_id": "MISSING_FIELD",
        "quantity": "MISSING_FIELD",
        "transfer_date": "MISSING_FIELD",
    },
    "fx_trade_message": dict.fromkeys(("trade_id", "value_date", "bought_currency", "bought_amount", "sold_currency", "sold_amount"), "MISSING_FIELD"),
    "fx_rate_message": dict.fromkeys(("rate_source", "rate_date", "from_currency", "to_currency", "fx_rate"), "MISSING_FIELD"),
    "security_message": {"security_id": "MISSING_SECURITY", "asset_class": "MISSING_FIELD", "currency": "MISSING_FIELD"},
    "account_message": {"account_id": "MISSING_ACCOUNT"},
    "price_message": {**SECURITY, "price_date": "MISSING_FIELD", "close_price": "MISSING_FIELD"},
    "close_out_message": dict.fromkeys(("sender", "event_id", "event_kind", "fail_reference", "quantity", "event_date"), "MISSING_FIELD"),
    "opening_message": {"opening_kind": "MISSING_FIELD"},
    "instruction_message": dict.fromkeys(("message_kind", "instruction_reference"), "MISSING_FIELD"),
    "status_message": dict.fromkeys(("instruction_reference", "status_process", "status_code"), "MISSING_FIELD"),
    "ssi_message": dict.fromkeys(("message_kind", "sender", "ssi_reference"), "MISSING_FIELD"),
    "confirmation_message": dict.fromkeys(("message_kind", "sender", "message_reference"), "MISSING_FIELD"),
    "stated_movement": {**SECURITY, **dict.fromkeys(("statement_source", "statement_date", "movement", "quantity"), "MISSING_FIELD")},
    "stated_pending": dict.fromkeys(("statement_source", "statement_date", "our_reference", "status_code"), "MISSING_FIELD"),
    "stated_obligation": {
        **SECURITY,
        **dict.fromkeys(("statement_source", "change_number", "heard_kind", "heard_at", "member_id", "obligation_reference"), "MISSING_FIELD"),
        **dict.fromkeys(("settlement_date", "quantity", "money", "currency", "obligation_state"), "MISSING_FIELD"),
    },
    "stated_margin_call": {
        **dict.fromkeys(("statement_source", "change_number", "heard_kind", "heard_at", "member_id", "call_reference"), "MISSING_FIELD"),
        **dict.fromkeys(("call_kind", "amount", "currency", "due_at", "acknowledged"), "MISSING_FIELD"),
    },
    "stated_penalty": dict.fromkeys(("statement_source", "penalty_date", "penalty_kind", "amount", "currency"), "MISSING_FIELD"),
}
"""Landing table → column → reason when it is empty, in order of precedence."""

NEEDED_BY_CANCEL: frozenset[str] = frozenset({"exec_id", "sender", "chain", "action", "trade_date"})
"""Of an execution, what a row whose action is CANCEL must still have (besides `ref_exec_id`)."""

KINDS = ("ISIN", "CUSIP", "SEDOL", "SYMBOL", "OWN")

HEARD = ("CHANGE", "ANSWER")

PROCESSES = ("PROCESSING", "MATCHING", "INFERRED_MATCHING", "SETTLEMENT", "CANCELLATION", "MODIFICATION")
_TERMS: dict[str, tuple[str, ...]] = {"movement": ("DELIVER", "RECEIVE"), "payment": ("AGAINST", "FREE"), "quantity_kind": ("UNIT", "FAMT")}

CLOSED: dict[str, dict[str, tuple[str, ...]]] = {
    "execution_message": {
        "chain": ("EXECUTION", "CAPTURE_REPORT"),
        "action": ("NEW", "CORRECT", "CANCEL"),
        "side": ("BUY", "SELL", "SELL_SHORT", "SELL_SHORT_EXEMPT"),
        "capacity": ("A", "P", "R"),
    },
    "depository_message": {
        "activity_kind": ("CNS", "DVP", "FREE", "TRANSFER", "LOAN", "LOAN_RETURN", "CORPORATE_ACTION"),
        "activity_status": ("MADE", "PENDING", "DROPPED", "REJECTED", "REVERSED"),
    },
    "stated_balance": {"balance_kind": ("OPENING", "CLOSING", "AVAILABLE", "FORWARD")},
    "cash_message": {"movement_kind": ("WIRE", "DIVIDEND", "WITHHOLDING", "INTEREST", "FEE", "COMMISSION_ADJUSTMENT", "TRANSFER", "OTHER")},
    "loan_message": {"event_kind": ("OPEN", "RERATE", "RECALL", "RETURN"), "direction": ("BORROW", "LOAN")},
    "corporate_action_message": {"message_kind": ("ANNOUNCED", "RESULT"), "action_kind": ("DIVIDEND", "SPLIT", "OTHER")},
    "security_message": {
        "asset_class": ("EQUITY", "ETF", "ADR", "BOND", "OTHER"),
        "clearing_path": ("CNS", "NET", "TRADE_FOR_TRADE"),
        "market_segment": ("MAIN", "GROWTH"),
    },
    "account_message": {
        "account_class": ("CUSTOMER", "FIRM", "PAB"),
        "account_type": ("CASH", "MARGIN", "INVENTORY"),
        "market_maker": ("Y", "N"),
    },
    "close_out_message": {
        "event_kind": ("PURCHASE", "BORROW", "PRE_FAIL_CREDIT", "BUY_IN_NOTICE", "BUY_IN_EXECUTED", "BUY_IN_WITHDRAWN"),
        "before_open": ("Y", "N"),
        "net_long": ("Y", "N"),
    },
    "opening_message": {"opening_kind": ("LOT", "CASH", "DEPOSITORY", "CLEARING", "LOAN", "LEDGER"), "direction": ("BORROW", "LOAN")},
    "instruction_message": {
        "message_kind": ("NEW", "CANCEL", "CONDITION", "QUERY", "ALLEGED", "ALLEGEMENT_REMOVED"),
        "hold": ("Y", "N"),
        "opt_out": ("Y", "N"),
        **_TERMS,
    },
    "status_message": {"status_process": PROCESSES, **_TERMS},
    "ssi_message": {"message_kind": ("NEW", "CANCEL", "REPLACE", "RESTATE"), "side": ("BUY", "SELL"), "payment": ("AGAINST", "FREE")},
    "confirmation_message": {
        "message_kind": ("CONFIRM", "AFFIRM", "REFUSE", "ALLOCATE", "ALLOCATION_STATUS", "REPORT", "CANCEL"),
        "side": ("BUY", "SELL"),
    },
    "stated_movement": _TERMS,
    "stated_pending": {"status_process": PROCESSES, **_TERMS},
    "stated_obligation": {"heard_kind": HEARD, "obligation_state": ("REGISTERED", "PENDING", "EXTINGUISHED", "SETTLED", "FAILED")},
    "stated_margin_call": {"heard_kind": HEARD, "call_kind": ("ORDINARY", "EXTRAORDINARY", "INTRADAY"), "acknowledged": ("Y", "N")},
    "stated_penalty": {"penalty_kind": ("SEFP", "LMFP")},
    # FAILS is not in the contract's list: the SEC's fails files state the market's open fails of a security.
    "stated_position": {"balance_kind": ("TOTAL", "FREE", "SEGREGATED", "PLEDGED", "LOANED", "BORROWED", "PENDING", "FAILS")},
}
"""Landing table → column → the codes it may hold (`security_code_kind` is closed in every table)."""

ALWAYS_POSITIVE: dict[str, tuple[str, ...]] = {
    "execution_message": ("quantity",),
    "loan_message": ("quantity",),
    "security_message": ("shares_outstanding",),
    "instruction_message": ("quantity",),
    "close_out_message": ("quantity",),
}
"""Columns that are zero or negative in no row."""

NEVER_NEGATIVE: dict[str, tuple[str, ...]] = {
    "execution_message": ("price",),
    "price_message": ("close_price",),
    "loan_message": ("loan_price",),
    "fx_rate_message": ("fx_rate",),
    "instruction_message": ("amount",),
}
"""Prices that are never below zero."""

PRICES = frozenset({"price", "close_price", "loan_price", "cost_price"})


def closed_values(table: str, column: str) -> tuple[str, ...]:
    """The codes a column may hold, empty when it is open."""
    return KINDS if column == "security_code_kind" else CLOSED.get(table, {}).get(column, ())


def type_reason(column: Column) -> str:
    """The reason when a cell of this column cannot be read as its type."""
    if column.kind in (Kind.DATE, Kind.TIMESTAMP):
        return "BAD_DATE"
    if column.kind is Kind.QUANTITY:
        return "BAD_QUANTITY"
    return "BAD_PRICE" if column.name in PRICES else "BAD_NUMBER"


def value_reason(column: str) -> str:
    """The reason when a code of this column is outside its list."""
    return {"side": "UNKNOWN_SIDE", "action": "UNKNOWN_ACTION"}.get(column, "UNKNOWN_VALUE")
