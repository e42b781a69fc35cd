"""Which rule rows a row used: the dated, sourced rows behind its figures.

Source   the steps' docstrings; rule_tables (by which date each table is looked up)
"""

from __future__ import annotations

from tallystick.lineage.link import RuleLink
from tallystick.lineage.links_confirm import CONFIRM_RULE_LINKS
from tallystick.lineage.links_fails import FAIL_RULE_LINKS
from tallystick.lineage.links_life import LIFE_RULE_LINKS

OWN_CALENDAR = "calendar_key = $calendar_key"
MARKET_CALENDAR = "calendar_key = (select p.calendar_key from security_place p where p.security_id = $security_id)"
PLACE = ("security_place",)
SALE = "$side <> 'BUY' and exists (select 1 from security_place p where p.security_id = $security_id and p.sale_fees = 1)"
_TIER = "case when tier_basis = 'QUANTITY' then cast(abs($quantity) as decimal(38,6)) else cast(abs($gross) as decimal(38,6)) end"
_PAID = "currency in ($currency, '*', '-')"
_OWN = "schedule_id = (select a.commission_schedule from account a where a.account_id = $account_id)"
_SCHEDULE = f"{_OWN} and {_PAID} and {_TIER} >= tier_from and {_TIER} < tier_below"

_CHARGED = tuple(
    rule
    for table in ("trade", "priced_execution")
    for rule in (
        RuleLink(table, "settlement_cycle", "how many days after the trade date it settles", MARKET_CALENDAR, "$trade_date", PLACE),
        RuleLink(
            table, "calendar_day", "trade and settlement date in the calendar", f"{MARKET_CALENDAR} and day in ($trade_date, $settlement_date)", needs=PLACE
        ),
        RuleLink(table, "section_31_rate", "Section 31 fee, by charge date", SALE, "$settlement_date", PLACE),
        RuleLink(table, "taf_rate", "trading activity fee, by trade date", SALE, "$trade_date", PLACE),
        RuleLink(table, "fee_policy", "how charges are rounded and whom they spare", f"{SALE} or fee in ('GROSS', 'COMMISSION')", "$trade_date", PLACE),
    )
)

