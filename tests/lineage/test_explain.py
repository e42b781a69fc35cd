"""Rows of the small broker's two days, opened down to what was received."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tallystick.day.book import Book
from tallystick.day.read import UnknownTable
from tallystick.lineage.explain import explain_in, explain_row
from tallystick.lineage.explanation import OPENED_ABOVE, Explained, Explanation, Group, Row
from tallystick.lineage.find_row import UnknownKey
from tallystick.lineage.find_rows import BookRows
from tallystick.lineage.links import links_from
from tallystick.lineage.row_key import key_text
from tallystick.model.catalogue import TABLES
from tallystick.model.contract import Storage
from tests.lineage.mini_book import BBB, CUT_OVER_DAY, DAY_1, DAY_2


def raw_texts(explanation: Explanation) -> list[str]:
    return [each.raw.text for each in explanation.walk() if each.raw is not None and each.raw.text is not None]


def tables_of(explanation: Explanation) -> set[str]:
    return {each.table for each in explanation.walk()}


def group(node: Explained, meaning: str) -> Group:
    return next(each for each in node.sources if each.meaning == meaning)


def first_row(rows: BookRows, name: str) -> tuple[str, dt.date] | None:
    """Key and day of a table's first row, from the last day that has any."""
    days = [*reversed(rows.closes)]
    for day in days:
        found = rows.keyed(TABLES[name], "1 = 1", {}, day)
        if found:
            return key_text(TABLES[name], found[0]), day
    return None


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_first_row_of_every_table_is_explained(mini_rows: BookRows, name: str) -> None:
    found = first_row(mini_rows, name)
    if found is None:
        return
    key, day = found
    explanation = explain_in(mini_rows, name, key, day, rows_per_link=2)
    assert (explanation.root.table, explanation.root.key, explanation.root.day) == (name, key, day)


def test_most_tables_have_a_row_in_the_small_book(mini_rows: BookRows) -> None:
    stored = [name for name, table in TABLES.items() if table.storage is Storage.SNAPSHOT]
    assert sum(first_row(mini_rows, name) is not None for name in stored) >= 50


def test_a_trade_opens_to_its_line_and_its_rules(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "trade", "S,EXECUTION,2026-11-02,E4,E4,TRADE")
    line = "S,EXECUTION,NEW,E4,,2026-11-02,2026-11-02T15:00:04,2026-11-02T15:00:04,C1,TTT,SYMBOL,BUY,10,20,USD,A"
    assert line in raw_texts(explanation)
    message = next(each for each in explanation.walk() if each.table == "execution_message")
    assert message.raw is not None
    assert (message.raw.file_name, message.raw.line_number) == ("execution_message_2026-11-02.csv", 5)
    cycle = next(each for each in explanation.root.rules if each.table == "settlement_cycle")
    assert (cycle.values["cycle_days"], cycle.source, cycle.evidence) == (1, "SEC Rule 15c6-1(a), 34-96930", "V")
    tier = next(each for each in explanation.root.rules if each.table == "commission_schedule")
    assert tier.key == "PER_SHARE,USD,0.000000,1995-06-07"
    assert explanation.root.step is not None
    assert explanation.root.step.does == "Trades booked today and reversals of earlier ones."
    assert explanation.root.step.source.startswith("venues.md 1, 13.1, 13.2")


def test_a_purchase_uses_no_fee_rates(mini_rows: BookRows) -> None:
    used = {each.table for each in explain_in(mini_rows, "trade", "S,EXECUTION,2026-11-02,E4,E4,TRADE").root.rules}
    assert not used & {"section_31_rate", "taf_rate"}
    sale = {each.table for each in explain_in(mini_rows, "trade", "S,EXECUTION,2026-11-02,E3,E3,TRADE").root.rules}
    assert {"section_31_rate", "taf_rate", "fee_policy"} <= sale


def test_a_trade_corrected_on_its_day_shows_both_versions(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "trade", "S,EXECUTION,2026-11-02,E1,E5,TRADE")
    versions = {each.row["exec_id"]: each.row["status"] for each in explanation.walk() if each.table == "execution"}
    assert versions == {"E1": "superseded", "E5": "accepted"}
    assert any(",BUY,100,10.5," in text for text in raw_texts(explanation))
    assert any(",BUY,100,11," in text for text in raw_texts(explanation))


