"""Tables of the books: movements, postings, balances, lots, valuations (beside them: `loan_tables`, `action_tables`, `fx_tables`)."""

from __future__ import annotations

from tallystick.model.action_tables import ACTIONS
from tallystick.model.columns import code, count, date, money, money_sum, price, private, quantity_sum, text, timestamp
from tallystick.model.contract import Column, Storage, Table
from tallystick.model.fx_tables import FX_RATES
from tallystick.model.landing import OPENING_MESSAGE
from tallystick.model.loan_tables import LOANS

FEE_DIFFERENCE = Table(
    "fee_difference",
    "What was collected of one fee on sales booked today, beside what is due on their total",
    "books",
    (
        code("fee", "SECTION_31 or TAF", key=True),
        date("charge_date", "Date by which its rate is looked up: settlement date (Section 31) or trade date (TAF)", key=True),
        code("currency", "ISO 4217", key=True),
        count("sales", "Executions charged"),
        money_sum("collected", "Charged to accounts, each rounded by the policy, positive", unit="currency units"),
        money_sum("due", "Exact fees of all of them, rounded once half-up, positive", unit="currency units"),
        money_sum("difference", "Collected − due", unit="currency units"),
    ),
)

CASH_MOVEMENT = Table(
    "cash_movement",
    "One movement of money that is not a trade, checked and without duplicates",
    "books",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("sender", "Who says so", nullable=True),
        code("movement_id", "The sender's id", nullable=True),
        private(code("account_id", "Our account", nullable=True)),
        code("account_class", "CUSTOMER, FIRM or PAB", nullable=True),
        private(code("bank_account", "Our bank account", nullable=True)),
        code("movement_kind", "WIRE, DIVIDEND, WITHHOLDING, INTEREST, FEE, COMMISSION_ADJUSTMENT, TRANSFER or OTHER", nullable=True),
        date("value_date", "Day on which the money moves", nullable=True),
        code("currency", "ISO 4217", nullable=True),
        money("amount", "+ in favour of the account", nullable=True),
        code("security_id", "Security it is about", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

TRANSFER_COST = Table(
    "transfer_cost",
    "What one transfer adds to the cost of an account's lots today, or takes from it; of an earlier transfer the change that a replay makes",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("lot_id", "The transfer, as its lots name it", key=True),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("currency", "ISO 4217"),
        money_sum("cost", "+ added to the lots' cost, − taken from it; a transfer out takes what its lots cost and realises nothing"),
    ),
)

ADJUSTMENT = Table(
    "adjustment",
    "One leg of an approved adjustment with its outcome; an adjustment is booked whole or not at all",
    "books",
    (
        code("file_id", "First 12 hexadecimal digits of the hash of the journal entry that proposed it", key=True),
        count("line_number", "Leg of that entry", unit="legs", key=True),
        count("entry_sequence", "Journal entry that proposed it", unit="entries"),
        private(code("proposed_by", "Who proposed it")),
        private(code("approved_by", "Who approved it")),
        code("ledger_account", "Account of the chart or of the stock record"),
        private(code("sub_account", "Account, bank account, depository account or counterparty; - for none")),
        code("security_id", "The security; - for none"),
        code("instrument", "Currency, or the security moved"),
        quantity_sum("quantity", "For a security: + debit (long), − credit (short or location)"),
        money_sum("money", "For a currency: + debit, − credit"),
        code("status", "accepted or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which it was approved"),
    ),
)

_POSTING: tuple[Column, ...] = (
    code("event_kind", "What happened, as in the posting rules", key=True),
    private(code("event_key", "Key of the row that happened (trade, instruction, loan, …)", key=True)),
    count("leg", "Number of the posting rule's leg", unit="legs", key=True),
    code("ledger_account", "Account of the chart (money) or of the stock record (S-…)"),
    private(code("sub_account", "Customer, depository, bank account or counterparty; - for none")),
    code("security_id", "Security the leg is about; - for none"),
    code("instrument", "Currency, or the security moved"),
    quantity_sum("quantity", "For a security: + debit (long), − credit (short or location)"),
    money_sum("money", "For a currency: + debit, − credit"),
    date("business_date", "Day on which it counts"),
    date("known_date", "Open day on which we learnt it"),
)

POSTING = Table(
    "posting",
    "One leg of a balanced entry: one account, one instrument, one amount; the legs of an event sum to zero per instrument",
    "books",
    _POSTING,
    Storage.VIEW,
)

TRADE_POSTING = Table("trade_posting", "One leg of a trade's entry (bulk: a view, its sums are in balance)", "books", _POSTING, Storage.VIEW)

EVENT_POSTING = Table("event_posting", "One leg of an entry that is not a trade's", "books", _POSTING)

FX_POSTING = Table("fx_posting", "One leg of a trade of currencies or of their revaluation", "books", _POSTING)

ENTITLEMENT_POSTING = Table("entitlement_posting", "One leg of a corporate action's entry", "books", _POSTING)

BALANCE = Table(
    "balance",
    "One account of the ledger or the stock record in one instrument at the close",
    "books",
    (
        code("ledger_account", "Account of the chart or of the stock record", key=True),
        private(code("sub_account", "Customer, depository, bank account or counterparty; - for none", key=True)),
        code("security_id", "Security; - for none", key=True),
        code("instrument", "Currency, or the security", key=True),
        quantity_sum("quantity", "+ debit (long), − credit (short or location)"),
        money_sum("money", "+ debit, − credit"),
    ),
)

TRIAL_BALANCE = Table(
    "trial_balance",
    "One account of the chart in one currency at the close: opening, movement, closing; the columns sum to zero",
    "books",
    (
        code("ledger_account", "Account of the chart", key=True),
        code("currency", "ISO 4217", key=True),
        text("account_name", "Its name"),
        money_sum("opening", "+ debit, − credit"),
        money_sum("movement", "+ debit, − credit"),
        money_sum("closing", "+ debit, − credit"),
    ),
)

STOCK_RECORD = Table(
    "stock_record",
    "One position or location of one security on settlement-date basis; long and short of a security are equal",
    "books",
    (
        code("security_id", "The security", key=True),
        code("ledger_account", "Account of the stock record (S-…)", key=True),
        private(code("sub_account", "Customer, depository account, counterparty; - for none", key=True)),
        quantity_sum("long_quantity", "Long side", unit="shares"),
        quantity_sum("short_quantity", "Short side (location, or who owes us)", unit="shares"),
    ),
    Storage.VIEW,
)

POSITION = Table(
    "position",
    "What one account holds of one security, on settlement date and on trade date",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        quantity_sum("settled_quantity", "Settlement-date position, + long"),
        quantity_sum("pending_quantity", "Traded and not yet due, + bought"),
        quantity_sum("trade_date_quantity", "Settled + pending"),
    ),
)

