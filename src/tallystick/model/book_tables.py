"""Tables of the loan ledger and the books: loans, postings, balances, lots, valuations, entitlements."""

from __future__ import annotations

from tallystick.model.columns import code, count, date, money, money_sum, price, private, quantity, quantity_sum, rate, text, timestamp
from tallystick.model.contract import Storage, Table

LOAN_EVENT = Table(
    "loan_event",
    "One event of a securities loan, checked against the loan it names",
    "lend",
    (
        code("file_id", "Received file", key=True),
        count("line_number", "Line in that file", unit="lines", key=True),
        code("event_id", "The sender's id of the event", nullable=True),
        code("loan_id", "The loan", nullable=True),
        code("event_kind", "OPEN, RERATE, RECALL or RETURN", nullable=True),
        code("direction", "BORROW or LOAN", nullable=True),
        code("counterparty", "The other party", nullable=True),
        code("security_id", "The security", nullable=True),
        quantity("quantity", "Shares of the event", unit="shares", nullable=True),
        price("loan_price", "Contract price a share", nullable=True),
        rate("margin_rate", "Collateral to market value", nullable=True),
        rate("rebate_rate", "Yearly rebate", nullable=True),
        date("effective_date", "Day from which it counts", nullable=True),
        code("status", "accepted, duplicate or rejected"),
        code("reason", "Why not", nullable=True),
        date("known_date", "Open day on which we learnt it"),
    ),
)

LOAN = Table(
    "loan",
    "One securities loan at the close; a closed one stays for the day on which it ended",
    "lend",
    (
        code("loan_id", "The loan", key=True),
        code("direction", "BORROW (we received stock, gave cash) or LOAN (we gave stock, received cash)"),
        code("counterparty", "The other party"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        date("start_date", "Day on which it began"),
        quantity_sum("quantity", "Shares still out, always positive", unit="shares"),
        price("contract_price", "Price a share at which collateral stands"),
        money_sum("collateral", "Cash collateral, always positive", unit="currency units"),
        rate("margin_rate", "Collateral to market value"),
        rate("rebate_rate", "Yearly rebate on the collateral; negative when the borrower pays"),
        money_sum("pending_mark", "Mark struck tonight that settles on the next settlement day, + collateral grows"),
        date("marked_to", "Close the contract price was last struck from", nullable=True),
        quantity_sum("accrued_base", "Sum of collateral × rate × nights not yet paid, in currency units × days (exact)", unit="currency units × days"),
        date("accrued_to", "Nights before this day are in the accrued base"),
        code("recalled", "Y when recalled, else N"),
        code("status", "OPEN or CLOSED"),
    ),
)

LOAN_CASH = Table(
    "loan_cash",
    "One movement of money or stock a loan causes today",
    "lend",
    (
        code("loan_id", "The loan", key=True),
        code("movement_kind", "OPEN, MARK, RETURN or REBATE", key=True),
        code("direction", "BORROW or LOAN"),
        code("counterparty", "The other party"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("quantity", "+ we receive stock"),
        money_sum("money", "+ we receive money"),
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
        code("bank_account", "Our bank account", nullable=True),
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

ENTITLEMENT = Table(
    "entitlement",
    "What one position receives (or owes) from one corporate action: struck at the open of the ex-date, paid on the payable date",
    "books",
    (
        code("action_id", "The action", key=True),
        code("holder_kind", "ACCOUNT, CNS, LOAN or DEPOSITORY", key=True),
        private(code("holder_id", "Account, member, loan or depository account", key=True)),
        code("account_class", "CUSTOMER, FIRM or PAB; - for others"),
        code("action_kind", "DIVIDEND or SPLIT"),
        code("security_id", "The security"),
        code("currency", "ISO 4217"),
        quantity_sum("entitled_quantity", "Position before the ex-date, + long"),
        quantity_sum("quantity_change", "For a split: shares added (+) to a long"),
        money_sum("money", "For a dividend or cash in lieu: + the holder receives"),
        date("ex_date", "Ex-date"),
        date("record_date", "Record date"),
        date("payable_date", "Payable date"),
    ),
)

POSTING = Table(
    "posting",
    "One leg of a balanced entry: one account, one instrument, one amount; the legs of an event sum to zero per instrument",
    "books",
    (
        code("event_kind", "What happened, as in the posting rules", key=True),
        code("event_key", "Key of the row that happened (trade, instruction, loan, …)", key=True),
        count("leg", "Number of the posting rule's leg", unit="legs", key=True),
        code("ledger_account", "Account of the chart (money) or of the stock record (S-…)"),
        private(code("sub_account", "Customer, depository, bank account or counterparty; - for none")),
        code("security_id", "Security the leg is about; - for none"),
        code("instrument", "Currency, or the security moved"),
        quantity_sum("quantity", "For a security: + debit (long), − credit (short or location)"),
        money_sum("money", "For a currency: + debit, − credit"),
        date("business_date", "Day on which it counts"),
        date("known_date", "Open day on which we learnt it"),
    ),
    Storage.VIEW,
)

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

LOT = Table(
    "lot",
    "One open lot of one account and security at the close",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("lot_id", "The trade, transfer or opening line that opened it", key=True),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        date("open_date", "Trade date on which it was opened"),
        timestamp("open_time", "Time of that trade", nullable=True),
        quantity_sum("quantity", "Open, + long, − short"),
        money_sum("cost", "Cost of what is open, signed as the quantity (a short's cost is its proceeds, negative)"),
        money_sum("charges", "Commission and fees of what is open, − paid"),
    ),
)

LOT_CLOSE = Table(
    "lot_close",
    "One part of a lot closed by one trade, with the profit realised",
    "books",
    (
        private(code("account_id", "Our account", key=True)),
        code("security_id", "The security", key=True),
        code("lot_id", "The lot", key=True),
        code("closing_id", "The trade that closed it", key=True),
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

BOOKS: tuple[Table, ...] = (
    LOAN_EVENT,
    LOAN,
    LOAN_CASH,
    CASH_MOVEMENT,
    ENTITLEMENT,
    POSTING,
    BALANCE,
    TRIAL_BALANCE,
    STOCK_RECORD,
    POSITION,
    ACCOUNT_CASH,
    LOT,
    LOT_CLOSE,
    VALUATION,
)

