"""`tallystick explain` from the command line: a tree, JSON, and what a wrong key answers."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from tallystick.day.book import Book
from tallystick.edges.cli.exits import USAGE, exit_code_of
from tallystick.edges.cli.main import app
from tallystick.edges.print.document import ColumnFormat
from tallystick.edges.print.explain_command import explain_command
from tallystick.lineage.explain import explain_row

TRADE = {"sender": "S", "chain": "EXECUTION", "root_trade_date": "2026-11-02", "exec_id": "E4", "version_exec_id": "E4", "entry": "TRADE"}


def test_a_tree_for_a_person_and_json_for_a_machine(mini_book: Book) -> None:
    key = ",".join(TRADE.values())
    tree = CliRunner().invoke(app, ["explain", str(mini_book.path), "trade", key])
    assert tree.exit_code == 0
    assert "S,EXECUTION,NEW,E4," in tree.stdout
    machine = json.loads(CliRunner().invoke(app, ["explain", str(mini_book.path), "trade", key, "--json"]).stdout)
    assert (machine["table"], machine["key"], machine["row"]["price"]) == ("trade", key, "20.00000000")


def test_the_command_a_report_prints_opens_its_row(mini_book: Book) -> None:
    link = ColumnFormat("exec_id", "Trade", "text", link="trade." + ",".join(TRADE))
    words = explain_command("mybook", link, TRADE).split()
    assert words[:4] == ["tallystick", "explain", "mybook", "trade"]
    assert explain_row(mini_book, "trade", words[4]).root.row["exec_id"] == "E4"


def test_a_wrong_key_is_a_wrong_use(mini_book: Book) -> None:
    for table, key in (("trade", "nothing"), ("traid", "nothing")):
        found = CliRunner().invoke(app, ["explain", str(mini_book.path), table, key])
        assert found.exception is not None
        assert exit_code_of(found.exception) == USAGE
