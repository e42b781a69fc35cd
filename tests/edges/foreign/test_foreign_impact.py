"""A customer's own columns in the graph: what of ours depends on them, over a profile, without the customer's database."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tallystick.day.book import Book, init_book, utc_now
from tallystick.edges.cli.main import app
from tallystick.edges.foreign.lineage import with_foreign
from tallystick.edges.foreign.profile import parse_foreign_profile
from tallystick.edges.impact_around import target_in_book
from tallystick.edges.reports.printed_columns import full_graph
from tallystick.lineage.column_graph import ColumnGraph, How, Node
from tallystick.lineage.impact import Impact, impact_of
from tallystick.lineage.impact_target import UnknownTarget
from tests.edges.foreign.sample import FOLDER

TRADES = "viejo.operaciones"


@pytest.fixture(scope="module")
def graph() -> ColumnGraph:
    return with_foreign(full_graph(), [parse_foreign_profile((FOLDER / "viejo.toml").read_text(encoding="utf-8"), "viejo")])


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with init_book(tmp_path / "book", "clerk", utc_now()) as made:
        (made.path / "foreign").mkdir()
        shutil.copy(FOLDER / "viejo.toml", made.path / "foreign")
        yield made


def asked(graph: ColumnGraph, book: Book, name: str) -> Impact:
    return impact_of(graph, target_in_book(graph, book, name))


def test_a_price_in_the_customers_table_arrives_in_money_and_reports(graph: ColumnGraph, book: Book) -> None:
    found = asked(graph, book, f"{TRADES}.precio_diezmilesimas")
    reached = {each.table: each for each in found.leads_to}
    assert found.target.kind == "column of the customer's own"
    assert "price" in reached["execution_message"].values
    assert {"price", "gross", "net_money"} <= set(reached["trade"].values)
    assert reached["balance"].by_value
    assert {"blotter", "trial_balance"} <= set(found.reports)
    assert reached["compare/viejo/operaciones"].values[:1] == ("price",)
    assert found.comes_from == ()


def test_a_code_that_is_mapped_and_the_rows_that_are_chosen_decide_and_do_not_arrive(graph: ColumnGraph, book: Book) -> None:
    side = {each.table: each for each in asked(graph, book, f"{TRADES}.tipo_operacion").leads_to}
    assert "side" in side["execution_message"].controlled
    assert "side_code" in side["execution_message"].values, "beside the code as it is"
    status = {each.table: each for each in asked(graph, book, f"{TRADES}.estatus").leads_to}
    assert status["execution_message"].rows and not status["execution_message"].by_value
    assert graph.control_sources("cash_message", "amount") >= {Node("viejo.movimientos_efectivo", "tipo_movimiento")}
    assert graph.value_sources("cash_message", "amount") == {Node("viejo.movimientos_efectivo", "importe_centavos")}
    assert graph.value_sources("execution_message", "exec_id") == {Node(TRADES, "fecha_operacion"), Node(TRADES, "folio")}


def test_a_column_that_is_only_compared_touches_the_comparison_alone(graph: ColumnGraph, book: Book) -> None:
    found = asked(graph, book, f"{TRADES}.comision_centavos")
    assert [(each.table, each.values) for each in found.leads_to if each.by_value] == [("compare/viejo/operaciones", ("commission",))]
    ours = {each.table: each.values for each in asked(graph, book, "trade.commission").leads_to}
    assert ours["compare/viejo/operaciones"] == ("commission",)


def test_what_a_report_prints_comes_from_the_customers_columns(graph: ColumnGraph) -> None:
    reports = [table for table in graph.tables if table.startswith("report/trial_balance/")]
    came = frozenset().union(*[graph.upstream(table, how=How.VALUE) for table in reports])
    assert Node(TRADES, "precio_diezmilesimas") in came
    assert Node("viejo.cuentas", "nombre_cliente") not in came


def test_a_profile_over_their_tables_and_a_whole_table_can_be_asked_about(graph: ColumnGraph, book: Book) -> None:
    for name in ("viejo", "foreign/viejo.toml", "profile:viejo"):
        found = target_in_book(graph, book, name)
        assert found.kind == "profile over the customer's own tables"
        assert {"execution_message", "opening_message"} <= set(found.tables)
    table = asked(graph, book, TRADES)
    assert (table.target.kind, table.leads_to[0].table) == ("table of the customer's own", "execution_message")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (f"{TRADES}.sucursal_nueva", "no profile of the book reads column 'sucursal_nueva' of viejo.operaciones, so that nothing depends on it"),
        ("viejo.operacion", "no profile of the book reads viejo.operacion, so that nothing depends on it; near it: viejo.operaciones"),
        ("otro.operaciones", "no file of that name was loaded"),
    ],
)
def test_what_no_profile_reads_is_told_so(graph: ColumnGraph, book: Book, name: str, said: str) -> None:
    with pytest.raises(UnknownTarget, match=said):
        target_in_book(graph, book, name)


def test_the_command_knows_the_customers_columns_and_forgets_them_with_the_profile(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    book.close()
    words = ["impact", str(book.path), f"{TRADES}.precio_diezmilesimas"]
    said = json.loads(CliRunner().invoke(app, [*words, "--json"]).stdout)
    assert "viejo → execution_message" in said["profiles"]
    again = CliRunner().invoke(app, words)
    assert (again.exit_code, f"{TRADES}.precio_diezmilesimas (column of the customer's own)" in again.stdout) == (0, True)
    page = tmp_path / "page.html"
    assert CliRunner().invoke(app, [*words, "--format", "html", "--out", str(page)]).exit_code == 0
    assert "beside the old system" in page.read_text(encoding="utf-8")
    (book.path / "foreign" / "viejo.toml").unlink()
    assert isinstance(CliRunner().invoke(app, words).exception, UnknownTarget)
