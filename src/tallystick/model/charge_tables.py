"""The taxes and levies of a market on our trades, beside the trade and not in it."""

from __future__ import annotations

from tallystick.model.columns import code, date, money, private, rate
from tallystick.model.contract import Table
from tallystick.model.trade_tables import TRADE

TRANSACTION_CHARGE = Table(
    "transaction_charge",
    "One tax or levy a trade (or its reversal) is about, charged or not and why; by the day the trade was booked. It is not in the trade's net money",
    "enrich",
    (
        *(column for column in TRADE if column.key),
        code("charge", "SDRT, PTM_LEVY, … (charge_rule)", key=True),
        private(code("account_id", "Our account")),
        code("account_class", "CUSTOMER, FIRM or PAB"),
        code("security_id", "The security"),
        date("trade_date", "Trade date"),
        date("settlement_date", "Contractual settlement date"),
        code("currency", "Currency of the trade and of the amount, ISO 4217"),
        money("basis_amount", "What it is worked out on: consideration or commission, always positive", unit="currency units"),
        rate("charge_rate", "Part of the basis; null for a fixed amount", nullable=True),
        code("outcome", "CHARGED, EXEMPT, UNDER_THRESHOLD or OTHER_CURRENCY (to be worked out by hand: the charge is in another currency)"),
        code("exemption", "What frees it: MARKET_SEGMENT, ASSET_CLASS, MARKET_MAKER or LISTING_RELIEF", nullable=True),
        date("known_date", "Open day on which the trade was booked"),
        money("amount", "− the account pays, + in a reversal; zero where nothing is due, null for OTHER_CURRENCY", nullable=True),
    ),
)

CHARGES: tuple[Table, ...] = (TRANSACTION_CHARGE,)
