"""Links of reconciliation and reports: from a break to our figure and their line, from a report's line to the rows it shows.

Source   docstrings of the steps (Reads); keys as the steps build them
"""

from __future__ import annotations

from tallystick.lineage.link import Link, When
from tallystick.lineage.links_trades import TRADE_KEY

THEIR_LINE = "file_id || '.' || line_number = $their_key"
OUR_EVENT = "ledger_account = '1015' and $our_key in (event_key, event_kind || '.' || event_key)"
POSITION, BALANCE, ENTRY = ("$recon_kind = '" + kind + "'" for kind in ("POSITION", "CASH_BALANCE", "CASH_ENTRY"))
ACCOUNT_ITEM = (("account_code", "sub_account"), ("item", "instrument"))
SIDES = ("statement_source", "account_code", "item")


def _sides(table: str) -> tuple[Link, ...]:
    """Our figure and their line behind a row with recon_kind, account, item, our_key and their_key."""
    held = "ledger_account in ('S-DEPOSITORY', 'S-CUSTOMER', 'S-FIRM')"
    return (
        Link(table, "balance", ACCOUNT_ITEM, "our position", f"{POSITION} and {held}"),
        Link(table, "balance", ACCOUNT_ITEM, "our balance", f"{BALANCE} and ledger_account = '1015'"),
        *_their_lines(table),
    )


def _their_lines(table: str) -> tuple[Link, ...]:
    return tuple(
        Link(table, name, (), "their line", f"{kind} and {THEIR_LINE}", When.EARLIER)
        for name, kind in (("stated_position", POSITION), ("stated_balance", BALANCE), ("stated_entry", ENTRY))
    )


def _our_events(table: str, when: When = When.SAME) -> tuple[Link, ...]:
    return (Link(table, "posting", (("account_code", "sub_account"), ("item", "instrument")), "our entries", OUR_EVENT, when, sums=("money",)),)


_BREAK_TABLES = ("position_break", "cash_break", "statement_break", "recon_break")

NET = ("member_id", "security_id", "currency", "settlement_date")

AGREEMENT: tuple[Link, ...] = (
    Link("ccp_obligation", "stated_obligation", ("statement_source", "obligation_reference"), "what the clearing house told", when=When.EARLIER),
    Link("ccp_obligation", "ccp_obligation", ("statement_source", "obligation_reference"), "as it stood at the last close", when=When.PREVIOUS),
    Link("ccp_obligation", "obligation_agreement", ("statement_source", *NET), "how its net stood at the last close", when=When.PREVIOUS),
    Link("margin_call", "stated_margin_call", ("statement_source", "call_reference"), "what the clearing house told", when=When.EARLIER),
    Link("margin_call", "margin_call", ("statement_source", "call_reference"), "as it stood at the last close", when=When.PREVIOUS),
    Link("obligation_agreement", "net_obligation", NET, "our net", when=When.ON, day_column="settlement_date"),
    Link("obligation_agreement", "open_instruction", NET[1:], "what of it is not delivered", "clearing_path = 'NET'", sums=("quantity",)),
    Link("obligation_agreement", "ccp_obligation", ("statement_source", *NET), "their obligations", sums=("quantity", "money")),
    Link("obligation_agreement", "obligation_agreement", ("statement_source", *NET), "as it stood at the last close", when=When.PREVIOUS),
    *(
        Link(
            name,
            "obligation_agreement",
            ("statement_source", ("account_code", "member_id"), ("item", "security_id"), ("value_date", "settlement_date")),
            "both sides of the net",
            "$recon_kind = 'OBLIGATION'",
        )
        for name in ("obligation_break", "recon_break")
    ),
)

RECONCILE: tuple[Link, ...] = (
    *AGREEMENT,
    *_sides("our_side")[:2],
    *_our_events("our_side"),
    *_their_lines("their_side"),
    *(link for name in _BREAK_TABLES for link in _sides(name)),
    *(link for name in ("cash_break", "recon_break", "match") for link in _our_events(name)),
    *_sides("match"),
    *(Link(name, "our_side", SIDES, "our side", "recon_kind = 'POSITION'") for name in ("position_difference", "position_pair")),
    *(Link(name, "their_side", SIDES, "their side", "recon_kind = 'POSITION'") for name in ("position_difference", "position_pair")),
    *(
        Link(
            name,
            "action_settlement",
            (("account_code", "holder_id"),),
            "the corporate action",
            "$recon_kind = 'CORPORATE_ACTION' and action_id || '.' || security_id = $their_key",
        )
        for name in ("action_break", "recon_break")
    ),
    Link("recon_break", "recon_break", ("break_id",), "the break as it was first seen", when=When.FIRST),
    Link("recon_break", "recon_break", (("linked_break_id", "break_id"),), "the other side of it"),
    Link("balance_difference", "our_side", SIDES, "our side", "recon_kind = 'CASH_BALANCE'"),
    Link("balance_difference", "their_side", SIDES, "their side", "recon_kind = 'CASH_BALANCE'"),
    Link("balance_difference", "open_cash_item", SIDES, "open movements", sums=("amount",)),
    Link("open_cash_item", "our_side", (*SIDES, ("item_key", "our_key")), "our entry", "$side = 'OURS' and recon_kind = 'CASH_ENTRY'", When.ON, "first_date"),
    Link(
        "open_cash_item",
        "their_side",
        (*SIDES, ("item_key", "their_key")),
        "their line",
        "$side = 'THEIRS' and recon_kind = 'CASH_ENTRY'",
        When.ON,
        "first_date",
    ),
    Link("open_cash_item", "open_cash_item", ("side", *SIDES, "item_key", "group_key"), "as it first stood", when=When.FIRST),
    Link("recon_count", "recon_break", ("recon_kind", "statement_source", "account_code"), "open breaks"),
    Link("recon_count", "obligation_agreement", ("statement_source", ("account_code", "member_id")), "nets compared", "$recon_kind = 'OBLIGATION'"),
    Link("recon_count", "match", ("recon_kind", "statement_source", "account_code"), "matches"),
)

