"""The graph of columns: worked cases a clerk can check in the steps, and what must hold of every column."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from tallystick.lineage.column_graph import NEXT_DAY, ROWS, ColumnGraph, How, Node, UnknownColumn
from tallystick.lineage.column_sources import Traced
from tallystick.lineage.line_graph import column_graph
from tallystick.lineage.trace_relation import UnknownElement, traced
from tallystick.model.catalogue import TABLES, contract_of
from tallystick.relation import Relation
from tallystick.relation import expressions as x


@pytest.fixture(scope="module")
def graph() -> ColumnGraph:
    return column_graph()


def relation(name: str) -> Relation:
    return Relation(contract_of(name).named(name))


def names(nodes: frozenset[Node]) -> set[str]:
    return {str(node) for node in nodes}


def found(made: Relation) -> Traced:
    return traced(made, {})


def test_a_product_has_both_factors_and_a_filter_decides_about_rows() -> None:
    trade = relation("trade")
    sales = trade.filter(trade.side == "SELL").mutate(worth=x.cents(x.product(trade.quantity, trade.price)))
    made = found(sales)
    assert names(made.columns["worth"].values) == {"trade.quantity", "trade.price"}
    assert made.columns["worth"].deciding == frozenset()
    assert names(made.rows) == {"trade.*", "trade.side"}


def test_a_choice_keeps_its_condition_apart_from_its_results() -> None:
    trade = relation("trade")
    made = found(trade.select(paid=x.choose(trade.side == "BUY", trade.gross, trade.commission)))
    assert names(made.columns["paid"].values) == {"trade.gross", "trade.commission"}
    assert names(made.columns["paid"].deciding) == {"trade.side"}


def test_a_join_a_group_and_a_semi_join_decide_about_rows() -> None:
    trade, security, account = relation("trade"), relation("security"), relation("account")
    joined = trade.join(security.select("security_id", "asset_class"), "security_id").within(account.filter(account.market_maker == "Y"), "account_id")
    made = found(joined.group_by("asset_class")(rows=x.count(), most=x.largest(joined.price)))
    assert names(made.columns["asset_class"].values) == {"security.asset_class"}
    assert names(made.columns["most"].values) == {"trade.price"}
    assert made.columns["rows"].values == frozenset()
    assert {"trade.security_id", "security.security_id", "account.account_id", "account.market_maker", "trade.account_id", "security.asset_class"} <= names(
        made.rows
    )
    assert {"trade.*", "security.*", "account.*"} <= names(made.rows)


def test_a_window_is_decided_by_its_partition_and_order() -> None:
    trade = relation("trade")
    numbered = trade.mutate(
        place=x.row_number([trade.security_id], [trade.trade_time]), so_far=x.running_total(trade.quantity, [trade.account_id], [trade.exec_id])
    )
    made = found(numbered)
    assert made.columns["place"].values == frozenset()
    assert names(made.columns["place"].deciding) == {"trade.security_id", "trade.trade_time"}
    assert names(made.columns["so_far"].values) == {"trade.quantity"}
    assert names(made.columns["so_far"].deciding) == {"trade.account_id", "trade.exec_id"}


def test_a_union_has_the_sources_of_all_its_parts_and_distinct_those_of_all_columns() -> None:
    trade = relation("trade")
    both = trade.select("security_id", much=trade.gross).union(trade.select("security_id", much=trade.commission)).distinct().once()
    made = found(both)
    assert names(made.columns["much"].values) == {"trade.gross", "trade.commission"}
    assert {"trade.security_id", "trade.gross", "trade.commission"} <= names(made.rows)


def test_what_nobody_has_said_the_lineage_of_is_refused() -> None:
    trade = relation("trade")
    with pytest.raises(UnknownElement, match="found WithinGroup"):
        found(Relation(sa.select(sa.func.mode().within_group(trade.security_id).label("usual")).select_from(trade.source).subquery()))


def test_the_gross_of_an_execution_comes_from_quantity_and_price_alone(graph: ColumnGraph) -> None:
    assert names(graph.value_sources("priced_execution", "gross_size")) == {"execution.quantity", "execution.price", *STOPPED}
    assert "execution.live" in names(graph.control_sources("priced_execution", "gross_size"))


STOPPED = {"previous_stopped_execution.quantity", "previous_stopped_execution.price"}


def test_a_raw_price_arrives_in_the_trial_balance_and_a_rate_in_the_fee(graph: ColumnGraph) -> None:
    way = graph.path(Node("execution_message", "price"), Node("trial_balance", "closing"), How.VALUE)
    assert way[0].step.startswith("capture/")
    assert way[-1].target == Node("trial_balance", "closing")
    assert all(edge.how is How.VALUE for edge in way)
    assert "section_31_rate.rate" in names(graph.upstream("trade", "section_31_fee", How.VALUE))
    assert "section_31_rate.valid_from" not in names(graph.upstream("trade", "section_31_fee", How.VALUE))
    assert "section_31_rate.valid_from" in names(graph.upstream("trade", "section_31_fee"))


def test_facts_of_the_firm_and_posting_rules_are_in_the_graph(graph: ColumnGraph) -> None:
    assert "firm.member_id" in names(graph.value_sources("obligation", "member_id"))
    assert "firm.broker_source" in names(graph.control_sources("priced_execution", "commission_size"))
    assert "posting_rule.ledger_account" in names(graph.upstream("balance", "ledger_account", How.VALUE))
    assert "posting_rule.sign" in names(graph.upstream("balance", "money"))


def test_carried_state_comes_from_the_same_column_a_day_before(graph: ColumnGraph) -> None:
    assert names(graph.value_sources("previous_balance", "money")) == {"balance.money"}
    assert [edge.step for edge in graph.path(Node("balance", "money"), Node("previous_balance", "money"))] == [NEXT_DAY]
    assert Node("balance", "money") in graph.upstream("balance", "money")


def test_the_cut_over_is_a_second_step_of_its_tables(graph: ColumnGraph) -> None:
    assert set(graph.steps_of("lot")) == {"books/lot", "cut_over/lot"}
    assert "opening_message.quantity" in names(graph.upstream("lot", "quantity", How.VALUE))


def test_every_column_of_every_contract_of_the_line_is_a_node_with_known_sources(graph: ColumnGraph) -> None:
    for table in graph.tables:
        if table in TABLES:
            assert graph.columns(table) == tuple(column.name for column in TABLES[table])
    known = {Node(table, column) for table in graph.tables for column in (*graph.columns(table), ROWS)}
    assert graph.nodes == known


def test_downstream_is_upstream_turned_round(graph: ColumnGraph) -> None:
    for how in (None, How.VALUE):
        after = graph.downstream("security", "clearing_path", how)
        assert after
        assert all(Node("security", "clearing_path") in graph.upstream(node.table, node.column, how) for node in sorted(after)[::7])


def test_an_unknown_column_is_refused_by_name(graph: ColumnGraph) -> None:
    with pytest.raises(UnknownColumn, match="found no table trades"):
        graph.value_sources("trades", "price")
    with pytest.raises(UnknownColumn, match="trade has no column prices"):
        graph.upstream("trade", "prices")
