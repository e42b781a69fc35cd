"""Tables from enrichment to settlement: trades, what is due, obligations, instructions, settlements, clearing positions."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, money_sum, price, private, quantity, quantity_sum, rate, timestamp
from tallystick.model.contract import Column, Storage, Table

_TRADE_KEY: tuple[Column, ...] = (
    code("sender", "Who sent the execution", key=True),
    code("chain", "EXECUTION or CAPTURE_REPORT", key=True),
    date("root_trade_date", "Trade date of the first version of the chain", key=True),
    code("exec_id", "Id of the first version of the chain", key=True),
    code("version_exec_id", "Id of the version this row stands for", key=True),
    code("entry", "TRADE, or REVERSAL of a trade booked on an earlier day", key=True),
)

TRADE = Table(
    "trade",
    "One version of a trade that was booked, or the reversal of one booked earlier; sums over both are the truth",
    "enrich",
    (
        *_TRADE_KEY,
        date("trade_date", "Trade date of this version"),
        private(code("account_id", "Our account")),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("market_maker", "Y when the account is a market maker's"),
        code("security_id", "The security"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        code("side", "BUY, SELL, SELL_SHORT or SELL_SHORT_EXEMPT"),
        quantity("quantity", "+ the account bought; a reversal has the other sign"),
        price("price", "Execution price"),
        code("currency", "ISO 4217"),
        money("gross", "Quantity × price at the cent, + the account receives"),
        money("commission", "Commission, − the account pays"),
        money("section_31_fee", "SEC Section 31 fee, − the account pays"),
        money("taf_fee", "FINRA trading activity fee, − the account pays"),
        money("net_money", "Gross + commission + fees, + the account receives"),
        timestamp("trade_time", "When it was executed", nullable=True),
        date("settlement_date", "Contractual settlement date"),
        date("clearing_date", "Day on which it is due in clearing (later than the settlement date when it was known late)"),
        code("street_reference", "Reference by which the depository knows a trade-for-trade item", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

_WAITING: tuple[Column, ...] = (
    code("sender", "Who sent it", key=True),
    code("chain", "EXECUTION or CAPTURE_REPORT", key=True),
    date("root_trade_date", "Trade date of the first version", key=True),
    code("exec_id", "Id of the first version", key=True),
    code("version_exec_id", "Id of the version that stands", key=True),
    private(code("account_id", "Our account")),
    code("security_id", "The security"),
    code("side", "Side"),
    quantity("quantity", "Always positive", unit="shares"),
    price("price", "Execution price"),
    code("currency", "ISO 4217"),
    timestamp("trade_time", "When it was executed", nullable=True),
    date("trade_date", "Trade date of the version that stands"),
    code("correction", "Y when the version corrects a trade of an earlier day"),
    date("stated_settlement_date", "Settlement date the sender states", nullable=True),
    price("stated_commission", "Commission the sender charged", unit="currency units", nullable=True),
    price("stated_tax", "Taxes the sender charged", unit="currency units", nullable=True),
    code("street_reference", "Depository reference of a trade-for-trade item", nullable=True),
)

PRICED_EXECUTION = Table(
    "priced_execution",
    "One live execution with its settlement date and charges, or the reason why it has none",
    "enrich",
    (
        *_WAITING,
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("market_maker", "Y when the account is a market maker's"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        code("calendar_key", "Calendar of the security's market; null where the firm is not in it", nullable=True),
        money("gross_size", "Quantity × price at the cent, always positive", unit="currency units"),
        money("commission_size", "Commission", unit="currency units", nullable=True),
        money("section_31_size", "SEC Section 31 fee", unit="currency units", nullable=True),
        money("taf_size", "FINRA trading activity fee", unit="currency units", nullable=True),
        date("settlement_date", "Contractual settlement date", nullable=True),
        code("reason", "Why it stops; null when it does not", nullable=True),
    ),
    Storage.VIEW,
)

STOPPED_EXECUTION = Table(
    "stopped_execution",
    "One live execution that could not become a trade because a rule, a date or a rate is missing; tried again every day",
    "enrich",
    (
        *_WAITING,
        code("reason", "NO_MARKET, NO_CALENDAR_DAY, NO_SETTLEMENT_DATE, NO_FEE_POLICY, NO_COMMISSION_RATE, NO_SECTION_31_RATE or NO_TAF_RATE"),
        date("known_date", "Open day on which we learnt it"),
    ),
)

DUE_TRADE = Table(
    "due_trade",
    "One trade row due in clearing today, adjusted for splits since it was made",
    "clear",
    (
        *_TRADE_KEY,
        date("trade_date", "Trade date of this version"),
        private(code("account_id", "Our account")),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("market_maker", "Y when the account is a market maker's"),
        code("security_id", "The security"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        code("side", "Side"),
        quantity("quantity", "+ the account receives"),
        money("gross", "+ the account receives"),
        money("commission", "− the account pays"),
        price("price", "Execution price"),
        money("section_31_fee", "SEC Section 31 fee, − the account pays"),
        money("taf_fee", "FINRA trading activity fee, − the account pays"),
        money("fees", "Section 31 and TAF together, − the account pays"),
        money("net_money", "+ the account receives"),
        code("currency", "ISO 4217"),
        date("settlement_date", "Contractual settlement date"),
        code("street_reference", "Depository reference of a trade-for-trade item", nullable=True),
    ),
    Storage.VIEW,
)

OPENING_CLEARING_POSITION = Table(
    "opening_clearing_position",
    "One open CNS position as it enters today, after splits",
    "clear",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        code("currency", "ISO 4217"),
        quantity_sum("open_quantity", "+ to receive, − to deliver"),
        money_sum("open_value", "Open quantity × last mark"),
        price("mark_price", "Last mark (before a split)", nullable=True),
        date("mark_date", "Close the mark is of", nullable=True),
        date("settlement_date", "Last settlement day it was struck on"),
    ),
    Storage.VIEW,
)

OBLIGATION = Table(
    "obligation",
    "What one member must deliver or receive of one CNS security today: carried position and everything that enters, netted",
    "clear",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        date("settlement_date", "Settlement day", key=True),
        code("currency", "ISO 4217"),
        quantity_sum("carried_quantity", "Open position at the last close, after splits, + we are to receive"),
        price("carried_price", "Mark of the last close", nullable=True),
        quantity_sum("bought_quantity", "Of the items entering today: received"),
        quantity_sum("sold_quantity", "Of the items entering today: delivered, negative"),
        quantity_sum("net_quantity", "Carried + bought + sold"),
        money_sum("contract_money", "Contract money of the items entering today"),
        money_sum("opening_money", "− carried × mark of the last close + contract money"),
        count("trades", "Items entering today"),
    ),
)

NET_OBLIGATION = Table(
    "net_obligation",
    "What is due today in one security at a clearing house that nets each day by itself: one delivery, its money, and a difference in cash",
    "clear",
    (
        code("member_id", "Our number at the clearing house", key=True),
        code("security_id", "The security", key=True),
        code("currency", "ISO 4217", key=True),
        date("settlement_date", "Settlement day", key=True),
        code("clearing_house", "Who stands between", nullable=True),
        quantity_sum("bought_quantity", "Of the trades due today: received"),
        quantity_sum("sold_quantity", "Of the trades due today: delivered, negative"),
        quantity_sum("offset_quantity", "Received against delivered: extinguished by the net", unit="shares"),
        quantity_sum("net_quantity", "Bought + sold: what is to move"),
        money_sum("bought_money", "Of the trades bought, negative"),
        money_sum("sold_money", "Of the trades sold"),
        money_sum("contract_money", "Of all trades"),
        money_sum("delivery_money", "Paid against the delivery"),
        money_sum("cash_difference", "Paid today without a delivery: contract money − delivery money"),
        count("trades", "Trades and reversals netted"),
    ),
)

INSTRUCTION = Table(
    "instruction",
    "One delivery or receipt that stands open at the depository today: a CNS net per security, the net of one day, or a trade-for-trade item",
    "settle",
    (
        code("instruction_id", "Our reference: CNS.date.security, NET.date.security.currency, or TFT.sender.date.exec_id", key=True),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        date("settlement_date", "Contractual settlement date (for CNS the day of the net)"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "Open quantity, + we receive"),
        money_sum("money", "Against payment, + we receive; zero for CNS, whose money settles net"),
        quantity_sum("instructed_quantity", "As it was instructed, in today's shares: what is open and the parts that settled before; + we receive"),
        money_sum("instructed_money", "As it was instructed, + we receive"),
        code("depository_account", "Our settling account"),
        code("contra_account", "For CNS the clearing corporation's account (888), for a day's net the clearing house, else the counterparty or -"),
        code("street_reference", "Reference the depository knows", nullable=True),
        private(code("account_id", "For trade for trade: the account of the trade; - for CNS")),
        code("short_sale", "For trade for trade: Y when it is a sale marked short"),
        date("trade_date", "For trade for trade: trade date", nullable=True),
    ),
)

DEPOSITORY_ACTIVITY = Table(
    "depository_activity",
    "One movement the depository made in our accounts, or one status it gave, checked and without duplicates",
    "settle",
    (
        code("file_id", "Received file, or SIMULATOR", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("activity_reference", "The depository's own id", nullable=True),
        code("activity_kind", "CNS, DVP, FREE, TRANSFER, LOAN, LOAN_RETURN or CORPORATE_ACTION"),
        code("activity_status", "MADE, PENDING, DROPPED, REJECTED or REVERSED"),
        code("depository_account", "Our account"),
        code("contra_account", "The other side", nullable=True),
        code("security_id", "The security", nullable=True),
        quantity("quantity", "+ into our account"),
        money("money", "+ we receive"),
        code("our_reference", "Our reference, where given back", nullable=True),
        code("status_reason", "Reason of a pending item", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

SETTLEMENT = Table(
    "settlement",
    "One delivery or receipt the depository made that belongs to one of our instructions, or that belongs to none",
    "settle",
    (
        code("file_id", "Received file, or SIMULATOR", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("instruction_id", "The instruction it settles; - when it settles none"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        code("security_id", "The security"),
        code("depository_account", "Our account"),
        code("contra_account", "The other side"),
        private(code("account_id", "For trade for trade: the account of the trade; - for CNS")),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "+ received"),
        money_sum("money", "+ we receive; zero for CNS"),
        code("reason", "NO_INSTRUCTION, MORE_THAN_INSTRUCTED, OTHER_QUANTITY (no part of it is allowed) or OTHER_MONEY; null when it settles", nullable=True),
        date("settlement_date", "Day on which it happened"),
    ),
)

OPEN_INSTRUCTION = Table(
    "open_instruction",
    "What is open of a trade-for-trade instruction or net of a day that did not settle, or not wholly; it goes over to the next day",
    "settle",
    (*INSTRUCTION.columns, code("status_reason", "The depository's last reason (LACK, CLAC, …)", nullable=True)),
)

CLAIM = Table(
    "claim",
    "One member's long position in the clearing corporation, waiting for shares of a security",
    "market",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        quantity_sum("quantity", "Shares it is to receive, positive", unit="shares"),
        count("group_order", "1 corporate action, 2 buy-in, 3 member's priority, 4 all others", unit="order"),
        count("age_settlement_days", "Age before this close, new = 0", unit="settlement days"),
        rate("random_number", "The number the clearing corporation drew, 0 to 1", unit="number"),
    ),
    Storage.VIEW,
)

SUPPLY = Table(
    "supply",
    "Shares of one security that arrived at the clearing corporation from one member",
    "market",
    (
        code("member_id", "Clearing member that delivered", key=True),
        code("security_id", "The security", key=True),
        quantity_sum("quantity", "Shares, positive", unit="shares"),
    ),
    Storage.VIEW,
)

ALLOCATION = Table(
    "allocation",
    "What one member's claim gets of the shares that arrived",
    "market",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        count("turn", "Its place in the order of the security, from 1", unit="order"),
        quantity_sum("allocated_quantity", "Shares it gets", unit="shares"),
        quantity_sum("open_quantity", "Shares it still waits for", unit="shares"),
    ),
    Storage.VIEW,
)

QUEUED_ITEM = Table(
    "queued_item",
    "One delivery entered at the depository, or one receipt of shares, in the order of the day",
    "market",
    (
        code("item_id", "Its reference", key=True),
        code("security_id", "The security"),
        timestamp("entered_at", "When it was entered or came"),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        quantity_sum("quantity", "− to deliver, + received"),
        money_sum("money", "+ we are paid; zero for CNS"),
    ),
    Storage.VIEW,
)

RECYCLED_ITEM = Table(
    "recycled_item",
    "One movement the depository made of a queued delivery, or what it dropped of it at the cut-off",
    "market",
    (
        count("turn", "Order in which it happened, security by security", unit="order", key=True),
        code("item_id", "Reference of the delivery"),
        code("security_id", "The security"),
        code("outcome", "MADE or DROPPED"),
        quantity_sum("quantity", "− delivered (or not delivered)"),
        money_sum("money", "+ we are paid (or not paid)"),
        timestamp("made_at", "When it was made; null when it was dropped", nullable=True),
    ),
    Storage.VIEW,
)

CLEARING_POSITION = Table(
    "clearing_position",
    "One member's CNS position in one security after today's settlement, with the money that settles today; flat ones with money stay for the day",
    "settle",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        code("currency", "ISO 4217"),
        quantity_sum("net_quantity", "To receive (+) or deliver (−) today"),
        quantity_sum("settled_quantity", "Received (+) or delivered (−) today"),
        quantity_sum("open_quantity", "Still open at the close, + to receive"),
        price("mark_price", "Current market price struck after this close", nullable=True),
        date("mark_date", "Close the mark is of", nullable=True),
        money_sum("opening_money", "Money of the day before settlement"),
        money_sum("open_value", "Open quantity × mark, + we are to receive stock worth it"),
        money_sum("settle_money", "Opening money + open value: what settles in cash today, + we receive"),
        date("settlement_date", "Last settlement day the position was struck on"),
    ),
)

CLEARING_LOT = Table(
    "clearing_lot",
    "One part of an open CNS position by the settlement day it first failed",
    "settle",
    (
        code("member_id", "Clearing member", key=True),
        code("security_id", "The security", key=True),
        date("origin_date", "Settlement day on which this part first failed", key=True),
        quantity_sum("quantity", "+ to receive, − to deliver"),
        code("short_sale", "Y when a sale of that day by an account that makes no market was marked short"),
        count("age_settlement_days", "1 at the close of the first fail, +1 each settlement-day close", unit="settlement days"),
    ),
)

TRADES: tuple[Table, ...] = (
    PRICED_EXECUTION,
    TRADE,
    STOPPED_EXECUTION,
    DUE_TRADE,
    OPENING_CLEARING_POSITION,
    OBLIGATION,
    NET_OBLIGATION,
    INSTRUCTION,
    DEPOSITORY_ACTIVITY,
    SETTLEMENT,
    OPEN_INSTRUCTION,
    CLAIM,
    SUPPLY,
    ALLOCATION,
    QUEUED_ITEM,
    RECYCLED_ITEM,
    CLEARING_POSITION,
    CLEARING_LOT,
)
