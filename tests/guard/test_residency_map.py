"""The class of a raw field travels with its value, and further with what it decides."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tallystick.edges.reports.printed_columns import full_graph
from tallystick.lineage.column_graph import Node, UnknownColumn
from tallystick.lineage.residency import ResidencyMap, Standing, path_text
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Residency


@pytest.fixture(scope="module")
def residency() -> ResidencyMap:
    return ResidencyMap(full_graph())


@pytest.mark.parametrize(
    ("table", "column", "expected"),
    [
        ("execution_message", "account_code", Standing.STAYS),
        ("trade", "account_id", Standing.STAYS),
        ("recon_break", "break_id", Standing.STAYS),
        ("report/blotter/purchases-and-sales", "account", Standing.STAYS),
        ("obligation", "net_quantity", Standing.DECIDED),
        ("trial_balance", "closing", Standing.DECIDED),
        ("security", "isin", Standing.SHAREABLE),
        ("price", "close_price", Standing.SHAREABLE),
        ("section_31_rate", "rate", Standing.SHAREABLE),
    ],
)
def test_standing(residency: ResidencyMap, table: str, column: str, expected: Standing) -> None:
    """A break's id holds the account in its text; a net over accounts is made of none of their names, but of their trades."""
    assert residency.standing(Node(table, column)) is expected


def test_no_column_is_declared_less_strictly_than_the_raw_field_in_it(residency: ResidencyMap) -> None:
    """A contract that calls a column shareable although a kept value flows into it would be a lie to its reader."""
    lies = [
        f"{table.name}.{column.name}: {path_text(residency.path(Node(table.name, column.name)))}"
        for table in TABLES.values()
        for column in table
        if column.residency is Residency.SHAREABLE
        and table.name in residency.graph.tables
        and residency.standing(Node(table.name, column.name)) is Standing.STAYS
    ]
    assert lies == []


def test_the_way_leads_from_the_raw_field_to_the_column(residency: ResidencyMap) -> None:
    path = residency.path(Node("recon_break", "break_id"))
    assert path[-1].target == Node("recon_break", "break_id")
    assert residency.graph.steps_of(path[0].source.table) == ("",)
    assert all(before.target == after.source for before, after in pairwise(path))


def test_what_a_firm_keeps_besides_travels_too() -> None:
    stated = ResidencyMap(full_graph(), frozenset({Node("price_message", "close_price")}))
    assert stated.standing(Node("price", "close_price")) is Standing.STAYS
    assert stated.origin(Node("price", "close_price")) == Node("price_message", "close_price")


def test_a_column_that_is_not_there_is_named(residency: ResidencyMap) -> None:
    with pytest.raises(UnknownColumn, match="table trade has no column colour"):
        residency.standing(Node("trade", "colour"))