ACCOUNT_CASH = Table(
    "account_cash",
    "What one account has in one currency, on settlement date and on trade date",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("currency", "ISO 4217", key=True),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        money_sum("settled_money", "+ in favour of the account"),
        money_sum("pending_money", "Of trades not yet due, + in favour of the account"),
        money_sum("trade_date_money", "Settled + pending"),
    ),
)

_LOT: tuple[Column, ...] = (
    private(code("account_id", "Our account", key=True)),
    code("security_id", "The security", key=True),
    code("lot_id", "The trade, transfer or opening line that opened it", key=True),
    code("account_class", "CUSTOMER, FIRM or PAB"),
    date("open_date", "Trade date on which it was opened"),
    timestamp("open_time", "Time of that trade", nullable=True),
    quantity_sum("quantity", "+ long or bought, − short or sold"),
    money_sum("cost", "Cost, signed as the quantity (of a sale or a short: its proceeds, negative)"),
    money_sum("charges", "Commission and fees, − paid"),
)

_ITEM: tuple[Column, ...] = (
    *_LOT,
    count("held", "1 for a lot of the last close, else 0", unit="0 or 1"),
    count("transferred", "1 for a transfer of securities, else 0", unit="0 or 1"),
    date("replay_from", "Day from which its account and security are replayed for a late change; null for none", nullable=True),
)

LOT_REPLAY = Table(
    "lot_replay",
    "One account and security with a reversal today, taken back to the close before the reversed trade (rare rows)",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        date("replay_from", "Day on which the earliest reversed trade was booked"),
    ),
    Storage.SCRATCH,
)

REPLAYED_ITEM = Table("replayed_item", "One lot, trade or transfer of a replayed account and security (rare rows)", "books", _ITEM, Storage.SCRATCH)

LOT_ITEM = Table("lot_item", "One open lot or one trade as it enters today's first-in first-out matching", "books", _ITEM, Storage.VIEW)

