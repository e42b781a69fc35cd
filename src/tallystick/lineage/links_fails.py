"""Links of the fails: from a fail down to the lot or instruction that is open, and from its clocks and costs to what they rest on.

Source   docstrings of the steps (Reads); keys as the steps build them
"""

from __future__ import annotations

from tallystick.lineage.link import Link, RuleLink, When

FAIL = ("fail_id",)
SECURITY = ("security_id",)
_OPEN = (
    Link("open_fail", "clearing_lot", ("security_id", "origin_date"), "the open lot", "$clearing_path = 'CNS'"),
    Link("open_fail", "open_instruction", (("fail_id", "instruction_id"),), "the open instruction"),
    Link("open_fail", "instruction_state", (("fail_id", "instruction_id"),), "the instruction as its messages tell it"),
    Link("open_fail", "security_place", SECURITY, "where it settles"),
    Link("open_fail", "closing_price", SECURITY, "the price that values it"),
)

INSTRUCTION = ("instruction_id",)
_STATEMENT = ("penalty_kind", "penalty_date", "our_reference")

_SAME_DAY = "$penalty_kind = 'LMFP' or penalty_date = $penalty_date"

PENALTY_LINKS: tuple[Link, ...] = (
    Link("penalty_item", "instruction_state", INSTRUCTION, "the instruction"),
    Link("penalty_item", "instruction_event", INSTRUCTION, "what happened to it today"),
    Link("penalty_item", "security_place", ("security_id",), "where it settles"),
    Link("penalty", "instruction_state", INSTRUCTION, "the instruction"),
    Link("penalty", "instruction_event", INSTRUCTION, "what happened to it", when=When.EARLIER),
    Link("penalty", "price", ("security_id", ("penalty_date", "price_date")), "the reference price"),
    Link("penalty", "penalty", (*INSTRUCTION, "penalty_kind", "penalty_date"), "as worked out before", "known_date < $day", When.PREVIOUS),
    Link(
        "their_penalty",
        "stated_penalty",
        ("penalty_kind", "penalty_date"),
        "the lines received",
        "coalesce(our_reference, '-') = $our_reference and coalesce(penalty_reference, '-') = $their_reference",
        When.EARLIER,
    ),
    Link("their_penalty", "their_penalty", (*_STATEMENT, "their_reference"), "as it stood at the last close", when=When.PREVIOUS),
    Link(
        "penalty_net",
        "penalty",
        ("venue", "counterparty", "currency"),
        "the penalties of the month",
        "cast(penalty_date as varchar) like $penalty_month || '%'",
        sums=("amount",),
    ),
    Link("penalty_break", "penalty", ("penalty_kind", ("our_reference", "instruction_id")), "ours", _SAME_DAY),
    Link("penalty_break", "their_penalty", ("penalty_kind", "our_reference"), "theirs", _SAME_DAY),
)
"""Links of the cash penalties."""