_TRADE_ENTRY = " || ',' || ".join(TRADE_KEY) + " = $entry_key"
_LINE_ENTRY = "$entry_kind = 'DELIVERY' and file_id || ',' || line_number = $entry_key"
_OF_HOUSE = "security_id in (select p.security_id from security_place p where coalesce(p.clearing_house, '-') = $clearing_house)"
_CLEARS = "clearing_date = $settlement_date and ($item in (clearing_path, 'CUSTOMERS')) and clearing_date > $day"

_WAITING = "$line = 25 or ($line = 26 and cutoff_state in ('DUE_TODAY', 'MISSED'))"
_UNLIKE = "($line = 27 and why in ('MISMATCHED', 'AMBIGUOUS', 'REFUSED', 'CONTRADICTORY'))"
_ENDED = "('STATUS_AFTER_SETTLED', 'STATUS_AFTER_CANCELLED', 'STATUS_AFTER_REJECTED')"
_OTHER_SIZE = "('OVER_SETTLEMENT', 'MORE_THAN_INSTRUCTED', 'PARTIAL_NOT_ALLOWED', 'OTHER_QUANTITY', 'NO_QUANTITY')"
_REFUSED = (
    "legality = 'ILLEGAL' and $line = case when reason = 'DUPLICATE' then 44 when reason = 'UNKNOWN_REFERENCE' then 45 "
    f"when reason in {_ENDED} then 46 when reason in {_OTHER_SIZE} then 47 when reason in ('CONTRADICTORY_STATUS', 'CONFLICTING_CONTENT') then 48 else 49 end"
)
_SHEET = (
    Link("control_sheet", "execution", (), "lines rejected", "$line = 15 and status = 'rejected'"),
    Link("control_sheet", "stopped_execution", (), "stopped for a missing rule", "$line = 20"),
    Link("control_sheet", "unaffirmed", (), "trades not affirmed", f"{_WAITING} or {_UNLIKE}"),
    Link("control_sheet", "settlement", (), "movements of no instruction", "$line = 42 and reason is not null"),
    Link("control_sheet", "instruction_event", (), "events refused", f"{_REFUSED} or ($line = 43 and legality = 'ILLEGAL')"),
    Link("control_sheet", "fail", (), "open fails", "$line = 50 or ($line = 51 and close_out_state in ('DUE_NEXT_OPEN', 'OVERDUE'))", sums=("value",)),
    Link("control_sheet", "recon_break", (), "open breaks", "$line = 73"),
)
"""A line of the sheet opens to what waits for a person."""

REPORTS: tuple[Link, ...] = (
    *_SHEET,
    Link("blotter", "trade", (), "the trade", f"$entry_kind in ('TRADE', 'REVERSAL') and {_TRADE_ENTRY}"),
    Link("blotter", "settlement", (), "the delivery", _LINE_ENTRY),
    Link("blotter", "depository_activity", (), "what the depository did", _LINE_ENTRY),
    Link("blotter", "posting", (), "the entry", "$entry_kind = 'CASH' and event_kind || ',' || event_key || ',' || leg = $entry_key"),
    Link("clearing_total", "due_trade", ("currency",), "trades that entered", _OF_HOUSE, needs=("security_place",), sums=("gross",)),
    Link("clearing_total", "opening_clearing_position", ("currency",), "carried", _OF_HOUSE, needs=("security_place",), sums=("open_value",)),
    Link("clearing_total", "clearing_position", ("currency",), "paid and open", _OF_HOUSE, needs=("security_place",), sums=("settle_money",)),
    Link("clearing_total", "net_obligation", ("currency",), "nets of today", _OF_HOUSE, needs=("security_place",), sums=("cash_difference",)),
    Link("clearing_total", "settlement", ("currency",), "delivered", f"clearing_path = 'NET' and {_OF_HOUSE}", needs=("security_place",), sums=("money",)),
    Link(
        "clearing_total", "open_instruction", ("currency",), "nets open", f"clearing_path = 'NET' and {_OF_HOUSE}", needs=("security_place",), sums=("money",)
    ),
    Link("funding_ladder", "trade", ("currency",), "trades that clear that day", _CLEARS, When.EARLIER, sums=("gross", "net_money")),
    Link("funding_ladder", "clearing_position", ("currency",), "CNS money", "$item = 'CNS'", sums=("settle_money",)),
    Link("funding_ladder", "open_instruction", ("currency",), "open deliveries versus payment", "$item = 'TRADE_FOR_TRADE'", sums=("money",)),
    Link("funding_ladder", "loan", ("currency",), "marks that settle next", "$item = 'LOANS' and pending_mark <> 0", sums=("pending_mark",)),
    Link("funding_ladder", "entitlement", ("currency",), "entitlements paid that day", "$item = 'DIVIDENDS' and paid_date = $settlement_date", sums=("money",)),
    Link("funding_ladder", "open_fx_trade", (), "trades of currencies", "$item = 'FX' and value_date = $settlement_date"),
    Link("funding_ladder", "account_cash", ("currency",), "money of the accounts", "$item = 'CUSTOMERS' and settled_money <> 0", sums=("settled_money",)),
    Link("funding_ladder", "balance", (("currency", "instrument"),), "money in the bank", "$item = 'BANK' and ledger_account = '1015'", sums=("money",)),
)

REPORT_LINKS: tuple[Link, ...] = (*RECONCILE, *REPORTS)
