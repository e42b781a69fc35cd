"""The plan of a changed profile over a customer's own tables: what would differ, before anything is written; approved, put in force, refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tallystick.day.book import open_book
from tallystick.stores.address import parse_address
from tests.edges.cli.command import Tally
from tests.edges.foreign.conftest import OldSystem
from tests.stores.postgres_books import sizes

PRICE = 'price = { column = "precio_diezmilesimas", divide_by = 10000 }\ncurrency = "moneda"\nstated'


BUY_SELL = 'values = { C = "BUY", V = "SELL" } }\nquantity = "titulos"'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the graph is kept for all of these."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))


def changed(system: OldSystem, folder: Path, *pairs: tuple[str, str]) -> Path:
    """The profile as it is to be."""
    text = (system.book / "foreign" / "viejo.toml").read_text(encoding="utf-8")
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    (folder / "viejo.toml").write_text(text, encoding="utf-8")
    return folder / "viejo.toml"


def state(system: OldSystem) -> tuple[object, ...]:
    """Rows in the database and where the journal stands."""
    with open_book(system.book) as book:
        return sizes(parse_address(system.url)), book.reader.position()


def planned(found: Any) -> dict[str, dict[str, Any]]:
    return {each["table"]: each for each in found["tables"]}


def test_a_changed_mapping_is_shown_before_and_after_and_nothing_is_written(tally: Tally, run_system: OldSystem, tmp_path: Path) -> None:
    before = state(run_system)
    trades = tally("show", run_system.book, "trade", "--json").json
    dearer = changed(run_system, tmp_path, (PRICE, PRICE.replace("10000", "1000")), (BUY_SELL, BUY_SELL.replace('"SELL"', '"SELL", X = "SELL"')))
    answer = tally("change", "plan", run_system.book, "--profile", dearer, "--json")
    assert answer.code == 0, answer.err
    found = planned(answer.json)
    assert state(run_system) == before
    assert list(answer.json["files"]) == ["foreign/viejo.toml"]
    assert answer.json["days"] == ["2026-11-10"]
    trade = found["trade"]
    assert (trade["rows"], trade["came"], trade["went"]) == ([40, 41], 1, 0), "the trade with side X is a sale now"
    assert trade["changed"]["price"] == 40
    totals = {name: sum(Decimal(str(row[name])) for row in trades) for name in ("price", "gross")}
    assert Decimal(trade["totals"]["gross"][0]) == totals["gross"]
    example = next(each for each in trade["examples"] if each["column"] == "price")
    assert Decimal(example["after"]) == 10 * Decimal(example["before"])
    assert {"execution", "balance", "account_cash", "blotter"} <= found.keys()
    assert "security" not in found, "its mapping did not change"
    assert "report/blotter/purchases-and-sales" in answer.json["report_sections"]
    text = tally("change", "plan", run_system.book, "--profile", dearer).out
    assert "nothing was written" in text and "trade: rows 40 → 41, 1 came" in text


def test_it_is_approved_by_one_put_in_force_by_another_and_used_by_the_next_take(tally: Tally, run_system: OldSystem, tmp_path: Path) -> None:
    later = changed(run_system, tmp_path, ('sender = { constant = "VIEJO" }\nchain', 'sender = { constant = "NUEVO" }\nchain'))
    plan = tally("change", "plan", run_system.book, "--profile", later, "--json").json["plan"]
    assert tally("change", "approve", run_system.book, "--profile", later, "--plan", plan[:12], "--actor", "anna").code == 0
    assert tally("change", "apply", run_system.book, "--profile", later, "--actor", "anna").code == 2
    applied = tally("change", "apply", run_system.book, "--profile", later, "--actor", "bert")
    assert (applied.code, "foreign/viejo.toml" in applied.out) == (0, True)
    assert (run_system.book / "foreign" / "viejo.toml").read_bytes() == later.read_bytes()
    taken = tally("take", run_system.book, "--as", "viejo", "--only", "operaciones", "--json").json
    senders = tally("show", run_system.book, "execution_message", "--json").json
    assert {each["sender"] for each in senders if each["file_id"] == taken["sha256"][:12]} == {"NUEVO"}


def test_only_the_comparison_differs_only_rows_are_chosen_and_the_customer_has_moved_on(tally: Tally, run_system: OldSystem, tmp_path: Path) -> None:
    compared = changed(run_system, tmp_path, ("trade_date_quantity", "settled_quantity"))
    found = tally("change", "plan", run_system.book, "--profile", compared, "--json").json
    assert (found["tables"], found["steps"]) == ([], [])
    everything = changed(run_system, tmp_path, ('values = ["A"]\n\n[take.operaciones.columns]', 'values = ["A", "B", "P"]\n\n[take.operaciones.columns]'))
    more = planned(tally("change", "plan", run_system.book, "--profile", everything, "--json").json)
    assert more["execution"]["came"] == 1, "the draft is taken too"
    assert [each for each in more["control_sheet"]["changed"] if each.startswith("rows")], "and counted as read"
    run_system.change("update viejo.operaciones set titulos = titulos + 1 where folio = 7")
    refused = tally("change", "plan", run_system.book, "--profile", everything)
    assert (refused.code, "FOREIGN_TABLE_CHANGED: entry" in refused.err) == (3, True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('schema = "viejo"\n[take.valores]\nfrom = "valores"\n', "each [take.NAME] with its into"),
        ('schema = "viejo"\ntake = 3\n', "expected a profile over foreign tables"),
        ("schema = ", "expected a profile in TOML"),
    ],
)
def test_a_profile_that_is_none_is_refused(tally: Tally, run_system: OldSystem, tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "viejo.toml").write_text(text, encoding="utf-8")
    answer = tally("change", "plan", run_system.book, "--profile", tmp_path / "viejo.toml")
    assert (answer.code, told in answer.err) == (2, True), answer.err
