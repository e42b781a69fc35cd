"""Landing tables: what the edge read, one row a line (or message, or element), before any business rule has looked at it.

Every landing row says which file and line it came from. `reason` is null for a readable row; otherwise it is the edge's reason
code and `detail` says what was found and expected. Raw text is not copied for readable lines of text files: `byte_offset` and
`byte_length` find it in the received file; it is kept in the row where there is a reason, and for XML elements.
"""

from __future__ import annotations

from tallystick.model.clearing_tables import CLEARING_LANDING
from tallystick.model.columns import code, count, date, money, money_sum, price, private, quantity, quantity_sum, rate, text, timestamp
from tallystick.model.contract import Column, Table
from tallystick.model.fail_tables import CLOSE_OUT_MESSAGE
from tallystick.model.message_tables import MESSAGES
from tallystick.model.place import PLACE, SECURITY_CODE


def _landing(name: str, row: str, *columns: Column) -> Table:
    return Table(name, row, "landing", PLACE + columns)


EXECUTION_MESSAGE = _landing(
    "execution_message",
    "One line of a drop copy or trade file: an execution, its correction or its cancel, or a line that is not a trade",
    code("sender", "Who sent it: FIX 49, or the profile's sender", nullable=True),
    code("chain", "EXECUTION (FIX 8, trade files) or CAPTURE_REPORT (FIX AE); each has its own references", nullable=True),
    code("action", "NEW, CORRECT or CANCEL", nullable=True),
    code("exec_id", "The sender's id of this version (FIX 17; 571 for AE)", nullable=True),
    code("ref_exec_id", "The version this one corrects or cancels (FIX 19; 572 for AE)", nullable=True),
    code("cross_reference", "Id under which another format gives the same trade, by the profile's template", nullable=True),
    date("trade_date", "Trade date in the market's own time", nullable=True),
    timestamp("trade_time", "When it was executed", nullable=True),
    timestamp("sending_time", "When the sender sent this version", nullable=True),
    private(code("account_code", "The account as the sender names it", nullable=True)),
    *SECURITY_CODE,
    code("side_code", "The side as received", nullable=True),
    code("side", "BUY, SELL, SELL_SHORT or SELL_SHORT_EXEMPT", nullable=True),
    quantity("quantity", "Executed quantity, always positive", unit="shares", nullable=True),
    price("price", "Execution price", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("venue", "Market (MIC where given)", nullable=True),
    code("capacity", "A agency, P principal, R riskless principal", nullable=True),
    date("stated_settlement_date", "Settlement date the sender states", nullable=True),
    price("stated_commission", "Commission the sender charged, + we receive", unit="currency units", nullable=True),
    price("stated_tax", "Taxes and fees the sender charged, + we receive", unit="currency units", nullable=True),
    price("stated_net_money", "Net money the sender states, + we receive", unit="currency units", nullable=True),
    code("street_reference", "Reference by which the depository knows a trade-for-trade item", nullable=True),
)

DEPOSITORY_MESSAGE = _landing(
    "depository_message",
    "One line of what the depository did in our accounts, or says of an open item",
    code("activity_reference", "The depository's own id of the movement", nullable=True),
    code("activity_kind", "CNS, DVP, FREE, TRANSFER, LOAN, LOAN_RETURN, CORPORATE_ACTION", nullable=True),
    code("activity_status", "MADE, PENDING, DROPPED, REJECTED or REVERSED", nullable=True),
    date("settlement_date", "Day on which it happened", nullable=True),
    code("depository_account", "Our account at the depository", nullable=True),
    code("contra_account", "The other side: 888 for CNS, a participant, or our other account for a transfer", nullable=True),
    *SECURITY_CODE,
    quantity("quantity", "Moved, + into our account", nullable=True),
    money("money", "Paid against it, + we receive", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("our_reference", "Our instruction's reference, where the depository gives it back", nullable=True),
    code("status_reason", "Reason of a pending or failing item, as received (LACK, CLAC, …)", nullable=True),
)

STATED_POSITION = _landing(
    "stated_position",
    "One balance line of somebody else's statement of our securities",
    code("statement_source", "Who states it: depository, custodian or broker", nullable=True),
    private(code("account_code", "The account it is stated for, as they name it", nullable=True)),
    date("statement_date", "As of which day", nullable=True),
    *SECURITY_CODE,
    code("balance_kind", "TOTAL, FREE, SEGREGATED, PLEDGED, LOANED, BORROWED or PENDING", nullable=True),
    quantity("quantity", "Stated, + long", nullable=True),
    price("price", "Stated price, where given", nullable=True),
    code("currency", "ISO 4217", nullable=True),
)

STATED_BALANCE = _landing(
    "stated_balance",
    "One cash balance of somebody else's statement",
    code("statement_source", "Who states it: bank or broker", nullable=True),
    code("statement_reference", "Their number of the statement", nullable=True),
    private(code("account_code", "The account it is stated for, as they name it", nullable=True)),
    date("balance_date", "As of which day", nullable=True),
    code("balance_kind", "OPENING, CLOSING, AVAILABLE or FORWARD", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    price("amount", "Stated balance, + we have", unit="currency units", nullable=True),
)

STATED_ENTRY = _landing(
    "stated_entry",
    "One entry line of a bank's or broker's cash statement",
    code("statement_source", "Who states it", nullable=True),
    code("statement_reference", "Their number of the statement", nullable=True),
    private(code("account_code", "The account it is stated for", nullable=True)),
    date("entry_date", "Booked by them", nullable=True),
    date("value_date", "Counts for interest from", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    price("amount", "+ credited to us, − debited", unit="currency units", nullable=True),
    code("entry_code", "Their type of the entry", nullable=True),
    text("our_reference", "The reference we gave, as they return it", nullable=True),
    text("their_reference", "Their own reference of the entry", nullable=True),
    private(text("narrative", "Free text", nullable=True)),
)

CASH_MESSAGE = _landing(
    "cash_message",
    "One movement of money that is not a trade: a customer's wire, a transfer, a broker's dividend, interest or fee line",
    code("sender", "Who says so", nullable=True),
    code("movement_id", "The sender's id of it", nullable=True),
    private(code("account_code", "The account it belongs to, as the sender names it", nullable=True)),
    code("bank_account", "Our bank account it moved on", nullable=True),
    code("movement_kind", "WIRE, DIVIDEND, WITHHOLDING, INTEREST, FEE, COMMISSION_ADJUSTMENT, TRANSFER or OTHER", nullable=True),
    date("value_date", "Day on which the money moves", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    price("amount", "+ in favour of the account", unit="currency units", nullable=True),
    *SECURITY_CODE,
    private(text("narrative", "Free text", nullable=True)),
)

LOAN_MESSAGE = _landing(
    "loan_message",
    "One event in the life of a securities loan or borrow",
    code("event_id", "The sender's id of the event", nullable=True),
    code("loan_id", "The loan it belongs to", nullable=True),
    code("event_kind", "OPEN, RERATE, RECALL or RETURN", nullable=True),
    code("direction", "BORROW (we receive stock) or LOAN (we deliver stock)", nullable=True),
    code("counterparty", "The other party", nullable=True),
    *SECURITY_CODE,
    quantity("quantity", "Shares of the event, always positive", unit="shares", nullable=True),
    price("loan_price", "Contract price a share at which cash collateral was agreed", nullable=True),
    rate("margin_rate", "Collateral to market value, 1.02 = 102 %", nullable=True),
    rate("rebate_rate", "Yearly rebate on the cash collateral; negative when the borrower pays", nullable=True),
    date("effective_date", "Day from which the event counts", nullable=True),
    code("currency", "ISO 4217", nullable=True),
)

FX_TRADE_MESSAGE = _landing(
    "fx_trade_message",
    "One trade of one currency against another, as a dealer or bank states it",
    code("sender", "Who says so", nullable=True),
    code("trade_id", "The sender's id of it", nullable=True),
    code("counterparty", "With whom", nullable=True),
    date("trade_date", "Day on which it was agreed", nullable=True),
    date("value_date", "Day on which both currencies move", nullable=True),
    code("bought_currency", "What we receive, ISO 4217", nullable=True),
    price("bought_amount", "How much of it, positive", unit="currency units", nullable=True),
    code("sold_currency", "What we pay, ISO 4217", nullable=True),
    price("sold_amount", "How much of it, positive", unit="currency units", nullable=True),
    code("bought_bank_account", "Our bank account that receives; null for the one of its currency", nullable=True),
    code("sold_bank_account", "Our bank account that pays; null for the one of its currency", nullable=True),
)

CORPORATE_ACTION_MESSAGE = _landing(
    "corporate_action_message",
    "One announcement or result of a corporate action",
    code("message_kind", "ANNOUNCED or RESULT", nullable=True),
    code("action_id", "The sender's id of the action", nullable=True),
    code("action_kind", "DIVIDEND, SPLIT or OTHER", nullable=True),
    private(code("account_code", "For a result: the account it was booked in", nullable=True)),
    *SECURITY_CODE,
    date("ex_date", "First day traded without it", nullable=True),
    date("record_date", "Holders of this day receive it", nullable=True),
    date("payable_date", "Paid on", nullable=True),
    price("cash_rate", "Money a share", unit="currency units a share", nullable=True),
    quantity("ratio_new", "New shares …", unit="shares", nullable=True),
    quantity("ratio_old", "… for so many old ones", unit="shares", nullable=True),
    quantity("quantity", "For a result: shares booked, + received", nullable=True),
    price("amount", "For a result: money booked, + received", unit="currency units", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    text("narrative", "Free text", nullable=True),
)

TRANSFER_MESSAGE = _landing(
    "transfer_message",
    "One transfer of securities into or out of an account without a trade",
    code("sender", "Who says so", nullable=True),
    code("transfer_id", "The sender's id of it", nullable=True),
    private(code("account_code", "The account it belongs to; one of our depository accounts where only the location changes", nullable=True)),
    *SECURITY_CODE,
    quantity("quantity", "+ into the account", nullable=True),
    price("cost_price", "Price at which it enters the lots, where given", nullable=True),
    date("transfer_date", "Day on which it moved", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("depository_account", "Our depository account that moved, where no line of the depository tells of it as well", nullable=True),
    code("contra_account", "The other firm, or our other depository account", nullable=True),
)

FX_RATE_MESSAGE = _landing(
    "fx_rate_message",
    "One rate of exchange as a source states it",
    code("rate_source", "Who states it", nullable=True),
    date("rate_date", "As of which day", nullable=True),
    code("from_currency", "One unit of this …", nullable=True),
    code("to_currency", "… is so many units of this", nullable=True),
    price("fx_rate", "Units of to_currency for one of from_currency", unit="currency units", nullable=True),
)

SECURITY_MESSAGE = _landing(
    "security_message",
    "One line of the security master",
    code("security_id", "Our id of the security (up to 12 characters; ISIN by default)", nullable=True),
    code("isin", "ISO 6166", nullable=True),
    code("cusip", "CUSIP", nullable=True),
    code("sedol", "SEDOL", nullable=True),
    code("symbol", "Ticker, valid from symbol_from", nullable=True),
    date("symbol_from", "First day on which the symbol means this security", nullable=True),
    code("issuer_country", "Country in which the issuer is incorporated, ISO 3166; null where not known", nullable=True),
    code("trade_country", "Country of the market it is traded on, ISO 3166; null where it is its own market", nullable=True),
    code("market_segment", "MAIN or GROWTH (AIM and other growth markets); null where not known", nullable=True),
    date("first_listed_on", "Day of its first listing on a regulated market", nullable=True),
    text("name", "Issuer and issue", nullable=True),
    code("asset_class", "EQUITY, ETF, ADR, BOND or OTHER", nullable=True),
    code("market", "Market in which it is cleared and settled; null for the home market", nullable=True),
    code("currency", "Trading currency, ISO 4217", nullable=True),
    code("clearing_path", "CNS, NET or TRADE_FOR_TRADE; null for its market's own", nullable=True),
    quantity("shares_outstanding", "Shares outstanding", unit="shares", nullable=True),
)

ACCOUNT_MESSAGE = _landing(
    "account_message",
    "One line of the account master, or a sender's own code for one of our accounts",
    private(code("account_id", "Our id of the account", nullable=True)),
    private(text("account_name", "Who it is", nullable=True)),
    code("account_class", "CUSTOMER, FIRM or PAB", nullable=True),
    code("account_type", "CASH, MARGIN or INVENTORY", nullable=True),
    code("market_maker", "Y when the account is a bona fide market maker's, else N", nullable=True),
    code("commission_schedule", "Schedule id in the rules", nullable=True),
    code("sender", "Sender whose code this is; null for all senders", nullable=True),
    private(code("account_code", "The sender's code, where it is not our id", nullable=True)),
)

PRICE_MESSAGE = _landing(
    "price_message",
    "One closing price of a security",
    *SECURITY_CODE,
    date("price_date", "Close of which day", nullable=True),
    price("close_price", "Closing price", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("price_source", "Who states it", nullable=True),
)

OPENING_MESSAGE = _landing(
    "opening_message",
    "One line of the cut-over balances with which a book begins",
    code("opening_kind", "LOT, CASH, DEPOSITORY, CLEARING, LOAN or LEDGER", nullable=True),
    private(code("account_code", "Account, depository account, bank account or counterparty", nullable=True)),
    code("ledger_account", "For LEDGER: account of the chart", nullable=True),
    *SECURITY_CODE,
    quantity("quantity", "Shares, + long, owed to us or borrowed; − short or owed by us", nullable=True),
    money("amount", "For LEDGER + debit; for CASH + the account has; for LOT the cost signed as the quantity; for LOAN the cash collateral", nullable=True),
    price("price", "Last mark of a clearing position, contract price of a loan", nullable=True),
    date("origin_date", "When the lot was opened, the clearing position first failed, the loan began", nullable=True),
    quantity("short_quantity", "Of a short clearing position: shares from sales marked short", unit="shares", nullable=True),
    code("reference", "Lot id or loan id", nullable=True),
    code("direction", "For LOAN: BORROW or LOAN", nullable=True),
    rate("margin_rate", "For LOAN: collateral to market value", nullable=True),
    rate("rebate_rate", "For LOAN: yearly rebate", nullable=True),
    code("currency", "ISO 4217", nullable=True),
)

ADJUSTMENT_MESSAGE = _landing(
    "adjustment_message",
    "One leg of an adjustment two persons decided; it lands when it is approved. file_id is of the hash of the journal entry that proposed it",
    count("entry_sequence", "Journal entry that proposed it", unit="entries"),
    count("approval_sequence", "Journal entry that approved it", unit="entries"),
    private(code("proposed_by", "Who proposed it")),
    private(code("approved_by", "Who approved it, never the proposer")),
    private(text("purpose", "Why, in the proposer's words")),
    code("ledger_account", "Account of the chart or of the stock record"),
    private(code("sub_account", "Account, bank account, depository account or counterparty; - for none")),
    code("security_id", "The security moved, or the one its money account is kept by; - for none"),
    code("currency", "ISO 4217 of a money leg; - for shares"),
    quantity_sum("quantity", "For shares: + debit (long), − credit (short or location); 0 for money"),
    money_sum("money", "For money: + debit, − credit; 0 for shares"),
)

RECEIVED_FILE = Table(
    "received_file",
    "One file received for the open day (the name is the smallest under which these bytes came)",
    "landing",
    (
        code("file_id", "First 12 hexadecimal digits of its SHA-256", key=True),
        text("file_name", "Its name"),
        code("file_format", "fix, flex, mt, mx, clearing, csv or parquet"),
        code("profile", "Profile by which it was read; - for none"),
        count("lines_read", "Lines, messages or elements read", unit="lines"),
        count("lines_of_form", "Of these: header, trailer and blank lines", unit="lines"),
    ),
)

LANDING: tuple[Table, ...] = (
    RECEIVED_FILE,
    EXECUTION_MESSAGE,
    DEPOSITORY_MESSAGE,
    STATED_POSITION,
    STATED_BALANCE,
    STATED_ENTRY,
    CASH_MESSAGE,
    LOAN_MESSAGE,
    CORPORATE_ACTION_MESSAGE,
    TRANSFER_MESSAGE,
    FX_RATE_MESSAGE,
    FX_TRADE_MESSAGE,
    SECURITY_MESSAGE,
    ACCOUNT_MESSAGE,
    PRICE_MESSAGE,
    CLOSE_OUT_MESSAGE,
    OPENING_MESSAGE,
    ADJUSTMENT_MESSAGE,
    *MESSAGES,
    *CLEARING_LANDING,
)

DECIDED = frozenset({ADJUSTMENT_MESSAGE.name})
"""Landing tables whose rows two persons decided: they come from journal entries, and no file can bring them."""
