"""Business days through the stores of SQL Server and Oracle, on stand-ins that read each statement as that engine's SQL (`tests/servers`).

No SQL Server and no Oracle has run any of this: what is shown is the program's own half, and that the texts mean what was meant.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from tallystick.day.book import open_book
from tallystick.day.read import WrongCondition
from tallystick.edges.cli.main import app
from tallystick.edges.proof import verify_book
from tallystick.edges.reports.files import print_reports
from tallystick.lineage.row_key import key_text
from tallystick.model.catalogue import contract_of
from tallystick.stores.address import URL_VARIABLE
from tests.faults.small_day import DAYS, digests, played, rows_of
from tests.servers.places import ENGINES, stand_in
from tests.servers.server import FakeServer
from tests.stores.adjusted_day import BOOKED, adjusted, adjusting_rows, booked, comparable_digests

FIRST = DAYS[0]


@pytest.fixture(params=ENGINES)
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    """A stand-in for each engine, and books that have their journal and tables there."""
    return stand_in(request.param, monkeypatch).server


@pytest.mark.usefixtures("short_line")
def test_half_a_day_has_the_digests_of_duckdb(one_day: Path, one_day_digests: dict[str, dict[str, str]], server: FakeServer, tmp_path: Path) -> None:
    book = played(tmp_path / "book", one_day)
    assert digests(book) == one_day_digests
    findings = verify_book(book, [])
    assert findings.sound, findings.lines


@pytest.mark.release
def test_a_whole_day_has_the_digests_of_duckdb_and_can_be_looked_at(one_day: Path, whole_day: Path, server: FakeServer, tmp_path: Path) -> None:
    book = adjusted(tmp_path / "book", one_day)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(URL_VARIABLE)
        expected = comparable_digests(whole_day), adjusting_rows(whole_day)
    assert (comparable_digests(book), adjusting_rows(book)) == expected
    assert booked(book) == BOOKED
    assert verify_book(book, []).sound
    with open_book(book) as opened:
        assert {each.stem.partition("-")[0] for each in print_reports(opened, "all", FIRST, "html", tmp_path / "reports")} >= {"index"}
    shown = CliRunner().invoke(app, ["show", str(book), "balance", "--where", "ledger_account = '1015'", "--format", "json"])
    assert (shown.exit_code, "1015" in shown.stdout) == (0, True), shown.output
    trade = rows_of(book, "trade", FIRST)[0]
    explained = CliRunner().invoke(app, ["explain", str(book), "trade", key_text(contract_of("trade"), trade), "--date", FIRST.isoformat()])
    assert (explained.exit_code, "execution_message" in explained.stdout) == (0, True), explained.output
    refused = CliRunner().invoke(app, ["show", str(book), "trade", "--where", "nonsense = 1"])
    assert isinstance(refused.exception, WrongCondition)
