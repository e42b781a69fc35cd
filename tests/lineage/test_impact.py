"""What a change touches: worked cases on the small broker's book, locks, names that are not there, text, JSON and the picture."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tallystick.day.book import Book
from tallystick.day.firm_file import FirmFileWrong
from tallystick.day.locked_parts import Locked, locked_parts
from tallystick.edges.cli.main import app
from tallystick.edges.impact_around import around, naming_tests, target_in_book
from tallystick.edges.impact_text import impact_data, impact_lines
from tallystick.edges.print.impact_page import impact_page
from tallystick.edges.reports.printed_columns import full_graph
from tallystick.lineage.column_graph import ColumnGraph
from tallystick.lineage.impact import FEEDS_LOCKED, FREE, LOCKED, Impact, impact_of
from tallystick.lineage.impact_target import UnknownTarget, target_named
from tallystick.lineage.kept_graph import kept_graph
from tallystick.model.confirm_tables import CONFIRM
from tallystick.model.contract import Table


@pytest.fixture(scope="module")
def graph() -> ColumnGraph:
    return full_graph()


def graph_tables(tables: tuple[Table, ...]) -> set[str]:
    """Their names, also as earlier closes have them."""
    return {f"{when}{table.name}" for table in tables for when in ("", "previous_", "recent_")}


def asked(graph: ColumnGraph, name: str, *locked: str) -> Impact:
    parts = []
    for text in locked:
        kind, _, what = text.replace("stages/", "stages:").partition(":")
        parts.append(Locked(text, kind, what))
    return impact_of(graph, target_named(graph, name), tuple(parts))


def test_the_price_of_a_trade_is_held_against_confirmations_and_printed_in_the_blotter(graph: ColumnGraph) -> None:
    found = asked(graph, "trade.price")
    confirmed = [each.table for each in found.leads_to if each.table in graph_tables(CONFIRM)]
    listed = [each.table for each in found.leads_to if "control_sheet" in each.table]
    others = [each for each in found.leads_to if each.table not in (*confirmed, *listed)]
    assert [each.table for each in others] == ["recent_trade", "due_trade", "blotter", "report/blotter/purchases-and-sales", "report/blotter/page"]
    assert "confirmation_difference" in confirmed
    assert "report/control_sheet/trades-not-affirmed" in listed
    assert all(each.by_value for each in others)
    assert found.reports == ("control_sheet", "blotter")


def test_a_rate_reaches_money_by_value_and_positions_not_at_all_by_value(graph: ColumnGraph) -> None:
    found = asked(graph, "taf_rate.per_share")
    reached = {each.table: each for each in found.leads_to}
    assert reached["trade"].values == ("taf_fee", "net_money")
    assert not reached["instruction"].by_value
    assert "trial_balance" in found.reports
    assert found.comes_from == ()


def test_tables_stand_in_running_order(graph: ColumnGraph) -> None:
    order = [each.table for each in asked(graph, "execution_message.price").leads_to]
    assert order == [table for table in graph.tables if table in order]
    assert order.index("execution") < order.index("trade") < order.index("posting") < order.index("balance")


def test_what_the_customer_locked_is_told_with_the_way_there(graph: ColumnGraph) -> None:
    found = asked(graph, "execution.price", "stages/clear", "table:exposure")
    assert found.change == FEEDS_LOCKED
    ways = dict(found.locked)
    assert ways["stages/clear"].startswith("execution.price → ")
    assert {each.change for each in found.leads_to if each.table == "obligation"} == {LOCKED}
    assert {each.change for each in found.leads_to if each.table == "report/blotter/page"} == {FREE}
    assert asked(graph, "obligation.net_quantity", "stages/clear").change == LOCKED
    assert asked(graph, "blotter.gross", "stages/clear").change == FREE


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("obligation", "table"),
        ("taf_rate", "rule"),
        ("taf_rate.cap", "rule column"),
        ("taf_rate@2026-01-02", "rule rows"),
        ("rules/taf_rate.csv", "rule file"),
        ("tallystick.toml", "settings"),
        ("firm.member_id", "fact of the firm"),
        ("report/fails", "report"),
        ("stages/clear", "stage"),
        ("src/tallystick/stages/clear/obligation.py", "stage file"),
    ],
)
def test_everything_that_can_change_can_be_asked_about(graph: ColumnGraph, name: str, kind: str) -> None:
    target = target_named(graph, name)
    assert target.kind == kind
    assert target.starts


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("trades", "near it: trade"),
        ("trade.prise", "near it: price"),
        ("taf_rates.csv", "taf_rate.csv"),
        ("taf_rate@soon", "RULE@DATE"),
        ("trade@2026-01-02", "RULE@DATE"),
        ("stages/clear/nothing.py", "a stage or a file with a step"),
        ("x", "expected a table"),
    ],
)
def test_a_name_that_is_not_there_is_refused_with_near_names(graph: ColumnGraph, name: str, said: str) -> None:
    with pytest.raises(UnknownTarget, match=said):
        target_named(graph, name)


def test_a_loaded_file_and_a_profile_are_found_in_the_book(graph: ColumnGraph, mini_book: Book) -> None:
    file = target_in_book(graph, mini_book, "price_message_2026-11-03.csv")
    assert (file.kind, file.tables) == ("loaded file", ("price_message",))
    with pytest.raises(UnknownTarget, match="no file of that name was loaded"):
        target_in_book(graph, mini_book, "drop.log")


def test_a_profile_of_the_book_fills_its_columns(graph: ColumnGraph, mini_book: Book) -> None:
    folder = mini_book.path / "profiles"
    folder.mkdir(exist_ok=True)
    path = folder / "closes.toml"
    mapped = 'target = "price_message"\n[constants]\nsecurity_code_kind = "ISIN"\n[columns]\n'
    path.write_text(f'{mapped}security_code = "ISIN"\nclose_price = "Close"\nprice_date = "Day"\n', encoding="utf-8")
    try:
        target = target_in_book(graph, mini_book, "profiles/closes.toml")
    finally:
        path.unlink()
    assert target.kind == "profile"
    assert {node.column for node in target.starts} == {"security_code", "security_code_kind", "close_price", "price_date"}


def test_locked_parts_are_read_and_wrong_ones_refused(tmp_path: Path) -> None:
    settings = tmp_path / "tallystick.toml"
    settings.write_text('[change]\nlocked = ["stages/clear", "table:obligation", "column:trade.price", "rule:taf_rate", "settings"]\n', encoding="utf-8")
    assert [each.kind for each in locked_parts(tmp_path)] == ["stages", "table", "column", "rule", "settings"]
    for wrong, said in (("stages/cleer", "a stages there is"), ("tables:trade", "expected stages/ROOM"), ("column:trade.prise", "a column there is")):
        settings.write_text(f'[change]\nlocked = ["{wrong}"]\n', encoding="utf-8")
        with pytest.raises(FirmFileWrong, match=said):
            locked_parts(tmp_path)
    settings.write_text("[change]\nlocked = 3\n", encoding="utf-8")
    with pytest.raises(FirmFileWrong, match="a list of texts"):
        locked_parts(tmp_path)


def test_tests_are_named_where_there_is_a_source_tree_and_plainly_absent_elsewhere(tmp_path: Path) -> None:
    found = naming_tests(["lot_match"])
    assert found is not None
    assert "tests/cases/test_lots.py" in found
    assert naming_tests(["lot_match"], tmp_path) is None


def test_text_data_and_page_say_the_same(graph: ColumnGraph, mini_book: Book) -> None:
    found = asked(graph, "trade.price", "table:blotter")
    beside = around(mini_book, found)
    text, data = "\n".join(impact_lines(found, beside)), impact_data(found, beside)
    assert "only with whoever locked table:blotter: trade.price → blotter.price" in text
    assert [each["table"] for each in data["leads_to"]] == [each.table for each in found.leads_to]  # type: ignore[attr-defined, index]
    page = impact_page("A <firm>", graph, found, beside)
    assert "A &lt;firm&gt;" in page
    assert page.count('class="way') >= 4
    assert "blotter · locked" in page
    assert "<script" not in page


def test_the_command_answers_in_text_and_json_and_refuses_a_wrong_name(mini_book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    runner = CliRunner()
    said = runner.invoke(app, ["impact", str(mini_book.path), "trade.price"])
    assert said.exit_code == 0, said.output
    assert said.output.startswith("trade.price (column): may be changed: yes")
    data = json.loads(runner.invoke(app, ["impact", str(mini_book.path), "trade.price", "--json"]).output)
    assert data["reports"] == ["control_sheet", "blotter"]
    page = tmp_path / "page.html"
    assert runner.invoke(app, ["impact", str(mini_book.path), "trade.price", "--format", "html", "--out", str(page)]).exit_code == 0
    assert "What trade.price touches" in page.read_text(encoding="utf-8")
    assert isinstance(runner.invoke(app, ["impact", str(mini_book.path), "trades"]).exception, UnknownTarget)


def test_the_kept_graph_is_the_built_one_and_a_damaged_one_is_built_again(graph: ColumnGraph, tmp_path: Path) -> None:
    builds: list[str] = []

    def build() -> ColumnGraph:
        builds.append("built")
        return graph

    folder, own = tmp_path / "kept", tmp_path / "rules"
    assert kept_graph(own, folder, build) is graph
    kept = kept_graph(own, folder, build)
    assert (kept.traced, kept.order, builds) == (graph.traced, graph.order, ["built"])
    [file] = list(folder.iterdir())
    file.write_text('{"nodes": [', encoding="utf-8")
    assert kept_graph(own, folder, build) is graph
    in_the_way = tmp_path / "in-the-way"
    in_the_way.write_text("x", encoding="utf-8")
    assert kept_graph(own, in_the_way, build) is graph


def test_a_kept_graph_is_built_again_when_anything_it_is_made_of_changes(graph: ColumnGraph, tmp_path: Path) -> None:
    folder, own, page = tmp_path / "kept", tmp_path / "rules", tmp_path / "printed.csv"
    page.write_text("one", encoding="utf-8")
    own.mkdir()
    kept_graph(own, folder, lambda: graph, [page])
    assert kept_graph(own, folder, lambda: graph, [page]) is not graph
    page.write_text("two", encoding="utf-8")
    assert kept_graph(own, folder, lambda: graph, [page]) is graph
    (own / "posting_rule.csv").write_text("anything", encoding="utf-8")
    assert kept_graph(own, folder, lambda: graph, [page]) is graph


HEAVY = ("sqlalchemy", "pyarrow", "numpy", "pandas", "tallystick.stages.line", "tallystick.relation")


def test_a_question_to_a_kept_graph_imports_no_stage_and_no_engine(mini_book: Book, tmp_path: Path) -> None:
    """What makes the answer quick is that nothing is imported for it which it does not need."""
    code = (
        "import sys; from typer.testing import CliRunner; from tallystick.edges.cli.main import app; "
        "said = CliRunner().invoke(app, sys.argv[1:]); print(said.output.splitlines()[0]); "
        f"print('LOADED', *[name for name in {(*HEAVY, 'duckdb')} if name in sys.modules])"
    )
    words = [sys.executable, "-c", code, "impact", str(mini_book.path), "trade.price"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    first, second = (subprocess.run(words, capture_output=True, text=True, check=True, env=environment).stdout.splitlines() for _ in range(2))
    assert first[0] == second[0] == "trade.price (column): may be changed: yes, by `tallystick change plan` and an approval; no locked part depends on it"
    assert first[1] == " ".join(("LOADED", *HEAVY))
    assert second[1] == "LOADED"
