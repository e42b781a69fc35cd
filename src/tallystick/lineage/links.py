"""All declared links, and what a step reads that needs none: lookups, and tables whose rows are passed on unchanged.

`unlinked` compares them with the graph, so that a new step or input without a link is seen at once (tests/lineage).
"""

from __future__ import annotations

from collections.abc import Iterable

from tallystick.day.graph import Step
from tallystick.lineage.link import Link, RuleLink
from tallystick.lineage.links_books import BOOK_LINKS, CUT_OVER_LINKS
from tallystick.lineage.links_confirm import CONFIRM_LINKS
from tallystick.lineage.links_life import LIFE_LINKS
from tallystick.lineage.links_reports import REPORT_LINKS
from tallystick.lineage.links_trades import REFERENCE, TRADE_LINKS
from tallystick.lineage.rule_links import RULE_LINKS
from tallystick.model.catalogue import contract_of
from tallystick.model.rule_tables import RULE_TABLES

DAY_LINKS: tuple[Link, ...] = (*TRADE_LINKS, *CONFIRM_LINKS, *LIFE_LINKS, *BOOK_LINKS, *REPORT_LINKS)
"""Links of the rows of a business day."""

OPENING_LINKS: tuple[Link, ...] = (*REFERENCE, *CUT_OVER_LINKS)
"""Links of the rows of the cut-over."""

PLACES = frozenset({"own_market", "security_place"})
LOOKUPS = PLACES | {"security", "security_symbol", "security_code", "account", "account_code", "received_file", "split", "corporate_action", "closing_price"}
"""Tables a step asks for an id, a class, a ratio or a price; their rows are named in the row explained and open by themselves."""

RULE_NAMES = frozenset(table.name for table in RULE_TABLES)

PASSED: dict[str, tuple[str, ...]] = {
    "execution": ("repeated_execution", "execution_link", "open_reference"),
    "suspect_execution": ("execution", "open_reference"),
    "repeated_execution": ("execution", "open_reference"),
    "execution_amendment": ("repeated_execution", "execution", "open_reference"),
    "execution_link": ("execution",),
    "open_reference": ("execution_link", "open_reference"),
    "priced_execution": ("stopped_execution", "trade"),
    "stopped_execution": ("priced_execution", "stopped_execution", "trade"),
    "trade": ("priced_execution",),
    **dict.fromkeys(("fail", "fail_clock", "fails_charge", "fail_cost", "fail_chain", "close_out", "buy_in"), ("open_fail",)),
    "close_out_event": ("open_fail", "close_out"),
    "confirm_item": ("confirm_item", "confirmation"),
    "confirm_line": ("confirm_line", "confirmation"),
    "confirmation_difference": ("confirm_pair",),
    "confirmation": ("confirm_pair",),
    "block_allocation": ("block_allocation",),
    "candidate_event": ("instruction_terms", "instruction_event", "net_status"),
    "net_status": ("instruction_terms",),
    "instruction_event": ("candidate_event", "instruction_terms"),
    "instruction_state": ("instruction_terms",),
    "lot_item": ("lot_replay", "replayed_item"),
    "lot_replay": ("trade",),
    "lot": ("lot_item", "lot_match"),
    "lot_close": ("lot_item", "lot_match"),
    "posting": ("trade_posting", "event_posting", "entitlement_posting", "fx_posting"),
    "balance": ("entitlement_posting",),
    "depository_activity": ("depository_activity", "instruction_message", "instruction_state", "outbox", "security_place"),
    "settlement_forecast": ("instruction_state", "security_place"),
    "settlement": ("instruction_terms",),
    "open_instruction": ("instruction_terms",),
    "instruction_ssi": ("instruction_state",),
    "cash_movement": ("cash_movement",),
    "fx_trade": ("fx_trade", "open_fx_trade"),
    "security_transfer": ("security_transfer",),
    "action_result": ("action_result",),
    "price": ("price",),
    "penalty": ("penalty_item",),
    "settlement_efficiency": ("security_place",),
    "security": ("security",),
    "account": ("account",),
    "loan_event": ("loan_event",),
    "value_at_risk": ("price",),
    "blotter": ("event_posting", "entitlement_posting", "fx_posting"),
}
"""By step: inputs whose rows lead to the same facts as a declared link (a remembered day's own rows, or a step in between)."""

COUNTING = frozenset({"control_sheet", "straight_through", "fail_rate", "recon_count"})
"""Steps that only count whole tables: their rows open to no single row, or to the open ones alone."""

BETWEEN = "reconcile"
"""A stage whose tables are steps in between for each other: a break or a match opens to both sides directly."""


def links_from(table: str, at_cut_over: bool) -> list[Link]:
    """The links of a table's rows, in the order they are opened."""
    return [link for link in (OPENING_LINKS if at_cut_over else DAY_LINKS) if link.table == table]


def rules_of(table: str) -> list[RuleLink]:
    """The rule links of a table's rows."""
    return [link for link in RULE_LINKS if link.table == table]


def plain_name(name: str) -> str:
    """The table behind `previous_x` and `recent_x`."""
    return name.removeprefix("previous_").removeprefix("recent_")


def unlinked(steps: Iterable[Step], at_cut_over: bool = False) -> list[str]:
    """Inputs of steps that have neither a link nor stand as rule, lookup or passed on: `step reads table`."""
    missing: list[str] = []
    for step in steps:
        known = {link.source for link in links_from(step.name, at_cut_over)} | {link.rule for link in rules_of(step.name)}
        known |= LOOKUPS | RULE_NAMES | set(PASSED.get(step.name, ()))
        if step.name not in COUNTING:
            missing.extend(f"{step.name} reads {name}" for name in step.reads if plain_name(name) not in known and not _between(step, plain_name(name)))
    return missing


def _between(step: Step, name: str) -> bool:
    return step.contract.room == BETWEEN and contract_of(name).room == BETWEEN