RULE_LINKS: tuple[RuleLink, ...] = (
    *_CHARGED,
    *CONFIRM_RULE_LINKS,
    *LIFE_RULE_LINKS,
    RuleLink("trade", "commission_schedule", "the commission tier", _SCHEDULE, "$trade_date", ("account",)),
    RuleLink("priced_execution", "commission_schedule", "the commission tier", _SCHEDULE.replace("$gross", "$gross_size"), "$trade_date", ("account",)),
    RuleLink("transaction_charge", "charge_rule", "the rate or amount", "charge = $charge", "$trade_date"),
    RuleLink("transaction_charge", "charge_scope", "which trades it is about", "charge = $charge", "$trade_date"),
    RuleLink("transaction_charge", "charge_exemption", "what frees it", "charge = $charge and field = $exemption", "$trade_date"),
    RuleLink("transaction_charge", "calendar_day", "the trade date as a number", "day = $trade_date"),
    RuleLink("fee_difference", "section_31_rate", "Section 31 fee, by charge date", "$fee = 'SECTION_31'", "$charge_date"),
    RuleLink("fee_difference", "taf_rate", "trading activity fee, by trade date", "$fee = 'TAF'", "$charge_date"),
    RuleLink("execution", "reason_code", "why it was not taken", "stage = 'capture' and code = $reason", "$known_date"),
    RuleLink("rejection", "reason_code", "why it was not taken", "stage = 'capture' and code = $reason", "$known_date"),
    RuleLink("fx_trade", "reason_code", "why it was not taken", "stage = 'books' and code = $reason", "$known_date"),
    RuleLink("fx_trade", "calendar_day", "whether its currencies move", "day = $value_date"),
    RuleLink("stated_fx_rate", "reason_code", "why it was not taken", "stage = 'books' and code = $reason", "$known_date"),
    RuleLink("adjustment", "chart_of_account", "the ledger account", "ledger_account = $ledger_account", "$known_date"),
    RuleLink("adjustment", "reason_code", "why it was not taken", "stage = 'books' and code = $reason", "$known_date"),
    RuleLink(
        "security_transfer",
        "reason_code",
        "why it was not taken, or not at a stated cost",
        "stage = 'capture' and code in ($reason, $cost_reason)",
        "$known_date",
    ),
    RuleLink("stopped_execution", "reason_code", "why it stops", "stage = 'enrich' and code = $reason", "$known_date"),
    RuleLink("own_market", "market", "how its trades clear and settle", "market = $market", "$day"),
    RuleLink("security", "market", "what its market gives where the master is silent", "market = $market", "$day"),
    RuleLink("obligation", "calendar_day", "the settlement day", f"{MARKET_CALENDAR} and day = $settlement_date", needs=PLACE),
    RuleLink(
        "settlement",
        "venue",
        "whether its depository settles in parts",
        "venue = (select p.depository from security_place p where p.security_id = $security_id)",
        "$settlement_date",
        PLACE,
    ),
    RuleLink("instruction", "cns_rule", "the clearing corporation's terms", f"$clearing_path = 'CNS' and {MARKET_CALENDAR}", "$day", needs=PLACE),
    RuleLink("clearing_position", "cns_rule", "which close marks it", MARKET_CALENDAR, "$day", needs=PLACE),
    RuleLink("clearing_position", "calendar_day", "the settlement day", f"{MARKET_CALENDAR} and day = $settlement_date", needs=PLACE),
    RuleLink("clearing_lot", "calendar_day", "origin day and today, for the age", f"{MARKET_CALENDAR} and day in ($origin_date, $day)", needs=PLACE),
    RuleLink("clearing_lot", "cns_rule", "which lot a delivery reduces", MARKET_CALENDAR, "$day", needs=PLACE),
    *FAIL_RULE_LINKS,
    RuleLink("loan", "loan_policy", "terms where the loan states none", "", "$day"),
    RuleLink("loan", "calendar_day", "today in the calendar", f"{OWN_CALENDAR} and day = $day"),
    RuleLink("loan_cash", "loan_policy", "days of the year, step of the contract price", "", "$day"),
    *(
        RuleLink(name, "posting_rule", "the leg", "event_kind = $event_kind and leg = $leg", "$known_date")
        for name in ("posting", "trade_posting", "event_posting", "entitlement_posting", "fx_posting")
    ),
    *(
        RuleLink(name, "chart_of_account", "the account", "ledger_account = $ledger_account", "$day")
        for name in ("posting", "balance", "trial_balance", "stock_record")
    ),
    RuleLink("entitlement", "calendar_day", "ex-date and day of payment", f"{OWN_CALENDAR} and day in ($ex_date, $paid_date)"),
    RuleLink("exposure", "calendar_day", "today, for the age of the close", f"{OWN_CALENDAR} and day = $day"),
    RuleLink("scenario_result", "risk_policy", "the window", "", "$day"),
    RuleLink("scenario_result", "calendar_day", "the scenario's day", f"{OWN_CALENDAR} and day = $scenario_date"),
    RuleLink("value_at_risk", "risk_policy", "confidence, window and reading", "", "$day"),
    RuleLink("value_at_risk", "calendar_day", "first and last day of the window", f"{OWN_CALENDAR} and day in ($first_scenario_date, $last_scenario_date)"),
    RuleLink("ccp_obligation", "reason_code", "why it is not compared", "stage = 'reconcile' and code = $reason", "$known_date"),
    RuleLink("recon_break", "break_owner", "whose it is", "recon_kind = $recon_kind and break_type = $break_type", "$day"),
    RuleLink("recon_break", "tolerance", "how far the sides may differ", "reconciliation like '%' || split_part($recon_kind, '_', 1)", "$day"),
    RuleLink("recon_break", "aging_bucket", "the step of its age", "scale = 'BREAK' and $age_days between age_from and age_to", "$day"),
    *(RuleLink(name, "tolerance", "how far the sides may differ", "reconciliation like '%POSITION'", "$day") for name in ("position_difference",)),
    *(RuleLink(name, "tolerance", "how far the sides may differ", "reconciliation like '%CASH'", "$day") for name in ("balance_difference", "cash_residue")),
    *(
        RuleLink(name, "calendar_day", "whether a statement was due", f"{OWN_CALENDAR} and day = $day")
        for name in ("our_side", "their_side", "statement_break", "recon_break")
    ),
    RuleLink("funding_ladder", "calendar_day", "the day", f"{OWN_CALENDAR} and day = $settlement_date"),
)
