"""What flows through the array steps: Arrow in, Arrow out, so nothing can be read off an expression; each says here what it reads.

A step that is not declared is taken at its worst: every column it writes has the value of every column it reads. The declarations are
held against the steps by changing their input column by column (tests/lineage).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tallystick.day.graph import Step
from tallystick.lineage.column_sources import ROWS, Node, Nodes, Sources, Traced
from tallystick.model.catalogue import contract_of


@dataclass(frozen=True)
class ArrayLineage:
    """Lineage of one array step: `values` gives, by column written, the `table.column`s whose values flow into it; `reads` is everything
    that decides which rows and figures there are."""

    values: Mapping[str, tuple[str, ...]]
    reads: tuple[str, ...]


_EXPOSURE = ("exposure.account_id", "exposure.security_id", "exposure.priced")
_PRICE = ("price.security_id", "price.price_date", "price.close_price")
_CALENDAR = ("calendar_day.calendar_key", "calendar_day.day", "calendar_day.is_trade_day", "firm.calendar_key")
_POLICY = tuple(
    f"risk_policy.{name}" for name in ("figure", "confidence", "horizon_days", "convention", "window_scenarios", "minimum_scenarios", "valid_from", "valid_to")
)
_RESIDUE = ("statement_source", "account_code", "item", "side", "item_key", "group_key", "amount", "day_number")
_LIMITS = ("money_tolerance", "date_window_days", "one_to_many_limit")

_SAID = (
    "instruction_id", "event_order", "file_id", "line_number", "venue_process", "venue_code", "status_reason", "message_reference", "depository_reference",
    "sent_at", "quantity", "money",
)  # fmt: skip
_KEPT = ("hold", "priority", "partial_code", "linked_reference", "link_kind", "pool_reference")
_BEFORE = ("instruction_id", "state", "settled_quantity", "settled_money", "resume_state", "asked_hold", *_KEPT)
_STEPS = ("from_state", "event", "status_reason", "valid_from", "valid_to", "to_state", "resume_state")
_STOOD = "previous_instruction_state"
_STATES = ("state_transition.from_state", "state_transition.to_state", "state_transition.resume_state", f"{_STOOD}.state")
_FIGURES = ("instruction_terms.instructed_quantity", "instruction_terms.instructed_money", f"{_STOOD}.settled_quantity", f"{_STOOD}.settled_money")

DECLARED: dict[str, ArrayLineage] = {
    "sum_match": ArrayLineage(
        {
            "statement_source": ("cash_residue.statement_source",),
            "account_code": ("cash_residue.account_code",),
            "item": ("cash_residue.item",),
            "our_key": ("cash_residue.item_key",),
            "group_key": ("cash_residue.group_key",),
            "their_key": ("cash_residue.item_key",),
            "our_amount": ("cash_residue.amount",),
            "their_amount": ("cash_residue.amount",),
        },
        tuple(f"cash_residue.{name}" for name in (*_RESIDUE, *_LIMITS)),
    ),
    "instruction_event": ArrayLineage(
        {
            **{name: (f"candidate_event.{name}",) for name in _SAID},
            **{name: (f"candidate_event.{name}", f"{_STOOD}.{name}") for name in _KEPT},
            "event": ("candidate_event.event", "state_transition.event"),
            "reason": ("candidate_event.early_reason",),
            "split_money": (*_FIGURES, "candidate_event.quantity", "candidate_event.money"),
            "state_before": _STATES,
            "state": _STATES,
            "resume_state": (*_STATES, f"{_STOOD}.resume_state"),
            "asked_hold": ("candidate_event.hold", f"{_STOOD}.asked_hold"),
            "instructed_quantity": (_FIGURES[0], "candidate_event.quantity"),
            "instructed_money": (_FIGURES[1],),
            "settled_quantity": (_FIGURES[2], "candidate_event.quantity"),
            "settled_money": (*_FIGURES, "candidate_event.quantity", "candidate_event.money"),
        },
        (
            *(f"candidate_event.{name}" for name in (*_SAID, *_KEPT, "event", "early_reason")),
            *(f"{_STOOD}.{name}" for name in _BEFORE),
            *(f"state_transition.{name}" for name in _STEPS),
            *(f"instruction_terms.{name}" for name in ("instruction_id", "instructed_quantity", "instructed_money")),
        ),
    ),
    "scenario_result": ArrayLineage(
        {
            "account_id": ("exposure.account_id",),
            "scenario_date": ("calendar_day.day", "price.price_date"),
            "profit": ("exposure.market_value", "price.close_price"),
        },
        (*_EXPOSURE, "exposure.market_value", *_PRICE, *_CALENDAR, *_POLICY),
    ),
    "value_at_risk": ArrayLineage(
        {
            "account_id": ("exposure.account_id",),
            "confidence": ("risk_policy.confidence",),
            "order_statistic": ("risk_policy.confidence",),
            "value_at_risk": ("scenario_result.profit",),
            "shortfall_confidence": ("risk_policy.confidence",),
            "shortfall_scenarios": ("risk_policy.confidence",),
            "expected_shortfall": ("scenario_result.profit",),
            "gross_value": ("exposure.gross_value",),
            "excluded_value": ("exposure.gross_value",),
            "first_scenario_date": ("scenario_result.scenario_date",),
            "last_scenario_date": ("scenario_result.scenario_date",),
        },
        (*_EXPOSURE, *_PRICE, *_CALENDAR, *_POLICY, "scenario_result.account_id", "scenario_result.scenario_date"),
    ),
}
"""Array steps by the table they write."""


def array_step(step: Step) -> Traced:
    """The lineage of an array step, declared or at its worst."""
    rows = frozenset(Node(name, ROWS) for name in step.reads)
    declared = DECLARED.get(step.name)
    if declared is None:
        every = frozenset(Node(name, column.name) for name in step.reads for column in contract_of(name))
        return Traced({column.name: Sources(every) for column in step.contract}, every | rows)
    columns = {column.name: Sources(_nodes(declared.values.get(column.name, ()))) for column in step.contract}
    return Traced(columns, _nodes(declared.reads) | rows)


def _nodes(names: tuple[str, ...]) -> Nodes:
    return frozenset(Node(*name.split(".", 1)) for name in names)
