"""Tables of reconciliation, reports and risk."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, measure, money_sum, price, private, quantity_sum, text
from tallystick.model.contract import Storage, Table

OUR_SIDE = Table(
    "our_side",
    "One fact of ours that somebody outside also states: a position, a cash balance, or a movement of money",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY", key=True),
        code("statement_source", "Who states the other side: depository, bank or broker", key=True),
        private(code("account_code", "The account as the other side names it", key=True)),
        code("item", "Security or currency", key=True),
        code("our_key", "Our row behind it (- for a balance)", key=True),
        code("group_key", "Reference under which several of ours meet one line of theirs; - for none"),
        date("value_date", "As of, or moved on"),
        quantity_sum("amount", "Shares or money, + long or received", unit="shares or currency units"),
    ),
)

THEIR_SIDE = Table(
    "their_side",
    "One fact somebody outside states, as received, with our codes",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY", key=True),
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "Security or currency", key=True),
        code("their_key", "file_id.line_number of their line", key=True),
        code("group_key", "Reference they return; - for none"),
        date("value_date", "As of, or moved on"),
        quantity_sum("amount", "Shares or money, + long or received", unit="shares or currency units"),
        code("reason", "OTHER_ACCOUNT, OTHER_DAY or UNKNOWN_SECURITY: stated for somebody or some day else; null when usable", nullable=True),
    ),
)

MATCH = Table(
    "match",
    "One fact of ours with the line or lines of theirs that agree with it, and how they met",
    "reconcile",
    (
        code("match_id", "Id of the match, made of its sides", key=True),
        code("our_key", "Our row", key=True),
        code("their_key", "Their line", key=True),
        code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY"),
        code("statement_source", "Who states it"),
        private(code("account_code", "Account")),
        code("item", "Security or currency"),
        code("match_rule", "EXACT, TOLERANCE, GROUP_REFERENCE or GROUP_SUM"),
        quantity_sum("our_amount", "Ours", unit="shares or currency units"),
        quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
    ),
)

RECON_BREAK = Table(
    "recon_break",
    "One difference between us and the outside at the close; it stays open, and ages, until the two sides agree",
    "reconcile",
    (
        code("break_id", "Id made of kind, source, account, item and the side's key; stable while it is open", key=True),
        code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY"),
        code("break_type", "STALE_DATE, SIGN, QUANTITY, WRONG_ACCOUNT, WRONG_SECURITY, MISSING, EXTRA, DOUBLED, AMOUNT, DATE, FEE or TIE"),
        code("statement_source", "Who states the other side"),
        private(code("account_code", "Account")),
        code("item", "Security or currency"),
        code("our_key", "Our row; - for none"),
        code("their_key", "Their line; - for none"),
        quantity_sum("our_amount", "Ours", unit="shares or currency units"),
        quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
        quantity_sum("difference", "Theirs − ours", unit="shares or currency units"),
        code("linked_break_id", "The other side of a wrong account or wrong security; - for none"),
        date("value_date", "As of, or moved on"),
        date("first_seen_date", "Open day on which it was first seen"),
        count("age_days", "Calendar days since then", unit="days"),
        code("owner", "Desk that has to explain it"),
    ),
)

CONTROL_SHEET = Table(
    "control_sheet",
    "One line of the day control sheet: rows into a stage, rows out by outcome, and whether they add up",
    "report",
    (
        count("line", "Order on the sheet", unit="lines", key=True),
        code("stage", "Stage"),
        text("measure", "What is counted"),
        count("rows_in", "Rows in", nullable=True),
        count("rows_out", "Rows out as good", nullable=True),
        count("rows_other", "Rows out otherwise (duplicate, superseded, rejected, ignored, stopped, open)", nullable=True),
        quantity_sum("amount", "Amount, where the line is one", unit="as named", nullable=True),
        code("state", "OK, OPEN (something for a person) or BROKEN (does not add up)"),
    ),
)

BLOTTER = Table(
    "blotter",
    "One trade, delivery or money movement in the order of Rule 17a-3(a)(1)",
    "report",
    (
        code("entry_kind", "TRADE, REVERSAL, DELIVERY or CASH", key=True),
        code("entry_key", "Key of the row behind it", key=True),
        private(code("account_id", "Account; - for the street")),
        code("security_id", "Security; - for none"),
        code("side", "Side; - for none"),
        quantity_sum("quantity", "+ received by the account"),
        price("price", "Execution price", nullable=True),
        money_sum("gross", "+ the account receives"),
        money_sum("charges", "Commission and fees, − paid"),
        money_sum("net_money", "+ the account receives"),
        date("trade_date", "Trade date", nullable=True),
        date("settlement_date", "Settlement date", nullable=True),
        code("counterparty", "Other side"),
    ),
    Storage.VIEW,
)

FUNDING_LADDER = Table(
    "funding_ladder",
    "Money the firm expects to pay and receive on one settlement day in one currency",
    "report",
    (
        date("settlement_date", "Day", key=True),
        code("currency", "ISO 4217", key=True),
        code("item", "CNS, TRADE_FOR_TRADE, LOANS, DIVIDENDS, CUSTOMERS or BANK", key=True),
        money_sum("receive", "Expected in", unit="currency units"),
        money_sum("pay", "Expected out, negative", unit="currency units"),
        money_sum("net", "Receive + pay", unit="currency units"),
    ),
)

EXPOSURE = Table(
    "exposure",
    "Market exposure of one firm account in one security at the close",
    "risk",
    (
        private(code("account_id", "Firm account", key=True)),
        code("security_id", "The security", key=True),
        quantity_sum("quantity", "Trade-date position, + long"),
        price("close_price", "Last close", nullable=True),
        money_sum("market_value", "Quantity × close, + long"),
        money_sum("gross_value", "Absolute market value"),
        code("priced", "Y when there is a close of the day or of the last trade day, else N"),
    ),
)

VALUE_AT_RISK = Table(
    "value_at_risk",
    "Historical value at risk and expected shortfall of one firm account (or ALL) at the close; losses are positive",
    "risk",
    (
        private(code("account_id", "Firm account, or ALL", key=True)),
        measure("confidence", "Confidence level of the value at risk", unit="fraction", nullable=True),
        count("scenarios", "Number of scenarios used", unit="scenarios"),
        count("order_statistic", "Which worst scenario the figure is (k-th worst)", unit="rank", nullable=True),
        measure("value_at_risk", "Loss not exceeded with that confidence; negative where even that scenario gains", unit="currency units", nullable=True),
        measure("shortfall_confidence", "Confidence level of the expected shortfall", unit="fraction", nullable=True),
        count("shortfall_scenarios", "How many of the worst scenarios the shortfall is the mean of", unit="scenarios", nullable=True),
        measure("expected_shortfall", "Mean of those losses", unit="currency units", nullable=True),
        count("positions", "Positions in it"),
        count("excluded_positions", "Positions left out: no fresh close, or a close of the window is missing"),
        money_sum("gross_value", "Absolute market value of the positions in it", unit="currency units"),
        money_sum("excluded_value", "Absolute market value left out", unit="currency units"),
        date("first_scenario_date", "First day of the window", nullable=True),
        date("last_scenario_date", "Last day of the window", nullable=True),
        code("reason", "Why there is no figure; null when there is one", nullable=True),
    ),
)

SCENARIO_RESULT = Table(
    "scenario_result",
    "Profit of one firm account (or ALL) under one historical scenario",
    "risk",
    (
        private(code("account_id", "Firm account, or ALL", key=True)),
        date("scenario_date", "Day whose returns are applied", key=True),
        measure("profit", "Gain +, loss −", unit="currency units"),
    ),
)

RECONCILE: tuple[Table, ...] = (
    OUR_SIDE,
    THEIR_SIDE,
    MATCH,
    RECON_BREAK,
    CONTROL_SHEET,
    BLOTTER,
    FUNDING_LADDER,
    EXPOSURE,
    VALUE_AT_RISK,
    SCENARIO_RESULT,
)
