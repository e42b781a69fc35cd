"""Every input of every step has a link, or is named as a rule, a lookup or a step in between; every link names columns that exist."""

from __future__ import annotations

import re

import pytest

from tallystick.day.graph import ordered, step_of
from tallystick.lineage.link import Link, RuleLink, When
from tallystick.lineage.links import DAY_LINKS, OPENING_LINKS, RULE_LINKS, unlinked
from tallystick.model.catalogue import TABLES, contract_of
from tallystick.model.contract import Storage
from tallystick.relation import Relation
from tallystick.stages.line import CUT_OVER_LINE, LINE

ALSO_KNOWN = {"day", "calendar_key", "member_id"}


def test_every_input_of_the_line_is_linked() -> None:
    assert unlinked(ordered(LINE)) == [], "add a Link (lineage/links_*.py), a RuleLink (rule_links.py), or name it in lineage/links.py"


def test_every_input_of_the_cut_over_is_linked() -> None:
    assert unlinked(ordered(CUT_OVER_LINE), at_cut_over=True) == []


def test_an_input_without_a_link_is_named() -> None:
    def fail(clearing_lot: Relation, previous_valuation: Relation, closing_price: Relation, close_out_rule: Relation) -> Relation:
        return clearing_lot.join(previous_valuation, "security_id")

    assert unlinked([step_of(fail)]) == ["fail reads previous_valuation"]


@pytest.mark.parametrize("link", [*DAY_LINKS, *OPENING_LINKS], ids=lambda link: f"{link.table}-{link.source}")
def test_a_link_names_columns_that_exist(link: Link) -> None:
    ours, theirs = contract_of(link.table).by_name, contract_of(link.source).by_name
    assert [pair for pair in link.column_pairs if pair[0] not in ours or pair[1] not in theirs] == []
    assert set(re.findall(r"\$([a-z_0-9]+)", link.where)) <= set(ours) | ALSO_KNOWN
    assert set(link.sums) <= set(theirs)
    assert not link.day_column or link.day_column in ours
    if link.when in (When.EARLIER, When.FIRST):
        assert contract_of(link.source).storage is Storage.SNAPSHOT


@pytest.mark.parametrize("link", RULE_LINKS, ids=lambda link: f"{link.table}-{link.rule}")
def test_a_rule_link_leads_to_a_rule_table(link: RuleLink) -> None:
    assert TABLES[link.rule].room == "rules"
    assert set(re.findall(r"\$([a-z_0-9]+)", link.condition)) <= set(contract_of(link.table).by_name) | ALSO_KNOWN