FAIL_LINKS: tuple[Link, ...] = (
    *_OPEN,
    Link("fail", "clearing_lot", ("security_id", "origin_date"), "the open lot", "$clearing_path = 'CNS'"),
    Link("fail", "open_instruction", (("fail_id", "instruction_id"),), "the open instruction"),
    Link("fail", "instruction_state", (("fail_id", "instruction_id"),), "the instruction as its messages tell it"),
    Link("fail", "closing_price", SECURITY, "the price that values it"),
    Link("fail", "fail_clock", FAIL, "the clocks that run on it"),
    Link("fail", "fail_cost", FAIL, "what it costs today", sums=("amount",)),
    Link("fail", "fail_chain", FAIL, "what would cure it", sums=("quantity",)),
    Link("fail", "pre_borrow", SECURITY, "the duty to borrow first"),
    Link("close_out_event", "close_out_message", ("file_id", "line_number"), "the line received", when=When.EARLIER),
    Link("close_out_event", "fail", FAIL, "the fail it is for"),
    Link("close_out_event", "close_out_event", ("sender", "event_id"), "the event as taken before", "reason is null", When.EARLIER),
    Link("close_out", "fail", FAIL, "the fail"),
    Link("close_out", "fail_clock", (*FAIL, "clock"), "its deadline"),
    Link("close_out", "close_out_event", FAIL, "what was done", "status = 'accepted'", When.EARLIER),
    Link("close_out", "close_out", (*FAIL, "clock"), "how it stood at the last close", when=When.PREVIOUS),
    Link("pre_borrow", "close_out", SECURITY, "the duties not met in time", "state = 'PRE_BORROW'", sums=("quantity",)),
    Link("buy_in", "fail", FAIL, "the fail to receive"),
    Link("buy_in", "close_out_event", FAIL, "notices and executions", "status = 'accepted'", When.EARLIER),
    Link("buy_in", "buy_in", FAIL, "how it stood at the last close", when=When.PREVIOUS),
    Link("fail_clock", "fail", FAIL, "the fail"),
    Link("fail_clock", "threshold_security", SECURITY, "its place on the threshold list", "$clock = 'RULE_203_THRESHOLD'"),
    Link("fail_clock", "fail_clock", (*FAIL, "clock"), "the clock at the last close", "$clock = 'RULE_203_THRESHOLD'", When.PREVIOUS),
    Link("fails_charge", "fail", FAIL, "the fail"),
    Link("fail_cost", "fail", FAIL, "the fail"),
    Link("fail_cost", "penalty", (("fail_id", "instruction_id"), ("cost_kind", "penalty_kind")), "the penalty of the day", "penalty_date = $day"),
    Link("fail_cost", "instruction_state", (("fail_id", "item_id"),), "the instruction a corporate action turned it into", "origin <> 'LINE'"),
    Link("fail_cost", "fails_charge", FAIL, "the margin", "$cost_kind = 'MARGIN'"),
    Link("fail_cost", "clearing_position", SECURITY, "the position and its mark", "$cost_kind = 'MARK'"),
    Link("fail_cost", "opening_clearing_position", SECURITY, "the position at the last mark", "$cost_kind = 'MARK'"),
    Link("fail_chain", "fail", FAIL, "the fail to deliver"),
    Link("fail_chain", "loan", (("receipt_id", "loan_id"),), "the loan called back", "$receipt_kind = 'RECALL'"),
    *PENALTY_LINKS,
    Link("settlement_efficiency", "instruction", (), "what was due", "(quantity < 0) = ($direction = 'DELIVER') and currency = $currency"),
    Link("settlement_efficiency", "settlement", (), "what settled", "(quantity < 0) = ($direction = 'DELIVER') and currency = $currency and reason is null"),
    Link("settlement_efficiency", "instruction_state", ("venue", ("direction", "movement")), "what was due there", "origin = 'MESSAGE'"),
    Link("settlement_efficiency", "instruction_event", (), "what settled there", "event in ('SETTLE_PART', 'SETTLE_FULL') and legality = 'LEGAL'"),
    Link("settlement_month", "settlement_efficiency", ("venue", "instrument_kind", "currency", "direction"), "today"),
    Link(
        "settlement_month",
        "settlement_month",
        ("month", "venue", "instrument_kind", "currency", "direction"),
        "the month at the last close",
        when=When.PREVIOUS,
    ),
    Link("threshold_count", "stated_position", (), "what the market's fails file says", "balance_kind = 'FAILS' and statement_date = $counted_date"),
    Link("threshold_count", "threshold_count", SECURITY, "the count at the last close", when=When.PREVIOUS),
    Link("threshold_security", "threshold_count", SECURITY, "the count that put it on the list", when=When.PREVIOUS),
)
"""Links of the rows of the stage."""

_HELD = "venue in ($venue, '*') and clock = $clock and direction = $direction"

_ON = "$penalty_date"

