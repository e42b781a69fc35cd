"""Tables of the capture stage: reference data as it stands, and every execution line with its outcome."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, price, private, quantity, text, timestamp
from tallystick.model.contract import Column, Storage, Table
from tallystick.model.market_tables import MARKETS

SECURITY = Table(
    "security",
    "One security as we know it at the close of the day",
    "capture",
    (
        code("security_id", "Our id of the security (ISIN by default)", key=True),
        code("isin", "ISO 6166", nullable=True),
        code("cusip", "CUSIP", nullable=True),
        code("sedol", "SEDOL", nullable=True),
        code("symbol", "Ticker now valid", nullable=True),
        code("issuer_country", "Country in which the issuer is incorporated, ISO 3166; null where not known", nullable=True),
        code("trade_country", "Country of the market it is traded on, ISO 3166; null where it is its own market", nullable=True),
        code("market_segment", "MAIN or GROWTH (AIM and other growth markets); null where not known", nullable=True),
        date("first_listed_on", "Day of its first listing on a regulated market", nullable=True),
        text("name", "Issuer and issue", nullable=True),
        code("asset_class", "EQUITY, ETF, ADR, BOND or OTHER"),
        code("market", "Market in which it is cleared and settled (rule table market)"),
        code("currency", "Trading currency, ISO 4217"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        quantity("shares_outstanding", "Shares outstanding", unit="shares", nullable=True),
    ),
)

SECURITY_SYMBOL = Table(
    "security_symbol",
    "One ticker and the days on which it means a security",
    "capture",
    (
        code("symbol", "Ticker", key=True),
        date("symbol_from", "First day", key=True),
        code("security_id", "The security"),
    ),
)

SECURITY_CODE = Table(
    "security_code",
    "One code by which a security may be named, and the days on which it means it",
    "capture",
    (
        code("security_code_kind", "ISIN, CUSIP, SEDOL, SYMBOL or OWN", key=True),
        code("security_code", "The code", key=True),
        date("code_from", "First day on which the code means this security", key=True),
        date("code_to", "First day on which it no longer does, 9999-12-31 when open"),
        code("security_id", "The security"),
        code("security_currency", "Its trading currency"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
    ),
)

ACCOUNT = Table(
    "account",
    "One account of the firm or of a customer",
    "capture",
    (
        private(code("account_id", "Our id of the account", key=True)),
        private(text("account_name", "Who it is", nullable=True)),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("account_type", "CASH, MARGIN or INVENTORY"),
        code("market_maker", "Y when it is a bona fide market maker's, else N"),
        code("commission_schedule", "Schedule id in the rules"),
    ),
)

ACCOUNT_CODE = Table(
    "account_code",
    "One sender's code for one of our accounts; sender * stands for all senders",
    "capture",
    (
        code("sender", "Sender whose code it is, or *", key=True),
        private(code("account_code", "The code", key=True)),
        private(code("account_id", "Our account")),
    ),
)

PRICE = Table(
    "price",
    "One closing price of one security, kept for the window the risk policy asks for",
    "capture",
    (
        code("security_id", "The security", key=True),
        date("price_date", "Close of which day", key=True),
        price("close_price", "Closing price"),
    ),
)

CLOSING_PRICE = Table(
    "closing_price",
    "The last close of each security known on the day, with the close before it",
    "capture",
    (
        code("security_id", "The security", key=True),
        date("price_date", "Close of which day"),
        price("close_price", "Closing price"),
    ),
)

CORPORATE_ACTION = Table(
    "corporate_action",
    "One announced dividend or split that is not over",
    "capture",
    (
        code("action_id", "Id of the action", key=True),
        code("action_kind", "DIVIDEND or SPLIT"),
        code("security_id", "The security"),
        date("ex_date", "First day traded without it"),
        date("record_date", "Holders of this day receive it"),
        date("payable_date", "Paid on"),
        price("cash_rate", "Money a share", unit="currency units a share"),
        quantity("ratio_new", "New shares …", unit="shares"),
        quantity("ratio_old", "… for so many old ones", unit="shares"),
        code("currency", "ISO 4217"),
    ),
)

SPLIT = Table(
    "split",
    "One security whose split takes effect at the open of today",
    "capture",
    (
        code("security_id", "The security", key=True),
        code("action_id", "The action"),
        quantity("ratio_new", "New shares …", unit="shares"),
        quantity("ratio_old", "… for so many old ones", unit="shares"),
        date("ex_date", "Today"),
        date("payable_date", "Day on which the depository credits"),
    ),
)

_IDENTITY: tuple[Column, ...] = (
    code("sender", "Who sent it", nullable=True),
    code("chain", "EXECUTION or CAPTURE_REPORT", nullable=True),
    date("trade_date", "Trade date", nullable=True),
    code("exec_id", "The sender's id of this version", nullable=True),
    code("action", "NEW, CORRECT or CANCEL", nullable=True),
    code("ref_exec_id", "The version this one corrects or cancels", nullable=True),
)

_TERMS: tuple[Column, ...] = (
    private(code("account_id", "Our account", nullable=True)),
    code("security_id", "The security", nullable=True),
    code("side", "BUY, SELL, SELL_SHORT or SELL_SHORT_EXEMPT", nullable=True),
    quantity("quantity", "Executed quantity, always positive", unit="shares", nullable=True),
    price("price", "Execution price", nullable=True),
    code("currency", "ISO 4217", nullable=True),
    code("capacity", "A agency, P principal, R riskless principal", nullable=True),
    timestamp("trade_time", "When it was executed", nullable=True),
    timestamp("sending_time", "When the sender sent this version", nullable=True),
    date("stated_settlement_date", "Settlement date the sender states", nullable=True),
    price("stated_commission", "Commission the sender charged, + we receive", unit="currency units", nullable=True),
    price("stated_tax", "Taxes and fees the sender charged, + we receive", unit="currency units", nullable=True),
    code("cross_reference", "Id under which another format gives the same trade", nullable=True),
    code("street_reference", "Reference by which the depository knows a trade-for-trade item", nullable=True),
)

SUSPECT_EXECUTION = Table(
    "suspect_execution",
    "One usable execution line whose id occurs again: today, at a remembered close, among what waits, or in another format (rare rows)",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        text("file_name", "Name of the file"),
        *_IDENTITY,
        code("cross_reference", "Id under which another format gives the same trade", nullable=True),
        timestamp("order_time", "Sending time, else trade time: the order of versions"),
        private(text("content", "All that makes two lines of a key the same, as one text")),
        private(text("terms", "What two formats of a trade must agree in, as one text")),
    ),
    Storage.SCRATCH,
)

REPEATED_EXECUTION = Table(
    "repeated_execution",
    "One execution line whose key was seen before, today or at an earlier close, and what that makes of it (rare rows)",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("exec_id", "Id of the version (one line may give two: both sides of a trade capture report)", key=True),
        code("repeat_status", "duplicate (same content) or rejected (other content)"),
        code("repeat_reason", "DUPLICATE, SAME_TRADE_OTHER_FORMAT or CONFLICTING_CONTENT"),
    ),
    Storage.SCRATCH,
)

EXECUTION = Table(
    "execution",
    "One line of a drop copy or trade file with its outcome; the five outcomes of a file add up to its lines",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file, from 1", unit="lines", key=True),
        *_IDENTITY,
        date("root_trade_date", "Trade date of the first version of the chain", nullable=True),
        code("root_exec_id", "Id of the first version of the chain", nullable=True),
        *_TERMS,
        code("status", "accepted, duplicate, superseded, rejected or ignored"),
        code("reason", "Why, for all but accepted", nullable=True),
        code("live", "Y for the version that stands at the close, else N"),
        date("known_date", "Open day on which we learnt it"),
    ),
)

EXECUTION_AMENDMENT = Table(
    "execution_amendment",
    "One correction or cancel that can be used today, with the version it names (rare rows)",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        text("file_name", "Name of the file; null for one that waited", nullable=True),
        code("sender", "Who sent it"),
        code("chain", "EXECUTION or CAPTURE_REPORT"),
        date("trade_date", "Trade date of this version"),
        code("exec_id", "Id of this version"),
        code("action", "CORRECT or CANCEL"),
        code("ref_exec_id", "The version this one corrects or cancels", nullable=True),
        timestamp("order_time", "Sending time, else trade time: the order of versions"),
        code("carried", "Y when it waited in open_reference, else N"),
        date("parent_date", "Trade date of the version it names", nullable=True),
        code("parent_id", "Id of the version it names; null when unknown", nullable=True),
        date("root_trade_date", "Trade date of the chain's first version, where the version named tells it", nullable=True),
        code("root_exec_id", "Id of the chain's first version, where the version named tells it", nullable=True),
    ),
    Storage.SCRATCH,
)

EXECUTION_LINK = Table(
    "execution_link",
    "One correction or cancel and the chain it belongs to (rare rows; the step of capture that resolves references)",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("sender", "Who sent it"),
        code("chain", "EXECUTION or CAPTURE_REPORT"),
        date("trade_date", "Trade date of this version"),
        code("exec_id", "Id of this version"),
        code("action", "CORRECT or CANCEL"),
        code("carried", "Y when it waited in open_reference, else N"),
        timestamp("order_time", "Sending time, else trade time: the order of versions", nullable=True),
        date("root_trade_date", "Trade date of the first version", nullable=True),
        code("root_exec_id", "Id of the first version", nullable=True),
        code("link_reason", "UNKNOWN_REFERENCE or CORRECTION_OF_CANCELLED; null when it applies", nullable=True),
        code("last", "Y for the last version that applies"),
    ),
    Storage.SCRATCH,
)

OPEN_REFERENCE = Table(
    "open_reference",
    "One correction or cancel whose trade was not known at the close; it applies when the trade arrives",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        *_IDENTITY,
        *_TERMS,
    ),
)

SECURITY_TRANSFER = Table(
    "security_transfer",
    "One transfer of securities without a trade, checked and without duplicates",
    "capture",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("sender", "Who says so", nullable=True),
        code("transfer_id", "The sender's id", nullable=True),
        code("transfer_kind", "ACCOUNT (a position comes or goes), or DEPOSITORY (only the place changes: one side of a move between our own accounts)"),
        private(code("account_id", "Our account", nullable=True)),
        code("account_class", "CUSTOMER, FIRM or PAB", nullable=True),
        private(code("depository_account", "Our depository account that moved; null while only the depository can say", nullable=True)),
        code("contra_account", "The other side", nullable=True),
        code("security_id", "The security", nullable=True),
        quantity("quantity", "+ into the account", nullable=True),
        price("cost_price", "Price of its lot: as stated, else the last close", nullable=True),
        money("cost", "Quantity × price at the cent, signed as the quantity; zero where nobody states a price", nullable=True),
        code("cost_reason", "Why the lot does not stand at a stated cost: COST_FROM_CLOSE or COST_UNKNOWN", nullable=True),
        date("transfer_date", "Day on which it moved", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        code("lot_id", "The lot it opens, or the lots' closing id", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

REJECTION = Table(
    "rejection",
    "One line of any file that was not taken, with its raw text and the reason",
    "capture",
    (
        code("table_name", "Landing table it was meant for", key=True),
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("reason", "Reason code"),
        text("detail", "What was found and what was expected", nullable=True),
        private(text("raw_text", "The text as received, where it is kept in the row", nullable=True)),
        count("byte_offset", "Where the raw text starts in the file", unit="bytes", nullable=True),
        count("byte_length", "How long it is", unit="bytes", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

CAPTURE: tuple[Table, ...] = (
    SECURITY,
    *MARKETS,
    SECURITY_SYMBOL,
    SECURITY_CODE,
    ACCOUNT,
    ACCOUNT_CODE,
    PRICE,
    CLOSING_PRICE,
    CORPORATE_ACTION,
    SPLIT,
    SUSPECT_EXECUTION,
    REPEATED_EXECUTION,
    EXECUTION_AMENDMENT,
    EXECUTION_LINK,
    EXECUTION,
    OPEN_REFERENCE,
    SECURITY_TRANSFER,
    REJECTION,
)
