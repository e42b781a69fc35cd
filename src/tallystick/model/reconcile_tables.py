"""Tables of reconciliation, reports and risk."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, measure, money_sum, price, private, quantity_sum, text, timestamp
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
        code("statement_source", "Who states it: depository, bank or the broker's name", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "Security or currency; the code as received when we do not know it", key=True),
        code("their_key", "file_id.line_number of their line", key=True),
        code("file_id", "Received file"),
        code("group_key", "Reference they return; - for none"),
        date("value_date", "As of, or moved on"),
        quantity_sum("amount", "Shares or money, + long or received", unit="shares or currency units"),
        code("entry_code", "Their type of the entry; null for a balance", nullable=True),
        code("reason", "NOT_DUE, OTHER_ACCOUNT, OTHER_DAY or UNKNOWN_SECURITY; null when usable", nullable=True),
    ),
)

POSITION_SUSPECT = Table(
    "position_suspect",
    "One security at one account to be looked at line by line: the sides are not equal, or they state it more than once",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "The security", key=True),
    ),
    Storage.SCRATCH,
)

POSITION_DIFFERENCE = Table(
    "position_difference",
    "One security at one account on which the two sides do not agree today",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "The security", key=True),
        code("held_by", "BOTH, OURS (they lack it) or THEIRS (we lack it)"),
        code("tie", "Y when two statements of theirs say different things, else N"),
        code("their_key", "Their first line; - for none"),
        quantity_sum("our_amount", "Ours, 0 for none", unit="shares"),
        quantity_sum("their_amount", "Theirs, 0 for none; of two that differ the one that is not ours", unit="shares"),
    ),
    Storage.SCRATCH,
)

POSITION_PAIR = Table(
    "position_pair",
    "One position they lack and the account or security under which they have it instead",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "Where it should be", key=True)),
        code("item", "What it should be", key=True),
        code("break_type", "WRONG_ACCOUNT or WRONG_SECURITY"),
        private(code("other_account", "Where they have it")),
        code("other_item", "As what they have it"),
        code("other_key", "Their line"),
        quantity_sum("amount", "The position", unit="shares"),
    ),
    Storage.SCRATCH,
)

_CASH_ITEM = (
    code("side", "OURS or THEIRS", key=True),
    code("statement_source", "Who states the other side", key=True),
    private(code("account_code", "The account as the other side names it", key=True)),
    code("item", "Currency", key=True),
    code("item_key", "Our entry, or their line", key=True),
    code("group_key", "Reference under which several meet; - for none", key=True),
    date("value_date", "Moved on"),
    count("day_number", "Number of the value date in the calendar; null outside it", unit="calendar days", nullable=True),
    quantity_sum("amount", "+ we receive", unit="currency units"),
    code("entry_code", "Their type of the entry; null for ours", nullable=True),
    date("first_date", "Open day on which it came in"),
)

CASH_ITEM = Table(
    "cash_item",
    "One movement of money of either side that is to be met by the other: today's, and what is open of earlier days",
    "reconcile",
    _CASH_ITEM,
    Storage.SCRATCH,
)

_REFERENCE_PAIR = (
    code("statement_source", "Who states it", key=True),
    private(code("account_code", "Account", key=True)),
    code("item", "Currency", key=True),
    code("our_key", "Our entry; - when lines of theirs cancel each other", key=True),
    code("group_key", "Our entry's group", key=True),
    code("their_key", "Their line; - when entries of ours cancel each other", key=True),
    code("meeting_key", "The reference they met by"),
    code("match_rule", "EXACT, TOLERANCE or GROUP_REFERENCE"),
    quantity_sum("our_amount", "Our entry", unit="currency units"),
    quantity_sum("their_amount", "Their line", unit="currency units"),
)

ENTRY_MATCH = Table("entry_match", "One entry of ours and the line of theirs that has its own key as reference", "reconcile", _REFERENCE_PAIR, Storage.SCRATCH)

GROUP_MATCH = Table("group_match", "One entry of ours and the line of theirs that its whole group met", "reconcile", _REFERENCE_PAIR, Storage.SCRATCH)

REFERENCE_MATCH = Table(
    "reference_match",
    "One entry of ours and one line of theirs that met by a reference; of a group every pair",
    "reconcile",
    _REFERENCE_PAIR,
    Storage.SCRATCH,
)

CASH_RESIDUE = Table(
    "cash_residue",
    "One movement of money that no reference has met, with the limits of the search by amount",
    "reconcile",
    (
        *_CASH_ITEM,
        quantity_sum("money_tolerance", "Largest difference of money", unit="currency units"),
        count("date_window_days", "Days the two dates may lie apart", unit="calendar days"),
        count("one_to_many_limit", "Most entries of ours tried for one line of theirs", unit="lines"),
    ),
    Storage.SCRATCH,
)

SUM_MATCH = Table(
    "sum_match",
    "One entry of ours in a set whose sum is a line of theirs, or in one of several sets of equal merit",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "Account", key=True)),
        code("item", "Currency", key=True),
        code("our_key", "Our entry", key=True),
        code("group_key", "Our entry's group", key=True),
        code("their_key", "Their line", key=True),
        code("match_rule", "AMOUNT (one to one), GROUP_SUM (several of ours), or TIE (stays open)"),
        quantity_sum("our_amount", "Our entry", unit="currency units"),
        quantity_sum("their_amount", "Their line", unit="currency units"),
    ),
    Storage.SCRATCH,
)

OPEN_CASH_ITEM = Table(
    "open_cash_item",
    "One movement of money nobody has met at the close; tomorrow's lines are tried on it. It is a break once it is due",
    "reconcile",
    (*_CASH_ITEM, code("tie", "Y when several sets of equal merit would meet it, else N")),
)

BALANCE_DIFFERENCE = Table(
    "balance_difference",
    "One bank account in one currency: our balance, theirs, and what the open movements explain of the difference",
    "reconcile",
    (
        code("statement_source", "Who states it", key=True),
        private(code("account_code", "The account as they name it", key=True)),
        code("item", "Currency", key=True),
        code("held_by", "BOTH, OURS or THEIRS"),
        code("state", "EXACT, TOLERANCE, EXPLAINED (by open movements), OPEN or TIE (two statements that differ)"),
        code("their_key", "Their first line; - for none"),
        quantity_sum("our_amount", "Ours, 0 for none", unit="currency units"),
        quantity_sum("their_amount", "Theirs, 0 for none", unit="currency units"),
    ),
    Storage.SCRATCH,
)

MATCH = Table(
    "match",
    "One fact of ours with the line or lines of theirs that agree with it, and how they met",
    "reconcile",
    (
        code("match_id", "Id of the match: kind, source, account, item and the key it met by", key=True),
        code("our_key", "Our row; - for a balance, or when lines of theirs cancel each other", key=True),
        code("their_key", "Their line; - when entries of ours cancel each other", key=True),
        code("recon_kind", "CASH_BALANCE or CASH_ENTRY (equal positions are counted in recon_count, not listed)"),
        code("statement_source", "Who states it"),
        private(code("account_code", "Account")),
        code("item", "Security or currency"),
        code("meeting_key", "The reference or line they met by"),
        code("match_rule", "EXACT, TOLERANCE, GROUP_REFERENCE, AMOUNT, GROUP_SUM, or for a balance EXPLAINED (by open movements)"),
        quantity_sum("our_amount", "Ours", unit="shares or currency units"),
        quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
    ),
)

_BREAK = (
    code("break_id", "Id made of kind, source, account, item and the side's key; stable while it is open", key=True),
    code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY"),
    code("break_type", "STALE_DATE, SIGN, QUANTITY, WRONG_ACCOUNT, WRONG_SECURITY, MISSING, EXTRA, DOUBLED, AMOUNT, DATE, FEE or TIE"),
    code("statement_source", "Who states the other side"),
    private(code("account_code", "Account")),
    code("item", "Security or currency; STATEMENT when a whole statement is missing or for somebody else"),
    code("our_key", "Our row; - for none"),
    code("their_key", "Their line; - for none"),
    quantity_sum("our_amount", "Ours", unit="shares or currency units"),
    quantity_sum("their_amount", "Theirs", unit="shares or currency units"),
    quantity_sum("difference", "Theirs − ours", unit="shares or currency units"),
    code("linked_break_id", "The other side of a wrong account or wrong security; - for none"),
    date("value_date", "As of, or moved on"),
)

POSITION_BREAK = Table("position_break", "One position break of today, typed", "reconcile", _BREAK, Storage.SCRATCH)

CASH_BREAK = Table("cash_break", "One break of a balance or a movement of money of today, typed", "reconcile", _BREAK, Storage.SCRATCH)

STATEMENT_BREAK = Table(
    "statement_break",
    "One statement that was due and did not come, came for another day, or came for an account that is not ours",
    "reconcile",
    _BREAK,
    Storage.SCRATCH,
)

RECON_BREAK = Table(
    "recon_break",
    "One difference between us and the outside at the close; it stays open, and ages, until the two sides agree",
    "reconcile",
    (
        *_BREAK,
        date("first_seen_date", "Open day on which it was first seen"),
        count("age_days", "Calendar days since then", unit="days"),
        code("owner", "Desk that has to explain it"),
    ),
)

RECON_COUNT = Table(
    "recon_count",
    "One reconciliation of one account: what each side had and how it ended; rows = agreed + open",
    "reconcile",
    (
        code("recon_kind", "POSITION, CASH_BALANCE or CASH_ENTRY", key=True),
        code("statement_source", "Who states the other side", key=True),
        private(code("account_code", "Account", key=True)),
        code("stated", "Y when they stated something usable today, else N"),
        count("our_rows", "Facts of ours, with what was open of earlier days"),
        count("our_agreed", "Of these agreed with theirs"),
        count("our_open", "Of these not agreed, or not compared"),
        count("their_rows", "Usable lines of theirs, with what was open of earlier days"),
        count("their_agreed", "Of these agreed with ours"),
        count("their_open", "Of these not agreed"),
        count("their_set_aside", "Lines of theirs not for this account or day, or when nothing was due"),
        count("breaks", "Open breaks at the close"),
    ),
)

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
        code("clearing_path", "CNS or TRADE_FOR_TRADE", key=True),
        code("direction", "DELIVER or RECEIVE", key=True),
        count("due_count", "Instructions of the day; one carried over counts again each day it is open"),
        count("failed_count", "Of these not wholly settled at the close"),
        money_sum("due_value", "Absolute quantity × last close", unit="currency units"),
        money_sum("failed_value", "Absolute open quantity × last close", unit="currency units"),
        count("unpriced", "Instructions without a close: counted, and of no value here"),
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
        code("entry_key", "Key of the row behind it, parts joined by commas: of trade, depository_activity or posting", key=True),
        private(code("account_id", "Account; - for the street")),
        code("security_id", "Security; - for none"),
        code("side", "Side; - for none"),
        quantity_sum("quantity", "+ received by the account"),
        price("price", "Execution price", nullable=True),
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
    POSITION_SUSPECT,
    POSITION_DIFFERENCE,
    POSITION_PAIR,
    CASH_ITEM,
    ENTRY_MATCH,
    GROUP_MATCH,
    REFERENCE_MATCH,
    CASH_RESIDUE,
    SUM_MATCH,
    OPEN_CASH_ITEM,
    BALANCE_DIFFERENCE,
    MATCH,
    POSITION_BREAK,
    CASH_BREAK,
    STATEMENT_BREAK,
    RECON_BREAK,
    RECON_COUNT,
    STRAIGHT_THROUGH,
    FAIL_RATE,
    CONTROL_SHEET,
    BLOTTER,
    FUNDING_LADDER,
    EXPOSURE,
    VALUE_AT_RISK,
    SCENARIO_RESULT,
)
