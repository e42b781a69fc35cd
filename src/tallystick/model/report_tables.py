"""Tables of reports and risk."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, measure, money_sum, price, private, quantity_sum, text, timestamp
from tallystick.model.contract import Storage, Table

STRAIGHT_THROUGH = Table(
    "straight_through",
    "Trades due today on one clearing path: how many settled without anybody's hand",
    "report",
    (
        code("clearing_path", "CNS, TRADE_FOR_TRADE or BROKER (settled at the prime broker)", key=True),
        count("rows_due", "Rows of due_trade: trades and reversals"),
        count("trades_due", "Trades due that stand: due today and not reversed today"),
        count("touched", "Of these, versions that replaced another one (a correction is a human event)"),
        count("unsettled", "Of the untouched: not settled (its item is open, or its CNS side of the security failed for the first time today)"),
        count("straight", "Trades due − touched − unsettled"),
    ),
)

FAIL_RATE = Table(
    "fail_rate",
    "Deliveries or receipts of one clearing path that stood open today and what of them was open at the close",
    "report",
    (
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE", key=True),
        code("direction", "DELIVER or RECEIVE", key=True),
        count("due_count", "Instructions of the day; one carried over counts again each day it is open"),
        count("failed_count", "Of these not wholly settled at the close"),
        money_sum("due_value", "Absolute quantity × last close, in the base currency", unit="currency units"),
        money_sum("failed_value", "Absolute open quantity × last close, in the base currency", unit="currency units"),
        count("unpriced", "Instructions without a close: counted, and of no value here"),
    ),
)

CLEARING_TOTAL = Table(
    "clearing_total",
    "Money of one clearing house in one currency today: what was carried and entered, and what became of it",
    "report",
    (
        code("clearing_house", "Who stands between; - where the market names nobody", key=True),
        code("currency", "ISO 4217", key=True),
        count("trades", "Trades and reversals that entered"),
        money_sum("carried_money", "Open at the last close (CNS at its mark)"),
        money_sum("contract_money", "Of the trades that entered"),
        money_sum("paid_money", "Settled in cash today"),
        money_sum("open_money", "Open at the close (CNS at its mark)"),
        money_sum("difference", "Carried + contract − paid − open; zero"),
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
    "One purchase or sale, receipt or delivery, or movement of money of the day, as Rule 17a-3(a)(1) lists them",
    "report",
    (
        code("entry_kind", "TRADE, REVERSAL, DELIVERY or CASH", key=True),
        private(code("entry_key", "Key of the row behind it, parts joined by commas: of trade, depository_activity or posting", key=True)),
        private(code("account_id", "Account; - for the street")),
        code("security_id", "Security; - for none"),
        code("side", "Side; - for none"),
        quantity_sum("quantity", "+ received by the account"),
        price("price", "Execution price", nullable=True),
        code("currency", "Currency of its money; null where nothing is known of it", nullable=True),
        money_sum("gross", "+ the account receives"),
        money_sum("charges", "Commission and fees, − paid"),
        money_sum("net_money", "+ the account receives"),
        timestamp("trade_time", "When it was executed", nullable=True),
        date("trade_date", "Trade date", nullable=True),
        date("settlement_date", "Settlement date", nullable=True),
        code("counterparty", "Other side: CNS, the contra account, or for money the event it moved for"),
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
        code("item", "CNS, NET, TRADE_FOR_TRADE, LOANS, DIVIDENDS, CUSTOMERS, FX or BANK", key=True),
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
        money_sum("market_value", "Quantity × close in the base currency, + long"),
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

REPORTS: tuple[Table, ...] = (
    STRAIGHT_THROUGH,
    FAIL_RATE,
    CLEARING_TOTAL,
    CONTROL_SHEET,
    BLOTTER,
    FUNDING_LADDER,
    EXPOSURE,
    VALUE_AT_RISK,
    SCENARIO_RESULT,
)
