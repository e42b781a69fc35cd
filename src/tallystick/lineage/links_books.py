"""Links of the loan ledger, the books and risk: from a balance to its postings, from a posting to what happened.

Source   docstrings of the steps (Reads); event keys as the posting steps build them
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.lineage.link import Link, When
from tallystick.lineage.links_trades import LINE

PAIR = ("account_id", "security_id")
ACTION_HOLDER = ("action_id", "holder_kind", "holder_id", "security_id")
BALANCE_KEY = ("ledger_account", "sub_account", "security_id", "instrument")
AMOUNTS = ("quantity", "money")
LOT_OF_TRADE = "sender || '.' || root_trade_date || '.' || version_exec_id"
TRADE_EVENT = "sender || '.' || root_trade_date || '.' || exec_id || '.' || version_exec_id || '.' || entry = $event_key"
INVENTORY_EVENT = "$event_kind = 'FIRM_TRADE' and 'INVENTORY.' || $day || '.' || account_id || '.' || security_id = $event_key"
CHARGE_KEY = TRADE_EVENT.replace("entry =", "entry || '.' || charge =")
CHARGE_EVENT = f"$event_kind = 'TRANSACTION_CHARGE' and {CHARGE_KEY}"
MARK_EVENT = "$event_kind = 'MARK_TO_MARKET' and 'MARK.' || account_id || '.' || security_id = $event_key"
FEE_EVENT = "$event_kind = 'FEE_DIFFERENCE' and 'FEE.' || fee || '.' || charge_date || '.' || currency = $event_key"
FEE_CHARGED = "case $fee when 'TAF' then taf_fee <> 0 and trade_date = $charge_date else section_31_fee <> 0 and settlement_date = $charge_date end"
LINE_EVENT = "file_id || '.' || line_number = $event_key"
ADJUSTMENT_EVENT = "$event_kind = 'ADJUSTMENT' and 'JOURNAL.' || entry_sequence = $event_key"
DELIVERIES = "$event_kind in ('CNS_DELIVERY', 'NET_DELIVERY', 'TFT_DELIVERY', 'FIRM_TFT_DELIVERY')"
CLAIM_EVENT = "$event_kind = 'DIVIDEND_CLAIM_PAID' and 'CLAIM.' || settlement_date || '.' || security_id || '.' || currency = $event_key"
NET_EVENT = "$event_kind = 'NET_CASH' and 'NET.' || settlement_date || '.' || security_id || '.' || currency = $event_key"

LEND: tuple[Link, ...] = (
    Link("loan_event", "loan_message", LINE, "the line received"),
    Link("loan_event", "loan", ("loan_id",), "the loan as it stood", when=When.PREVIOUS),
    Link("loan", "loan_event", ("loan_id",), "its events", "status = 'accepted'", When.EARLIER),
    Link("loan", "loan", ("loan_id",), "the loan at the last close", when=When.PREVIOUS),
    Link("loan", "closing_price", ("security_id",), "the close it is marked to"),
    Link("loan", "split", ("security_id",), "the split of today"),
    Link("loan_cash", "loan", ("loan_id",), "the loan"),
    Link("loan_cash", "loan_event", ("loan_id",), "the event", "status = 'accepted' and event_kind = $movement_kind"),
)

_TRADE_POSTING: tuple[Link, ...] = (
    Link("trade_posting", "trade", (), "the trade", f"$event_kind like '%_TRADE' and {TRADE_EVENT}"),
    Link("trade_posting", "due_trade", (), "the trade that is due", f"$event_kind like '%_SETTLEMENT%' and {TRADE_EVENT}"),
    Link("trade_posting", "trade", (), "trades of the account and security today", INVENTORY_EVENT, sums=("quantity", "gross")),
    Link("trade_posting", "lot_close", (), "lots closed", f"{INVENTORY_EVENT} and known_date = $day", sums=("quantity", "cost", "realised_gross")),
    Link("trade_posting", "transfer_cost", (), "cost of securities transferred", INVENTORY_EVENT, sums=("cost",)),
    Link("trade_posting", "lot", (), "lots at the close", INVENTORY_EVENT, sums=("quantity", "cost")),
    Link("trade_posting", "lot", (), "lots at the last close", INVENTORY_EVENT, When.PREVIOUS, sums=("quantity", "cost")),
)

_EVENT_POSTING: tuple[Link, ...] = (
    Link(
        "event_posting", "clearing_position", (), "the position", "$event_kind = 'CNS_MONEY' and 'CNS.' || settlement_date || '.' || security_id = $event_key"
    ),
    Link("event_posting", "net_obligation", (), "the net of the day", NET_EVENT),
    Link("event_posting", "settlement", (), "the delivery", f"{DELIVERIES} and {LINE_EVENT}"),
    Link("event_posting", "settlement", (), "the claims that were paid", f"clearing_path = 'CLAIM' and reason is null and {CLAIM_EVENT}"),
    Link("event_posting", "cash_movement", (), "the movement of money", f"movement_id = $event_key or {LINE_EVENT}", When.EARLIER),
    Link(
        "event_posting",
        "loan_cash",
        (),
        "what the loan moved",
        "$event_kind = direction || '_' || movement_kind and 'LOAN.' || loan_id || '.' || movement_kind = $event_key",
    ),
    Link("event_posting", "fee_difference", (), "fees collected and due", FEE_EVENT),
    Link("event_posting", "transaction_charge", (), "the charge", CHARGE_EVENT, When.EARLIER),
    Link("event_posting", "valuation", (), "value at the close", MARK_EVENT),
    Link("event_posting", "valuation", (), "value at the last close", MARK_EVENT, When.PREVIOUS),
    Link("event_posting", "depository_activity", (), "what the depository did", f"$event_kind = 'DEPOSITORY_TRANSFER' and {LINE_EVENT}"),
    Link("event_posting", "security_transfer", (), "the transfer", f"$event_kind in ('DEPOSITORY_TRANSFER', 'SECURITY_TRANSFER') and {LINE_EVENT}"),
    Link(
        "event_posting",
        "transfer_cost",
        (),
        "the cost that came or went",
        "$event_kind = 'TRANSFER_COST' and account_id || '.' || security_id || '.' || lot_id = $event_key",
    ),
    Link("event_posting", "adjustment", (("leg", "line_number"),), "the adjustment", ADJUSTMENT_EVENT),
)

ACTION_EVENT = "'ACTION.' || action_id || '.' || holder_kind || '.' || holder_id = $event_key"

_ENTITLEMENT_POSTING: tuple[Link, ...] = (
    Link("entitlement_posting", "action_settlement", (), "what was due and what came", ACTION_EVENT),
    Link("entitlement_posting", "entitlement", (), "the entitlement", "'ACTION.' || action_id || '.' || holder_kind || '.' || holder_id = $event_key"),
)

PARTS_OF_POSTING = (*_TRADE_POSTING, *_EVENT_POSTING, *_ENTITLEMENT_POSTING)

POSTINGS: tuple[Link, ...] = (*PARTS_OF_POSTING, *(replace(each, table="posting") for each in PARTS_OF_POSTING))

_SETTLED = "ledger_account in ('S-CUSTOMER', 'S-FIRM')"
_CUSTOMER_MONEY = "ledger_account in ('1310', '1330')"

BOOKS: tuple[Link, ...] = (
    Link("cash_movement", "cash_message", LINE, "the line received"),
    Link("security_transfer", "transfer_message", LINE, "the line received"),
    Link("adjustment", "adjustment_message", LINE, "the leg as it was approved"),
    Link("adjustment", "balance", BALANCE_KEY, "the balance at the last close", when=When.PREVIOUS),
    Link("transfer_cost", "security_transfer", (*PAIR, "lot_id"), "the transfer", "status = 'accepted'", When.EARLIER),
    Link("transfer_cost", "lot_close", (*PAIR, ("lot_id", "closing_id")), "lots it closed", sums=("quantity", "cost")),
    Link("transfer_cost", "lot", (*PAIR, "lot_id"), "the lot it opened"),
    Link(
        "fee_difference",
        "due_trade",
        ("currency",),
        "customers' sales that settle today",
        f"account_class <> 'FIRM' and {FEE_CHARGED}",
        sums=("section_31_fee", "taf_fee"),
    ),
    Link(
        "fee_difference", "trade", ("currency",), "the firm's sales of today", f"account_class = 'FIRM' and {FEE_CHARGED}", sums=("section_31_fee", "taf_fee")
    ),
    Link("balance", "posting", BALANCE_KEY, "booked today", sums=AMOUNTS),
    Link("balance", "balance", BALANCE_KEY, "the balance at the last close", when=When.PREVIOUS),
    Link("stock_record", "balance", ("ledger_account", "sub_account", ("security_id", "instrument")), "the balance", "quantity <> 0"),
    Link("trial_balance", "balance", ("ledger_account", ("currency", "instrument")), "its balances", "money <> 0", sums=("money",)),
    Link(
        "trial_balance",
        "balance",
        ("ledger_account", ("currency", "instrument")),
        "its balances at the last close",
        "money <> 0",
        When.PREVIOUS,
        sums=("money",),
    ),
    Link("stated_fx_rate", "fx_rate_message", LINE, "the line received"),
    Link("fx_rate", "stated_fx_rate", LINE, "the line that stated it", when=When.EARLIER),
    Link("fx_rate", "fx_rate", ("rate_date", "from_currency", "to_currency"), "the rate as it first stood", when=When.FIRST),
    Link("fx_trade", "fx_trade_message", LINE, "the line received"),
    Link("open_fx_trade", "fx_trade", ("trade_id",), "the trade", "status = 'accepted'", When.EARLIER),
    Link("open_fx_trade", "open_fx_trade", ("trade_id",), "as it first stood", when=When.FIRST),
    Link("fx_leg", "fx_trade", ("trade_id",), "the trade", "status = 'accepted'", When.EARLIER),
    Link("fx_leg", "open_fx_trade", ("trade_id",), "as it stood at the last close", when=When.PREVIOUS),
    Link("fx_revaluation", "balance", (("currency", "instrument"),), "balances at the last close", "money <> 0", When.PREVIOUS, sums=("money",)),
    Link("fx_revaluation", "fx_rate", ("rate_date", ("currency", "from_currency"), ("base_currency", "to_currency")), "the rate"),
    Link("fx_revaluation", "fx_leg", ("currency",), "dealt today", "moment = 'STRUCK'", sums=("amount",)),
    Link("fx_revaluation", "fx_revaluation", ("currency",), "the rate of the last close", when=When.PREVIOUS),
    Link("fx_posting", "fx_leg", (("instrument", "currency"),), "the trade", "$event_kind <> 'FX_REVALUATION' and 'FX.' || trade_id = $event_key"),
    Link("fx_posting", "fx_revaluation", (), "the revaluation", "$event_kind = 'FX_REVALUATION' and 'FX.' || currency || '.' || $day = $event_key"),
    Link("base_balance", "trial_balance", ("ledger_account", "currency"), "the balance in its own currency"),
    Link("base_balance", "fx_rate", ("rate_date", ("currency", "from_currency"), ("base_currency", "to_currency")), "the rate"),
    Link("position", "balance", (("account_id", "sub_account"), "security_id"), "settled", _SETTLED),
    Link("position", "trade", PAIR, "traded and not yet due", "clearing_date > $day", When.EARLIER, sums=("quantity",)),
    Link("account_cash", "balance", (("account_id", "sub_account"), ("currency", "instrument")), "settled", _CUSTOMER_MONEY),
    Link("account_cash", "trade", ("account_id", "currency"), "traded and not yet due", "clearing_date > $day", When.EARLIER, sums=("net_money",)),
    Link("lot_item", "lot", (*PAIR, "lot_id"), "the lot at the last close", "$held = 1", When.PREVIOUS),
    Link("lot_item", "trade", PAIR, "the trade", f"$held = 0 and {LOT_OF_TRADE} = $lot_id", When.EARLIER),
    Link("lot_item", "split", ("security_id",), "the split of today", "$held = 1"),
    Link("lot_item", "security_transfer", (*PAIR, "lot_id"), "the transfer", "$transferred = 1 and status = 'accepted'", When.EARLIER),
    Link("lot_replay", "trade", PAIR, "the reversals", "entry = 'REVERSAL'"),
    Link("replayed_item", "lot_replay", PAIR, "why it is replayed"),
    Link("replayed_item", "lot", (*PAIR, "lot_id"), "the lot as it stood", "$held = 1", When.EARLIER),
    Link("replayed_item", "trade", PAIR, "the trade", f"$held = 0 and {LOT_OF_TRADE} = $lot_id", When.EARLIER),
    Link("replayed_item", "security_transfer", (*PAIR, "lot_id"), "the transfer", "$transferred = 1 and status = 'accepted'", When.EARLIER),
    Link("lot_match", "lot_item", PAIR, "both sides", "lot_id in ($bought_id, $sold_id)"),
    Link("lot", "trade", PAIR, "the trade that opened it", f"{LOT_OF_TRADE} = $lot_id", When.EARLIER),
    Link("lot", "security_transfer", (*PAIR, "lot_id"), "the transfer that opened it", "status = 'accepted'", When.EARLIER),
    Link("lot", "lot_close", (*PAIR, "lot_id"), "parts of it closed", when=When.EARLIER, sums=("quantity", "cost")),
    Link("lot", "lot", (*PAIR, "lot_id"), "the lot as it first stood", when=When.FIRST),
    Link("lot_close", "trade", PAIR, "the trade that closed it", f"{LOT_OF_TRADE} = $closing_id", When.EARLIER),
    Link("lot_close", "trade", PAIR, "the trade that opened it", f"{LOT_OF_TRADE} = $lot_id", When.EARLIER),
    Link("lot_close", "security_transfer", (*PAIR, ("closing_id", "lot_id")), "the transfer that closed it", "status = 'accepted'", When.EARLIER),
    Link("lot_close", "lot", (*PAIR, "lot_id"), "the lot as it first stood", when=When.FIRST),
    Link("lot_close", "lot_close", (*PAIR, "lot_id", "closing_id"), "the close it undoes", "$entry = 'REVERSAL' and entry = 'CLOSE'", When.EARLIER),
    Link("valuation", "lot", PAIR, "its open lots", sums=("quantity", "cost")),
    Link("valuation", "closing_price", ("security_id",), "the close"),
    Link("action_result", "corporate_action_message", LINE, "the line received"),
    Link("action_settlement", "entitlement", ACTION_HOLDER, "the entitlement", when=When.EARLIER),
    Link("action_settlement", "action_result", ACTION_HOLDER, "results received", "status = 'accepted'", When.EARLIER, sums=("quantity", "money")),
    Link("action_settlement", "action_settlement", ACTION_HOLDER, "as it stood at the last close", when=When.PREVIOUS),
    Link("entitlement", "corporate_action", ("action_id",), "the action", when=When.ON, day_column="struck_date"),
    Link(
        "entitlement", "position", (("holder_id", "account_id"), "security_id"), "the position entitled", "$holder_kind = 'ACCOUNT'", When.BEFORE, "struck_date"
    ),
    Link("entitlement", "clearing_position", ("security_id",), "the position entitled", "$holder_kind = 'CNS'", When.BEFORE, "struck_date"),
    Link("entitlement", "loan", (("holder_id", "loan_id"),), "the loan entitled", "$holder_kind = 'LOAN'", When.BEFORE, "struck_date"),
    Link(
        "entitlement",
        "balance",
        (("holder_id", "sub_account"), ("security_id", "instrument")),
        "the shares entitled",
        "$holder_kind in ('FAIL', 'DEPOSITORY') and ledger_account = 'S-' || $record",
        When.BEFORE,
        "struck_date",
    ),
    Link("entitlement", "closing_price", ("security_id",), "the close fractions are paid at", "$fraction_quantity <> 0", When.ON, "struck_date"),
    Link(
        "entitlement",
        "entitlement",
        ("action_id", "security_id"),
        "whose cents are evened out",
        "$holder_kind = 'ROUNDING' and holder_kind <> 'ROUNDING'",
        sums=("money",),
    ),
)

RISK: tuple[Link, ...] = (
    Link("exposure", "position", PAIR, "the position"),
    Link("exposure", "closing_price", ("security_id",), "the close"),
    Link(
        "exposure",
        "fx_rate",
        (),
        "rates of its currency",
        "from_currency = (select s.currency from security s where s.security_id = $security_id)",
        needs=("security",),
    ),
    Link("scenario_result", "exposure", (), "positions revalued", "$account_id in (account_id, 'ALL')", sums=("market_value",)),
    Link(
        "scenario_result",
        "price",
        (("scenario_date", "price_date"),),
        "closes of the scenario's day",
        "security_id in (select e.security_id from exposure e where $account_id in (e.account_id, 'ALL'))",
        needs=("exposure",),
    ),
    Link("value_at_risk", "scenario_result", ("account_id",), "scenarios, the worst first", order="profit, scenario_date"),
    Link("value_at_risk", "exposure", (), "positions", "$account_id in (account_id, 'ALL')", sums=("market_value", "gross_value")),
)

BOOK_LINKS: tuple[Link, ...] = (*LEND, *POSTINGS, *BOOKS, *RISK)

_OPENING = "opening_line"

CUT_OVER_LINKS: tuple[Link, ...] = (
    Link("opening_line", "opening_message", LINE, "the line received", when=When.EARLIER),
    Link("lot", _OPENING, PAIR, "the opening line", "opening_kind = 'LOT' and coalesce(reference, 'OPENING.' || file_id || '.' || line_number) = $lot_id"),
    Link("clearing_position", _OPENING, ("security_id",), "opening lines", "opening_kind = 'CLEARING'", sums=("quantity",)),
    Link(
        "clearing_lot",
        _OPENING,
        ("security_id",),
        "opening lines",
        "opening_kind = 'CLEARING' and coalesce(origin_date, $day) = $origin_date",
        sums=("quantity",),
    ),
    Link("loan", _OPENING, (("loan_id", "reference"),), "the opening line", "opening_kind = 'LOAN'"),
    Link("valuation", "lot", PAIR, "its open lots", sums=("quantity", "cost")),
    Link("valuation", "closing_price", ("security_id",), "the close"),
    Link("balance", "lot", (("sub_account", "account_id"), "security_id"), "open lots", "$ledger_account in ('S-CUSTOMER', 'S-FIRM')", sums=("quantity",)),
    Link("balance", "clearing_position", ("security_id",), "the clearing position", "$ledger_account in ('S-CNS', '1240')"),
    Link("balance", "valuation", (("sub_account", "account_id"), "security_id"), "the position at fair value", "$ledger_account = '1510'"),
    Link("balance", "loan", (("sub_account", "loan_id"),), "the loan", "$ledger_account in ('S-BORROWED', 'S-LOANED', '1220', '2120')"),
    Link(
        "balance",
        _OPENING,
        (("sub_account", "account_code"), "security_id"),
        "opening lines",
        "$ledger_account = 'S-DEPOSITORY' and opening_kind = 'DEPOSITORY'",
    ),
    Link("balance", _OPENING, (("sub_account", "account_id"),), "opening lines", "$ledger_account in ('1310', '1330') and opening_kind = 'CASH'"),
    Link(
        "balance",
        _OPENING,
        ("ledger_account",),
        "opening lines",
        "opening_kind = 'LEDGER' and coalesce(account_code, '-') = $sub_account and $ledger_account not in ('1310', '1330', '1240', '1510', '1220', '2120')",
        sums=("amount",),
    ),
    Link("position", "balance", (("account_id", "sub_account"), "security_id"), "settled", _SETTLED),
    Link("account_cash", "balance", (("account_id", "sub_account"), ("currency", "instrument")), "settled", _CUSTOMER_MONEY),
    Link("cut_over_difference", _OPENING, (), "opening lines", "$item in (security_id, account_id, account_code, ledger_account)", sums=("quantity", "amount")),
    Link("cut_over_difference", "balance", (), "balances", "$item in (ledger_account, security_id)", sums=AMOUNTS),
)
