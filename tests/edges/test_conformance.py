"""Conformance: known days on an engine, compared with this process, in a report that cannot be changed unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tallystick.day.book import init_book, utc_now
from tallystick.edges.conformance import Checked, Conformance, _compared, _signed, run_conformance, verify_report
from tallystick.edges.never_run import warning_of
from tallystick.stores.address import parse_address
from tests.postgres_server import PostgresServer
from tests.servers.places import ENGINES, stand_in
from tests.servers.server import Failed


def test_a_differing_table_is_named() -> None:
    same, other = {"2026-11-10": {"trade": "a", "lot": "b"}}, {"2026-11-10": {"trade": "a", "lot": "c"}}
    assert _compared(same, same) == [Checked("digests of 2026-11-10", True, "2 tables have the digests of DuckDB")]
    assert _compared(same, other) == [Checked("digests of 2026-11-10", False, "differ: lot")]
    assert _compared(same, {})[0].found == "differ: lot, trade"


def test_a_report_is_signed_and_shows_a_change(tmp_path: Path) -> None:
    init_book(tmp_path / "book", "test", utc_now()).close()
    signed = _signed(tmp_path / "book", Conformance("postgresql://x", {"tallystick": "1"}, "2026-11-25T00:00:00Z", (Checked("schema", False, "no right"),)))
    report = json.loads(json.dumps(signed.as_dict()))
    assert verify_report(report)
    assert not verify_report({**report, "holds": True})


@pytest.mark.release
def test_postgresql_conforms(postgres_server: PostgresServer, tmp_path: Path) -> None:
    address = parse_address(postgres_server.url(postgres_server.fresh_database()), "tallystick_conformance")
    report = run_conformance(address, tmp_path, 600, utc_now, lambda _: None)
    assert [each for each in report.checks if not each.held] == []
    assert verify_report(report.as_dict())


@pytest.mark.release
@pytest.mark.parametrize("name", ENGINES)
def test_the_stand_ins_conform(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What the command does on a server that cannot be had here, on its stand-in: every digest is DuckDB's, and the report silences the warning."""
    place = stand_in(name, monkeypatch)
    report = run_conformance(place.address, tmp_path, 300, utc_now, lambda _: None)
    assert [each for each in report.checks if not each.held] == []
    assert report.versions["server"].endswith("(stand-in)")
    assert "never run on a real server" in warning_of(place.address, [tmp_path])
    (tmp_path / "report.json").write_text(json.dumps(report.as_dict()))
    assert warning_of(place.address, [tmp_path]) == ""


def test_what_stops_the_engine_is_a_check_that_failed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = stand_in("mssql", monkeypatch)
    refused = Failed("SAID", "The INSERT permission was denied on the object 'security_message'.")
    place.server.refuses = lambda _, text: refused if text.startswith("INSERT INTO book.security_message") else None
    report = run_conformance(place.address, tmp_path, 300, utc_now, lambda _: None)
    assert not report.holds
    assert [each.name for each in report.checks] == ["schema", "played to the end"]
    assert "NoRight" in report.checks[-1].found
    assert verify_report(report.as_dict())
