"""Tables of what is to come at the depositories: positions and money over the next settlement days, and what would settle now."""

from __future__ import annotations

from tallystick.model.columns import code, date, money_sum, private, quantity_sum
from tallystick.model.contract import Table

POSITION_LADDER = Table(
    "position_ladder",
    "One security in one depository account on one coming settlement day, were everything to settle on its day",
    "report",
    (
        date("settlement_date", "Day; the open day itself is what is held at its close", key=True),
        private(code("depository_account", "Our account at the depository", key=True)),
        code("security_id", "The security", key=True),
        quantity_sum("receive", "Expected in", unit="shares"),
        quantity_sum("deliver", "Expected out, negative", unit="shares"),
        quantity_sum("projected_quantity", "Held after that day, − when it would be short", unit="shares"),
        quantity_sum("missing_quantity", "Shares that would lack for the deliveries of the day, never negative", unit="shares"),
        money_sum("expected_money", "Money of the movements of the day, + we receive; of several currencies the sum has no meaning: see currency"),
        code("currency", "ISO 4217 of that money; - when it is of several or none"),
    ),
)

SETTLEMENT_FORECAST = Table(
    "settlement_forecast",
    "One delivery or receipt still open, and what of it would settle now",
    "report",
    (
        code("instruction_id", "Item, or CNS.security for a netted position", key=True),
        code("clearing_path", "CNS, NET or TRADE_FOR_TRADE"),
        private(code("depository_account", "Our account at the depository in which it would move")),
        date("settlement_date", "Contractual settlement date"),
        code("security_id", "The security"),
        quantity_sum("quantity", "Open, + we receive", unit="shares"),
        quantity_sum("forecast_quantity", "What of it would settle, + we receive", unit="shares"),
        quantity_sum("missing_quantity", "What would stay open, never negative", unit="shares"),
        code("forecast", "SETTLES, PART or WAITS"),
    ),
)

PROJECTION: tuple[Table, ...] = (POSITION_LADDER, SETTLEMENT_FORECAST)
"""Both."""