LOT_MATCH = Table(
    "lot_match",
    "One part of a purchase that met one part of a sale",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("bought_id", "The purchase (or long lot)", key=True),
        code("sold_id", "The sale (or short lot)", key=True),
        code("opened_by", "BUY when a long lot is closed, SELL when a short one is"),
        code("bought_class", "Class of the account as the purchase has it"),
        code("sold_class", "Class of the account as the sale has it"),
        date("bought_date", "Trade date of the purchase"),
        date("sold_date", "Trade date of the sale"),
        count("bought_transferred", "1 when it came by a transfer of securities, else 0", unit="0 or 1"),
        count("sold_transferred", "1 when it went by a transfer of securities, else 0", unit="0 or 1"),
        quantity_sum("quantity", "Shares that met, always positive", unit="shares"),
        money_sum("bought_money", "Part of the purchase's cost, positive", unit="currency units"),
        money_sum("sold_money", "Part of the sale's proceeds, positive", unit="currency units"),
        money_sum("bought_charges", "Part of the purchase's charges, − paid"),
        money_sum("sold_charges", "Part of the sale's charges, − paid"),
    ),
    Storage.SCRATCH,
)

LOT = Table("lot", "One open lot of one account and security at the close", "books", (*_LOT, date("known_date", "Close at which it stands")))

LOT_CLOSE = Table(
    "lot_close",
    "One part of a lot closed by one trade, with the profit realised",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("lot_id", "The lot", key=True),
        code("closing_id", "The trade that closed it", key=True),
        code("entry", "CLOSE, or REVERSAL of a close booked on an earlier day that a late change undid", key=True),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        date("open_date", "Trade date of the lot"),
        date("close_date", "Trade date of the closing trade"),
        quantity_sum("quantity", "Closed, + of a long lot, − of a short lot"),
        money_sum("cost", "Cost relieved, signed as the quantity"),
        money_sum("proceeds", "Gross money of the closing part, signed as the quantity"),
        money_sum("realised_gross", "Proceeds − cost"),
        money_sum("realised_net", "After commissions and fees of both sides"),
        date("known_date", "Open day on which it was booked"),
    ),
)

VALUATION = Table(
    "valuation",
    "One firm position at fair value at the close",
    "books",
    (
        private(code("account_id", "Firm account", key=True)),
        code("security_id", "The security", key=True),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "Trade-date position, + long"),
        money_sum("cost", "Cost of its open lots, signed as the quantity"),
        price("close_price", "Last close; null when there is none", nullable=True),
        date("price_date", "Close of which day", nullable=True),
        money_sum("market_value", "Quantity × close; cost where there is no close"),
        money_sum("unrealised", "Market value − cost"),
    ),
)

OPENING_LINE = Table(
    "opening_line",
    "One readable line of the cut-over balances with our account and security",
    "cut_over",
    (
        *OPENING_MESSAGE.columns,
        private(code("account_id", "Our account", nullable=True)),
        code("account_class", "CUSTOMER, FIRM or PAB", nullable=True),
        code("security_id", "The security", nullable=True),
    ),
    Storage.VIEW,
)

CUT_OVER_DIFFERENCE = Table(
    "cut_over_difference",
    "One point on which the opening balances do not agree with each other; with any of these the cut-over is refused",
    "books",
    (
        code("check", "STOCK, LEDGER_SUM, CUSTOMER_CASH, CLEARING, INVENTORY, BORROWED, LOANED, UNKNOWN_ACCOUNT, UNKNOWN_SECURITY or SHORT_QUANTITY", key=True),
        private(code("item", "Security, account or ledger account", key=True)),
        quantity_sum("expected", "What the other side of the check says", unit="shares or currency units"),
        quantity_sum("found", "What the opening lines say", unit="shares or currency units"),
        quantity_sum("difference", "Found − expected", unit="shares or currency units"),
    ),
)

BOOKS: tuple[Table, ...] = (
    *LOANS,
    CASH_MOVEMENT,
    TRANSFER_COST,
    FEE_DIFFERENCE,
    ADJUSTMENT,
    *ACTIONS,
    TRADE_POSTING,
    EVENT_POSTING,
    FX_POSTING,
    ENTITLEMENT_POSTING,
    POSTING,
    BALANCE,
    TRIAL_BALANCE,
    *FX_RATES,
    STOCK_RECORD,
    POSITION,
    ACCOUNT_CASH,
    LOT_REPLAY,
    REPLAYED_ITEM,
    LOT_ITEM,
    LOT_MATCH,
    LOT,
    LOT_CLOSE,
    VALUATION,
    OPENING_LINE,
    CUT_OVER_DIFFERENCE,
)
