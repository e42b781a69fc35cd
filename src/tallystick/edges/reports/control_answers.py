"""Sections of the control sheet: trades not affirmed, and events of instructions that were refused, each opening to its row."""

from __future__ import annotations

from tallystick.edges.print.document import Section
from tallystick.edges.reports.day import ReportDay
from tallystick.edges.reports.wording import date_column, money, shares, text, worded

WHY = {
    "MISSING": "they say nothing",
    "MISMATCHED": "they say otherwise",
    "AMBIGUOUS": "several lines fit",
    "REFUSED": "refused",
    "CONTRADICTORY": "affirmed and refused at once",
    "AWAITING_AFFIRMATION": "matched, not affirmed",
}
CUTOFF = {"MISSED": "past the cut-off", "DUE_TODAY": "due today", "DUE_LATER": "due later", "NO_CUTOFF": "no cut-off known"}
REFUSED = {
    "UNKNOWN_REFERENCE": "no instruction of ours",
    "UNKNOWN_CODE": "a code no rule knows",
    "DUPLICATE": "said before",
    "STATUS_AFTER_SETTLED": "it had settled",
    "STATUS_AFTER_CANCELLED": "it was cancelled",
    "STATUS_AFTER_REJECTED": "it was rejected",
    "OVER_SETTLEMENT": "more than was instructed",
    "MORE_THAN_INSTRUCTED": "more than was open",
    "PARTIAL_NOT_ALLOWED": "parts are not allowed",
    "CONTRADICTORY_STATUS": "contradicts what was said",
    "CLOSED_DAY": "of a day that is closed",
}
"""Codes in a reader's words; any other reads as its name."""


def not_affirmed(day: ReportDay) -> Section:
    """What has to be affirmed first stands first."""
    rank = " ".join(f"when '{state}' then {place}" for place, state in enumerate(CUTOFF))
    table = day.table(f"""
        select {worded("cutoff_state", CUTOFF)} as due, coalesce(s.symbol, u.security_id) as security, u.item_key, lower(their_side) as they, quantity,
            net_money, u.currency, trade_date, settlement_date, {worded("why", WHY)} as why, lower(replace(first_difference, '_', ' ')) as difference,
            cutoff_date, cutoff_time || ' ' || cutoff_zone as cutoff, cost, cost_currency, consequence,
            case cutoff_state when 'MISSED' then 'bad' when 'DUE_TODAY' then 'warn' else '' end as tone
        from unaffirmed u left join security s using (security_id)
        order by case cutoff_state {rank} else 9 end, cutoff_date nulls last, u.item_key
    """)
    columns = (
        text("due", "Cut-off"),
        text("security", "Security", "unaffirmed.item_key"),
        text("they", "They"),
        shares("quantity", "Quantity"),
        money("net_money", "Money", ""),
        text("currency", "Currency"),
        date_column("trade_date", "Trade date"),
        date_column("settlement_date", "Settles"),
        text("why", "Why"),
        text("difference", "First difference"),
        date_column("cutoff_date", "By", tone="tone"),
        text("cutoff", "Time"),
        money("cost", "Cost", ""),
        text("cost_currency", "Of cost"),
        text("consequence", "If it stays so"),
    )
    return Section("Trades not affirmed", "What another party has to affirm and has not; what is due first stands first.", table, columns, group="due")


def events_refused(day: ReportDay) -> Section:
    """Events that changed nothing, by reason."""
    table = day.table(f"""
        select {worded("reason", REFUSED)} as why, nullif(instruction_id, '-') as instruction,
            instruction_id, event_order, lower(replace(event, '_', ' ')) as event, venue_code, status_reason, quantity,
            case state_before when '-' then null else lower(replace(state_before, '_', ' ')) end as stood, settled_quantity, instructed_quantity,
            depository_reference, message_reference
        from instruction_event where legality = 'ILLEGAL' order by reason, instruction_id, event_order
    """)
    columns = (
        text("why", "Refused because"),
        text("instruction", "Instruction", "instruction_event.instruction_id,event_order"),
        text("event", "They say"),
        text("venue_code", "Code"),
        text("status_reason", "Reason code"),
        shares("quantity", "Quantity"),
        text("stood", "It stood"),
        shares("settled_quantity", "Settled"),
        shares("instructed_quantity", "Instructed"),
        text("depository_reference", "Their reference"),
        text("message_reference", "Message"),
    )
    note = "A refused event changes nothing; each opens to what was received. Line 42 counts movements that fit no instruction, which may stand here too."
    return Section("Events of instructions refused", note, table, columns, group="why")