def test_a_trade_corrected_later_shows_what_it_reversed(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "trade", "S,EXECUTION,2026-11-02,E2,E7,TRADE")
    rows = {(each.row["version_exec_id"], each.row["entry"], each.day) for each in explanation.walk() if each.table == "trade"}
    assert rows == {("E7", "TRADE", DAY_2), ("E2", "TRADE", DAY_1), ("E2", "REVERSAL", DAY_2)}


def test_a_fail_reaches_the_executions(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "fail", f"CNS.{DAY_2}.{BBB}")
    assert {"clearing_lot", "clearing_position", "obligation", "due_trade", "trade", "execution", "execution_message"} <= tables_of(explanation)
    assert any(",SELL_SHORT,1200,10.1," in text for text in raw_texts(explanation))
    rule = next(each for each in explanation.root.rules if each.table == "close_out_rule")
    assert (rule.values["close_out_kind"], rule.evidence) == ("SHORT", "V")


def test_a_trade_for_trade_fail_reaches_its_execution(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "fail", "TFT.S.2026-11-02.E4")
    assert {"open_instruction", "instruction", "due_trade", "trade", "execution"} <= tables_of(explanation)
    assert any(",TTT,SYMBOL,BUY,10,20," in text for text in raw_texts(explanation))


def test_a_carried_balance_opens_to_the_opening_line(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "balance", f"S-DEPOSITORY,00000901,{BBB},{BBB}", DAY_1)
    before = group(explanation.root, "the balance at the last close").rows[0]
    assert (before.day, before.row["quantity"]) == (CUT_OVER_DAY, Decimal("-800.000000"))
    assert any(text.startswith(f"DEPOSITORY,00000901,{BBB},ISIN,800,") for text in raw_texts(explanation))


@pytest.mark.parametrize("day", [DAY_1, DAY_2])
def test_the_postings_of_a_balance_are_its_movement(mini_rows: BookRows, day: dt.date) -> None:
    found = mini_rows.keyed(TABLES["balance"], "1 = 1", {}, day, limit=1_000)
    assert len(found) > 10
    for row in found:
        assert _closing(mini_rows, row, day) == (row["quantity"], row["money"]), row


def _closing(rows: BookRows, balance: Row, day: dt.date) -> tuple[Decimal, Decimal]:
    """Balance at the last close plus the totals of all postings of today, also of those that are not shown."""
    found = [rows.linked(link, balance, day, limit=1) for link in links_from("balance", at_cut_over=False)]
    booked, before = (each for each in found)
    opening = [each for _, each in before.rows]
    quantity, money = (sum((each[name] for each in opening), booked.totals[name]) for name in ("quantity", "money"))  # type: ignore[misc]
    return quantity, money


def test_many_rows_are_counted_and_few_shown(mini_rows: BookRows) -> None:
    root = explain_in(mini_rows, "trial_balance", "1015,USD", DAY_2, rows_per_link=1).root
    balances = group(root, "its balances")
    assert (balances.count, len(balances.rows), balances.totals["money"]) == (1, 1, root.row["closing"])
    lots = explain_in(mini_rows, "account_cash", "C1,USD", DAY_1, rows_per_link=1).root
    pending = group(lots, "traded and not yet due")
    assert (pending.count, pending.left_out) == (3, 2)
    assert pending.totals["net_money"] == lots.row["pending_money"]


def test_a_break_opens_to_their_line_and_our_balance(mini_rows: BookRows) -> None:
    explanation = explain_in(mini_rows, "recon_break", "P.depository.00000901.US0000000000")
    assert {"balance", "stated_position"} <= tables_of(explanation)
    assert "depository,00000901,2026-11-03,US0000000000,ISIN,TOTAL,540" in raw_texts(explanation)


def test_a_row_met_again_is_not_opened_twice(mini_rows: BookRows) -> None:
    rows = list(explain_in(mini_rows, "position", "C1,US0000000000").walk())
    opened = [(each.table, each.day, each.key) for each in rows if each.note != OPENED_ABOVE]
    assert len(opened) == len(set(opened))
    assert len(rows) > len(opened)


def test_unknown_names_are_answered_with_near_ones(mini_book: Book) -> None:
    with pytest.raises(UnknownKey, match=r"found no row of key 'TFT.S.2026-11-02.E5'.*near ones: TFT.S.2026-11-02.E4"):
        explain_row(mini_book, "fail", "TFT.S.2026-11-02.E5")
    with pytest.raises(UnknownKey, match=r"fail on 2026-10-01: it has rows on 2026-1"):
        explain_row(mini_book, "fail", "x", dt.date(2026, 10, 1))
    with pytest.raises(UnknownTable, match="fail_rate"):
        explain_row(mini_book, "fails", "x")