PENALTY_RULE_LINKS: tuple[RuleLink, ...] = (
    RuleLink("penalty_item", "market", "the market's depository", "depository = $venue", "$day"),
    RuleLink("penalty_item", "venue", "whose penalties", "venue = $venue", "$day"),
    RuleLink("penalty_item", "status_reason", "whose fail it is", "direction = $direction", "$day"),
    RuleLink("penalty_item", "fail_cause", "whether cash lacks", "direction = $direction", "$day"),
    RuleLink("penalty", "penalty_class", "the class of the security", "instrument_class = $instrument_class and security_id in ('*', $security_id)", _ON),
    RuleLink("penalty", "penalty_rate", "the rate", "instrument_class = $instrument_class", _ON),
    RuleLink("penalty", "penalty_cash_rate", "the rate", "$instrument_class = 'CASH' and currency = $currency", _ON),
    RuleLink("penalty", "penalty_terms", "cut-off, price of debt, days of the year", "venue = $venue", _ON),
    RuleLink(
        "penalty",
        "calendar_day",
        "the business day",
        "calendar_key in (select v.calendar_key from venue v where v.venue = $venue) and day = $penalty_date",
        needs=("venue",),
    ),
    RuleLink("penalty", "reason_code", "why it has no amount", "stage = 'fails' and code = $remark", _ON),
    RuleLink("settlement_efficiency", "market", "the market's depository", "depository = $venue", "$day"),
    RuleLink("penalty_net", "penalty_terms", "the day of payment", "venue = $venue", "$day"),
    RuleLink("penalty_net", "venue", "the venue", "venue = $venue", "$day"),
    RuleLink(
        "penalty_net",
        "calendar_day",
        "the day of payment",
        "day = $pays_on and calendar_key in (select v.calendar_key from venue v where v.venue = $venue)",
        needs=("venue",),
    ),
)
"""Rule rows behind the cash penalties."""

FAIL_RULE_LINKS: tuple[RuleLink, ...] = (
    *PENALTY_RULE_LINKS,
    RuleLink("open_fail", "close_out_rule", "the deadline", "close_out_kind = $close_out_kind and day_kind = 'SETTLEMENT'", "$day"),
    RuleLink("open_fail", "calendar_day", "origin day and deadline", "calendar_key = $calendar_key and day in ($origin_date, $close_out_date)"),
    RuleLink("fail", "close_out_rule", "the deadline", "close_out_kind = $close_out_kind and day_kind = 'SETTLEMENT'", "$day"),
    RuleLink("fail", "calendar_day", "origin day and deadline", "calendar_key = $calendar_key and day in ($origin_date, $close_out_date)"),
    RuleLink("fail", "aging_bucket", "the step of its age", "scale = 'FAIL' and $age_settlement_days between age_from and age_to", "$day"),
    *(
        RuleLink(
            name,
            "fail_cause",
            "what the code means on our side",
            "direction = $direction and status_reason = case when $clearing_path = 'CNS' then 'CNS' else $status_reason end",
            "$day",
        )
        for name in ("open_fail", "fail")
    ),
    RuleLink("open_fail", "market", "the market's depository", "depository = $venue", "$day"),
    RuleLink("open_fail", "venue", "the venue", "venue = $venue", "$day"),
    RuleLink("fail_clock", "ccp_buy_in", "the step of the buy-in", "$clock = 'CCP_BUY_IN_' || step and source = $source", "$started_on"),
    RuleLink("fail_clock", "clock_rule", "how long it runs", _HELD, "$day"),
    RuleLink("fail_clock", "close_out_rule", "how long it runs", "$clock in ('RULE_204', 'RULE_203_THRESHOLD')", "$day"),
    RuleLink("fail_clock", "cns_fails_charge", "the bands of the charge", "$clock = 'CNS_FAILS_CHARGE' and rating_class = 'ANY'", "$day"),
    RuleLink("fail_clock", "calendar_day", "start and end", "calendar_key = $calendar_key and day in ($started_on, $due_on)"),
    RuleLink("close_out", "close_out_rule", "how it may be closed out", "cure = $cure", "$day"),
    RuleLink("buy_in", "buy_in_rule", "the timetable", "venue = $venue and clearing_path = $clearing_path", "$day"),
    RuleLink("buy_in", "calendar_day", "the days of the timetable", "calendar_key = $calendar_key and day in ($origin_date, $earliest_on, $execute_on)"),
    RuleLink("close_out_event", "reason_code", "why it was not taken", "stage = 'fails' and code = $reason", "$known_date"),
    RuleLink("fails_charge", "cns_fails_charge", "the band", "charge_rate = $charge_rate and rating_class = 'ANY'", "$day"),
    RuleLink("threshold_count", "threshold_rule", "the test", "", "$counted_date"),
    RuleLink("threshold_count", "calendar_day", "the day counted", "calendar_key = $calendar_key and day = $counted_date"),
)
"""Rule rows behind the rows of the stage."""
