"""The lineage of one step: its expression is built as a run builds it, over tables by name, and traced.

Facts of the firm and posting rules are plain values to a step. A text fact goes in as a mark that is found again in the expression, so that
it is known which columns hold it; a fact the step looks at in Python (`if firm.broker_source`) decides about the whole step, and so do the
rows of `posting_rule`, whose fields stand in the postings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import fields, replace
from functools import cache
from typing import Any, cast

from tallystick.day.graph import Step
from tallystick.lineage.array_steps import array_step
from tallystick.lineage.column_sources import FIRM, NOTHING, ROWS, Node, Nodes, Sources, Traced, merged
from tallystick.lineage.trace_relation import traced
from tallystick.model.catalogue import contract_of
from tallystick.model.firm import Firm, FirmMarket
from tallystick.relation import Relation
from tallystick.stages.books.posting_rule import PostingRule

A_DAY = dt.date(2026, 1, 2)
MARK = "⟨firm.{}⟩"
MARKED = ("name", "member_id", "base_currency", "market", "calendar_key")
MARKED_LISTS = ("depository_accounts", "bank_accounts")
POSTED = ("event_kind", "leg", "ledger_account", "sub_account", "instrument", "measure", "sign", "condition")
IN_POSTING = {"event_kind": "event_kind", "leg": "leg", "ledger_account": "ledger_account"}
"""Columns of a posting that hold a field of the posting rule itself."""


class _WatchedFirm:
    """A firm that notes which of its facts are looked at, other than those that carry a mark."""

    def __init__(self, firm: Firm) -> None:
        self.firm = firm
        self.seen: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        if name in MARKED:
            return MARK.format(name)
        if name in MARKED_LISTS:
            return (MARK.format(name),)
        if name in ("depository_account", "settlement_bank"):
            return MARK.format("depository_accounts" if name == "depository_account" else "bank_accounts")
        self.seen.add(name)
        return getattr(self.firm, name)


MARKS = {MARK.format(name): Node(FIRM, name) for name in (*MARKED, *MARKED_LISTS)}


SETTINGS: dict[str, Firm] = {
    "settlement_source": Firm(settlement_source="simulator"),
    "broker_source": Firm(broker_source="BROKER"),
    "claims_instructed_at": Firm(claims_instructed_at=("CSD",)),
    "ssi_parties": Firm(ssi_parties=("PARTY",)),
    "senders": Firm(senders=("SENDER",)),
    "markets": Firm(markets=(FirmMarket("GB", "MEMBER", "DEPOSITORY", "BANK"),)),
}
"""By fact that a step may look at: another kind of firm, under which the step's expression differs."""


class StepIncomplete(TypeError):
    """A step does not give a column of its contract."""


def step_columns(step: Step, posting_rules: tuple[PostingRule, ...]) -> Traced:
    """Sources of every column a step writes, and of its rows, for any kind of firm. `posting_rules`: the legs of all times (`always`)."""
    if step.is_array:
        return array_step(step)
    usual, seen = _under(step, Firm(), posting_rules)
    return merged([usual, *[_under(step, firm, posting_rules)[0] for fact, firm in SETTINGS.items() if fact in seen]])


def _under(step: Step, firm: Firm, posting_rules: tuple[PostingRule, ...]) -> tuple[Traced, set[str]]:
    """The step for one kind of firm, and the facts it looked at."""
    watched = _WatchedFirm(firm)
    values: dict[str, object] = dict.fromkeys(("business_date", "last_close", "oldest_remembered"), A_DAY)
    values |= {"firm": cast(Firm, watched), "posting_rules": posting_rules}
    tables = {name: _relation(name) for name in step.reads}
    found = traced(step.function(**tables, **{name: values[name] for name in step.values}), MARKS)
    missing = [column.name for column in step.contract if column.name not in found.columns]
    if missing:
        raise StepIncomplete(f"step {step.name}: found no column {', '.join(missing)}; expected all of the contract of {step.contract.name}")
    columns = {column.name: found.columns[column.name] for column in step.contract}
    rows = found.rows | frozenset(Node(FIRM, name) for name in watched.seen)
    return (_with_rules(columns, rows) if "posting_rules" in step.values else Traced(columns, rows)), watched.seen


@cache
def _relation(name: str) -> Relation:
    return Relation(contract_of(name).named(name))


def always(rules: Iterable[PostingRule]) -> tuple[PostingRule, ...]:
    """The posting rules of all times as if they held every day: lineage is of every day."""
    return tuple(dict.fromkeys(replace(rule, valid_from=dt.date.min, valid_to=dt.date.max) for rule in rules))


def facts_of_firm() -> Nodes:
    """Every fact of the firm as a node."""
    return frozenset(Node(FIRM, each.name) for each in fields(Firm))


def _with_rules(columns: dict[str, Sources], rows: Nodes) -> Traced:
    rule = {name: frozenset({Node("posting_rule", name)}) for name in (*POSTED, "valid_from", "valid_to", ROWS)}
    posted = {name: sources | Sources(rule[IN_POSTING[name]]) if name in IN_POSTING else sources for name, sources in columns.items()}
    return Traced(posted, rows | NOTHING.union(*rule.values()))
