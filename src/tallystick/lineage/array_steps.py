"""What flows through the array steps: Arrow in, Arrow out, so nothing can be read off an expression; each says here what it reads.

A step that is not declared is taken at its worst: every column it writes has the value of every column it reads. The declarations are
held against the steps by changing their input column by column (tests/lineage).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tallystick.day.graph import Step
from tallystick.lineage.trace_relation import ROWS, Node, Nodes, Sources, Traced
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
