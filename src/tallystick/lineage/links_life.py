"""Links of the life of an instruction: from a state to its events, from an event to the message or movement that told it.

Source   docstrings of the steps (Reads); keys as the steps build them
"""

from __future__ import annotations

from dataclasses import replace

from tallystick.lineage.link import Link, RuleLink, When

LINE = ("file_id", "line_number")
ID = ("instruction_id",)
_NEW = "instruction_reference = $instruction_id and message_kind = 'NEW' and $origin = 'MESSAGE'"
_SENT = "instruction_reference = $instruction_id and message_kind = $message_kind"

_OF_EVENT: tuple[Link, ...] = (
    Link("instruction_event", "instruction_message", LINE, "what we sent"),
    Link("instruction_event", "status_message", LINE, "what the venue said"),
    Link("instruction_event", "depository_activity", LINE, "what the depository made"),
    Link("instruction_event", "settlement", LINE, "the movement and the item it settles"),
    Link("instruction_event", "instruction", ID, "the item as it is open today"),
    Link("instruction_event", "transformation", (("instruction_id", "transformation_id"),), "what it was turned from"),
    Link("instruction_event", "market_claim", (("instruction_id", "claim_id"),), "the claim as it was struck", when=When.PREVIOUS),
    Link("instruction_event", "instruction_state", ID, "how it stood at the last close", when=When.PREVIOUS),
    Link("instruction_event", "instruction_event", ID, "what had happened before", "event_order < $event_order"),
)

LIFE_LINKS: tuple[Link, ...] = (
    Link("ssi", "ssi_message", (), "what the party stated", "sender = $party and coalesce(ssi_reference, previous_reference) = $ssi_reference", When.EARLIER),
    Link("ssi", "ssi", ("party", "ssi_reference"), "as it stood at the last close", when=When.PREVIOUS),
    Link("instruction_ssi", "instruction", ID, "the item"),
    Link("instruction_ssi", "due_trade", (), "the trade", "$instruction_id = 'TFT.' || sender || '.' || root_trade_date || '.' || exec_id"),
    Link("instruction_ssi", "ssi", ("party", "ssi_reference"), "the instruction it settles by"),
    Link("instruction_ssi", "instruction_ssi", ID, "what it waited for at the last close", when=When.PREVIOUS),
    Link("instruction_terms", "instruction_ssi", ID, "the standing instruction it settles by"),
    Link("instruction_terms", "instruction", ID, "the item of the line"),
    Link("instruction_terms", "instruction_message", (), "what we sent", _NEW, When.EARLIER),
    Link("instruction_terms", "transformation", (("instruction_id", "transformation_id"),), "what it was turned from"),
    Link("instruction_terms", "market_claim", (("instruction_id", "claim_id"),), "the claim as it was struck", when=When.PREVIOUS),
    Link("instruction_terms", "instruction_state", ID, "as it stood at the last close", when=When.PREVIOUS),
    *_OF_EVENT,
    *(replace(each, table="candidate_event") for each in _OF_EVENT),
    Link("instruction_state", "instruction_event", ID, "its events", when=When.EARLIER),
    Link("instruction_state", "instruction", ID, "the item as it is open today"),
    Link("instruction_state", "transformation", (("instruction_id", "transformation_id"),), "what it was turned from", when=When.EARLIER),
    Link("instruction_state", "market_claim", (("instruction_id", "claim_id"),), "the claim as it was struck", when=When.EARLIER),
    Link("instruction_state", "instruction_message", (), "what we sent", _NEW, When.EARLIER),
    Link("instruction_state", "instruction_state", ID, "how it stood at the last close", when=When.PREVIOUS),
    Link("outbox", "instruction_state", ID, "the instruction"),
    Link("outbox", "instruction_message", (), "what was sent", _SENT, When.EARLIER),
    Link("net_status", "status_message", LINE, "what the venue said"),
    Link("net_status", "instruction", (("net_id", "instruction_id"),), "the net", when=When.EARLIER),
    Link("net_status", "net_obligation", ("security_id", "settlement_date"), "the net and its trades", "$clearing_path = 'NET'", When.EARLIER),
    Link("net_status", "obligation", ("security_id", "settlement_date"), "the net and its trades", "$clearing_path = 'CNS'", When.EARLIER),
    Link("transformation", "open_instruction", (("item_id", "instruction_id"),), "the item at the last close", when=When.PREVIOUS),
    Link("transformation", "instruction_state", ID, "the instruction at the last close", when=When.PREVIOUS),
    Link("transformation", "split", ("security_id",), "the split"),
    Link("transformation", "outbox", ID, "whether it was sent", when=When.PREVIOUS),
    Link("market_claim", "instruction_state", ID, "the instruction at the record date", when=When.ON, day_column="known_date"),
    Link("market_claim", "corporate_action", ("action_id",), "the dividend", when=When.ON, day_column="known_date"),
    Link("market_claim", "market_claim", ("claim_id",), "the claim at the last close", when=When.PREVIOUS),
    Link("position_ladder", "balance", (("depository_account", "sub_account"), "security_id"), "what is held", "ledger_account = 'S-DEPOSITORY'"),
    Link("position_ladder", "clearing_position", ("security_id",), "open with the clearing house", "open_quantity <> 0"),
    Link("position_ladder", "open_instruction", ("depository_account", "security_id"), "open items", sums=("quantity", "money")),
    Link("position_ladder", "trade", ("security_id",), "trades of that day", "clearing_date = $settlement_date", When.EARLIER, sums=("quantity", "gross")),
    Link("settlement_forecast", "open_instruction", ID, "the item"),
    Link("settlement_forecast", "clearing_position", ("security_id",), "the netted position", "$clearing_path = 'CNS'"),
    Link("settlement_forecast", "balance", ("security_id", ("depository_account", "sub_account")), "what is held", "ledger_account = 'S-DEPOSITORY'"),
    Link("outbox", "outbox", ("outbox_reference",), "the message at the last close", when=When.PREVIOUS),
)
"""Links of the rows of the life of an instruction."""

_STATUS = "status_process = $venue_process and status_code = $venue_code"

LIFE_RULE_LINKS: tuple[RuleLink, ...] = (
    RuleLink("instruction_event", "state_transition", "the step", "from_state = $state_before and event = $event", "$known_date"),
    RuleLink("instruction_event", "status_code", "what the status means", _STATUS, "$known_date"),
    RuleLink("instruction_event", "reason_code", "why it was not applied", "stage = 'settle' and code = $reason", "$known_date"),
    RuleLink("net_status", "status_code", "what the status means", "status_process = $status_process and status_code = $status_code", "$known_date"),
    RuleLink("net_status", "reason_code", "why it counts for nothing", "stage = 'settle' and code = $reason", "$known_date"),
    RuleLink("transformation", "transformation_rule", "who transforms", "venue = $venue", "$known_date"),
    RuleLink("instruction_ssi", "reason_code", "why it is not instructed", "stage = 'settle' and code = $reason", "$known_date"),
    RuleLink("instruction_state", "status_code", "what its last status means", _STATUS, "$changed_date"),
    RuleLink("instruction_state", "venue", "the venue", "venue = $venue", "$changed_date"),
)
"""Rule rows behind them."""
