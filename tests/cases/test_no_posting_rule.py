"""A day without a posting rule for an event kind does not run: the reason is named, and nothing is changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tallystick.edges.cli.exits import USAGE, exit_code_of
from tallystick.model.catalogue import contract_of
from tallystick.relation import Relation
from tallystick.rules import rule_tables
from tallystick.stages.books.posting_rule import NoPostingRule, posted, posting_rules_of

DAY = dt.date(2026, 11, 23)
RULES = posting_rules_of(rule_tables()["posting_rule"].to_pylist())
EVENTS = Relation(contract_of("cash_movement").named("cash_movement"))


def test_an_event_kind_without_a_rule_on_the_day_is_named() -> None:
    ended = tuple(replace(rule, valid_to=dt.date(2026, 11, 20)) if rule.event_kind == "WIRE" else rule for rule in RULES)
    with pytest.raises(NoPostingRule, match=r"NO_POSTING_RULE: .* WIRE on 2026-11-23, expected at least two legs") as caught:
        posted(EVENTS, "WIRE", ended, DAY)
    assert exit_code_of(caught.value) == USAGE


def test_the_reason_has_its_row() -> None:
    assert ("books", "NO_POSTING_RULE") in {(row["stage"], row["code"]) for row in rule_tables()["reason_code"].to_pylist()}


def test_every_shipped_rule_has_its_event_on_every_day_of_the_calendar() -> None:
    days = [row["day"] for row in rule_tables()["calendar_day"].to_pylist()]
    for kind in {rule.event_kind for rule in RULES}:
        assert {(rule.valid_from <= min(days), rule.valid_to >= max(days)) for rule in RULES if rule.event_kind == kind} == {(True, True)}, kind
